//! One part of survey and cover form: few fields, the client's words and the professional's beside each other, saved at any time.

use super::{
    audience::Audience,
    section_form::{self, Sent},
    section_rows::{self, Row},
    situation_parts::{Maker, rehabilitation_words},
};
use crate::{CaseHead, Words, head, situation};
use access::{
    Case, Cx, Outcome, Refusal, act, enter,
    web::{At, Visit},
};
use askama::Template;
use axum::response::Response;
use domain::{access::Action, survey::Section};
use kernel::{CaseId, Coded};
use ui::{Choice, Form, FormState, Frame, Place, Posted, Say, To};

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
    /// What stands in sight: the first questions, and all of which something is said.
    pub(super) rows: Vec<Row>,
    /// The other questions, folded.
    pub(super) more: Vec<Row>,
    pub(super) readers: String,
    pub(super) seen_by: String,
    pub(super) conflict: bool,
    pub(super) answers: Vec<Choice<'static>>,
    pub(super) answer_base: String,
}

impl SectionPage {
    /// What the folded questions are about.
    fn more_titles(&self) -> String {
        self.more.iter().map(|row| row.label).collect::<Vec<_>>().join(", ")
    }

    /// What each field is called in the list of problems.
    fn labels(&self) -> Vec<(&str, &str)> {
        let rows = self.rows.iter().chain(&self.more);
        let controls = rows.flat_map(|row| row.controls.iter().map(|one| (one.name.as_str(), row.label)));
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
    let maker = Maker {
        case: case.id,
        controller: case.controller,
        situation: &situation,
        audience: &audience,
        writes: true,
        today: cx.today(),
        language: cx.language(),
    };
    let (rows, more) = section_rows::rows(section, cx.org()?, &maker, &form, &theirs);
    let (language, w, names) = (cx.language(), Words(cx.language()), audience.names(section.category(), cx.org()?));
    Ok(SectionPage {
        frame: cx.frame(section.say(language), Some(Place::Cases)),
        w,
        head: head(cx, &case, crate::Part::Situation),
        to: To::SituationSection(case.id, section.code()),
        back: To::Situation(case.id),
        rows,
        more,
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
