//! `/me/data`: who may see what, until when; the client decides about the team and takes permissions back.

use super::me::{self, MePage, body};
use crate::{
    Words, mine,
    mine::Mine,
    seers::{self, Seer},
};
use access::{Cx, Outcome, act, web::Visit};
use askama::Template;
use axum::response::Response;
use domain::{CategorySet, team::MemberState};
use kernel::{ConsentId, Language};
use team::{Member, consent::NamedParty};
use ui::{Facts, Form, FormState, Icon, Person, Place, Posted, Say, To, dates};

#[derive(Template)]
#[template(path = "data.html")]
pub(super) struct MyData {
    pub(super) w: Words,
    pub(super) language: Language,
    pub(super) consent: Option<team::consent::Version>,
    pub(super) seers: Vec<(Seer, Form)>,
    pub(super) suggested: Vec<(Member, Form)>,
    pub(super) waiting: Vec<(Member, Form)>,
    pub(super) take_back: Form,
    /// What was sent and could not be done.
    pub(super) sent: Form,
    /// How the client is reached.
    pub(super) details: Facts<'static>,
    pub(super) open: bool,
}
body!(MyData);

impl MyData {
    fn until(&self) -> Option<String> {
        self.consent.as_ref().map(|version| dates::date(version.consent.until, self.language))
    }

    fn parties(&self) -> &[NamedParty] {
        self.consent.as_ref().map_or(&[], |version| &version.parties)
    }

    /// Kinds of data in one sentence.
    fn said(&self, kinds: &CategorySet) -> String {
        kinds.iter().map(|kind| kind.say(self.language).to_lowercase()).collect::<Vec<_>>().join(", ")
    }

    fn face<'a>(&self, member: &'a Member) -> Person<'a> {
        Person::new(&member.name, member.sector).about(member.about())
    }
}

pub(super) async fn show(visit: Visit) -> Response {
    visit.page(|cx| page(cx, &FormState::empty())).await
}

/// The page; with what was sent when it could not be done.
pub(super) fn page(cx: &mut Cx<'_, '_>, sent: &FormState) -> Outcome<MePage<MyData>> {
    me::page(cx, Words(cx.language()).who_sees(), Place::MyData, |cx, mine| my_data(cx, mine, sent))
}

fn my_data(cx: &mut Cx<'_, '_>, mine: &Mine, sent: &FormState) -> Outcome<MyData> {
    let (case, language) = (&mine.case, cx.language());
    let key = case.key::<act::ReadTeam>(cx)?;
    let members = team::members(cx, &key)?;
    let seers = seers::seers(cx, case, &key, &members)?;
    let waits = [MemberState::ClientApproved, MemberState::Invited, MemberState::Accepted];
    let of = |wanted: &[MemberState]| members.iter().filter(|m| wanted.contains(&m.state)).cloned().collect();
    let (suggested, waiting): (Vec<_>, Vec<_>) = (of(&[MemberState::Suggested]), of(&waits));
    Ok(MyData {
        w: Words(language),
        language,
        consent: team::live_consent(cx, case)?,
        seers: with_forms(cx, seers),
        suggested: with_forms(cx, suggested),
        waiting: with_forms(cx, waiting),
        take_back: cx.form().shown_in(language),
        sent: sent.clone().shown_in(language),
        details: casework::client::facts(cx, &key)?,
        open: mine.is_open,
    })
}

/// Each with a form of its own: every button does its thing once.
fn with_forms<T>(cx: &mut Cx<'_, '_>, things: Vec<T>) -> Vec<(T, Form)> {
    let language = cx.language();
    things.into_iter().map(|thing| (thing, cx.form().shown_in(language))).collect()
}

fn read(posted: &Posted) -> Result<ConsentId, FormState> {
    let mut r = posted.read(&["consent"]);
    let consent = r.id("consent");
    r.finish(|| consent)
}

/// The client takes all permissions back, as they stood on the page.
pub(super) async fn withdraw(visit: Visit, posted: Posted) -> Response {
    let consent = read(&posted);
    visit.submit(posted, consent, |cx, consent| take_back(cx, *consent), page).await
}

fn take_back(cx: &mut Cx<'_, '_>, consent: ConsentId) -> Outcome<To> {
    let case = mine::my_case(cx)?;
    team::consent::withdraw(cx, &case, consent)?;
    Ok(To::MyData)
}
