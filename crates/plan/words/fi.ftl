## How something was said
how-in-service = Tässä palvelussa
how-paper = Allekirjoitus paperilla
how-in-person = Kasvotusten
how-phone = Puhelimessa
how-letter = Kirjeellä

## The plan in parts
from-day = alkaa { $day }
no-day-yet = ei päivää vielä
doer-open = Tekijä sovitaan vielä
met-not-asked = Sovittu tapaamisessa { $day }. Hyväksyntää ei ole vielä pyydetty.
met-waits = Sovittu tapaamisessa { $day }. Hyväksyntä puuttuu vielä: { $names }.
met-others = Sovittu tapaamisessa { $day }. Odottaa vielä muiden hyväksyntää.
print-met = Vielä hyväksyttävänä
actions = Toimenpiteet
goal-number = Tavoite { $number }

## The plan's page
plan-title = Suunnitelma
plan-state = Suunnitelman tila
print = Tulosta
save = Tallenna
cancel = Peruuta
ready = valmis
version-draft = Versio { $number }, luonnos.
version-waiting = Versio { $number } odottaa hyväksyntää.
version-in-force = Voimassa on versio { $number }, hyväksytty { $day }.
no-plan-title = Suunnitelmaa ei ole vielä
no-plan-text = Suunnitelma alkaa asiakkaan omista sanoista: mitä hän haluaa muuttaa.
plan-over = Suunnitelma päättyi asiakkuuden mukana
plan-over-text = Se, mitä viimeksi sovittiin, on tallessa.
see-last-version = Katso viimeisin suunnitelma
no-plan-made = Suunnitelmaa ei tehty
no-plan-made-text = Asiakkuus päättyi ennen suunnitelmaa.
no-plan-step = Kirjaa ensimmäinen tavoite
client-self = { $name } itse

## Goals
goal-in-words = Tavoite { $number } – omin sanoin, { $name }
goal-by = { $day } mennessä
goal-add = Lisää tavoite
goal-new = Uusi tavoite
goal-edit = Muokkaa tavoitetta
goal-remove = Poista tavoite
goal-own-words = Tavoite asiakkaan omin sanoin
goal-own-words-hint = Kirjoita niin kuin { $name } sen sanoo, minä-muodossa. Lue teksti hänelle ääneen.
goal-title = Osatavoite
goal-title-hint = Mistä tiedämme, että on edetty? Esimerkiksi: Tiedän, mihin selkäni pystyy.
goal-domain = Elämänalue
goal-target = Mihin mennessä?
goal-status = Mikä on tavoitteen tilanne?
part-add = Lisää osatavoite
part-new = Uusi osatavoite
part-edit = Muokkaa osatavoitetta

## Actions
action-add = Lisää toimenpide
action-new = Uusi toimenpide
action-edit = Muokkaa toimenpidettä
action-gone = Joku poisti tämän toimenpiteen. Tekstisi on tallessa: voit tallentaa sen uutena.
action-remove = Poista suunnitelmasta
action-what = Mitä tehdään?
action-what-hint = Voit jättää tyhjäksi, jos valitset palvelun. Silloin tähän tulee palvelun nimi.
action-who = Kuka tekee?
action-who-hint = Tekijä hyväksyy omat toimenpiteensä. Vain tiimin jäsen näkee suunnitelman ja voi hyväksyä sen täällä: kutsu muut ensin tiimiin.
action-clients-part = Asiakkaan oma osuus
action-what-client-does = Mitä { $name } tekee?
action-start = Alkaa
action-due = Päättyy tai valmis
action-more = Perustelu, vaihe ja tietolaji
action-why = Miksi tämä auttaa?
action-why-hint = Yksi lause, jonka asiakas ymmärtää.
action-service = Palvelu
action-phase = Vaihe tekijän omassa prosessissa
action-phase-hint = Näyttää, missä kukin organisaatio on menossa.
action-category = Mitä tietoa tämä on?
action-category-hint = Muut näkevät sen, jos suostumus kattaa tämän tiedon.
services-find = Hae palvelua
services-hint = Esimerkiksi ”työpaja” tai ”velkaneuvonta”. Se, minkä kirjoitit, säilyy.
services-no = Ei palvelua
services-none = Palvelua ei löytynyt. Kokeile toista sanaa.
services-found = Löytyi näitä. Valitse yksi.
services-choose = Valittu palvelu
services-pick = Valitse palvelu
clients-part-is = Oma osuus: { $part }.
service-is = Palvelu:
stopped-because = Syy: { $why }
step-link = Vaihda tila
step-to = Miten etenee?
step-why = Miksi lopetetaan?
step-why-hint = Vain, jos toimenpide lopetetaan. Asiakas ja asiakasvastaava näkevät syyn.
gap-stopped = { $who } lopetti tämän { $day }. Tilalle ei ole vielä sovittu mitään.
gap-agree = Sovi asiakkaan kanssa, mitä tilalle tulee.
gap-add = Kirjaa, mitä tilalle
gap-nothing = Tilalle ei tule mitään

