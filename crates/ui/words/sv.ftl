# Finland Swedish. A native reader reviews before release.

## Frame: what stands around every page
skip-to-content = Gå till innehållet
help = Hjälp
accessibility = Tillgänglighet
privacy = Dataskydd
give-feedback = Ge respons
demo = Demonstration
demo-invented = alla personer och uppgifter är påhittade.
demo-sign-in = Byt person eller logga in
main-menu = Huvudmeny
main-menu-small = Huvudmeny, liten skärm
menu = Meny
find = Sök
find-label = Sök bland dina kunder
own-profile = Egen profil
language-of-pages = Sidornas språk
sign-in = Logga in
sign-out = Logga ut
own-service = Min tjänst
nav-desk = Mitt skrivbord
nav-cases = Kundrelationer
nav-meetings = Möten
nav-services = Tjänster
nav-network = Nätverk
nav-home = Hem
nav-my-plan = Min plan
nav-my-messages = Inkorg
nav-my-data = Uppgifter

## Components
steps-of-joint-clientship = Den gemensamma kundrelationens skeden
step-identify = Identifiering
step-bring-up = Att ta upp saken
step-meet = Gemensamt möte
step-plan = Gemensam plan
step-services = Tjänster enligt planen
done = Klart
done-small = klart
team-around-client = Teamet runt kunden
client-in-the-middle = { $name }, kund, i mitten
map-key-double = Dubbel linje: den kundansvariga går bredvid.
map-key-broken = Streckad linje: ännu inte i teamet.
show-more = Visa fler

## Forms
optional = (frivilligt)
choose = Välj
date-hint = Till exempel 13.4.2026, 13.4, april eller vecka 14
day-hint = Till exempel 13.4.2026 eller 13.4
summary-title = { $n ->
    [one] Rätta till en punkt
   *[other] Rätta till { $n } punkter
}
problem-required = Fyll i den här punkten
problem-too-long = Förkorta texten: högst { $max } tecken
problem-control = Skriv texten på nytt: den innehåller ett tecken som inte kan sparas
problem-not-a-date = Skriv dagen till exempel så här: 13.4.2026
problem-day-ahead = Välj i dag eller en tidigare dag
problem-day-passed = Välj i dag eller en senare dag
problem-not-a-time = Skriv klockslaget i formen 12.30
problem-not-a-choice = Välj något av alternativen
problem-not-a-number = Skriv talet med siffror
problem-phone = Skriv ett telefonnummer, till exempel 040 123 4567
problem-email = Skriv en e-postadress, till exempel namn@exempel.fi
problem-code = Kontrollera koden och skriv den på nytt
problem-identity-code = Kontrollera personbeteckningen: den har 11 tecken
problem-holds-identity-code = Ta bort personbeteckningen ur texten. Vi behöver den inte ännu. Resten av texten finns kvar.
problem-repeated = Fyll i den här punkten bara en gång
problem-unknown-field = Formuläret var föråldrat. Kontrollera uppgifterna och skicka på nytt.

