# Client pages: easy Finland Swedish. One thing a sentence, no abbreviations.

## Home
home = Hem
hello = Hej { $name }
next = Det här händer härnäst
next-assessing = Vi tar tillsammans reda på vad du behöver.
next-team = Vi samlar ett team för dig. Du bestämmer vem som är med.
next-plan = Vi gör en plan tillsammans.
next-services = Din plan går framåt.
next-follow-up = Vi frågar dig hur du har det.
next-resolved = Ditt ärende är klart. Du kan alltid kontakta oss igen.
way-back = Du kan komma tillbaka till samma kundrelation. Berätta då numret { $number } och ditt efternamn. Du behöver inte berätta allt från början.
my-number = Numret på din kundrelation är { $number }. Spara det här pappret: med numret kan du komma tillbaka senare.
next-ended = Det gemensamma arbetet har avslutats. Du kan alltid kontakta oss igen.
waits-for-you = { $count ->
    [one] En sak väntar på dig
   *[other] { $count } saker väntar på dig
}
plan-asks = Din plan är klar att läsa. Läs den och berätta om den passar dig.
read-plan = Läs planen
person-is = Din kundansvariga är { $name }.
i-know = Jag vet det nu
my-plan = Min plan
my-goal = Mitt mål
quoted = ”{ $words }”
other-goals = { $count ->
    [one] Se hela planen och mitt andra mål
   *[other] Se hela planen och { $count } andra mål
}
whole-plan = Se hela planen
who-looked = Vem har tittat på mina uppgifter?
nobody-looked = Ingen har tittat på dina uppgifter.
nobody-looked-text = När någon tittar ser du det här.
show-all = Visa alla
help-now = Om du behöver hjälp genast: nödnumret 112 eller Jourhjälpen 116{"\u00A0"}117.
nothing-title = Du har ingen plan ännu
nothing-text = Du kan kontakta oss. Vi svarar dig.
nothing-step = Ta kontakt

## My person
your-person = Din kundansvariga
person-helps = { $name } hjälper dig med allt det här. Du kan fråga om vad som helst.
person-interim = { $name } hjälper dig nu. Vi kommer tillsammans överens om vem som hjälper dig sedan.
call = Ring
write = Skriv
when-away = Om { $person } är borta hjälper { $name } dig.
when-away-call = Om { $person } är borta hjälper { $name } dig. Telefon { $phone }.

## The road
road-start = Vi började tillsammans
road-done-on = Klart { $day }
road-review = Vi ser tillsammans hur det gick
starts = Börjar { $day }
until = Senast { $day }
going-on = På gång nu
helps = { $name } hjälper.
you-do = Du gör det här.
doer-open = Vi kommer ännu överens om vem som hjälper.
your-part = Din del: { $part }
only-proposed = Ännu bara ett förslag.
met-and-waits = Vi kom överens om det här på mötet { $day }. Vi väntar ännu på godkännande.
plan-is-proposal = Det här är ett förslag till plan. Det har inte godkänts ännu.

