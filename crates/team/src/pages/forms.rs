//! Several forms on one page: each is fresh, but the one that could not be taken keeps what was typed.

use access::Cx;
use domain::responsibility::SaidHow;
use kernel::Language;
use ui::{Choice, Form, FormState};

/// What the buttons of a page do, each with the prefix of the form that it stands in.
pub(super) type Buttons = &'static [(&'static str, &'static str)];

/// The forms of one page.
pub(super) struct Forms<'f> {
    again: Option<&'f FormState>,
    buttons: Buttons,
    language: Language,
}

impl<'f> Forms<'f> {
    /// The forms in a language; `again` is the one that is shown again, if any.
    pub(super) const fn new(again: Option<&'f FormState>, buttons: Buttons, language: Language) -> Self {
        Self { again, buttons, language }
    }

    fn prefix(&self, does: &str) -> &'static str {
        self.buttons.iter().find(|(button, _)| *button == does).map_or("", |(_, prefix)| prefix)
    }

    /// The form in which this button stands.
    pub(super) fn of(&self, cx: &mut Cx<'_, '_>, does: &str) -> Form {
        self.typed(does).unwrap_or_else(|| cx.form()).shown_in(self.language).prefix(self.prefix(does))
    }

    /// The same, where a fresh form begins with something chosen.
    pub(super) fn begun_with(&self, cx: &mut Cx<'_, '_>, does: &str, (field, value): (&str, &str)) -> Form {
        let state = self.typed(does).unwrap_or_else(|| cx.form().with(field, value));
        state.shown_in(self.language).prefix(self.prefix(does))
    }

    /// What was typed in the form with this button, when it is shown again.
    fn typed(&self, does: &str) -> Option<FormState> {
        self.again.filter(|state| self.prefix(state.value("do")) == self.prefix(does)).cloned()
    }

    /// What is wrong with the form that is shown again, to be said on top of the page.
    pub(super) fn problems(&self) -> Form {
        let state = self.again.cloned().unwrap_or_default();
        let prefix = self.prefix(state.value("do"));
        state.shown_in(self.language).prefix(prefix)
    }
}

/// The only form of a page: as it was typed, or fresh and filled in.
pub(super) fn only(cx: &mut Cx<'_, '_>, again: Option<&FormState>, fill: impl FnOnce(FormState) -> FormState) -> Form {
    let state = again.cloned().unwrap_or_else(|| fill(cx.form()));
    state.shown_in(cx.language())
}

/// How a client tells something that a professional records.
pub(super) fn told_choices(language: Language) -> Vec<Choice<'static>> {
    Choice::all::<SaidHow>(language)
}
