//! What happens next, and by when.

use super::reply_in;
use crate::{ReplyCode, Words, ops::due};
use access::{Cx, web::Visit};
use askama::Template;
use axum::response::Response;
use kernel::{Date, Language, helsinki_date};
use ui::{Frame, Stop, Stops, To, dates};

#[derive(Template)]
#[template(path = "thanks.html")]
pub(super) struct ThanksPage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) code: Option<String>,
    pub(super) steps: Stops<'static>,
}

impl ThanksPage {
    fn reply(&self) -> String {
        reply_in(self.frame.language)
    }
}

/// The page keeps the code in every language, and when it is loaded anew, for as long as the browser knows it.
pub(super) async fn show(visit: Visit, language: Language) -> Response {
    let code = visit.told.as_deref().and_then(ReplyCode::read).map(|code| code.to_string());
    visit.in_language(language).page(move |cx| Ok(page(cx, language, code.clone()))).await
}

fn page(cx: &Cx<'_, '_>, language: Language, code: Option<String>) -> ThanksPage {
    let frame = cx.public_frame(language, Words(language).thanks(), [To::ThanksFi, To::ThanksSv, To::ThanksEn]);
    drawn(frame, helsinki_date(due(cx)), code)
}

/// The page for an answer that comes by this day.
pub(super) fn drawn(frame: Frame, due: Date, code: Option<String>) -> ThanksPage {
    let (language, w) = (frame.language, Words(frame.language));
    let by = dates::on_day(due, language);
    let answer = if code.is_some() { w.next_read_answer(&by) } else { w.next_we_answer(&by) };
    let stops = vec![
        Stop::done(w.next_sent(), ""),
        Stop::now(w.next_somebody_reads(), w.next_somebody_reads_note()),
        Stop::later(answer, w.next_answer_note()),
        Stop::later(w.next_together(), w.next_together_note()),
    ];
    let steps = Stops::new(stops, language);
    ThanksPage { frame, w, code, steps }
}
