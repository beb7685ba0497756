# Joint meetings in Finland Swedish.

## Lists
meetings = Möten
meeting = Möte
joint-meeting = Gemensamt möte
going-on = Pågår
arrange-meeting = Avtala ett möte
no-meetings = Inga möten är avtalade ännu
no-meetings-text = På ett gemensamt möte ser man på hela situationen och kommer överens om vem som gör vad. Fråga först kunden vad som passar.
coming = Kommande
past = Hållna och avslutade
heard-otherwise = Hörd på annat sätt än på ett möte
heard-otherwise-text = Om ett möte inte går att ordna kan kunden höras på annat sätt. Då antecknas hur det gick till och vad kunden sade.
record-hearing = Anteckna hur kunden hördes
get-in-touch = Ta kontakt
did-not-come = Kunde inte komma till mötet. Fråga hur det står till och kom överens om en ny tid.
no-own-meetings = Inga kommande möten
no-own-meetings-text = När du bjuds in till ett möte syns det här.
people = { $n ->
    [one] 1 deltagare
   *[other] { $n } deltagare
}
at-hours = klockan{"\u00A0"}{ $hours }
agreed-day-was = Den avtalade dagen var { $day }.
your-meetings = Mina möten

## Arranging
clients-limits-first = Först kundens villkor
limits = Vad behöver tas i beaktande för kunden?
limits-hint = Till exempel skjuts, tolk, tider för arbetsprövning, krafter, vem kunden vill ha med sig. De inbjudna ser detta.
when-and-where = När och var
day = Dag
day-hint = Till exempel 13.4
from = Börjar
to = Slutar
time-hint = Till exempel 12.30
to-hint = Om du lämnar tomt är mötet en timme långt
how-we-meet = Hur träffas ni?
place = Plats
place-hint = Adress och rum, eller hur man ansluter på distans
who-is-invited = Vilka som bjuds in
who-beside-client = Kunden och du är alltid med. Vilka andra?
who-hint = Samtycket kontrolleras nu och på nytt när mötet börjar.
nobody-to-invite = Det finns ännu ingen annan i kundens team. Du kan ändå avtala ett möte med kunden.
waiting-for = Svar på inbjudan till teamet väntas: { $names }
waiting-text = Den som är inbjuden till teamet kan bjudas in till mötet när hen har svarat ja.
no-consent-yet = samtycket omfattar inte personen ännu
client-agreed = Kunden har sagt att tiden passar
client-agreed-hint = Om kunden inte ännu har tillfrågats är tiden ett förslag.
arrange-and-invite = Avtala och bjud in
change-time = Ändra tid eller plats
save-time = Spara tid och plats
saved-now = Överenskommet nu:
somebody-changed-it = Någon annan ändrade mötet medan du fyllde i formuläret. Överst står det senaste, nedanför det som du skrev. Spara bara om du vill ändra.
leave-as-is = Gå tillbaka utan att spara
day-has-passed = Dagen har redan gått. Skriv en kommande dag.
ends-before-start = Mötet ska sluta efter att det har börjat.

