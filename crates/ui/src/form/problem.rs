//! What can be wrong with a field, and how we say it: what to do, not what is wrong with the person.

use crate::{Say, Words};
use domain::{IdentityCodeProblem, Rule, date_input::DateProblem};
use kernel::{Language, TextProblem};

/// Why a field was not taken.
#[derive(Clone, PartialEq, Eq)]
pub enum ProblemKind {
    /// Nothing was written or chosen.
    Required,
    /// Longer than fits.
    TooLong {
        /// The most characters that fit.
        max: usize,
    },
    /// A character that has no business in a text.
    Control,
    /// Not a day that we understand.
    NotADate,
    /// The calendar has no such day.
    NoSuchDay,
    /// Finland has no municipality of this name.
    NoSuchMunicipality,
    /// The year has no such week.
    NoSuchWeek,
    /// A day in a far-off year.
    TooFar,
    /// A day that lies ahead, where one asks since when or on which day something was.
    DayAhead,
    /// A day that has passed, where one asks when something will be.
    DayPassed,
    /// Not a time of day.
    NotATime,
    /// Not one of the choices.
    NotAChoice,
    /// Not a whole number.
    NotANumber,
    /// Not a telephone number.
    Phone,
    /// Not an e-mail address.
    Email,
    /// Not the right code.
    Code,
    /// Not a Finnish personal identity code.
    IdentityCode,
    /// A free text with a personal identity code in it; others read the text (L 1050/2018 §29).
    HoldsIdentityCode,
    /// The field came more than once.
    Repeated,
    /// The form held a field that it does not have.
    UnknownField,
    /// It came too often from the same place; nothing is wrong with what was typed.
    Wait {
        /// How long to wait.
        minutes: i64,
    },
    /// A rule of the work says no, and it is about this field.
    Rule(Rule),
    /// A reason of the capability's own, already in the user's language.
    Said(String),
}

impl ProblemKind {
    /// The words for it.
    pub fn say(&self, language: Language) -> String {
        let w = Words(language);
        match self {
            Self::Required => w.problem_required().to_owned(),
            Self::TooLong { max } => w.problem_too_long(max),
            Self::Control => w.problem_control().to_owned(),
            Self::NotADate => w.problem_not_a_date().to_owned(),
            Self::NoSuchDay => w.date_no_such_day().to_owned(),
            Self::NoSuchMunicipality => w.no_such_municipality().to_owned(),
            Self::NoSuchWeek => w.date_no_such_week().to_owned(),
            Self::TooFar => w.date_too_far().to_owned(),
            Self::DayAhead => w.problem_day_ahead().to_owned(),
            Self::DayPassed => w.problem_day_passed().to_owned(),
            Self::NotATime => w.problem_not_a_time().to_owned(),
            Self::NotAChoice => w.problem_not_a_choice().to_owned(),
            Self::NotANumber => w.problem_not_a_number().to_owned(),
            Self::Phone => w.problem_phone().to_owned(),
            Self::Email => w.problem_email().to_owned(),
            Self::Code => w.problem_code().to_owned(),
            Self::IdentityCode => w.problem_identity_code().to_owned(),
            Self::HoldsIdentityCode => w.problem_holds_identity_code().to_owned(),
            Self::Repeated => w.problem_repeated().to_owned(),
            Self::UnknownField => w.problem_unknown_field().to_owned(),
            Self::Wait { minutes } => w.wait_a_while(*minutes),
            Self::Rule(rule) => rule.say(language).to_owned(),
            Self::Said(text) => text.clone(),
        }
    }
}

impl From<TextProblem> for ProblemKind {
    fn from(problem: TextProblem) -> Self {
        match problem {
            TextProblem::Empty => Self::Required,
            TextProblem::TooLong { max } => Self::TooLong { max },
            TextProblem::Control => Self::Control,
        }
    }
}

impl From<DateProblem> for ProblemKind {
    fn from(problem: DateProblem) -> Self {
        match problem {
            DateProblem::Empty => Self::Required,
            DateProblem::NotUnderstood => Self::NotADate,
            DateProblem::NoSuchDay => Self::NoSuchDay,
            DateProblem::NoSuchWeek => Self::NoSuchWeek,
            DateProblem::TooFar => Self::TooFar,
        }
    }
}

impl From<IdentityCodeProblem> for ProblemKind {
    fn from(problem: IdentityCodeProblem) -> Self {
        match problem {
            IdentityCodeProblem::Form
            | IdentityCodeProblem::Day
            | IdentityCodeProblem::Number
            | IdentityCodeProblem::Check => Self::IdentityCode,
        }
    }
}

/// A problem and its field; the form as a whole when the field is empty.
#[derive(Clone, PartialEq, Eq)]
pub struct Problem {
    /// The field's name.
    pub field: String,
    /// What is wrong.
    pub kind: ProblemKind,
}
