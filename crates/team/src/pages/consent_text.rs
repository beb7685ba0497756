//! What the client reads before consenting: on the screen, on paper, in the client's own language.

use crate::{Words, consent::Version};
use askama::{Template, filters::HtmlSafe};
use domain::{CategorySet, consent::Purpose};
use kernel::Language;
use ui::{Say, dates};

/// A party in sentences.
struct PartyText {
    name: String,
    gives: String,
    receives: String,
    sensitive: String,
}

/// The text of a version.
#[derive(Template)]
#[template(path = "consent-text.html")]
pub(super) struct ConsentText {
    w: Words,
    purpose: &'static str,
    own_terms: String,
    parties: Vec<PartyText>,
    until: String,
}

impl HtmlSafe for ConsentText {}

/// The text in a language: the client's, whatever the reader of the page speaks.
pub(super) fn text(version: &Version, language: Language) -> ConsentText {
    let w = Words(language);
    let party = |party: &crate::consent::NamedParty| PartyText {
        name: party.name(language),
        gives: listed(party.gives, language),
        receives: listed(party.receives, language),
        sensitive: listed(party.gives.or(party.receives).sensitive(), language),
    };
    ConsentText {
        w,
        purpose: purpose(version.consent.purpose, w),
        own_terms: version.consent.purpose_text.as_ref().map_or_else(String::new, ToString::to_string),
        parties: version.parties.iter().map(party).collect(),
        until: dates::full(version.consent.until, language),
    }
}

/// The kinds in words, one after another.
fn listed(kinds: CategorySet, language: Language) -> String {
    kinds.iter().map(|category| category.say(language).to_lowercase()).collect::<Vec<_>>().join(", ")
}

const fn purpose(purpose: Purpose, w: Words) -> &'static str {
    match purpose {
        Purpose::JointSupport => w.text_purpose_joint_support(),
        Purpose::OneMeeting => w.text_purpose_one_meeting(),
        Purpose::ServiceRequest => w.text_purpose_service_request(),
    }
}
