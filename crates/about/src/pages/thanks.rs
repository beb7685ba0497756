//! By when feedback is answered.

use crate::{Words, ops::answer_due};
use access::web::Visit;
use askama::Template;
use axum::response::Response;
use kernel::Language;
use ui::{Frame, To, dates};

#[derive(Template)]
#[template(path = "feedback-thanks.html")]
pub(super) struct FeedbackThanksPage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) due: String,
}

pub(super) async fn show(visit: Visit, language: Language) -> Response {
    let paths = [To::FeedbackThanksFi, To::FeedbackThanksSv, To::FeedbackThanksEn];
    visit
        .in_language(language)
        .page(move |cx| {
            let (w, due) = (Words(language), dates::date(answer_due(cx.today()), language));
            Ok(FeedbackThanksPage { frame: cx.public_frame(language, w.feedback_thanks(), paths), w, due })
        })
        .await
}
