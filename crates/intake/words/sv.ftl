# Finland Swedish. Public pages say "du"; professionals' pages are short.

## Public contact page (C05, V01)
contact-us = Ta kontakt
hero = Känns arbetet eller jobbsökandet för tungt?
hero-lead = Ta kontakt. Vi funderar tillsammans på vad som hjälper dig.
no-referral = Du behöver ingen remiss.
no-account = Du behöver inget användarnamn.
no-name-needed = Du kan fråga utan att säga ditt namn.
free-of-charge = Tjänsten är gratis.
choose-way = Välj det sätt som passar dig
way-call = Ring { $phone }
way-call-note = en människa svarar i telefon
way-callback = Be oss ringa
way-callback-text = vi ringer dig
way-callback-note = inom två vardagar
way-write = Skriv
way-write-text = formuläret är kort
way-write-note = 3 frågor
way-visit = Kom på besök
write-to-us = Skriv till oss
said-label = Vad vill du ha hjälp med?
said-hint = Skriv med egna ord. Några ord räcker. Om du bara vill att vi ringer, lämna det här tomt. Skriv inte din personbeteckning.
reply-label = Hur får vi svara dig?
reply-call = Ring mig
reply-text = Skicka ett textmeddelande
reply-code = Jag läser svaret med en kod
reply-code-hint = Vi frågar inte efter ditt namn eller nummer.
wish-call = Samtal
wish-text = Textmeddelande
wish-code = Läser svaret med en kod
wish-agreed = Så som man kom överens
phone-label = Telefonnummer
phone-needed-hint = Behövs för att den inledande servicen ska nå kunden.
phone-if-called-hint = Behövs om den inledande servicen ringer upp eller skickar ett textmeddelande. Annars kan du lämna det tomt.
send = Skicka
who-reads = En yrkesperson i den inledande servicen läser ditt meddelande. Vi tar bort det efter 30 dagar, om vi inte fortsätter tillsammans.
how-protected = Så skyddar vi dina uppgifter
helping-another = Hjälper du någon annan?
helping-another-text = Du kan ta kontakt också för en närstående, när hen har gett lov till det.
i-am-professional = Jag arbetar med kunder
have-code = Har du en kod?
read-answer = Läs svaret
danger-before = Om du eller någon annan är i fara, ring genast
danger-after = Jourhjälpen svarar dygnet runt:

## After sending: what happens next, and by when
thanks = Tack för ditt meddelande
thanks-title = Tack. Ditt meddelande har kommit fram.
thanks-lead = Du behöver inte göra något mer nu.
your-code = Det här är din kod
your-code-text = Med koden läser du vårt svar på vilken apparat som helst. Ditt namn behövs inte.
your-code-keep = Skriv upp koden eller skriv ut den här sidan. Webbläsaren minns koden en halvtimme. Efter det kan vi inte visa koden på nytt.
your-code-where = Så här läser du svaret: välj ”Läs svaret” på kontaktsidan och skriv koden.
we-call-to = Vi ringer till { $phone }
we-text-to = Vi skickar ett textmeddelande till { $phone }
is-it-right = Är numret rätt? Om inte, ring oss eller ta kontakt på nytt.
seen-half-an-hour = Numret syns i den här webbläsaren i en halv timme.
what-next = Vad som händer sedan
next-sent = Du skickade ett meddelande
next-somebody-reads = En yrkesperson i den inledande servicen läser det
next-somebody-reads-note = Bara de som arbetar i den inledande servicen ser det. Andra ser det först om du ger lov till det.
next-we-answer = Vi svarar dig senast { $day }
next-read-answer = Svaret finns att läsa senast { $day }
next-answer-note = Du får svaret så som du önskade.
next-together = Vi funderar tillsammans på vad som hjälper
next-together-note = Du bestämmer om vi fortsätter.

## Reading the answer with a code
reply-title = Läs svaret
code-label = Kod
code-hint = Koden har 12 tecken, till exempel K7QM-2XRD-9HTB.
lost-code = Om du har tappat bort koden kan vi inte hämta svaret.
contact-again = Ta kontakt på nytt
our-answer = Svar
reply-not-yet = Svaret finns inte ännu. Vi svarar senast { $day }. Titta då på nytt med samma kod.
you-wrote = Du skrev

## The next step, as the person who made contact reads it
step-taken = Vi tar kontakt med dig
step-answered = Vi har svarat dig. Vi fortsätter om du vill.
step-not-reached = Vi ringde dig men fick inte tag i dig. Vi försöker på nytt { $day }.
step-case-reopened = Vi fortsätter tillsammans. Din kundansvariga tar kontakt med dig.
step-case-opened = Vi börjar tillsammans. Din kundansvariga tar kontakt med dig.
step-noticed = Saken tas upp med kunden

