//! The public contact page: anybody, without signing in, without a name (C05, V01).

use super::{fields, reply_in, told::Told};
use crate::{
    Left, Reply, ReplyBy, ReplyCode, Words, leave,
    ops::{Front, front},
};
use access::{Cx, Outcome, attempts::Measure, web::Visit};
use askama::Template;
use axum::response::Response;
use kernel::{Coded, Language};
use std::time::Duration;
use ui::{Choice, Form, FormState, Frame, Posted, ProblemKind, To};

/// Contacts from one address. A whole region gets some tens of contacts a day; an office, a library or a health centre may be one address
/// and help many. Thirty at once and then one in two minutes is more than they need, and less than would bury the queue.
const CONTACTS: Measure = Measure::even("contacts", 30, Duration::from_secs(120));

const FIELDS: [&str; 4] = ["said", "reply_by", "phone", "key"];

#[derive(Template)]
#[template(path = "public.html")]
pub(super) struct PublicPage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) front: Front,
    pub(super) form: Form,
    /// Whether the reader can be one of those who record contacts: nobody has signed in, or somebody who works with clients.
    pub(super) may_record: bool,
}

impl PublicPage {
    fn reply(&self) -> String {
        reply_in(self.frame.language)
    }

    /// What nobody has to bring along (V01).
    fn promises(&self) -> [&'static str; 4] {
        [self.w.no_referral(), self.w.no_account(), self.w.no_name_needed(), self.w.free_of_charge()]
    }

    fn ways(&self) -> Vec<Choice<'static>> {
        let choice = |way: ReplyBy| {
            let choice = Choice::new(way.code(), way.wish(self.frame.language));
            if way == ReplyBy::Code { choice.hint(self.w.reply_code_hint()) } else { choice }
        };
        ReplyBy::PUBLIC.map(choice).to_vec()
    }
}

fn page(cx: &mut Cx<'_, '_>, language: Language, form: FormState) -> Outcome<PublicPage> {
    let (w, front) = (Words(language), front(cx, language)?);
    let paths = [To::ContactFi, To::ContactSv, To::ContactEn];
    let frame = cx.public_frame(language, w.contact_us(), paths).carrying();
    let may_record = cx.visitor().is_none_or(|reader| reader.works_with_clients());
    Ok(PublicPage { frame, w, front, form: form.shown_in(language), may_record })
}

/// A fresh form. Its key becomes the code of whoever wants to read the answer without a name.
fn fresh(cx: &mut Cx<'_, '_>) -> FormState {
    let key: String = cx.secret().iter().map(|byte| format!("{byte:02x}")).collect();
    cx.form().with("key", key).with("reply_by", "call")
}

pub(super) async fn show(visit: Visit, language: Language) -> Response {
    visit
        .in_language(language)
        .page(move |cx| {
            let form = fresh(cx);
            page(cx, language, form)
        })
        .await
}

fn read(posted: &Posted, language: Language) -> Result<Left, FormState> {
    let mut r = posted.read(&FIELDS);
    let said = fields::optional_text(&mut r, "said");
    let sent = [language.code().as_bytes(), &posted.digest()].concat();
    let code = |key: &str| ReplyCode::from_key(key, &sent);
    let receipt = r.optional("key", |key| Ok::<_, ProblemKind>(code(key))).flatten();
    let reply = match r.choice::<ReplyBy>("reply_by") {
        Some(ReplyBy::Call) => r.phone("phone").map(Reply::Call),
        Some(ReplyBy::Text) => r.phone("phone").map(Reply::Text),
        Some(ReplyBy::Code) => {
            if said.is_none() {
                r.missing("said", ProblemKind::Required);
            }
            r.parse("key", |key| code(key).ok_or(ProblemKind::UnknownField)).map(Reply::Code)
        }
        Some(ReplyBy::Agreed) => {
            r.problem("reply_by", ProblemKind::NotAChoice);
            None
        }
        None => None,
    };
    r.finish(|| Some(Left { said, reply: reply?, language, receipt }))
}

pub(super) async fn send(visit: Visit, language: Language, posted: Posted) -> Response {
    let (visit, read) = (visit.in_language(language), read(&posted, language));
    let again = move |cx: &mut Cx<'_, '_>, form: &FormState| page(cx, language, form.clone());
    let act = move |cx: &mut Cx<'_, '_>, left: &Left| leave(cx, left).map(|_| To::thanks(language));
    match visit.in_measure(CONTACTS, &posted, &read, again).await {
        Ok(visit) => {
            visit.submit_and_tell(posted, read, act, |left| Told::of(left).map(|told| told.to_string()), again).await
        }
        Err(waits) => waits,
    }
}
