# Finnish: the source of terms (domain.md 3, design "Voice"). Names are never inflected inside a text.

## Frame: what stands around every page
skip-to-content = Siirry sisältöön
help = Ohje
accessibility = Saavutettavuus
privacy = Tietosuoja
give-feedback = Anna palautetta
demo = Esittely
demo-invented = kaikki henkilöt ja tiedot ovat keksittyjä.
demo-sign-in = Vaihda henkilöä tai kirjaudu
main-menu = Päävalikko
main-menu-small = Päävalikko, pieni näyttö
menu = Valikko
find = Hae
find-label = Hae omaa asiakasta
own-profile = Oma profiili
language-of-pages = Sivujen kieli
sign-in = Kirjaudu
sign-out = Kirjaudu ulos
own-service = Oma palvelu
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
step-bring-up = Puheeksiotto
step-meet = Yhteinen tapaaminen
step-plan = Yhteinen suunnitelma
step-services = Palvelut suunnitelman mukaan
done = Valmis
done-small = tehty
team-around-client = Tiimi asiakkaan ympärillä
client-in-the-middle = { $name }, asiakas, keskellä
map-key-double = Kaksoisviiva: asiakasvastaava kulkee rinnalla.
map-key-broken = Katkoviiva: ei ole vielä tiimissä.
show-more = Näytä lisää

## Forms
optional = (ei pakollinen)
choose = Valitse
date-hint = Esimerkiksi 13.4.2026, 13.4., huhtikuu tai viikko 14
day-hint = Esimerkiksi 13.4.2026 tai 13.4.
summary-title = { $n ->
    [one] Korjaa yksi kohta
   *[other] Korjaa { $n } kohtaa
}
problem-required = Täytä tämä kohta
problem-too-long = Lyhennä tekstiä: enintään { $max } merkkiä
problem-control = Kirjoita teksti uudelleen: siinä on merkki, jota ei voi tallentaa
problem-not-a-date = Kirjoita päivä esimerkiksi näin: 13.4.2026
problem-day-ahead = Valitse tämä päivä tai jokin aiempi päivä
problem-day-passed = Valitse tämä päivä tai jokin myöhempi päivä
problem-not-a-time = Kirjoita kellonaika muodossa 12.30
problem-not-a-choice = Valitse jokin vaihtoehdoista
problem-not-a-number = Kirjoita luku numeroin
problem-phone = Kirjoita puhelinnumero, esimerkiksi 040 123 4567
problem-email = Kirjoita sähköpostiosoite, esimerkiksi nimi@esimerkki.fi
problem-code = Tarkista koodi ja kirjoita se uudelleen
problem-identity-code = Tarkista henkilötunnus: siinä on 11 merkkiä
problem-holds-identity-code = Poista henkilötunnus tekstistä. Emme tarvitse sitä vielä. Muu teksti on tallessa.
problem-repeated = Täytä tämä kohta vain kerran
problem-unknown-field = Lomake oli vanhentunut. Tarkista tiedot ja lähetä uudelleen.

