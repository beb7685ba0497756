## How something was said
how-in-service = I Rinnalla
how-paper = Underskrift på papper
how-in-person = Ansikte mot ansikte
how-phone = Per telefon
how-letter = Per brev

## The plan in parts
from-day = börjar { $day }
no-day-yet = ingen dag än
doer-open = Ingen ansvarig än
doer-open-more = välj vem som gör det
actions = Åtgärder
goal-number = Mål { $number }
