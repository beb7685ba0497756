//! The questions of one part: the first of them in sight with all of which something is said, the others folded. A form with fourteen empty
//! boxes asks for an interview; one with two asks for a talk (design: Calm).

use super::{
    section_form,
    situation_parts::{Maker, Voice},
};
use crate::Words;
use domain::survey::{Author, Field, Section};
use kernel::{Coded, Language, OrgId};
use ui::{FormState, Say};

/// How many questions to both stand in sight when nothing has been said yet. What one of them is asked alone is one box, and never folds.
const FIRST: usize = 2;

/// One author's control of a field.
pub(super) struct Control {
    pub(super) name: String,
    pub(super) base_name: String,
    pub(super) base: String,
    pub(super) label: &'static str,
    pub(super) hint: Option<String>,
    pub(super) theirs: Option<String>,
    /// The professional's, beside the client's, while there is nothing in it to see.
    pub(super) folded: bool,
}

/// One field: both authors' controls, and what stands in other registers.
pub(super) struct Row {
    pub(super) label: &'static str,
    pub(super) controls: Vec<Control>,
    pub(super) others: Vec<(bool, Voice)>,
}

/// The rows in sight, and those that are folded. Whatever holds words, a problem or another's text is in sight.
pub(super) fn rows(
    section: Section,
    org: OrgId,
    maker: &Maker<'_>,
    form: &FormState,
    theirs: &[(String, String)],
) -> (Vec<Row>, Vec<Row>) {
    let all = section.fields().map(|field| row(field, org, maker, form, theirs)).enumerate();
    let (first, more): (Vec<_>, Vec<_>) =
        all.partition(|(at, row)| *at < FIRST || row.controls.len() == 1 || row.speaks(form));
    let rows = |numbered: Vec<(usize, Row)>| numbered.into_iter().map(|(_, row)| row).collect();
    (rows(first), rows(more))
}

impl Row {
    /// Whether anybody has said something here.
    fn speaks(&self, form: &FormState) -> bool {
        !self.others.is_empty() || self.controls.iter().any(|control| control.speaks(form))
    }
}

impl Control {
    fn speaks(&self, form: &FormState) -> bool {
        !form.value(&self.name).is_empty() || form.problem_of(&self.name).is_some() || self.theirs.is_some()
    }
}

fn row(field: Field, org: OrgId, maker: &Maker<'_>, form: &FormState, theirs: &[(String, String)]) -> Row {
    let language = maker.language;
    let authors: Vec<Author> = Author::ALL.iter().copied().filter(|author| field.is_written_by(*author)).collect();
    let alone = authors.len() == 1;
    let control = |author: Author| {
        let own = maker.situation.own(field, author, org).filter(|entry| !entry.text.is_empty());
        let label = if alone { field.say(language) } else { said_by(author, language) };
        let control = control(field, author, form, theirs);
        let folded = !alone && author == Author::Professional && !control.speaks(form);
        Control { label, hint: own.map(|entry| maker.meta(entry)), folded, ..control }
    };
    let others = maker.situation.said(field).filter(|entry| entry.controller != org);
    Row {
        label: field.say(language),
        controls: authors.into_iter().map(control).collect(),
        others: others.map(|entry| (entry.author == Author::Client, maker.voice(entry, true))).collect(),
    }
}

/// The column of an author, when both write.
fn said_by(author: Author, language: Language) -> &'static str {
    let w = Words(language);
    match author {
        Author::Client => w.as_the_client_says_it(),
        Author::Professional => w.as_the_professional_sees_it(),
    }
}

fn control(field: Field, author: Author, form: &FormState, theirs: &[(String, String)]) -> Control {
    let (name, base_name) = (section_form::name(author, field), section_form::base_name(author, field));
    Control {
        base: form.value(&base_name).to_owned(),
        theirs: theirs.iter().find(|(conflicting, _)| *conflicting == name).map(|(_, text)| text.clone()),
        name,
        base_name,
        label: "",
        hint: None,
        folded: false,
    }
}
