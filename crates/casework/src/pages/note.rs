//! Writing a note: what kind of data it is, and beside each kind who will read it.

use super::audience::Audience;
use crate::{CaseHead, Words, head, note, note::NewNote};
use access::{
    Cx, Outcome, act, enter,
    web::{At, Visit},
};
use askama::Template;
use axum::response::Response;
use domain::{Category, access::Action};
use kernel::{CaseId, Coded, Language, OrgId};
use ui::{Choice, Form, FormState, Frame, Place, Posted, Say, To};

/// The page.
#[derive(Template)]
#[template(path = "note-new.html")]
pub(super) struct NotePage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) head: CaseHead,
    pub(super) form: Form,
    pub(super) case: CaseId,
    pub(super) kinds: Vec<Choice<'static>>,
}

pub(super) async fn show(visit: Visit, At(case): At<CaseId>) -> Response {
    visit
        .page(move |cx| {
            let form = cx.form().with("category", Category::SituationSurvey.code());
            page(cx, case, form)
        })
        .await
}

fn read(posted: &Posted) -> Result<NewNote, FormState> {
    let mut r = posted.read(&["body", "category"]);
    let (body, category) = (r.prose("body"), r.choice("category"));
    r.finish(|| Some(NewNote { category: category?, body: body? }))
}

pub(super) async fn send(visit: Visit, At(case): At<CaseId>, posted: Posted) -> Response {
    let read = read(&posted);
    let act = move |cx: &mut Cx<'_, '_>, new: &NewNote| {
        let case = enter(cx, case)?;
        note::write(cx, &case, new)?;
        Ok(To::Timeline(case.id))
    };
    visit.submit(posted, read, act, move |cx, form| page(cx, case, form.clone())).await
}

fn page(cx: &mut Cx<'_, '_>, case: CaseId, form: FormState) -> Outcome<NotePage> {
    let case = enter(cx, case)?;
    let key = case.key::<act::WriteNote>(cx)?;
    let audience = Audience::new(cx, &case, &key, Action::ReadNotes)?;
    let (language, w, org) = (cx.language(), Words(cx.language()), cx.org()?);
    Ok(NotePage {
        frame: cx.frame(w.new_note(), Some(Place::Cases)),
        w,
        head: head(cx, &case, crate::Part::Timeline),
        form: form.shown_in(language),
        case: case.id,
        kinds: kinds(cx, &audience, org, language),
    })
}

/// The kinds of data that the writer's unit works with, each with those who will read the note.
fn kinds(cx: &Cx<'_, '_>, audience: &Audience, org: OrgId, language: Language) -> Vec<Choice<'static>> {
    let fits = |category: &&Category| is_for_notes(**category) && audience.holds(cx, **category, org);
    let choice = |category: &Category| {
        let readers = Words(language).seen_by(audience.names(*category, org));
        Choice::new(category.code(), category.say(language)).hint(readers)
    };
    Category::ALL.iter().filter(fits).map(choice).collect()
}

/// What has a place of its own is written there.
const fn is_for_notes(category: Category) -> bool {
    match category {
        Category::ContactBasic | Category::Messages => false,
        Category::SituationSurvey
        | Category::EmploymentEducation
        | Category::SocialSituation
        | Category::HealthWorkAbility
        | Category::BenefitsIncome
        | Category::Rehab
        | Category::Plan
        | Category::Meetings
        | Category::ServicesUsed
        | Category::CloseNetwork
        | Category::SubstanceMentalHealth
        | Category::CriminalSanctions => true,
    }
}
