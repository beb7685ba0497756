# Finnish: the source. Public pages say "sinä", one thing in a sentence; professionals' pages are short.

## Public contact page (C05, V01)
contact-us = Ota yhteyttä
hero = Tuntuuko työ tai työn haku liian raskaalta?
hero-lead = Ota yhteyttä. Mietimme yhdessä, mikä auttaa sinua.
no-referral = Et tarvitse lähetettä.
no-account = Et tarvitse tunnuksia.
no-name-needed = Voit kysyä ilman nimeä.
free-of-charge = Palvelu on ilmainen.
choose-way = Valitse sinulle sopiva tapa
way-call = Soita { $phone }
way-call-note = puhelimeen vastaa ihminen
way-callback = Pyydä soittoa
way-callback-text = soitamme sinulle
way-callback-note = kahden arkipäivän kuluessa
way-write = Kirjoita
way-write-text = lomake on lyhyt
way-write-note = 3 kysymystä
way-visit = Tule käymään
write-to-us = Kirjoita meille
said-label = Missä haluat apua?
said-hint = Kirjoita omin sanoin. Muutama sana riittää. Jos haluat vain, että soitamme, jätä tämä tyhjäksi. Älä kirjoita henkilötunnusta.
reply-label = Miten saamme vastata sinulle?
reply-call = Soittakaa minulle
reply-text = Lähettäkää tekstiviesti
reply-code = Luen vastauksen koodilla
reply-code-hint = Emme kysy nimeäsi emmekä numeroasi.
wish-call = Soitto
wish-text = Tekstiviesti
wish-code = Lukee vastauksen koodilla
wish-agreed = Niin kuin on sovittu
phone-label = Puhelinnumero
phone-needed-hint = Tarvitaan, jotta alkupalvelu tavoittaa hänet.
phone-if-called-hint = Tarvitaan, jos alkupalvelu soittaa takaisin tai lähettää tekstiviestin. Muuten voit jättää tyhjäksi.
send = Lähetä
who-reads = Viestisi lukee alkupalvelun työntekijä. Poistamme sen 30 päivän päästä, jos emme jatka yhdessä.
how-protected = Näin suojaamme tietosi
helping-another = Autatko toista?
helping-another-text = Voit ottaa yhteyttä myös läheisesi puolesta, kun hän on antanut siihen luvan.
i-am-professional = Olen ammattilainen
have-code = Onko sinulla koodi?
read-answer = Lue vastaus
danger-before = Jos sinä tai joku muu on vaarassa, soita heti
danger-after = Päivystysapu vastaa ympäri vuorokauden:

## After sending: what happens next, and by when
thanks = Kiitos viestistä
thanks-title = Kiitos. Viestisi on perillä.
thanks-lead = Sinun ei tarvitse tehdä nyt muuta.
your-code = Tämä on sinun koodisi
your-code-text = Koodilla luet vastauksemme millä tahansa laitteella. Nimeäsi ei tarvita.
your-code-keep = Kirjoita koodi muistiin tai tulosta tämä sivu. Selain muistaa koodin puoli tuntia. Sen jälkeen emme voi näyttää koodia uudelleen.
your-code-where = Näin luet vastauksen: valitse yhteydenottosivulta ”Lue vastaus” ja kirjoita koodi.
we-call-to = Soitamme numeroon { $phone }
we-text-to = Lähetämme tekstiviestin numeroon { $phone }
is-it-right = Onko numero oikein? Jos ei ole, soita meille tai ota yhteyttä uudelleen.
seen-half-an-hour = Numero näkyy tässä selaimessa puoli tuntia.
what-next = Mitä tapahtuu seuraavaksi
next-sent = Lähetit viestin
next-somebody-reads = Alkupalvelun työntekijä lukee viestisi
next-somebody-reads-note = Vain alkupalvelun työntekijät näkevät sen. Muut näkevät sen vasta, jos annat siihen luvan.
next-we-answer = Vastaamme sinulle viimeistään { $day }
next-read-answer = Vastaus on luettavissa viimeistään { $day }
next-answer-note = Saat vastauksen niin kuin toivoit.
next-together = Mietimme yhdessä, mikä auttaa
next-together-note = Sinä päätät, jatkammeko.

