//! The client changes their mind and tells somebody: what is taken back, and how that was told (I7, domain §11). Whoever says “I take it back”
//! takes back everything, unless they mean one consent of several; the page says which there are.

use super::forms::{Forms, told_choices};
use crate::{Words, consent::live_consents};
use access::{Case, Cx, Outcome, act::ReadConsent};
use askama::{Template, filters::HtmlSafe};
use kernel::{CaseId, Coded, ConsentId, Language, coded};
use ui::{Choice, Form, Say, To, dates};

coded! {
    /// What the client takes back.
    pub(super) enum Which {
        /// Everything that is in force.
        All = "all",
        /// The consent of the page, and no other.
        This = "this",
    }
}

/// Another consent in force: where it is, and what it is for.
pub(super) struct Beside {
    pub(super) to: To,
    pub(super) text: String,
}

/// What is in force beside this consent; nothing for those who may not see consents.
pub(super) fn beside(cx: &mut Cx<'_, '_>, case: &Case, id: ConsentId) -> Outcome<Vec<Beside>> {
    if !case.may::<ReadConsent>() {
        return Ok(Vec::new());
    }
    let language = cx.language();
    let live = live_consents(cx, case)?.into_iter().map(|version| version.consent);
    let others = live.filter(|consent| consent.id != id);
    Ok(others
        .map(|consent| Beside {
            to: To::Consent(case.id, consent.id),
            text: Words(language).in_force_for(consent.purpose.say(language), dates::date(consent.until, language)),
        })
        .collect())
}

/// The part of the page.
#[derive(Template)]
#[template(path = "consent-ending.html")]
pub(super) struct Ending {
    pub(super) w: Words,
    pub(super) language: Language,
    pub(super) case: CaseId,
    pub(super) id: ConsentId,
    /// What this consent is for.
    pub(super) purpose: &'static str,
    /// What is in force beside it.
    pub(super) others: Vec<Beside>,
    pub(super) form: Form,
}

impl HtmlSafe for Ending {}

/// The form in which everything is chosen, as long as nobody says otherwise.
pub(super) fn form(cx: &mut Cx<'_, '_>, forms: &Forms<'_>) -> Form {
    forms.begun_with(cx, "withdraw", ("which", Which::All.code()))
}

impl Ending {
    fn choices(&self) -> Vec<Choice<'_>> {
        let w = self.w;
        let others: Vec<&str> = self.others.iter().map(|other| other.text.as_str()).collect();
        vec![
            Choice::new(Which::All.code(), w.withdraw_all()).hint(w.withdraw_all_hint(others.join("; "))),
            Choice::new(Which::This.code(), w.withdraw_this()).hint(w.withdraw_this_hint(self.purpose)),
        ]
    }

    fn ways(&self) -> Vec<Choice<'static>> {
        told_choices(self.language)
    }
}
