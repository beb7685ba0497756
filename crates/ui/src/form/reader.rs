//! From strings to a command, noting every problem on the way.

use super::{FormState, Problem, ProblemKind, SECRETS};
use crate::Phone;
use domain::IdentityCode;
use kernel::{Coded, Id, Line, OnceId, Prose};

/// Reads the fields of one form. Each method notes the field's problem and gives nothing then; [`Reader::finish`] tells.
pub struct Reader<'a> {
    pairs: &'a [(String, String)],
    problems: Vec<Problem>,
    turns: bool,
}

impl<'a> Reader<'a> {
    pub(super) fn new(pairs: &'a [(String, String)], turns: bool, all_known: bool) -> Self {
        let mut reader = Self { pairs, problems: Vec::new(), turns };
        if !all_known {
            reader.problem("", ProblemKind::UnknownField);
        }
        reader
    }

    /// Notes a problem of a field, or of the form as a whole when the field is `""`.
    pub fn problem(&mut self, field: &str, kind: ProblemKind) {
        self.problems.push(Problem { field: field.to_owned(), kind });
    }

    /// Notes what is missing in a field that is needed after all, beside every other problem of the form; nothing when something is wrong with what
    /// stands in it already.
    pub fn missing(&mut self, field: &str, kind: ProblemKind) {
        if self.problems.iter().all(|problem| problem.field != field) {
            self.problem(field, kind);
        }
    }

