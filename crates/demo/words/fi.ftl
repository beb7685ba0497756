title = Kokeile Rinnallaa
lead = Tämä on koealue. Kaikki ihmiset ja tiedot ovat keksittyjä. Valitse, kenen silmin katsot.
clients = Asiakkaat
professionals = Ammattilaiset
be = Kirjaudu
nobody = Ilman kirjautumista
nobody-text = Kuka tahansa voi ottaa yhteyttä ilman tunnuksia.
contact-page = Avaa yhteydenottosivu
