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
next-ended = Yhteinen työ on päättynyt. Voit aina ottaa uudelleen yhteyttä.
waits-for-you = { $count ->
    [one] Yksi asia odottaa sinua
   *[other] { $count } asiaa odottaa sinua
}
plan-asks = Suunnitelmasi on valmis luettavaksi. Lue se ja kerro, sopiiko se sinulle.
read-plan = Lue suunnitelma
person-is = Sinun yhteyshenkilösi on { $name }.
i-know = Selvä, tiedän nyt
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
person-interim = { $name } auttaa sinua nyt. Sovimme yhdessä, kuka auttaa sinua jatkossa.
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

## The plan
no-plan-yet = Suunnitelmaa ei ole vielä.
no-plan-next = Teemme sen yhdessä. Sinä kerrot, mikä on sinulle tärkeää.
does-it-suit = Sopiiko suunnitelma sinulle?
what-changed = Nämä asiat muuttuivat:
read-whole-plan = Lue suunnitelma rauhassa.
answer-below = Vastaa sivun lopussa.
goal-number = Tavoite { $number }
because = Miksi: { $why }
work-and-study = Työ ja opiskelu
we-look-together = Katsomme suunnitelmaa yhdessä: { $day }
agreed-on = Hyväksyit tämän suunnitelman { $day }. Suunnitelma on voimassa.
you-agreed-others-not = Hyväksyit tämän suunnitelman { $day }. Odotamme vielä muiden vastausta.
being-changed = Suunnitelmaan tehdään muutoksia. Kysymme sinulta, kun ne ovat valmiit.
being-written = Suunnitelmaa tehdään vielä. Kysymme sinulta, kun se on valmis.
yes-means = Kun vastaat kyllä, suunnitelma on sinun puolestasi sovittu. Voit pyytää muutoksia myös myöhemmin.
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
whom-do-i-call = Kenelle soitan
what-i-want = Mitä haluan
where-am-i = Missä olen nyt
what-next = Mitä tapahtuu seuraavaksi
who-helps = Kuka auttaa minua
myself = Minä itse
helps-me = { $name } auttaa minua kaikissa näissä asioissa.
helps-me-now = { $name } auttaa minua nyt. Sovimme yhdessä, kuka auttaa jatkossa.

## Who has looked
looks-lead = Jokainen katsominen jää muistiin. Jos jokin näyttää oudolta, kysy meiltä.
looks-names = Näet nimen, kun ihminen auttaa sinua tai on tiimissäsi. Muista näet tehtävän ja työpaikan. Voit kysyä nimeä meiltä. Omat käyntisi eivät näy tässä.
look-refused = Yritti katsoa tietojasi. Katsominen estettiin
look-list = Näki nimesi omalla asiakaslistallaan
look-worker = Työntekijä
look-program = Rinnalla-palvelu
at-times = kello { $times }
why-own-register = Tieto on hänen työpaikkansa.
why-consent = Sinä annoit luvan.
why-tym = Laki sallii tämän.
looked-at = Mitä: { $about }
ask-about-look = Kysy katsomisesta