## Preparing
to-the-door = Börja: vilka är på plats
to-the-door-early = Mötet hålls redan nu
invitations = Inbjudningar
invited-people = Inbjudna
to-calendar = Till kalendern
call-off = Mötet blir inte av
clients-limits = Kundens villkor
your-limits = Dina önskemål
matters = Saker att tala om
no-matters = Ingen har ännu lagt till något. Fråga först kunden.
your-matters-first = Det du vill ta upp kommer först. Du kan redan nu berätta vad du vill prata om.
tell-by-message = Berätta i ett meddelande
clients-matter = Kundens sak
your-matter = Din sak
professionals-matter = En yrkespersons sak
bring-matter = Lägg till en sak för mötet
matter = Vad vill man tala om?
whose-matter = Vems sak?
clients-come-first = Kundens saker behandlas först.
about-what = Vilka uppgifter gäller saken?
about-what-hint = Saken syns för dem som har fått se sådana uppgifter.
add-matter = Lägg till
agenda = Mötets gång
still-open = Öppet i planen
agenda-hint = Samma ordning varje gång. Kunden börjar.
agenda-hint-client = Samma ordning varje gång. Du börjar.
not-covered = Samtycket omfattar inte alla
not-covered-text = Fråga kunden före mötet. Utan samtycke kan personen vara med bara om kunden säger ja när mötet börjar.
consent-covers-all = Samtycket omfattar alla inbjudna. Det kontrolleras på nytt när mötet börjar.
ask-client = { $name } har inte svarat än
ask-client-text = Fråga om tiden passar och anteckna svaret.
record-agreed = Anteckna att tiden passar
does-the-time-fit = Passar tiden?
fits = Tiden passar
does-not-fit = Tiden passar inte
you-said-fits = Du har svarat: tiden passar. Du kan ändra ditt svar.
you-said-does-not-fit = Du har svarat: tiden passar inte. Den som ordnar mötet tar kontakt. Du kan ändra ditt svar.
comes = kommer
time-does-not-fit = tiden passar inte
no-answer-yet = har inte svarat
invite-more = Bjud in fler
invite = Bjud in
take-back = Ta tillbaka inbjudan
everybody-is-invited = Alla som arbetar med kunden är redan inbjudna.
back-to-meeting = Tillbaka till mötet

## At the door
at-the-door = Vilka som är på plats
door-text = Markera vilka som är i rummet eller med på distans. Du ser genast vem som kan stanna och på vilken grund.
day-is-ahead = Mötet är { $day }
day-is-ahead-text = Anteckna vilka som är på plats när ni är samlade.
who-is-there = Inbjudna och andra som kom
is-there = Är på plats
is-on-the-line = Är med på distans
on-the-line = på distans
on-the-line-small = på distans
newcomer = kom med
ground-is-gone = När inbjudan skickades fanns det en grund. Den har upphört efter det.
client-says-yes = Kunden säger ja nu
client-says-yes-hint = Gäller bara det här mötet: kontaktuppgifter, planen och det som nu avtalas.
somebody-else-came = Någon kom som inte var inbjuden
newcomer-text = Anteckna namnet och varifrån personen kommer. Det syns i promemorian.
name = Namn
organisation = Organisation
title-or-role = Vem är personen?
title-or-role-hint = Till exempel ”studerande” eller ”syster”. Skriv organisationen här om den inte finns i listan.
clients-own-person = Personen är kundens närstående eller stödperson
check-door = Spara och kontrollera
begin-meeting = Börja mötet
held-already-now = Vi håller mötet redan nu
held-already-now-hint = Mötet är avtalat till { $day }.
everybody-may-stay = Alla som är på plats kan stanna.

## Holding
open-screen = Öppna den gemensamma skärmen
somebody-came = Någon kom eller gick
may-not-stay = { $name } är på plats utan samtycke. Fråga kunden eller be personen gå.
clients-goals = Kundens mål
goal-first = Först målet
goal-first-text = Planen har inget mål ännu. Skriv det så som kunden säger det. Sedan avtalas vem som gör vad.
what-client-wants = Vad vill kunden?
in-own-words = Med kundens egna ord, i jag-form.
write-goal = Anteckna målet
we-have-agreed = Det här har vi kommit överens om
nothing-agreed-yet = Inget har avtalats ännu.
add-agreed = Lägg till det som avtalats
what-is-done = Vad görs?
who-does = Vem?
by-when = När är det klart?
which-goal = Till vilket mål?
add = Lägg till
goes-into-plan = Det avtalade går direkt in i planen. Kunden och den som gör det godkänner det ännu där.
in-the-room = På plats
next-step = Härnäst: { $step }
step-done = (behandlat)
what-may-screen-show = Vad får den gemensamma skärmen visa?
ask-the-client = Fråga kunden. Skärmen visar bara det som kunden tillåter.
save-shown = Spara vad som visas

