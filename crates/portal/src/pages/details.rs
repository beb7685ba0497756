//! `/me/data/details`: the client corrects how to reach them.

use super::me::{self, MePage, body};
use crate::{Words, mine, mine::Mine};
use access::{Cx, Outcome, act, web::Visit};
use askama::Template;
use axum::response::Response;
use casework::client::{self, NewReach, REACH_FIELDS, ReachFields, beside, filled, reach_labels, read_reach};
use kernel::Language;
use ui::{Form, FormState, Note, Place, Posted, To};

#[derive(Template)]
#[template(path = "details.html")]
pub(super) struct MyDetails {
    pub(super) w: Words,
    pub(super) language: Language,
    pub(super) name: String,
    pub(super) form: Form,
    /// What somebody else saved meanwhile.
    pub(super) meanwhile: Option<String>,
    pub(super) open: bool,
}
body!(MyDetails);

impl MyDetails {
    fn reach(&self) -> ReachFields<'_> {
        ReachFields::to_client(&self.form, self.language)
    }

    fn labels(&self) -> [(&'static str, &'static str); 3] {
        reach_labels(self.language)
    }
}

pub(super) async fn show(visit: Visit) -> Response {
    visit.page(|cx| page(cx, None)).await
}

fn page(cx: &mut Cx<'_, '_>, sent: Option<&FormState>) -> Outcome<MePage<MyDetails>> {
    me::page(cx, Words(cx.language()).my_details(), Place::MyData, |cx, mine| my_details(cx, mine, sent))
}

fn my_details(cx: &mut Cx<'_, '_>, mine: &Mine, sent: Option<&FormState>) -> Outcome<MyDetails> {
    let (key, language) = (mine.case.key::<act::ReadCase>(cx)?, cx.language());
    let details = client::details(cx, &key)?;
    let saved = filled(cx.form(), &details);
    let (form, meanwhile) = sent.map_or_else(|| (saved.clone(), None), |sent| beside(sent, &saved));
    let (w, name) = (Words(language), mine.case.client.name());
    Ok(MyDetails { w, language, name, form: form.shown_in(language), meanwhile, open: mine.is_open })
}

fn read(posted: &Posted) -> Result<NewReach, FormState> {
    let mut r = posted.read(&REACH_FIELDS);
    let reach = read_reach(&mut r);
    r.finish(|| reach)
}

pub(super) async fn save(visit: Visit, posted: Posted) -> Response {
    let reach = read(&posted);
    visit.submit(posted, reach, correct, |cx, sent| page(cx, Some(sent))).await
}

fn correct(cx: &mut Cx<'_, '_>, reach: &NewReach) -> Outcome<To> {
    let case = mine::my_case(cx)?;
    client::correct_own(cx, &case, reach)?;
    Ok(To::MyData)
}
