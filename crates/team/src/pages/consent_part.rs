//! What the client has consented to, on the team's page.

use super::matrix::{self, Matrix};
use crate::{
    Words,
    consent::{Version, in_force, versions},
};
use access::{
    Case, Cx, Outcome,
    act::{ReadConsent, RecordConsent},
};
use askama::{Template, filters::HtmlSafe};
use domain::{
    clocks::{Clocks, Term},
    consent::ConsentState,
};
use kernel::{CaseId, ConsentId, Language, OrgId, Timestamp, helsinki_date};
use ui::{Icon, Say, Tag, To, dates};

/// What the client has consented to, and what is being prepared.
#[derive(Template)]
#[template(path = "consent-part.html")]
pub(super) struct ConsentPart {
    pub(super) w: Words,
    pub(super) case: CaseId,
    pub(super) live: Option<Live>,
    pub(super) draft: Option<ConsentId>,
    pub(super) earlier: Vec<(String, String)>,
    pub(super) may_record: bool,
    /// The case manager's own organisation is out: somebody else must take over (domain §11).
    pub(super) manager_out: bool,
}

pub(super) struct Live {
    pub(super) id: ConsentId,
    pub(super) until: String,
    pub(super) soon: bool,
    pub(super) purpose: &'static str,
    pub(super) given: String,
    pub(super) matrix: Matrix,
}

impl HtmlSafe for ConsentPart {}

/// Looks it up; nothing for those who may not see consents.
pub(super) fn consent_part(cx: &mut Cx<'_, '_>, case: &Case, manager: Option<OrgId>) -> Outcome<Option<ConsentPart>> {
    if !case.may::<ReadConsent>() {
        return Ok(None);
    }
    let key = case.key::<ReadConsent>(cx)?;
    let (all, now, language) = (versions(cx, &key)?, cx.now(), cx.language());
    let live = in_force(&all, now);
    let named = |version: &Version| version.parties.iter().any(|party| Some(party.org) == manager);
    let draft = all.iter().find(|version| version.state(now) == ConsentState::Draft).map(|version| version.consent.id);
    let may_record = case.may::<RecordConsent>();
    Ok(Some(ConsentPart {
        w: Words(language),
        case: case.id,
        manager_out: manager.is_some() && live.is_some_and(|live| !named(live)),
        earlier: all
            .iter()
            .filter(|v| !is_same(v, live) && Some(v.consent.id) != draft)
            .map(|v| earlier(v, case.id, now, language))
            .collect(),
        live: live.map(|version| shown(version, now, language)),
        draft: draft.filter(|_| may_record),
        may_record,
    }))
}

fn is_same(version: &Version, live: Option<&Version>) -> bool {
    live.is_some_and(|live| live.consent.id == version.consent.id)
}

fn earlier(version: &Version, case: CaseId, now: Timestamp, language: Language) -> (String, String) {
    let w = Words(language);
    let day = dates::date(helsinki_date(version.at), language);
    let text = w.version_line(
        day,
        version.consent.mode.say(language),
        version.consent.number,
        version.state(now).say(language),
    );
    (To::Consent(case, version.consent.id).to_string(), text)
}

pub(super) fn shown(version: &Version, now: Timestamp, language: Language) -> Live {
    let w = Words(language);
    let remind = Clocks::default().before(Term::ConsentReminder, version.consent.until);
    Live {
        id: version.consent.id,
        until: dates::date(version.consent.until, language),
        soon: remind <= helsinki_date(now),
        purpose: version.consent.purpose.say(language),
        given: w.given_line(
            dates::date(helsinki_date(version.at), language),
            version.consent.mode.say(language),
            &version.recorded_by,
        ),
        matrix: matrix::matrix(version, language),
    }
}

impl ConsentPart {
    /// Whether anything is in force, and until when: for the map.
    pub(super) fn tag(&self) -> Tag<'static> {
        match &self.live {
            Some(live) => Tag::ok(self.w.consent_until(&live.until)).icon(Icon::Consent),
            None => Tag::wait(self.w.no_consent()),
        }
    }

    /// Where the draft is.
    fn to_draft(&self) -> String {
        self.draft.map_or_else(String::new, |draft| To::Consent(self.case, draft).to_string())
    }
}
