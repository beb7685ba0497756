//! `/me/words`: the client's own words, in one small form (domain §8: own words first).

use super::me::{self, MePage, body};
use crate::{Words, mine, mine::Mine};
use access::{Case, Cx, Outcome, act, readers, web::Visit};
use askama::Template;
use axum::response::Response;
use casework::situation::{self, Said, Typed};
use domain::{
    Category,
    access::Action,
    survey::{Author, Field},
};
use kernel::Coded;
use ui::{Form, FormState, Note, Place, Posted, ProblemKind, Say, To};

/// What the small form asks; the rest is talked over together.
const FIELDS: [Field; 4] = [Field::WhatMatters, Field::WhatIWant, Field::Strengths, Field::WhatIDoNotWant];

#[derive(Template)]
#[template(path = "words.html")]
pub(super) struct MyWords {
    pub(super) w: Words,
    pub(super) form: Form,
    pub(super) controls: Vec<Control>,
    pub(super) readers: String,
    pub(super) open: bool,
}
body!(MyWords);

/// One question of the form.
pub(super) struct Control {
    pub(super) name: &'static str,
    pub(super) label: &'static str,
    pub(super) base: String,
    pub(super) base_name: String,
    /// What somebody else wrote meanwhile.
    pub(super) theirs: Option<String>,
}

impl MyWords {
    fn labels(&self) -> Vec<(&str, &str)> {
        self.controls.iter().map(|control| (control.name, control.label)).collect()
    }

    fn met_another(&self) -> bool {
        self.controls.iter().any(|control| control.theirs.is_some())
    }
}

fn base_name(field: Field) -> String {
    format!("base_{}", field.code())
}

pub(super) async fn show(visit: Visit) -> Response {
    visit.page(|cx| page(cx, None)).await
}

fn page(cx: &mut Cx<'_, '_>, sent: Option<&FormState>) -> Outcome<MePage<MyWords>> {
    me::page(cx, Words(cx.language()).in_my_words(), Place::MyPlan, |cx, mine| my_words(cx, mine, sent))
}

fn my_words(cx: &mut Cx<'_, '_>, mine: &Mine, sent: Option<&FormState>) -> Outcome<MyWords> {
    let (case, language) = (&mine.case, cx.language());
    let (form, controls) = match sent {
        Some(sent) => again(cx, case, sent.clone())?,
        None => fresh(cx, case)?,
    };
    let key = case.key::<act::ReadStatements>(cx)?;
    let around = readers(cx, &key)?;
    let names =
        around.of(Action::ReadStatements, Category::Plan, case.controller).map(|reader| reader.called(language));
    let readers = Words(language).they_read_it(names.collect::<Vec<_>>().join(", "));
    Ok(MyWords { w: Words(language), form: form.shown_in(language), controls, readers, open: mine.is_open })
}

/// The form as it stands now.
fn fresh(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<(FormState, Vec<Control>)> {
    let situation = situation::read(cx, case)?;
    let (mut form, mut controls) = (cx.form(), Vec::new());
    for field in FIELDS {
        let own = situation.own(field, Author::Client, case.controller);
        form = form.with(field.code(), own.map_or("", |entry| entry.text.as_str()));
        controls.push(control(cx, field, own.map_or(0, |entry| entry.version), None));
    }
    Ok((form, controls))
}

/// The form as it was typed, beside what somebody else wrote down meanwhile.
fn again(cx: &mut Cx<'_, '_>, case: &Case, sent: FormState) -> Outcome<(FormState, Vec<Control>)> {
    let typed = FIELDS.map(|field| Typed {
        field,
        author: Author::Client,
        base: sent.value(&base_name(field)).parse().unwrap_or(0),
        text: sent.value(field.code()).to_owned(),
    });
    let drafts = situation::drafts(cx, case, case.controller, &typed)?;
    let form = drafts.iter().fold(sent, |form, draft| form.with(draft.field.code(), draft.text.as_str()));
    let controls = drafts.into_iter().map(|draft| control(cx, draft.field, draft.version, draft.theirs)).collect();
    Ok((form, controls))
}

fn control(cx: &Cx<'_, '_>, field: Field, base: i64, theirs: Option<String>) -> Control {
    let (name, label) = (field.code(), field.say(cx.language()));
    Control { name, label, base: base.to_string(), base_name: base_name(field), theirs }
}

fn read(posted: &Posted) -> Result<Vec<Said>, FormState> {
    let bases = FIELDS.map(base_name);
    let names: Vec<&str> = FIELDS.iter().map(|field| field.code()).chain(bases.iter().map(String::as_str)).collect();
    let mut r = posted.read(&names);
    let said = FIELDS.into_iter().filter_map(|field| {
        let base = r.optional(&base_name(field), version)?;
        Some(Said { field, author: Author::Client, base, words: r.optional_prose(field.code()) })
    });
    let said = said.collect();
    r.finish(|| Some(said))
}

fn version(text: &str) -> Result<i64, ProblemKind> {
    text.parse().ok().filter(|version| *version >= 0).ok_or(ProblemKind::NotANumber)
}

pub(super) async fn save(visit: Visit, posted: Posted) -> Response {
    let said = read(&posted);
    visit.submit(posted, said, |cx, said| write(cx, said), |cx, sent| page(cx, Some(sent))).await
}

fn write(cx: &mut Cx<'_, '_>, said: &[Said]) -> Outcome<To> {
    let case = mine::my_case(cx)?;
    situation::write_own_words(cx, &case, said)?;
    Ok(To::MyPlan)
}
