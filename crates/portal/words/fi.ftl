# Client pages: easy Finnish. One thing a sentence, no abbreviations, names never inflected.

## Home
home = Koti
hello = Hei { $name }
next = Seuraavaksi
next-assessing = Selvitämme yhdessä, mitä tarvitset.
next-team = Kokoamme sinulle tiimin. Sinä päätät, kuka siihen kuuluu.
next-plan = Teemme yhdessä suunnitelman.
next-services = Suunnitelmasi etenee.
next-follow-up = Kysymme sinulta, miten sinulla menee.
next-resolved = Asiasi on hoidettu. Voit aina ottaa uudelleen yhteyttä.
way-back = Voit palata samaan asiakkuuteen. Kerro silloin numero { $number } ja sukunimesi. Sinun ei tarvitse kertoa kaikkea alusta.
my-number = Asiakkuutesi numero on { $number }. Säilytä tämä paperi: numerolla voit palata myöhemmin.
next-ended = Yhteinen työ on päättynyt. Voit aina ottaa uudelleen yhteyttä.
waits-for-you = { $count ->
    [one] Yksi asia odottaa sinua
   *[other] { $count } asiaa odottaa sinua
}
plan-asks = Suunnitelmasi on valmis luettavaksi. Lue se ja kerro, sopiiko se sinulle.
read-plan = Lue suunnitelma
person-is = Sinun yhteyshenkilösi on { $name }.
i-know = Selvä, nyt tiedän
my-plan = Minun suunnitelmani
my-goal = Tavoitteeni
quoted = ”{ $words }”
other-goals = { $count ->
    [one] Katso koko suunnitelma ja toinen tavoitteeni
   *[other] Katso koko suunnitelma ja { $count } muuta tavoitettani
}
whole-plan = Katso koko suunnitelma
who-looked = Kuka on katsonut tietojani?
nobody-looked = Kukaan ei ole katsonut tietojasi.
nobody-looked-text = Kun joku katsoo, näet sen täältä.
show-all = Näytä kaikki
help-now = Jos tarvitset apua heti: hätänumero 112 tai Päivystysapu 116{"\u00A0"}117.
nothing-title = Sinulla ei ole vielä suunnitelmaa
nothing-text = Voit ottaa meihin yhteyttä. Me vastaamme sinulle.
nothing-step = Ota yhteyttä

## My person
your-person = Sinun yhteyshenkilösi
person-helps = { $name } auttaa sinua kaikissa näissä asioissa. Voit kysyä mitä vain.
person-interim = { $name } auttaa sinua nyt. Sovimme vielä yhdessä, kuka auttaa sinua jatkossa.
call = Soita
write = Kirjoita
when-away = Jos { $person } on poissa, sinua auttaa { $name }.
when-away-call = Jos { $person } on poissa, sinua auttaa { $name }. Puhelin { $phone }.

## The road
road-start = Aloitimme yhdessä
road-done-on = Tehty { $day }
road-review = Katsomme yhdessä, miten meni
starts = Alkaa { $day }
until = Viimeistään { $day }
going-on = Käynnissä nyt
helps = { $name } auttaa.
you-do = Sinä teet tämän.
doer-open = Sovimme vielä, kuka auttaa.
your-part = Sinun osuutesi: { $part }
only-proposed = Vasta ehdotus.
met-and-waits = Sovimme tästä tapaamisessa { $day }. Odotamme vielä hyväksyntää.
plan-is-proposal = Tämä on ehdotus suunnitelmaksi. Sitä ei ole vielä hyväksytty.

