//! Filling in a consent, and what must be true for it to count.

use super::{Consent, Fate, Mode, Party, Purpose, TextVersion};
use crate::{OrgKind, Rule, Set, clocks::Clocks, clocks::Term};
use kernel::{Coded, ConsentId, Date, Language, Line, OrgId, Timestamp, coded, helsinki_date};

coded! {
    /// Who gave the consent.
    pub enum GivenBy {
        /// The client.
        Client = "client",
        /// Somebody with a mandate to give it for the client.
        Representative = "representative",
    }
}

coded! {
    /// How the giver's identity was checked.
    pub enum IdentityCheck {
        /// Signed in strongly.
        StrongAuth = "strong_auth",
        /// Showed an identity document.
        DocumentSeen = "document_seen",
        /// Known to the professional from before.
        KnownFromBefore = "known_from_before",
        /// Asked questions that only the client can answer, by phone.
        ControlQuestions = "control_questions",
    }
}

coded! {
    /// How a professional checks who gives a consent. That somebody signed in strongly, only that sign-in can say.
    pub enum CheckedHow {
        /// Showed an identity document.
        DocumentSeen = "document_seen",
        /// Known to the professional from before.
        KnownFromBefore = "known_from_before",
        /// Asked questions that only the client can answer, by phone.
        ControlQuestions = "control_questions",
    }
}

impl From<CheckedHow> for IdentityCheck {
    fn from(how: CheckedHow) -> Self {
        match how {
            CheckedHow::DocumentSeen => Self::DocumentSeen,
            CheckedHow::KnownFromBefore => Self::KnownFromBefore,
            CheckedHow::ControlQuestions => Self::ControlQuestions,
        }
    }
}

impl IdentityCheck {
    /// The check as a professional makes it; nothing when only the giver's own sign-in could.
    pub const fn by_professional(self) -> Option<CheckedHow> {
        match self {
            Self::StrongAuth => None,
            Self::DocumentSeen => Some(CheckedHow::DocumentSeen),
            Self::KnownFromBefore => Some(CheckedHow::KnownFromBefore),
            Self::ControlQuestions => Some(CheckedHow::ControlQuestions),
        }
    }
}

coded! {
    /// What the client must know before saying yes (domain §11).
    pub enum Informed {
        /// It is voluntary.
        Voluntary = "voluntary",
        /// It can be narrowed or taken back any time, from any party.
        CanWithdraw = "can_withdraw",
        /// Saying no does not take away any statutory service.
        KeepsServices = "keeps_services",
        /// Who is told what.
        WhoIsTold = "who_is_told",
    }
}

/// What the client has been told.
pub type InformedSet = Set<Informed>;

/// A consent that is being filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// The identifier that the version will have.
    pub id: ConsentId,
    /// Its number among the client's versions.
    pub number: u32,
    /// How it is given.
    pub mode: Mode,
    /// What for.
    pub purpose: Purpose,
    /// What for, in the client's own terms.
    pub purpose_text: Option<Line<300>>,
    /// The first day.
    pub from: Date,
    /// The last day.
    pub until: Date,
    /// The matrix.
    pub parties: Vec<Party>,
    /// The wording of the text.
    pub text_version: TextVersion,
    /// Its language.
    pub language: Language,
}

/// How the client gave it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Giving {
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub by: GivenBy,
    /// How the giver's identity was checked.
    pub identity: IdentityCheck,
    /// What the giver was told.
    pub informed: InformedSet,
}

/// The last day that a consent has unless the client says otherwise. By word of mouth it is the same day.
pub fn usual_end(mode: Mode, from: Date, clocks: &Clocks) -> Date {
    match mode {
        Mode::OralSingleContact => from,
        Mode::PortalStrongAuth | Mode::InPersonScreen | Mode::PaperSigned => clocks.due_after(Term::ConsentLasts, from),
    }
}

impl Draft {
    /// The client gives the consent.
    ///
    /// # Errors
    /// Everything that keeps it from counting, at once.
    pub fn give(self, giving: Giving, clocks: &Clocks) -> Result<Consent, Vec<Rule>> {
        let mut unmet = self.unmet(helsinki_date(giving.at), clocks);
        if Informed::ALL.iter().any(|what| !giving.informed.contains(*what)) {
            unmet.push(Rule::ClientNotInformed);
        }
        if self.mode == Mode::PortalStrongAuth && giving.identity != IdentityCheck::StrongAuth {
            unmet.push(Rule::StrongAuthNeeded);
        }
        if unmet.is_empty() { Ok(self.version(Fate::Given { at: giving.at })) } else { Err(unmet) }
    }

    /// The client says no. The refusal is kept, and nothing is opened.
    pub fn refuse(self, at: Timestamp) -> Consent {
        self.version(Fate::Refused { at })
    }

    /// What the draft itself lacks, for showing while it is filled in.
    pub fn unmet(&self, today: Date, clocks: &Clocks) -> Vec<Rule> {
        let oral = self.mode == Mode::OralSingleContact;
        [
            (self.parties.is_empty(), Rule::ConsentNamesNobody),
            (self.parties.iter().any(|party| party.is_empty()), Rule::PartyGetsNothing),
            (self.names_twice(), Rule::PartyNamedTwice),
            (self.until < self.from, Rule::ConsentEndsBeforeStart),
            (self.until < today, Rule::ConsentEndPassed),
            (self.until > clocks.due_after(Term::LongestConsent, self.from), Rule::ConsentTooLong),
            (oral && self.until != self.from, Rule::OralCoversOneContact),
        ]
        .into_iter()
        .filter_map(|(broken, rule)| broken.then_some(rule))
        .collect()
    }

