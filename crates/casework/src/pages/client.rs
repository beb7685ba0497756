//! `/cases/{case}/client`: who the client is and how to reach them, corrected by the case manager.

use super::client_fields::{REACH_FIELDS, ReachFields, beside, filled, reach_labels, read_reach};
use crate::{
    CaseHead, Part, Words,
    client::{Details, NewName, NewReach, correct, details, home},
    head,
};
use access::{
    Case, Cx, Outcome, act, enter,
    web::{At, Visit},
};
use askama::Template;
use axum::response::Response;
use directory::{Areas, MunicipalityCode};
use kernel::{CaseId, Date, Line, helsinki_date};
use ui::{
    Form, FormState, Frame, Note, Place, Posted, ProblemKind, To, dates,
    form::{Reader, past_day, without_code},
};

/// The page.
#[derive(Template)]
#[template(path = "client.html")]
pub(super) struct ClientPage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) head: CaseHead,
    pub(super) case: CaseId,
    pub(super) form: Form,
    /// What somebody else saved meanwhile.
    pub(super) meanwhile: Option<String>,
}

impl ClientPage {
    fn reach(&self) -> ReachFields<'_> {
        ReachFields::about_client(&self.form, self.frame.language)
    }

    fn labels(&self) -> Vec<(&'static str, &'static str)> {
        let w = self.w;
        let own = [
            ("given", w.given_name()),
            ("family", w.family_name()),
            ("birth_date", w.birth_date()),
            ("municipality", w.municipality()),
        ];
        own.into_iter().chain(reach_labels(self.frame.language)).collect()
    }
}

pub(super) async fn show(visit: Visit, At(id): At<CaseId>) -> Response {
    visit.page(move |cx| page(cx, id, None)).await
}

fn page(cx: &mut Cx<'_, '_>, id: CaseId, sent: Option<&FormState>) -> Outcome<ClientPage> {
    let (case, language, w) = (enter(cx, id)?, cx.language(), Words(cx.language()));
    let details = to_correct(cx, &case)?;
    let saved = as_saved(cx, &details);
    let (form, meanwhile) = sent.map_or_else(|| (saved.clone(), None), |sent| beside(sent, &saved));
    Ok(ClientPage {
        frame: cx.frame(w.client_details(), Some(Place::Cases)),
        w,
        head: head(cx, &case, Part::Situation),
        case: id,
        form: form.shown_in(language),
        meanwhile,
    })
}

/// Opening the form is a look and no correction; only those who may correct come so far.
fn to_correct(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<Details> {
    if !case.may::<act::CorrectClient>() {
        case.key::<act::CorrectClient>(cx)?;
    }
    let key = case.key::<act::ReadCase>(cx)?;
    details(cx, &key)
}

fn as_saved(cx: &mut Cx<'_, '_>, details: &Details) -> FormState {
    let born = details.birth_date.map(|day| dates::date(day, cx.language()));
    filled(cx.form(), details)
        .with("given", &details.given)
        .with("family", &details.family)
        .with("birth_date", born.unwrap_or_default())
        .with("municipality", details.municipality.and_then(|code| home(code, cx.language())).unwrap_or_default())
}

fn name(r: &mut Reader<'_>, today: Date) -> Option<NewName> {
    let [given, family] = ["given", "family"].map(|field| r.parse(field, |text| without_code(text, Line::new)));
    let birth_date = r.optional("birth_date", |text| past_day(text, today));
    let municipality = r.optional("municipality", municipality);
    Some(NewName { given: given?, family: family?, birth_date, municipality })
}

/// A municipality of Finland, by its name in any of the languages.
fn municipality(text: &str) -> Result<MunicipalityCode, ProblemKind> {
    Areas::embedded().municipality_named(text).map(|one| one.code).ok_or(ProblemKind::NoSuchMunicipality)
}

fn read(posted: &Posted, today: Date) -> Result<(NewName, NewReach), FormState> {
    let mut r = posted.read(&[&["given", "family", "birth_date", "municipality"], &REACH_FIELDS[..]].concat());
    let (name, reach) = (name(&mut r, today), read_reach(&mut r));
    r.finish(|| Some((name?, reach?)))
}

pub(super) async fn send(visit: Visit, At(id): At<CaseId>, posted: Posted) -> Response {
    let read = read(&posted, helsinki_date(visit.app.gate.now()));
    let act = move |cx: &mut Cx<'_, '_>, (name, reach): &(NewName, NewReach)| {
        let case = enter(cx, id)?;
        correct(cx, &case, name, reach)?;
        Ok(To::Situation(id))
    };
    visit.submit(posted, read, act, move |cx, form| page(cx, id, Some(form))).await
}
