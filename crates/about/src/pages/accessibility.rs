//! The accessibility statement (L 306/2019 §9; Commission Implementing Decision (EU) 2018/1523).

use crate::{Answerable, Words, provider};
use access::{Cx, Outcome, web::Visit};
use askama::Template;
use axum::response::Response;
use kernel::{Date, Language};
use ui::{Frame, To, dates};

/// The day on which somebody last looked that the statement is true. Change it only together with looking.
const ASSESSED: Date = Date::constant(2026, 11, 22);

#[derive(Template)]
#[template(path = "accessibility.html")]
pub(super) struct AccessibilityPage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) provider: Option<Answerable>,
}

impl AccessibilityPage {
    fn assessed(&self) -> String {
        dates::date(ASSESSED, self.frame.language)
    }

    /// What is not accessible yet: what happens, and which criterion it breaks.
    fn gaps(&self) -> [(&'static str, &'static str); 1] {
        [(self.w.gap_language(), self.w.gap_language_text())]
    }
}

pub(super) async fn show(visit: Visit, language: Language) -> Response {
    visit.in_language(language).page(move |cx| page(cx, language)).await
}

fn page(cx: &mut Cx<'_, '_>, language: Language) -> Outcome<AccessibilityPage> {
    let (w, provider) = (Words(language), provider(cx, language)?);
    let paths = [To::AccessibilityFi, To::AccessibilitySv, To::AccessibilityEn];
    Ok(AccessibilityPage { frame: cx.public_frame(language, w.statement(), paths), w, provider })
}