    /// Whether a party would receive what its kind of organisation never may.
    pub fn overreaches(&self, kind_of: impl Fn(OrgId) -> Option<OrgKind>) -> Option<Rule> {
        let over = |party: &Party| {
            let kind = party.name.org().and_then(&kind_of);
            kind.is_some_and(|kind| party.receives.iter().any(|category| !kind.may_receive(category)))
        };
        self.parties.iter().any(over).then_some(Rule::NeverForThisKind)
    }

    fn names_twice(&self) -> bool {
        let mut names: Vec<_> = self.parties.iter().map(|party| party.name).collect();
        names.sort();
        names.windows(2).any(|pair| pair[0] == pair[1])
    }

    fn version(self, fate: Fate) -> Consent {
        Consent {
            id: self.id,
            number: self.number,
            mode: self.mode,
            purpose: self.purpose,
            purpose_text: self.purpose_text,
            from: self.from,
            until: self.until,
            parties: self.parties,
            text_version: self.text_version,
            language: self.language,
            fate,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{draft, giving, party};
    use super::super::{Direction, PartyName};
    use super::*;
    use crate::{
        Category, CategorySet,
        testing::{at, org},
    };
    use jiff::civil::date;

    #[test]
    fn a_full_draft_is_given_and_lives_for_a_year() {
        let given = draft(vec![party(1)]).give(giving(), &Clocks::default()).unwrap();
        assert_eq!(given.until, date(2027, 3, 2));
        assert!(given.live(at(0)));
    }

    #[test]
    fn everything_that_is_missing_is_told_at_once() {
        let mut empty = draft(vec![]);
        empty.until = date(2026, 3, 1);
        let unmet = empty.give(Giving { informed: InformedSet::EMPTY, ..giving() }, &Clocks::default()).unwrap_err();
        let expected =
            [Rule::ConsentNamesNobody, Rule::ConsentEndsBeforeStart, Rule::ConsentEndPassed, Rule::ClientNotInformed];
        assert_eq!(unmet, expected);
    }

    #[test]
    fn a_consent_has_an_end_that_people_can_foresee() {
        let mut long = draft(vec![party(1)]);
        long.until = date(2028, 3, 2);
        assert!(long.clone().give(giving(), &Clocks::default()).is_ok());
        for until in [date(2028, 3, 3), date(9999, 12, 31)] {
            long.until = until;
            assert_eq!(long.clone().give(giving(), &Clocks::default()), Err(vec![Rule::ConsentTooLong]));
        }
    }

    #[test]
    fn each_thing_that_the_client_must_know_counts() {
        for what in Informed::ALL {
            let mut told = giving();
            told.informed.remove(*what);
            assert_eq!(draft(vec![party(1)]).give(told, &Clocks::default()), Err(vec![Rule::ClientNotInformed]));
        }
    }

    #[test]
    fn a_spoken_consent_ends_with_its_day() {
        let mut oral = draft(vec![party(1)]);
        oral.mode = Mode::OralSingleContact;
        assert_eq!(oral.clone().give(giving(), &Clocks::default()), Err(vec![Rule::OralCoversOneContact]));
        oral.until = oral.from;
        let given = oral.give(giving(), &Clocks::default()).unwrap();
        assert!(given.live(at(0)) && !given.live(at(24)));
    }

    #[test]
    fn a_party_is_named_once_and_gets_something() {
        let nothing = Party::new(PartyName::Organisation(org(1)));
        assert_eq!(draft(vec![nothing]).give(giving(), &Clocks::default()), Err(vec![Rule::PartyGetsNothing]));
        assert_eq!(
            draft(vec![party(1), party(1)]).give(giving(), &Clocks::default()),
            Err(vec![Rule::PartyNamedTwice])
        );
    }

    #[test]
    fn a_consent_on_the_own_pages_is_given_signed_in_strongly() {
        let mut portal = draft(vec![party(1)]);
        portal.mode = Mode::PortalStrongAuth;
        assert_eq!(portal.give(giving(), &Clocks::default()), Err(vec![Rule::StrongAuthNeeded]));
    }

    #[test]
    fn sensitive_kinds_are_ticked_one_by_one() {
        let ticked = party(1).tick(Direction::Receives, Category::SubstanceMentalHealth);
        assert_eq!(party(1).receives.or(party(1).gives).sensitive(), CategorySet::EMPTY);
        assert_eq!(ticked.receives.sensitive().len(), 1);
        assert_eq!(ticked.gives.sensitive(), CategorySet::EMPTY);
    }

    #[test]
    fn an_employer_never_gets_health_data() {
        let kind = |kind| move |_| Some(kind);
        let all = draft(vec![party(1)]);
        assert_eq!(all.overreaches(kind(OrgKind::Employer)), Some(Rule::NeverForThisKind));
        assert_eq!(all.overreaches(kind(OrgKind::HealthUnit)), None);
        let plan = Party::new(PartyName::Organisation(org(1))).tick(Direction::Receives, Category::Plan);
        assert_eq!(draft(vec![plan]).overreaches(kind(OrgKind::Employer)), None);
    }

    #[test]
    fn a_refusal_opens_nothing() {
        assert!(!draft(vec![party(1)]).refuse(at(0)).live(at(0)));
    }
}
