# Samtycke, team och kundansvarig. Finlandssvenska.

## Common
case-manager = kundansvarig
cancel = Avbryt
go-on = Fortsätt
print = Skriv ut
why = Varför
how-told = Hur det berättades
back-to-team = Tillbaka till teamet

## The page of team and consents
team-title = Team och samtycken
map-of-team = Teamet som en karta
consent-until = Samtycket gäller till och med { $until }
no-consent = Det finns inget samtycke
no-consent-text = Utan samtycke visas inga uppgifter för andra organisationer. Gå igenom samtycket tillsammans med kunden.
no-consent-reader = Den kundansvariga förbereder samtycket tillsammans med kunden.
consent = Samtycke
manager-out = Samtycket gäller inte längre den kundansvarigas organisation. Kom överens med kunden om vem som fortsätter. Ansvaret kvarstår tills nästa person har tagit det.
draft-waits = Ett utkast till samtycke väntar på kundens svar.
open-draft = Öppna utkastet
ends-soon = Samtycket går ut { $until }. Fråga kunden om det ska fortsätta.
open-consent = Öppna samtycket
change-consent = Utvidga eller förnya samtycket
prepare-consent = Förbered ett samtycke
earlier-consents = Tidigare samtycken
version-line = { $n }: { $state }, { $how }, { $day }
given-line = Gavs { $day }. { $how }. Antecknades av { $who }.

## Who is responsible
responsible-now = Ansvarar nu
interim = tillfällig
permanent = kundansvarig
interim-since = Tillfällig kundansvarig från { $day }. Ansvarar tills ni har kommit överens om en permanent.
manager-since = Kundansvarig från { $day }.
from-day = från { $day }
what-client-knows = Vad kunden vet
client-not-told = Det har ännu inte antecknats att kunden fått veta vem som ansvarar.
client-told = Kunden fick veta { $day } vem som ansvarar.
client-knows = Kunden bekräftade { $day } att hen vet vem som ansvarar.
how-client-was-told = Hur berättade du det för kunden?
record-told = Anteckna att kunden fått veta
how-client-said = Kunden vet vem som ansvarar
how-client-said-hint = Anteckna det när kunden själv har sagt så. Kunden kan också bekräfta det i sin egen tjänst.
how-client-said-hint-no-pages = Anteckna det när kunden själv har sagt så.
record-known = Anteckna kundens bekräftelse
asked-to-be-manager = { $day } ombedd att bli kundansvarig: { $name }. Väntar på svar.
take-question-back = Återta frågan
propose-permanent = Föreslå en permanent kundansvarig
propose-another = Föreslå en annan kundansvarig
who-has-been-responsible = Vem har ansvarat och när?
no-gaps = Inga avbrott i ansvaret.
propose-title = Föreslå en kundansvarig
propose-lead = Den du föreslår svarar själv. Det nuvarande ansvaret fortsätter tills hen har tagit det.
who = Vem
why-this-person = Varför just den här personen?
why-this-person-hint = Personen läser det här före sitt svar. Skriv inga hälsouppgifter.
send-question = Skicka frågan

## What one is asked
preview-title = Du har fått en fråga
invitation = Inbjudan till ett team
who-asks = Vem frågar
client = Kund
what-for = Vad det gäller
seat = Uppgift i teamet
asked-when = Tillfrågad
invitation-shows-only = Du ser övriga uppgifter först när du har tackat ja.
accept-invitation = Tacka ja
cannot-come = Jag kan inte delta
why-not = Varför inte?
reason-is-told = Den kundansvariga ser det här. Kunden får se det på begäran.
decline-invitation = Tacka nej
asked-to-answer = En fråga om att bli kundansvarig
why-you = Varför du
turn-means = När du tar ansvaret övergår det till dig genast. Den föregåendes ansvar upphör i samma stund.
take-turn = Ta ansvaret
cannot-take-turn = Jag kan inte ta ansvaret
decline-turn = Svara att jag inte kan
answered = Här finns ingen fråga till dig
answered-text = Du har redan svarat, eller så har inbjudan återtagits. Du får besked på ditt skrivbord när du behövs.
to-desk = Till mitt skrivbord

