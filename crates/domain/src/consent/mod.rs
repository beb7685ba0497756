//! Consent: named parties × named kinds of data × purpose × time, given by the client and taken back at will
//! (F05, domain §11; L 621/1999 §26, §29; GDPR 4(11), 7).

mod change;
mod draft;
mod opens;
mod party;
mod version;

pub use change::Impact;
pub use draft::{CheckedHow, Draft, GivenBy, Giving, IdentityCheck, Informed, InformedSet, usual_end};
pub use opens::{Looker, grants};
pub use party::{Direction, Party, PartyName};
pub use version::{Consent, ConsentState, Fate, Mode, Purpose, RecordedMode, TextVersion};

#[cfg(test)]
pub(crate) mod testing {
    use super::*;
    use crate::{
        clocks::Clocks,
        testing::{at, consent, org},
    };
    use kernel::{Coded, Language, helsinki_date};

    pub(crate) fn draft(parties: Vec<Party>) -> Draft {
        let from = helsinki_date(at(0));
        Draft {
            id: consent(1),
            number: 1,
            mode: Mode::InPersonScreen,
            purpose: Purpose::JointSupport,
            purpose_text: None,
            from,
            until: usual_end(Mode::InPersonScreen, from, &Clocks::default()),
            parties,
            text_version: TextVersion::NOW,
            language: Language::Fi,
        }
    }

    pub(crate) fn giving() -> Giving {
        let informed = Informed::ALL.iter().copied().collect();
        Giving { at: at(0), by: GivenBy::Client, identity: IdentityCheck::DocumentSeen, informed }
    }

    pub(crate) fn party(number: u128) -> Party {
        Party::new(PartyName::Organisation(org(number))).tick_all_ordinary()
    }
}
