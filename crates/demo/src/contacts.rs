//! Contacts that wait, are under way or have ended in the demo region. All people are invented.

use crate::{
    Stage,
    people::Cast,
    texts::{line, prose},
};
use access::{Cx, Outcome, Refusal};
use domain::{
    contact::{Acceptance, Channel, Ending, NextStep},
    raising::ClientAnswer,
    screening::{HealthCheck, Situation, WorkingLife},
};
use intake::{Answer, Closing, Coming, Left, Recorded, Reply, ReplyBy, Screened, Talk};
use jiff::ToSpan as _;
use kernel::{AccountId, ContactId, Date, Language, Prose, Time};
use ui::Phone;

/// What somebody left on the public page: so many days ago at this hour, in which language, from which number, saying what.
const LEFT: [(i64, i8, Language, &str, &str); 6] = [
    (6, 14, Language::Fi, "0500000021", "Työ ei enää suju niin kuin ennen. En tiedä, kenelle tästä puhutaan."),
    (3, 11, Language::Fi, "0500000022", ""),
    (2, 19, Language::Fi, "0500000025", "Veljeni ei enää lähde kotoa. Voinko soittaa hänen puolestaan?"),
    (
        1,
        12,
        Language::Sv,
        "0500000023",
        "Jag har varit sjukledig länge och vill tillbaka till arbetet, men inte till det gamla.",
    ),
    (1, 21, Language::En, "0500000026", "I am new in Jyväskylä. My back hurts and I need work that I can do."),
    (0, 8, Language::Fi, "0500000024", "Sairausloma päättyy kuun lopussa. Mitä sitten?"),
];

/// Everybody who has made contact, in the order in which they did.
pub(crate) async fn come(stage: &Stage, cast: &Cast) -> Outcome<()> {
    let who = |key: &str| cast.get(key).copied().ok_or(Refusal::NotFound);
    let [of_before, of_many, of_now] = [1, 2, 3].map(|seed| stage.story(seed));
    ended(&of_before, who("riikka")?, who("antero")?).await?;
    for (days, hour, language, phone, said) in LEFT {
        of_many.at(days, time(hour));
        let left = Left { said: Prose::new(said).ok(), reply: Reply::Call(number(phone)?), language, receipt: None };
        of_many.program(move |cx| intake::leave(cx, &left)).await?;
    }
    of_now.at(2, time(13));
    sent(&of_now, who("jari")?).await?;
    noticed(&of_now, who("hanna")?).await?;
    under_way(&of_now, who("riikka")?, who("antero")?).await
}

/// Somebody whose clientship ended long ago calls with the old papers in hand: nobody has had anything to do with him for more than a month.
pub(crate) async fn comes_back(stage: &Stage, cast: &Cast, number: &str) -> Outcome<()> {
    let riikka = cast.get("riikka").copied().ok_or(Refusal::NotFound)?;
    let said = format!(
        "Oli asiakkaana aiemmin, papereissa numero {number}. Työpaikan säästöt veivät muokatut tehtävät, ja selkä oireilee taas."
    );
    let story = stage.story(4);
    story.at(0, time(9));
    as_professional(&story, riikka, move |cx| {
        let id = record(cx, "Jarmo Eskelinen", "0500000042", &said, Coming::Mine(Channel::Phone))?;
        talked(cx, id, ClientAnswer::WantsHelp, "Haluan pysyä töissä. Silloin autoitte, ja tiedän, mistä aloittaa.")
    })
    .await
}

fn time(hour: i8) -> Time {
    Time::new(hour, 5, 0, 0).unwrap_or(Time::midnight())
}

async fn as_professional<F>(stage: &Stage, who: AccountId, unit: F) -> Outcome<()>
where
    F: Fn(&mut Cx<'_, '_>) -> Outcome<()> + Send + Sync + 'static,
{
    stage.as_person(who, unit).await
}

/// Contacts that the initial service goes on with: three questions, a talk, a "not now", a "no".
async fn under_way(stage: &Stage, riikka: AccountId, antero: AccountId) -> Outcome<()> {
    stage.at(2, time(15));
    as_professional(stage, antero, |cx| {
        let id = record(
            cx,
            "Kalle Asikainen",
            "0500000037",
            "Vaimo soitti huolissaan. Kalle ei nuku.",
            Coming::Mine(Channel::Phone),
        )?;
        asked(cx, id, WorkingLife::InWorkThreatened, None)?;
        talked(cx, id, ClientAnswer::NotNow, "Katson ensin, auttaako loma. Soita kuukauden päästä.")
    })
    .await?;
    as_professional(stage, antero, |cx| {
        let id = record(
            cx,
            "Virpi Aho",
            "0500000038",
            "Ohjattiin kotiutuksesta. Haluaa miettiä itse.",
            Coming::Mine(Channel::PartnerHandover),
        )?;
        talked(cx, id, ClientAnswer::No, "Kiitos, pärjään näin. Hyvä tietää, että voi soittaa.")
    })
    .await?;
    stage.at(0, time(9));
    as_professional(stage, riikka, |cx| {
        let said = "Keikkatyö on loppunut ja voimat myös. Haluaisi selvittää, mihin kuntoutukseen voisi päästä.";
        let id = record(cx, "Marika Aalto", "0500000031", said, Coming::Mine(Channel::Phone))?;
        asked(cx, id, WorkingLife::NotInWork, Some(Situation::Neither))?;
        talked(cx, id, ClientAnswer::WantsHelp, "Haluan ensin levätä ja sitten katsoa, mitä jaksan.")
    })
    .await?;
    as_professional(stage, riikka, |cx| {
        let said = "Tuli ovesta kahvitauolla. Pyysi, että joku soittaa, kun on aikaa jutella.";
        record(cx, "Arto Kettunen", "0500000039", said, Coming::Queue(Channel::WalkIn)).map(drop)
    })
    .await
}

