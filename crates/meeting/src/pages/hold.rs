//! A meeting that is going on: what is agreed is written where everybody sees it.

use super::{
    meeting::{Typed, Which, form, kinds},
    parts::{MeetingHead, PeopleList, is_client, meeting_head},
};
use crate::{
    Words,
    into_plan::{self, Goal},
    model::{Shown, ShownSet},
    view::{self, AgreedView, MatterView, PersonView, Room, StepView},
};
use access::{Cx, Outcome, act};
use askama::{Template, filters::HtmlSafe};
use domain::Category;
use kernel::{Coded, Date, MeetingId};
use ui::{Choice, Form, FormState, Frame, Place, Say, dates};

/// The page.
#[derive(Template)]
#[template(path = "hold.html")]
pub(super) struct HoldPage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) head: MeetingHead,
    pub(super) id: MeetingId,
    pub(super) people: PeopleList,
    pub(super) uncovered: Vec<String>,
    pub(super) matters: Vec<MatterView>,
    pub(super) steps: Vec<StepView>,
    pub(super) next: Option<crate::Step>,
    pub(super) agreed: Vec<AgreedView>,
    pub(super) run: bool,
    pub(super) goals: Vec<Goal>,
    /// The kinds of data that what is agreed can be.
    pub(super) kinds: Vec<Category>,
    pub(super) goal: Option<Form>,
    pub(super) agree: Option<Form>,
    pub(super) doers: Vec<PersonView>,
    pub(super) step: Form,
    pub(super) shown: Form,
    pub(super) asked: bool,
}
impl HtmlSafe for HoldPage {}

impl HoldPage {
    fn choices(&self) -> Vec<Choice<'_>> {
        doers(&self.doers)
    }

    /// Whether a form is open whose text the way to the next step takes along.
    const fn writes(&self) -> bool {
        self.goal.is_some() || self.agree.is_some()
    }

    fn kind_choices(&self) -> Vec<Choice<'static>> {
        Choice::of(self.kinds.iter().copied(), self.frame.language)
    }

    fn goal_choices(&self) -> Vec<Choice<'_>> {
        goal_choices(&self.goals)
    }

    fn due(&self, day: &Date) -> String {
        dates::weekday_day(*day, self.frame.language)
    }
}

/// Those who can do something of the plan, to choose from.
pub(super) fn doers(people: &[PersonView]) -> Vec<Choice<'_>> {
    let able = people.iter().filter(|person| person.can_do);
    able.map(|person| Choice::new(person.id.to_string(), &person.name)).collect()
}

/// The goals that an action can serve, to choose from.
pub(super) fn goal_choices(goals: &[Goal]) -> Vec<Choice<'_>> {
    goals.iter().map(|goal| Choice::new(goal.id.to_string(), &goal.words)).collect()
}

/// Builds the page.
pub(super) fn page(cx: &mut Cx<'_, '_>, room: &Room, typed: Typed<'_>) -> Outcome<HoldPage> {
    let (w, language, meeting) = (Words(cx.language()), cx.language(), &room.meeting);
    let people = view::people(cx, room)?;
    let there: Vec<PersonView> = people.iter().filter(|person| person.present).cloned().collect();
    let uncovered = there.iter().filter(|person| person.may_not_stay()).map(|person| person.name.clone()).collect();
    let place = if is_client(cx) { Place::Home } else { Place::Cases };
    let writes = room.case.may::<act::WritePlan>();
    let agree = writes.then(|| form(cx, Which::Agree, typed));
    let goal = writes.then(|| form(cx, Which::Goal, typed));
    let goals = into_plan::now(cx, &room.case)?.goals;
    Ok(HoldPage {
        frame: cx.frame(w.meeting(), Some(place)),
        head: meeting_head(cx, room, w.joint_meeting()),
        id: meeting.id,
        uncovered,
        matters: view::matters(cx, room)?,
        steps: view::steps(meeting.step.0),
        next: view::next_step(meeting.step.0),
        agreed: view::agreed(cx, room, &people)?,
        run: room.case.may::<act::RunMeeting>(),
        agree: agree.filter(|_| !goals.is_empty()),
        goal: goal.filter(|_| goals.is_empty() || typed.is_some_and(|(which, _)| which == Which::Goal)),
        goals,
        kinds: kinds(cx, &room.case),
        people: PeopleList::new(there, language),
        doers: people,
        step: cx.form().shown_in(language),
        shown: shown_form(meeting.shown).once(cx.new_id()).shown_in(language).prefix("shown-"),
        asked: meeting.shown.is_some(),
        w,
    })
}

/// What the client lets the screen show, as it was said last.
fn shown_form(shown: Option<i64>) -> FormState {
    let shown = ShownSet::from_bits(shown.unwrap_or(0));
    let ticked = Shown::ALL.iter().filter(|what| shown.contains(**what));
    FormState::filled(ticked.map(|what| ("shown", what.code())))
}
