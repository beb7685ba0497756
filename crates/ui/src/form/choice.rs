//! What one can choose in a field.

use crate::{Say, Text};
use kernel::{Coded, Language};

/// One choice: its code, what it is called, and what it means.
#[derive(Clone)]
pub struct Choice<'a> {
    pub(super) value: String,
    pub(super) label: Text<'a>,
    pub(super) hint: Option<Text<'a>>,
    pub(super) disabled: bool,
}

impl<'a> Choice<'a> {
    /// A choice with this value and label.
    pub fn new(value: impl Into<String>, label: impl Into<Text<'a>>) -> Self {
        Self { value: value.into(), label: label.into(), hint: None, disabled: false }
    }

    /// With what it means.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<Text<'a>>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Shown but not to be taken; say why in the hint.
    #[must_use]
    pub const fn disabled(mut self) -> Self {
        self.disabled = true;
        self
    }

    /// Every variant of a closed list, in its own order and words.
    pub fn all<T: Coded + Say>(language: Language) -> Vec<Self> {
        Self::of(T::ALL.iter().copied(), language)
    }

    /// Some variants of a closed list.
    pub fn of<T: Coded + Say>(variants: impl IntoIterator<Item = T>, language: Language) -> Vec<Self> {
        variants.into_iter().map(|variant| Self::new(variant.code(), variant.say(language))).collect()
    }
}
