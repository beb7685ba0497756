# Suostumus, tiimi ja asiakasvastaava. Names are never inflected inside a text.

## Common
case-manager = asiakasvastaava
cancel = Peruuta
go-on = Jatka
print = Tulosta
why = Miksi
how-told = Miten asia kerrottiin
back-to-team = Takaisin tiimiin

## The page of team and consents
team-title = Tiimi ja suostumukset
map-of-team = Tiimi kartalla
consent-until = Suostumus voimassa { $until } asti
no-consent = Suostumusta ei ole
no-consent-text = Ilman suostumusta tietoja ei näytetä muille organisaatioille. Käy suostumus läpi yhdessä asiakkaan kanssa.
no-consent-reader = Asiakasvastaava valmistelee suostumuksen yhdessä asiakkaan kanssa.
consent = Suostumus
manager-out = Suostumus ei enää koske asiakasvastaavan organisaatiota. Sovi asiakkaan kanssa, kuka jatkaa. Vastuu säilyy, kunnes seuraava on ottanut sen.
draft-waits = Suostumuksen luonnos odottaa asiakkaan vastausta.
open-draft = Avaa luonnos
ends-soon = Suostumus päättyy { $until }. Kysy asiakkaalta, jatketaanko.
open-consent = Avaa suostumus
change-consent = Laajenna tai uusi suostumus
prepare-consent = Valmistele suostumus
earlier-consents = Aiemmat suostumukset
version-line = { $n }: { $state }, { $how }, { $day }
given-line = Annettu { $day }. { $how }. Kirjasi { $who }.

## Who is responsible
responsible-now = Vastuussa nyt
interim = väliaikainen
permanent = asiakasvastaava
interim-since = Väliaikainen asiakasvastaava { $day } alkaen. Vastaa, kunnes pysyvästä on sovittu.
manager-since = Asiakasvastaava { $day } alkaen.
from-day = { $day } alkaen
what-client-knows = Mitä asiakas tietää
client-not-told = Ei ole vielä kirjattu, että asiakkaalle on kerrottu, kuka vastaa.
client-told = Asiakkaalle kerrottiin { $day }, kuka vastaa.
client-knows = Asiakas vahvisti { $day }: hän tietää, kuka vastaa.
how-client-was-told = Miten kerroit asiakkaalle?
record-told = Kirjaa kerrotuksi
how-client-said = Asiakas tietää, kuka vastaa
how-client-said-hint = Kirjaa, kun asiakas on sen itse sanonut. Hän voi vahvistaa sen myös omassa palvelussaan.
how-client-said-hint-no-pages = Kirjaa, kun asiakas on sen itse sanonut.
record-known = Kirjaa asiakkaan vahvistus
asked-to-be-manager = { $day } pyydetty asiakasvastaavaksi: { $name }. Odottaa vastausta.
take-question-back = Peru pyyntö
propose-permanent = Ehdota pysyvää asiakasvastaavaa
propose-another = Ehdota toista asiakasvastaavaa
who-has-been-responsible = Kuka on vastannut ja milloin?
no-gaps = Vastuussa ei ole ollut katkoja.
propose-title = Ehdota asiakasvastaavaa
propose-lead = Ehdottamasi henkilö vastaa itse. Nykyinen vastuu jatkuu, kunnes hän on ottanut sen.
who = Kuka
why-this-person = Miksi juuri hän?
why-this-person-hint = Hän lukee tämän ennen kuin vastaa. Älä kirjoita terveystietoja.
send-question = Lähetä pyyntö

## What one is asked
preview-title = Sinulta kysytään
invitation = Kutsu tiimiin
who-asks = Kuka kysyy
client = Asiakas
what-for = Mitä varten
seat = Tehtävä tiimissä
asked-when = Kysytty
invitation-shows-only = Näet muut tiedot vasta, kun olet ottanut kutsun vastaan.
accept-invitation = Ota kutsu vastaan
cannot-come = En voi tulla mukaan
why-not = Miksi ei?
reason-is-told = Asiakasvastaava näkee tämän. Asiakas saa sen nähtäväkseen, jos hän pyytää sitä.
decline-invitation = Kerro, etten tule
asked-to-answer = Pyyntö asiakasvastaavaksi
why-you = Miksi sinä
turn-means = Kun otat vastuun, se siirtyy sinulle heti. Edellisen vastuu päättyy samalla hetkellä.
take-turn = Ota vastuu
cannot-take-turn = En voi ottaa vastuuta
decline-turn = Kerro, etten voi
answered = Tässä ei ole sinulle kysyttävää
answered-text = Olet jo vastannut, tai kutsu on peruttu. Saat tiedon työpöydällesi, kun sinua tarvitaan.
to-desk = Omalle työpöydälle

