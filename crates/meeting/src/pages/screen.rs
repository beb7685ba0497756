//! The shared screen: large, calm, and only what the client lets it show. It works without scripts: the page asks for itself again
//! when somebody wants that (WCAG 2.2.1: nothing renews itself unasked).

use super::{
    hold::{doers, goal_choices},
    meeting::{kinds, new_agreed, read_agreed},
    parts::typed_or_fresh,
};
use crate::{
    Words,
    into_plan::{self, Goal},
    model::{Shown, ShownSet, Step},
    ops,
    view::{self, AgreedView, MatterView, PersonView, Room, StepView},
};
use access::{
    Cx, Outcome, act,
    web::{At, Visit},
};
use askama::Template;
use axum::{extract::Query, response::Response};
use domain::Category;
use kernel::{Coded, Date, MeetingId, Timestamp, coded, helsinki_date};
use serde::Deserialize;
use std::time::Duration;
use ui::{Choice, Form, FormState, Frame, Person, Posted, Say, To, dates, first_name};

/// Something is new on the screen for this long.
const FRESH: Duration = Duration::from_secs(60);

coded! {
    /// Where a small form of the meeting was sent from, and where it leads back to.
    pub(super) enum From {
        /// The page of the meeting.
        Meeting = "meeting",
        /// The shared screen.
        Screen = "screen",
    }
}

/// What of the screen is open.
#[derive(Deserialize)]
pub(super) struct Open {
    /// The form to add something agreed; then the page does not ask for itself again, so that nothing typed is lost.
    #[serde(default)]
    add: String,
    /// The page asks for itself again.
    #[serde(default)]
    live: String,
}

#[derive(Template)]
#[template(path = "screen.html")]
pub(super) struct ScreenPage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) id: MeetingId,
    pub(super) when: String,
    pub(super) client: String,
    /// Whether the client has pages of their own.
    pub(super) pages: bool,
    pub(super) hidden: bool,
    pub(super) asked: bool,
    pub(super) shows: ShownSet,
    pub(super) goals: Vec<Goal>,
    /// The kinds of data that what is agreed can be.
    pub(super) kinds: Vec<Category>,
    pub(super) steps: Vec<StepView>,
    pub(super) next: Option<Step>,
    pub(super) matters: Vec<MatterView>,
    pub(super) agreed: Vec<AgreedView>,
    pub(super) people: Vec<PersonView>,
    pub(super) run: bool,
    pub(super) may_add: bool,
    pub(super) add: Option<Form>,
    pub(super) control: Form,
    /// Whether the page asks for itself again.
    pub(super) live: bool,
    pub(super) now: Timestamp,
}

impl ScreenPage {
    fn shows(&self, what: Shown) -> bool {
        self.shows.contains(what)
    }

    fn due(&self, day: &Date) -> String {
        dates::weekday_day(*day, self.frame.language)
    }

    /// Whether it was added a moment ago.
    fn is_fresh(&self, agreed: &AgreedView) -> bool {
        let last = self.agreed.last().is_some_and(|last| last.at == agreed.at);
        last && agreed.at.checked_add(FRESH).is_ok_and(|until| self.now < until)
    }

    /// What was added a moment ago, if anything.
    fn newest(&self) -> Option<String> {
        let newest = self.agreed.last().filter(|agreed| self.is_fresh(agreed))?;
        let at = dates::at_plainly(kernel::helsinki_time(newest.at), self.frame.language);
        Some(self.w.added_by(at, &newest.who))
    }

    /// The doer by the name that people use in the room.
    fn doer<'a>(&'a self, agreed: &'a AgreedView) -> Person<'a> {
        Person::new(self.called(&agreed.doer), agreed.doer.sector)
    }

    fn called<'a>(&self, person: &'a PersonView) -> &'a str {
        if person.is_client() { first_name(&person.name) } else { &person.name }
    }

    fn choices(&self) -> Vec<Choice<'_>> {
        doers(&self.people)
    }

    fn kind_choices(&self) -> Vec<Choice<'static>> {
        Choice::of(self.kinds.iter().copied(), self.frame.language)
    }

    fn goal_choices(&self) -> Vec<Choice<'_>> {
        goal_choices(&self.goals)
    }

    fn present(&self) -> Vec<&PersonView> {
        self.people.iter().filter(|person| person.present).collect()
    }
}

