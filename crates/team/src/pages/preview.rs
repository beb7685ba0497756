//! What an invited person sees before answering.

use super::{asked::Asked, forms::Forms, pressing::BUTTONS};
use crate::Words;
use access::{Case, Cx, Outcome};
use askama::{Template, filters::HtmlSafe};
use ui::{Form, FormState, Frame, Place};

/// The limited preview: who asks, for what, the client's first name, and nothing else (`invited_has_no_power`).
#[derive(Template)]
#[template(path = "preview.html")]
pub(super) struct PreviewPage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) problems: Form,
    pub(super) asked: Asked,
}

impl HtmlSafe for PreviewPage {}

pub(super) fn page(cx: &mut Cx<'_, '_>, case: &Case, again: Option<&FormState>) -> Outcome<PreviewPage> {
    let (w, language) = (Words(cx.language()), cx.language());
    let forms = Forms::new(again, BUTTONS, language);
    let asked = super::asked::asked(cx, case, &forms)?;
    let problems = forms.problems();
    Ok(PreviewPage { frame: cx.frame(w.preview_title(), Some(Place::Cases)), w, problems, asked })
}
