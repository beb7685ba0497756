//! How to reach the client, as fields of a form: the same for the case manager and for the client.

use crate::{
    Words,
    client::{Details, NewReach},
};
use askama::{Template, filters::HtmlSafe};
use kernel::{Coded, Language, Line};
use ui::{
    Choice, Form, FormState, Phone,
    form::{Reader, without_code},
};

/// The fields.
pub const REACH_FIELDS: [&str; 4] = ["phone", "email", "language", "reach_note"];

/// The fields on a page; they speak to the client or about the client.
#[derive(Template)]
#[template(path = "client-fields.html")]
pub struct ReachFields<'a> {
    form: &'a Form,
    w: Words,
    language: Language,
    to_client: bool,
}
impl HtmlSafe for ReachFields<'_> {}

impl<'a> ReachFields<'a> {
    /// For the page of whoever corrects what stands about somebody else.
    pub const fn about_client(form: &'a Form, language: Language) -> Self {
        Self { form, w: Words(language), language, to_client: false }
    }

    /// For the client's own page.
    pub const fn to_client(form: &'a Form, language: Language) -> Self {
        Self { to_client: true, ..Self::about_client(form, language) }
    }

    fn languages(&self) -> Vec<Choice<'static>> {
        Choice::all::<Language>(self.language)
    }

    fn note_label(&self) -> &'static str {
        if self.to_client { self.w.reach_you_label() } else { self.w.reach_them_label() }
    }
}

/// What the fields are called in the list of problems.
pub fn reach_labels(language: Language) -> [(&'static str, &'static str); 3] {
    let w = Words(language);
    [("phone", w.phone()), ("email", w.email()), ("language", w.language_of_letters())]
}

/// A form filled in with what is known, and the version of it.
pub fn filled(form: FormState, details: &Details) -> FormState {
    let phone = details.phone.as_deref();
    let shown = phone.map(|number| Phone::read(number).map_or_else(|| number.to_owned(), |phone| phone.to_string()));
    form.version(details.version)
        .with("phone", shown.unwrap_or_default())
        .with("email", details.email.clone().unwrap_or_default())
        .with("language", details.language.code())
        .with("reach_note", details.reach_note.clone().unwrap_or_default())
}

/// Reads the fields.
pub fn read_reach(r: &mut Reader<'_>) -> Option<NewReach> {
    let (phone, email, language) = (r.optional_phone("phone"), r.optional_email("email"), r.choice("language"));
    let (note, version) = (r.optional("reach_note", |text| without_code(text, Line::new)), r.version());
    Some(NewReach { language: language?, phone, email, note, version: version? })
}

/// The form as it was typed. When somebody saved first, what they saved stands beside it, and sending once more is a choice.
pub fn beside(sent: &FormState, saved: &FormState) -> (FormState, Option<String>) {
    let version = saved.value("version");
    if sent.value("version") == version {
        return (sent.clone(), None);
    }
    let told = |name: &str| !["version", "once", "language"].contains(&name);
    let texts = saved.pairs().filter(|(name, text)| told(name) && !text.is_empty()).map(|(_, text)| text);
    let texts = texts.collect::<Vec<_>>().join(" · ");
    (sent.clone().with("version", version), Some(texts))
}