## Questions of the client
question-title = Asiakas haluaa puhua tästä
question-answer = Kirjaa, mitä sovittiin
question-agreed = Mitä sovittiin?
question-agreed-hint = Asiakas näkee tämän.

## Two have written
merge-title = Joku muu muutti samaa kohtaa
merge-choose = Mitään ei ole korvattu. Valitse, kumpi teksti jää. Muut muutokset säilyvät.
merge-settled = Muutitte eri kohtia. Molempien muutokset säilyvät, kun tallennat.
merge-you = Sinä kirjoitit
merge-other = Toinen tallensi
merge-by-you = sinun muutoksesi
merge-by-other = toisen muutos
merge-empty = (tyhjä)

## The plan as a whole
frame-title = Suunta ja tarkistus
frame-kind = Millainen suunnitelma
frame-direction = Suunta työhön tai opiskeluun
frame-direction-hint = Vastaus voi olla myös ”ei vielä”.
frame-no-direction = Ei vielä kirjattu
frame-review = Seuraava tarkistus
frame-no-review = Ei vielä sovittu
frame-edit = Muokkaa
review-late = Päivä on mennyt
review-open = Katsokaa suunnitelma läpi
road-title = { $name }: palvelukartta
road-hint = Näin { $name } näkee suunnitelman.
closing-open = Seuranta ja päättäminen

## The card: changes and yeses
card-new = Hyväksyntä
card-new-lead = Suunnitelmaa voi jo käyttää muistilistana. Kun se on valmis, pyydä hyväksyntä.
card-changes = Mitä muuttuu?
card-needs = Ennen hyväksyntää tarvitaan
card-waiting = Odottaa hyväksyntää
card-agreed = Suunnitelma on sovittu
propose = Pyydä hyväksyntä
propose-hint = { $name } ja tekijät näkevät suunnitelman ja vastaavat.
propose-hint-again = { $name } näkee luettelon muutoksista. Vanha versio on voimassa, kunnes uusi on hyväksytty.
propose-hint-on-paper = Tekijät näkevät suunnitelman ja vastaavat. Tulosta se ja käy se läpi: { $name } ei käytä tätä palvelua, joten kirjaa vastaus itse.
propose-by-manager = Asiakasvastaava pyytää hyväksynnän.
waiting-lead = Versio { $number }, pyydetty { $day }.
waiting-hint = Jos suunnitelmaa muutetaan nyt, hyväksyntä pyydetään uudelleen niiltä, joita muutos koskee.
unseen-outside = { $name } ei näe suunnitelmaa eikä siksi tiedä pyynnöstä: hän ei ole tiimissä. Ehdota häntä tiimiin tai kirjaa hänen vastauksensa tähän.
unseen-on-the-way = { $name } ei näe suunnitelmaa eikä siksi tiedä pyynnöstä: hän ei ole vielä tullut tiimiin. Voit kirjata hänen vastauksensa tähän.
unseen-no-consent = { $name } ei näe suunnitelmaa eikä siksi tiedä pyynnöstä: suostumus ei kata suunnitelmaa. Kysy asiakkaalta tai kirjaa vastaus tähän.
unseen-propose = Ehdota tiimiin
unseen-team = Katso, mitä tiimikutsu odottaa
unseen-prepare = Valmistele suostumus
party-agreed = { $name }: hyväksyi { $day }. { $how }.
party-waits = { $name }: ei ole vielä vastannut
approve-own = Hyväksyn omat toimenpiteeni
agreed-hint = Kun muutat suunnitelmaa, syntyy uusi luonnos. Tämä versio on voimassa, kunnes uusi hyväksytään.
start-services = Aloita palvelut
start-services-hint = Asiakkuus siirtyy vaiheeseen ”Palvelut suunnitelman mukaan”.
record-answer = Kirjaa paperilla tai suullisesti saatu vastaus
record-whose = Kenen vastaus?
record-how = Miten hän vastasi?
record-yes = Kirjaa hyväksyntä
change-new-goal = Uusi tavoite: { $name }
change-goal = Tavoite muuttui: { $name }
change-goal-gone = Tavoite poistui: { $name }
change-new-action = Uutta: { $name }
change-doer = { $what }: tekijä on nyt { $who }
change-no-doer = { $what }: tekijä on auki
change-days = { $name }: uusi aika
change-action = Muuttui: { $name }
change-action-gone = Poistui: { $name }
change-direction = Suunta työhön tai opiskeluun muuttui
change-review = Seuraava tarkistus on { $day }
change-no-review = Seuraava tarkistus on auki

