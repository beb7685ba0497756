## How something was said
how-in-service = Rinnallassa
how-paper = Allekirjoitus paperilla
how-in-person = Kasvotusten
how-phone = Puhelimessa
how-letter = Kirjeellä