## Reading the answer with a code
reply-title = Lue vastaus
code-label = Koodi
code-hint = Koodissa on 12 merkkiä, esimerkiksi K7QM-2XRD-9HTB.
lost-code = Jos koodi on hukassa, emme voi hakea vastausta.
contact-again = Ota yhteyttä uudelleen
our-answer = Vastaus
reply-not-yet = Vastausta ei ole vielä. Vastaamme viimeistään { $day }. Katso silloin uudelleen samalla koodilla.
you-wrote = Sinä kirjoitit

## The next step, as the person who made contact reads it
step-taken = Otamme sinuun yhteyttä
step-answered = Vastasimme sinulle. Jatkamme, jos haluat.
step-not-reached = Soitimme sinulle, mutta emme tavoittaneet. Yritämme uudelleen { $day }.
step-case-reopened = Jatkamme yhdessä. Yhteyshenkilösi ottaa sinuun yhteyttä.
step-case-opened = Aloitamme yhdessä. Yhteyshenkilösi ottaa sinuun yhteyttä.
step-noticed = Otetaan asia puheeksi asiakkaan kanssa

## Queue
contacts = Yhteydenotot
contacts-of-others = Yhteydenotot
contact = Yhteydenotto
summary = Yhteenveto
no-name = Ei kertonut nimeään
in-their-words = ”{ $words }”
queue-title = Avoimet
queue-unanswered = Odottavat vastausta
queue-late = Vastaus on myöhässä
feedback-received = Saapunut palaute
queue-empty = Kaikkiin on vastattu
queue-empty-text = Uudet yhteydenotot tulevat tähän.
count-open = avoinna
count-unanswered = odottaa vastausta
count-late = myöhässä
mine-title = Sinulla hoidettavana
sent-title = Ohjaamasi asiakkaat
sent-empty = Et ole vielä ohjannut ketään
sent-empty-text = Kun asiakas on suostunut, alkupalvelu ottaa häneen yhteyttä. Näet täällä, miten asia jatkuu.
sent-on = ohjattu { $day }
now-with = nyt: { $name }

## Recording a contact
new-contact = Uusi yhteydenotto
new-contact-lead = Puhelu tai käynti muistiin. Nimeä ei tarvita.
send-client = Ohjaa asiakas alkupalveluun
send-client-lead = Alkupalvelu ottaa asiakkaaseen yhteyttä. Saat tiedon, miten asia jatkuu.
told-label = Missä hän haluaa apua?
told-hint = Kirjaa asiakkaan omin sanoin vain se, mitä tarvitaan. Älä kirjoita henkilötunnusta.
name-label = Nimi
channel-label = Miten hän otti yhteyttä?
goes-on-label = Miten tämä jatkuu?
goes-on-mine = Minä jatkan tästä
goes-on-mine-hint = Hän on jo saanut vastauksen sinulta.
goes-on-queue = Alkupalvelu soittaa takaisin
goes-on-queue-hint = Menee jonoon. Puhelinnumero tarvitaan.
goes-on-agreed = Asiakas on suostunut tähän
goes-on-agreed-hint = Hän tietää, mitä kerrot, ja haluaa, että alkupalvelu ottaa yhteyttä.
goes-on-noticed = En ole vielä puhunut hänen kanssaan
goes-on-noticed-hint = Muistiinpano jää vain sinulle, kunnes olette puhuneet.
agreed-on-label = Milloin hän suostui?
promised-label = Mitä lupasit hänelle?
promised-hint = Esimerkiksi: alkupalvelu soittaa tällä viikolla
reach-label = Miten häneen saa yhteyden?
language-label = Asiointikieli
save = Tallenna
save-and-send = Tallenna ja ohjaa
save-answer = Tallenna vastaus
save-answers = Tallenna vastaukset
save-talk = Tallenna keskustelu
cancel = Peruuta
who-reads-contact = Tämän lukevat alkupalvelun työntekijät. Jokainen katselu jää lokiin.

