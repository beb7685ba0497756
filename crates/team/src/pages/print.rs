//! `/cases/{case}/consents/{consent}/print`: the consent on paper, in the client's language whatever the professional's is (423/2003 §18–20).

use super::consent_text::{self, ConsentText};
use crate::{Words, consent};
use access::{
    Cx, Outcome,
    act::{ReadConsent, RecordConsent},
    enter,
    web::{At, Visit},
};
use askama::Template;
use axum::response::Response;
use domain::access::Relation;
use kernel::{CaseId, ConsentId};
use ui::{Frame, dates};

/// The sheet.
#[derive(Template)]
#[template(path = "consent-print.html")]
pub(super) struct PrintPage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) name: String,
    pub(super) number: String,
    pub(super) today: String,
    pub(super) told: Vec<String>,
    pub(super) text: ConsentText,
}

fn page(cx: &mut Cx<'_, '_>, id: CaseId, consent: ConsentId) -> Outcome<PrintPage> {
    let case = enter(cx, id)?;
    // A paper shows everybody whom the client named; only those print it who may see all of them.
    if !case.relations().contains(Relation::Client) {
        case.key::<RecordConsent>(cx)?;
    }
    let key = case.key::<ReadConsent>(cx)?;
    let version = consent::one(cx, &key, consent)?;
    let own = consent_text::language(&version, &case);
    let w = Words(own);
    Ok(PrintPage {
        frame: Frame::new(own, w.text_title()),
        name: case.client.name(),
        number: case.number.clone(),
        today: dates::date(cx.today(), own),
        told: consent_text::known(version.consent.text_version, own),
        text: consent_text::text(&version, own),
        w,
    })
}

pub(super) async fn show(visit: Visit, At((id, consent)): At<(CaseId, ConsentId)>) -> Response {
    visit.page(move |cx| page(cx, id, consent)).await
}
