# Joint meetings. Names are never inflected inside a text.

## Lists
meetings = Tapaamiset
meeting = Tapaaminen
joint-meeting = Yhteinen tapaaminen
going-on = Käynnissä
arrange-meeting = Sovi tapaaminen
no-meetings = Tapaamisia ei ole vielä sovittu
no-meetings-text = Yhteisessä tapaamisessa katsotaan koko tilanne ja sovitaan, kuka tekee mitä. Kysy ensin asiakkaalta, mikä sopii.
coming = Tulossa
past = Pidetyt ja päättyneet
heard-otherwise = Kuultu muuten kuin tapaamisessa
heard-otherwise-text = Jos tapaaminen ei onnistu, asiakasta voi kuulla muutenkin. Silloin kirjataan, miten häntä kuultiin ja mitä hän sanoi.
record-hearing = Kirjaa asiakkaan kuuleminen
get-in-touch = Ota yhteyttä
did-not-come = Ei päässyt tapaamiseen. Kysy, miten hän voi, ja sopikaa uusi aika.
no-own-meetings = Ei tulevia tapaamisia
no-own-meetings-text = Kun sinut kutsutaan tapaamiseen, se näkyy tässä.
people = { $n ->
    [one] 1 osallistuja
   *[other] { $n } osallistujaa
}
at-hours = kello{"\u00A0"}{ $hours }
agreed-day-was = Sovittu päivä oli { $day }.
your-meetings = Tapaamiseni

## Arranging
clients-limits-first = Ensin asiakkaan ehdot
limits = Mitä asiakkaan kannalta pitää ottaa huomioon?
limits-hint = Esimerkiksi kyydit, tulkki, työkokeilun ajat, jaksaminen, kenen kanssa hän haluaa tulla. Kutsutut näkevät tämän.
when-and-where = Milloin ja missä
day = Päivä
day-hint = Esimerkiksi 13.4.
from = Alkaa
to = Päättyy
time-hint = Esimerkiksi 12.30
to-hint = Jos jätät tyhjäksi, tapaaminen kestää tunnin
how-we-meet = Miten tavataan?
place = Paikka
place-hint = Osoite ja huone, tai miten etäyhteys avataan
who-is-invited = Ketkä kutsutaan
who-beside-client = Asiakas ja sinä olette aina mukana. Ketkä muut?
who-hint = Suostumus tarkistetaan nyt ja uudelleen, kun tapaaminen alkaa.
nobody-to-invite = Asiakkaan tiimissä ei ole vielä muita. Voit silti sopia tapaamisen asiakkaan kanssa.
waiting-for = Vastausta tiimikutsuun odotetaan: { $names }
waiting-text = Tiimiin kutsutun voi kutsua tapaamiseen, kun hän on vastannut tulevansa tiimiin.
no-consent-yet = suostumus ei vielä kata häntä
client-agreed = Asiakas on sanonut, että aika sopii
client-agreed-hint = Jos häneltä ei ole vielä kysytty, aika on ehdotus.
arrange-and-invite = Sovi ja kutsu
change-time = Muuta aikaa tai paikkaa
save-time = Tallenna aika ja paikka
saved-now = Nyt sovittu:
somebody-changed-it = Joku muu muutti tapaamista, kun täytit lomaketta. Ylhäällä on uusin tieto, alla on se, mitä sinä kirjoitit. Tallenna vain, jos haluat muuttaa.
leave-as-is = Palaa tallentamatta
day-has-passed = Päivä on jo mennyt. Kirjoita tuleva päivä.
ends-before-start = Päättymisajan pitää olla alkamisajan jälkeen.

