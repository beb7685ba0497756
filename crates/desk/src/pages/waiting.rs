//! What waits for the one who looks: each capability tells its own, the desk puts them in one order.

use crate::Words;
use access::{Cx, Outcome};
use casework::{
    message::{self, Unanswered},
    pause::{self, Due},
};
use domain::{contact::AnswerClock, plan::Attention};
use intake::WaitingContact;
use kernel::{Date, Language};
use meeting::TimeAsk;
use plan::{ActionCount, AskKind, MyAction, PlanAsk};
use team::{
    Waiting, WaitingFor,
    consent::{self, Ending},
};
use ui::{Count, Icon, Say, Tag, Tally, To, Todo, Tone, dates};

/// How many of one's actions stand on the desk; the rest stands on the list that the desk leads to.
const ACTIONS: usize = 12;

/// Everything that waits.
pub(super) struct Waits {
    /// Waits for an answer or a deed.
    pub(super) waiting: Vec<Todo<'static>>,
    /// Its day has passed.
    pub(super) late: Vec<Todo<'static>>,
    pub(super) contacts: i64,
    pub(super) contacts_late: i64,
    /// What is expected of one besides the actions that stand here; nothing as a rule.
    pub(super) further: Further,
}

/// The actions that do not stand on the desk any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Further {
    pub(super) waiting: i64,
    pub(super) late: i64,
}

impl Further {
    /// All of them.
    pub(super) const fn all(self) -> i64 {
        self.waiting + self.late
    }

    /// What `counted` holds beyond what is shown.
    fn beyond(shown: &[MyAction], counted: ActionCount, today: Date) -> Self {
        let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        let late = number(shown.iter().filter(|action| is_overdue(action, today)).count());
        let waiting = number(shown.len()) - late;
        Self { waiting: counted.all - counted.late - waiting, late: counted.late - late }
    }
}

impl Waits {
    /// The counts on top, each of which leads to what it counts.
    pub(super) fn tally(&self, w: Words) -> Tally<'static> {
        let count = |rows: &[Todo<'_>]| i64::try_from(rows.len()).unwrap_or(i64::MAX);
        let mut counts = vec![
            Count::new(Tone::Own, count(&self.waiting) + self.further.waiting, w.count_waiting(), "#waiting"),
            Count::new(Tone::Risk, count(&self.late) + self.further.late, w.count_late(), "#late"),
        ];
        if self.contacts > 0 {
            let tone = if self.contacts_late > 0 { Tone::Risk } else { Tone::Wait };
            counts.push(Count::new(tone, self.contacts, w.count_contacts(), To::Contacts));
        }
        Tally::new(w.summary(), counts)
    }
}

