//! `/cases/{id}/plan/versions/{number}`: a version that was put forward, as it stood, and who had agreed.

use super::card::{Point, answer};
use crate::{Words, history, history::OldVersion, shown};
use access::{
    Cx, Outcome,
    web::{At, Visit},
};
use askama::Template;
use axum::response::Response;
use casework::{CaseHead, Part};
use kernel::{CaseId, Date, Language, helsinki_date};
use ui::{Frame, Goal, Place, Say, To, dates};

#[derive(Template)]
#[template(path = "version.html")]
pub(super) struct VersionPage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) head: CaseHead,
    pub(super) case: CaseId,
    pub(super) old: OldVersion,
    pub(super) today: Date,
    pub(super) language: Language,
}

impl VersionPage {
    fn title(&self) -> String {
        format!("{}, {}", self.old.kind.say(self.language), self.w.version_number(self.old.version.number))
    }

    fn dates(&self) -> String {
        let day = |at| dates::date(helsinki_date(at), self.language);
        let asked = self.w.version_asked(day(self.old.version.proposed_at));
        let agreed = self.old.version.agreed_at.map(|at| self.w.version_agreed(day(at)));
        [Some(asked), agreed].into_iter().flatten().collect::<Vec<_>>().join(" ")
    }

    fn goals(&self) -> Vec<Goal<'_>> {
        shown::sheet_parts(&self.old.version.sheet, self.today, self.language).into_iter().map(Goal::top).collect()
    }

    fn answers(&self) -> Vec<Point> {
        self.old.version.parties.iter().map(|party| answer(party, self.language)).collect()
    }

    /// The version before this one.
    fn earlier(&self) -> Option<To> {
        let number = self.old.version.number;
        (number > 1).then(|| To::PlanVersion(self.case, number - 1))
    }
}

pub(super) async fn show(visit: Visit, At((case, number)): At<(CaseId, i64)>) -> Response {
    visit.page(move |cx| page(cx, case, number)).await
}

fn page(cx: &mut Cx<'_, '_>, case: CaseId, number: i64) -> Outcome<VersionPage> {
    let case = access::enter(cx, case)?;
    let old = history::old_version(cx, &case, number)?;
    let w = Words(cx.language());
    Ok(VersionPage {
        frame: cx.frame(w.plan_title(), Some(Place::Cases)),
        w,
        head: casework::head(cx, &case, Part::Plan),
        case: case.id,
        old,
        today: cx.today(),
        language: cx.language(),
    })
}