## Preparing
to-the-door = Aloita: ketkä ovat paikalla
to-the-door-early = Pidetään jo nyt
invitations = Kutsut
invited-people = Kutsutut
to-calendar = Kalenteriin
call-off = Tapaaminen ei toteudu
clients-limits = Asiakkaan ehdot
your-limits = Sinun toiveesi
matters = Asiat, joista puhutaan
no-matters = Kukaan ei ole vielä lisännyt asioita. Kysy ensin asiakkaalta.
your-matters-first = Sinun asiasi käsitellään ensin. Voit kertoa jo nyt, mistä haluat puhua.
tell-by-message = Kerro viestillä
clients-matter = Asiakkaan asia
your-matter = Sinun asiasi
professionals-matter = Ammattilaisen asia
bring-matter = Lisää asia tapaamiseen
matter = Mistä halutaan puhua?
whose-matter = Kenen asia?
clients-come-first = Asiakkaan asiat käsitellään ensin.
about-what = Mitä tietoa asia koskee?
about-what-hint = Asian näkevät ne, joille tämä tieto on avattu.
add-matter = Lisää asia
agenda = Tapaamisen kulku
still-open = Kesken suunnitelmassa
agenda-hint = Sama kulku joka kerta. Asiakas aloittaa.
agenda-hint-client = Sama kulku joka kerta. Sinä aloitat.
not-covered = Suostumus ei kata kaikkia
not-covered-text = Kysy asiakkaalta ennen tapaamista. Ilman suostumusta henkilö voi olla mukana vain, jos asiakas sanoo tapaamisen alussa kyllä.
consent-covers-all = Suostumus kattaa kaikki kutsutut. Se tarkistetaan uudelleen, kun tapaaminen alkaa.
ask-client = { $name } ei ole vielä vastannut
ask-client-text = Kysy, sopiiko aika, ja merkitse vastaus.
record-agreed = Merkitse, että aika sopii
does-the-time-fit = Sopiiko aika?
fits = Aika sopii
does-not-fit = Aika ei sovi
you-said-fits = Olet vastannut: aika sopii. Voit muuttaa vastausta.
you-said-does-not-fit = Olet vastannut: aika ei sovi. Tapaamisen järjestäjä ottaa yhteyttä. Voit muuttaa vastausta.
comes = tulee
time-does-not-fit = aika ei sovi
no-answer-yet = ei ole vastannut
invite-more = Kutsu lisää
invite = Kutsu
take-back = Peru kutsu
everybody-is-invited = Kaikki, jotka työskentelevät asiakkaan kanssa, on jo kutsuttu.
back-to-meeting = Palaa tapaamiseen

## At the door
at-the-door = Ketkä ovat paikalla
door-text = Merkitse, ketkä ovat huoneessa tai etänä. Näet heti, kuka voi jäädä ja millä perusteella.
day-is-ahead = Tapaaminen on { $day }
day-is-ahead-text = Merkitse läsnäolijat, kun olette koolla.
who-is-there = Kutsutut ja mukaan tulleet
is-there = On paikalla
is-on-the-line = On etänä
on-the-line = etänä
on-the-line-small = etänä
newcomer = tuli mukaan
ground-is-gone = Kun kutsu lähti, peruste oli voimassa. Sen jälkeen se on päättynyt.
client-says-yes = Asiakas sanoo nyt kyllä
client-says-yes-hint = Koskee vain tätä tapaamista: yhteystiedot, suunnitelma ja se, mitä nyt sovitaan.
somebody-else-came = Mukaan tuli joku, jota ei ollut kutsuttu
newcomer-text = Kirjaa hänen nimensä ja se, mistä hän tulee. Hän näkyy muistiossa.
name = Nimi
organisation = Organisaatio
title-or-role = Kuka hän on?
title-or-role-hint = Esimerkiksi ”opiskelija” tai ”sisko”. Organisaatio tähän, jos sitä ei ole luettelossa.
clients-own-person = Hän on asiakkaan oma läheinen tai tukihenkilö
check-door = Tallenna ja tarkista
begin-meeting = Aloita tapaaminen
held-already-now = Pidämme tapaamisen jo nyt
held-already-now-hint = Tapaaminen on sovittu pidettäväksi { $day }.
everybody-may-stay = Kaikki paikalla olevat voivat jäädä.

## Holding
open-screen = Avaa yhteinen näyttö
somebody-came = Joku tuli tai lähti
may-not-stay = { $name } on paikalla ilman suostumusta. Kysy asiakkaalta tai pyydä häntä poistumaan.
clients-goals = Asiakkaan tavoitteet
goal-first = Ensin tavoite
goal-first-text = Suunnitelmassa ei ole vielä tavoitetta. Kirjoita se niin kuin asiakas sen sanoo. Sitten sovitaan, kuka tekee mitä.
what-client-wants = Mitä asiakas haluaa?
in-own-words = Hänen omin sanoinsa, minä-muodossa.
write-goal = Kirjaa tavoite
we-have-agreed = Tästä olemme sopineet
nothing-agreed-yet = Vielä ei ole sovittu mitään.
add-agreed = Lisää sovittu asia
what-is-done = Mitä tehdään?
who-does = Kuka?
by-when = Milloin valmis?
which-goal = Mihin tavoitteeseen?
add = Lisää
goes-into-plan = Sovittu asia menee suoraan suunnitelmaan. Asiakas ja tekijä hyväksyvät sen vielä siellä.
in-the-room = Paikalla
next-step = Seuraavaksi: { $step }
step-done = (käsitelty)
what-may-screen-show = Mitä yhteinen näyttö saa näyttää?
ask-the-client = Kysy asiakkaalta. Näytöllä näkyy vain se, minkä hän sallii.
save-shown = Tallenna, mitä näytetään

