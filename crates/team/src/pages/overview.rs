//! `/cases/{case}/team`: who is responsible, who is in the team, what the client has consented to. The invited see a preview only.

use super::{
    asked::{self, Asked},
    consent_part::{ConsentPart, consent_part},
    forms::Forms,
    pressing::{BUTTONS, act, read},
    preview::{self, PreviewPage},
    responsible::{self, Responsible},
    team::{self, Team},
};
use crate::{Words, members, members::may_stay};
use access::{
    Case, Cx, Outcome,
    act::ReadTeam,
    enter,
    web::{At, Visit},
};
use askama::{Template, filters::HtmlSafe};
use axum::response::Response;
use casework::{CaseHead, Part};
use kernel::CaseId;
use ui::{Form, FormState, Frame, Place, Posted, TeamMap};

/// What somebody sees at this address: everything that is theirs to see, or the preview.
#[derive(Template)]
#[template(
    source = "{% match self %}{% when Self::Whole(page) %}{{ page }}{% when Self::Preview(page) %}{{ page }}{% endmatch %}",
    ext = "html"
)]
enum AnyPage {
    /// The whole page.
    Whole(Box<TeamPage>),
    /// The preview.
    Preview(Box<PreviewPage>),
}

/// The page.
#[derive(Template)]
#[template(path = "team.html")]
pub(super) struct TeamPage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) head: CaseHead,
    pub(super) problems: Form,
    pub(super) asked: Asked,
    pub(super) responsible: Responsible,
    pub(super) map: TeamMap<'static>,
    pub(super) team: Team,
    pub(super) consent: Option<ConsentPart>,
}

impl HtmlSafe for TeamPage {}

pub(super) async fn show(visit: Visit, At(id): At<CaseId>) -> Response {
    visit.page(move |cx| any(cx, id, None)).await
}

pub(super) async fn send(visit: Visit, At(id): At<CaseId>, posted: Posted) -> Response {
    let command = read(&posted);
    visit
        .submit(posted, command, move |cx, command| act(cx, id, command), move |cx, form| any(cx, id, Some(form)))
        .await
}

fn any(cx: &mut Cx<'_, '_>, id: CaseId, again: Option<&FormState>) -> Outcome<AnyPage> {
    let case = enter(cx, id)?;
    if case.may::<ReadTeam>() {
        return Ok(AnyPage::Whole(Box::new(whole(cx, &case, again)?)));
    }
    Ok(AnyPage::Preview(Box::new(preview::page(cx, &case, again)?)))
}

fn whole(cx: &mut Cx<'_, '_>, case: &Case, again: Option<&FormState>) -> Outcome<TeamPage> {
    let (w, language) = (Words(cx.language()), cx.language());
    let (key, forms) = (case.key::<ReadTeam>(cx)?, Forms::new(again, BUTTONS, language));
    let (manager, all) = (casework::manager(cx, &key)?, members(cx, &key)?);
    let stays = may_stay(cx, &key, manager.as_ref(), &all)?;
    Ok(TeamPage {
        frame: cx.frame(w.team_title(), Some(Place::Cases)),
        head: casework::head(cx, case, Part::Team),
        problems: forms.problems(),
        asked: asked::asked(cx, case, &forms)?,
        responsible: responsible::responsible(cx, case, &key, manager.as_ref(), &forms)?,
        map: crate::members::map(&case.client.given, &all, manager.as_ref(), language),
        consent: consent_part(cx, case, manager.as_ref().map(|manager| manager.org))?,
        team: team::team(cx, case, all, (manager.map(|manager| manager.org), stays.as_ref()), &forms)?,
        w,
    })
}
