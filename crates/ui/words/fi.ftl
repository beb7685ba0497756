# Finnish: the source of terms (domain.md 3, design "Voice"). Names are never inflected inside a text.

## Frame: what stands around every page
skip-to-content = Siirry sisältöön
demo = Esittely
demo-invented = kaikki henkilöt ja tiedot ovat keksittyjä.
main-menu = Päävalikko
main-menu-small = Päävalikko, pieni näyttö
menu = Valikko
find = Hae
find-label = Hae asiakasta, palvelua tai ammattilaista
own-profile = Oma profiili
language-of-pages = Sivujen kieli
sign-in = Kirjaudu
sign-out = Kirjaudu ulos
own-service = Oma palvelu
help-and-shortcuts = Ohjeet ja pikanäppäimet
accessibility-statement = Saavutettavuusseloste
privacy = Tietosuoja
nav-desk = Oma työpöytä
nav-cases = Asiakkuudet
nav-meetings = Tapaamiset
nav-services = Palvelut
nav-network = Verkosto
nav-home = Koti
nav-my-plan = Suunnitelma
nav-my-messages = Viestit
nav-my-data = Tietoni

## Components
steps-of-joint-clientship = Yhteisasiakkuuden vaiheet
step-identify = Tunnistaminen
step-bring-up = Puheeksi otto
step-meet = Yhteinen tapaaminen
step-plan = Yhteinen suunnitelma
step-services = Palvelut suunnitelman mukaan
done = Valmis
done-small = tehty
team-around-client = Tiimi asiakkaan ympärillä
client-in-the-middle = { $name }, asiakas, keskellä
invited = kutsuttu
map-key-double = Kaksoisviiva: asiakasvastaava kulkee rinnalla.
map-key-broken = Katkoviiva: kutsuttu, ei ole vielä vastannut.
show-more = Näytä lisää

## Forms
optional = (ei pakollinen)
choose = Valitse
date-hint = Esimerkiksi 13.4.2026, 13.4., huhtikuu tai viikko 14
summary-title = { $n ->
    [one] Korjaa yksi kohta
   *[other] Korjaa { $n } kohtaa
}
problem-required = Täytä tämä kohta
problem-too-long = Lyhennä tekstiä: enintään { $max } merkkiä
problem-control = Kirjoita teksti uudelleen: siinä on merkki, jota ei voi tallentaa
problem-not-a-date = Kirjoita päivä muodossa 13.4.2026
problem-not-a-time = Kirjoita kellonaika muodossa 12.30
problem-not-a-choice = Valitse jokin vaihtoehdoista
problem-not-a-number = Kirjoita luku numeroin
problem-phone = Kirjoita puhelinnumero, esimerkiksi 040 123 4567
problem-email = Kirjoita sähköpostiosoite, esimerkiksi nimi@esimerkki.fi
problem-code = Tarkista koodi ja kirjoita se uudelleen
problem-identity-code = Tarkista henkilötunnus: siinä on 11 merkkiä
problem-repeated = Täytä tämä kohta vain kerran
problem-unknown-field = Lomake oli vanhentunut. Tarkista tiedot ja lähetä uudelleen.

## When something cannot be shown or done
not-found-title = Sivua ei löydy, tai sinulla ei ole oikeutta nähdä sitä
not-found-professional = Jos työskentelet asiakkaan kanssa, pyydä häneltä suostumus. Sitten hänen yhteyshenkilönsä kutsuu sinut tiimiin. Tämä yritys jäi lokiin.
not-found-check = Tarkista osoite tai aloita alusta.
refused-title = Tätä ei voi tehdä nyt
to-contact-page = Ota yhteyttä
too-many-title = Odota hetki
too-many-text = Yrityksiä oli monta peräkkäin. Kokeile uudelleen muutaman minuutin päästä.
too-large-title = Lähetys oli liian suuri
too-large-text = Palaa takaisin ja lyhennä tekstiä. Teksti on tallessa edellisellä sivulla.
malformed-title = Lähetystä ei voitu lukea
malformed-text = Palaa takaisin ja lähetä lomake uudelleen.
fault-title = Meillä on vika
fault-text = Mitään ei tallentunut puolittain. Kokeile uudelleen. Jos vika jatkuu, kerro tuelle tämä numero: { $incident }
service-break-title = Palvelussa on tauko
service-break-text = Kokeile hetken päästä uudelleen. Se, minkä tallensit, on tallessa.
service-break-call = Jos asialla on kiire, soita { $phone }.
session-ended-title = Istuntosi päättyi
session-ended-kept = Tekstisi on tallessa tällä sivulla. Älä sulje sitä.
session-ended-sign-in = Kirjaudu uudelleen (avautuu uuteen välilehteen)
session-ended-return = Palaa tälle sivulle ja lähetä teksti.
send-again = Lähetä uudelleen
conflict-title = Joku muu muutti samaa kohtaa
conflict-text = Toinen ehti tallentaa ensin. Mitään ei ole korvattu, ja sinun tekstisi on tässä tallessa.
conflict-typed = Sinä kirjoitit
conflict-open = Avaa uusin versio (avautuu uuteen välilehteen)