## The team
members = Teamets medlemmar
list-of-members = Teamets medlemmar som lista
suggest-somebody = Föreslå en medlem
helped-at-first = { $name } hjälpte i början. Vill ni ha hen med i teamet?
answered-before = { $name } ansvarade för kunden före dig. Vill ni ha hen med i teamet?
stays-by-approval = Kunden bestämmer.
suggest-to-stay = Föreslå hen till teamet
to-approve = { $n ->
    [one] En föreslagen medlem väntar på kundens godkännande.
   *[other] { $n } föreslagna medlemmar väntar på kundens godkännande.
}
go-through-with-client = Gå igenom förslagen
to-invite = { $n ->
    [one] Kunden har godkänt en medlem som ännu inte har bjudits in.
   *[other] Kunden har godkänt { $n } medlemmar som ännu inte har bjudits in.
}
invite-approved = Bjud in de godkända
team-empty = Det finns ännu inga andra i teamet
team-empty-text = Föreslå medlemmar utgående från kundens behov. Kunden godkänner var och en för sig.
team-ended = Teamet upphörde när kundrelationen avslutades
team-ended-text = Ingen ser längre kundens uppgifter som medlem i teamet.
nobody-responsible = Ingen är ansvarig nu
state = Läge
vacant-seats = I teamet saknas ännu:
awaited-seats = På väg till teamet:
seat-awaited = { $seat }: { $name } ({ $state })
could-need = Kanske behövs också de här i teamet. Kunden och ni bestämmer det tillsammans.
core-of-team = hör till de flesta team
leave-team = Lämna teamet
why-leave = Varför upphör medlemskapet?
earlier-members = Tidigare medlemmar och förslag
seat-member = Medlem
seat-close = Närstående eller stödperson
seat-member-hint = Hjälper kunden med det egna området.
seat-doctor-hint = En läkare som de andra kan fråga om arbetsförmåga och hälsa.
seat-convener-hint = Kallar ihop teamet och ser till att mötena hålls. Ser bara teamet och mötena. Om personen också hjälper kunden, välj medlem.
what-seats-mean = Vad betyder de här uppgifterna?
approvals-title = Kunden bestämmer om sitt team
approvals-lead = Gå igenom förslagen ett i taget. Inbjudan skickas först när kunden har godkänt.
says-yes = Godkänner
says-no = Vill inte ha med personen
says-open = Ännu inte avgjort
record-answers = Anteckna besluten
nobody-to-approve = Alla förslag är avgjorda
nobody-to-approve-text = Inget förslag väntar på kundens beslut.
member-new-title = Föreslå en medlem till teamet
member-new-lead = Ingen bjuds in innan kunden har godkänt.
who-is-it = Vem är personen
kind-colleague = Yrkesperson i tjänsten
kind-outside = Yrkesperson på annat håll
kind-close = Närstående eller stödperson
name = Namn
title = Yrke eller uppgift
role = Vem är personen för kunden?
role-hint = Till exempel bror, vän eller stödperson.
organisation = Organisation
organisation-hint = Organisationen nämns vid namn i samtycket.
need-hint = Den inbjudna läser det här före sitt svar. Skriv inga hälsouppgifter.
suggest = Föreslå
member-title = Medlem i teamet
need = Vad det gäller
client-approved = Kunden godkände
state-since = Läget ändrades senast
manager-leaves-by-handover = Personen är kundansvarig. Föreslå först en annan kundansvarig: ansvaret övergår när hen har tagit det.
client-approves = Kundens godkännande
record-approval = Anteckna godkännandet
invite-lead = Den inbjudna ser vem som frågar och vad det gäller, samt kundens förnamn. Inget annat.
invite = Bjud in
answer-as-told = Anteckna svaret
answer-as-told-lead = Personen har inget konto. Anteckna vad hen själv svarade.
said-yes = Kommer med
said-no = Kommer inte
has-left = Personen har lämnat teamet
record-left = Anteckna att personen lämnat
take-back = Återta förslaget eller inbjudan
client-removes = Kunden vill inte ha personen med

