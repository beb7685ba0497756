## How something was said
how-in-service = In Rinnalla
how-paper = Signature on paper
how-in-person = Face to face
how-phone = By phone
how-letter = By letter

## The plan in parts
from-day = starts { $day }
no-day-yet = no day yet
doer-open = Nobody yet
doer-open-more = choose who does it
actions = Actions
goal-number = Goal { $number }