/// Asks every capability. What is late stands apart from what waits; nothing stands in both.
pub(super) fn gather(cx: &mut Cx<'_, '_>) -> Outcome<Waits> {
    let (language, today) = (cx.language(), cx.today());
    let contacts = intake::waiting(cx)?;
    let mut rows: Vec<(bool, Todo<'static>)> = Vec::new();
    let mut further = Further::default();
    rows.extend(team::waiting_for_me(cx)?.iter().map(|question| (false, question_row(question, today, language))));
    if cx.actor()?.org.is_some() {
        rows.extend(consent::ending(cx)?.iter().map(|ends| (ends.until < today, consent_row(ends, today, language))));
        rows.extend(pause::due(cx)?.iter().map(|due| (due.until < today, pause_row(due, today, language))));
        let actions;
        (actions, further) = own_actions(cx, today)?;
        rows.extend(meeting::time_asks(cx)?.iter().map(|ask| (false, time_row(ask, language))));
        rows.extend(plan::plan_asks(cx)?.iter().map(|ask| (passed(ask.due, today), ask_row(ask, today, language))));
        rows.extend(message::unanswered(cx)?.iter().map(|message| (false, message_row(message, today, language))));
        rows.extend(contacts.first.iter().map(|contact| (is_late(contact), contact_row(contact, today, language))));
        rows.extend(actions.iter().map(|action| (is_overdue(action, today), action_row(action, today, language))));
    }
    let (late, waiting): (Vec<_>, Vec<_>) = rows.into_iter().partition(|(late, _)| *late);
    let shown = |rows: Vec<(bool, Todo<'static>)>| rows.into_iter().map(|(_, row)| row).collect();
    Ok(Waits {
        waiting: shown(waiting),
        late: shown(late),
        contacts: contacts.unanswered,
        contacts_late: contacts.late,
        further,
    })
}

/// The actions that stand on the desk, and how many there are besides: those are counted only when there are any.
fn own_actions(cx: &mut Cx<'_, '_>, today: Date) -> Outcome<(Vec<MyAction>, Further)> {
    let mut actions = plan::my_actions(cx, None, ACTIONS + 1)?;
    if actions.len() <= ACTIONS {
        return Ok((actions, Further::default()));
    }
    actions.truncate(ACTIONS);
    let counted = plan::count_my_actions(cx)?;
    let further = Further::beyond(&actions, counted, today);
    Ok((actions, further))
}

fn passed(day: Option<Date>, today: Date) -> bool {
    day.is_some_and(|day| day < today)
}

fn is_late(contact: &WaitingContact) -> bool {
    match contact.clock {
        AnswerClock::Late | AnswerClock::AnsweredLate => true,
        AnswerClock::LastDay | AnswerClock::Running | AnswerClock::AnsweredInTime => false,
    }
}

/// Whether the day of an action has passed. What has not begun in time needs an eye too (P28), and waits: its day is still ahead.
fn is_overdue(action: &MyAction, today: Date) -> bool {
    action.attention(today) == Some(Attention::Overdue)
}

fn ask_row(ask: &PlanAsk, today: Date, language: Language) -> Todo<'static> {
    let w = Words(language);
    let (what, to) = match ask.kind {
        AskKind::Approve => (w.approve_plan(&ask.client), To::Plan(ask.case)),
        AskKind::Question => (w.answer_question(&ask.client), To::Plan(ask.case)),
        AskKind::Review => (w.review_plan(&ask.client), To::PlanReview(ask.case)),
        AskKind::FollowUp => (w.follow_up(&ask.client), To::Closing(ask.case)),
    };
    let row = |tone| Todo::new(Icon::Pen, tone, what, to);
    match ask.due {
        Some(due) if due < today => row(Tone::Risk).tag(Tag::risk(dates::due(due, today, language)).icon(Icon::Clock)),
        Some(due) => row(Tone::Own).when(dates::near(due, today, language)),
        None => row(Tone::Own),
    }
}

fn question_row(question: &Waiting, today: Date, language: Language) -> Todo<'static> {
    let w = Words(language);
    let what = match question.what {
        WaitingFor::Invitation => w.answer_invitation(&question.given),
        WaitingFor::Proposal => w.answer_proposal(&question.given),
        WaitingFor::Declined => w.somebody_declined(&question.given),
    };
    let more = match question.what {
        WaitingFor::Invitation | WaitingFor::Proposal => w.asked_by(&question.asks),
        WaitingFor::Declined => w.declined_by(&question.asks),
    };
    let when = dates::relative_moment(question.at, today, language);
    Todo::new(Icon::People, Tone::Own, what, To::Team(question.case)).more(more).when(when)
}

/// A consent that ends soon is talked about in time; when it has ended, the team that rests on it has too.
fn consent_row(consent: &Ending, today: Date, language: Language) -> Todo<'static> {
    let w = Words(language);
    let passed = consent.until < today;
    let what = if passed { w.consent_has_ended(&consent.client) } else { w.consent_ends(&consent.client) };
    let row = |tone| Todo::new(Icon::Consent, tone, what, To::ConsentNew(consent.case));
    if passed {
        row(Tone::Risk).more(w.consent_has_ended_more()).when(dates::date(consent.until, language))
    } else {
        row(Tone::Wait).more(w.consent_ends_more()).when(dates::near(consent.until, today, language))
    }
}

/// The day of a pause has come: does the client want to go on now?
fn pause_row(pause: &Due, today: Date, language: Language) -> Todo<'static> {
    let w = Words(language);
    let row = |tone| Todo::new(Icon::Clock, tone, w.pause_is_due(&pause.client), To::CasePause(pause.case));
    if pause.until < today {
        let tag = Tag::risk(dates::due(pause.until, today, language)).icon(Icon::Clock);
        row(Tone::Risk).more(w.pause_is_due_more()).tag(tag)
    } else {
        row(Tone::Wait).more(w.pause_is_due_more()).when(dates::near(pause.until, today, language))
    }
}

/// A time that somebody asks about, or that did not fit somebody.
fn time_row(ask: &TimeAsk, language: Language) -> Todo<'static> {
    let w = Words(language);
    let what = if ask.mine { w.answer_time(&ask.client) } else { w.find_another_time(&ask.client) };
    let when = meeting::when(ask.starts, ask.ends, language);
    Todo::new(Icon::Calendar, Tone::Own, what, To::Meeting(ask.meeting)).more(when)
}