## When something cannot be shown or done
not-found-title = Sidan finns inte, eller så har du inte rätt att se den
not-found-professional = Om du arbetar med kunden, be om samtycke. Sedan bjuder den kundansvariga in dig till teamet. Det här försöket finns kvar i loggen.
not-found-check = Kontrollera adressen eller börja om från början.
refused-title = Det här går inte att göra nu
to-contact-page = Ta kontakt
too-many-title = Vänta en stund
too-many-text = Det kom många försök efter varandra. Försök igen om några minuter.
at-once-text = Du öppnade många sidor på en gång. Vänta en stund och försök igen. Om du skickade ett formulär, gå tillbaka: din text finns kvar på föregående sida.
busy-title = Det är många som använder tjänsten nu
busy-text = Inget sparades. Vänta en halv minut och försök igen.
wait-a-while = { $minutes ->
    [one] Härifrån har det kommit många försök på kort tid. Vänta en minut och skicka sedan på nytt.
   *[other] Härifrån har det kommit många försök på kort tid. Vänta { $minutes } minuter och skicka sedan på nytt.
}
too-large-title = Det du skickade var för stort
too-large-text = Gå tillbaka och förkorta texten. Texten finns kvar på föregående sida.
malformed-title = Det du skickade gick inte att läsa
malformed-text = Gå tillbaka och skicka formuläret på nytt.
question-title = I adressen finns något som sidan inte känner till
question-text = Därför öppnades inte sidan. Sidan öppnas när slutet av adressen, från frågetecknet framåt, lämnas bort.
question-open = Öppna sidan
fault-title = Det har uppstått ett fel hos oss
fault-text = Inget sparades till hälften. Försök igen. Om felet fortsätter, berätta det här numret för supporten: { $incident }
cannot-save-title = Rinnalla kan inte spara något just nu
cannot-save-text = Felet är vårt, och de som sköter Rinnalla får veta om det. Försök igen om en stund.
cannot-save-looks = Kunduppgifter kan vi inte visa just nu, eftersom det inte skulle bli någon anteckning om vem som tittat.
not-known-title = Vi vet inte om det här sparades
not-known-text = Sparandet avbröts. Skicka på nytt: samma formulär sparas bara en gång, även om du skickar det två gånger.
service-break-title = Avbrott i tjänsten
service-break-text = Försök igen om en stund. Det du har sparat finns kvar.
service-break-call = Om det är bråttom, ring { $phone }.
session-warns = Din session går ut om två minuter.
session-warns-text = Om du vill fortsätta, tryck på knappen eller på vilken tangent som helst.
session-go-on = Jag fortsätter
session-last-text = Sessionen kan inte pågå längre. Skicka det du har skrivit och logga sedan in på nytt.
session-is-over = Din session har gått ut.
session-is-over-text = Det du har skrivit finns kvar på den här sidan. När du har loggat in, kom tillbaka hit och skicka det.
session-ended-title = Din session har gått ut
text-kept = Din text finns kvar på den här sidan. Stäng den inte.
session-ended-sign-in = Logga in på nytt (öppnas i en ny flik)
session-ended-return = Kom tillbaka till den här sidan och skicka texten.
session-ended-press = Kom tillbaka till den här sidan och tryck på ”Skicka på nytt”.
nothing-done-yet = Ingenting är gjort ännu. Stäng inte den här sidan.
send-again = Skicka på nytt
conflict-title = Någon annan ändrade samma ställe
conflict-text = Någon hann spara först. Inget har ersatts, och din text finns kvar här.
conflict-typed = Du skrev
conflict-open = Öppna den nyaste versionen (öppnas i en ny flik)

## Days and times. NBSP keeps number and unit together.
at-time = kl.{"\u00A0"}{ $time }
at-time-plainly = klockan { $time }
by-day = senast { $day }
on-weekday = { $weekday } { $date }
today = i dag
yesterday = i går
tomorrow = i morgon
days-late = { $days ->
    [one] 1 dag för sent
   *[other] { $days } dagar för sent
}
days-left = { $days ->
    [one] 1 dag kvar
   *[other] { $days } dagar kvar
}
week-number = vecka { $week }
monday = måndag
tuesday = tisdag
wednesday = onsdag
thursday = torsdag
friday = fredag
saturday = lördag
sunday = söndag
monday-short = må
tuesday-short = ti
wednesday-short = on
thursday-short = to
friday-short = fr
saturday-short = lö
sunday-short = sö
january = januari
february = februari
march = mars
april = april
may = maj
june = juni
july = juli
august = augusti
september = september
october = oktober
november = november
december = december

## Gallery (development builds)
gallery = Sidor och delar
gallery-page = Sida

## Languages
language-fi = finska
language-sv = svenska
language-en = engelska

## Kinds of data (domain.md 4)
category-contact-basic = Kontaktuppgifter
category-situation-survey = Kartläggning av situationen
category-employment-education = Arbete och utbildning
category-social-situation = Vardag och social situation
category-health-work-ability = Hälsa och arbetsförmåga
category-benefits-income = Förmåner och försörjning
category-rehab = Rehabilitering
category-plan = Plan
category-meetings = Möten
category-messages = Meddelanden
category-services-used = Tjänster som används
category-close-network = Närstående
category-substance-mental-health = Missbruk och psykisk hälsa
category-criminal-sanctions = Brottspåföljder

## Organisations, sectors, duties
org-employment-authority = Sysselsättningsområde
org-municipality = Kommun
org-wellbeing-county = Välfärdsområde
org-health-unit = Hälsostation
org-specialised-care = Specialiserad sjukvård
org-social-services = Socialtjänster
org-substance-mental-health = Missbruks- och mentalvårdstjänster
org-occupational-health = Företagshälsovård
org-kela = FPA
org-guidance-centre = Navigatorn
org-education = Läroanstalt
org-insurer = Försäkringsanstalt
org-employer = Arbetsgivare
org-ngo = Organisation inom tredje sektorn
org-peer-group = Kamratstödsgrupp
org-rehab-provider = Producent av rehabiliteringstjänster
org-private-provider = Privat tjänsteproducent
org-criminal-sanctions = Brottspåföljdsmyndigheten
org-defence-forces = Försvarsmakten
org-state-authority = Statlig myndighet
org-project = Projekt
sector-health = Hälsa
sector-social = Socialtjänster
sector-work = Arbete och utbildning
sector-kela = FPA och förmåner
sector-ngo = Tredje sektorn
sector-own = Nära människor
duty-first-line = Inledande service
duty-case-manager = Kundansvarig
duty-team-member = Teammedlem
duty-team-doctor = Teamets läkare
duty-convener = Sammankallare
duty-unit-lead = Enhetens chef
duty-network-leader = Nätverksledare
duty-steering = Medlem av ledningsgruppen
duty-directory-editor = Redaktör för servicekatalogen
duty-privacy-officer = Dataskyddsombud
duty-auditor = Granskare
duty-admin = Administratör