## When something cannot be shown or done
not-found-title = Sivua ei löydy, tai sinulla ei ole oikeutta nähdä sitä
not-found-professional = Jos työskentelet asiakkaan kanssa, pyydä häneltä suostumus. Sitten hänen asiakasvastaavansa kutsuu sinut tiimiin. Tämä yritys jäi lokiin.
not-found-check = Tarkista osoite tai aloita alusta.
refused-title = Tätä ei voi tehdä nyt
to-contact-page = Ota yhteyttä
too-many-title = Odota hetki
too-many-text = Yrityksiä oli monta peräkkäin. Kokeile uudelleen muutaman minuutin päästä.
at-once-text = Avasit monta sivua yhtä aikaa. Odota hetki ja yritä uudelleen. Jos lähetit lomakkeen, palaa edelliselle sivulle: tekstisi on siellä tallessa.
busy-title = Palvelussa on nyt ruuhkaa
busy-text = Mitään ei tallentunut. Odota puoli minuuttia ja yritä uudelleen.
wait-a-while = { $minutes ->
    [one] Täältä on yritetty monta kertaa lyhyessä ajassa. Odota minuutti ja lähetä sitten uudelleen.
   *[other] Täältä on yritetty monta kertaa lyhyessä ajassa. Odota { $minutes } minuuttia ja lähetä sitten uudelleen.
}
too-large-title = Lähetys oli liian suuri
too-large-text = Palaa edelliselle sivulle ja lyhennä tekstiä. Teksti on siellä tallessa.
malformed-title = Lähetystä ei voitu lukea
malformed-text = Palaa edelliselle sivulle ja lähetä lomake uudelleen.
question-title = Osoitteessa on jotain, mitä tämä sivu ei tunne
question-text = Siksi sivua ei avattu. Sivu aukeaa, kun osoitteen loppu kysymysmerkistä alkaen jätetään pois.
question-open = Avaa sivu
fault-title = Meillä on vika
fault-text = Mitään ei tallentunut puolittain. Kokeile uudelleen. Jos vika jatkuu, kerro tuelle tämä numero: { $incident }
cannot-save-title = Rinnalla ei voi juuri nyt tallentaa mitään
cannot-save-text = Vika on meillä, ja ylläpito saa siitä tiedon. Kokeile hetken kuluttua uudelleen.
cannot-save-looks = Asiakastietoja emme voi nyt näyttää, koska katselusta ei jäisi merkintää.
not-known-title = Emme tiedä, tallentuiko tämä
not-known-text = Tallennus katkesi kesken. Lähetä uudelleen: sama lomake tallentuu vain kerran, vaikka lähetät sen kahdesti.
service-break-title = Palvelussa on tauko
service-break-text = Kokeile hetken päästä uudelleen. Se, minkä tallensit, on tallessa.
service-break-call = Jos asialla on kiire, soita { $phone }.
session-warns = Istuntosi päättyy kahden minuutin kuluttua.
session-warns-text = Jos haluat jatkaa, paina nappia tai mitä tahansa näppäintä.
session-go-on = Jatkan
session-last-text = Istunto ei voi kestää pidempään. Lähetä, mitä olet kirjoittanut, ja kirjaudu sitten uudelleen.
session-is-over = Istuntosi on päättynyt.
session-is-over-text = Kirjoittamasi on yhä tällä sivulla. Kun olet kirjautunut, palaa tänne ja lähetä se.
session-ended-title = Istuntosi päättyi
text-kept = Tekstisi on tallessa tällä sivulla. Älä sulje sitä.
session-ended-sign-in = Kirjaudu uudelleen (avautuu uuteen välilehteen)
session-ended-return = Palaa tälle sivulle ja lähetä teksti.
session-ended-press = Palaa tälle sivulle ja paina ”Lähetä uudelleen”.
nothing-done-yet = Mitään ei tehty vielä. Älä sulje tätä sivua.
send-again = Lähetä uudelleen
conflict-title = Joku muu muutti samaa kohtaa
conflict-text = Toinen ehti tallentaa ensin. Mitään ei ole korvattu, ja sinun tekstisi on tässä tallessa.
conflict-typed = Sinä kirjoitit
conflict-open = Avaa uusin versio (avautuu uuteen välilehteen)

## Days and times. NBSP keeps number and unit together.
at-time = klo{"\u00A0"}{ $time }
at-time-plainly = kello { $time }
by-day = { $day } mennessä
on-weekday = { $weekday }na { $date }
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

## Stages and steps of joint clientship (domain.md 6)
stage-identified = Tarve tunnistettu
stage-raised = Otettu puheeksi
stage-assessing = Tilannetta kartoitetaan
stage-team-forming = Tiimiä kootaan
stage-joint-meeting = Yhteinen tapaaminen
stage-planning = Suunnitelmaa tehdään
stage-in-services = Palvelut käynnissä
stage-follow-up = Seuranta
stage-resolved-in-initial-service = Ratkesi alkupalvelussa
stage-declined = Ei halunnut tukea nyt
stage-closed = Päättynyt

## StepStanding
standing-done = Valmis
standing-now = Nyt
standing-ahead = Edessä
standing-skipped = Ei toteutunut

## LifeDomain
life-health-functioning = Terveys ja toimintakyky
life-money = Toimeentulo
life-rehabilitation = Kuntoutus
life-skills = Osaaminen
life-testing-work-ability = Työkyvyn kokeileminen
life-trying-field = Alan kokeileminen
life-close-people = Läheiset
life-other = Jokin muu

## ClosingReason
closing-goals-reached = Tavoitteet saavutettiin
closing-ordinary-service = Jatkuu tavallisena palveluna
closing-solved-without-team = Ratkesi ilman tiimiä
closing-initial-service-enough = Alkupalvelu riitti
closing-client-declined = Asiakas ei halunnut tukea
closing-clients-wish = Asiakas haluaa lopettaa
closing-moved = Muutti toiselle alueelle
closing-deceased = Asiakas on kuollut
closing-mistake = Avattu vahingossa

## Outcome
outcome-employed-open = Töissä avoimilla työmarkkinoilla
outcome-employed-supported = Tuetussa työssä
outcome-self-employed = Yrittäjänä
outcome-education = Opiskelee
outcome-rehab = Kuntoutuksessa
outcome-work-trial = Työkokeilussa
outcome-in-service = Palvelussa
outcome-pension = Eläkkeellä
outcome-other = Muu tilanne
outcome-not-reached = Ei tavoitettu
outcome-declined = Ei halunnut kertoa