fn asked(cx: &mut Cx<'_, '_>, id: ContactId, working_life: WorkingLife, situation: Option<Situation>) -> Outcome<()> {
    intake::screen(cx, id, &Screened { working_life, situation, health_check: HealthCheck::NotDone })
}

fn talked(cx: &mut Cx<'_, '_>, id: ContactId, answer: ClientAnswer, words: &str) -> Outcome<()> {
    let (on, words) = (cx.today(), Some(prose(words)?));
    let ask_again = (answer == ClientAnswer::NotNow).then(|| after(on, 30));
    intake::talk(cx, id, &Talk { on, answer, ask_again, words })
}

/// Contacts that came to something: advice, self-care with a day to ask again, a booked time, a pair, a handover.
async fn ended(stage: &Stage, riikka: AccountId, antero: AccountId) -> Outcome<()> {
    type End = fn(&Cx<'_, '_>, AccountId) -> (Ending, Option<Date>);
    let ways: [(i64, &str, &str, &str, &str, &str, End); 5] = [
        (
            12,
            "Pentti Salo",
            "0500000032",
            "Kysyi, mistä kuntoutustukea haetaan. Oli jo tehnyt hakemuksen puolivalmiiksi.",
            "Katsoimme hakemuksen yhdessä loppuun.",
            "Soitamme ja kysymme, miten hakemus eteni",
            |_, _| (Ending::Advised, None),
        ),
        (
            10,
            "Irma Korhonen",
            "0500000035",
            "Nukkuu huonosti irtisanomisen jälkeen. Haluaa ensin kokeilla itse.",
            "Sovimme unipäiväkirjasta ja kävelyistä. Irma tietää, mihin soittaa.",
            "Soitamme ja kysymme, miten uni sujuu",
            |cx, _| (Ending::SelfCare, Some(after(cx.today(), 14))),
        ),
        (
            9,
            "Toni Räsänen",
            "0500000036",
            "Kädet puutuvat töissä. Työterveyttä ei enää ole.",
            "Varasimme ajan terveysasemalle ja kirjoitimme kysymykset valmiiksi.",
            "Terveystarkastus Kantolan terveysasemalla",
            |cx, _| (Ending::Booked, Some(after(cx.today(), 12))),
        ),
        (
            8,
            "Milla Hyvönen",
            "0500000040",
            "Opinnot katkesivat. Toivoo apua sekä rahaan että rytmiin.",
            "Sovimme, että Antero ja minä autamme yhdessä.",
            "Tapaamme Millan yhdessä ensi viikolla",
            |_, other| (Ending::PairWork(other), None),
        ),
        (
            7,
            "Ismo Lahtinen",
            "0500000041",
            "Asuu muuton jälkeen Antero Vuoren alueella.",
            "Kerroin, että Antero jatkaa ja soittaa huomenna.",
            "Antero soittaa",
            |cx, other| (Ending::HandedOver(Acceptance { by: other, at: cx.now() }), None),
        ),
    ];
    for (days, name, phone, said, answer, next, end) in ways {
        stage.at(days, time(10));
        as_professional(stage, riikka, move |cx| {
            let id = record(cx, name, phone, said, Coming::Mine(Channel::Phone))?;
            intake::answer(cx, id, &Answer { text: prose(answer)?, version: 1 })?;
            let (ending, on) = end(cx, antero);
            intake::end(
                cx,
                id,
                &Closing { ending, next: NextStep { what: line(next)?, on }, to_sender: None, version: 2 },
            )
        })
        .await?;
    }
    Ok(())
}

/// A client whom another professional sent, with the client's word.
async fn sent(stage: &Stage, who: AccountId) -> Outcome<()> {
    as_professional(stage, who, |cx| {
        let coming = Coming::Sent { agreed: cx.today(), promised: Some(line("Alkupalvelu soittaa tällä viikolla")?) };
        let said = "Haluaa töihin, mutta edellinen ala ei enää onnistu. Toivoo, että joku katsoo kokonaisuutta hänen kanssaan.";
        record(cx, "Sami Virtala", "0500000033", said, coming).map(drop)
    })
    .await
}

/// Somebody noticed that support may be needed and has not talked with the client yet.
async fn noticed(stage: &Stage, who: AccountId) -> Outcome<()> {
    as_professional(stage, who, |cx| {
        let said = "On väsynyt ja jäänyt pois ryhmästä. Kysyn ensi viikolla, miten voisimme auttaa.";
        record(cx, "Laura Nieminen", "0500000034", said, Coming::Noticed).map(drop)
    })
    .await
}

fn record(cx: &mut Cx<'_, '_>, name: &str, phone: &str, said: &str, coming: Coming) -> Outcome<ContactId> {
    let (name, phone) = (Some(line(name)?), Some(number(phone)?));
    let (language, reply_by) = (Language::Fi, ReplyBy::Call);
    intake::record(cx, &Recorded { said: prose(said)?, name, phone, language, reply_by, coming })
}

fn after(day: Date, days: i32) -> Date {
    day.checked_add(days.days()).unwrap_or(day)
}

fn number(text: &str) -> Outcome<Phone> {
    Phone::read(text).ok_or_else(|| Refusal::NotFound.into())
}
