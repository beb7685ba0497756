//! A found service as a card: what it is, who offers it, and why it fits.

use super::{
    facts::{self, Fact, fact},
    kind,
};
use crate::{Found, Hit, Reason, Source, Words};
use kernel::{Coded, Date, Language};
use ui::{Icon, To};

/// What the page shows of one found service.
pub(super) struct Card {
    pub to: To,
    pub lang: String,
    pub name: String,
    pub summary: String,
    pub provider: String,
    pub kind: Option<&'static str>,
    pub why: Option<String>,
    pub partly: bool,
    pub facts: Vec<Fact>,
}

impl Card {
    pub fn new(hit: &Hit, today: Date, language: Language) -> Self {
        Self {
            to: To::Service(hit.id),
            lang: hit.language.clone(),
            name: hit.name.clone(),
            summary: hit.summary.clone(),
            provider: hit.provider.names.get(language).to_owned(),
            kind: kind(&hit.provider, language),
            why: why(hit, language),
            partly: !hit.missing.is_empty(),
            facts: facts(hit, today, language),
        }
    }
}

/// Why it fits, in a sentence; nothing when nothing was asked for.
fn why(hit: &Hit, language: Language) -> Option<String> {
    let w = Words(language);
    if hit.reasons.is_empty() {
        return None;
    }
    let reasons = hit.reasons.iter().map(|reason| said(reason, w)).collect::<Vec<_>>().join(", ");
    let missing = hit.missing.iter().map(|word| w.quoted(word)).collect::<Vec<_>>().join(", ");
    Some(if missing.is_empty() { w.fits_because(reasons) } else { w.fits_partly(missing, reasons) })
}

fn said(reason: &Reason, w: Words) -> String {
    let word = if reason.renamed { w.quoted_now(&reason.word) } else { w.quoted(&reason.word) };
    match reason.found {
        Found::Name => w.found_in_name(word),
        Found::OtherName => w.found_in_other_name(word),
        Found::Keyword => w.found_in_keyword(word),
        Found::Class => w.found_in_class(word),
        Found::Provider => w.found_in_provider(word),
        Found::Summary => w.found_in_summary(word),
        Found::Text => w.found_in_text(word),
    }
}

fn facts(hit: &Hit, today: Date, language: Language) -> Vec<Fact> {
    let w = Words(language);
    let (places, provider) = (facts::places(&hit.places, language), hit.provider.names.get(language));
    let mut all = Vec::new();
    if hit.language != language.code() {
        let name = facts::language_name(&hit.language, language).unwrap_or(w.language_other());
        all.push(fact(Icon::Info, w.told_in(name)));
    }
    if places != provider {
        all.push(fact(Icon::Pin, places));
    }
    all.push(fact(Icon::Money, facts::cost(&hit.cost, language)));
    if !hit.languages.is_empty() {
        all.push(fact(Icon::Globe, facts::languages(&hit.languages, language)));
    }
    all.extend(referral(hit.referral_needed, hit.source, w));
    all.push(facts::checked(hit.last_checked, today, language));
    all
}

/// Whether somebody has to send the client. Only the provider can say that nobody has to.
pub(super) fn referral(needed: bool, source: Source, w: Words) -> Option<Fact> {
    match (needed, source) {
        (true, _) => Some(fact(Icon::Handover, w.referral_needed())),
        (false, Source::Own) => Some(fact(Icon::Check, w.no_referral())),
        (false, Source::Ptv | Source::PtvBase) => None,
    }
}
