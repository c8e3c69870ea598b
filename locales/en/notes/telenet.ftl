note-telenet-status = Telenet's own cards are subscriptions: you pay the bill, there is nothing to top up.
note-telenet-base = Telenet owns BASE: its prepaid cards are sold as BASE.
note-telenet-old-card = An old Telenet prepaid card? See at { $lookUp } who runs the number, then call BASE on { $phone }. Unused for more than { $months } months, it is probably gone.