## The shared screen
our-meeting = Yhteinen tapaaminen
what-we-talk-about = Mistä puhumme
goal-of = { $name }: minun tavoitteeni
quoted = ”{ $words }”
just-added = Juuri lisätty
added-by = { $who } lisäsi { $at }
on-this-screen = { $name } päättää, mitä tällä näytöllä näkyy. Asiat, jotka koskevat terveyttä, kuntoutusta, päihteitä, mielenterveyttä tai rikosseuraamuksia, jäävät aina pois. Tavoitteet ja sovitut asiat näkyvät niin kuin ne on kirjoitettu.
client-decides-first = { $name } päättää ensin, mitä tällä näytöllä näkyy.
read-aloud-at-end = Lopuksi käymme sovitut asiat läpi ääneen. { $name } saa ne omaan palveluunsa ja paperilla.
refreshes = Päivittyy itsestään, paikalla { $n }
refresh-start = Käynnistä päivitys
refresh-stop = Pysäytä päivitys
hide-screen = Piilota näyttö
unhide-screen = Näytä taas
close-screen = Sulje näyttö
screen-hidden = Näyttö on piilotettu
screen-hidden-text = Mitään ei näy, ennen kuin näyttö avataan taas.

## The end
end-meeting = Päätä tapaaminen
read-aloud = Käykää sovitut asiat läpi ääneen
read-aloud-text = Asiakas sanoo, onko kaikki niin kuin yhdessä sovittiin.
clients-words = Mitä asiakas sanoi?
clients-words-hint = Asiakkaan omin sanoin: mitä hän ajattelee tilanteesta ja siitä, mitä sovittiin. Asiakas näkee tämän.
what-happened = Mitä tapahtui?
why-off = Lisätieto
why-off-hint = Lyhyesti, ilman terveystietoja. Asiakas näkee tämän.
contact-on = Milloin otat yhteyttä?
contact-on-hint = Tarvitaan, jos asiakas ei päässyt paikalle. Esimerkiksi huomenna tai 13.4.
save = Tallenna

## Minutes
minutes = Muistio
part-agreed = 1. Mitä sovittiin
part-words = 2. Asiakkaan sanat
part-your-words = 2. Sinun sanasi
part-records = 3. Mitä kukin organisaatio kirjaa
nothing-was-agreed = Tapaamisessa ei sovittu uusia asioita.
these-are-in-plan = Sovitut asiat ovat suunnitelmassa
words-not-for-you = Asiakkaan sanat eivät näy sinulle.
written-by = { $who }, { $at }
part-records-text = Oman organisaatiosi osan näkevät vain organisaatiosi ja asiakas.
part-records-client = Kunkin organisaation osan näkevät vain se itse ja sinä.
nothing-to-record = Ei kirjattavaa.
write-record = Kirjaa oman organisaatiosi osa
change-record = Muuta oman organisaatiosi osaa
what-we-record = Mitä teillä kirjataan?
what-we-record-hint = Jätä tyhjäksi, jos ei ole kirjattavaa.
save-record = Tallenna osa
colleague-was-first = Joku teiltä ehti kirjata ensin. Hänen tekstinsä on yllä, sinun tekstisi alla. Yhdistä ne ja tallenna.
records-missing = Vielä kirjaamatta
who-was-there = Ketkä olivat paikalla
was-i-heard = Tulitko kuulluksi?
was-i-heard-hint = 1 = en lainkaan, 5 = täysin. Vastaus auttaa parantamaan tapaamisia.
somebody-gets-in-touch = Joku ottaa yhteyttä asiakkaaseen
contact-by = Viimeistään { $day }.
has-been-contacted = Asiakkaaseen on oltu yhteydessä.
i-have-contacted = Olen ollut yhteydessä

## Hearing without a meeting
hearing-text = Kun asiakasta on kuultu, voitte siirtyä tekemään suunnitelmaa. Kirjaa, miten häntä kuultiin ja mitä hän sanoi.
heard-on = Minä päivänä?
heard-how = Miten kuultiin?
save-hearing = Tallenna kuuleminen
heard-face-to-face = Kasvotusten
heard-home-visit = Kotikäynnillä
heard-phone = Puhelimessa
heard-video = Videolla
heard-writing = Kirjallisesti

## Closed lists
client = asiakas
step-how-it-is = Mitä kuuluu nyt
step-hopes = Toiveet
step-what-helps = Mikä auttaa nyt
step-who-does = Kuka tekee ja milloin
step-next-time = Milloin tapaamme taas
ground-own = Oma asia
ground-own-organisation = Oma organisaatio
ground-consent = Suostumus kattaa
ground-let-in = Asiakas on kutsunut
ground-spoken = Asiakas sanoi kyllä
ground-nothing = Ei suostumusta
shown-goal = Asiakkaan tavoite
shown-matters = Asiat, joista puhutaan
shown-agreed = Mitä on sovittu
shown-people = Ketkä ovat paikalla
off-cancelled = Tapaaminen perutaan
off-no-show = Asiakas ei päässyt paikalle
answer-fits = Aika sopii
answer-does-not-fit = Aika ei sovi
time-is-agreed = Aika on sovittu
time-is-agreed-text = Jos aika ei sovikaan, kerro siitä tässä.