    fn values(&self, field: &str) -> Vec<&'a str> {
        self.pairs.iter().filter(|(name, _)| name == field).map(|(_, value)| value.as_str()).collect()
    }

    /// The one value of a field, trimmed; empty when it did not come.
    fn value(&mut self, field: &str) -> &'a str {
        let values = self.values(field);
        if values.len() > 1 {
            self.problem(field, ProblemKind::Repeated);
        }
        values.first().copied().unwrap_or_default().trim()
    }

    fn noted<T>(&mut self, field: &str, read: Result<T, impl Into<ProblemKind>>) -> Option<T> {
        read.map_err(|problem| self.problem(field, problem.into())).ok()
    }

    /// A line that must be there.
    pub fn line<const MAX: usize>(&mut self, field: &str) -> Option<Line<MAX>> {
        self.parse(field, Line::new)
    }

    /// A line that may be left out.
    pub fn optional_line<const MAX: usize>(&mut self, field: &str) -> Option<Line<MAX>> {
        self.optional(field, Line::new)
    }

    /// A text that must be there.
    pub fn prose<const MAX: usize>(&mut self, field: &str) -> Option<Prose<MAX>> {
        self.parse(field, Prose::new)
    }

    /// A text that may be left out.
    pub fn optional_prose<const MAX: usize>(&mut self, field: &str) -> Option<Prose<MAX>> {
        self.optional(field, Prose::new)
    }

    /// Something that must be there, understood by the given function: a day, an identity code.
    pub fn parse<T, P: Into<ProblemKind>>(
        &mut self,
        field: &str,
        read: impl FnOnce(&str) -> Result<T, P>,
    ) -> Option<T> {
        match self.value(field) {
            "" => {
                self.problem(field, ProblemKind::Required);
                None
            }
            text => self.noted(field, read(text)),
        }
    }

    /// Something that may be left out, understood by the given function.
    pub fn optional<T, P: Into<ProblemKind>>(
        &mut self,
        field: &str,
        read: impl FnOnce(&str) -> Result<T, P>,
    ) -> Option<T> {
        match self.value(field) {
            "" => None,
            text => self.noted(field, read(text)),
        }
    }

    /// One of a closed list.
    pub fn choice<T: Coded>(&mut self, field: &str) -> Option<T> {
        let value = self.value(field);
        self.noted(field, chosen(value))
    }

    /// One of a closed list, or nothing.
    pub fn optional_choice<T: Coded>(&mut self, field: &str) -> Option<T> {
        self.optional(field, chosen)
    }

    /// Those of a closed list that are ticked, in the list's order.
    pub fn many<T: Coded>(&mut self, field: &str) -> Vec<T> {
        let values = self.values(field);
        if values.iter().any(|value| T::from_code(value).is_none()) {
            self.problem(field, ProblemKind::NotAChoice);
        }
        T::ALL.iter().copied().filter(|choice| values.contains(&choice.code())).collect()
    }

    /// The identifier of one of the things that the form offered.
    pub fn id<K>(&mut self, field: &str) -> Option<Id<K>> {
        let value = self.value(field);
        self.noted(field, value.parse().map_err(|_| ProblemKind::NotAChoice))
    }

    /// An identifier, or nothing.
    pub fn optional_id<K>(&mut self, field: &str) -> Option<Id<K>> {
        self.optional(field, |text| text.parse().map_err(|_| ProblemKind::NotAChoice))
    }

    /// Those of the offered things that are ticked.
    pub fn ids<K>(&mut self, field: &str) -> Vec<Id<K>> {
        let values = self.values(field);
        let ids: Vec<_> = values.iter().filter_map(|value| value.parse().ok()).collect();
        if ids.len() < values.len() {
            self.problem(field, ProblemKind::NotAChoice);
        }
        ids
    }

    /// A whole number within these bounds.
    pub fn number(&mut self, field: &str, bounds: std::ops::RangeInclusive<i64>) -> Option<i64> {
        let within = |number: &i64| bounds.contains(number);
        self.parse(field, |text| text.parse().ok().filter(within).ok_or(ProblemKind::NotANumber))
    }

    /// A telephone number, or nothing.
    pub fn optional_phone(&mut self, field: &str) -> Option<Phone> {
        self.optional(field, |text| Phone::read(text).ok_or(ProblemKind::Phone))
    }

    /// An e-mail address, or nothing.
    pub fn optional_email(&mut self, field: &str) -> Option<String> {
        self.optional(field, |text| if is_email(text) { Ok(text.to_owned()) } else { Err(ProblemKind::Email) })
    }

    /// A telephone number that must be there.
    pub fn phone(&mut self, field: &str) -> Option<Phone> {
        self.parse(field, |text| Phone::read(text).ok_or(ProblemKind::Phone))
    }

    /// Whether a single box is ticked (its value is `yes`).
    pub fn flag(&mut self, field: &str) -> bool {
        self.optional(field, |text| if text == "yes" { Ok(()) } else { Err(ProblemKind::NotAChoice) }).is_some()
    }

    /// A secret, exactly as typed; it is never kept or shown again. The field must be one of [`SECRETS`].
    pub fn secret(&mut self, field: &str) -> Option<&'a str> {
        debug_assert!(
            SECRETS.contains(&field),
            "a secret's field must be listed in SECRETS, or it would be shown again"
        );
        let secret = self.values(field).first().copied().filter(|secret| !secret.is_empty());
        if secret.is_none() {
            self.problem(field, ProblemKind::Required);
        }
        secret
    }

    /// The token that makes sending twice do it once.
    pub fn once(&mut self) -> Option<OnceId> {
        self.id("once")
    }

    /// The version that the form was made from, for optimistic locking.
    pub fn version(&mut self) -> Option<i64> {
        self.number("version", 0..=i64::MAX)
    }

    /// Whether no problem has been noted so far.
    pub fn is_fine(&self) -> bool {
        self.problems.is_empty()
    }

    /// The command, or the form as it was typed with all its problems. A form that only turns to another language is never a command, and
    /// has no problems yet: nobody has sent it.
    ///
    /// # Errors
    /// The state to show again when any problem was noted, when `make` gives nothing, or when the form only turns.
    pub fn finish<T>(mut self, make: impl FnOnce() -> Option<T>) -> Result<T, FormState> {
        if self.turns {
            return Err(FormState::typed(self.pairs, Vec::new()));
        }
        if self.is_fine() {
            if let Some(command) = make() {
                return Ok(command);
            }
            self.problem("", ProblemKind::Required);
        }
        Err(FormState::typed(self.pairs, self.problems))
    }
}

/// An address that could be one: something, an at sign, something with a dot.
fn is_email(text: &str) -> bool {
    let fits = text.split_once('@').is_some_and(|(name, place)| {
        !name.is_empty() && place.split_once('.').is_some_and(|(own, top)| !own.is_empty() && top.len() > 1)
    });
    fits && text.len() <= 254 && !text.contains(|c: char| c.is_whitespace() || c.is_control())
}

fn chosen<T: Coded>(code: &str) -> Result<T, ProblemKind> {
    T::from_code(code).ok_or(ProblemKind::NotAChoice)
}

/// Reads a text that may hold no personal identity code, for [`Reader::parse`] and [`Reader::optional`] (L 1050/2018 §29).
///
/// # Errors
/// When one stands in it; otherwise what `read` says.
pub fn without_code<T, P: Into<ProblemKind>>(
    text: &str,
    read: impl FnOnce(&str) -> Result<T, P>,
) -> Result<T, ProblemKind> {
    if IdentityCode::stands_in(text) {
        return Err(ProblemKind::HoldsIdentityCode);
    }
    read(text).map_err(Into::into)
}
