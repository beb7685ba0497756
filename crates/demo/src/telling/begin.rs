//! The beginning: a contact that the initial service took, the talk, and a case with somebody who answers for it at once.

use super::{Scene, World};
use crate::{
    Stage,
    happening::Happening,
    life::{Life, Reach},
    people,
    texts::{line, prose},
};
use access::{Cx, Outcome};
use casework::{NewCase, NewPerson, open_case};
use domain::{contact::Channel, raising::ClientAnswer, responsibility::SaidHow};
use intake::{CaseFromContact, Coming, Recorded, ReplyBy};
use kernel::{CaseId, Date};
use ui::Phone;

/// The client's number, as all of the demo's numbers: nobody has it.
const PHONE: &str = "0500000012";
/// After a "not now" the client is asked again in so many days.
const ASK_AGAIN: i64 = 60;

/// Opens the case; whoever opened it answers for now.
pub(crate) async fn open<'w>(world: &'w World<'w>, stage: Stage, life: Life) -> Outcome<Scene<'w>> {
    stage.at(life.began(), super::clock(9, 10));
    let first = world.person(life.first)?;
    let answer = answer(&life);
    let again = (answer == ClientAnswer::NotNow).then(|| stage.day(ASK_AGAIN - life.began()));
    let case = stage
        .as_person(first, move |cx| match answer {
            ClientAnswer::WantsHelp => from_contact(cx, &life),
            ClientAnswer::NotNow | ClientAnswer::No => open_case(cx, &new_case(cx.today(), &life, answer, again)?),
        })
        .await?;
    let mut scene = Scene { world, stage, life, case, client: None };
    if life.signs_in() {
        scene.client = Some(account(&scene).await?);
    }
    Ok(scene)
}

/// What the client answered when support was brought up.
fn answer(life: &Life) -> ClientAnswer {
    let said_no = life.beats.iter().any(|beat| matches!(beat.what, Happening::Declines(_)));
    match (said_no, life.reach) {
        (true, _) => ClientAnswer::No,
        (false, Reach::Raised) if life.days_ago > 1 => ClientAnswer::NotNow,
        (false, _) => ClientAnswer::WantsHelp,
    }
}

/// The client called or came in, and wants help.
fn from_contact(cx: &mut Cx<'_, '_>, life: &Life) -> Outcome<CaseId> {
    let channel = if life.given.len().is_multiple_of(2) { Channel::Phone } else { Channel::WalkIn };
    let recorded = Recorded {
        said: prose(life.words)?,
        name: Some(line(&format!("{} {}", life.given, life.family))?),
        phone: Phone::read(PHONE),
        language: life.language,
        reply_by: ReplyBy::Call,
        coming: Coming::Mine(channel),
    };
    let contact = intake::record(cx, &recorded)?;
    let case = new_case(cx.today(), life, ClientAnswer::WantsHelp, None)?;
    intake::open(cx, contact, &CaseFromContact { case, version: 1 })
}

fn new_case(today: Date, life: &Life, answer: ClientAnswer, ask_again: Option<Date>) -> Outcome<NewCase> {
    let birth_date = life.born.and_then(|(year, month, day)| Date::new(year, month, day).ok());
    let person = NewPerson {
        given: line(life.given)?,
        family: line(life.family)?,
        phone: Some(PHONE.to_owned()),
        email: None,
        municipality: Some(life.municipality.to_owned()),
        language: life.language,
        birth_date,
        reach_note: None,
    };
    let words = Some(prose(life.words)?);
    Ok(NewCase { person, answer, talked_on: today, ask_again, told: Some(SaidHow::InPerson), words })
}

/// The client gets an account for the own pages.
async fn account(scene: &Scene<'_>) -> Outcome<kernel::AccountId> {
    let person = scene.does(scene.life.first, |_, case| Ok(case.client.person)).await?;
    let life = scene.life;
    scene.stage.program(move |cx| identity::add_account(cx, &people::client(&life, person))).await
}
