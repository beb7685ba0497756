title = Prova Rinnalla
lead = Det här är ett testområde. Alla personer och uppgifter är påhittade. Välj vems ögon du ser med.
clients = Kunder
professionals = Yrkespersoner
be = Logga in
nobody = Utan inloggning
nobody-text = Vem som helst kan ta kontakt utan användarnamn.
contact-page = Öppna kontaktsidan
