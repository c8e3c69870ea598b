note-youfone-status = Of Youfone herlaadkaarten heeft, weet ik niet: vraag het aan de verkoper die op de sim staat.
note-youfone-dutch = Het Nederlandse Youfone is een ander bedrijf: zijn pagina's helpen niet met een Belgische kaart.
note-youfone-trace = Geen enkel Belgisch adres van Youfone dat ik probeerde, gaf antwoord.
note-youfone-network = De kaarten werkten op het netwerk van Proximus.