## Contacts, screening, bringing up
channel-phone = Puhelu
channel-email = Sähköposti
channel-chat = Chat
channel-e-form = Yhteydenottosivu
channel-walk-in = Tuli käymään
channel-other-professional = Toinen ammattilainen ohjasi
channel-partner-handover = Toinen organisaatio saattoi
channel-proactive = Otimme itse yhteyttä
channel-ngo = Järjestön kautta
channel-video = Videopuhelu

## ContactState
contact-received = Odottaa jonossa
contact-triaged = Käsittelyssä
contact-advised = Sai neuvon
contact-self-care = Omahoito, palataan asiaan
contact-booked = Aika varattu
contact-pair-work = Työpari auttaa
contact-case-opened = Asiakkuus avattu
contact-handed-over = Saatettu eteenpäin
contact-duplicate = Sama asia jo käsittelyssä

## AnswerClock
clock-running = Aikaa on
clock-last-day = Vastaa tänään
clock-late = Vastaus on myöhässä
clock-answered-in-time = Vastattu ajoissa
clock-answered-late = Vastattu myöhässä

## ClientAnswer
answer-wants-help = Haluaa apua
answer-not-now = Ei juuri nyt
answer-no = Ei

## WorkingLife
working-life-in-work = Kyllä
working-life-in-work-threatened = Kyllä, mutta työkyky on uhattuna
working-life-not-in-work = Ei

## Situation
situation-sick-leave = Sairauslomalla
situation-in-service = Palvelun asiakkaana
situation-neither = Ei kumpaakaan

## HealthCheck
health-check-done = Kyllä
health-check-not-done = Ei
health-check-unknown = Ei tiedä

## QuestionSet
question-set-sampoharju-v1 = Kolme kysymystä

## Suggestion
suggestion-initial-service = Ehdota alkupalvelua
suggestion-none = Vastaukset eivät ehdota mitään. Asiakas voi silti saada palvelun.

## Because
because-not-in-work = Asiakas ei ole työelämässä
because-threatened = Työkyky on uhattuna
because-no-health-check = Terveystarkastus voi olla hyvä alku

## Survey and cover form: the client speaks (domain.md 8)
section-me = Miten minut tavoittaa
section-my-words = Omin sanoin
section-my-people = Minun ihmiseni
section-work-study = Työ ja opiskelu
section-functioning = Mitä voin tehdä
section-money = Raha
section-home = Koti ja arki
section-services = Palvelut nyt
section-rehabilitation = Kuntoutus
section-meeting = Tapaamista varten
section-professional = Ammattilaisen osuus

## Author
author-client = Asiakas
author-professional = Ammattilainen

## Field
field-how-to-reach = Mistä minut tavoittaa
field-when-to-reach = Milloin minut tavoittaa hyvin
field-interpreter = Tarvitsenko tulkin
field-accessibility = Mitä tarvitsen, jotta voin osallistua
field-what-matters = Mikä on minulle nyt tärkeää
field-what-i-want = Mitä haluan
field-what-works = Mikä toimii
field-strengths = Vahvuuteni
field-what-has-helped = Mikä on auttanut
field-what-i-do-not-want = Mitä en halua
field-who-supports = Kuka tukee minua
field-who-may-come = Kuka saa tulla mukaan
field-who-i-care-for = Kenestä huolehdin
field-work-now = Työtilanne nyt
field-last-job = Viimeisin työ
field-education = Koulutus
field-skills = Mitä osaan
field-hobbies = Mitä teen mielelläni
field-work-wishes = Millaista työtä toivon
field-driving-licence = Ajokortti
field-everyday = Arjen askareet
field-body = Keho
field-mind = Mieli
field-learning = Oppiminen
field-with-others = Toisten kanssa
field-can-do = Mitä voin tehdä ja millä tuella
field-limits = Mikä rajoittaa
field-health-check = Terveystarkastus
field-income-now = Tulot nyt
field-income-ends = Milloin tulo päättyy
field-applied = Mitä on haettu
field-decisions-due = Mitä päätöksiä odotan
field-money-worries = Huolet rahasta
field-housing = Asuminen
field-transport = Liikkuminen
field-digital = Laitteet ja netti
field-daily-rhythm = Päivärytmi
field-services-now = Palvelut, joita käytän
field-services-overlap = Palvelut, jotka menevät päällekkäin
field-rehabilitation-talk = Mitä kuntoutuksesta on puhuttu
field-want-answered = Mihin haluan vastauksen
field-not-with-all = Mistä en halua puhua kaikkien kanssa
field-summary = Yhteenveto
field-open-questions = Avoimet kysymykset
field-already-told = Mitä on jo kerrottu

