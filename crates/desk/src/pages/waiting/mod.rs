//! What waits for the one who looks: each capability tells its own, the desk puts them in one order. What one does oneself comes first,
//! what is late, now, soon and later apart; what others are to do for one's clients and has been left stands by itself at the end.

mod rows;

pub(super) use rows::action_row;

use crate::Words;
use access::{Cx, Outcome};
use casework::{message, pause};
use domain::{contact::AnswerClock, plan::Attention};
use intake::WaitingContact;
use kernel::{Date, Language};
use plan::{ActionCount, MyAction};
use rows::{ask_row, consent_row, contact_row, message_row, pause_row, question_row, time_row};
use std::collections::BTreeSet;
use team::{Waiting, WaitingFor, consent};
use ui::{Count, Tally, To, Todo, Tone, dates};

/// How many actions stand on the desk; the rest stands on the list that the desk leads to.
const ACTIONS: usize = 12;
/// What falls due within so many days is soon.
const SOON_DAYS: i64 = 7;

/// By when something waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum When {
    /// Its day has passed.
    Late,
    /// Asked already, or due today.
    Now,
    /// Within a week.
    Soon,
    /// After that.
    Later,
}

impl When {
    /// By its day; what has none is asked now.
    fn of(day: Option<Date>, today: Date) -> Self {
        match day {
            None => Self::Now,
            Some(day) if day < today => Self::Late,
            Some(day) if day == today => Self::Now,
            Some(day) if dates::days_between(today, day) <= SOON_DAYS => Self::Soon,
            Some(_) => Self::Later,
        }
    }

    /// What stands above the lines.
    const fn said(self, w: Words) -> &'static str {
        match self {
            Self::Late => w.is_late(),
            Self::Now => w.waits_now(),
            Self::Soon => w.waits_soon(),
            Self::Later => w.waits_later(),
        }
    }
}

/// One line with its place in the order.
struct Row {
    when: When,
    day: Option<Date>,
    /// Whether the asker does it; otherwise somebody else, and the asker sees that it goes on.
    own: bool,
    line: Todo<'static>,
}

impl Row {
    /// Waits for the asker since it was asked, or until its day.
    fn own(day: Option<Date>, today: Date, line: Todo<'static>) -> Self {
        Self { when: When::of(day, today), day, own: true, line }
    }

    /// A question around a team. To answer what one was asked, or to say that they know, is for somebody else to do.
    fn question(question: &Waiting, today: Date, language: Language) -> Self {
        let own = match question.what {
            WaitingFor::Known | WaitingFor::Asked => false,
            WaitingFor::Invitation
            | WaitingFor::Proposal
            | WaitingFor::Declined
            | WaitingFor::Tell
            | WaitingFor::NotTaken
            | WaitingFor::Lapsed => true,
        };
        Self { own, ..Self::own(None, today, question_row(question, today, language)) }
    }

    /// An action. What should have begun waits now, although its day is still ahead (P28).
    fn action(action: &MyAction, today: Date, language: Language) -> Self {
        let when = match action.attention(today) {
            Some(Attention::Overdue) => When::Late,
            Some(Attention::NotStarted) => When::Now,
            None => action.due.map_or(When::Later, |due| When::of(Some(due), today).max(When::Now)),
        };
        Self { when, day: action.due, own: action.mine, line: action_row(action, today, language) }
    }

    /// A contact is late by the clock of answers, which knows working days.
    fn contact(contact: &WaitingContact, today: Date, language: Language) -> Self {
        let day = Some(contact.due);
        let when = if is_late(contact) { When::Late } else { When::of(day, today).max(When::Now) };
        Self { when, day, own: true, line: contact_row(contact, today, language) }
    }
}

/// Everything that waits.
pub(super) struct Waits {
    /// The asker's own, its day passed.
    pub(super) late: Vec<Todo<'static>>,
    /// The asker's own besides, by when.
    pub(super) waiting: Vec<(&'static str, Vec<Todo<'static>>)>,
    /// What somebody else does, late or not begun.
    pub(super) others: Vec<Todo<'static>>,
    pub(super) contacts: i64,
    pub(super) contacts_late: i64,
    /// The actions that do not stand here any more; nothing as a rule.
    pub(super) further: Further,
}

/// The actions that do not stand on the desk any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Further {
    pub(super) waiting: i64,
    pub(super) late: i64,
    pub(super) others: i64,
}

impl Further {
    /// All of them.
    pub(super) const fn all(self) -> i64 {
        self.waiting + self.late + self.others
    }

    /// What `counted` holds beyond what is shown.
    fn beyond(shown: &[MyAction], counted: ActionCount, today: Date) -> Self {
        let number = |of: &dyn Fn(&&MyAction) -> bool| count(&shown.iter().filter(of).collect::<Vec<_>>());
        let late = number(&|action| action.mine && is_overdue(action, today));
        let own = number(&|action| action.mine);
        Self {
            waiting: counted.own - counted.own_late - (own - late),
            late: counted.own_late - late,
            others: counted.others - number(&|action| !action.mine),
        }
    }
}

