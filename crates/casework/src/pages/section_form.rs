//! The form of one part: its names, how it is read, and how it is filled in, also after somebody else saved first.

use crate::situation::{self, Draft, Said, Situation, Typed};
use access::{Case, Cx, Outcome};
use domain::survey::{Author, Field, Rehabilitation, Section};
use kernel::Coded;
use ui::{FormState, Posted, ProblemKind};

/// What the form says when it reads well.
pub(super) struct Sent {
    pub said: Vec<Said>,
    pub rehabilitation: Option<(Rehabilitation, i64)>,
}

/// The name of a control.
pub(super) fn name(author: Author, field: Field) -> String {
    format!("{}_{}", author.code(), field.code())
}

/// The name of the hidden field that holds the version which the writer saw.
pub(super) fn base_name(author: Author, field: Field) -> String {
    format!("base_{}_{}", author.code(), field.code())
}

/// Every field of the part with every author who writes it.
fn controls(section: Section) -> impl Iterator<Item = (Author, Field)> {
    let authors = |field: Field| Author::ALL.iter().copied().filter(move |author| field.is_written_by(*author));
    section.fields().flat_map(move |field| authors(field).map(move |author| (author, field)))
}

/// Reads the form of a part. An address that names no part is not found when the page is made.
pub(super) fn read(posted: &Posted, section: Option<Section>) -> Result<Sent, FormState> {
    let controls: Vec<(Author, Field)> = section.into_iter().flat_map(controls).collect();
    let names = controls.iter().flat_map(|(author, field)| [name(*author, *field), base_name(*author, *field)]);
    let names: Vec<String> = names.chain(["answer", "reason", "answer_base"].map(str::to_owned)).collect();
    let mut r = posted.read(&names.iter().map(String::as_str).collect::<Vec<_>>());
    let said: Vec<Said> = controls.into_iter().filter_map(|(author, field)| one(&mut r, author, field)).collect();
    let rehabilitation = rehabilitation(&mut r);
    if section.is_none() {
        r.problem("", ProblemKind::UnknownField);
    }
    r.finish(|| Some(Sent { said, rehabilitation }))
}

/// One control; a control that was not in the form says nothing.
fn one(r: &mut ui::form::Reader<'_>, author: Author, field: Field) -> Option<Said> {
    let base = r.optional(&base_name(author, field), version)?;
    let words = r.optional_prose(&name(author, field));
    Some(Said { field, author, base, words })
}

fn version(text: &str) -> Result<i64, ProblemKind> {
    text.parse().ok().filter(|version| *version >= 0).ok_or(ProblemKind::NotANumber)
}

fn rehabilitation(r: &mut ui::form::Reader<'_>) -> Option<(Rehabilitation, i64)> {
    let code = r.optional("answer", |code| Ok::<_, ProblemKind>(code.to_owned()));
    let (reason, base) = (r.optional_line("reason"), r.optional("answer_base", version));
    let code = code?;
    match Rehabilitation::from_parts(&code, reason) {
        Ok(answer) => Some((answer, base.unwrap_or(0))),
        Err(_) if code == "not_now" => {
            r.problem("reason", ProblemKind::Required);
            None
        }
        Err(_) => {
            r.problem("answer", ProblemKind::NotAChoice);
            None
        }
    }
}

/// The form filled in: fresh from what stands in the asker's own register, or as it was typed, merged with what somebody else saved
/// meanwhile. Beside it the texts of others where both changed the same field: name of the control and the other's text.
pub(super) fn merged(
    cx: &mut Cx<'_, '_>,
    case: &Case,
    section: Section,
    situation: &Situation,
    form: FormState,
) -> Outcome<(FormState, Vec<(String, String)>)> {
    let org = cx.org()?;
    let typed: Vec<Typed> = controls(section).filter_map(|(author, field)| typed(&form, author, field)).collect();
    if typed.is_empty() {
        return Ok((fresh(section, situation, org, form), Vec::new()));
    }
    let drafts = situation::drafts(cx, case, org, &typed)?;
    let theirs = drafts.iter().filter_map(|draft| Some((name(draft.author, draft.field), draft.theirs.clone()?)));
    let theirs = theirs.collect();
    Ok((drafts.iter().fold(form, shown_again), theirs))
}

fn typed(form: &FormState, author: Author, field: Field) -> Option<Typed> {
    let base = form.value(&base_name(author, field)).parse().ok()?;
    Some(Typed { field, author, base, text: form.value(&name(author, field)).to_owned() })
}

fn shown_again(form: FormState, draft: &Draft) -> FormState {
    let base = base_name(draft.author, draft.field);
    form.with(&name(draft.author, draft.field), draft.text.as_str()).with(&base, draft.version.to_string())
}

fn fresh(section: Section, situation: &Situation, org: kernel::OrgId, form: FormState) -> FormState {
    let form = controls(section).fold(form, |form, (author, field)| {
        let own = situation.own(field, author, org);
        let text = own.map_or("", |entry| entry.text.as_str());
        let base = own.map_or(0, |entry| entry.version);
        form.with(&name(author, field), text).with(&base_name(author, field), base.to_string())
    });
    if section == Section::Rehabilitation { with_answer(form, situation, org) } else { form }
}

fn with_answer(form: FormState, situation: &Situation, org: kernel::OrgId) -> FormState {
    let own = situation.rehabilitation.iter().find(|given| given.controller == org);
    let form = form.with("answer_base", own.map_or(0, |given| given.version).to_string());
    match own {
        Some(given) => {
            let reason = given.answer.reason().map_or(String::new(), ToString::to_string);
            form.with("answer", given.answer.code()).with("reason", reason)
        }
        None => form,
    }
}