## Completeness
completeness-first = Ensimmäinen kartoitus
completeness-whole = Koko tilanne

## Team and responsibility
member-suggested = Ehdotettu
member-client-approved = Asiakas hyväksyi
member-invited = Kutsuttu
member-accepted = Ottanut kutsun vastaan
member-active = Tiimissä
member-suspended = Tauolla, suostumus puuttuu
member-declined = Ei voinut tulla
member-taken-back = Kutsu peruttu
member-left = Lähtenyt tiimistä
member-removed-by-client = Asiakas poisti

## MemberKind
member-kind-professional = Ammattilainen
member-kind-close-person = Läheinen tai tukihenkilö

## Seat
seat-convener = Kokoonkutsuja
seat-doctor = Nimetty lääkäri

## SeatState
seat-state-filled = Sovittu
seat-state-substitute = Sijainen
seat-state-awaited = Tulossa
seat-state-vacant = Puuttuu

## ManagerKind
manager-interim = Väliaikainen asiakasvastaava
manager-permanent = Asiakasvastaava

## ToldHow
told-in-person = Kasvotusten
told-phone = Puhelimessa
told-video = Videolla
told-letter = Kirjeellä
told-portal = Omassa palvelussa

## EndReason
manager-end-accepted = Seuraava otti vastuun
manager-end-account-disabled = Ei enää tässä työssä
manager-end-unit-closed = Yksikkö lakkasi
manager-end-long-absence = Pitkä poissaolo
manager-end-consent-withdrawn = Asiakas perui suostumuksen
manager-end-merged = Asiakkuudet yhdistettiin
manager-end-case-closed = Asiakkuus päättyi

## Relation
relation-case-manager = Asiakasvastaava
relation-previous-manager = Edellinen asiakasvastaava
relation-proposed-manager = Pyydetty asiakasvastaavaksi
relation-team-member = Tiimin jäsen
relation-team-invited = Kutsuttu tiimiin
relation-convener = Tiimin kokoonkutsuja
relation-contact-queue = Alkupalvelun työntekijä
relation-client = Asiakas itse
relation-close-person = Läheinen tai tukihenkilö
relation-unit-lead-fallback = Yksikön esihenkilö, vastaa toistaiseksi
relation-handover-receiver = Pyydetty ottamaan vastaan
relation-former-member = Oli mukana, kun yhteinen työ päättyi

## Consent (domain.md 11)
consent-draft = Luonnos
consent-given = Annettu, ei vielä alkanut
consent-active = Voimassa
consent-superseded = Korvattu uudella
consent-withdrawn = Asiakas perui
consent-expired = Päättynyt
consent-refused = Asiakas ei suostunut

## Mode
consent-mode-portal-strong-auth = Omassa palvelussa
consent-mode-in-person-screen = Paikan päällä näytöllä
consent-mode-paper-signed = Paperilla
consent-mode-oral-single-contact = Suullisesti tätä kertaa varten

## Purpose
consent-purpose-joint-support = Yhteinen suunnitelma ja tuki
consent-purpose-one-meeting = Yksi tapaaminen
consent-purpose-service-request = Palvelun pyytäminen

## Direction
direction-gives = Saa kertoa
direction-receives = Saa nähdä

## GivenBy
given-by-client = Asiakas itse
given-by-representative = Edustaja

## IdentityCheck
identity-check-strong-auth = Tunnistautui vahvasti
identity-check-document-seen = Näytti henkilötodistuksen
identity-check-known-from-before = Tunnetaan ennestään
identity-check-control-questions = Vastasi tunnistuskysymyksiin

## Informed
informed-voluntary = Suostumus on vapaaehtoinen
informed-can-withdraw = Suostumuksen voi perua tai rajata milloin vain
informed-keeps-services = Palvelut säilyvät, vaikka ei suostuisi
informed-who-is-told = Kenelle kerrotaan ja mitä

## Statute
statute-tym = Laki työllistymisen monialaisesta edistämisestä 381/2023

## Plan and review (domain.md 9)
action-proposed = Ehdotettu
action-accepted = Sovittu
action-waiting = Odottaa
action-ongoing = Kesken
action-not-started = Ei ole alkanut
action-done = Tehty
action-continuing = Jatkuu palveluna
action-stopped = Lopetettu
action-end-goes-on = Jatkuu tekijänsä kanssa ilman yhteistä koordinointia
action-end-stops = Lopetetaan
action-end-done = On tehty

## ActionPhase
phase-initiated = Vireillä
phase-need-assessed = Tarve arvioitu
phase-planned = Suunniteltu
phase-arranged = Järjestetty
phase-ongoing = Käynnissä
phase-followed-up = Seurattu