pub(super) async fn show(visit: Visit, At(meeting): At<MeetingId>, Query(open): Query<Open>) -> Response {
    let (add, live) = (open.add == "1", open.live == "1");
    visit
        .page(move |cx| {
            let page = page(cx, meeting, add.then(FormState::empty))?;
            Ok(ScreenPage { live: live && page.add.is_none(), ..page })
        })
        .await
}

fn page(cx: &mut Cx<'_, '_>, meeting: MeetingId, add: Option<FormState>) -> Outcome<ScreenPage> {
    let room = view::open(cx, meeting)?;
    room.meeting.must_go_on()?;
    let (w, language, row) = (Words(cx.language()), cx.language(), &room.meeting);
    let people = view::people(cx, &room)?;
    let shows = if row.hidden { ShownSet::EMPTY } else { ShownSet::from_bits(row.shown.unwrap_or(0)) };
    let goals = into_plan::now(cx, &room.case)?.goals;
    let may_add = !goals.is_empty() && room.case.may::<act::WritePlan>() && shows.contains(Shown::Agreed);
    let add = match add.filter(|_| may_add) {
        Some(form) if form.value("once").is_empty() => Some(new_agreed(cx).shown_in(language)),
        Some(form) => Some(form.shown_in(language)),
        None => None,
    };
    Ok(ScreenPage {
        frame: cx.frame(w.meeting(), None),
        id: meeting,
        when: row.times().say(language),
        client: first_name(&room.case.client.given).to_owned(),
        pages: room.case.client.has_own_pages,
        hidden: row.hidden,
        asked: row.shown.is_some(),
        goals,
        kinds: kinds(cx, &room.case),
        steps: view::steps(row.step.0),
        next: view::next_step(row.step.0),
        matters: if shows.contains(Shown::Matters) { matters(cx, &room)? } else { Vec::new() },
        agreed: if shows.contains(Shown::Agreed) { agreed(cx, &room, &people)? } else { Vec::new() },
        people,
        shows,
        run: room.case.may::<act::RunMeeting>(),
        may_add,
        add,
        control: typed_or_fresh(cx, None),
        live: false,
        now: cx.now(),
        w,
    })
}

/// What was agreed and may stand on a screen that everybody reads.
fn agreed(cx: &mut Cx<'_, '_>, room: &Room, people: &[PersonView]) -> Outcome<Vec<AgreedView>> {
    Ok(view::agreed(cx, room, people)?.into_iter().filter(|agreed| agreed.on_screen).collect())
}

/// The matters that may stand on a screen that everybody reads.
fn matters(cx: &mut Cx<'_, '_>, room: &Room) -> Outcome<Vec<MatterView>> {
    Ok(view::matters(cx, room)?.into_iter().filter(|matter| matter.on_screen).collect())
}

pub(super) async fn agree(visit: Visit, At(meeting): At<MeetingId>, posted: Posted) -> Response {
    let command = read_agreed(&posted, helsinki_date(visit.app.gate.now()));
    visit
        .submit(
            posted,
            command,
            move |cx, agreed| ops::agree(cx, meeting, agreed).map(|_| To::MeetingScreen(meeting)),
            move |cx, form| page(cx, meeting, Some(form.clone())),
        )
        .await
}

/// Back to where the small form stood.
pub(super) fn back(from: From, meeting: MeetingId) -> To {
    match from {
        From::Meeting => To::Meeting(meeting),
        From::Screen => To::MeetingScreen(meeting),
    }
}

coded! {
    /// What is done to the screen.
    enum Screen {
        /// It shows what the client ticked.
        Show = "show",
        /// It is blanked at once.
        Hide = "hide",
        /// It shows again what it showed.
        Unhide = "unhide",
    }
}

pub(super) async fn shown(visit: Visit, At(meeting): At<MeetingId>, posted: Posted) -> Response {
    let mut r = posted.read(&["shown", "screen", "from"]);
    let (ticked, what, from) = (r.many::<Shown>("shown"), r.choice::<Screen>("screen"), r.choice::<From>("from"));
    let command = r.finish(|| Some((what?, from?, ticked.into_iter().collect::<ShownSet>())));
    visit
        .submit(
            posted,
            command,
            move |cx, (what, from, ticked)| {
                match what {
                    Screen::Show => ops::let_show(cx, meeting, *ticked)?,
                    Screen::Hide => ops::hide_screen(cx, meeting, true)?,
                    Screen::Unhide => ops::hide_screen(cx, meeting, false)?,
                }
                Ok(back(*from, meeting))
            },
            move |cx, _| page(cx, meeting, None),
        )
        .await
}