## One contact
what-was-told = Mitä hän kertoi
asked-for-call = Pyysi vain yhteydenottoa
came = Tuli
wants-answer = Toivoo
speaks = Kieli
recorded-by = Kirjasi
client-agreed = Asiakas suostui
promised = Luvattu
talks = Keskustelu asiakkaan kanssa
talked = { $who }, { $day }
ask-again-on = kysytään uudelleen { $day }
three-questions = Kolme kysymystä
asked = { $who }, { $day }
you-decide = Tämä on vain ehdotus. Sinä ja asiakas päätätte.
suits-this-service = Vastausten perusteella alkupalvelu sopii hänelle. Jatkakaa tästä yhdessä.
who-has-it = Vastuussa nyt
the-queue = Alkupalvelun jono
the-queue-note = Kun otat tämän, kaikki näkevät, kuka vastaa.
do-next = Tee nyt
take = Ota hoidettavaksi
other-steps = Muut toimet
record-answer = Kirjaa vastaus
record-talk = Kirjaa keskustelu
not-reached = Soitettu, ei tavoitettu
not-reached-lead = Vastausaika kuluu edelleen. Yhteydenotto on sinun, kunnes joku tavoittaa hänet.
try-again-label = Milloin yrität uudelleen?
save-try = Tallenna
tries = Yritykset tavoittaa
call-again-on = Soita uudelleen { $day }.
with-nobody-yet = ei vielä kenelläkään
tried = { $who } soitti { $at }, ei tavoittanut. Uusi yritys { $day }.
try-again-on = uusi yritys { $day }
ask-three = Kysy kolme kysymystä
send-on = Ohjaa alkupalveluun
open-case = Avaa asiakkuus
end-contact = Päätä yhteydenotto
to-case = Siirry asiakkuuteen
meanwhile = Joku muu muutti tätä sillä välin
meanwhile-now = Nyt: { $state }, { $who }. Sinun tekstisi on tallessa alla.
meanwhile-answer = Toinen vastaus:

## Answer
answer-label = Mitä vastasit?
answer-hint = Lyhyesti: mitä sovitte ja mitä tapahtuu seuraavaksi.
answer-by-code-hint = Hän lukee tämän tekstin koodilla juuri tällaisena. Kerro, mitä hän voi tehdä ja miten teihin saa yhteyden.

## Screening (P03)
three-questions-lead = Kysy asiakkaalta. Vain oma organisaatiosi näkee vastaukset, kunnes asiakas antaa luvan jakaa ne.
q1 = Onko asiakas työelämässä?
q2 = Jos ei ole: onko hän sairauslomalla tai jonkin palvelun asiakkaana?
q2-hint = Kysy vain, jos hän ei ole työelämässä.
q3 = Onko terveystarkastus tehty?
who-sees-screening = Ohjelma ehdottaa, ihminen päättää. Pisteitä ei lasketa.

## The talk (P02, M08b)
talk-lead = Ota tuki puheeksi rohkeasti. Mitään ei jaeta ennen kuin asiakas sitä haluaa.
talk-card = Avuksi keskusteluun
talk-card-1 = Mikä arjessa sujuu, ja mikä vie nyt eniten voimia?
talk-card-2 = Mitä haluaisit, että olisi toisin puolen vuoden päästä?
talk-card-3 = Mitä palveluja sinulla on nyt? Mikä niistä auttaa?
talk-card-4 = Kuka sinua tukee?
talk-card-5 = Haluatko, että mietimme tätä yhdessä muiden kanssa?
clients-answer = Asiakkaan vastaus
talked-on-label = Milloin puhuitte?
ask-again-label = Milloin kysyt uudelleen?
ask-again-hint = Tarvitaan, jos vastaus on ”Ei juuri nyt”. Muuten jätä tyhjäksi.
words-label = Asiakkaan omat sanat
words-hint = Mitä hän itse toivoo? Kirjaa niin kuin hän sen sanoi.