## Stages and steps of joint clientship (domain.md 6)
stage-identified = Behovet identifierat
stage-raised = Saken har tagits upp
stage-assessing = Situationen kartläggs
stage-team-forming = Teamet sätts ihop
stage-joint-meeting = Gemensamt möte
stage-planning = Planen görs upp
stage-in-services = Tjänsterna pågår
stage-follow-up = Uppföljning
stage-resolved-in-initial-service = Löstes i den inledande servicen
stage-declined = Önskade inte stöd nu
stage-closed = Avslutad

## StepStanding
standing-done = Klart
standing-now = Nu
standing-ahead = Framför
standing-skipped = Blev inte av

## LifeDomain
life-health-functioning = Hälsa och funktionsförmåga
life-money = Försörjning
life-rehabilitation = Rehabilitering
life-skills = Kunnande
life-testing-work-ability = Pröva arbetsförmågan
life-trying-field = Pröva en bransch
life-close-people = Närstående
life-other = Något annat

## ClosingReason
closing-goals-reached = Målen uppnåddes
closing-ordinary-service = Fortsätter som vanlig tjänst
closing-solved-without-team = Löstes utan team
closing-initial-service-enough = Den inledande servicen räckte
closing-client-declined = Kunden önskade inte stöd
closing-clients-wish = Kunden vill avsluta
closing-moved = Flyttade till ett annat område
closing-deceased = Kunden har avlidit
closing-mistake = Öppnad av misstag

## Outcome
outcome-employed-open = I arbete på den öppna arbetsmarknaden
outcome-employed-supported = I arbete med stöd
outcome-self-employed = Företagare
outcome-education = Studerar
outcome-rehab = I rehabilitering
outcome-work-trial = I arbetsprövning
outcome-in-service = Deltar i en tjänst
outcome-pension = Pensionerad
outcome-other = Annan situation
outcome-not-reached = Gick inte att nå
outcome-declined = Ville inte berätta

## Contacts, screening, bringing up
channel-phone = Telefonsamtal
channel-email = E-post
channel-chat = Chatt
channel-e-form = Kontaktsidan
channel-walk-in = Kom på besök
channel-other-professional = En annan yrkesperson hänvisade
channel-partner-handover = En annan organisation följde med
channel-proactive = Vi tog själva kontakt
channel-ngo = Via en organisation inom tredje sektorn
channel-video = Videosamtal

## ContactState
contact-received = Väntar i kön
contact-triaged = Under behandling
contact-advised = Fick råd
contact-self-care = Egenvård, vi återkommer
contact-booked = Tid bokad
contact-pair-work = Ett arbetspar hjälper
contact-case-opened = Kundrelation öppnad
contact-handed-over = Handledd vidare
contact-duplicate = Samma sak är redan under arbete

## AnswerClock
clock-running = Det finns tid
clock-last-day = Svara i dag
clock-late = Svaret är försenat
clock-answered-in-time = Besvarad i tid
clock-answered-late = Besvarad för sent

## ClientAnswer
answer-wants-help = Vill ha hjälp
answer-not-now = Inte just nu
answer-no = Nej

## WorkingLife
working-life-in-work = Ja
working-life-in-work-threatened = Ja, men arbetsförmågan är hotad
working-life-not-in-work = Nej

## Situation
situation-sick-leave = Sjukledig
situation-in-service = Kund hos en tjänst
situation-neither = Ingetdera

## HealthCheck
health-check-done = Ja
health-check-not-done = Nej
health-check-unknown = Vet inte

## QuestionSet
question-set-sampoharju-v1 = Tre frågor

## Suggestion
suggestion-initial-service = Föreslå inledande service
suggestion-none = Svaren föreslår inget. Kunden kan ändå få servicen.

## Because
because-not-in-work = Kunden är inte i arbetslivet
because-threatened = Arbetsförmågan är hotad
because-no-health-check = En hälsoundersökning kan vara en bra början

