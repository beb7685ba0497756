//! One meeting at one address: prepared, going on, or over with its minutes.

use super::{
    hold::{self, HoldPage},
    minutes::{self, MinutesPage},
    parts::typed_or_fresh,
    prepare::{self, PreparePage},
};
use crate::{
    model::Answer,
    ops::{self, Agreed, Answered, NewMatter, Part},
    view,
};
use access::{
    Case, Cx, Outcome,
    web::{At, Visit},
};
use askama::Template;
use axum::response::Response;
use domain::{
    Category,
    date_input::{self, Edge, Toward},
};
use kernel::{Coded, Date, MeetingId, helsinki_date};
use ui::{Form, FormState, Posted, To, form::Reader};

/// The page of the moment.
#[derive(Template)]
#[template(
    ext = "html",
    source = "{% match self %}{% when Self::Prepare(page) %}{{ page }}{% when Self::Hold(page) %}{{ page }}{% when Self::Minutes(page) %}{{ page }}{% endmatch %}"
)]
pub(super) enum MeetingPage {
    Prepare(Box<PreparePage>),
    Hold(Box<HoldPage>),
    Minutes(Box<MinutesPage>),
}

/// Which form of the page was typed, if any.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Which {
    Matter,
    Goal,
    Agree,
    Record,
    Answer,
    Decide,
}

/// What was typed and could not be taken.
pub(super) type Typed<'a> = Option<(Which, &'a FormState)>;

/// A form of the page: as it was typed, or fresh.
pub(super) fn form(cx: &mut Cx<'_, '_>, which: Which, typed: Typed<'_>) -> Form {
    let prefix = match which {
        Which::Matter => "matter-",
        Which::Goal => "goal-",
        Which::Agree => "agree-",
        Which::Record => "record-",
        Which::Answer => "answer-",
        Which::Decide => "",
    };
    let own = typed.filter(|(typed, _)| *typed == which).map(|(_, form)| form.clone());
    let own = own.or_else(|| (which == Which::Agree).then(|| new_agreed(cx)));
    typed_or_fresh(cx, own).prefix(prefix)
}

/// A fresh form for something that is agreed: as a rule it is plainly of the plan.
pub(super) fn new_agreed(cx: &mut Cx<'_, '_>) -> FormState {
    cx.form().with("category", Category::Plan.code())
}

/// The kinds of data that what is agreed can be, of one's own register, as for any action of the plan.
pub(super) fn kinds(cx: &Cx<'_, '_>, case: &Case) -> Vec<Category> {
    let own = cx.visitor().and_then(|actor| actor.org).unwrap_or(case.controller);
    Category::ALL.iter().copied().filter(|kind| case.opens(*kind, own)).collect()
}

pub(super) async fn show(visit: Visit, At(meeting): At<MeetingId>) -> Response {
    visit.page(move |cx| page(cx, meeting, None)).await
}

pub(super) fn page(cx: &mut Cx<'_, '_>, meeting: MeetingId, typed: Typed<'_>) -> Outcome<MeetingPage> {
    let room = view::open(cx, meeting)?;
    Ok(match (room.meeting.is_going_on(), room.meeting.is_open()) {
        (true, _) => MeetingPage::Hold(Box::new(hold::page(cx, &room, typed)?)),
        (false, true) => MeetingPage::Prepare(Box::new(prepare::page(cx, &room, typed)?)),
        (false, false) => MeetingPage::Minutes(Box::new(minutes::page(cx, &room, typed)?)),
    })
}

pub(super) async fn bring(visit: Visit, At(meeting): At<MeetingId>, posted: Posted) -> Response {
    let mut r = posted.read(&["title", "brought_by", "category"]);
    let (title, brought_by, category) = (r.line("title"), r.choice("brought_by"), r.choice("category"));
    let command = r.finish(|| Some(NewMatter { title: title?, brought_by: brought_by?, category: category? }));
    visit
        .submit(
            posted,
            command,
            move |cx, matter| ops::bring_matter(cx, meeting, matter).map(|()| To::Meeting(meeting)),
            move |cx, form| page(cx, meeting, Some((Which::Matter, form))),
        )
        .await
}

