//! What a form holds: what was typed, and what is wrong with it. Never a secret.

use super::{Form, Problem, ProblemKind, SECRETS, TURN};
use axum::http::StatusCode;
use domain::Rule;
use kernel::{Language, OnceId};

/// The content of a form: empty, filled in beforehand, or as somebody typed it.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct FormState {
    values: Vec<(String, String)>,
    problems: Vec<Problem>,
}

impl FormState {
    /// An empty form.
    pub fn empty() -> Self {
        Self::default()
    }

    /// A form filled in with what is already known (WCAG 3.3.7: nothing has to be told twice).
    pub fn filled(pairs: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> Self {
        let values = pairs.into_iter().map(|(name, value)| (name.into(), value.into())).collect();
        Self { values, problems: Vec::new() }
    }

    pub(super) fn typed(pairs: &[(String, String)], problems: Vec<Problem>) -> Self {
        let kept = |name: &str| name != TURN && !SECRETS.contains(&name);
        let values = pairs.iter().filter(|(name, _)| kept(name)).cloned().collect();
        Self { values, problems }
    }

    /// With the token that makes sending twice do it once.
    #[must_use]
    pub fn once(self, once: OnceId) -> Self {
        self.with("once", once.to_string())
    }

    /// With the version that the form is made from.
    #[must_use]
    pub fn version(self, version: i64) -> Self {
        self.with("version", version.to_string())
    }

    /// With this as the only value of a field.
    #[must_use]
    pub fn with(mut self, field: &str, value: impl Into<String>) -> Self {
        self.values.retain(|(name, _)| name != field);
        self.values.push((field.to_owned(), value.into()));
        self
    }

    /// With this value beside those that the field has; none stands twice.
    #[must_use]
    pub fn and(mut self, field: &str, value: &str) -> Self {
        if !self.holds(field, value) {
            self.values.push((field.to_owned(), value.to_owned()));
        }
        self
    }

    /// Everything that was typed, field by field.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.values.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// With a problem that was found later, such as a refusal of the rules.
    #[must_use]
    pub fn problem(mut self, field: &str, kind: ProblemKind) -> Self {
        self.problems.push(Problem { field: field.to_owned(), kind });
        self
    }

    /// With this rule beside a field that it is about, when it refused the form as a whole.
    #[must_use]
    pub fn beside(mut self, field: &str, rule: Rule) -> Self {
        let about = |problem: &&mut Problem| problem.field.is_empty() && problem.kind == ProblemKind::Rule(rule);
        self.problems.iter_mut().filter(about).for_each(|problem| field.clone_into(&mut problem.field));
        self
    }

    /// What was typed in a field; empty when nothing was.
    pub fn value(&self, field: &str) -> &str {
        self.values.iter().find(|(name, _)| name == field).map_or("", |(_, value)| value)
    }

    /// Everything that was typed or ticked in a field.
    pub fn values_of(&self, field: &str) -> impl Iterator<Item = &str> {
        self.values.iter().filter(move |(name, _)| name == field).map(|(_, value)| value.as_str())
    }

    /// Whether a choice of a field is taken.
    pub fn holds(&self, field: &str, choice: &str) -> bool {
        self.values.iter().any(|(name, value)| name == field && value == choice)
    }

    /// All problems, in the order in which they were found.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// The status of a page that shows the form again: 422 when there is something to mend.
    pub fn status(&self) -> StatusCode {
        if self.problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }

    /// The first problem of a field.
    pub fn problem_of(&self, field: &str) -> Option<&ProblemKind> {
        self.problems.iter().find(|problem| problem.field == field).map(|problem| &problem.kind)
    }

    /// The form in a language, ready for a page.
    pub const fn shown_in(self, language: Language) -> Form {
        Form::new(self, language)
    }
}