## The plan
no-plan-yet = Suunnitelmaa ei ole vielä.
no-plan-next = Teemme sen yhdessä. Sinä kerrot, mikä on sinulle tärkeää.
plan-is-over = Yhteinen työ on päättynyt. Tämän suunnitelman hyväksyimme yhdessä { $day }.
no-plan-was-made = Yhteinen työ on päättynyt. Suunnitelmaa ei tehty.
does-it-suit = Sopiiko suunnitelma sinulle?
what-changed = Nämä asiat muuttuivat:
read-whole-plan = Lue suunnitelma rauhassa.
answer-below = Vastaa sivun lopussa.
answer-here = Vastaa tässä
goal-number = Tavoite { $number }
because = Miksi: { $why }
work-and-study = Työ ja opiskelu
we-look-together = Katsomme suunnitelmaa yhdessä: { $day }
agreed-on = Hyväksyit tämän suunnitelman { $day }. Suunnitelma on voimassa.
you-agreed-others-not = Hyväksyit tämän suunnitelman { $day }. Odotamme vielä muiden vastausta.
being-changed = Muutamme suunnitelmaa. Kun muutokset ovat valmiit, kysymme, sopivatko ne sinulle.
being-written = Teemme vielä suunnitelmaa. Kun se on valmis, kysymme, sopiiko se sinulle.
yes-means = Kun vastaat kyllä, hyväksyt suunnitelman. Voit pyytää muutoksia myös myöhemmin.
yes-it-suits = Kyllä, tämä sopii minulle
no-means = Jos jokin ei sovi, valitse sen kohdalta ”Tästä haluan puhua”.
overtaken = Suunnitelma muuttui, kun luit sitä
overtaken-text = Vastaustasi ei tallennettu. Tässä on uusi suunnitelma. Lue se ensin.
print-sheet = Tulosta yhdelle paperille
change-new-goal = Uusi tavoite: { $what }
change-goal = Tavoite muuttui: { $what }
change-goal-gone = Tavoite poistui: { $what }
change-new-action = Uusi asia: { $what }
change-action = Asia muuttui: { $what }
change-action-gone = Asia poistui: { $what }
change-doer = Auttaja vaihtui: { $what }. Nyt auttaa { $who }.
change-days = Aika muuttui: { $what }
change-direction = Työtä ja opiskelua koskeva kohta muuttui.
change-review = Katsomme suunnitelmaa yhdessä { $day }.
change-review-gone = Sovimme vielä, milloin katsomme suunnitelmaa yhdessä.
talk-about-this = Tästä haluan puhua
stopped-by = { $who } lopetti tämän { $day }.
you-stopped = Lopetit tämän { $day }.
stopped-why = Syy: { $why }
stopped-agreed = Sovittu asia lopetettiin
stopped-what = { $what }.
instead-with = { $name } sopii kanssasi, mitä tilalle tulee.
instead = Sovimme kanssasi, mitä tilalle tulee.
still-to-talk-about = { $n ->
    [one] Haluat vielä puhua yhdestä asiasta. Puhumme siitä kanssasi, vaikka hyväksyt suunnitelman jo nyt.
   *[other] Haluat vielä puhua { $n } asiasta. Puhumme niistä kanssasi, vaikka hyväksyt suunnitelman jo nyt.
}
what-to-talk = Mistä haluat puhua?
talk-hint = Voit kirjoittaa lyhyesti. Voit myös lähettää tekstin tällaisena.
talk-next = Yhteyshenkilösi lukee tämän ja puhuu asiasta kanssasi.
want-to-talk = Haluan puhua tästä.
already-said = Olet jo kertonut, että haluat puhua tästä.
you-want-to-talk = Haluat puhua tästä: ”{ $words }”
talks-with-you = { $name } puhuu asiasta kanssasi.
we-talk = Puhumme asiasta kanssasi.
back-to-plan = Takaisin suunnitelmaan
send = Lähetä

## The sheet
back = Takaisin
print-hint = Tulosta selaimen tulostustoiminnolla. Sivu on yksi A4.
printed = Tulostettu { $day }
plan-of = Suunnitelma: { $name }
whom-do-i-call = Kenelle soitat
what-i-want = Mitä haluat
where-am-i = Missä olet nyt
what-next = Mitä tapahtuu seuraavaksi
who-helps = Kuka auttaa sinua
myself = Sinä itse