## The plan
no-plan-yet = Det finns ingen plan ännu.
no-plan-next = Vi gör den tillsammans. Du berättar vad som är viktigt för dig.
plan-is-over = Det gemensamma arbetet har avslutats. Den här planen godkände vi tillsammans { $day }.
no-plan-was-made = Det gemensamma arbetet har avslutats. Ingen plan gjordes.
does-it-suit = Passar planen dig?
what-changed = Det här har ändrats:
read-whole-plan = Läs planen i lugn och ro.
answer-below = Svara i slutet av sidan.
answer-here = Svara här
goal-number = Mål { $number }
because = Varför: { $why }
work-and-study = Arbete och studier
we-look-together = Vi ser på planen tillsammans: { $day }
agreed-on = Du godkände den här planen { $day }. Planen gäller.
you-agreed-others-not = Du godkände den här planen { $day }. Vi väntar ännu på svar från andra.
being-changed = Vi ändrar planen. När ändringarna är klara frågar vi om de passar dig.
being-written = Vi gör ännu planen. När den är klar frågar vi om den passar dig.
yes-means = När du svarar ja godkänner du planen. Du kan be om ändringar också senare.
yes-it-suits = Ja, det här passar mig
no-means = Om något inte passar, välj ”Det här vill jag prata om” vid den saken.
overtaken = Planen ändrades medan du läste
overtaken-text = Ditt svar sparades inte. Här är den nya planen. Läs den först.
print-sheet = Skriv ut på ett papper
change-new-goal = Nytt mål: { $what }
change-goal = Målet har ändrats: { $what }
change-goal-gone = Målet har tagits bort: { $what }
change-new-action = Ny sak: { $what }
change-action = Saken har ändrats: { $what }
change-action-gone = Saken har tagits bort: { $what }
change-doer = En annan hjälper: { $what }. Nu hjälper { $who }.
change-days = Tiden har ändrats: { $what }
change-direction = Punkten om arbete och studier har ändrats.
change-review = Vi ser på planen tillsammans { $day }.
change-review-gone = Vi kommer ännu överens om när vi ser på planen tillsammans.
talk-about-this = Det här vill jag prata om
stopped-by = { $who } avslutade detta { $day }.
you-stopped = Du avslutade detta { $day }.
stopped-why = Orsak: { $why }
stopped-agreed = Något som ni kommit överens om avslutades
stopped-what = { $what }.
instead-with = { $name } kommer överens med dig om vad som kommer i stället.
instead = Vi kommer överens med dig om vad som kommer i stället.
still-to-talk-about = { $n ->
    [one] Du vill ännu prata om en sak. Vi pratar om den med dig, också om du godkänner planen redan nu.
   *[other] Du vill ännu prata om { $n } saker. Vi pratar om dem med dig, också om du godkänner planen redan nu.
}
what-to-talk = Vad vill du prata om?
talk-hint = Du kan skriva kort. Du kan också skicka texten som den är.
talk-next = Din kundansvariga läser det här och pratar med dig om det.
want-to-talk = Jag vill prata om det här.
already-said = Du har redan berättat att du vill prata om det här.
you-want-to-talk = Du vill prata om det här: ”{ $words }”
talks-with-you = { $name } pratar med dig om det.
we-talk = Vi pratar med dig om det.
back-to-plan = Tillbaka till planen
send = Skicka

## The sheet
back = Tillbaka
print-hint = Skriv ut med webbläsarens utskriftsfunktion. Sidan är en A4.
printed = Utskriven { $day }
plan-of = Plan: { $name }
whom-do-i-call = Vem du ringer
what-i-want = Vad du vill
where-am-i = Var du är nu
what-next = Vad som händer härnäst
who-helps = Vem som hjälper dig
myself = Du själv

## Who has looked
looks-lead = Varje gång någon tittar antecknas det. Om något ser konstigt ut, fråga oss.
looks-names = Du ser namnet när personen hjälper dig eller hör till ditt team. För andra ser du arbetsuppgift och arbetsplats. Du kan fråga oss om namnet. Dina egna besök syns inte här.
look-refused = Försökte titta på dina uppgifter, men det stoppades
look-list = Såg ditt namn på sin egen kundlista
look-form = Öppnade ett formulär där dina uppgifter antecknas
look-worker = Anställd
look-by-code = Den som har koden
look-program = Tjänsten Rinnalla
at-times = { $count ->
    [one] klockan { $times }
   *[other] { $count } gånger, klockan { $times }
}
in-lists = { $count ->
    [one] Ditt namn syntes i en persons kundlista
   *[other] Ditt namn syntes i { $count } personers kundlistor
}
why-own-register = Hen fick se uppgifterna, för de har antecknats på hens egen arbetsplats.
why-consent = Hen fick se uppgifterna, för du har gett ditt samtycke.
why-tym = Hen fick se uppgifterna, för lagen tillåter det.
looked-at = Uppgifter: { $about }
ask-about-look = Fråga om detta

