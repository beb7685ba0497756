//! The double bar: who is responsible now. One person always is, and everybody can see who (design principle 1).

use super::{Person, component};
use crate::{Icon, Phone, Text};

component! {
    /// The card of the responsible person; with a broken bar when somebody answers for now (interim).
    pub struct Owner<'a> from "parts/owner.html" {
        label: Text<'a>,
        person: Person<'a>,
        lines: Vec<Text<'a>>,
        phone: Option<(Phone, Text<'a>)>,
        links: Vec<(String, Text<'a>, Option<Icon>)>,
        earlier: Option<(Text<'a>, Text<'a>)>,
        note: Option<Text<'a>>,
        interim: bool,
    }
}

impl<'a> Owner<'a> {
    /// The person under this label: “Vastuussa nyt”, or for the client “Sinun yhteyshenkilösi”.
    pub fn new(label: impl Into<Text<'a>>, person: Person<'a>) -> Self {
        let (label, person) = (label.into(), person.large());
        Self {
            label,
            person,
            lines: Vec::new(),
            phone: None,
            links: Vec::new(),
            earlier: None,
            note: None,
            interim: false,
        }
    }

    /// Marks that the permanent one is not yet agreed.
    #[must_use]
    pub const fn interim(mut self, interim: bool) -> Self {
        self.interim = interim;
        self
    }

    /// With a sentence below the name.
    #[must_use]
    pub fn line(mut self, line: impl Into<Text<'a>>) -> Self {
        self.lines.push(line.into());
        self
    }

    /// With a button that calls. For the client it is the main one and says so in a word before the number; for
    /// professionals the word is empty.
    #[must_use]
    pub fn phone(mut self, phone: Phone, call: impl Into<Text<'a>>) -> Self {
        self.phone = Some((phone, call.into()));
        self
    }

    /// With another button.
    #[must_use]
    pub fn link(mut self, to: impl ToString, label: impl Into<Text<'a>>, icon: Option<Icon>) -> Self {
        self.links.push((to.to_string(), label.into(), icon));
        self
    }

    /// With who was responsible before, folded under a question.
    #[must_use]
    pub fn earlier(mut self, question: impl Into<Text<'a>>, answer: impl Into<Text<'a>>) -> Self {
        self.earlier = Some((question.into(), answer.into()));
        self
    }

    /// With small print, such as when the person answers the telephone.
    #[must_use]
    pub fn note(mut self, note: impl Into<Text<'a>>) -> Self {
        self.note = Some(note.into());
        self
    }
}