## Queue
contacts = Kontakter
contacts-of-others = Kontakter
contact = Kontakt
summary = Sammandrag
no-name = Berättade inte sitt namn
in-their-words = ”{ $words }”
queue-title = Öppna kontakter
queue-unanswered = Väntar på svar
queue-late = Svaret är försenat
feedback-received = Mottagen respons
queue-empty = Alla har fått svar
queue-empty-text = Nya kontakter kommer hit.
count-open = öppna
count-unanswered = väntar på svar
count-late = försenade
mine-title = Hos dig
sent-title = Kunder som du har hänvisat
sent-empty = Du har inte hänvisat någon ännu
sent-empty-text = När kunden har sagt ja tar den inledande servicen kontakt. Här ser du hur det går vidare.
sent-on = hänvisad { $day }
now-with = nu: { $name }

## Recording a contact
new-contact = Ny kontakt
new-contact-lead = Anteckna ett samtal eller ett besök. Namnet behövs inte.
send-client = Hänvisa en kund till den inledande servicen
send-client-lead = Den inledande servicen tar kontakt med kunden. Du får veta hur det går vidare.
told-label = Vad vill personen ha hjälp med?
told-hint = Anteckna med personens egna ord bara det som behövs. Skriv inte personbeteckningen.
name-label = Namn
channel-label = Hur tog personen kontakt?
goes-on-label = Hur fortsätter det?
goes-on-mine = Jag fortsätter
goes-on-mine-hint = Personen har redan fått svar av dig.
goes-on-queue = Den inledande servicen ringer upp
goes-on-queue-hint = Läggs i kön. Telefonnumret behövs.
goes-on-agreed = Kunden har gått med på detta
goes-on-agreed-hint = Kunden vet vad du berättar och vill att den inledande servicen tar kontakt.
goes-on-noticed = Jag har inte talat med kunden ännu
goes-on-noticed-hint = Anteckningen är bara din tills ni har talat.
agreed-on-label = När sade kunden ja?
promised-label = Vad lovade du kunden?
promised-hint = Till exempel: den inledande servicen ringer den här veckan
reach-label = Hur når man personen?
language-label = Språk
save = Spara
save-and-send = Spara och hänvisa
save-answer = Spara svaret
save-answers = Spara svaren
save-talk = Spara samtalet
cancel = Avbryt
who-reads-contact = Medarbetarna i den inledande servicen läser det här. Varje visning antecknas i loggen.

## One contact
what-was-told = Vad personen berättade
asked-for-call = Bad bara om att bli kontaktad
came = Kom
wants-answer = Önskar
speaks = Språk
recorded-by = Antecknat av
client-agreed = Kunden sade ja
promised = Lovat
talks = Samtal med kunden
talked = { $who }, { $day }
ask-again-on = frågas på nytt { $day }
three-questions = Tre frågor
asked = { $who }, { $day }
you-decide = Det här är bara ett förslag. Du och kunden bestämmer.
suits-this-service = Enligt svaren passar den inledande servicen. Fortsätt tillsammans härifrån.
who-has-it = Ansvarar nu
the-queue = Den inledande servicens kö
the-queue-note = När du tar den här ser alla vem som ansvarar.
do-next = Gör nu
take = Ta hand om den
other-steps = Annat att göra
record-answer = Anteckna svaret
record-talk = Anteckna samtalet
not-reached = Ringde, fick inte svar
not-reached-lead = Svarstiden löper fortfarande. Kontakten är din tills någon får tag i personen.
try-again-label = När försöker du på nytt?
save-try = Spara
tries = Försök att nå
call-again-on = Ring på nytt { $day }.
with-nobody-yet = ingen har tagit den ännu
tried = { $who } ringde { $at } och fick inte svar. Nytt försök { $day }.
try-again-on = nytt försök { $day }
ask-three = Ställ de tre frågorna
send-on = Hänvisa till den inledande servicen
open-case = Öppna en kundrelation
end-contact = Avsluta kontakten
to-case = Gå till kundrelationen
meanwhile = Någon annan ändrade det här under tiden
meanwhile-now = Nu: { $state }, { $who }. Din text finns kvar här nedan.
meanwhile-answer = Det andra svaret:

## Answer
answer-label = Vad svarade du?
answer-hint = Kort: vad ni kom överens om och vad som händer sedan.
answer-by-code-hint = Personen läser den här texten med sin kod precis så här. Berätta vad personen kan göra och hur man når er.

