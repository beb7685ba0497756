//! `/cases/{case}/consents/{consent}/narrow`: taking something out of what is in force. Only boxes that are ticked now are there.

use super::{
    consent_ending::{Beside, beside},
    ticks::{Offered, Sent, Ticks, ticked, ticks},
};
use crate::{
    Words,
    consent::{self, narrow},
};
use access::{
    Cx, Outcome,
    act::WithdrawConsent,
    enter,
    web::{At, Visit},
};
use askama::Template;
use axum::response::Response;
use casework::{CaseHead, Part};
use domain::{consent::Party, responsibility::SaidHow};
use kernel::{CaseId, ConsentId, Language};
use ui::{Form, FormState, Frame, Place, Posted, Say, To};

/// The page.
#[derive(Template)]
#[template(path = "consent-narrow.html")]
pub(super) struct NarrowPage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) head: CaseHead,
    pub(super) case: CaseId,
    pub(super) consent: ConsentId,
    pub(super) language: Language,
    /// What this consent is for.
    pub(super) purpose: &'static str,
    /// What is in force beside it, and is not touched here.
    pub(super) others: Vec<Beside>,
    pub(super) ticks: Ticks,
    pub(super) form: Form,
}

fn page(cx: &mut Cx<'_, '_>, id: CaseId, consent: ConsentId, again: Option<&FormState>) -> Outcome<NarrowPage> {
    let (w, language, case) = (Words(cx.language()), cx.language(), enter(cx, id)?);
    let key = case.key::<WithdrawConsent>(cx)?;
    let version = consent::one(cx, &key, consent)?;
    let boxes: Vec<_> = version.parties.iter().flat_map(|party| ticked(&party.rule())).collect();
    let state = again.cloned().unwrap_or_else(|| FormState::filled(boxes).once(cx.new_id()));
    let offered: Vec<_> = version.parties.iter().map(|party| Offered::in_force(party, language)).collect();
    Ok(NarrowPage {
        frame: cx.frame(w.narrow_title(), Some(Place::Cases)),
        head: casework::head(cx, &case, Part::Team),
        case: id,
        consent,
        language,
        purpose: version.consent.purpose.say(language),
        others: beside(cx, &case, consent)?,
        ticks: ticks(&offered, &state, language),
        form: state.shown_in(language),
        w,
    })
}

pub(super) async fn show(visit: Visit, At((id, consent)): At<(CaseId, ConsentId)>) -> Response {
    visit.page(move |cx| page(cx, id, consent, None)).await
}

/// What is left, and how the client told.
struct Left {
    parties: Vec<Party>,
    how: SaidHow,
}

fn read(posted: &Posted) -> Result<Left, FormState> {
    let sent = Sent::of(posted);
    let mut r = posted.read(&sent.known(&["how"]));
    let (parties, how) = (sent.parties(&mut r), r.choice("how"));
    r.finish(|| Some(Left { parties, how: how? }))
}

pub(super) async fn send(visit: Visit, At((id, consent)): At<(CaseId, ConsentId)>, posted: Posted) -> Response {
    let left = read(&posted);
    let act = move |cx: &mut Cx<'_, '_>, left: &Left| {
        let case = enter(cx, id)?;
        narrow(cx, &case, consent, &left.parties, left.how)?;
        Ok(if enter(cx, id).is_ok() { To::Team(id) } else { To::Desk })
    };
    visit.submit(posted, left, act, move |cx, form| page(cx, id, consent, Some(form))).await
}