## Days and times. NBSP keeps number and unit together.
at-time = klo{"\u00A0"}{ $time }
at-time-plainly = kello { $time }
by-day = { $day } mennessä
today = tänään
yesterday = eilen
tomorrow = huomenna
days-late = { $days ->
    [one] 1{"\u00A0"}pv myöhässä
   *[other] { $days }{"\u00A0"}pv myöhässä
}
days-left = { $days ->
    [one] 1{"\u00A0"}pv aikaa
   *[other] { $days }{"\u00A0"}pv aikaa
}
week-number = viikko { $week }
monday = maanantai
tuesday = tiistai
wednesday = keskiviikko
thursday = torstai
friday = perjantai
saturday = lauantai
sunday = sunnuntai
monday-short = ma
tuesday-short = ti
wednesday-short = ke
thursday-short = to
friday-short = pe
saturday-short = la
sunday-short = su
january = tammikuu
february = helmikuu
march = maaliskuu
april = huhtikuu
may = toukokuu
june = kesäkuu
july = heinäkuu
august = elokuu
september = syyskuu
october = lokakuu
november = marraskuu
december = joulukuu

## Gallery (development builds)
gallery = Sivut ja osat
gallery-page = Sivu

## Languages
language-fi = suomi
language-sv = ruotsi
language-en = englanti

## Kinds of data (domain.md 4)
category-contact-basic = Yhteystiedot
category-situation-survey = Tilannekartoitus
category-employment-education = Työ ja koulutus
category-social-situation = Arki ja sosiaalinen tilanne
category-health-work-ability = Terveys ja työkyky
category-benefits-income = Etuudet ja toimeentulo
category-rehab = Kuntoutus
category-plan = Suunnitelma
category-meetings = Tapaamiset
category-messages = Viestit
category-services-used = Käytössä olevat palvelut
category-close-network = Läheiset
category-substance-mental-health = Päihde- ja mielenterveysasiat
category-criminal-sanctions = Rikosseuraamusasiat

## Organisations, sectors, duties
org-employment-authority = Työllisyysalue
org-municipality = Kunta
org-wellbeing-county = Hyvinvointialue
org-health-unit = Terveysasema
org-specialised-care = Erikoissairaanhoito
org-social-services = Sosiaalipalvelut
org-substance-mental-health = Päihde- ja mielenterveyspalvelut
org-occupational-health = Työterveyshuolto
org-kela = Kela
org-guidance-centre = Ohjaamo
org-education = Oppilaitos
org-insurer = Vakuutuslaitos
org-employer = Työnantaja
org-ngo = Järjestö
org-peer-group = Vertaisryhmä
org-rehab-provider = Kuntoutuksen palveluntuottaja
org-private-provider = Yksityinen palveluntuottaja
org-criminal-sanctions = Rikosseuraamuslaitos
org-defence-forces = Puolustusvoimat
org-state-authority = Valtion viranomainen
org-project = Hanke
sector-health = Terveys
sector-social = Sosiaalipalvelut
sector-work = Työ ja koulutus
sector-kela = Kela ja etuudet
sector-ngo = Järjestöt
sector-own = Omat ihmiset
duty-first-line = Alkupalvelu
duty-case-manager = Asiakasvastaava
duty-team-member = Tiimin jäsen
duty-team-doctor = Tiimin lääkäri
duty-convener = Tiimin kokoonkutsuja
duty-unit-lead = Yksikön esihenkilö
duty-network-leader = Verkostojohtaja
duty-steering = Johtoryhmän jäsen
duty-directory-editor = Palveluhakemiston ylläpitäjä
duty-privacy-officer = Tietosuojavastaava
duty-auditor = Tarkastaja
duty-admin = Pääkäyttäjä
