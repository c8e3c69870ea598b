note-tadaam-status = TADAAM is internet en televisie thuis; de sim hoort bij de modem en is geen gsm-kaart.
note-tadaam-base = Er is dus niets te herladen: voor een prepaid-gsm heeft dezelfde groep BASE.
