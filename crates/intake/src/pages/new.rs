//! A professional records a contact: under a minute, with or without a name (C01, C02, C04, C07, P01, P08).

use super::fields;
use crate::{Coming, Recorded, ReplyBy, Words, ops::must_work_with_clients, record};
use access::{Cx, Outcome, web::Visit};
use askama::Template;
use axum::response::Response;
use domain::{Duty, contact::Channel};
use kernel::{Coded, Date, Language, coded, helsinki_date};
use ui::{Choice, Form, FormState, Frame, Place, Posted, ProblemKind, To, dates, form::Reader};

const FIELDS: [&str; 9] =
    ["said", "name", "phone", "language", "reply_by", "channel", "goes_on", "agreed_on", "promised"];

/// How the initial service comes to a contact that it records itself.
const CHANNELS: [Channel; 5] = [Channel::Phone, Channel::WalkIn, Channel::Email, Channel::Chat, Channel::Video];

coded! {
    /// Who goes on with a recorded contact.
    enum GoesOn {
        /// I do.
        Mine = "mine",
        /// Somebody of the unit calls back.
        Queue = "queue",
        /// The client agreed: the initial service takes it.
        Agreed = "agreed",
        /// I have not talked with the client yet.
        Noticed = "noticed",
    }
}

#[derive(Template)]
#[template(path = "new.html")]
pub(super) struct NewPage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) first_line: bool,
    pub(super) form: Form,
}

impl NewPage {
    fn channels(&self) -> Vec<Choice<'static>> {
        Choice::of(CHANNELS, self.frame.language)
    }

    fn ways(&self) -> Vec<Choice<'static>> {
        Choice::of(ReplyBy::RECORDED, self.frame.language)
    }

    fn languages(&self) -> Vec<Choice<'static>> {
        Choice::all::<Language>(self.frame.language)
    }

    fn goes_on(&self) -> Vec<Choice<'static>> {
        let choice = |on: GoesOn, label: &'static str, hint: &'static str| Choice::new(on.code(), label).hint(hint);
        let w = self.w;
        if self.first_line {
            vec![
                choice(GoesOn::Mine, w.goes_on_mine(), w.goes_on_mine_hint()),
                choice(GoesOn::Queue, w.goes_on_queue(), w.goes_on_queue_hint()),
            ]
        } else {
            vec![
                choice(GoesOn::Agreed, w.goes_on_agreed(), w.goes_on_agreed_hint()),
                choice(GoesOn::Noticed, w.goes_on_noticed(), w.goes_on_noticed_hint()),
            ]
        }
    }
}

fn page(cx: &Cx<'_, '_>, form: FormState) -> Outcome<NewPage> {
    let (w, language) = (Words(cx.language()), cx.language());
    let first_line = cx.actor()?.duties.contains(Duty::FirstLine);
    cx.org()?;
    must_work_with_clients(cx)?;
    let title = if first_line { w.new_contact() } else { w.send_client() };
    Ok(NewPage { frame: cx.frame(title, Some(Place::Desk)), w, first_line, form: form.shown_in(language) })
}

fn fresh(cx: &mut Cx<'_, '_>) -> Outcome<FormState> {
    let first_line = cx.actor()?.duties.contains(Duty::FirstLine);
    let today = dates::date(cx.today(), cx.language());
    let form = cx.form().with("language", "fi").with("reply_by", "call").with("agreed_on", today);
    Ok(if first_line { form.with("channel", "phone").with("goes_on", "mine") } else { form })
}

pub(super) async fn show(visit: Visit) -> Response {
    visit
        .page(|cx| {
            let form = fresh(cx)?;
            page(cx, form)
        })
        .await
}

fn read(posted: &Posted, today: Date) -> Result<Recorded, FormState> {
    let mut r = posted.read(&FIELDS);
    let said = fields::text(&mut r, "said");
    let (name, language) = (fields::optional_line(&mut r, "name"), r.choice("language"));
    let coming = coming(&mut r, today);
    let reply_by: Option<ReplyBy> = r.choice("reply_by");
    let phone = r.optional_phone("phone");
    let waits = matches!(coming, Some(Coming::Queue(_) | Coming::Sent { .. }));
    if waits && phone.is_none() && reply_by.is_some_and(ReplyBy::needs_phone) {
        r.missing("phone", ProblemKind::Required);
    }
    r.finish(|| Some(Recorded { said: said?, name, phone, language: language?, reply_by: reply_by?, coming: coming? }))
}

fn coming(r: &mut Reader<'_>, today: Date) -> Option<Coming> {
    match r.choice::<GoesOn>("goes_on")? {
        GoesOn::Mine => channel(r).map(Coming::Mine),
        GoesOn::Queue => channel(r).map(Coming::Queue),
        GoesOn::Agreed => {
            let agreed = r.parse("agreed_on", |text| ui::form::past_day(text, today));
            let promised = fields::optional_line(r, "promised");
            Some(Coming::Sent { agreed: agreed?, promised })
        }
        GoesOn::Noticed => Some(Coming::Noticed),
    }
}

/// The channel, one of those that the form offers.
fn channel(r: &mut Reader<'_>) -> Option<Channel> {
    let channel = r.choice("channel")?;
    if CHANNELS.contains(&channel) {
        return Some(channel);
    }
    r.problem("channel", ProblemKind::NotAChoice);
    None
}

pub(super) async fn send(visit: Visit, posted: Posted) -> Response {
    let read = read(&posted, helsinki_date(visit.app.gate.now()));
    visit
        .submit(posted, read, |cx, new| record(cx, new).map(|id| next(new, id)), |cx, form| page(cx, form.clone()))
        .await
}

/// Who goes on with it sees it next; who sent it on sees the list of what one has sent.
const fn next(new: &Recorded, id: kernel::ContactId) -> To {
    match new.coming {
        Coming::Mine(_) | Coming::Noticed => To::Contact(id),
        Coming::Queue(_) | Coming::Sent { .. } => To::Contacts,
    }
}
