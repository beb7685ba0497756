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
use kernel::Language;
use team::{Member, consent::Version};
use ui::{Facts, Form, FormState, Icon, Person, Place, Posted, Say, To, dates};

#[derive(Template)]
#[template(path = "data.html")]
pub(super) struct MyData {
    pub(super) w: Words,
    pub(super) language: Language,
    pub(super) consents: Vec<team::consent::Version>,
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
    /// What the team rests on.
    fn lasting(&self) -> Option<&Version> {
        self.consents.iter().find(|version| version.carries_a_team())
    }

    /// What stands beside it: for another purpose, or for one contact.
    fn further(&self) -> Vec<String> {
        let beside = self.consents.iter().filter(|version| !version.carries_a_team());
        let said = |version: &Version| {
            let (purpose, mode) = (version.consent.purpose.say(self.language), version.consent.mode.say(self.language));
            self.w.also_permitted(self.until(version), mode.to_lowercase(), purpose.to_lowercase())
        };
        beside.map(said).collect()
    }

    fn until(&self, version: &Version) -> String {
        dates::date(version.consent.until, self.language)
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
        consents: team::consent::live_consents(cx, case)?,
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

/// The client takes all permissions back.
pub(super) async fn withdraw(visit: Visit, posted: Posted) -> Response {
    let nothing_to_read = posted.read(&[]).finish(|| Some(()));
    visit.submit(posted, nothing_to_read, |cx, ()| take_back(cx), page).await
}

fn take_back(cx: &mut Cx<'_, '_>) -> Outcome<To> {
    let case = mine::my_case(cx)?;
    team::consent::withdraw(cx, &case)?;
    Ok(To::MyData)
}
