## How something was said
how-in-service = In Rinnalla
how-paper = Signature on paper
how-in-person = Face to face
how-phone = By phone
how-letter = By letter