## Who has looked
looks-lead = Jokaisesta katselusta jää merkintä. Jos jokin näyttää oudolta, kysy meiltä.
looks-names = Näet nimen, kun ihminen auttaa sinua tai on tiimissäsi. Muista näet tehtävän ja työpaikan. Voit kysyä nimeä meiltä. Omat käyntisi eivät näy tässä.
look-refused = Yritti katsoa tietojasi, mutta katsominen estettiin
look-list = Näki nimesi omalla asiakaslistallaan
look-form = Avasi lomakkeen, jolla tietojasi kirjataan
look-worker = Työntekijä
look-by-code = Se, jolla on koodi
look-program = Rinnalla-palvelu
at-times = { $count ->
    [one] kello { $times }
   *[other] { $count } kertaa, kello { $times }
}
in-lists = { $count ->
    [one] Nimesi näkyi yhden ihmisen asiakaslistalla
   *[other] Nimesi näkyi { $count } ihmisen asiakaslistalla
}
why-own-register = Hän sai nähdä tiedot, koska ne on kirjattu hänen omalla työpaikallaan.
why-consent = Hän sai nähdä tiedot, koska annoit siihen suostumuksen.
why-tym = Hän sai nähdä tiedot, koska laki sallii sen.
looked-at = Tiedot: { $about }
ask-about-look = Kysy katselusta

## Who sees
who-sees = Kuka näkee tietoni?
who-sees-lead = Sinä päätät, kenelle annat luvan nähdä tietojasi. Voit muuttaa lupia milloin vain. Saat palveluja, vaikka et antaisi lupaa.
may-come = Saako { $name } tulla tiimiisi?
would-help-with = Hän auttaisi tässä: { $need }
you-decide = Sinä päätät. Hän ei näe tietojasi ennen kuin vastaat kyllä.
permission-before-joining = Kun hyväksyt, kysymme sinulta vielä luvan: se, missä hän työskentelee, ei ole nykyisessä luvassasi.
yes-may-come = Kyllä, saa tulla
no-may-not = Ei
permission-until = Lupasi on voimassa { $day } asti.
we-ask-first = Kysymme sinulta ennen kuin jatkamme sitä.
permission-rests = Yhteinen työ on päättynyt, joten tiimi ei enää näe tietojasi tämän luvan nojalla. Se, joka vastasi asiastasi, voi lukea niitä vielä 30 päivää. Voit perua luvan milloin haluat. Jos palaat luvan aikana, päätät uudelleen, ketkä auttavat sinua.
ended-permission-gone = Lupaa ei ole voimassa. Jos palaat, kysymme sen sinulta uudelleen.
ended-you-see = Näet täällä edelleen viestisi, tapaamisesi ja sen, kuka on katsonut tietojasi.
no-permission = Et ole antanut lupaa. Tietosi eivät siirry organisaatiosta toiseen.
people-who-see = Ihmiset, jotka auttavat sinua
is-your-person = Tämä ihminen on sinun yhteyshenkilösi.
sees-all = Näkee kaikki tietosi paitsi ne, joihin kysymme sinulta luvan aina erikseen.
sees-nothing = Ei näe tietojasi.
sees-these = Näkee nämä:
sees-all-short = lähes kaikki
sees-nothing-short = ei mitään
sees-some-short = { $count } asiaa
take-out-of-team = Poista tiimistäni
out-means = { $name } ei enää näe tietojasi eikä ole tiimissäsi. Voit myöhemmin pyytää hänet takaisin.
take-out = Poista
has-not-come-yet = Ei ole vielä tiimissä. Ei näe tietojasi.
my-permission = Lupani
permission-means = Olet antanut luvan näille organisaatioille.
party-sees = Saa nähdä: { $kinds }
party-sees-nothing = Ei saa nähdä, mitä muut ovat kirjanneet.
also-permitted = Olet antanut myös tämän luvan: { $purpose }, { $mode }. Se on voimassa { $day } asti.
change-permission = Haluatko muuttaa lupaa? Kerro siitä meille. Teemme muutoksen yhdessä kanssasi.
write-to-change = Kerro, mitä haluat muuttaa
take-back-all = Peru kaikki luvat
take-back-means = Lupa päättyy heti. Muut organisaatiot eivät enää näe tietojasi. Se, minkä viranomainen on jo kirjannut omiin tietoihinsa, jää sinne. Saat palveluja edelleen.
take-back-now = Peru luvat nyt
see-and-change = Näytä ja muuta lupia
permission-given = Olet antanut luvan näille ihmisille. Voit muuttaa lupaa milloin vain.
permission-none = Nämä ihmiset näkevät tietojasi työssään.
member-asks = { $count ->
    [one] Uusi ihminen voisi tulla tiimiisi. Sinä päätät siitä.
   *[other] { $count } uutta ihmistä voisi tulla tiimiisi. Sinä päätät siitä.
}
decide = Päätä
your-person-short = { $name }, yhteyshenkilö