fn message_row(message: &Unanswered, today: Date, language: Language) -> Todo<'static> {
    let w = Words(language);
    let name = format!("{} {}", message.given, message.family);
    let when = dates::relative_moment(message.since, today, language);
    Todo::new(Icon::Message, Tone::Info, w.answer_message(&name), To::CaseMessages(message.case_id)).when(when)
}

fn contact_row(contact: &WaitingContact, today: Date, language: Language) -> Todo<'static> {
    let w = Words(language);
    let who = contact.name.clone().unwrap_or_else(|| w.no_name().to_owned());
    let due = dates::due(contact.due, today, language);
    let tag = match contact.clock {
        AnswerClock::Late => Tag::risk(due),
        AnswerClock::LastDay => Tag::wait(due),
        AnswerClock::Running | AnswerClock::AnsweredInTime | AnswerClock::AnsweredLate => Tag::plain(due),
    };
    let said: String = contact.said.chars().take(90).collect();
    let channel = contact.channel.say(language);
    let more = if said.is_empty() { channel.to_owned() } else { format!("{channel} \u{b7} {said}") };
    let tone = if is_late(contact) { Tone::Risk } else { Tone::Wait };
    let row = Todo::new(Icon::Phone, tone, w.answer_contact(&who), To::Contact(contact.contact));
    row.more(more).tag(tag.icon(Icon::Clock))
}

/// An action as a row: who does it, how it goes, and why it stands here.
pub(super) fn action_row(action: &MyAction, today: Date, language: Language) -> Todo<'static> {
    let w = Words(language);
    let (icon, tone) = match action.attention(today) {
        Some(Attention::Overdue) => (Icon::Warning, Tone::Risk),
        Some(Attention::NotStarted) => (Icon::Document, Tone::Wait),
        None => (Icon::Document, Tone::Info),
    };
    let who = match (action.mine, &action.doer) {
        (true, _) => w.yours_to_do().to_owned(),
        (false, Some(doer)) => w.done_by(doer),
        (false, None) => w.done_by(&action.client),
    };
    let row = Todo::new(icon, tone, format!("{} \u{2013} {}", action.client, action.what), To::Plan(action.case));
    let begins = match (action.attention(today), action.start) {
        (Some(Attention::NotStarted), Some(start)) if start < today => {
            format!(". {}", w.should_have_begun(dates::near(start, today, language)))
        }
        (Some(Attention::NotStarted | Attention::Overdue) | None, _) => String::new(),
    };
    let row = row.more(format!("{who} {}{begins}", action.status.say(language)));
    match (action.attention(today), action.due) {
        (Some(Attention::Overdue), Some(due)) => row.tag(Tag::risk(dates::due(due, today, language)).icon(Icon::Clock)),
        (Some(why), _) => row.tag(Tag::wait(why.say(language)).icon(Icon::Clock)),
        (None, Some(due)) => row.when(dates::near(due, today, language)),
        (None, None) => row,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::plan::ActionStatus;
    use kernel::{ActionId, CaseId};
    use uuid::Uuid;

    const TODAY: Date = Date::constant(2026, 3, 12);

    fn action(mine: bool, status: ActionStatus, start: i8, due: i8) -> MyAction {
        let (case, action) = (CaseId::from_uuid(Uuid::nil()), ActionId::from_uuid(Uuid::nil()));
        let day = |day| Some(Date::constant(2026, 3, day));
        let (client, what) = ("Timo Koskela".to_owned(), "Työkokeilu".to_owned());
        MyAction { case, client, action, what, start: day(start), due: day(due), status, mine, doer: None }
    }

    /// “Late” says that a day has passed, and nothing else stands there.
    #[test]
    fn only_what_was_promised_by_a_day_that_has_passed_is_late() {
        for mine in [true, false] {
            assert!(is_overdue(&action(mine, ActionStatus::Accepted, 1, 11), TODAY));
            assert!(is_overdue(&action(mine, ActionStatus::Ongoing, 1, 11), TODAY));
            assert!(!is_overdue(&action(mine, ActionStatus::NotStarted, 1, 20), TODAY), "its day is still ahead");
            assert!(!is_overdue(&action(mine, ActionStatus::Accepted, 1, 12), TODAY), "today is the last day");
            assert!(!is_overdue(&action(mine, ActionStatus::Proposed, 1, 11), TODAY), "nobody has promised it");
        }
    }
}