## The sheet of paper
printed = Tulostettu { $day }
print-back = Takaisin suunnitelmaan
print-hint = Tulosta selaimen tulostustoiminnolla.
print-own-parts = { $name } tekee
print-review = Katsomme suunnitelman yhdessä läpi
print-call = Kysy, jos jokin on epäselvää
print-manager = { $name }, asiakasvastaava
print-place-and-day = Paikka ja päivä

## The end of the path
step-resolved = Alkupalvelu riitti
step-follow-up = Seuranta alkoi
step-closed = Asiakkuus päättyi
step-reopened = Asiakkuus avattiin uudelleen

## Versions
back-to-plan = Takaisin suunnitelmaan
version-number = versio { $number }
version-of-earlier = aiempi suunnitelma, versio { $number }
version-look = Katso
version-asked = Hyväksyntää pyydettiin { $day }.
version-agreed = Kaikki hyväksyivät { $day }.
version-earlier = Edellinen versio
version-answers = Ketkä hyväksyivät

## Review
review-title = Suunnitelman tarkistus
review-lead = Käykää tavoitteet läpi yhdessä. { $name } kertoo ensin.
review-client = Miten menee? { $name } kertoo
review-client-hint = Asiakkaan omin sanoin. Riittää, että hän antaa numeron.
review-rating = Numero 0–10, { $name } antaa itse
review-rating-hint = 0 = ei ole edetty, 10 = tavoite on saavutettu.
review-professional = Ammattilaisen näkemys
review-professional-hint = Mitä olet nähnyt tai kuullut.
review-next = Seuraava tarkistus
review-next-hint = Viimeistään { $day }. Voit kirjoittaa myös: viikko 14 tai huhtikuu.
review-called-by = Kenen aloitteesta?
review-save = Tallenna tarkistus
review-none-title = Tarkistettavaa ei ole
review-none-text = Tarkistus tehdään, kun suunnitelma on olemassa ja asiakkuus on käynnissä.
review-aside = Tarkistukset
review-held = Aiemmat tarkistukset
review-held-none = Ei vielä yhtään.
review-rated = Numero: { $rating } / 10
review-call = Pyydä tarkistusta
review-call-title = Ennen sovittua päivää
review-call-hint = Kuka tahansa suunnitelman osapuoli voi pyytää tarkistusta.
review-is-called = Tarkistusta on pyydetty: { $who }
rehab-question = Onko kuntoutuksesta puhuttu?
rehab-hint = Sekä lääkinnällinen että ammatillinen kuntoutus. Kysytään joka kerta.
rehab-why = Miksi ei nyt?
rehab-why-hint = Tarvitaan, jos kuntoutus ei ole nyt ajankohtainen. Muuten jätä tyhjäksi.
rehab-said = Kuntoutus: { $answer }
rehab-asked = Siitä puhuttiin
rehab-suggested = Sitä ehdotettiin
rehab-applied = Sitä on haettu
rehab-ongoing = Se on käynnissä
rehab-not-now = Ei juuri nyt

