# Finland Swedish. A native reader reviews before release.

## Frame: what stands around every page
skip-to-content = Gå till innehållet
demo = Demonstration
demo-invented = alla personer och uppgifter är påhittade.
main-menu = Huvudmeny
main-menu-small = Huvudmeny, liten skärm
menu = Meny
find = Sök
find-label = Sök en kund, en tjänst eller en anställd
own-profile = Egen profil
language-of-pages = Sidornas språk
sign-in = Logga in
sign-out = Logga ut
own-service = Min tjänst
help-and-shortcuts = Anvisningar och kortkommandon
accessibility-statement = Tillgänglighetsutlåtande
privacy = Dataskydd
nav-desk = Mitt skrivbord
nav-cases = Kundrelationer
nav-meetings = Möten
nav-services = Tjänster
nav-network = Nätverk
nav-home = Hem
nav-my-plan = Min plan
nav-my-messages = Meddelanden
nav-my-data = Uppgifter

## Components
steps-of-joint-clientship = Den gemensamma kundrelationens steg
step-identify = Identifiering
step-bring-up = Att ta upp saken
step-meet = Gemensamt möte
step-plan = Gemensam plan
step-services = Tjänster enligt planen
done = Klart
done-small = klart
team-around-client = Teamet runt kunden
client-in-the-middle = { $name }, kund, i mitten
invited = inbjuden
map-key-double = Dubbel linje: den kundansvariga går bredvid.
map-key-broken = Streckad linje: inbjuden, har inte svarat ännu.
show-more = Visa fler

## Forms
optional = (frivilligt)
choose = Välj
date-hint = Till exempel 13.4.2026, 13.4, april eller vecka 14
summary-title = { $n ->
    [one] Rätta till en punkt
   *[other] Rätta till { $n } punkter
}
problem-required = Fyll i den här punkten
problem-too-long = Förkorta texten: högst { $max } tecken
problem-control = Skriv texten på nytt: den innehåller ett tecken som inte kan sparas
problem-not-a-date = Skriv datumet i formen 13.4.2026
problem-not-a-time = Skriv klockslaget i formen 12.30
problem-not-a-choice = Välj något av alternativen
problem-not-a-number = Skriv talet med siffror
problem-phone = Skriv ett telefonnummer, till exempel 040 123 4567
problem-email = Skriv en e-postadress, till exempel namn@exempel.fi
problem-code = Kontrollera koden och skriv den på nytt
problem-identity-code = Kontrollera personbeteckningen: den har 11 tecken
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
too-large-title = Det du skickade var för stort
too-large-text = Gå tillbaka och förkorta texten. Texten finns kvar på föregående sida.
malformed-title = Det du skickade gick inte att läsa
malformed-text = Gå tillbaka och skicka formuläret på nytt.
fault-title = Det är fel hos oss
fault-text = Inget sparades halvt. Försök igen. Om felet fortsätter, berätta det här numret för supporten: { $incident }
service-break-title = Tjänsten har en paus
service-break-text = Försök igen om en stund. Det du har sparat finns kvar.
service-break-call = Om det är bråttom, ring { $phone }.
session-ended-title = Din session har gått ut
session-ended-kept = Din text finns kvar på den här sidan. Stäng den inte.
session-ended-sign-in = Logga in på nytt (öppnas i en ny flik)
session-ended-return = Kom tillbaka till den här sidan och skicka texten.
send-again = Skicka på nytt
conflict-title = Någon annan ändrade samma ställe
conflict-text = Någon hann spara först. Inget har ersatts, och din text finns kvar här.
conflict-typed = Du skrev
conflict-open = Öppna den nyaste versionen (öppnas i en ny flik)

## Days and times. NBSP keeps number and unit together.
at-time = kl.{"\u00A0"}{ $time }
at-time-plainly = klockan { $time }
by-day = senast { $day }
today = i dag
yesterday = i går
tomorrow = i morgon
days-late = { $days ->
    [one] 1 dag försenad
   *[other] { $days } dagar försenad
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
category-benefits-income = Förmåner och utkomst
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
org-health-unit = Hälsovårdscentral
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
org-rehab-provider = Producent av rehabilitering
org-private-provider = Privat tjänsteproducent
org-criminal-sanctions = Brottspåföljdsmyndigheten
org-defence-forces = Försvarsmakten
org-state-authority = Statlig myndighet
org-project = Projekt
sector-health = Hälsa
sector-social = Socialtjänster
sector-work = Arbete och utbildning
sector-kela = FPA och förmåner
sector-ngo = Organisationer
sector-own = Egna människor
duty-first-line = Inledande service
duty-case-manager = Kundansvarig
duty-team-member = Teammedlem
duty-team-doctor = Teamets läkare
duty-convener = Sammankallare
duty-unit-lead = Enhetens chef
duty-network-leader = Nätverksledare
duty-steering = Medlem av ledningsgruppen
duty-directory-editor = Redaktör för servicekatalogen
duty-privacy-officer = Dataskyddsansvarig
duty-auditor = Granskare
duty-admin = Administratör
