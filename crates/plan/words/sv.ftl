## How something was said
how-in-service = I den här tjänsten
how-paper = Underskrift på papper
how-in-person = Ansikte mot ansikte
how-phone = Per telefon
how-letter = Per brev

## The plan in parts
from-day = börjar { $day }
no-day-yet = ingen dag än
doer-open = Ännu inte avtalat vem
met-not-asked = Avtalat på mötet { $day }. Godkännande har inte begärts ännu.
met-waits = Avtalat på mötet { $day }. Godkännande saknas ännu: { $names }.
met-others = Avtalat på mötet { $day }. Väntar ännu på de andras godkännande.
print-met = Väntar ännu på godkännande
actions = Åtgärder
goal-number = Mål { $number }

## The plan's page
plan-title = Plan
plan-state = Planens läge
print = Skriv ut
save = Spara
cancel = Avbryt
ready = klart
version-draft = Version { $number }, utkast.
version-waiting = Version { $number } väntar på godkännande.
version-in-force = I kraft är version { $number }, godkänd { $day }.
no-plan-title = Det finns ingen plan än
no-plan-text = Planen börjar med kundens egna ord: vad kunden vill ändra.
plan-over = Planen avslutades med kundrelationen
plan-over-text = Det som senast avtalades finns kvar.
see-last-version = Se den senaste planen
no-plan-made = Ingen plan gjordes
no-plan-made-text = Kundrelationen avslutades före planen.
no-plan-step = Skriv det första målet
client-self = { $name } själv

## Goals
goal-in-words = Mål { $number } – med egna ord, { $name }
goal-by = senast { $day }
goal-add = Lägg till ett mål
goal-new = Nytt mål
goal-edit = Ändra målet
goal-remove = Ta bort målet
goal-own-words = Målet med kundens egna ord
goal-own-words-hint = Skriv så som { $name } säger det, i jag-form. Läs texten högt.
goal-title = Delmål
goal-title-hint = Hur vet vi att det går framåt? Till exempel: Jag vet vad min rygg klarar av.
goal-domain = Livsområde
goal-target = Senast när?
goal-status = Hur går det med målet?
part-add = Lägg till ett delmål
part-new = Nytt delmål
part-edit = Ändra delmålet

## Actions
action-add = Lägg till en åtgärd
action-new = Ny åtgärd
action-edit = Ändra åtgärden
action-gone = Någon tog bort den här åtgärden. Din text finns kvar: du kan spara den som en ny.
action-remove = Ta bort ur planen
action-what = Vad görs?
action-what-hint = Du kan lämna fältet tomt om du väljer en tjänst. Då kommer tjänstens namn här.
action-who = Vem gör det?
action-who-hint = Den som gör det godkänner sina egna åtgärder. Bara teamets medlemmar ser planen och kan godkänna den här: bjud först in andra till teamet.
action-clients-part = Kundens egen del
action-what-client-does = Vad gör { $name }?
action-start = Börjar
action-due = Slutar eller är klart
action-more = Motivering, skede och typ av uppgift
action-why = Varför hjälper det här?
action-why-hint = En mening som kunden förstår.
action-service = Tjänst
action-phase = Skede i utförarens egen process
action-phase-hint = Visar var varje organisation står.
action-category = Vilken typ av uppgift är det här?
action-category-hint = Andra ser det om samtycket omfattar den här uppgiften.
services-find = Sök tjänst
services-hint = Till exempel ”verkstad” eller ”skuldrådgivning”. Det du skrev finns kvar.
services-no = Ingen tjänst
services-none = Ingen tjänst hittades. Pröva ett annat ord.
services-found = De här hittades. Välj en.
services-choose = Vald tjänst
services-pick = Välj tjänst
clients-part-is = Egen del: { $part }.
service-is = Tjänst:
stopped-because = Orsak: { $why }
step-link = Ändra läget
step-to = Hur går det?
step-why = Varför avbryts åtgärden?
step-why-hint = Bara om åtgärden avbryts. Kunden och kundansvarig ser orsaken.
gap-stopped = { $who } avslutade detta { $day }. Inget har ännu avtalats i stället.
gap-agree = Kom överens med kunden om vad som kommer i stället.
gap-add = Anteckna vad som kommer i stället
gap-nothing = Inget kommer i stället

## Questions of the client
question-title = Kunden vill tala om det här
question-answer = Skriv vad ni kom överens om
question-agreed = Vad kom ni överens om?
question-agreed-hint = Kunden ser det här.

## Two have written
merge-title = Någon annan ändrade på samma ställe
merge-choose = Ingenting har ersatts. Välj vilken text som ska stå kvar. Andra ändringar finns kvar.
merge-settled = Ni ändrade olika ställen. Bådas ändringar finns kvar när du sparar.
merge-you = Du skrev
merge-other = Den andra sparade
merge-by-you = din ändring
merge-by-other = den andras ändring
merge-empty = (tomt)