## Attention
attention-not-started = Ei ole alkanut ajallaan
attention-overdue = Myöhässä

## GoalStatus
goal-open = Työn alla
goal-reached = Saavutettu
goal-rested = Ei juuri nyt
goal-dropped = Vaihtui toiseksi

## PlanKind
plan-kind-work-ability = Työkyvyn tuen suunnitelma
plan-kind-tym-plan = Monialainen työllistymissuunnitelma
plan-kind-joint-sote = Sosiaali- ja terveydenhuollon yhteinen suunnitelma

## PlanStatus
plan-status-draft = Luonnos
plan-status-working = Käytössä, ei vielä hyväksytty
plan-status-proposed = Hyväksyttävänä
plan-status-active = Hyväksytty
plan-status-on-hold = Tauolla
plan-status-revoked = Lopetettu
plan-status-completed = Päättynyt

## CalledBy
called-by-agreed = Sovittu tarkistuspäivä
called-by-client = Asiakkaan pyynnöstä
called-by-party = Osapuolen pyynnöstä

## ReferralState
referral-draft = Luonnos
referral-client-informed = Asiakas tietää ja suostuu
referral-offered = Odottaa vastausta
referral-accepted = Otettu vastaan
referral-first-contact-done = Ensimmäinen yhteydenotto tehty
referral-completed = Saatettu perille
referral-declined = Ei voitu ottaa vastaan
referral-expired = Kukaan ei vastannut ajoissa
referral-cancelled = Peruttu

## FirstMeeting
first-meeting-joint-meeting = Tavataan yhdessä
first-meeting-joint-call = Yhteinen puhelu
first-meeting-accompanied-visit = Lähettäjä tulee mukaan
first-meeting-alone = Asiakas haluaa mennä yksin

## Meetings (domain.md 13)
meeting-planned = Suunnitteilla
meeting-times-proposed = Aikoja ehdotettu
meeting-confirmed = Sovittu
meeting-held = Pidetty
meeting-cancelled = Peruttu
meeting-no-show = Asiakas ei päässyt paikalle

## Place
meeting-place-on-site = Paikan päällä
meeting-place-video = Videolla
meeting-place-phone = Puhelimessa
meeting-place-hybrid = Osa paikan päällä, osa etänä

## Arrival
arrival-invited = Kutsuttu
arrival-newcomer = Tuli mukaan

## What somebody did, in the log that the client reads
did-read-preview = Luki pyynnön, jossa kysyttiin, voiko hän auttaa sinua
did-read-case = Katsoi asiasi yhteenvetoa
did-read-ending = Luki, että yhteinen työ kanssasi on päättynyt
did-correct-client = Korjasi nimeäsi tai yhteystietojasi
did-correct-own-details = Korjasi yhteystietojaan
did-read-timeline = Katsoi aikajanaa
did-advance-stage = Siirsi yhteisen työn seuraavaan vaiheeseen
did-pause-case = Pani asiakkuuden tauolle
did-check-pause = Jatkoi asiakkuutta tauon jälkeen tai pidensi taukoa
did-close-case = Päätti asiakkuuden
did-reopen-case = Avasi asiakkuuden uudelleen
did-read-contact = Luki yhteydenottosi
did-triage-contact = Päätti, miten yhteydenottosi jatkuu
did-record-screening = Kirjasi vastauksesi kolmeen alkukysymykseen
did-raise-support = Kirjasi, että tuesta puhuttiin kanssasi
did-read-statements = Luki, mitä tilanteestasi on kirjattu
did-write-statements = Kirjasi tietoja tilanteestasi
did-write-own-words = Kirjoitti omin sanoin
did-record-clients-words = Kirjasi, mitä sanoit
did-read-notes = Luki sinusta tehtyjä muistiinpanoja
did-write-note = Kirjoitti muistiinpanon sinusta
did-read-team = Katsoi, ketkä kuuluvat tiimiisi
did-compose-team = Ehdotti tai kutsui ihmisiä tiimiisi
did-approve-member = Kirjasi, kenet hyväksyt tiimiisi
did-answer-invitation = Vastasi kutsuun tiimiisi
did-leave-team = Lähti tiimistäsi
did-read-consent = Katsoi, mihin olet antanut suostumuksen
did-record-consent = Kirjasi suostumuksesi tai valmisteli sitä
did-withdraw-consent = Kirjasi, että peruit suostumuksen tai rajasit sitä
did-read-plan = Katsoi suunnitelmaa
did-write-plan = Muutti suunnitelmaa
did-move-action = Kertoi, miten toimenpide etenee
did-propose-plan = Pyysi sinua ja muita hyväksymään suunnitelman
did-approve-plan = Hyväksyi suunnitelman
did-approve-own-actions = Hyväksyi omat toimenpiteensä
did-call-review = Pyysi suunnitelman tarkistamista
did-review-plan = Tarkisti suunnitelman
did-read-meetings = Katsoi tapaamisiasi: aikaa, aiheita tai muistiota
did-arrange-meeting = Järjesti sinulle tapaamista
did-run-meeting = Kirjasi tapaamisessa, ketkä tulivat ja mitä sovittiin
did-answer-meeting = Vastasi, tuleeko tapaamiseesi, tai arvioi tapaamista sen jälkeen
did-propose-manager = Ehdotti, kuka olisi yhteyshenkilösi
did-answer-manager-proposal = Vastasi, ryhtyykö yhteyshenkilöksesi
did-tell-manager = Kirjasi, että sinulle kerrottiin yhteyshenkilöstäsi
did-acknowledge-manager = Kirjasi, että tiedät, kuka on yhteyshenkilösi
did-record-clients-answer = Kirjasi vastauksesi
did-read-messages = Luki viestejä, joita on kirjoitettu asiastasi
did-write-message = Kirjoitti viestin
did-refer = Pyysi sinulle palvelua
did-answer-referral = Vastasi, voiko antaa sinulle palvelua
did-see-who-looked = Katsoi, kuka on katsonut

