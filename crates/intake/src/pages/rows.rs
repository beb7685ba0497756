//! Contacts as rows of a list: what came, how the clock stands, who has it.

use crate::{Words, store::ListedRow};
use domain::contact::{AnswerClock, Channel, answer_clock};
use kernel::{Date, Language, Timestamp, helsinki_date};
use ui::{Icon, Say, Tag, To, Todo, Tone, dates, excerpt};

/// How much of what somebody told stands in a row.
const EXCERPT: usize = 140;
/// How much of it is the title of a row without a name.
const TITLE: usize = 80;

/// How a row looks at this moment, in this language.
#[derive(Debug, Clone, Copy)]
pub(super) struct Look {
    pub(super) now: Timestamp,
    pub(super) language: Language,
}

impl Look {
    fn w(self) -> Words {
        Words(self.language)
    }

    fn today(self) -> Date {
        helsinki_date(self.now)
    }

    /// A contact of the queue.
    pub(super) fn in_queue(self, row: &ListedRow) -> Todo<'static> {
        let clock = answer_clock(helsinki_date(row.answer_due), row.answered_at, self.now);
        let more = joined(&joined(&self.who(row), &self.wish(row)), &self.said(row));
        Todo::new(icon(row.channel.0), tone(clock), self.title(row), To::Contact(row.contact))
            .more(more)
            .tag(self.tag(clock, helsinki_date(row.answer_due)))
    }

    /// Who has it, or how it came when nobody has it yet; and when they are tried again.
    fn who(self, row: &ListedRow) -> String {
        let came = || joined(row.channel.0.say(self.language), self.w().with_nobody_yet());
        let who = row.next_name.clone().unwrap_or_else(came);
        let again = row.answered_at.is_none().then_some(row.next_due).flatten();
        match again {
            Some(day) => joined(&who, &self.w().try_again_on(dates::date(day, self.language))),
            None => who,
        }
    }

    /// A contact whose next step is the asker's own.
    pub(super) fn mine(self, row: &ListedRow) -> Todo<'static> {
        let when = row.next_due.map_or_else(
            || dates::relative(helsinki_date(row.received_at), self.today(), self.language),
            |day| dates::due(day, self.today(), self.language),
        );
        Todo::new(icon(row.channel.0), Tone::Own, self.title(row), To::Contact(row.contact))
            .more(joined(row.state.0.say(self.language), &self.said(row)))
            .when(when)
    }

    /// How the answer is wanted, and in which language.
    fn wish(self, row: &ListedRow) -> String {
        joined(row.reply_by.0.say(self.language), row.language.0.say(self.language))
    }

    /// By what a contact is told from the others: the name, or the first words of somebody who gave none.
    pub(super) fn title(self, row: &ListedRow) -> String {
        match &row.name {
            Some(name) => name.clone(),
            None if row.said.is_empty() => self.w().asked_for_call().to_owned(),
            None => self.w().in_their_words(excerpt(&row.said, TITLE)),
        }
    }

    /// What was told, below a name; without a name it is the title.
    fn said(self, row: &ListedRow) -> String {
        if row.name.is_some() { excerpt(&row.said, EXCERPT) } else { String::new() }
    }

    /// How the clock of the first answer stands.
    pub(super) fn tag(self, clock: AnswerClock, due: Date) -> Tag<'static> {
        let left = dates::due(due, self.today(), self.language);
        match clock {
            AnswerClock::Running => Tag::plain(left).icon(Icon::Clock),
            AnswerClock::LastDay => Tag::wait(clock.say(self.language)),
            AnswerClock::Late => Tag::risk(left),
            AnswerClock::AnsweredInTime | AnswerClock::AnsweredLate => Tag::ok(clock.say(self.language)),
        }
    }
}

const fn tone(clock: AnswerClock) -> Tone {
    match clock {
        AnswerClock::Running => Tone::Info,
        AnswerClock::LastDay => Tone::Wait,
        AnswerClock::Late => Tone::Risk,
        AnswerClock::AnsweredInTime | AnswerClock::AnsweredLate => Tone::Ok,
    }
}

/// The icon of a channel.
pub(super) const fn icon(channel: Channel) -> Icon {
    match channel {
        Channel::Phone | Channel::Video => Icon::Phone,
        Channel::Email | Channel::Chat | Channel::EForm => Icon::Message,
        Channel::WalkIn => Icon::Pin,
        Channel::OtherProfessional | Channel::PartnerHandover | Channel::Ngo => Icon::Handover,
        Channel::Proactive => Icon::Eye,
    }
}

fn joined(first: &str, second: &str) -> String {
    if second.is_empty() { first.to_owned() } else { format!("{first} · {second}") }
}
