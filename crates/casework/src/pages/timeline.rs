//! The time line: what has happened, the newest first.

use crate::{
    CaseHead, Event, EventKind, Words, head,
    note::Note,
    timeline::{self, Line, TimeLine},
};
use access::{
    Cx, Outcome, act, enter,
    web::{At, Visit},
};
use askama::Template;
use axum::{extract::Query, response::Response};
use domain::{
    case::{PauseEnd, Stage},
    raising::ClientAnswer,
};
use kernel::{CaseId, Coded, Date, EventId, Language, Timestamp};
use serde::Deserialize;
use ui::{Frame, Place, Say, Text, To, dates};

/// How many lines are shown at a time.
const LINES: usize = 30;

/// Where older lines go on.
#[derive(Deserialize)]
pub(super) struct Older {
    #[serde(default)]
    before: String,
}

/// One line as the page shows it.
pub(super) struct Shown {
    pub(super) css: &'static str,
    pub(super) when: String,
    pub(super) what: String,
    pub(super) who: String,
    pub(super) text: Option<Text<'static>>,
}

/// The page.
#[derive(Template)]
#[template(path = "timeline.html")]
pub(super) struct TimelinePage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) head: CaseHead,
    pub(super) case: CaseId,
    pub(super) lines: Vec<Shown>,
    pub(super) older: Option<String>,
    pub(super) writes: bool,
}

pub(super) async fn show(visit: Visit, At(case): At<CaseId>, Query(older): Query<Older>) -> Response {
    visit.page(move |cx| page(cx, case, older.before.parse().ok())).await
}

fn page(cx: &mut Cx<'_, '_>, case: CaseId, before: Option<EventId>) -> Outcome<TimelinePage> {
    let case = enter(cx, case)?;
    let TimeLine { lines, older } = timeline::time_line_with_notes(cx, &case, before, LINES)?;
    let (language, w, today) = (cx.language(), Words(cx.language()), cx.today());
    Ok(TimelinePage {
        frame: cx.frame(w.part_timeline(), Some(Place::Cases)),
        w,
        head: head(cx, &case, crate::Part::Timeline),
        case: case.id,
        lines: lines.iter().map(|line| shown(line, today, language)).collect(),
        older: older.map(|id| To::Timeline(case.id).with(&[("before", &id.to_string())])),
        writes: case.may::<act::WriteNote>(),
    })
}

fn shown(line: &Line, today: Date, language: Language) -> Shown {
    match line {
        Line::Event(event) => of_event(event, today, language),
        Line::Note(note) => of_note(note, today, language),
    }
}

fn when(at: Timestamp, today: Date, language: Language) -> String {
    dates::relative_moment(at, today, language)
}

/// What the detail says where it is a code or a day: the stage that was reached, what the client answered, how long the pause is.
fn coded(event: &Event, language: Language) -> Option<String> {
    let code = event.detail.as_deref()?;
    let is = |kinds: &[EventKind]| kinds.contains(&event.kind);
    if is(&[EventKind::Paused, EventKind::PauseProlonged]) {
        let until = code.parse().ok()?;
        return Some(Words(language).until_day(dates::date(until, language)));
    }
    let stage = || Stage::from_code(code).map(|stage| stage.say(language)).filter(|_| is(&[EventKind::StageMoved]));
    let answer = || ClientAnswer::from_code(code).map(|said| said.say(language)).filter(|_| is(&[EventKind::Talked]));
    let end = || PauseEnd::from_code(code).map(|end| end.say(language)).filter(|_| is(&[EventKind::Resumed]));
    stage().or_else(answer).or_else(end).map(str::to_owned)
}

fn of_event(event: &Event, today: Date, language: Language) -> Shown {
    let detail = coded(event, language).or_else(|| event.detail.clone());
    let what = event.kind.say(language);
    Shown {
        css: css(event.kind),
        when: when(event.at, today, language),
        what: detail.map_or_else(|| what.to_owned(), |detail| format!("{what}: {detail}")),
        who: event.who.clone(),
        text: None,
    }
}

fn of_note(note: &Note, today: Date, language: Language) -> Shown {
    Shown {
        css: "",
        when: when(note.at, today, language),
        what: Words(language).note_of(note.category.say(language)),
        who: note.who.clone(),
        text: Some(note.text.clone().into()),
    }
}

/// Responsibility and what was agreed stand out.
const fn css(kind: EventKind) -> &'static str {
    use EventKind as Kind;
    let responsibility = matches!(kind, Kind::ManagerChanged | Kind::Opened | Kind::Reopened);
    let agreed = matches!(
        kind,
        Kind::PlanApproved
            | Kind::ConsentGiven
            | Kind::MemberJoined
            | Kind::MeetingHeld
            | Kind::WholeSurveyDone
            | Kind::ManagerAcknowledged
    );
    match (responsibility, agreed) {
        (true, _) => "l-own",
        (false, true) => "l-ok",
        (false, false) => "",
    }
}
