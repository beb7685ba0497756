## Search
services = Palveluhakemisto
service = Palvelu
search-form = Palveluhaku
what-helps = Mihin tarvitaan apua?
in-which-place = Missä?
search = Hae
too-long = Kirjoita enintään 200 merkkiä.
no-such-place = Kuntaa ”{ $place }” ei löydy. Tarkista nimi tai jätä kohta tyhjäksi.
fits = { $many ->
    [one] 1 palvelu sopii hakuun
   *[other] { $many } palvelua sopii hakuun
}
all-services = { $many ->
    [one] 1 palvelu
   *[other] { $many } palvelua
}
best-first = Sopivin ensin
own-first = Järjestäjien omat tiedot ensin
left-out = Nämä sanat jäivät haun ulkopuolelle: { $words }
nothing-title = Haulla ei löytynyt palveluja
nothing-text = Kokeile toista sanaa tai hae ilman kuntaa. Voit myös ottaa yhteyttä: etsimme yhdessä.
contact = Ota yhteyttä

## Why a service fits
fits-because = Sopii, koska: { $reasons }
fits-partly = Sopii osittain: { $reasons }. Ei löytynyt: { $missing }
quoted = ”{ $word }”
quoted-now = ”{ $word }” nykyisellä nimellään
found-in-name = { $word } on palvelun nimessä
found-in-other-name = { $word } on palvelun toisessa nimessä
found-in-keyword = { $word } on asiasanoissa
found-in-class = { $word } on palvelun aiheessa
found-in-provider = { $word } on järjestäjän nimessä
found-in-summary = { $word } on tiivistelmässä
found-in-text = { $word } mainitaan kuvauksessa

## Facts
cost-not-stated = Maksua ei ole kerrottu
cost-free = Maksuton
cost-charged = Maksullinen
cost-other = Maksusta kerrotaan kuvauksessa
referral-needed = Tarvitaan lähete tai ohjaus
no-referral = Lähetettä ei tarvita
checked = Tarkistettu { $day }
checked-long-ago = Tarkistettu viimeksi { $day }, tieto voi olla vanha
whole-country = Koko maa
mainland = Koko maa paitsi Ahvenanmaa
employment-area = Työllisyysalue { $area }
and-more-places = ja { $many } muuta

## One service
back-to-services = Palveluhakemistoon
how-to-start = Näin pääset alkuun
about = Palvelusta
who-for = Kenelle
cost = Hinta
reach = Yhteystiedot
no-channels = Yhteystietoja ei ole annettu. Voit ottaa yhteyttä meihin, niin selvitämme, miten palveluun pääsee.
facts = Tiedot
provider = Järjestäjä
places = Alue
languages = Palvelukielet
not-stated = Ei kerrottu
topics = Aiheet
other-names = Muita nimiä
open-hours = Avoinna
source = Tiedon lähde
source-ptv = Palvelutietovaranto (PTV)
source-ptv-base = Palvelutietovarannon valtakunnallinen pohjakuvaus
source-own = Järjestäjä itse
base-note = Teksti on valtakunnallinen pohjakuvaus ajalta ennen vuosien 2023 ja 2025 uudistuksia. Järjestäjä on nykyään tässä nimetty organisaatio, vaikka tekstissä puhuttaisiin kunnasta.
other-language = Tämän palvelun tiedot ovat vain toisella kielellä: { $language }
told-in = Kuvaus vain kielellä: { $language }
language-other = muu kieli
channel-place = Käyntipaikka
channel-phone = Puhelin ja sähköposti
channel-online = Sähköinen asiointi
channel-web-page = Verkkosivu
channel-form = Lomake
channel-other = Muu yhteys