## The shared screen
our-meeting = Gemensamt möte
what-we-talk-about = Vad vi talar om
goal-of = { $name }: mitt mål
quoted = ”{ $words }”
just-added = Nyss tillagt
added-by = { $who } lade till { $at }
on-this-screen = { $name } bestämmer vad som syns på den här skärmen. Frågor som gäller hälsa, rehabilitering, rusmedel, psykisk hälsa eller brottspåföljder visas aldrig. Målen och det avtalade syns så som de är skrivna.
client-decides-first = { $name } bestämmer först vad den här skärmen visar.
read-aloud-at-end = Till sist läser vi högt det vi har kommit överens om. { $name } får det i sin egen tjänst och på papper.
refreshes = Uppdateras av sig själv, { $n } på plats
refresh-start = Starta uppdateringen
refresh-stop = Stoppa uppdateringen
hide-screen = Dölj skärmen
unhide-screen = Visa igen
close-screen = Stäng skärmen
screen-hidden = Skärmen är dold
screen-hidden-text = Inget visas förrän skärmen öppnas igen.

## The end
end-meeting = Avsluta mötet
read-aloud = Läs högt det ni har kommit överens om
read-aloud-text = Kunden säger om allt är så som ni kom överens om.
clients-words = Vad sade kunden?
clients-words-hint = Med kundens egna ord: vad kunden tänker om situationen och om det som avtalades. Kunden ser detta.
what-happened = Vad hände?
why-off = Tilläggsuppgift
why-off-hint = Kort, utan hälsouppgifter. Kunden ser detta.
contact-on = När tar du kontakt?
contact-on-hint = Behövs om kunden inte kunde komma. Till exempel i morgon eller 13.4.
save = Spara

## Minutes
minutes = Promemoria
part-agreed = 1. Vad som avtalades
part-words = 2. Kundens ord
part-your-words = 2. Dina ord
part-records = 3. Vad varje organisation antecknar
nothing-was-agreed = Inget nytt avtalades på mötet.
these-are-in-plan = Det avtalade finns i planen
words-not-for-you = Kundens ord visas inte för dig.
written-by = { $who }, { $at }
part-records-text = Din organisations del ses bara av din organisation och av kunden.
part-records-client = Varje organisations del ses bara av den själv och av dig.
nothing-to-record = Inget att anteckna.
write-record = Anteckna din organisations del
change-record = Ändra din organisations del
what-we-record = Vad antecknas hos er?
what-we-record-hint = Lämna tomt om det inte finns något att anteckna.
save-record = Spara delen
colleague-was-first = Någon hos er hann anteckna först. Den texten står ovanför, din text nedanför. Slå ihop dem och spara.
records-missing = Har inte antecknat ännu
who-was-there = Vilka som var på plats
was-i-heard = Blev du hörd?
was-i-heard-hint = 1 = inte alls, 5 = helt. Svaret hjälper oss att göra mötena bättre.
somebody-gets-in-touch = Någon tar kontakt med kunden
contact-by = Senast { $day }.
has-been-contacted = Kunden har kontaktats.
i-have-contacted = Jag har tagit kontakt

## Hearing without a meeting
hearing-text = När kunden har hörts kan ni börja göra planen. Anteckna hur kunden hördes och vad kunden sade.
heard-on = Vilken dag?
heard-how = Hur hördes kunden?
save-hearing = Spara
heard-face-to-face = Ansikte mot ansikte
heard-home-visit = Vid hembesök
heard-phone = Per telefon
heard-video = Per video
heard-writing = Skriftligt

## Closed lists
client = kund
step-how-it-is = Hur det är nu
step-hopes = Önskemål
step-what-helps = Vad som hjälper nu
step-who-does = Vem gör vad och när
step-next-time = När vi träffas igen
ground-own = Egen sak
ground-own-organisation = Egen organisation
ground-consent = Omfattas av samtycket
ground-let-in = Kunden har bjudit in
ground-spoken = Kunden sade ja
ground-nothing = Inget samtycke
shown-goal = Kundens mål
shown-matters = Saker att tala om
shown-agreed = Vad som avtalats
shown-people = Vilka som är på plats
off-cancelled = Mötet ställs in
off-no-show = Kunden kunde inte komma
answer-fits = Tiden passar
answer-does-not-fit = Tiden passar inte
time-is-agreed = Tiden är avtalad
time-is-agreed-text = Om tiden ändå inte passar, säg det här.
