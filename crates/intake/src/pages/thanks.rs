//! What happens next, and by when.

use super::{reply_in, told::Told};
use crate::{
    ReplyBy, Words,
    ops::{Reached, due, front, reached},
};
use access::{Cx, Outcome, web::Visit};
use askama::Template;
use axum::response::Response;
use kernel::{Date, Language, helsinki_date};
use ui::{Frame, Phone, Stop, Stops, To, dates};

#[derive(Template)]
#[template(path = "thanks.html")]
pub(super) struct ThanksPage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) code: Option<String>,
    /// How they are reached, as they wrote it, and the number to ring when it is wrong.
    pub(super) reach: Option<(String, Option<Phone>)>,
    pub(super) steps: Stops<'static>,
}

impl ThanksPage {
    fn reply(&self) -> String {
        reply_in(self.frame.language)
    }
}

/// What is told for half an hour.
pub(super) enum Kept {
    /// The code with which the answer is read.
    Code(String),
    /// How they are reached, and the number to ring when it is wrong.
    Reach(Reached, Option<Phone>),
}

/// The page says the same in every language, and when it is loaded anew, for as long as the browser knows it.
pub(super) async fn show(visit: Visit, language: Language) -> Response {
    let told = visit.told.as_deref().and_then(Told::read);
    visit.in_language(language).page(move |cx| page(cx, language, told.as_ref())).await
}

fn page(cx: &mut Cx<'_, '_>, language: Language, told: Option<&Told>) -> Outcome<ThanksPage> {
    let frame = cx.public_frame(language, Words(language).thanks(), [To::ThanksFi, To::ThanksSv, To::ThanksEn]);
    let due = helsinki_date(due(cx));
    let kept = match told {
        Some(Told::Code(code)) => Some(Kept::Code(code.to_string())),
        Some(Told::Receipt(receipt)) => match reached(cx, receipt)? {
            Some(reached) => Some(Kept::Reach(reached, front(cx, language)?.phone)),
            None => None,
        },
        None => None,
    };
    Ok(drawn(frame, due, kept))
}

fn said(reached: &Reached, w: Words) -> String {
    match reached.by {
        ReplyBy::Text => w.we_text_to(&reached.phone),
        ReplyBy::Call | ReplyBy::Code | ReplyBy::Agreed => w.we_call_to(&reached.phone),
    }
}

/// The page for an answer that comes by this day.
pub(super) fn drawn(frame: Frame, due: Date, kept: Option<Kept>) -> ThanksPage {
    let (language, w) = (frame.language, Words(frame.language));
    let by = dates::on_day(due, language);
    let (code, reach) = match kept {
        Some(Kept::Code(code)) => (Some(code), None),
        Some(Kept::Reach(reached, ours)) => (None, Some((said(&reached, w), ours))),
        None => (None, None),
    };
    let answer = if code.is_some() { w.next_read_answer(&by) } else { w.next_we_answer(&by) };
    let stops = vec![
        Stop::done(w.next_sent(), ""),
        Stop::now(w.next_somebody_reads(), w.next_somebody_reads_note()),
        Stop::later(answer, w.next_answer_note()),
        Stop::later(w.next_together(), w.next_together_note()),
    ];
    let steps = Stops::new(stops, language);
    ThanksPage { frame, w, code, reach, steps }
}