## The team
members = Tiimin jäsenet
list-of-members = Tiimin jäsenet luettelona
suggest-somebody = Ehdota jäsentä
helped-at-first = { $name } auttoi alussa. Haluatteko, että hän on tiimissä?
answered-before = { $name } vastasi asiakkaasta ennen sinua. Haluatteko, että hän on tiimissä?
stays-by-approval = Asiakas päättää.
suggest-to-stay = Ehdota häntä tiimiin
to-approve = { $n ->
    [one] Yksi ehdotettu jäsen odottaa asiakkaan hyväksyntää.
   *[other] { $n } ehdotettua jäsentä odottaa asiakkaan hyväksyntää.
}
go-through-with-client = Käykää ehdotukset läpi
to-invite = { $n ->
    [one] Asiakas on hyväksynyt yhden jäsenen, jota ei ole vielä kutsuttu.
   *[other] Asiakas on hyväksynyt { $n } jäsentä, joita ei ole vielä kutsuttu.
}
invite-approved = Kutsu hyväksytyt
team-empty = Tiimissä ei ole vielä muita
team-empty-text = Ehdota jäseniä asiakkaan tarpeiden mukaan. Asiakas hyväksyy jokaisen erikseen.
team-ended = Tiimi päättyi asiakkuuden mukana
team-ended-text = Kukaan ei enää näe asiakkaan tietoja tiimin jäsenenä.
nobody-responsible = Kukaan ei ole nyt vastuussa
state = Tilanne
vacant-seats = Tiimistä puuttuu vielä:
awaited-seats = Tiimiin on tulossa:
seat-awaited = { $seat }: { $name } ({ $state })
could-need = Ehkä tiimiin tarvitaan myös näitä. Asiakas ja te päätätte siitä yhdessä.
core-of-team = kuuluu useimpiin tiimeihin
leave-team = Lähde tiimistä
why-leave = Miksi jäsenyys päättyy?
earlier-members = Aiemmat jäsenet ja ehdotukset
seat-member = Jäsen
seat-close = Läheinen tai tukihenkilö
seat-member-hint = Auttaa asiakasta omassa asiassaan.
seat-doctor-hint = Lääkäri, jolta muut voivat kysyä työkyvystä ja terveydestä.
seat-convener-hint = Kutsuu tiimin koolle ja huolehtii, että tapaamiset pidetään. Näkee vain tiimin ja tapaamiset. Jos hän myös auttaa asiakasta, valitse jäsen.
what-seats-mean = Mitä nämä tehtävät tarkoittavat?
approvals-title = Asiakas päättää tiimistään
approvals-lead = Käykää ehdotukset läpi yksi kerrallaan. Kutsu lähtee vasta, kun asiakas on hyväksynyt.
says-yes = Hyväksyy
says-no = Ei halua häntä mukaan
says-open = Ei vielä päätetty
record-answers = Kirjaa päätökset
nobody-to-approve = Kaikista on päätetty
nobody-to-approve-text = Yksikään ehdotus ei odota asiakkaan päätöstä.
member-new-title = Ehdota jäsentä tiimiin
member-new-lead = Ketään ei kutsuta ennen kuin asiakas on hyväksynyt.
who-is-it = Kuka hän on
kind-colleague = Ammattilainen palvelussa
kind-outside = Ammattilainen muualla
kind-close = Läheinen tai tukihenkilö
name = Nimi
title = Ammatti tai tehtävä
role = Kuka hän on asiakkaalle?
role-hint = Esimerkiksi veli, ystävä tai tukihenkilö.
organisation = Organisaatio
organisation-hint = Suostumuksessa nimetään organisaatio.
need-hint = Kutsuttu lukee tämän ennen kuin vastaa. Älä kirjoita terveystietoja.
suggest = Ehdota
member-title = Tiimin jäsen
need = Mitä varten
client-approved = Asiakas hyväksyi
state-since = Tilanne muuttui viimeksi
manager-leaves-by-handover = Hän on asiakasvastaava. Ehdota ensin toista asiakasvastaavaa: vastuu siirtyy, kun hän on ottanut sen.
client-approves = Asiakkaan hyväksyntä
record-approval = Kirjaa hyväksyntä
invite-lead = Kutsuttu näkee, kuka kysyy ja mitä varten, sekä asiakkaan etunimen. Ei muuta.
invite = Kutsu
answer-as-told = Kirjaa vastaus
answer-as-told-lead = Hänellä ei ole tunnusta. Kirjaa, mitä hän itse vastasi.
said-yes = Tulee mukaan
said-no = Ei tule
has-left = Hän on lähtenyt tiimistä
record-left = Kirjaa lähteneeksi
take-back = Peru ehdotus tai kutsu
client-removes = Asiakas ei halua häntä mukaan