## Survey and cover form: the client speaks (domain.md 8)
section-me = Hur man når mig
section-my-words = Med egna ord
section-my-people = Människorna omkring mig
section-work-study = Arbete och studier
section-functioning = Vad jag kan göra
section-money = Pengar
section-home = Hem och vardag
section-services = Tjänster nu
section-rehabilitation = Rehabilitering
section-meeting = Inför mötet
section-professional = Yrkespersonens del

## Author
author-client = Kund
author-professional = Yrkesperson

## Field
field-how-to-reach = Hur man når mig
field-when-to-reach = När man bäst når mig
field-interpreter = Behöver jag tolk
field-accessibility = Vad jag behöver för att kunna delta
field-what-matters = Vad som är viktigt för mig nu
field-what-i-want = Vad jag vill
field-what-works = Vad som fungerar
field-strengths = Mina styrkor
field-what-has-helped = Vad som har hjälpt
field-what-i-do-not-want = Vad jag inte vill
field-who-supports = Vem som stöder mig
field-who-may-come = Vem som får komma med
field-who-i-care-for = Vem jag tar hand om
field-work-now = Arbetssituationen nu
field-last-job = Senaste arbete
field-education = Utbildning
field-skills = Vad jag kan
field-hobbies = Vad jag gärna gör
field-work-wishes = Vilket arbete jag önskar
field-driving-licence = Körkort
field-everyday = Vardagens sysslor
field-body = Kroppen
field-mind = Sinnet
field-learning = Inlärning
field-with-others = Med andra
field-can-do = Vad jag kan göra och med vilket stöd
field-limits = Vad som begränsar
field-health-check = Hälsoundersökning
field-income-now = Inkomster nu
field-income-ends = När inkomsten upphör
field-applied = Vad som har sökts
field-decisions-due = Vilka beslut jag väntar på
field-money-worries = Bekymmer om pengar
field-housing = Boende
field-transport = Hur jag tar mig fram
field-digital = Apparater och internet
field-daily-rhythm = Dygnsrytm
field-services-now = Tjänster som jag använder
field-services-overlap = Tjänster som överlappar varandra
field-rehabilitation-talk = Vad som har sagts om rehabilitering
field-want-answered = Vad jag vill ha svar på
field-not-with-all = Vad jag inte vill tala om med alla
field-summary = Sammandrag
field-open-questions = Öppna frågor
field-already-told = Vad som redan har berättats

## Completeness
completeness-first = Första kartläggningen
completeness-whole = Hela situationen

## Team and responsibility
member-suggested = Föreslagen
member-client-approved = Kunden har godkänt
member-invited = Inbjuden
member-accepted = Har tackat ja
member-active = I teamet
member-suspended = Pausad, samtycke saknas
member-declined = Kunde inte komma
member-taken-back = Inbjudan återtagen
member-left = Har lämnat teamet
member-removed-by-client = Borttagen av kunden

## MemberKind
member-kind-professional = Yrkesperson
member-kind-close-person = Närstående eller stödperson

## Seat
seat-convener = Sammankallare
seat-doctor = Namngiven läkare

## SeatState
seat-state-filled = Avtalat
seat-state-substitute = Ställföreträdare
seat-state-awaited = På väg
seat-state-vacant = Saknas

## ManagerKind
manager-interim = Tillfällig kundansvarig
manager-permanent = Kundansvarig

## ToldHow
told-in-person = Ansikte mot ansikte
told-phone = Per telefon
told-video = Per video
told-letter = Per brev
told-portal = I den egna tjänsten

## EndReason
manager-end-accepted = Nästa person tog över ansvaret
manager-end-account-disabled = Inte längre i det här arbetet
manager-end-unit-closed = Enheten upphörde
manager-end-long-absence = Lång frånvaro
manager-end-consent-withdrawn = Kunden återkallade samtycket
manager-end-merged = Kundrelationerna slogs ihop
manager-end-case-closed = Kundrelationen avslutades

## Relation
relation-case-manager = Kundansvarig
relation-previous-manager = Tidigare kundansvarig
relation-proposed-manager = Tillfrågad som kundansvarig
relation-team-member = Teammedlem
relation-team-invited = Inbjuden till teamet
relation-convener = Sammankallare
relation-contact-queue = Anställd i den inledande servicen
relation-client = Kunden själv
relation-close-person = Närstående eller stödperson
relation-unit-lead-fallback = Enhetens chef, ansvarar tills vidare
relation-handover-receiver = Tillfrågad som mottagare
relation-former-member = Var med när det gemensamma arbetet avslutades

