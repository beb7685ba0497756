//! `/cases/{case}/consents/{consent}/screen`: the client's own step. The screen is turned to the client, speaks the client's language, and
//! shows nothing else.

use super::{
    approvals::after_consent,
    consent_text::{self, ConsentText},
};
use crate::{
    Words,
    consent::{self, HowGiven, Version, give, refuse},
};
use access::{
    Case, Cx, Outcome, Refusal,
    act::RecordConsent,
    enter,
    web::{At, Visit},
};
use askama::Template;
use axum::response::Response;
use domain::consent::{ConsentState, IdentityCheck, Informed, InformedSet, Mode};
use kernel::{CaseId, Coded, ConsentId, coded};
use ui::{Form, FormState, Frame, Posted, To};

coded! {
    /// What the client answers.
    enum Says {
        /// Gives the consent.
        Give = "give",
        /// Does not.
        Refuse = "refuse",
    }
}

/// The page.
#[derive(Template)]
#[template(path = "consent-screen.html")]
pub(super) struct ScreenPage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) case: CaseId,
    pub(super) id: ConsentId,
    pub(super) name: String,
    pub(super) text: ConsentText,
    pub(super) told: Vec<String>,
    pub(super) state: ConsentState,
    pub(super) form: Form,
    /// Where the professional goes on.
    pub(super) onward: To,
}

impl ScreenPage {
    fn is_open(&self) -> bool {
        self.state == ConsentState::Draft
    }

    fn is_given(&self) -> bool {
        self.state == ConsentState::Active
    }
}

/// The version, when it is one that is given on the screen and the giver's identity has been checked.
fn version(cx: &mut Cx<'_, '_>, case: &Case, id: ConsentId) -> Outcome<Version> {
    let key = case.key::<RecordConsent>(cx)?;
    let version = consent::one(cx, &key, id)?;
    let on_screen = version.consent.mode == Mode::InPersonScreen && version.identified.is_some();
    if on_screen { Ok(version) } else { Err(Refusal::NotFound.into()) }
}

fn page(cx: &mut Cx<'_, '_>, id: CaseId, consent: ConsentId, again: Option<&FormState>) -> Outcome<ScreenPage> {
    let case = enter(cx, id)?;
    let (version, now) = (version(cx, &case, consent)?, cx.now());
    let own = consent_text::language(&version, &case);
    let w = Words(own);
    let mut frame = Frame::new(own, w.text_title());
    frame.demo = cx.frame("", None).demo;
    Ok(ScreenPage {
        frame,
        case: id,
        id: consent,
        name: case.client.name(),
        text: consent_text::text(&version, own),
        told: consent_text::known(version.consent.text_version, own),
        state: version.state(now),
        onward: after_consent(cx, &case)?,
        form: again.cloned().unwrap_or_else(|| cx.form()).shown_in(own),
        w,
    })
}

pub(super) async fn show(visit: Visit, At((id, consent)): At<(CaseId, ConsentId)>) -> Response {
    visit.page(move |cx| page(cx, id, consent, None)).await
}

fn read(posted: &Posted) -> Result<Says, FormState> {
    let mut r = posted.read(&["do"]);
    let says = r.choice("do");
    r.finish(|| says)
}

fn act(cx: &mut Cx<'_, '_>, id: CaseId, consent: ConsentId, says: Says) -> Outcome<To> {
    let case = enter(cx, id)?;
    match says {
        Says::Give => {
            let version = version(cx, &case, consent)?;
            let (by, identity) = version
                .giver
                .zip(version.identified.and_then(IdentityCheck::by_professional))
                .ok_or(Refusal::NotFound)?;
            // The page that the client reads says all of it.
            let informed: InformedSet = Informed::ALL.iter().copied().collect();
            give(cx, &case, consent, &HowGiven { by, identity, informed, kept_where: None })?;
        }
        Says::Refuse => refuse(cx, &case, consent)?,
    }
    Ok(To::ConsentScreen(id, consent))
}

pub(super) async fn send(visit: Visit, At((id, consent)): At<(CaseId, ConsentId)>, posted: Posted) -> Response {
    let says = read(&posted);
    let act = move |cx: &mut Cx<'_, '_>, says: &Says| act(cx, id, consent, *says);
    visit.submit(posted, says, act, move |cx, form| page(cx, id, consent, Some(form))).await
}