## Preparing a consent
consent-new-title = Vad var och en får berätta och se
step-one = Steg 1 / 2
step-two = Steg 2 / 2
whom-does-it-concern = Vem gäller samtycket?
whom-lead = Välj tillsammans vilka organisationer det gäller. Var och en nämns vid namn; ”hela nätverket” går inte.
organisations = Organisationer
other-organisations = Andra organisationer ({ $count })
same-for-all = Samma uppgifter till alla
same-for-all-open = Vill kunden att samma sak gäller alla? Välj här på en gång
same-for-all-hint = De här blir valda för varje organisation som ni har valt. I nästa steg kan ni ändra var och en för sig. Hälsa och känsliga uppgifter väljs där, för varje organisation en i taget.
tick-with-client = Gå igenom punkterna tillsammans. Välj bara det som kunden samtycker till.
tell-and-see = ”Får berätta” betyder att organisationen kan ge uppgiften till de andra som nämns här. ”Får se” betyder att den kan läsa vad de andra som nämns har antecknat.
usual-first = Först syns det som vanligen behövs när syftet är: { $purpose }. De andra uppgifterna finns under varje organisation.
nothing-ticked = Inget är valt på förhand.
ticked-as-before = Valt är det som kunden senast samtyckte till. Gå igenom också det.
more-kinds = Andra uppgifter ({ $count })
kind-of-data = Uppgift
may-tell = Får berätta
may-see = Får se
sensitive = känslig
purpose = Vad uppgifterna används till
purpose-text = Användningen med kundens egna ord
purpose-text-hint = En hel mening. Till exempel: Jag får hjälp att hitta ett jobb.
valid-until = Gäller till
mode = Hur samtycket ges
mode-screen-hint = Kunden läser texten på skärmen och svarar själv.
mode-paper-hint = Skriv ut texten. Kunden undertecknar den.
mode-oral-hint = Gäller bara den här gången och upphör i dag. Räcker inte för en inbjudan till teamet.
save-draft = Spara utkastet
change-parties = Byt organisationer

## One consent
consent-title = Samtycke
matrix = Vem får berätta och se vad
matrix-as-table = Vem får berätta och se vad, som tabell
who-and-what = { $count ->
    [one] Se vem som får berätta och se vad ({ $count } typ av uppgifter)
   *[other] Se vem som får berätta och se vad ({ $count } typer av uppgifter)
 }
about-consent = Uppgifter om samtycket
tells-and-sees = berättar och ser
tells = berättar
sees = ser
neither = –
valid = Gäller
recorded = Antecknades av
giver = Vem gav samtycket
identity = Hur personen identifierades
was-told = Vad personen fick veta
was-told-hint = Berätta allt det här före samtycket.
paper-kept = Var det undertecknade papperet förvaras
paper-kept-hint = Till exempel: enhetens arkiv, mapp 4.
client-answers = Kundens svar
screen-is-next = Nu visas kundens egen sida på kundens eget språk. Vänd skärmen mot kunden.
show-to-client = Visa för kunden
record-signed = Kunden undertecknade
record-spoken = Kunden samtyckte muntligt
change-draft = Ändra utkastet
record-refused = Kunden samtycker inte
discard-draft = Ta bort utkastet
client-changes-mind = Om kunden ändrar sig
withdraw-lead = Kunden kan när som helst begränsa eller återkalla samtycket. Anteckna det samma dag.
narrow-consent = Begränsa samtycket
withdraw-means = Ändringen gäller genast. De som berörs får besked. Det som en myndighet redan har sparat i sitt eget register stannar där.
record-withdrawal = Kunden återkallar hela samtycket
what-client-reads = Det här läser kunden
withdraw-which = Vad återkallar kunden?
withdraw-all = Alla samtycken
withdraw-all-hint = Utöver detta gäller: { $others }.
withdraw-this = Bara det här
withdraw-this-hint = { $purpose }. De andra gäller fortfarande.
record-taken-back = Anteckna återkallelsen
in-force-for = { $purpose }, till { $until }
narrows-this = Begränsningen gäller det här samtycket: { $purpose }.
narrows-not-these = Den ändrar inte dessa. Om kunden menar också dem, begränsa dem likaså:
narrow-title = Begränsa samtycket
narrow-lead = Ta bort krysset från allt som kunden vill ta bort. Inget nytt kan läggas till: för det behövs ett nytt samtycke.
save-narrowed = Anteckna begränsningen