fn count<T>(rows: &[T]) -> i64 {
    i64::try_from(rows.len()).unwrap_or(i64::MAX)
}

impl Waits {
    fn of(mut rows: Vec<Row>, w: Words) -> Self {
        rows.sort_by_key(|row| (row.when, row.day));
        let (own, others): (Vec<_>, Vec<_>) = rows.into_iter().partition(|row| row.own);
        let (late, coming): (Vec<_>, Vec<_>) = own.into_iter().partition(|row| row.when == When::Late);
        let mut waiting: Vec<(&'static str, Vec<Todo<'static>>)> = Vec::new();
        for row in coming {
            let said = row.when.said(w);
            match waiting.last_mut() {
                Some((above, lines)) if *above == said => lines.push(row.line),
                Some(_) | None => waiting.push((said, vec![row.line])),
            }
        }
        let lines = |rows: Vec<Row>| rows.into_iter().map(|row| row.line).collect();
        let (late, others) = (lines(late), lines(others));
        Self { late, waiting, others, contacts: 0, contacts_late: 0, further: Further::default() }
    }

    /// The counts on top, each of which leads to the lines that it counts.
    pub(super) fn tally(&self, w: Words) -> Tally<'static> {
        let waiting: i64 = self.waiting.iter().map(|(_, lines)| count(lines)).sum();
        let late = count(&self.late) + self.further.late;
        let others = count(&self.others) + self.further.others;
        let mut counts = vec![Count::new(Tone::Own, waiting + self.further.waiting, w.count_waiting(), "#waiting")];
        if late > 0 {
            counts.insert(0, Count::new(Tone::Risk, late, w.count_late(), "#late"));
        }
        if others > 0 {
            counts.push(Count::new(Tone::Wait, others, w.count_others(), "#others"));
        }
        if self.contacts > 0 {
            let tone = if self.contacts_late > 0 { Tone::Risk } else { Tone::Wait };
            counts.push(Count::new(tone, self.contacts, w.count_contacts(), To::Contacts));
        }
        Tally::new(w.summary(), counts)
    }
}

/// Asks every capability.
pub(super) fn gather(cx: &mut Cx<'_, '_>) -> Outcome<Waits> {
    let (language, today) = (cx.language(), cx.today());
    let contacts = intake::waiting(cx)?;
    let questions = team::waiting_for_me(cx)?;
    let mut rows: Vec<Row> = questions.iter().map(|question| Row::question(question, today, language)).collect();
    let mut further = Further::default();
    if cx.actor()?.org.is_some() {
        rows.extend(asked(cx, today, language)?);
        let actions;
        (actions, further) = actions_of(cx, today)?;
        rows.extend(contacts.first.iter().map(|contact| Row::contact(contact, today, language)));
        rows.extend(actions.iter().map(|action| Row::action(action, today, language)));
    }
    let waits = Waits::of(rows, Words(language));
    Ok(Waits { contacts: contacts.unanswered, contacts_late: contacts.late, further, ..waits })
}

/// What is asked of a professional around clients, besides the actions of their plans. A client's consent is told once, by the day that
/// comes first.
fn asked(cx: &mut Cx<'_, '_>, today: Date, language: Language) -> Outcome<Vec<Row>> {
    let mut rows = Vec::new();
    let mut ending = consent::ending(cx)?;
    let mut told = BTreeSet::new();
    ending.retain(|ends| told.insert(ends.case));
    rows.extend(ending.iter().map(|ends| Row::own(Some(ends.until), today, consent_row(ends, today, language))));
    rows.extend(pause::due(cx)?.iter().map(|due| Row::own(Some(due.until), today, pause_row(due, today, language))));
    rows.extend(meeting::time_asks(cx)?.iter().map(|ask| Row::own(None, today, time_row(ask, language))));
    rows.extend(plan::plan_asks(cx)?.iter().map(|ask| Row::own(ask.due, today, ask_row(ask, today, language))));
    let unanswered = message::unanswered(cx)?;
    rows.extend(unanswered.iter().map(|message| Row::own(None, today, message_row(message, today, language))));
    Ok(rows)
}

/// The actions that stand on the desk, and how many there are besides: those are counted only when there are any.
fn actions_of(cx: &mut Cx<'_, '_>, today: Date) -> Outcome<(Vec<MyAction>, Further)> {
    let mut actions = plan::my_actions(cx, None, ACTIONS + 1)?;
    if actions.len() <= ACTIONS {
        return Ok((actions, Further::default()));
    }
    actions.truncate(ACTIONS);
    let counted = plan::count_my_actions(cx)?;
    let further = Further::beyond(&actions, counted, today);
    Ok((actions, further))
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

#[cfg(test)]
mod tests;