## The plan as a whole
frame-title = Riktning och översyn
frame-kind = Vilken typ av plan
frame-direction = Riktning mot arbete eller studier
frame-direction-hint = Svaret kan också vara ”inte än”.
frame-no-direction = Inte antecknat än
frame-review = Nästa översyn
frame-no-review = Inte överenskommet än
frame-edit = Ändra
review-late = Dagen har passerat
review-open = Gå igenom planen
road-title = { $name }: servicekarta
road-hint = Så här ser { $name } planen.
closing-open = Uppföljning och avslut

## The card: changes and yeses
card-new = Godkännande
card-new-lead = Planen kan redan användas som minneslista. Be om godkännande när den är klar.
card-changes = Vad ändras?
card-needs = Före godkännandet behövs
card-waiting = Väntar på godkännande
card-agreed = Planen är överenskommen
propose = Be om godkännande
propose-hint = { $name } och de som gör något ser planen och svarar.
propose-hint-again = { $name } ser en lista över ändringarna. Den gamla versionen gäller tills den nya har godkänts.
propose-hint-on-paper = De som gör något ser planen och svarar. Skriv ut den och gå igenom den: { $name } har inget konto här, så anteckna svaret själv.
propose-by-manager = Den kundansvariga ber om godkännande.
waiting-lead = Version { $number }, godkännande begärt { $day }.
waiting-hint = Om planen ändras nu ber vi på nytt om godkännande av dem som ändringen gäller.
unseen-outside = { $name } ser inte planen och vet därför inte om begäran: personen är inte med i teamet. Föreslå personen till teamet eller anteckna svaret här.
unseen-on-the-way = { $name } ser inte planen och vet därför inte om begäran: personen har inte kommit med i teamet ännu. Du kan anteckna svaret här.
unseen-no-consent = { $name } ser inte planen och vet därför inte om begäran: samtycket omfattar inte planen. Fråga kunden eller anteckna svaret här.
unseen-propose = Föreslå till teamet
unseen-team = Se vad inbjudan till teamet väntar på
unseen-prepare = Förbered ett samtycke
party-agreed = { $name }: godkände { $day }. { $how }.
party-waits = { $name }: har inte svarat än
approve-own = Jag godkänner mina åtgärder
agreed-hint = När du ändrar planen blir det ett nytt utkast. Den här versionen gäller tills det nya godkänns.
start-services = Starta tjänsterna
start-services-hint = Kundrelationen går till skedet ”Tjänster enligt planen”.
record-answer = Anteckna ett svar på papper eller muntligt
record-whose = Vems svar?
record-how = Hur svarade hen?
record-yes = Anteckna godkännandet
change-new-goal = Nytt mål: { $name }
change-goal = Målet ändrades: { $name }
change-goal-gone = Målet togs bort: { $name }
change-new-action = Nytt: { $name }
change-doer = { $what }: görs nu av { $who }
change-no-doer = { $what }: ännu inte avtalat vem
change-days = { $name }: ny tid
change-action = Ändrades: { $name }
change-action-gone = Togs bort: { $name }
change-direction = Riktningen mot arbete eller studier ändrades
change-review = Nästa översyn är { $day }
change-no-review = Nästa översyn är ännu inte avtalad

## The sheet of paper
printed = Utskriven { $day }
print-back = Tillbaka till planen
print-hint = Skriv ut med webbläsarens utskriftsfunktion.
print-own-parts = { $name } gör
print-review = Vi går igenom planen tillsammans
print-call = Fråga om något är oklart
print-manager = { $name }, kundansvarig
print-place-and-day = Ort och datum

## The end of the path
step-resolved = Den inledande servicen räckte
step-follow-up = Uppföljningen började
step-closed = Kundrelationen avslutades
step-reopened = Kundrelationen öppnades på nytt

## Versions
back-to-plan = Tillbaka till planen
version-number = version { $number }
version-of-earlier = tidigare plan, version { $number }
version-look = Titta på
version-asked = Godkännande begärdes { $day }.
version-agreed = Alla godkände { $day }.
version-earlier = Föregående version
version-answers = Vilka godkände

