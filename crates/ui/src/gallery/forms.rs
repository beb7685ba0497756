//! Every kind of field: empty, filled in, and with problems.

use super::{Sample, case::professional};
use crate::*;
use askama::Template;
use domain::Category;
use kernel::Language;

/// A form with every field.
#[derive(Template)]
#[template(path = "gallery/forms.html")]
pub struct FormParts {
    frame: Frame,
    form: Form,
    channels: Vec<Choice<'static>>,
    categories: Vec<Choice<'static>>,
    people: Vec<Choice<'static>>,
}

impl Sample for FormParts {
    const PAGE: &'static str = "forms";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let sample = |state: FormState| form(state, language);
        vec![("empty", sample(FormState::empty())), ("filled", sample(filled())), ("errors", sample(wrong()))]
    }
}

fn form(state: FormState, language: Language) -> FormParts {
    FormParts {
        frame: professional(language, "Lomakkeet", Place::Desk),
        form: state.shown_in(language),
        channels: vec![
            Choice::new("call", "Soittakaa minulle"),
            Choice::new("sms", "Lähettäkää tekstiviesti"),
            Choice::new("code", "Luen vastauksen koodilla").hint("Emme kysy nimeäsi emmekä numeroasi."),
        ],
        categories: Choice::of([Category::ContactBasic, Category::Plan, Category::HealthWorkAbility], language),
        people: vec![Choice::new("maija", "Maija Lehtonen"), Choice::new("jari", "Jari Niemi").disabled()],
    }
}

fn filled() -> FormState {
    let pairs = [
        ("what", "Työkokeilu <entisöintipajalla>"),
        ("more", "Ensimmäinen rivi\nToinen rivi"),
        ("starts", "13.4.2026"),
        ("phone", "040 123 4567"),
        ("who", "maija"),
        ("how", "code"),
        ("data", "contact_basic"),
        ("data", "plan"),
        ("told", "yes"),
        ("once", "0190a1b2c3d47e5f8a9b0c1d2e3f4a5b"),
    ];
    FormState::filled(pairs)
}

fn wrong() -> FormState {
    filled()
        .with("starts", "32.4.")
        .with("phone", "soita äidille")
        .problem("what", ProblemKind::TooLong { max: 200 })
        .problem("starts", ProblemKind::NotADate)
        .problem("phone", ProblemKind::Phone)
        .problem("who", ProblemKind::NotAChoice)
        .problem("how", ProblemKind::NotAChoice)
        .problem("told", ProblemKind::Required)
        .problem("", ProblemKind::UnknownField)
}
