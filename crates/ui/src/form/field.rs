//! A field: label, hint, control and error in one, tied together for screen readers. None can be made without its label.

use super::{Choice, SECRETS};
use crate::{Icon, Text, Words};
use askama::{Template, filters::HtmlSafe};

/// The control of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Control {
    /// One line; the attribute is the input's type.
    Line(&'static str),
    Area,
    Select,
    Radios,
    Boxes,
    /// One box to tick.
    Flag,
}

/// A field of a form, made by [`super::Form`].
#[derive(Template, Clone)]
#[template(path = "form/field.html")]
pub struct Field<'a> {
    pub(super) id: String,
    pub(super) name: Text<'a>,
    pub(super) label: Text<'a>,
    pub(super) control: Control,
    pub(super) values: Vec<Text<'a>>,
    pub(super) choices: Vec<Choice<'a>>,
    pub(super) problem: Option<String>,
    pub(super) hint: Option<Text<'a>>,
    pub(super) autocomplete: Option<&'static str>,
    pub(super) inputmode: Option<&'static str>,
    pub(super) width: &'static str,
    pub(super) optional: bool,
    pub(super) quiet: bool,
    pub(super) w: Words,
}

impl HtmlSafe for Field<'_> {}

impl<'a> Field<'a> {
    /// With help before the control: who will read it, how to write it.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<Text<'a>>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Says beside the label that it may be left out.
    #[must_use]
    pub const fn optional(mut self) -> Self {
        self.optional = true;
        self
    }

    /// Tells the browser what it is about, when it is about the user (WCAG 1.3.5).
    #[must_use]
    pub const fn autocomplete(mut self, about: &'static str) -> Self {
        self.autocomplete = Some(about);
        self
    }

    /// Which keyboard a phone shows.
    #[must_use]
    pub const fn inputmode(mut self, mode: &'static str) -> Self {
        self.inputmode = Some(mode);
        self
    }

    /// As wide as a day or a number.
    #[must_use]
    pub const fn narrow(mut self) -> Self {
        self.width = " in-s";
        self
    }

    /// As wide as a name or a telephone number.
    #[must_use]
    pub const fn medium(mut self) -> Self {
        self.width = " in-m";
        self
    }

    /// High enough for a long text.
    #[must_use]
    pub const fn tall(mut self) -> Self {
        self.width = " tall";
        self
    }

    /// Low, for a line or two; grows with what is written where the browser can.
    #[must_use]
    pub const fn low(mut self) -> Self {
        self.width = " low";
        self
    }

    /// With the label for screen readers only, when the page says it just above.
    #[must_use]
    pub const fn quiet(mut self) -> Self {
        self.quiet = true;
        self
    }

    fn value(&self) -> &str {
        self.values.first().map_or("", Text::as_str)
    }

    fn holds(&self, choice: &Choice<'_>) -> bool {
        self.values.iter().any(|value| value.as_str() == choice.value)
    }

    /// The identifier of the control of a choice; the first has the field's own, so that the summary leads there.
    fn choice_id(&self, index: &usize) -> String {
        if *index == 0 { self.id.clone() } else { format!("{}-{index}", self.id) }
    }

    /// What describes the control: hint and error, when they are there.
    fn described_by(&self) -> Option<String> {
        match (self.hint.is_some(), self.problem.is_some()) {
            (true, true) => Some(format!("{0}-h {0}-e", self.id)),
            (true, false) => Some(format!("{}-h", self.id)),
            (false, true) => Some(format!("{}-e", self.id)),
            (false, false) => None,
        }
    }

    /// The attributes that every control has.
    fn tie(&self) -> Tie {
        let described_by = self.described_by();
        Tie {
            autocomplete: self.autocomplete,
            inputmode: self.inputmode,
            invalid: self.problem.is_some(),
            described_by,
        }
    }

    /// Whether what was typed is never shown again.
    fn is_secret(&self) -> bool {
        SECRETS.contains(&self.name.as_str())
    }
}

/// What ties a control to its hint and error, and to the browser's help.
#[derive(Template)]
#[template(path = "form/tie.html")]
struct Tie {
    autocomplete: Option<&'static str>,
    inputmode: Option<&'static str>,
    invalid: bool,
    described_by: Option<String>,
}
impl HtmlSafe for Tie {}