## Screening (P03)
three-questions-lead = Fråga kunden. Bara din egen organisation ser svaren tills kunden ger lov att dela dem.
q1 = Är kunden i arbetslivet?
q2 = Om inte: är kunden sjukledig eller kund hos någon tjänst?
q2-hint = Fråga bara om kunden inte är i arbetslivet.
q3 = Har en hälsoundersökning gjorts?
who-sees-screening = Programmet föreslår, människan bestämmer. Inga poäng räknas.

## The talk (P02, M08b)
talk-lead = Våga ta upp stödet. Ingenting delas innan kunden vill det.
talk-card = Stöd för samtalet
talk-card-1 = Vad fungerar i vardagen, och vad tar mest krafter just nu?
talk-card-2 = Vad vill du att ska vara annorlunda om ett halvår?
talk-card-3 = Vilka tjänster har du nu? Vilka av dem hjälper?
talk-card-4 = Vem stöder dig?
talk-card-5 = Vill du att vi funderar på det här tillsammans med andra?
clients-answer = Kundens svar
talked-on-label = När talade ni?
ask-again-label = När frågar du på nytt?
ask-again-hint = Behövs om svaret är ”Inte just nu”. Lämna annars tomt.
words-label = Kundens egna ord
words-hint = Vad önskar kunden själv? Anteckna så som kunden sade det.

## Sending on
send-on-lead = Kunden har sagt ja till hjälp. Den inledande servicen tar kontakt.
what-goes-along = Det här följer med

## End
end-lead = Varje kontakt slutar med ett nästa steg och en namngiven människa.
outcome-label = Vad kom ni fram till?
advised-hint = Personen fick råd, och det räcker nu.
self-care-hint = Personen går vidare på egen hand. Ni har en dag då ni återkommer till saken.
booked-hint = Personen har en bokad tid.
pair-work-hint = Du fortsätter tillsammans med en annan yrkesperson.
handed-over-hint = En annan yrkesperson har lovat fortsätta.
duplicate-hint = Samma sak är redan under arbete.
colleague-label = Vilken yrkesperson?
colleague-hint = Välj när ni fortsätter som arbetspar eller någon annan fortsätter. Till en annan organisation går saken bara när kunden har sagt ja: anteckna samtalet först.
accepted-label = Hen har tagit emot det här
accepted-hint = Kryssa för när en annan yrkesperson fortsätter. Fråga hen först.
earlier-label = Vilken tidigare kontakt?
earlier-hint = Välj om samma sak redan är på gång.
next-label = Vad händer sedan?
next-hint = Skriv så att kunden förstår. Kunden kan läsa det här.
next-on-label = När?
next-on-hint = Behövs om personen går vidare på egen hand eller har en bokad tid. Till exempel 13.4.2026 eller vecka 14
to-sender-label = Meddelande till den som hänvisade kunden
to-sender-hint = { $name } ser det här. Berätta bara det som kunden har godkänt.

## Opening a case
open-case-lead = En kundrelation är den tid då flera organisationer hjälper kunden tillsammans och en yrkesperson ansvarar för helheten. Uppgifterna kommer från kontakten. Kontrollera dem.
given-label = Förnamn
family-label = Efternamn
email-label = E-post
birth-date-label = Födelsedatum
birth-date-hint = Till exempel 13.4.1984
reach-note-label = Hur och när når man kunden bäst?
reach-note-hint = Till exempel: på förmiddagarna, helst med textmeddelande
case-words-hint = Vad kunden har berättat och vad kunden själv önskar. Orden stannar i kundrelationen som kundens egna.
before-title = Har personen varit kund tidigare?
before-text = När du anger kundrelationens nummer öppnas samma kundrelation på nytt, och ingen annan skapas. Numret och efternamnet finns i kundens egna papper.
before-follows = Numret och historiken finns kvar. Kontaktuppgifterna som du antecknar här ersätter de gamla. Samtycket kontrolleras och teamet bjuds in på nytt. Varje sökning loggas.
number-label = Kundrelationens nummer
number-hint = Till exempel A-1042. Lämna tomt om det inte har funnits någon kundrelation.
wants-help-label = Kunden vill ha hjälp
wants-help-hint = Kunden vet att en kundrelation öppnas.
you-become-interim = { $name }, du blir tillfällig kundansvarig
you-become-interim-text = Du ansvarar tills ni har kommit överens om en permanent kundansvarig.
told-label-case = Hur berättade du att du ansvarar nu?
told-hint-case = Du kan anteckna det också senare. När kunden kommer tillbaka ska du berätta det genast.
