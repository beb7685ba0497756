//! One part of survey and cover form: few fields, the client's words and the professional's beside each other, saved at any time.

use super::{
    audience::Audience,
    section_form::{self, Sent},
    situation_parts::{Maker, Voice, rehabilitation_words},
};
use crate::{CaseHead, Words, head, situation, situation::Situation};
use access::{
    Case, Cx, Outcome, Refusal, act, enter,
    web::{At, Visit},
};
use askama::Template;
use axum::response::Response;
use domain::{
    access::Action,
    survey::{Author, Field, Section},
};
use kernel::{CaseId, Coded};
use ui::{Choice, Form, FormState, Frame, Place, Posted, Say, To};

/// One author's control of a field.
pub(super) struct Control {
    pub(super) name: String,
    pub(super) base_name: String,
    pub(super) base: String,
    pub(super) label: &'static str,
    pub(super) hint: Option<String>,
    pub(super) theirs: Option<String>,
}

/// One field: both authors' controls, and what stands in other registers.
pub(super) struct Row {
    pub(super) label: &'static str,
    pub(super) controls: Vec<Control>,
    pub(super) others: Vec<(bool, Voice)>,
}

/// The page.
#[derive(Template)]
#[template(path = "section.html")]
pub(super) struct SectionPage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) head: CaseHead,
    pub(super) form: Form,
    pub(super) to: To,
    pub(super) back: To,
    pub(super) rows: Vec<Row>,
    pub(super) readers: String,
    pub(super) seen_by: String,
    pub(super) conflict: bool,
    pub(super) answers: Vec<Choice<'static>>,
    pub(super) answer_base: String,
}

impl SectionPage {
    /// What each field is called in the list of problems.
    fn labels(&self) -> Vec<(&str, &str)> {
        let controls = self.rows.iter().flat_map(|row| row.controls.iter().map(|one| (one.name.as_str(), row.label)));
        controls.chain([("answer", self.w.rehabilitation_question()), ("reason", self.w.why_not_now())]).collect()
    }
}

pub(super) async fn show(visit: Visit, At((case, section)): At<(CaseId, String)>) -> Response {
    visit
        .page(move |cx| {
            let form = cx.form();
            page(cx, case, &section, form)
        })
        .await
}

pub(super) async fn send(visit: Visit, At((case, section)): At<(CaseId, String)>, posted: Posted) -> Response {
    let read = section_form::read(&posted, Section::from_code(&section));
    let act = move |cx: &mut Cx<'_, '_>, sent: &Sent| {
        let case = enter(cx, case)?;
        save(cx, &case, sent)?;
        Ok(To::Situation(case.id))
    };
    visit.submit(posted, read, act, move |cx, form| page(cx, case, &section, form.clone())).await
}

fn save(cx: &mut Cx<'_, '_>, case: &Case, sent: &Sent) -> Outcome<()> {
    situation::save(cx, case, &sent.said)?;
    if let Some((answer, base)) = &sent.rehabilitation {
        situation::answer_rehabilitation(cx, case, answer, *base)?;
    }
    Ok(())
}

fn page(cx: &mut Cx<'_, '_>, case: CaseId, section: &str, form: FormState) -> Outcome<SectionPage> {
    let case = enter(cx, case)?;
    let section = Section::from_code(section).ok_or(Refusal::NotFound)?;
    let key = case.key::<act::WriteStatements>(cx)?;
    let situation = situation::read(cx, &case)?;
    let audience = Audience::new(cx, &case, &key, Action::ReadStatements)?;
    let (form, theirs) = section_form::merged(cx, &case, section, &situation, form)?;
    let rows = rows(cx, &case, section, &situation, &audience, &form, &theirs)?;
    let (language, w, names) = (cx.language(), Words(cx.language()), audience.names(section.category(), cx.org()?));
    Ok(SectionPage {
        frame: cx.frame(section.say(language), Some(Place::Cases)),
        w,
        head: head(cx, &case, crate::Part::Situation),
        to: To::SituationSection(case.id, section.code()),
        back: To::Situation(case.id),
        rows,
        readers: w.will_be_read_by(&names),
        seen_by: w.seen_by(&names),
        conflict: !theirs.is_empty(),
        answers: answers(section, language),
        answer_base: form.value("answer_base").to_owned(),
        form: form.shown_in(language),
    })
}

/// The rehabilitation question stands in its own part only.
fn answers(section: Section, language: kernel::Language) -> Vec<Choice<'static>> {
    if section != Section::Rehabilitation {
        return Vec::new();
    }
    rehabilitation_words(language).into_iter().map(|(code, word)| Choice::new(code, word)).collect()
}

fn rows(
    cx: &Cx<'_, '_>,
    case: &Case,
    section: Section,
    situation: &Situation,
    audience: &Audience,
    form: &FormState,
    theirs: &[(String, String)],
) -> Outcome<Vec<Row>> {
    let (org, language) = (cx.org()?, cx.language());
    let maker = Maker {
        case: case.id,
        controller: case.controller,
        situation,
        audience,
        writes: true,
        today: cx.today(),
        language,
    };
    let row = |field: Field| {
        let authors: Vec<Author> = Author::ALL.iter().copied().filter(|author| field.is_written_by(*author)).collect();
        let alone = authors.len() == 1;
        let control = |author: Author| {
            let own = situation.own(field, author, org).filter(|entry| !entry.text.is_empty());
            let label = if alone { field.say(language) } else { said_by(author, language) };
            Control { label, hint: own.map(|entry| maker.meta(entry)), ..control(field, author, form, theirs) }
        };
        let others = situation.said(field).filter(|entry| entry.controller != org);
        Row {
            label: field.say(language),
            controls: authors.into_iter().map(control).collect(),
            others: others.map(|entry| (entry.author == Author::Client, maker.voice(entry, true))).collect(),
        }
    };
    Ok(section.fields().map(row).collect())
}

/// The column of an author, when both write.
fn said_by(author: Author, language: kernel::Language) -> &'static str {
    let w = Words(language);
    match author {
        Author::Client => w.as_the_client_says_it(),
        Author::Professional => w.as_the_professional_sees_it(),
    }
}

fn control(field: Field, author: Author, form: &FormState, theirs: &[(String, String)]) -> Control {
    let (name, base_name) = (section_form::name(author, field), section_form::base_name(author, field));
    Control {
        base: form.value(&base_name).to_owned(),
        theirs: theirs.iter().find(|(conflicting, _)| *conflicting == name).map(|(_, text)| text.clone()),
        name,
        base_name,
        label: "",
        hint: None,
    }
}