## What the client reads (`TextVersion`). A sentence that clients have agreed to is never changed: a new wording is a new version with sentences of its own.
text-title = Samtycke till att uppgifter lämnas ut
text-client = Kund:
text-number = Kundrelationens nummer
text-permission-first = Jag tillåter att organisationerna nedan berättar mina uppgifter för varandra och ser dem. Vid var och en står vilka uppgifter det gäller.
text-permission-second = Jag tillåter att organisationerna nedan berättar om mig eller ser mina uppgifter, så som det står vid var och en.
text-permission-third = Jag tillåter att organisationerna nedan berättar om mig eller ser mina uppgifter, så som det står vid var och en. Till planen hör också det som jag berättar med egna ord: vad jag vill och vad som är viktigt för mig.
text-what-for = Vad uppgifterna används till:
text-purpose-joint-support = Vi planerar och genomför tillsammans det stöd som jag behöver.
text-purpose-one-meeting = Vi förbereder och håller ett möte.
text-purpose-service-request = Vi ber om en tjänst för mig.
text-tells = Får berätta för andra:
text-sees = Får se:
text-sensitive = Det här tillåter jag särskilt:
text-until-first = Tillåtelsen gäller. Den sista dagen är
text-until-second = Tillåtelsen börjar när jag ger den. Den sista dagen är
text-know = Det här vet jag
know-voluntary-third = Jag ger mitt samtycke frivilligt. Jag kan också säga nej.
know-can-withdraw-third = Jag kan när som helst begränsa samtycket eller ta tillbaka det helt. Det räcker att jag säger det till någon som hjälper mig.
know-keeps-services-third = Jag får de tjänster som jag har rätt till också utan det här samtycket.
know-who-is-told-third = Jag har fått veta vem som får berätta om mig, vem som får se mina uppgifter och vilka uppgifter samtycket gäller.
text-stored-stays = Om en myndighet redan har sparat en uppgift i sitt eget register stannar uppgiften där, också om jag tar tillbaka tillåtelsen.
sign-place = Ort och datum
sign-client = Underskrift
sign-name = Namnförtydligande
sign-receiver = Samtycket mottogs av
i-give = Jag ger mitt samtycke
i-do-not-give = Jag ger inte mitt samtycke
thanks-given = Tack. Ditt samtycke har sparats.
thanks-given-text = Du kan begränsa det eller ta tillbaka det när som helst. Berätta det för vem som helst av oss.
thanks-refused = Tack för ditt svar.
thanks-refused-text = Dina uppgifter lämnas inte ut. Du får tjänster på samma sätt som förut.
give-screen-back = Ge nu tillbaka skärmen.
professional-goes-on = Yrkespersonen fortsätter

## Approved and not covered
not-covered-yet = Kunden har godkänt de här medlemmarna, men samtycket omfattar dem inte ännu: { $names }. De kan bjudas in när kunden har gett ett samtycke där deras organisation är med.
widen-consent = Utvidga samtycket
named-not-in-consent = { $name } – ännu inte med i samtycket
not-in-consent = Organisationen är ännu inte med i samtycket.
suggest-outside-consent = Om det står ”ännu inte med i samtycket” kan du ändå föreslå personen. Hen kan bjudas in när kunden har gett ett samtycke där hens organisation är med.
propose-outside-consent = Om det står ”ännu inte med i samtycket” kan du fråga personen först när kunden har gett ett samtycke där hens organisation är med.
approve-outside-consent = Hens organisation är ännu inte med i samtycket. Kunden kan godkänna hen nu, men hen kan bjudas in först när samtycket också omfattar hens organisation.
invite-outside-consent = Kunden har godkänt hen, men hens organisation är ännu inte med i samtycket. Hen kan bjudas in när kunden har gett ett samtycke där den är med.
