//! A form on a page: makes its fields with what was typed and what is wrong.

use super::{Choice, Field, FormState, ProblemKind, field::Control};
use crate::{Icon, Text, Words};
use askama::{Template, filters::HtmlSafe};
use kernel::Language;

/// A form in a language. In a template: `{{ form.line("what", w.what()).hint(w.what_hint()) }}`.
#[derive(Clone)]
pub struct Form {
    state: FormState,
    language: Language,
    prefix: &'static str,
}

impl Form {
    pub(super) const fn new(state: FormState, language: Language) -> Self {
        Self { state, language, prefix: "" }
    }

    /// With this before every identifier, when a page holds several forms.
    #[must_use]
    pub const fn prefix(mut self, prefix: &'static str) -> Self {
        self.prefix = prefix;
        self
    }

    /// What the form holds.
    pub const fn state(&self) -> &FormState {
        &self.state
    }

    /// Whether anything is wrong.
    pub fn has_problems(&self) -> bool {
        !self.state.problems().is_empty()
    }

    fn field<'a>(
        &'a self,
        name: &'a str,
        label: impl Into<Text<'a>>,
        control: Control,
        choices: Vec<Choice<'a>>,
    ) -> Field<'a> {
        Field {
            id: format!("{}{name}", self.prefix),
            name: name.into(),
            label: label.into(),
            control,
            values: self.state.values_of(name).map(Text::from).collect(),
            choices,
            problem: self.state.problem_of(name).map(|kind| kind.say(self.language)),
            hint: None,
            autocomplete: None,
            inputmode: None,
            width: "",
            optional: false,
            quiet: false,
            w: Words(self.language),
        }
    }

    /// One line of text.
    pub fn line<'a>(&'a self, name: &'a str, label: impl Into<Text<'a>>) -> Field<'a> {
        self.field(name, label, Control::Line("text"), Vec::new())
    }

    /// Several lines of text.
    pub fn area<'a>(&'a self, name: &'a str, label: impl Into<Text<'a>>) -> Field<'a> {
        self.field(name, label, Control::Area, Vec::new())
    }

    /// A day as text: `13.4.2026`, `13.4.`, `huhtikuu`, `viikko 14` (design: native pickers are never the only way).
    pub fn date<'a>(&'a self, name: &'a str, label: impl Into<Text<'a>>) -> Field<'a> {
        self.line(name, label).hint(Words(self.language).date_hint()).narrow()
    }

    /// One certain day as text, `13.4.2026` or `13.4.`: where a week or a month says too little.
    pub fn day<'a>(&'a self, name: &'a str, label: impl Into<Text<'a>>) -> Field<'a> {
        self.line(name, label).hint(Words(self.language).day_hint()).narrow()
    }

    /// A telephone number.
    pub fn tel<'a>(&'a self, name: &'a str, label: impl Into<Text<'a>>) -> Field<'a> {
        self.field(name, label, Control::Line("tel"), Vec::new()).inputmode("tel").medium()
    }

    /// An e-mail address.
    pub fn email<'a>(&'a self, name: &'a str, label: impl Into<Text<'a>>) -> Field<'a> {
        self.field(name, label, Control::Line("email"), Vec::new()).inputmode("email").medium()
    }

    /// A password; never filled in by us.
    pub fn password<'a>(&'a self, name: &'a str, label: impl Into<Text<'a>>) -> Field<'a> {
        self.field(name, label, Control::Line("password"), Vec::new()).autocomplete("current-password").medium()
    }

    /// A one-time code; never filled in by us.
    pub fn code<'a>(&'a self, name: &'a str, label: impl Into<Text<'a>>) -> Field<'a> {
        self.line(name, label).autocomplete("one-time-code").inputmode("numeric").narrow()
    }

    /// One of a list that folds.
    pub fn select<'a>(&'a self, name: &'a str, label: impl Into<Text<'a>>, choices: Vec<Choice<'a>>) -> Field<'a> {
        self.field(name, label, Control::Select, choices)
    }

    /// One of a few, all in sight.
    pub fn radios<'a>(&'a self, name: &'a str, label: impl Into<Text<'a>>, choices: Vec<Choice<'a>>) -> Field<'a> {
        self.field(name, label, Control::Radios, choices)
    }

    /// Any of a few.
    pub fn boxes<'a>(&'a self, name: &'a str, label: impl Into<Text<'a>>, choices: Vec<Choice<'a>>) -> Field<'a> {
        self.field(name, label, Control::Boxes, choices)
    }

    /// One box to tick.
    pub fn flag<'a>(&'a self, name: &'a str, label: impl Into<Text<'a>>) -> Field<'a> {
        self.field(name, label, Control::Flag, vec![Choice::new("yes", "")])
    }

    /// The hidden fields of every form: the token of sending once, and the version.
    pub fn hidden(&self) -> Hidden<'_> {
        Hidden { form: self }
    }

    /// Whether nothing is to be corrected, only waited for.
    fn has_to_wait(&self) -> bool {
        self.state.problems().iter().all(|problem| matches!(problem.kind, ProblemKind::Wait { .. }))
    }

    fn id_of(&self, field: &str) -> String {
        if field.is_empty() { String::new() } else { format!("{}{field}", self.prefix) }
    }

    /// What is wrong, on top of the page, with links to the fields; nothing when nothing is.
    pub fn summary(&self, labels: &[(&str, &str)]) -> Summary {
        let rows = self.state.problems().iter().map(|problem| {
            let label = labels.iter().find(|(name, _)| *name == problem.field).map(|(_, label)| (*label).to_owned());
            let id = self.id_of(&problem.field);
            SummaryRow { label: label.unwrap_or_default(), text: problem.kind.say(self.language), id }
        });
        Summary { rows: rows.collect(), waits: self.has_to_wait(), w: Words(self.language) }
    }
}

/// `once` and `version`.
#[derive(Template)]
#[template(path = "form/hidden.html")]
pub struct Hidden<'a> {
    form: &'a Form,
}
impl HtmlSafe for Hidden<'_> {}

struct SummaryRow {
    /// The field's identifier; empty when the problem is of the form as a whole.
    id: String,
    label: String,
    text: String,
}

/// The summary of problems. The focus goes there when the page opens (design: States, Errors).
#[derive(Template)]
#[template(path = "form/summary.html")]
pub struct Summary {
    rows: Vec<SummaryRow>,
    waits: bool,
    w: Words,
}
impl HtmlSafe for Summary {}

impl Summary {
    fn title(&self) -> String {
        let many = i64::try_from(self.rows.len()).unwrap_or(i64::MAX);
        if self.waits { self.w.too_many_title().to_owned() } else { self.w.summary_title(many) }
    }
}