## Consent (domain.md 11)
consent-draft = Utkast
consent-given = Givet, har inte börjat gälla ännu
consent-active = I kraft
consent-superseded = Ersatt med ett nytt
consent-withdrawn = Återkallat av kunden
consent-expired = Har gått ut
consent-refused = Kunden gav inte samtycke

## Mode
consent-mode-portal-strong-auth = I den egna tjänsten
consent-mode-in-person-screen = På plats på skärmen
consent-mode-paper-signed = På papper
consent-mode-oral-single-contact = Muntligt för den här gången

## Purpose
consent-purpose-joint-support = Gemensam plan och stöd
consent-purpose-one-meeting = Ett möte
consent-purpose-service-request = Begäran om en tjänst

## Direction
direction-gives = Får berätta
direction-receives = Får se

## GivenBy
given-by-client = Kunden själv
given-by-representative = Företrädare

## IdentityCheck
identity-check-strong-auth = Loggade in med stark identifiering
identity-check-document-seen = Visade identitetsbevis
identity-check-known-from-before = Känd från förut
identity-check-control-questions = Svarade på kontrollfrågor

## Informed
informed-voluntary = Samtycket är frivilligt
informed-can-withdraw = Samtycket kan återtas eller begränsas när som helst
informed-keeps-services = Tjänsterna finns kvar även utan samtycke
informed-who-is-told = Vem som får veta och vad

## Statute
statute-tym = Lagen om sektorsövergripande främjande av sysselsättningen 381/2023

## Plan and review (domain.md 9)
action-proposed = Föreslagen
action-accepted = Avtalad
action-waiting = Väntar
action-ongoing = Pågår
action-not-started = Har inte börjat
action-done = Klar
action-continuing = Fortsätter som tjänst
action-stopped = Avbruten
action-end-goes-on = Fortsätter med den som utför den, utan gemensam samordning
action-end-stops = Avslutas
action-end-done = Är gjord

## ActionPhase
phase-initiated = Inledd
phase-need-assessed = Behovet bedömt
phase-planned = Planerad
phase-arranged = Ordnad
phase-ongoing = Pågår
phase-followed-up = Uppföljd

## Attention
attention-not-started = Har inte börjat i tid
attention-overdue = Försenad

## GoalStatus
goal-open = Pågår
goal-reached = Uppnått
goal-rested = Inte just nu
goal-dropped = Byttes ut

## PlanKind
plan-kind-work-ability = Plan för stöd av arbetsförmågan
plan-kind-tym-plan = Sektorsövergripande sysselsättningsplan
plan-kind-joint-sote = Gemensam plan inom social- och hälsovården

## PlanStatus
plan-status-draft = Utkast
plan-status-working = I bruk, inte godkänd ännu
plan-status-proposed = För godkännande
plan-status-active = Godkänd
plan-status-on-hold = Pausad
plan-status-revoked = Avslutad i förtid
plan-status-completed = Avslutad

## CalledBy
called-by-agreed = Avtalad dag för översyn
called-by-client = På kundens begäran
called-by-party = På en parts begäran

## ReferralState
referral-draft = Utkast
referral-client-informed = Kunden vet och samtycker
referral-offered = Väntar på svar
referral-accepted = Mottagen
referral-first-contact-done = Första kontakten tagen
referral-completed = Framme
referral-declined = Kunde inte tas emot
referral-expired = Ingen svarade i tid
referral-cancelled = Återtagen

## FirstMeeting
first-meeting-joint-meeting = Vi träffas tillsammans
first-meeting-joint-call = Gemensamt samtal
first-meeting-accompanied-visit = Den som hänvisar följer med
first-meeting-alone = Kunden vill gå ensam

## Meetings (domain.md 13)
meeting-planned = Planeras
meeting-times-proposed = Tider föreslagna
meeting-confirmed = Avtalat
meeting-held = Hållet
meeting-cancelled = Inställt
meeting-no-show = Kunden kunde inte komma

## Place
meeting-place-on-site = På plats
meeting-place-video = Per video
meeting-place-phone = Per telefon
meeting-place-hybrid = En del på plats, en del på distans

## Arrival
arrival-invited = Inbjuden
arrival-newcomer = Kom med

