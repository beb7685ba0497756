//! What the client reads before consenting: on the screen, on paper, in the client's own language. What was given is shown later in the
//! wording and the language in which it was given, whatever has become of both since (GDPR 7(1)).

use crate::{Words, consent::Version};
use access::Case;
use askama::{Template, filters::HtmlSafe};
use domain::{
    CategorySet,
    consent::{Fate, Informed, Purpose, TextVersion},
};
use kernel::{Coded, Language};
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
    wording: Wording,
    purpose: &'static str,
    own_terms: String,
    parties: Vec<PartyText>,
    until: String,
}

impl HtmlSafe for ConsentText {}

/// The sentences in which the wordings differ.
struct Wording {
    permission: &'static str,
    until: &'static str,
}

/// What the client knows when giving the consent, in the wording of the version: the earlier ones name the matter, since the third the client
/// says it.
pub(super) fn known(wording: TextVersion, language: Language) -> Vec<String> {
    let w = Words(language);
    let said = |what: Informed| match wording {
        TextVersion::First | TextVersion::Second => format!("{}.", what.say(language)),
        TextVersion::Third => sentence(what, w).to_owned(),
    };
    Informed::ALL.iter().copied().map(said).collect()
}

const fn sentence(what: Informed, w: Words) -> &'static str {
    match what {
        Informed::Voluntary => w.know_voluntary_third(),
        Informed::CanWithdraw => w.know_can_withdraw_third(),
        Informed::KeepsServices => w.know_keeps_services_third(),
        Informed::WhoIsTold => w.know_who_is_told_third(),
    }
}

impl Wording {
    const fn of(version: TextVersion, w: Words) -> Self {
        match version {
            TextVersion::First => Self { permission: w.text_permission_first(), until: w.text_until_first() },
            TextVersion::Second => Self { permission: w.text_permission_second(), until: w.text_until_second() },
            TextVersion::Third => Self { permission: w.text_permission_third(), until: w.text_until_second() },
        }
    }
}

/// The language of the text: the client's while it is being prepared, and afterwards the one in which it was given.
pub(super) fn language(version: &Version, case: &Case) -> Language {
    match version.consent.fate {
        Fate::Draft => case.client.language,
        Fate::Given { .. } | Fate::Refused { .. } | Fate::Superseded { .. } | Fate::Withdrawn { .. } => {
            version.consent.language
        }
    }
}

/// The text in a language, whatever the reader of the page speaks.
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
        wording: Wording::of(version.consent.text_version, w),
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

#[cfg(test)]
mod tests {
    use super::*;

    /// Everything that stands on the paper besides names, kinds of data and days.
    fn sentences(wording: TextVersion, language: Language) -> String {
        let w = Words(language);
        let Wording { permission, until } = Wording::of(wording, w);
        let purposes = Purpose::ALL.iter().map(|one| purpose(*one, w));
        let told = known(wording, language);
        let told = told.iter().map(|line| line.trim_end_matches('.'));
        let own = [w.text_title(), permission, w.text_what_for()].into_iter().chain(purposes);
        let all = own.chain([w.text_tells(), w.text_sees(), w.text_sensitive(), until, w.text_know()]).chain(told);
        let lines: Vec<_> = all.chain([w.text_stored_stays()]).collect();
        format!("== {} {}\n{}\n", wording.code(), language.code(), lines.join("\n"))
    }

    #[test]
    fn a_wording_that_clients_have_agreed_to_is_never_changed() {
        let versions = TextVersion::ALL.iter();
        let all = versions.flat_map(|version| Language::ALL.iter().map(|language| sentences(*version, *language)));
        let now: String = all.collect();
        let agreed = include_str!("../../tests/consent_wordings.txt");
        assert!(now == agreed, "leave what was agreed to as it is; a new wording is a new TextVersion. Now:\n{now}");
    }
}
