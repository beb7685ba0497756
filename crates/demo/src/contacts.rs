//! Contacts that wait, are under way or have ended in the demo region. All people are invented.

use crate::{Stage, people::Cast};
use access::{AccountKind, Cx, Outcome, Refusal};
use domain::{
    contact::{Channel, Ending, NextStep},
    raising::ClientAnswer,
    screening::{HealthCheck, Situation, WorkingLife},
};
use intake::{Answer, Closing, Coming, Left, Recorded, Reply, ReplyBy, Screened, Talk};
use kernel::{AccountId, ContactId, Language, Line, Prose};
use ui::Phone;

/// What somebody left on the public page, so many days and hours ago.
const LEFT: [(i64, i64, Language, &str, &str); 4] = [
    (5, 2, Language::Fi, "0500000021", "Työ ei enää suju niin kuin ennen. En tiedä, kenelle tästä puhutaan."),
    (2, 3, Language::Fi, "0500000022", ""),
    (
        1,
        4,
        Language::Sv,
        "0500000023",
        "Jag har varit sjukskriven länge och vill tillbaka till arbetet, men inte till det gamla.",
    ),
    (0, 1, Language::Fi, "0500000024", "Sairausloma päättyy kuun lopussa. Mitä sitten?"),
];

/// Everybody who has made contact, in the order in which they did.
pub(crate) async fn come(stage: &Stage, cast: &Cast) -> Outcome<()> {
    let who = |key: &str| cast.get(key).copied().ok_or(Refusal::NotFound);
    for (days, hours, language, phone, said) in LEFT {
        stage.days_ago(days, hours);
        let left = Left { said: Prose::new(said).ok(), reply: Reply::Call(number(phone)?), language };
        stage.program(move |cx| intake::leave(cx, &left)).await?;
    }
    stage.days_ago(3, 1);
    ended(stage, who("riikka")?).await?;
    stage.days_ago(1, 2);
    sent(stage, who("jari")?).await?;
    noticed(stage, who("hanna")?).await?;
    stage.days_ago(0, 0);
    called(stage, who("riikka")?).await
}

async fn as_professional<F>(stage: &Stage, who: AccountId, unit: F) -> Outcome<()>
where
    F: Fn(&mut Cx<'_, '_>) -> Outcome<()> + Send + 'static,
{
    stage.as_person(who, AccountKind::Professional, unit).await
}

/// A call that the initial service took and goes on with: three questions and a talk.
async fn called(stage: &Stage, who: AccountId) -> Outcome<()> {
    as_professional(stage, who, |cx| {
        let said = "Keikkatyö on loppunut ja voimat myös. Haluaisi selvittää, mihin kuntoutukseen voisi päästä.";
        let id = record(cx, "Marika Aalto", "0500000031", said, Coming::Mine(Channel::Phone))?;
        let (working_life, situation) = (WorkingLife::NotInWork, Some(Situation::Neither));
        intake::screen(cx, id, &Screened { working_life, situation, health_check: HealthCheck::NotDone })?;
        let words = Some(prose("Haluan ensin levätä ja sitten katsoa, mitä jaksan.")?);
        let on = cx.today();
        intake::talk(cx, id, &Talk { on, answer: ClientAnswer::WantsHelp, ask_again: None, words })
    })
    .await
}

/// A walk-in that got advice.
async fn ended(stage: &Stage, who: AccountId) -> Outcome<()> {
    as_professional(stage, who, |cx| {
        let said = "Kysyi, mistä kuntoutustukea haetaan. Oli jo tehnyt hakemuksen puolivalmiiksi.";
        let id = record(cx, "Pentti Salo", "0500000032", said, Coming::Mine(Channel::WalkIn))?;
        intake::answer(cx, id, &Answer { text: prose("Katsoimme hakemuksen yhdessä loppuun.")?, version: 1 })?;
        let next = NextStep { what: line("Soitamme ja kysymme, miten hakemus eteni")?, on: None };
        intake::end(cx, id, &Closing { ending: Ending::Advised, next, to_sender: None, version: 2 })
    })
    .await
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

fn number(text: &str) -> Outcome<Phone> {
    Phone::read(text).ok_or_else(|| Refusal::NotFound.into())
}

fn line<const MAX: usize>(text: &str) -> Outcome<Line<MAX>> {
    Line::new(text).map_err(|_| Refusal::NotFound.into())
}

fn prose<const MAX: usize>(text: &str) -> Outcome<Prose<MAX>> {
    Prose::new(text).map_err(|_| Refusal::NotFound.into())
}