## Messages
my-messages = Viestit
messages-lead = Voit kirjoittaa meille milloin vain.
older-messages = Näytä vanhemmat viestit
no-messages = Viestejä ei ole vielä.
you-wrote = Sinä kirjoitit
not-answered-yet = Emme ole vielä vastanneet
your-message = Kirjoita viesti
they-read-it = Tämän lukevat: { $names }
send-message = Lähetä viesti
urgent-call = Jos asialla on kiire, soita.

## Own words
in-my-words = Omin sanoin
in-my-words-lead = Kerro, mikä on sinulle tärkeää. Kirjoita vain se, mitä haluat. Voit jatkaa myöhemmin.
met-another = Joku kirjasi sanojasi samaan aikaan
met-another-text = Molemmat tekstit ovat tässä. Korjaa teksti sellaiseksi kuin haluat ja tallenna.
written-meanwhile = Tähän kirjattiin sillä välin
save-words = Tallenna
words-ask = Kerro omin sanoin, mikä on sinulle tärkeää. Siitä aloitamme.
tell = Kerro
tell-in-my-words = Kerro omin sanoin

## Meetings
next-meeting = Tapaamme yhdessä.
next-meeting-proposed = Tapaamme yhdessä. Aika on vasta ehdotus.
with-people = Mukana: { $names }
see-meeting = Katso tapaaminen
to-calendar = Kalenteriin
all-meetings = Kaikki tapaamiseni
my-meetings = Tapaamiseni
my-meetings-lead = Tapaamisissa puhumme ensin sinun asioistasi.
no-meetings = Tapaamisia ei ole vielä sovittu.
no-meetings-next = Kun ehdotamme aikaa, näet sen tästä. Sinä sanot, sopiiko se.
does-the-time-fit = Sopiiko tämä aika sinulle?
time-asks = Ehdotamme tapaamista: { $when }. Sopiiko aika sinulle?
fits = Aika sopii
does-not-fit = Aika ei sovi
you-said-fits = vastasit: aika sopii
you-said-does-not-fit = vastasit: aika ei sovi
coming-meetings = Tulossa
past-meetings = Pidetyt ja päättyneet

## How the client is reached
my-details = Yhteystietosi
my-details-lead = Korjaa tähän, jos numerosi, osoitteesi tai kielesi on muuttunut. Yhteyshenkilösi näkee korjauksen.
name-is-corrected-by = Nimesi on meillä { $name }. Jos nimi tai syntymäpäivä on väärin, kerro siitä yhteyshenkilöllesi, niin hän korjaa sen.
save-details = Tallenna
back-to-data = Takaisin omiin tietoihin
correct-details = Korjaa yhteystietoja

## A pause
paused-title = Asiasi on tauolla { $day } asti.
paused-reason = Syy: { $reason }
paused-who = Silloin { $who } palaa asiaasi.
paused-contact = Voit ottaa yhteyttä milloin vain.
paused-write = Kirjoita viesti