## Who sees
who-sees = Vem ser mina uppgifter?
who-sees-lead = Du bestämmer vem du ger lov att se dina uppgifter. Du kan ändra dig när som helst. Du får service också utan att ge samtycke.
may-come = Får { $name } komma med i ditt team?
would-help-with = Hjälper med det här: { $need }
you-decide = Du bestämmer. Ingen ny person ser dina uppgifter innan du svarar ja.
permission-before-joining = När du säger ja frågar vi dig ännu om lov: den organisation där personen arbetar finns inte i ditt nuvarande samtycke.
yes-may-come = Ja, det går bra
no-may-not = Nej
permission-until = Ditt samtycke gäller till och med { $day }.
we-ask-first = Vi frågar dig innan vi fortsätter.
permission-rests = Det gemensamma arbetet har avslutats, så teamet ser inte längre dina uppgifter med stöd av det här tillståndet. Den som ansvarade för din sak kan läsa dem i 30 dagar till. Du kan återta tillståndet när du vill. Om du kommer tillbaka medan det gäller bestämmer du på nytt vilka som hjälper dig.
ended-permission-gone = Inget tillstånd gäller. Om du kommer tillbaka frågar vi dig om det på nytt.
ended-you-see = Här ser du fortfarande dina meddelanden, dina möten och vem som har tittat på dina uppgifter.
no-permission = Du har inte gett ditt samtycke. Dina uppgifter går inte från en organisation till en annan.
people-who-see = Människor som hjälper dig
is-your-person = Den här personen är din kundansvariga.
sees-all = Ser alla dina uppgifter, utom dem som vi alltid frågar om särskilt.
sees-nothing = Ser inte dina uppgifter.
sees-these = Ser det här:
sees-all-short = nästan allt
sees-nothing-short = inget
sees-some-short = { $count } saker
take-out-of-team = Ta bort ur mitt team
out-means = { $name } ser inte längre dina uppgifter och hör inte till ditt team. Du kan be personen komma tillbaka senare.
take-out = Ta bort
has-not-come-yet = Är inte med i teamet ännu. Ser inte dina uppgifter.
my-permission = Mitt samtycke
permission-means = Du har gett ditt samtycke till de här organisationerna.
party-sees = Får se: { $kinds }
party-sees-nothing = Får inte se vad andra har antecknat.
also-permitted = Du har också gett det här samtycket: { $purpose }, { $mode }. Det gäller till och med { $day }.
change-permission = Vill du ändra ditt samtycke? Berätta det för oss. Vi gör ändringen tillsammans med dig.
write-to-change = Berätta vad du vill ändra
take-back-all = Ta tillbaka alla samtycken
take-back-means = Ditt samtycke upphör genast. Andra organisationer ser inte längre dina uppgifter. Det som en myndighet redan har skrivit i sina egna uppgifter blir kvar där. Du får fortfarande service.
take-back-now = Ta tillbaka nu
see-and-change = Visa och ändra
permission-given = Du har gett ditt samtycke till de här personerna. Du kan ändra dig när som helst.
permission-none = De här personerna ser dina uppgifter i sitt arbete.
member-asks = { $count ->
    [one] En ny person kan komma med i ditt team. Du bestämmer.
   *[other] { $count } nya personer kan komma med i ditt team. Du bestämmer.
}
decide = Bestäm
your-person-short = { $name }, kundansvarig

## Messages
my-messages = Meddelanden
messages-lead = Du kan skriva till oss när som helst.
older-messages = Visa äldre meddelanden
no-messages = Det finns inga meddelanden ännu.
you-wrote = Du skrev
not-answered-yet = Vi har inte svarat ännu
your-message = Skriv ett meddelande
they-read-it = De här läser det: { $names }
send-message = Skicka meddelandet
urgent-call = Om det är bråttom, ring.

## Own words
in-my-words = Med egna ord
in-my-words-lead = Berätta vad som är viktigt för dig. Skriv bara det du vill. Du kan fortsätta senare.
met-another = Någon skrev ner dina ord samtidigt
met-another-text = Båda texterna finns här. Ändra texten så som du vill ha den och spara.
written-meanwhile = Det här skrevs under tiden
save-words = Spara
words-ask = Berätta med egna ord vad som är viktigt för dig. Vi börjar där.
tell = Berätta
tell-in-my-words = Berätta med egna ord

## Meetings
next-meeting = Vi träffas tillsammans.
next-meeting-proposed = Vi träffas tillsammans. Tiden är ännu bara ett förslag.
with-people = Med: { $names }
see-meeting = Se mötet
to-calendar = Till kalendern
all-meetings = Alla mina möten
my-meetings = Mina möten
my-meetings-lead = På mötena pratar vi först om det som du vill ta upp.
no-meetings = Inga möten är avtalade ännu.
no-meetings-next = När vi föreslår en tid ser du den här. Du säger om den passar.
does-the-time-fit = Passar den här tiden dig?
time-asks = Vi föreslår ett möte: { $when }. Passar tiden dig?
fits = Tiden passar
does-not-fit = Tiden passar inte
you-said-fits = du svarade: tiden passar
you-said-does-not-fit = du svarade: tiden passar inte
coming-meetings = Kommande
past-meetings = Hållna och avslutade

## How the client is reached
my-details = Dina kontaktuppgifter
my-details-lead = Rätta här om ditt nummer, din adress eller ditt språk har ändrats. Din kundansvariga ser rättelsen.
name-is-corrected-by = Vi har namnet { $name }. Om namnet eller födelsedatumet är fel, berätta det för din kundansvariga, som rättar det.
save-details = Spara
back-to-data = Tillbaka till mina uppgifter
correct-details = Rätta kontaktuppgifter

## A pause
paused-title = Det gemensamma arbetet är pausat till { $day }.
paused-reason = Orsak: { $reason }
paused-who = Då återkommer { $who } till dig.
paused-contact = Du kan ta kontakt när som helst.
paused-write = Skriv ett meddelande
