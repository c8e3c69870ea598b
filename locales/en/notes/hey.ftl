note-hey-what = hey! is a subscription of Orange Belgium: no credit, no vouchers.
note-hey-pay = Pay the bill in My hey!, by direct debit, or by transfer with the structured communication.
note-hey-data-out = Data used up? Look in My hey!, change your plan or ask its customer service.
note-hey-help = Help by chat, e-mail, social media or form, in Dutch: { $page }. I don't know a phone number.
note-hey-account = Your account is said to be at { $address }.
note-hey-cap = Use beyond the plan stops at { $most }, unless you set the limit at { $low }, { $middle } or { $high }; a text warns you.
note-hey-plans = Plans once seen: S { $s } with { $sGb } GB, M { $m } with { $mGb }, L { $l } with { $lGb }; look on its site for today's.
note-hey-address = Its address is { $right }; type it yourself.