## Sending on
send-on-lead = Asiakas on sanonut haluavansa apua. Alkupalvelu ottaa häneen yhteyttä.
what-goes-along = Tämä lähtee mukaan

## End
end-lead = Jokainen yhteydenotto päättyy seuraavaan askeleeseen ja nimettyyn ihmiseen.
outcome-label = Mihin päädyttiin?
advised-hint = Hän sai neuvon, ja se riittää nyt.
self-care-hint = Hän jatkaa itse. Sovitte päivän, jolloin palaatte asiaan.
booked-hint = Hänelle on varattu aika.
pair-work-hint = Jatkat hänen kanssaan yhdessä toisen ammattilaisen kanssa.
handed-over-hint = Toinen ammattilainen on lupautunut jatkamaan.
duplicate-hint = Sama asia on jo käsittelyssä.
colleague-label = Kuka ammattilainen?
colleague-hint = Valitse, kun jatkat työparina tai toinen jatkaa. Toiseen organisaatioon asia menee vain, kun asiakas on sanonut kyllä: kirjaa keskustelu ensin.
accepted-label = Hän on ottanut tämän vastaan
accepted-hint = Rastita, kun toinen ammattilainen jatkaa. Kysy häneltä ensin.
earlier-label = Mikä aiempi yhteydenotto?
earlier-hint = Valitse, jos sama asia on jo käsittelyssä.
next-label = Mitä tapahtuu seuraavaksi?
next-hint = Kirjoita asiakkaalle ymmärrettävästi. Hän voi lukea tämän.
next-on-label = Milloin?
next-on-hint = Tarvitaan, jos hän jatkaa itse tai hänelle on varattu aika. Esimerkiksi 13.4.2026 tai viikko 14
to-sender-label = Viesti sille, joka ohjasi asiakkaan
to-sender-hint = { $name } näkee tämän. Kerro vain se, minkä asiakas on hyväksynyt.

## Opening a case
open-case-lead = Asiakkuus on aika, jolloin useampi organisaatio auttaa asiakasta yhdessä ja yksi ammattilainen vastaa kokonaisuudesta. Tiedot on täytetty yhteydenotosta. Tarkista ne.
given-label = Etunimi
family-label = Sukunimi
email-label = Sähköposti
birth-date-label = Syntymäaika
birth-date-hint = Esimerkiksi 13.4.1984
reach-note-label = Miten ja milloin hänet tavoittaa parhaiten?
reach-note-hint = Esimerkiksi: aamupäivisin, mieluiten tekstiviestillä
case-words-hint = Mitä hän on kertonut ja mitä hän toivoo. Nämä sanat jäävät asiakkuuteen hänen ominaan.
before-title = Onko hän ollut asiakkaana ennenkin?
before-text = Kun annat asiakkuuden numeron, sama asiakkuus avataan uudelleen eikä toista tehdä. Numero ja sukunimi löytyvät asiakkaan omista papereista.
before-follows = Numero ja historia säilyvät. Tähän kirjaamasi yhteystiedot korvaavat vanhat. Suostumus tarkistetaan, ja tiimi kutsutaan uudelleen. Jokainen haku jää lokiin.
number-label = Asiakkuuden numero
number-hint = Esimerkiksi A-1042. Jätä tyhjäksi, jos asiakkuutta ei ole ollut.
wants-help-label = Asiakas haluaa apua
wants-help-hint = Hän tietää, että asiakkuus avataan.
you-become-interim = { $name }, sinusta tulee väliaikainen asiakasvastaava
you-become-interim-text = Vastaat tästä, kunnes pysyvästä asiakasvastaavasta on sovittu.
told-label-case = Miten kerroit hänelle, että vastaat asiasta nyt?
told-hint-case = Voit kirjata tämän myös myöhemmin. Kun asiakas palaa, kerro hänelle heti.
