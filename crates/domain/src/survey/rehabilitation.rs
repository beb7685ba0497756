//! The rehabilitation question, which cannot be passed silently (P22, S001: rehabilitation is too little used).

use crate::Rule;
use kernel::Line;

/// The answer to "have the possibilities of rehabilitation, medical and vocational, been talked over?"
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rehabilitation {
    /// Talked over.
    Asked,
    /// Suggested.
    Suggested,
    /// Applied for.
    Applied,
    /// Ongoing.
    Ongoing,
    /// Not now, and why.
    NotNow(Line<300>),
}

impl Rehabilitation {
    /// The codes, in the order in which people should meet them.
    pub const CODES: [&'static str; 5] = ["asked", "suggested", "applied", "ongoing", "not_now"];

    /// The stable code.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Suggested => "suggested",
            Self::Applied => "applied",
            Self::Ongoing => "ongoing",
            Self::NotNow(_) => "not_now",
        }
    }

    /// Why not now, when that is the answer.
    pub const fn reason(&self) -> Option<&Line<300>> {
        match self {
            Self::NotNow(reason) => Some(reason),
            Self::Asked | Self::Suggested | Self::Applied | Self::Ongoing => None,
        }
    }

    /// The answer from its code, and the reason that "not now" needs.
    ///
    /// # Errors
    /// When the code is none of ours, or "not now" has no reason.
    pub fn from_parts(code: &str, reason: Option<Line<300>>) -> Result<Self, Rule> {
        match (code, reason) {
            ("asked", _) => Ok(Self::Asked),
            ("suggested", _) => Ok(Self::Suggested),
            ("applied", _) => Ok(Self::Applied),
            ("ongoing", _) => Ok(Self::Ongoing),
            ("not_now", Some(reason)) => Ok(Self::NotNow(reason)),
            ("not_now", None) => Err(Rule::RehabilitationReasonMissing),
            _ => Err(Rule::RehabilitationNotAsked),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::line;

    #[test]
    fn every_code_reads_back() {
        for code in Rehabilitation::CODES {
            let answer = Rehabilitation::from_parts(code, Some(line("odottaa leikkausta"))).unwrap();
            assert_eq!(answer.code(), code);
        }
    }

    #[test]
    fn not_now_has_a_reason_and_silence_is_no_answer() {
        assert_eq!(Rehabilitation::from_parts("not_now", None), Err(Rule::RehabilitationReasonMissing));
        assert_eq!(Rehabilitation::from_parts("", None), Err(Rule::RehabilitationNotAsked));
    }
}
