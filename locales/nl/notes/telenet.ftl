note-telenet-status = De kaarten van Telenet zelf zijn abonnementen: je betaalt de factuur, er is niets te herladen.
note-telenet-base = BASE is van Telenet: de herlaadkaarten worden als BASE verkocht.
note-telenet-old-card = Een oude herlaadkaart van Telenet? Kijk op { $lookUp } bij wie het nummer zit, en bel dan BASE op { $phone }. Meer dan { $months } maanden niet gebruikt, dan is ze waarschijnlijk weg.