/// Reads what was agreed: what, who, by when.
pub(super) fn read_agreed(posted: &Posted, today: Date) -> Result<Agreed, FormState> {
    let mut r = posted.read(&["what", "who", "due", "goal", "category"]);
    let agreed = read_agreed_of(&mut r, today);
    r.finish(|| agreed)
}

/// Reads what was agreed as a part of a form.
pub(super) fn read_agreed_of(r: &mut Reader<'_>, today: Date) -> Option<Agreed> {
    let (what, who, goal) = (r.line("what"), r.id("who"), r.optional_id("goal"));
    let due = r.parse("due", |text| date_input::read(text, today, Toward::Coming).map(|days| days.at(Edge::End)));
    let category = r.choice("category");
    Some(Agreed { what: what?, who: who?, due: due?, category: category?, goal })
}

pub(super) async fn agree(visit: Visit, At(meeting): At<MeetingId>, posted: Posted) -> Response {
    let command = read_agreed(&posted, helsinki_date(visit.app.gate.now()));
    visit
        .submit(
            posted,
            command,
            move |cx, agreed| ops::agree(cx, meeting, agreed).map(|_| To::Meeting(meeting)),
            move |cx, form| page(cx, meeting, Some((Which::Agree, form))),
        )
        .await
}

pub(super) async fn goal(visit: Visit, At(meeting): At<MeetingId>, posted: Posted) -> Response {
    let mut r = posted.read(&["words"]);
    let words = r.prose::<1000>("words");
    let command = r.finish(|| words);
    visit
        .submit(
            posted,
            command,
            move |cx, words| ops::write_goal(cx, meeting, words).map(|_| To::Meeting(meeting)),
            move |cx, form| page(cx, meeting, Some((Which::Goal, form))),
        )
        .await
}

pub(super) async fn record(visit: Visit, At(meeting): At<MeetingId>, posted: Posted) -> Response {
    let mut r = posted.read(&["text"]);
    let text = r.optional_prose("text");
    let version = if posted.carried().any(|(name, _)| name == "version") { r.version() } else { None };
    let command = r.finish(|| Some(Part { text, version }));
    visit
        .submit(
            posted,
            command,
            move |cx, part| ops::record_part(cx, meeting, part).map(|()| To::Meeting(meeting)),
            move |cx, form| page(cx, meeting, Some((Which::Record, form))),
        )
        .await
}

pub(super) async fn pulse(visit: Visit, At(meeting): At<MeetingId>, posted: Posted) -> Response {
    let mut r = posted.read(&["heard"]);
    let heard = r.number("heard", 1..=5);
    let command = r.finish(|| heard);
    visit
        .submit(
            posted,
            command,
            move |cx, heard| ops::pulse(cx, meeting, *heard).map(|()| To::Meeting(meeting)),
            move |cx, _| page(cx, meeting, None),
        )
        .await
}

pub(super) async fn answer(visit: Visit, At(meeting): At<MeetingId>, posted: Posted) -> Response {
    let mut r = posted.read(&["answer", "why", "instead"]);
    let (answer, why, instead) = (r.choice::<Answer>("answer"), r.optional_line("why"), r.optional_line("instead"));
    let command = r.finish(|| Some(Answered { answer: answer?, why, instead }));
    visit
        .submit(
            posted,
            command,
            move |cx, answer| ops::answer_invitation(cx, meeting, answer).map(|()| To::Meeting(meeting)),
            move |cx, form| page(cx, meeting, Some((Which::Answer, form))),
        )
        .await
}

pub(super) async fn anyway(visit: Visit, At(meeting): At<MeetingId>, posted: Posted) -> Response {
    let mut r = posted.read(&[]);
    let version = r.version();
    let command = r.finish(|| version);
    visit
        .submit(
            posted,
            command,
            move |cx, version| ops::hold_anyway(cx, meeting, *version).map(|()| To::Meeting(meeting)),
            move |cx, form| page(cx, meeting, Some((Which::Decide, form))),
        )
        .await
}