## Why something cannot be done: what to do, never what is wrong with the person
rule-no-relation = Palvelussa ei näy, että työskentelet tämän asiakkaan kanssa. Pyydä häneltä suostumus, niin hänen asiakasvastaavansa voi kutsua sinut tiimiin.
rule-not-your-part = Tämä ei kuulu rooliisi tämän asiakkaan tiimissä. Kysy asiakasvastaavalta.
rule-only-case-manager = Tämän voi tehdä vain asiakasvastaava.
rule-only-client = Tämän päättää vain asiakas itse.
rule-only-person-asked = Vain se, jolta kysyttiin, voi vastata.
rule-accept-first = Ota kutsu ensin vastaan. Siihen asti näet vain sen, mihin sinua pyydetään mukaan.
rule-no-basis = Asiakkaan suostumus ei kata tätä tietoa sinun organisaatiollesi. Kysy asiakkaalta.
rule-sensitive-not-ticked = Asiakas ei ole erikseen avannut tätä arkaluonteista tietoa. Kysy asiakkaalta.
rule-forbidden-by-client = Asiakas on kieltänyt tämän.
rule-conflict-of-interest = Et voi hoitaa omaa tai läheisesi asiaa. Pyydä työkaveria.
rule-account-not-in-force = Käyttöoikeutesi ei ole voimassa. Ota yhteyttä pääkäyttäjään.
rule-protected-by-order = Henkilön tiedot on suojattu määräyksellä.
rule-contact-ended = Yhteydenotto on jo päättynyt.
rule-next-step-needs-day = Merkitse päivä, jolloin asiaan palataan.
rule-screening-second-question-missing = Vastaa myös toiseen kysymykseen, kun asiakas ei ole työelämässä.
rule-screening-second-question-not-asked = Toinen kysymys koskee vain asiakasta, joka ei ole työelämässä. Poista vastaus.
rule-talk-in-future = Kirjaa keskustelu, kun se on käyty.
rule-ask-again-day-missing = Sovi päivä, jolloin kysyt uudelleen.
rule-ask-again-day-passed = Valitse päivä, joka on vielä edessä.
rule-ask-again-only-after-not-now = Uusi kysymispäivä sovitaan vain, kun vastaus on ”ei juuri nyt”.
rule-no-such-move = Asiakkuutta ei voi siirtää tästä suoraan siihen vaiheeseen.
rule-case-paused = Asiakkuus on tauolla. Jatka sitä ensin.
rule-not-ended = Vain päättyneen asiakkuuden voi avata uudelleen.
rule-no-ended-case = Emme löytäneet päättynyttä asiakkuutta näillä tiedoilla. Tarkista numero ja sukunimi asiakkaan papereista. Jos et löydä niitä, tyhjennä numero ja avaa uusi asiakkuus.
rule-wish-before-end = Asiakas ei voi toivoa paluuta ennen kuin asiakkuus on päättynyt. Tarkista päivä.
rule-case-ended = Asiakkuus on päättynyt. Avaa se ensin uudelleen.
rule-talk-not-recorded = Kirjaa ensin keskustelu: milloin, kenen kanssa ja mitä asiakas vastasi.
rule-manager-missing = Sovi ensin, kuka vastaa.
rule-client-has-not-said-yes = Asiakas ei ole vielä sanonut haluavansa apua.
rule-client-has-not-said-no = Asiakas ei ole kieltäytynyt.
rule-client-not-reachable = Kirjaa, mistä asiakkaan tavoittaa.
rule-manager-not-told = Kerro asiakkaalle, kuka vastaa, ja kirjaa se.
rule-basis-missing = Asiakkaan suostumus puuttuu.
rule-composition-not-approved = Asiakas ei ole hyväksynyt kaikkia tiimin jäseniä.
rule-invited-outside-basis = Joku kutsutuista ei kuulu suostumuksen piiriin. Kysy asiakkaalta.
rule-client-not-heard = Asiakasta ei ole vielä kuultu. Pidä tapaaminen tai kirjaa, miten häntä kuultiin ja mitä hän sanoi.
rule-plan-missing = Suunnitelma puuttuu vielä.
rule-permanent-manager-missing = Pysyvä asiakasvastaava ei ole vielä ottanut vastuuta.
rule-actions-not-settled = Jokin toimenpide on vielä auki. Merkitse se tehdyksi, lopetetuksi tai palveluna jatkuvaksi.
rule-outcome-missing = Kirjaa, mihin asiakkuus johti.
rule-follow-up-day-missing = Sovi seurantapäivä.
rule-only-open-case-pauses = Vain avoin asiakkuus voi olla tauolla.
rule-pause-end-passed = Tauon viimeisen päivän pitää olla edessä.
rule-pause-too-long = Tauko voi kestää enintään kolme kuukautta. Valitse aikaisempi päivä.
rule-pause-checker-outside = Valitse asiakasvastaava tai sellainen tiimin jäsen, jolla on tunnus palveluun.
rule-already-paused = Asiakkuus on jo tauolla.
rule-not-paused = Asiakkuus ei ole enää tauolla.
rule-proposal-open = Vastausta odotetaan jo. Odota tai peru ehdotus.
rule-no-proposal = Ketään ei ole pyydetty.
rule-already-manager = Hän on jo asiakasvastaava.
rule-fallback-must-be-another = Valitse joku muu kuin se, joka ei voi jatkaa.
rule-substitute-must-be-another = Sijaisen pitää olla joku muu.
rule-consent-names-nobody = Valitse, ketä suostumus koskee.
rule-party-gets-nothing = Valitse jokaiselle organisaatiolle ainakin yksi tieto tai jätä organisaatio pois.
rule-party-named-twice = Sama organisaatio on valittu kahdesti.
rule-consent-ends-before-start = Suostumus päättyy ennen kuin se alkaa. Tarkista päivät.
rule-consent-end-passed = Suostumuksen viimeinen päivä on jo mennyt.
rule-hearing-too-old = Tästä kuulemisesta on liian kauan. Kuule asiakasta uudelleen.
rule-consent-too-long = Suostumus voi olla voimassa enintään kaksi vuotta kerrallaan. Valitse aikaisempi viimeinen päivä.
rule-oral-covers-one-contact = Suullinen suostumus koskee vain yhtä kertaa.
rule-client-not-informed = Kerro asiakkaalle kaikki kohdat ennen suostumusta.
rule-strong-auth-needed = Tunnistaudu vahvasti, niin voit antaa suostumuksen.
rule-consent-not-in-force = Suostumus ei ole enää voimassa.
rule-not-a-newer-consent = Tämä ei ole uudempi asiakkaan antama suostumus.
rule-narrowing-only-takes-away = Rajaaminen vain poistaa. Pyydä uuteen tietoon uusi suostumus.
rule-nothing-left-withdraw = Mitään ei jäisi jäljelle. Peru suostumus kokonaan.
rule-never-for-this-kind = Tämä organisaatio ei koskaan saa tällaista tietoa: työnantaja ei näe terveys-, sosiaali- eikä etuustietoja.
rule-no-such-member-move = Jäsenen tilaa ei voi muuttaa näin.
rule-already-member = Hän on jo tiimissä tai häntä on jo ehdotettu.
rule-manager-needs-handover = Asiakasvastaava voi lähteä vasta, kun toinen on ottanut vastuun. Ehdota ensin toista asiakasvastaavaa.
rule-not-this-authors-field = Tämän kohdan kirjoittaa toinen: asiakkaan sanat ovat asiakkaan.
rule-rehabilitation-not-asked = Kysy kuntoutuksesta. Kohtaa ei voi ohittaa.
rule-rehabilitation-reason-missing = Kerro, miksi kuntoutus ei ole nyt ajankohtainen.
rule-survey-has-empty-sections = Kartoituksessa on vielä tyhjiä osia.
rule-first-look-is-empty = Ensimmäinen kartoitus ei ole vielä tehty. Kirjaa, mitä asiakas itse sanoo, ja ketkä läheiset tai mitkä palvelut auttavat häntä jo.
rule-no-such-plan-move = Suunnitelman tilaa ei voi muuttaa näin.
rule-plan-has-no-goals = Kirjaa ainakin yksi tavoite.
rule-plan-has-no-actions = Kirjaa ainakin yksi toimenpide.
rule-goal-without-own-words = Kirjaa tavoite asiakkaan omin sanoin.
rule-action-without-performer = Sovi toimenpiteelle tekijä.
rule-action-without-due-day = Sovi toimenpiteelle päivä.
rule-action-ends-before-start = Toimenpide päättyy ennen kuin se alkaa. Tarkista päivät.
rule-action-day-before-plan = Toimenpiteen päivä on ennen suunnitelman alkua. Tarkista päivät.
rule-action-day-too-far = Toimenpiteen päivä on yli kymmenen vuoden päässä. Tarkista vuosi.
rule-client-has-not-approved = Asiakas ei ole vielä hyväksynyt suunnitelmaa.
rule-performer-has-not-approved = Joku tekijöistä ei ole vielä hyväksynyt omia toimenpiteitään.
rule-no-such-action-move = Toimenpiteen tilaa ei voi muuttaa näin.
another-helper = toinen auttaja
rule-performer-not-here = Valitse tekijä luettelosta: siinä ovat asiakas, tiimi ja kollegat.
rule-kind-is-theirs = Tiedon lajin päättää se organisaatio, jonka rekisterissä tieto on.
rule-stop-reason-missing = Kerro, miksi toimenpide loppuu.
rule-rating-over-ten = Anna luku nollasta kymmeneen.
rule-review-day-missing = Sovi seuraava tarkistuspäivä.
rule-review-day-passed = Tarkistuspäivä on jo mennyt. Valitse päivä, joka on edessä.
rule-review-too-far = Tarkistuspäivä on liian kaukana. Valitse aikaisempi päivä.
rule-clients-view-missing = Kirjaa asiakkaan oma näkemys tavoitteesta.
rule-no-such-meeting-move = Tapaamisen tilaa ei voi muuttaa näin.
rule-meeting-has-begun = Tapaaminen on jo alkanut, joten aikaa ja paikkaa ei voi enää muuttaa. Päätä tapaaminen ja sovi uusi.
rule-time-does-not-fit-client = Aika ei sovi asiakkaalle. Sovi hänen kanssaan uusi aika.
rule-place-taken = Samassa paikassa on jo toinen tapaaminen samaan aikaan. Vaihda paikka tai aika, tai merkitse, että paikka käy silti.
rule-not-invitable = Ketään ei vielä kutsuttu, koska joku valituista ei ole enää kutsuttavien joukossa. Tarkista luettelo ja valitse uudelleen.
rule-meeting-day-ahead = Tapaaminen on sovittu myöhemmälle päivälle. Vahvista ensin, että pidätte sen jo nyt.
rule-client-not-in-room = Asiakas ei ole paikalla. Mitään ei käsitellä ilman häntä.
rule-somebody-without-consent = Paikalla on joku, jota suostumus ei koske. Kysy asiakkaalta tai pyydä häntä poistumaan.
rule-clients-words-missing = Kirjaa muistioon asiakkaan omat sanat.
rule-org-record-missing = Jokin organisaatio ei ole kertonut, mitä se kirjaa omaan rekisteriinsä.
rule-no-such-referral-move = Pyynnön tilaa ei voi muuttaa näin.
rule-decline-needs-suggestion = Kerro syy ja ehdota, kuka voisi auttaa.
rule-closing-reason-missing = Kerro, miksi asiakkuus päättyy.
rule-client-not-told-of-closing = Kerro asiakkaalle päättymisestä ja kirjaa se.
rule-live-transition-watch = Jokin nivelvaihe on vielä kesken.
rule-unanswered-message = Vastaa ensin asiakkaan viestiin.
rule-open-action-undecided = Valitse jokaiselle avoimelle toimenpiteelle, miten sille käy.
rule-joint-work-ended = Yhteinen työ tämän asiakkaan kanssa on päättynyt. Asiakkuuden etusivulta näet, miten.
rule-open-referral = Palvelupyyntö on vielä auki.

## Days and codes that were not understood
date-no-such-day = Tarkista päivä: sellaista ei ole kalenterissa
date-no-such-week = Tarkista viikko: vuodessa ei ole sellaista
no-such-municipality = Kirjoita Suomen kunnan nimi, esimerkiksi Jyväskylä
date-too-far = Tarkista vuosi: päivä on liian kaukana

## How a pause ended
pause-end-goes-on = Tauon syy on ohi
pause-end-clients-wish = Asiakas haluaa jatkaa
pause-end-met = Asiakas tavattiin
pause-end-prolonged = Taukoa pidennettiin
pause-end-case-ended = Asiakkuus päättyi
