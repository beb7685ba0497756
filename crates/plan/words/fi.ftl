## How something was said
how-in-service = Rinnallassa
how-paper = Allekirjoitus paperilla
how-in-person = Kasvotusten
how-phone = Puhelimessa
how-letter = Kirjeellä

## The plan in parts
from-day = alkaa { $day }
no-day-yet = ei päivää vielä
doer-open = Tekijä puuttuu
doer-open-more = valitse, kuka tekee
actions = Toimenpiteet
goal-number = Tavoite { $number }
