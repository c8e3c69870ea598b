note-jan-mobile-status = 它的条款写的是：在比利时用充值券的预付费卡，公司在阿姆斯特丹。
note-jan-mobile-ask = 现在还营不营业，没查到：看 { $address }，或者问 SIM 卡上印的那家。