## Review
review-title = Översyn av planen
review-lead = Gå igenom målen tillsammans. { $name } berättar först.
review-client = Hur går det? { $name } berättar
review-client-hint = Med kundens egna ord. Det räcker med en siffra.
review-rating = Siffra 0–10, { $name } ger den själv
review-rating-hint = 0 = inget framsteg, 10 = målet är nått.
review-professional = Yrkespersonens syn
review-professional-hint = Vad du har sett eller hört.
review-next = Nästa översyn
review-next-hint = Senast { $day }. Du kan också skriva: vecka 14 eller april.
review-called-by = På vems initiativ?
review-save = Spara översynen
review-none-title = Det finns inget att se över
review-none-text = Översynen görs när det finns en plan och kundrelationen pågår.
review-aside = Översyner
review-held = Tidigare översyner
review-held-none = Ingen än.
review-rated = Siffra: { $rating } / 10
review-call = Be om en översyn
review-call-title = Före den avtalade dagen
review-call-hint = Vem som helst av planens parter kan be om en översyn.
review-is-called = En översyn har begärts: { $who }
rehab-question = Har ni talat om rehabilitering?
rehab-hint = Både medicinsk och yrkesinriktad rehabilitering. Frågas varje gång.
rehab-why = Varför inte nu?
rehab-why-hint = Behövs om rehabilitering inte är aktuell nu. Lämna annars tomt.
rehab-said = Rehabilitering: { $answer }
rehab-asked = Vi talade om det
rehab-suggested = Den föreslogs
rehab-applied = Den har sökts
rehab-ongoing = Den pågår
rehab-not-now = Inte just nu

## Follow-up, closing, opening again
closing-title = Uppföljning och avslut
resolved-title = Saken löstes i den inledande servicen
resolved-lead = Om hjälpen hittades genast behövs inget team. Du ansvarar för kunden tills kundrelationen avslutas.
resolved-words = Vad hjälpte?
resolved-button = Anteckna att den inledande servicen räckte
says-no-title = Kunden vill inte ha stöd
says-no-lead = Anteckna samtalet när kunden tackar nej eller tvekar. Ett nej avslutar kundrelationen, och den kan öppnas igen.
says-no-link = Anteckna samtalet
follow-title = Gå över till uppföljning
follow-lead = När tjänsterna har avslutats eller fortsätter som vanliga tjänster, kom överens om en dag då du frågar hur det går.
follow-open = De här är ännu öppna. Markera dem som klara, avbrutna eller som tjänster som fortsätter.
follow-on = När frågar ni på nytt?
follow-button = Gå över till uppföljning
closing-outcome = Hur är läget nu?
closing-words = Vad annat vill du anteckna?
closing-end-title = Avsluta kundrelationen
closing-end-lead = Kundrelationen försvinner inte spårlöst: orsaken, läget och hur kunden fick veta det sparas. { $name } kan komma tillbaka till samma kundrelation.
closing-message-waits = Ett meddelande från kunden väntar på svar. Svara på det först.
closing-reason = Varför avslutas kundrelationen?
closing-of-the-dead = Vi beklagar. Du behöver inte fylla i något annat.
closing-how-told = Hur fick kunden veta det?
closing-button = Avsluta kundrelationen
closing-stopped = det gemensamma arbetet avslutades
ends-title = Vad händer med de öppna åtgärderna?
ends-lead = De här har avtalats eller föreslagits. Välj vad som händer med var och en.
ends-all = Alla öppna
ends-all-hint = Du kan svara för alla på en gång. Om något annat händer med någon, välj det nedan.
ends-hear = De här får veta på sitt skrivbord att arbetet avslutas: { $names }.
ends-tell = Berätta själv, de får inte veta det i den här tjänsten: { $names }.
closing-consent = Samtycket gäller till { $day }, men teamet ser inte längre kundens uppgifter med stöd av det. Du kan läsa dem i 30 dagar till. Kunden kan återta samtycket när som helst.
closing-not-yours = Den kundansvariga för kundrelationen till uppföljning eller avslutar den.
closing-history = Vad som har hänt
closing-no-history = Kundrelationen har inte avslutats.
closing-asked-again = frågas på nytt { $day }
closing-told = berättades: { $how }
reopen-title = Kommer { $name } tillbaka? Öppna kundrelationen på nytt
reopen-lead = Prata först med kunden. Anteckna sedan vad ni kom överens om.
reopen-mistake = Var anteckningen om dödsfallet ett misstag?
reopen-mistake-text = Kundrelationen avslutades för att kunden antecknades som avliden. Öppna den på nytt bara om anteckningen var ett misstag och du har pratat med kunden.
reopen-said-on = När sade kunden att hen vill fortsätta?
reopen-words = Vad önskar kunden nu?
reopen-words-hint = Anteckna med kundens egna ord.
reopen-told = Hur berättade du att du ansvarar nu?
reopen-follows = Så här fortsätter ni
reopen-number = Numret { $number } och hela historiken finns kvar.
reopen-interim = Du blir genast tillfällig kundansvarig.
reopen-consent-lives = Samtycket gäller till { $day }. Ni kan sätta ihop teamet genast.
reopen-consent-ended = Samtycket gäller inte längre. Det begärs på nytt innan teamet sätts ihop.
reopen-team = Det tidigare teamet bjuds in på nytt när kunden vill det. Ingen kommer tillbaka av sig själv.
reopen-raised = Stödet tas upp med kunden igen.
reopen-later = Du kan själv öppna kundrelationen i 30 dagar efter att ditt ansvar upphörde. Sedan kontaktar kunden den inledande servicen och berättar numret { $number } och sitt efternamn.
reopen-button = Öppna kundrelationen på nytt
