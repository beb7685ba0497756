//! What the reading page of the situation is made of.

use super::audience::Audience;
use crate::{
    Words,
    situation::{Entry, RehabilitationAnswer, Situation},
};
use access::Reach;
use domain::survey::{Author, Field, Rehabilitation, Section};
use kernel::{CaseId, Coded, Date, Language, OrgId, Timestamp, helsinki_date};
use ui::{Facts, Phone, Say, Text, To, dates};

/// What somebody says, with who said it and when.
pub(crate) struct Voice {
    /// What is said.
    pub text: Text<'static>,
    /// Who said it, who wrote it down, when.
    pub meta: String,
    /// Who sees it, when that differs from the rest of the part.
    pub readers: Option<String>,
}

/// One aspect of the situation: the client's words and the professionals', side by side.
pub(crate) struct Aspect {
    /// What the field asks.
    pub label: &'static str,
    /// The client's words.
    pub client: Vec<Voice>,
    /// The professionals' words.
    pub professional: Vec<Voice>,
}

/// One part of the form.
pub(crate) struct Part {
    /// Its code, for anchors.
    pub code: &'static str,
    /// Its name.
    pub title: &'static str,
    /// Where it is written, when the asker may.
    pub edit: Option<To>,
    /// What is known from the beginning.
    pub facts: Option<Facts<'static>>,
    /// The fields in which somebody has said something.
    pub fields: Vec<Aspect>,
    /// Who sees it, when that is the same for all of it.
    pub readers: Option<String>,
    /// Whether services overlap or pull apart.
    pub overlaps: bool,
}

/// What all parts need to be made.
pub(crate) struct Maker<'a> {
    pub case: CaseId,
    pub controller: OrgId,
    pub situation: &'a Situation,
    pub audience: &'a Audience,
    pub writes: bool,
    pub today: Date,
    pub language: Language,
}

impl Maker<'_> {
    fn w(&self) -> Words {
        Words(self.language)
    }

    fn day(&self, at: Timestamp) -> String {
        dates::near(helsinki_date(at), self.today, self.language)
    }

    /// Who said it, who wrote it down, when.
    pub fn meta(&self, entry: &Entry) -> String {
        let (day, who) = (self.day(entry.at), entry.who.as_str());
        match (entry.author, entry.by_client) {
            (Author::Client, true) => self.w().said_by_client(day, who),
            (Author::Client, false) => self.w().said_recorded(day, who),
            (Author::Professional, _) if entry.org_name.is_empty() => self.w().said_by(day, who),
            (Author::Professional, _) => self.w().said_by_professional(day, &entry.org_name, who),
        }
    }

    fn readers(&self, entry: &Entry) -> String {
        self.w().seen_by(self.audience.names(entry.category, entry.controller))
    }

    /// A part with these fields of it; none when nothing is known of them.
    pub fn part(
        &self,
        section: Section,
        (code, title): (&'static str, &'static str),
        fields: &[Field],
    ) -> Option<Part> {
        let entries: Vec<&Entry> = fields.iter().flat_map(|field| self.situation.said(*field)).collect();
        let facts = (section == Section::Me).then(|| self.reach(&self.situation.reach)).flatten();
        if entries.is_empty() && facts.is_none() {
            return None;
        }
        let readers = match facts {
            Some(_) if entries.is_empty() => {
                Some(self.w().seen_by(self.audience.names(section.category(), self.controller)))
            }
            Some(_) | None => self.common_readers(&entries),
        };
        Some(Part {
            code,
            title,
            edit: self.writes.then_some(To::SituationSection(self.case, section.code())),
            facts,
            fields: fields.iter().filter_map(|field| self.field(*field, readers.is_none())).collect(),
            readers,
            overlaps: self.situation.said(Field::ServicesOverlap).next().is_some() && section == Section::Services,
        })
    }

    /// Who sees all of these, when it is the same people.
    fn common_readers(&self, entries: &[&Entry]) -> Option<String> {
        let mut all = entries.iter().map(|entry| self.readers(entry));
        let first = all.next()?;
        all.all(|other| other == first).then_some(first)
    }

    fn field(&self, field: Field, each_says_readers: bool) -> Option<Aspect> {
        let by = |author: Author| {
            let said = self.situation.said(field).filter(move |entry| entry.author == author);
            said.map(|entry| self.voice(entry, each_says_readers)).collect::<Vec<_>>()
        };
        let (client, professional) = (by(Author::Client), by(Author::Professional));
        let known = !client.is_empty() || !professional.is_empty();
        known.then_some(Aspect { label: field.say(self.language), client, professional })
    }

    /// What somebody says, with who said it and when.
    pub fn voice(&self, entry: &Entry, says_readers: bool) -> Voice {
        let readers = says_readers.then(|| self.readers(entry));
        Voice { text: entry.text.clone().into(), meta: self.meta(entry), readers }
    }

    fn reach(&self, reach: &Reach) -> Option<Facts<'static>> {
        let w = self.w();
        let phone = reach.phone.as_deref().map(grouped);
        let pairs = [(w.phone(), phone), (w.email(), reach.email.clone()), (w.reach_note(), reach.note.clone())];
        let known = pairs.into_iter().filter_map(|(what, value)| Some((what, value?)));
        let facts = known.fold(Facts::new(), |facts, (what, value)| facts.and(what, value));
        reach.is_known().then_some(facts)
    }

    /// The newest answer to the rehabilitation question: the answer, and who gave it.
    pub fn rehabilitation(&self) -> Option<(String, String)> {
        let given = self.situation.rehabilitation.first()?;
        Some((rehabilitation(given, self.language), self.w().said_by(self.day(given.at), &given.who)))
    }
}

/// A telephone number in the groups in which people read it; as it was written when it is none.
fn grouped(number: &str) -> String {
    Phone::read(number).map_or_else(|| number.to_owned(), |phone| phone.to_string())
}

fn rehabilitation(given: &RehabilitationAnswer, language: Language) -> String {
    let code = given.answer.code();
    let said =
        rehabilitation_words(language).into_iter().find(|(known, _)| *known == code).map_or("", |(_, word)| word);
    given.answer.reason().map_or_else(|| said.to_owned(), |reason| format!("{said}: {reason}"))
}

/// The answers to the rehabilitation question: code and word.
pub(super) fn rehabilitation_words(language: Language) -> [(&'static str, &'static str); 5] {
    let w = Words(language);
    let words = [
        w.rehabilitation_asked(),
        w.rehabilitation_suggested(),
        w.rehabilitation_applied(),
        w.rehabilitation_ongoing(),
        w.rehabilitation_not_now(),
    ];
    std::array::from_fn(|at| (Rehabilitation::CODES[at], words[at]))
}