## What somebody did, in the log that the client reads
did-read-preview = Läste förfrågan om att hjälpa dig
did-read-case = Tittade på en översikt över din situation
did-read-ending = Läste att det gemensamma arbetet med dig har avslutats
did-correct-client = Rättade ditt namn eller dina kontaktuppgifter
did-correct-own-details = Rättade sina kontaktuppgifter
did-read-timeline = Tittade på tidslinjen
did-advance-stage = Förde det gemensamma arbetet till nästa skede
did-pause-case = Pausade kundrelationen
did-check-pause = Fortsatte kundrelationen efter pausen eller förlängde pausen
did-close-case = Avslutade kundrelationen
did-reopen-case = Öppnade kundrelationen på nytt
did-read-contact = Läste vad du kontaktade oss om
did-triage-contact = Beslutade hur det går vidare efter att du tog kontakt
did-record-screening = Antecknade dina svar på de tre första frågorna
did-raise-support = Antecknade att ni talade om stödet
did-read-statements = Läste vad som har antecknats om din situation
did-write-statements = Antecknade uppgifter om din situation
did-write-own-words = Skrev med egna ord
did-record-clients-words = Antecknade det du sade
did-read-notes = Läste anteckningar om dig
did-write-note = Skrev en anteckning om dig
did-read-team = Tittade på vilka som hör till ditt team
did-compose-team = Föreslog eller bjöd in personer till ditt team
did-approve-member = Antecknade vem du godkänner i ditt team
did-answer-invitation = Svarade på inbjudan till ditt team
did-leave-team = Lämnade ditt team
did-read-consent = Tittade på vad du har gett samtycke till
did-record-consent = Antecknade eller förberedde ditt samtycke
did-withdraw-consent = Antecknade att du tog tillbaka eller begränsade ditt samtycke
did-read-plan = Tittade på planen
did-write-plan = Ändrade planen
did-move-action = Berättade hur det går med en åtgärd
did-propose-plan = Bad dig och de andra att godkänna planen
did-approve-plan = Godkände planen
did-approve-own-actions = Godkände sina egna åtgärder
did-call-review = Bad om en översyn av planen
did-review-plan = Såg över planen
did-read-meetings = Tittade på dina möten: tid, ämnen eller promemoria
did-arrange-meeting = Ordnade ett möte för dig
did-run-meeting = Antecknade på mötet vilka som kom och vad ni kom överens om
did-answer-meeting = Svarade om hen kommer till ditt möte eller bedömde mötet efteråt
did-propose-manager = Föreslog vem som ska ansvara för ditt stöd
did-answer-manager-proposal = Svarade om hen vill ansvara för ditt stöd
did-tell-manager = Antecknade att du fick veta vem som ansvarar för ditt stöd
did-acknowledge-manager = Antecknade att du vet vem som ansvarar för ditt stöd
did-record-clients-answer = Antecknade ditt svar
did-read-messages = Läste meddelanden som gäller dig
did-write-message = Skrev ett meddelande
did-refer = Begärde en tjänst för dig
did-answer-referral = Svarade om det går att ge dig tjänsten
did-see-who-looked = Tittade på vem som har tittat