## Preparing a consent
consent-new-title = Mitä kukin saa kertoa ja nähdä
step-one = Vaihe 1 / 2
step-two = Vaihe 2 / 2
whom-does-it-concern = Ketä suostumus koskee?
whom-lead = Valitkaa yhdessä, mistä organisaatioista puhutaan. Jokainen nimetään; ”koko verkosto” ei käy.
organisations = Organisaatiot
other-organisations = Muut organisaatiot ({ $count })
same-for-all = Samat tiedot kaikille
same-for-all-open = Haluaako asiakas, että sama koskee kaikkia? Valitkaa tästä kerralla
same-for-all-hint = Nämä tulevat valituiksi jokaiselle valitulle organisaatiolle. Seuraavassa vaiheessa voitte muuttaa kunkin kohtia erikseen. Terveys ja arkaluonteiset tiedot valitaan siellä kullekin erikseen.
tick-with-client = Käykää kohdat läpi yhdessä. Valitkaa vain se, mihin asiakas suostuu.
tell-and-see = ”Saa kertoa” tarkoittaa, että organisaatio voi antaa tiedon muille tässä nimetyille. ”Saa nähdä” tarkoittaa, että se voi lukea, mitä muut nimetyt ovat kirjanneet.
usual-first = Näkyvissä on ensin se, mitä yleensä tarvitaan, kun tarkoitus on: { $purpose }. Muut tiedot ovat kunkin organisaation alla.
nothing-ticked = Mitään ei ole valittu valmiiksi.
ticked-as-before = Valittuna on se, mihin asiakas viimeksi suostui. Käykää sekin läpi.
more-kinds = Muut tiedot ({ $count })
kind-of-data = Tieto
may-tell = Saa kertoa
may-see = Saa nähdä
sensitive = arkaluonteinen
purpose = Mihin tietoja käytetään
purpose-text = Käyttö asiakkaan omin sanoin
purpose-text-hint = Kokonainen lause. Esimerkiksi: Saan apua työn etsimiseen.
valid-until = Voimassa asti
mode = Miten suostumus annetaan
mode-screen-hint = Asiakas lukee tekstin näytöltä ja vastaa itse.
mode-paper-hint = Tulosta teksti. Asiakas allekirjoittaa sen.
mode-oral-hint = Koskee vain tätä kertaa ja päättyy tänään. Ei riitä tiimiin kutsumiseen.
save-draft = Tallenna luonnos
change-parties = Vaihda organisaatioita

## One consent
consent-title = Suostumus
matrix = Kuka saa kertoa ja nähdä mitä
matrix-as-table = Kuka saa kertoa ja nähdä mitä, taulukkona
who-and-what = { $count ->
    [one] Katso, kuka saa kertoa ja nähdä mitä ({ $count } tietolaji)
   *[other] Katso, kuka saa kertoa ja nähdä mitä ({ $count } tietolajia)
 }
about-consent = Tietoja suostumuksesta
tells-and-sees = kertoo ja näkee
tells = kertoo
sees = näkee
neither = –
valid = Voimassa
recorded = Kirjasi
giver = Suostumuksen antaja
identity = Miten henkilö tunnistettiin
was-told = Mitä hänelle kerrottiin
was-told-hint = Kerro nämä kaikki ennen suostumusta.
paper-kept = Missä allekirjoitettua paperia säilytetään
paper-kept-hint = Esimerkiksi: yksikön arkisto, kansio 4.
client-answers = Asiakkaan vastaus
screen-is-next = Seuraavaksi näytölle tulee asiakkaan oma sivu hänen omalla kielellään. Käännä näyttö hänelle.
show-to-client = Näytä asiakkaalle
record-signed = Asiakas allekirjoitti
record-spoken = Asiakas suostui suullisesti
change-draft = Muuta luonnosta
record-refused = Asiakas ei suostu
discard-draft = Poista luonnos
client-changes-mind = Jos asiakas muuttaa mieltään
withdraw-lead = Asiakas voi rajata suostumusta tai perua sen milloin vain. Kirjaa se samana päivänä.
narrow-consent = Rajaa suostumusta
withdraw-means = Muutos vaikuttaa heti. Ne, joita se koskee, saavat siitä tiedon. Se, minkä viranomainen on jo tallentanut omaan rekisteriinsä, jää sinne.
record-withdrawal = Asiakas peruu koko suostumuksen
what-client-reads = Tämän asiakas lukee
withdraw-which = Mitä asiakas peruu?
withdraw-all = Kaikki suostumukset
withdraw-all-hint = Voimassa on tämän lisäksi: { $others }.
withdraw-this = Vain tämän
withdraw-this-hint = { $purpose }. Muut jäävät voimaan.
record-taken-back = Kirjaa peruminen
in-force-for = { $purpose }, { $until } asti
narrows-this = Rajaus koskee tätä suostumusta: { $purpose }.
narrows-not-these = Näitä se ei muuta. Jos asiakas tarkoittaa myös niitä, rajaa nekin:
narrow-title = Rajaa suostumusta
narrow-lead = Poista valinta kaikesta, minkä asiakas haluaa pois. Uutta ei voi lisätä: siihen tarvitaan uusi suostumus.
save-narrowed = Kirjaa rajaus

