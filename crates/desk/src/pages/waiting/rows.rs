//! What waits, told in a line each: what is done, why it stands here, and since or until when.

use crate::Words;
use casework::{message::Unanswered, pause::Due};
use domain::{contact::AnswerClock, plan::Attention};
use intake::WaitingContact;
use kernel::{Date, Language};
use meeting::TimeAsk;
use plan::{AskKind, MyAction, PlanAsk};
use team::{Waiting, WaitingFor, consent::Ending};
use ui::{Icon, Say, Tag, To, Todo, Tone, dates, excerpt};

/// How much is told of what somebody has written.
const SO_MUCH: usize = 90;
/// How much of what was stopped is told: its first words.
const BEGINNING: usize = 50;

pub(super) fn ask_row(ask: &PlanAsk, today: Date, language: Language) -> Todo<'static> {
    let w = Words(language);
    let (what, to) = match ask.kind {
        AskKind::Approve => (w.approve_plan(&ask.client), To::Plan(ask.case)),
        AskKind::Question => (w.answer_question(&ask.client), To::Plan(ask.case)),
        AskKind::Review => (w.review_plan(&ask.client), To::PlanReview(ask.case)),
        AskKind::FollowUp => (w.follow_up(&ask.client), To::Closing(ask.case)),
        AskKind::Unseen => return unseen_row(ask, w),
        AskKind::Gap => return gap_row(ask, w),
    };
    let row = |tone| Todo::new(Icon::Pen, tone, what, to);
    match ask.due {
        Some(due) if due < today => row(Tone::Risk).tag(Tag::risk(dates::due(due, today, language)).icon(Icon::Clock)),
        Some(due) => row(Tone::Own).when(dates::near(due, today, language)),
        None => row(Tone::Own),
    }
}

/// Somebody whose answer the plan waits for though nothing opens it to them.
fn unseen_row(ask: &PlanAsk, w: Words) -> Todo<'static> {
    let what = w.cannot_answer_plan(&ask.client, ask.who.as_deref().unwrap_or_default());
    Todo::new(Icon::Warning, Tone::Risk, what, To::Plan(ask.case)).more(w.cannot_answer_plan_more())
}

/// Somebody has stopped what was agreed: the row leads to it in the plan.
fn gap_row(ask: &PlanAsk, w: Words) -> Todo<'static> {
    let (action, what) = ask.stopped.as_ref().map(|(id, what)| (id.to_string(), what.as_str())).unwrap_or_default();
    let who = ask.who.as_deref().unwrap_or_default();
    let said = w.stopped_action(&ask.client, excerpt(what, BEGINNING), who);
    let to = format!("{}#a-{action}", To::Plan(ask.case));
    Todo::new(Icon::Warning, Tone::Risk, said, to).more(w.stopped_action_more())
}

/// An invitation or a proposal, an open place, or what answering for a client asks: that they hear and say who it is, and that a question to somebody
/// else gets its answer.
pub(super) fn question_row(question: &Waiting, today: Date, language: Language) -> Todo<'static> {
    let w = Words(language);
    let (client, who) = (question.client.as_str(), question.who.as_str());
    let to = match question.what {
        WaitingFor::NotTaken => To::TeamManager(question.case),
        WaitingFor::Invitation
        | WaitingFor::Proposal
        | WaitingFor::Declined
        | WaitingFor::Tell
        | WaitingFor::Known
        | WaitingFor::Asked
        | WaitingFor::Lapsed => To::Team(question.case),
    };
    let row = |tone, what| Todo::new(Icon::People, tone, what, to);
    let row = match question.what {
        WaitingFor::Invitation => row(Tone::Own, w.answer_invitation(client)).more(w.asked_by(who)),
        WaitingFor::Proposal => row(Tone::Own, w.answer_proposal(client)).more(w.asked_by(who)),
        WaitingFor::Declined => row(Tone::Own, w.somebody_declined(client)).more(match &question.why {
            Some(why) => w.declined_by_why(who, why),
            None => w.declined_by(who),
        }),
        WaitingFor::Tell => row(Tone::Own, w.tell_client(client)).more(w.tell_client_more()),
        WaitingFor::Known => row(Tone::Wait, w.client_to_know(client)).more(w.client_to_know_more()),
        WaitingFor::Asked => row(Tone::Wait, w.manager_asked(client, who)),
        WaitingFor::NotTaken => row(Tone::Own, w.find_manager(client)).more(match &question.why {
            Some(why) => w.manager_declined_why(who, why),
            None => w.manager_declined(who),
        }),
        WaitingFor::Lapsed => row(Tone::Own, w.find_manager(client)).more(w.manager_lapsed(who)),
    };
    row.when(dates::relative_moment(question.at, today, language))
}

/// A consent that ends soon is talked about in time; when it has ended, the team that rests on it has too.
pub(super) fn consent_row(consent: &Ending, today: Date, language: Language) -> Todo<'static> {
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
pub(super) fn pause_row(pause: &Due, today: Date, language: Language) -> Todo<'static> {
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
pub(super) fn time_row(ask: &TimeAsk, language: Language) -> Todo<'static> {
    let w = Words(language);
    let what = if ask.mine { w.answer_time(&ask.client) } else { w.find_another_time(&ask.client) };
    let when = meeting::when(ask.starts, ask.ends, language);
    Todo::new(Icon::Calendar, Tone::Own, what, To::Meeting(ask.meeting)).more(when)
}

pub(super) fn message_row(message: &Unanswered, today: Date, language: Language) -> Todo<'static> {
    let w = Words(language);
    let name = format!("{} {}", message.given, message.family);
    let when = dates::relative_moment(message.since, today, language);
    let row =
        Todo::new(Icon::Message, Tone::Info, w.answer_message(&name), To::CaseMessages(message.case_id)).when(when);
    match &message.begins {
        Some(text) => row.more(w.quoted(excerpt(text, SO_MUCH))),
        None => row,
    }
}

pub(super) fn contact_row(contact: &WaitingContact, today: Date, language: Language) -> Todo<'static> {
    let w = Words(language);
    let who = contact.name.clone().unwrap_or_else(|| w.no_name().to_owned());
    let due = dates::due(contact.due, today, language);
    let tag = match contact.clock {
        AnswerClock::Late => Tag::risk(due),
        AnswerClock::LastDay => Tag::wait(due),
        AnswerClock::Running | AnswerClock::AnsweredInTime | AnswerClock::AnsweredLate => Tag::plain(due),
    };
    let said = excerpt(&contact.said, SO_MUCH);
    let channel = contact.channel.say(language);
    let more = if said.is_empty() { channel.to_owned() } else { format!("{channel} \u{b7} {said}") };
    let tone = if contact.clock == AnswerClock::Late { Tone::Risk } else { Tone::Wait };
    let row = Todo::new(Icon::Phone, tone, w.answer_contact(&who), To::Contact(contact.contact));
    row.more(more).tag(tag.icon(Icon::Clock))
}

/// An action as a row: who does it, how it goes, and why it stands here.
pub(in crate::pages) fn action_row(action: &MyAction, today: Date, language: Language) -> Todo<'static> {
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
