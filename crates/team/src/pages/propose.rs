//! `/cases/{case}/team/manager`: asking a colleague to be the permanent case manager.

use super::{
    forms::only,
    widening::{Named, Widening},
};
use crate::{Words, consent::Covered, propose};
use access::{
    Cx, Outcome,
    act::ProposeManager,
    enter,
    web::{At, Visit},
};
use askama::Template;
use axum::response::Response;
use casework::{CaseHead, Colleague, Part, responsibility::Asked};
use domain::{Duty, DutySet};
use kernel::CaseId;
use ui::{Form, FormState, Frame, Place, Posted, To};

/// The page.
#[derive(Template)]
#[template(path = "propose.html")]
pub(super) struct ProposePage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) head: CaseHead,
    pub(super) case: CaseId,
    /// Who is responsible now.
    pub(super) now: Option<String>,
    pub(super) colleagues: Vec<Named>,
    /// Where the consent is widened for those whom it does not cover.
    pub(super) widening: Widening,
    pub(super) form: Form,
}

fn page(cx: &mut Cx<'_, '_>, id: CaseId, again: Option<&FormState>) -> Outcome<ProposePage> {
    let (w, case) = (Words(cx.language()), enter(cx, id)?);
    let key = case.key::<ProposeManager>(cx)?;
    let now = casework::manager(cx, &key)?.map(|manager| format!("{}, {}", manager.name, manager.org_name));
    let colleagues = casework::colleagues(cx, DutySet::EMPTY.with(Duty::CaseManager))?;
    let covered = Covered::now(cx, &key)?;
    let named = |c: Colleague| {
        let label = format!("{}, {}, {}", c.name, c.title, c.org_name);
        Named::told(w, &covered, c.org, (c.account.to_string(), label))
    };
    Ok(ProposePage {
        frame: cx.frame(w.propose_title(), Some(Place::Cases)),
        head: casework::head(cx, &case, Part::Team),
        case: id,
        now,
        colleagues: colleagues.into_iter().map(named).collect(),
        widening: Widening::of(cx, &case),
        form: only(cx, again, |form| form),
        w,
    })
}

pub(super) async fn show(visit: Visit, At(id): At<CaseId>) -> Response {
    visit.page(move |cx| page(cx, id, None)).await
}

fn read(posted: &Posted) -> Result<Asked, FormState> {
    let mut r = posted.read(&["who", "reason"]);
    let (account, reason) = (r.id("who"), r.line("reason"));
    r.finish(|| Some(Asked { account: account?, reason: reason? }))
}

pub(super) async fn send(visit: Visit, At(id): At<CaseId>, posted: Posted) -> Response {
    let asked = read(&posted);
    let act = move |cx: &mut Cx<'_, '_>, asked: &Asked| {
        let case = enter(cx, id)?;
        propose(cx, &case, asked).map(|()| To::Team(id))
    };
    visit.submit(posted, asked, act, move |cx, form| page(cx, id, Some(form))).await
}
