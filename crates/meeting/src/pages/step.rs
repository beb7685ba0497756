//! To the next step of the agenda. What was typed on the way is written down first: nobody says a thing twice because a button was pressed.

use super::{
    meeting::{Which, page, read_agreed_of},
    screen::{From, back},
};
use crate::{
    model::Step,
    ops::{self, Agreed},
};
use access::{
    Cx, Outcome,
    web::{At, Visit},
};
use axum::response::Response;
use kernel::{Date, MeetingId, Prose, helsinki_date};
use ui::{FormState, Posted};

const FIELDS: [&str; 8] = ["step", "from", "words", "what", "who", "due", "goal", "category"];

/// The step to go to, and what was typed into the form beside it.
struct Move {
    to: Step,
    from: From,
    goal: Option<Prose<1000>>,
    agreed: Option<Agreed>,
}

/// Reads the step; an empty form beside it says nothing, a begun one has to be whole.
fn read(posted: &Posted, today: Date) -> Result<Move, FormState> {
    let mut r = posted.read(&FIELDS);
    let (to, from, goal) = (r.choice("step"), r.optional_choice("from"), r.optional_prose("words"));
    let agreed = begun(posted).then(|| read_agreed_of(&mut r, today));
    r.finish(|| {
        let agreed = match agreed {
            Some(agreed) => Some(agreed?),
            None => None,
        };
        Some(Move { to: to?, from: from.unwrap_or(From::Meeting), goal, agreed })
    })
}

/// Whether something agreed was begun to be written.
fn begun(posted: &Posted) -> bool {
    posted.carried().any(|(name, value)| matches!(name, "what" | "due") && !value.trim().is_empty())
}

/// Which form beside the step was typed into.
fn typed(form: &FormState) -> Which {
    if form.value("words").is_empty() && !form.value("what").is_empty() { Which::Agree } else { Which::Goal }
}

fn go(cx: &mut Cx<'_, '_>, meeting: MeetingId, next: &Move) -> Outcome<ui::To> {
    if let Some(goal) = &next.goal {
        ops::write_goal(cx, meeting, goal)?;
    }
    if let Some(agreed) = &next.agreed {
        ops::agree(cx, meeting, agreed)?;
    }
    ops::move_to(cx, meeting, next.to)?;
    Ok(back(next.from, meeting))
}

pub(super) async fn send(visit: Visit, At(meeting): At<MeetingId>, posted: Posted) -> Response {
    let command = read(&posted, helsinki_date(visit.app.gate.now()));
    visit
        .submit(
            posted,
            command,
            move |cx, next| go(cx, meeting, next),
            move |cx, form| page(cx, meeting, Some((typed(form), form))),
        )
        .await
}