## Why something cannot be done: what to do, never what is wrong with the person
rule-no-relation = I tjänsten syns inte att du arbetar med den här kunden. Be kunden om samtycke, så kan den kundansvariga bjuda in dig till teamet.
rule-not-your-part = Det här hör inte till din roll i kundens team. Fråga den kundansvariga.
rule-only-case-manager = Det här kan bara den kundansvariga göra.
rule-only-client = Det här beslutar bara kunden själv.
rule-only-person-asked = Bara den som tillfrågades kan svara.
rule-accept-first = Tacka först ja till inbjudan. Tills dess ser du bara vad du bjuds in till.
rule-no-basis = Kundens samtycke omfattar inte den här uppgiften för din organisation. Fråga kunden.
rule-sensitive-not-ticked = Kunden har inte särskilt öppnat den här känsliga uppgiften. Fråga kunden.
rule-forbidden-by-client = Kunden har förbjudit det här.
rule-conflict-of-interest = Du kan inte sköta ditt eget eller en närståendes ärende. Be en kollega.
rule-account-not-in-force = Din behörighet är inte i kraft. Kontakta administratören.
rule-protected-by-order = Personens uppgifter är skyddade genom ett beslut.
rule-contact-ended = Kontakten är redan avslutad.
rule-next-step-needs-day = Ange dagen då ni återkommer till saken.
rule-screening-second-question-missing = Svara också på den andra frågan när kunden inte är i arbetslivet.
rule-screening-second-question-not-asked = Den andra frågan gäller bara en kund som inte är i arbetslivet. Ta bort svaret.
rule-talk-in-future = Anteckna samtalet när det har förts.
rule-ask-again-day-missing = Kom överens om en dag då du frågar på nytt.
rule-ask-again-day-passed = Välj en dag som ligger framför.
rule-ask-again-only-after-not-now = En ny dag avtalas bara när svaret är ”inte just nu”.
rule-no-such-move = Kundrelationen kan inte gå direkt från det här skedet till det.
rule-case-paused = Kundrelationen är pausad. Fortsätt den först.
rule-not-ended = Bara en avslutad kundrelation kan öppnas på nytt.
rule-no-ended-case = Vi hittade ingen avslutad kundrelation med de här uppgifterna. Kontrollera numret och efternamnet i kundens papper. Om du inte hittar dem, töm numret och öppna en ny kundrelation.
rule-wish-before-end = Kunden kan inte önska komma tillbaka innan kundrelationen har avslutats. Kontrollera dagen.
rule-case-ended = Kundrelationen är avslutad. Öppna den först på nytt.
rule-talk-not-recorded = Anteckna först samtalet: när, med vem och vad kunden svarade.
rule-manager-missing = Kom först överens om vem som ansvarar.
rule-client-has-not-said-yes = Kunden har ännu inte sagt ja till hjälp.
rule-client-has-not-said-no = Kunden har inte tackat nej.
rule-client-not-reachable = Anteckna hur man når kunden.
rule-manager-not-told = Berätta för kunden vem som ansvarar och anteckna det.
rule-basis-missing = Kundens samtycke saknas.
rule-composition-not-approved = Kunden har inte godkänt alla i teamet.
rule-invited-outside-basis = Någon av de inbjudna omfattas inte av samtycket. Fråga kunden.
rule-client-not-heard = Kunden har inte hörts ännu. Håll ett möte eller anteckna hur kunden hördes och vad kunden sade.
rule-plan-missing = Planen saknas ännu.
rule-permanent-manager-missing = Ingen permanent kundansvarig har ännu tagit ansvaret.
rule-actions-not-settled = En åtgärd är ännu öppen. Markera den som klar, avbruten eller som en tjänst som fortsätter.
rule-outcome-missing = Anteckna vad kundrelationen ledde till.
rule-follow-up-day-missing = Kom överens om en dag för uppföljning.
rule-only-open-case-pauses = Bara en öppen kundrelation kan pausas.
rule-pause-end-passed = Pausens sista dag måste ligga framför.
rule-pause-too-long = En paus kan vara högst tre månader. Välj en tidigare dag.
rule-pause-checker-outside = Välj den kundansvariga eller någon i teamet som har ett konto i tjänsten.
rule-already-paused = Kundrelationen är redan pausad.
rule-not-paused = Kundrelationen är inte längre pausad.
rule-proposal-open = Ett svar väntas redan. Vänta eller ta tillbaka förslaget.
rule-no-proposal = Ingen har tillfrågats.
rule-already-manager = Personen är redan kundansvarig.
rule-fallback-must-be-another = Välj någon annan än den som inte kan fortsätta.
rule-substitute-must-be-another = Ställföreträdaren måste vara någon annan.
rule-consent-names-nobody = Välj vem samtycket gäller.
rule-party-gets-nothing = Välj minst en uppgift för varje organisation eller lämna bort organisationen.
rule-party-named-twice = Samma organisation är vald två gånger.
rule-consent-ends-before-start = Samtycket upphör innan det börjar. Kontrollera dagarna.
rule-consent-end-passed = Samtyckets sista dag har redan passerat.
rule-hearing-too-old = Det har gått för länge sedan kunden hördes. Hör kunden på nytt.
rule-consent-too-long = Ett samtycke kan gälla högst två år i taget. Välj en tidigare sista dag.
rule-oral-covers-one-contact = Ett muntligt samtycke gäller bara en gång.
rule-client-not-informed = Berätta alla punkter för kunden före samtycket.
rule-strong-auth-needed = Logga in med stark identifiering för att ge samtycke.
rule-consent-not-in-force = Samtycket är inte längre i kraft.
rule-not-a-newer-consent = Det här är inte ett nyare samtycke som kunden har gett.
rule-narrowing-only-takes-away = När ett samtycke begränsas kan man bara ta bort. Be om ett nytt samtycke för nya uppgifter.
rule-nothing-left-withdraw = Inget skulle bli kvar. Återkalla hela samtycket.
rule-never-for-this-kind = Den här organisationen får aldrig sådana uppgifter: en arbetsgivare ser inga uppgifter om hälsa, social situation eller förmåner.
rule-no-such-member-move = Medlemmens läge kan inte ändras så här.
rule-already-member = Personen är redan med i teamet eller har redan föreslagits.
rule-manager-needs-handover = Den kundansvariga kan lämna teamet först när någon annan har tagit ansvaret. Föreslå först en annan kundansvarig.
rule-not-this-authors-field = Den här punkten skriver någon annan: kundens ord är kundens.
rule-rehabilitation-not-asked = Fråga om rehabilitering. Punkten kan inte hoppas över.
rule-rehabilitation-reason-missing = Berätta varför rehabilitering inte är aktuell nu.
rule-survey-has-empty-sections = Kartläggningen har ännu tomma delar.
rule-first-look-is-empty = Den första kartläggningen är inte gjord ännu. Skriv upp vad kunden själv säger och vilka närstående eller tjänster som redan hjälper.
rule-no-such-plan-move = Planens läge kan inte ändras så här.
rule-plan-has-no-goals = Anteckna minst ett mål.
rule-plan-has-no-actions = Anteckna minst en åtgärd.
rule-goal-without-own-words = Anteckna målet med kundens egna ord.
rule-action-without-performer = Kom överens om vem som utför åtgärden.
rule-action-without-due-day = Kom överens om en dag för åtgärden.
rule-action-ends-before-start = Åtgärden slutar innan den börjar. Kontrollera dagarna.
rule-action-day-before-plan = Åtgärdens dag är före den dag då planen började. Kontrollera dagarna.
rule-action-day-too-far = Åtgärdens dag är mer än tio år fram i tiden. Kontrollera året.
rule-client-has-not-approved = Kunden har inte godkänt planen ännu.
rule-performer-has-not-approved = Någon har ännu inte godkänt sina egna åtgärder.
rule-no-such-action-move = Åtgärdens läge kan inte ändras så här.
another-helper = en annan hjälpare
rule-performer-not-here = Välj i listan vem som gör det: där finns kunden, teamet och kollegerna.
rule-kind-is-theirs = Vilket slags uppgift det är bestäms av den organisation i vars register uppgiften finns.
rule-stop-reason-missing = Berätta varför åtgärden avbryts.
rule-rating-over-ten = Ge ett tal från noll till tio.
rule-review-day-missing = Kom överens om nästa dag för översyn.
rule-review-day-passed = Dagen för översyn har passerat. Välj en dag som ligger framför.
rule-review-too-far = Dagen för översyn är för långt borta. Välj en tidigare dag.
rule-clients-view-missing = Anteckna kundens egen syn på målet.
rule-no-such-meeting-move = Mötets läge kan inte ändras så här.
rule-meeting-has-begun = Mötet har redan börjat, så tiden och platsen kan inte längre ändras. Avsluta mötet och kom överens om ett nytt.
rule-time-does-not-fit-client = Tiden passar inte kunden. Kom överens med kunden om en ny tid.
rule-place-taken = På samma plats finns redan ett annat möte vid samma tid. Byt plats eller tid, eller kryssa för att platsen går bra ändå.
rule-not-invitable = Ingen har bjudits in ännu, eftersom någon av de valda inte längre kan bjudas in. Kontrollera listan och välj på nytt.
rule-meeting-day-ahead = Mötet är avtalat till en senare dag. Bekräfta först att ni håller det redan nu.
rule-client-not-in-room = Kunden är inte på plats. Inget behandlas utan kunden.
rule-somebody-without-consent = Någon på plats omfattas inte av samtycket. Fråga kunden eller be personen lämna rummet.
rule-clients-words-missing = Anteckna kundens egna ord i promemorian.
rule-org-record-missing = En organisation har inte berättat vad den antecknar i sitt eget register.
rule-no-such-referral-move = Begärans läge kan inte ändras så här.
rule-decline-needs-suggestion = Berätta orsaken och föreslå vem som kunde hjälpa.
rule-closing-reason-missing = Berätta varför kundrelationen avslutas.
rule-client-not-told-of-closing = Berätta för kunden om avslutet och anteckna det.
rule-live-transition-watch = Ett överföringsskede pågår ännu.
rule-unanswered-message = Svara först på kundens meddelande.
rule-open-action-undecided = Välj för varje öppen åtgärd vad som händer med den.
rule-joint-work-ended = Det gemensamma arbetet med den här kunden har avslutats. På kundrelationens första sida ser du hur.
rule-open-referral = En begäran om tjänst är ännu öppen.

## Days and codes that were not understood
date-no-such-day = Kontrollera dagen: den finns inte i kalendern
date-no-such-week = Kontrollera veckan: den finns inte under året
no-such-municipality = Skriv namnet på en kommun i Finland, till exempel Jyväskylä
date-too-far = Kontrollera året: dagen är för långt borta

## How a pause ended
pause-end-goes-on = Orsaken till pausen är över
pause-end-clients-wish = Kunden vill fortsätta
pause-end-met = Kunden träffades
pause-end-prolonged = Pausen förlängdes
pause-end-case-ended = Kundrelationen avslutades
