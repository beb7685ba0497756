## Search
services = Servicekatalog
service = Tjänst
search-form = Sök tjänster
what-helps = Vad behövs det hjälp med?
in-which-place = Var?
search = Sök
too-long = Skriv högst 200 tecken.
no-such-place = Kommunen ”{ $place }” finns inte. Kontrollera namnet eller lämna fältet tomt.
fits = { $many ->
    [one] 1 tjänst passar sökningen
   *[other] { $many } tjänster passar sökningen
}
all-services = { $many ->
    [one] 1 tjänst
   *[other] { $many } tjänster
}
best-first = Bäst passande först
own-first = Anordnarnas egna uppgifter först
left-out = De här orden blev utanför sökningen: { $words }
nothing-title = Ingen tjänst passade sökningen
nothing-text = Pröva ett annat ord eller sök utan kommun. Du kan också ta kontakt: vi letar tillsammans.
contact = Ta kontakt

## Why a service fits
fits-because = Passar, eftersom: { $reasons }
fits-partly = Passar delvis: { $reasons }. Hittades inte: { $missing }
quoted = ”{ $word }”
quoted-now = ”{ $word }” med sitt nuvarande namn
found-in-name = { $word } finns i tjänstens namn
found-in-other-name = { $word } finns i tjänstens andra namn
found-in-keyword = { $word } finns bland ämnesorden
found-in-class = { $word } finns i tjänstens tema
found-in-provider = { $word } finns i anordnarens namn
found-in-summary = { $word } finns i sammanfattningen
found-in-text = { $word } nämns i beskrivningen

## Facts
cost-not-stated = Avgiften har inte angetts
cost-free = Avgiftsfri
cost-charged = Avgiftsbelagd
cost-other = Om avgiften berättas i beskrivningen
referral-needed = Remiss eller hänvisning behövs
no-referral = Ingen remiss behövs
checked = Kontrollerad { $day }
checked-long-ago = Senast kontrollerad { $day }, uppgiften kan vara gammal
whole-country = Hela landet
mainland = Hela landet utom Åland
employment-area = Sysselsättningsområdet { $area }
and-more-places = och { $many } till

## One service
back-to-services = Till servicekatalogen
how-to-start = Så här kommer du i gång
about = Om tjänsten
who-for = För vem
cost = Pris
reach = Kontaktuppgifter
no-channels = Inga kontaktuppgifter har angetts. Du kan ta kontakt med oss, så reder vi ut hur man får tjänsten.
facts = Uppgifter
provider = Anordnare
places = Område
languages = Servicespråk
not-stated = Har inte angetts
topics = Teman
other-names = Andra namn
open-hours = Öppet
source = Uppgifternas källa
source-ptv = Servicedatalagret (PTV)
source-ptv-base = Servicedatalagrets riksomfattande basbeskrivning
source-own = Anordnaren själv
base-note = Texten är en riksomfattande basbeskrivning från tiden före reformerna 2023 och 2025. Anordnaren är i dag den organisation som nämns här, även om texten talar om kommunen.
other-language = Uppgifterna om den här tjänsten finns bara på ett annat språk: { $language }
told-in = Beskrivningen finns bara på: { $language }
language-other = ett annat språk
channel-place = Besöksplats
channel-phone = Telefon och e-post
channel-online = E-tjänst
channel-web-page = Webbsida
channel-form = Blankett
channel-other = Annan kontakt