## What the client reads (`TextVersion`). A sentence that clients have agreed to is never changed: a new wording is a new version with sentences of its own.
text-title = Suostumus tietojen antamiseen
text-client = Asiakas:
text-number = Asiakkuuden numero
text-permission-first = Annan luvan siihen, että alla nimetyt organisaatiot kertovat toisilleen tietojani ja näkevät niitä. Jokaisen kohdalla lukee, mitkä tiedot.
text-permission-second = Annan luvan siihen, että alla nimetyt organisaatiot kertovat tietojani tai näkevät niitä sen mukaan, mitä kunkin kohdalla lukee.
text-permission-third = Annan luvan siihen, että alla nimetyt organisaatiot kertovat tietojani tai näkevät niitä sen mukaan, mitä kunkin kohdalla lukee. Suunnitelmaan kuuluu myös se, mitä kerron omin sanoin: mitä haluan ja mikä minulle on tärkeää.
text-what-for = Mihin tietoja käytetään:
text-purpose-joint-support = Suunnittelemme ja toteutamme yhdessä tuen, jota tarvitsen.
text-purpose-one-meeting = Valmistelemme ja pidämme yhden tapaamisen.
text-purpose-service-request = Pyydämme minulle palvelua.
text-tells = Saa kertoa muille:
text-sees = Saa nähdä:
text-sensitive = Tähän annan luvan erikseen:
text-until-first = Lupa on voimassa. Viimeinen päivä on
text-until-second = Lupa alkaa, kun annan sen. Viimeinen päivä on
text-know = Tiedän tämän
know-voluntary-third = Annan luvan vapaaehtoisesti. Voin myös sanoa ei.
know-can-withdraw-third = Voin milloin vain rajata lupaa tai perua sen kokonaan. Riittää, että kerron siitä jollekin, joka auttaa minua.
know-keeps-services-third = Saan palvelut, joihin minulla on oikeus, myös ilman tätä lupaa.
know-who-is-told-third = Minulle on kerrottu, kuka saa kertoa tietojani, kuka saa nähdä niitä ja mitä tietoja lupa koskee.
text-stored-stays = Jos viranomainen on jo tallentanut tiedon omaan rekisteriinsä, tieto jää sinne, vaikka perun luvan.
sign-place = Paikka ja päivä
sign-client = Allekirjoitus
sign-name = Nimenselvennys
sign-receiver = Suostumuksen vastaanotti
i-give = Annan suostumuksen
i-do-not-give = En anna suostumusta
thanks-given = Kiitos. Suostumuksesi on tallennettu.
thanks-given-text = Voit rajata sitä tai perua sen milloin vain. Kerro siitä kenelle tahansa meistä.
thanks-refused = Kiitos vastauksestasi.
thanks-refused-text = Tietojasi ei anneta eteenpäin. Saat palveluja samalla tavalla kuin ennenkin.
give-screen-back = Anna näyttö nyt takaisin.
professional-goes-on = Työntekijä jatkaa

## Approved and not covered
not-covered-yet = Asiakas on hyväksynyt nämä jäsenet, mutta suostumus ei vielä kata heitä: { $names }. Heidät voi kutsua, kun asiakas on antanut suostumuksen, jossa heidän organisaationsa on mukana.
widen-consent = Laajenna suostumusta
named-not-in-consent = { $name } – ei vielä suostumuksessa
not-in-consent = Organisaatio ei ole vielä suostumuksessa.
suggest-outside-consent = Jos kohdalla lukee ”ei vielä suostumuksessa”, voit silti ehdottaa häntä. Hänet voi kutsua, kun asiakas on antanut suostumuksen, jossa hänen organisaationsa on mukana.
propose-outside-consent = Jos kohdalla lukee ”ei vielä suostumuksessa”, häneltä voi kysyä vasta, kun asiakas on antanut suostumuksen, jossa hänen organisaationsa on mukana.
approve-outside-consent = Hänen organisaationsa ei ole vielä suostumuksessa. Asiakas voi hyväksyä hänet nyt, mutta hänet voi kutsua vasta, kun suostumus kattaa myös hänen organisaationsa.
invite-outside-consent = Asiakas on hyväksynyt hänet, mutta hänen organisaationsa ei ole vielä suostumuksessa. Hänet voi kutsua, kun asiakas on antanut suostumuksen, jossa se on mukana.
