//! While people sit together: the shared screen, and what is agreed.

use super::{enter, load};
use crate::{
    into_plan,
    model::{Kind, ParticipantId, ShownSet, Step},
    store::{
        meeting::{self, MeetingRow},
        minutes,
        people::{self, ParticipantRow},
    },
};
use access::{Case, Cx, Key, Outcome, Refusal, act};
use db::{Code, args};
use domain::{Category, LifeDomain, Rule, meeting::AgreedAction, plan::Performer};
use kernel::{Date, DecisionId, GoalId, Line, MeetingId, Prose};

/// Something that is agreed: what, who, and by when. Without one of the three it cannot be written.
pub struct Agreed {
    /// What is done.
    pub what: Line<300>,
    /// Who does it.
    pub who: ParticipantId,
    /// By when.
    pub due: Date,
    /// What kind of data it is.
    pub category: Category,
    /// The goal that it serves; the newest one when nothing is said.
    pub goal: Option<GoalId>,
}

/// Writes down what is agreed; it goes straight into the plan. Everybody in the room who writes the plan can.
///
/// # Errors
/// When the meeting is not going on, the asker is not in it, the doer cannot perform an action of the plan, or the plan has no goal yet.
pub fn agree(cx: &mut Cx<'_, '_>, id: MeetingId, agreed: &Agreed) -> Outcome<DecisionId> {
    let (case, key, rows) = writing(cx, id)?;
    let doer = rows.iter().find(|row| row.id == agreed.who).ok_or(Refusal::NotFound)?;
    let performer = doer.performer().ok_or(Rule::ActionWithoutPerformer)?;
    let action = AgreedAction { what: agreed.what.clone(), performer, due: agreed.due, category: agreed.category };
    let action = into_plan::add(cx, &case, agreed.goal, &action)?;
    let (decision, org, actor, now) = (cx.new_id(), cx.org()?, cx.actor()?.clone(), cx.now());
    let (what, who) = (&agreed.what, agreed.who);
    let category = Code(agreed.category);
    let values = args![id, decision, what, who, agreed.due, action, org, actor.account, &actor.name, now, category];
    key.run(cx, minutes::ADD_DECISION, values)?;
    Ok(decision)
}

/// Writes a goal down as the client says it, so that what is agreed has something to serve.
///
/// # Errors
/// When the meeting is not going on, or the asker is not in it.
pub fn write_goal(cx: &mut Cx<'_, '_>, id: MeetingId, words: &Prose<1000>) -> Outcome<GoalId> {
    let (case, _, _) = writing(cx, id)?;
    into_plan::add_goal(cx, &case, words, LifeDomain::Other)
}

/// Somebody who writes the plan, in the meeting that is going on.
fn writing(cx: &mut Cx<'_, '_>, id: MeetingId) -> Outcome<(Case, Key<act::WritePlan>, Vec<ParticipantRow>)> {
    let case = enter(cx, id)?;
    let key = case.key::<act::WritePlan>(cx)?;
    load(cx, &key, id)?.must_go_on()?;
    let rows: Vec<ParticipantRow> = key.all(cx, people::PARTICIPANTS, args![id])?;
    let own = cx.actor()?.account;
    let in_room = rows.iter().any(|row| row.present && row.account == Some(own));
    if in_room || case.may::<act::RunMeeting>() {
        return Ok((case, key, rows));
    }
    Err(key.refuse(cx, Rule::NotYourPart))
}

impl ParticipantRow {
    /// As the doer of an action of the plan; somebody who only came along is none.
    pub(crate) fn performer(&self) -> Option<Performer> {
        match self.kind.0 {
            Kind::Client => Some(Performer::Client),
            Kind::Professional => Some(Performer::Professional { person: self.account?, org: self.org? }),
            Kind::ClosePerson => self.member.map(Performer::ClosePerson),
        }
    }
}

fn set_screen(cx: &mut Cx<'_, '_>, id: MeetingId, change: impl FnOnce(&mut MeetingRow)) -> Outcome<()> {
    let case = enter(cx, id)?;
    let key = case.key::<act::RunMeeting>(cx)?;
    let mut meeting = load(cx, &key, id)?;
    meeting.must_be_open()?;
    change(&mut meeting);
    key.run(cx, meeting::SET_SCREEN, args![id, meeting.step, meeting.shown, meeting.hidden]).map(drop)
}

/// Moves on to a step of the agenda.
///
/// # Errors
/// When the meeting is over.
pub fn move_to(cx: &mut Cx<'_, '_>, id: MeetingId, step: Step) -> Outcome<()> {
    set_screen(cx, id, |meeting| meeting.step = Code(step))
}

/// Notes what the client lets the shared screen show. Until the client has said, it shows the agenda only.
///
/// # Errors
/// When the meeting is over.
pub fn let_show(cx: &mut Cx<'_, '_>, id: MeetingId, shown: ShownSet) -> Outcome<()> {
    set_screen(cx, id, |meeting| (meeting.shown, meeting.hidden) = (Some(shown.bits()), false))
}

/// Blanks the shared screen at once, or shows it again.
///
/// # Errors
/// When the meeting is over.
pub fn hide_screen(cx: &mut Cx<'_, '_>, id: MeetingId, hidden: bool) -> Outcome<()> {
    set_screen(cx, id, |meeting| meeting.hidden = hidden)
}