## Follow-up, closing, opening again
closing-title = Seuranta ja päättäminen
resolved-title = Asia ratkesi alkupalvelussa
resolved-lead = Jos apu löytyi heti, tiimiä ei tarvita. Vastaat asiakkaasta, kunnes asiakkuus päätetään.
resolved-words = Mikä auttoi?
resolved-button = Kirjaa, että alkupalvelu riitti
says-no-title = Asiakas ei halua tukea
says-no-lead = Kun asiakas kieltäytyy tai empii, kirjaa keskustelu. Kieltäytyminen päättää asiakkuuden, ja sen voi avata uudelleen.
says-no-link = Kirjaa keskustelu
follow-title = Siirry seurantaan
follow-lead = Kun palvelut ovat päättyneet tai jatkuvat tavallisina palveluina, sopikaa päivä, jolloin kysyt, miten menee.
follow-open = Nämä ovat vielä auki. Merkitse ne tehdyiksi, lopetetuiksi tai palveluna jatkuviksi.
follow-on = Milloin kysytään uudelleen?
follow-button = Siirry seurantaan
closing-outcome = Mikä on tilanne nyt?
closing-words = Mitä muuta haluat kirjata?
closing-end-title = Päätä asiakkuus
closing-end-lead = Asiakkuus ei pääty tyhjään: syy, tilanne ja se, miten asia kerrottiin, jäävät talteen. { $name } voi palata samaan asiakkuuteen.
closing-message-waits = Asiakkaan viesti odottaa vastausta. Vastaa siihen ensin.
closing-reason = Miksi asiakkuus päättyy?
closing-of-the-dead = Olemme pahoillamme. Muuta sinun ei tarvitse täyttää.
closing-how-told = Miten asiakkaalle kerrottiin?
closing-button = Päätä asiakkuus
closing-stopped = yhteinen työ päättyi
ends-title = Mitä tapahtuu avoimille toimenpiteille?
ends-lead = Näistä on sovittu tai niitä on ehdotettu. Valitse, miten kullekin käy.
ends-all = Kaikille avoimille
ends-all-hint = Voit vastata kaikkiin kerralla. Jos jollekin käy toisin, valitse se alta.
ends-hear = Työpöydälleen tiedon päättymisestä saavat: { $names }.
ends-tell = Kerro itse, he eivät saa tietoa tästä palvelusta: { $names }.
closing-consent = Suostumus on voimassa { $day } asti, mutta tiimi ei enää näe sen nojalla asiakkaan tietoja. Sinä voit lukea niitä vielä 30 päivää. Asiakas voi perua suostumuksen milloin tahansa.
closing-not-yours = Asiakasvastaava siirtää asiakkuuden seurantaan tai päättää sen.
closing-history = Mitä on tapahtunut
closing-no-history = Asiakkuutta ei ole päätetty.
closing-asked-again = kysytään uudelleen { $day }
closing-told = kerrottiin: { $how }
reopen-title = Palaako { $name }? Avaa asiakkuus uudelleen
reopen-lead = Puhu ensin asiakkaan kanssa. Kirjaa sitten, mitä sovitte.
reopen-mistake = Oliko merkintä kuolemasta virhe?
reopen-mistake-text = Asiakkuus päätettiin, koska asiakas merkittiin kuolleeksi. Avaa se uudelleen vain, jos merkintä oli virhe ja olet puhunut asiakkaan kanssa.
reopen-said-on = Milloin asiakas sanoi haluavansa jatkaa?
reopen-words = Mitä hän toivoo nyt?
reopen-words-hint = Kirjaa asiakkaan omin sanoin.
reopen-told = Miten kerroit, että vastaat hänestä nyt?
reopen-follows = Näin jatkatte
reopen-number = Numero { $number } ja koko historia säilyvät.
reopen-interim = Sinusta tulee väliaikainen asiakasvastaava heti.
reopen-consent-lives = Suostumus on voimassa { $day } asti. Voitte koota tiimin heti.
reopen-consent-ended = Suostumus ei ole enää voimassa. Se kysytään uudelleen ennen kuin tiimi kootaan.
reopen-team = Entinen tiimi kutsutaan uudelleen, kun asiakas niin haluaa. Kukaan ei palaa itsestään.
reopen-raised = Tuki otetaan taas puheeksi asiakkaan kanssa.
reopen-later = Voit avata asiakkuuden itse 30 päivän ajan siitä, kun vastuusi päättyi. Sen jälkeen asiakas ottaa yhteyttä alkupalveluun ja kertoo numeron { $number } ja sukunimensä.
reopen-button = Avaa asiakkuus uudelleen
