//! What waits for the one who looks: each capability tells its own, the desk puts them in one order.

use crate::Words;
use access::{Cx, Outcome};
use casework::message::{self, Unanswered};
use domain::contact::AnswerClock;
use intake::WaitingContact;
use kernel::{Date, Language};
use plan::MyAction;
use team::{Waiting, WaitingFor};
use ui::{Count, Icon, Say, Tag, Tally, To, Todo, Tone, dates};

/// How many of one's actions stand on the desk.
const ACTIONS: usize = 12;

/// Everything that waits.
pub(super) struct Waits {
    /// Waits for an answer or a deed.
    pub(super) waiting: Vec<Todo<'static>>,
    /// Its day has passed.
    pub(super) late: Vec<Todo<'static>>,
    contacts: i64,
    contacts_late: i64,
}

impl Waits {
    /// The counts on top, each of which leads to what it counts.
    pub(super) fn tally(&self, w: Words) -> Tally<'static> {
        let count = |rows: &[Todo<'_>]| i64::try_from(rows.len()).unwrap_or(i64::MAX);
        let mut counts = vec![
            Count::new(Tone::Own, count(&self.waiting), w.count_waiting(), "#waiting"),
            Count::new(Tone::Risk, count(&self.late), w.count_late(), "#late"),
        ];
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
    let (questions, contacts) = (team::waiting_for_me(cx)?, intake::waiting(cx)?);
    let actions = if cx.actor()?.org.is_some() { plan::my_actions(cx, None, ACTIONS)? } else { Vec::new() };
    let (late, coming): (Vec<_>, Vec<_>) =
        actions.into_iter().partition(|action| action.due.is_some_and(|due| due < today));
    let asked = questions.iter().map(|question| question_row(question, today, language));
    let received = contacts.first.iter().map(|contact| contact_row(contact, today, language));
    let written = message::unanswered(cx)?;
    let written = written.iter().map(|message| message_row(message, today, language));
    let mine = coming.iter().map(|action| action_row(action, today, language));
    Ok(Waits {
        waiting: asked.chain(written).chain(received).chain(mine).collect(),
        late: late.iter().map(|action| action_row(action, today, language)).collect(),
        contacts: contacts.unanswered,
        contacts_late: contacts.late,
    })
}

fn question_row(question: &Waiting, today: Date, language: Language) -> Todo<'static> {
    let w = Words(language);
    let what = match question.what {
        WaitingFor::Invitation => w.answer_invitation(&question.given),
        WaitingFor::Proposal => w.answer_proposal(&question.given),
    };
    let when = dates::relative_moment(question.at, today, language);
    Todo::new(Icon::People, Tone::Own, what, To::Team(question.case)).more(w.asked_by(&question.asks)).when(when)
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
    let row = Todo::new(Icon::Phone, Tone::Wait, w.answer_contact(&who), To::Contact(contact.contact));
    row.more(said).tag(tag.icon(Icon::Clock))
}

fn action_row(action: &MyAction, today: Date, language: Language) -> Todo<'static> {
    let w = Words(language);
    let late = action.due.is_some_and(|due| due < today);
    let (icon, tone) = if late { (Icon::Warning, Tone::Risk) } else { (Icon::Document, Tone::Info) };
    let who = match (action.mine, &action.doer) {
        (true, _) => w.yours_to_do().to_owned(),
        (false, Some(doer)) => w.done_by(doer),
        (false, None) => w.done_by(&action.client),
    };
    let row = Todo::new(icon, tone, format!("{} \u{2013} {}", action.client, action.what), To::Plan(action.case));
    let row = row.more(format!("{who} {}", action.status.say(language)));
    match action.due {
        Some(due) if late => row.tag(Tag::risk(dates::due(due, today, language)).icon(Icon::Clock)),
        Some(due) => row.when(dates::near(due, today, language)),
        None => row,
    }
}
