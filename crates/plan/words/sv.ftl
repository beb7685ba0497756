## How something was said
how-in-service = I Rinnalla
how-paper = Underskrift på papper
how-in-person = Ansikte mot ansikte
how-phone = Per telefon
how-letter = Per brev
