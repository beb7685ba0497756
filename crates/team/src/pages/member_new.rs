//! `/cases/{case}/team/new`: suggesting somebody. A colleague, a professional outside the service, or somebody close.

use super::{
    forms::only,
    widening::{Named, Widening},
};
use crate::{
    NewMember, TeamSeat, Who, Words,
    consent::Covered,
    members::{load, may_stay, members_to_be},
    suggest_member,
};
use access::{
    Cx, Key, Outcome,
    act::ComposeTeam,
    enter,
    web::{At, Visit},
};
use askama::Template;
use axum::{extract::Query, response::Response};
use casework::{CaseHead, Colleague, Part};
use kernel::{AccountId, CaseId, Coded, Language, OrgId, coded};
use serde::Deserialize;
use ui::{Choice, Form, FormState, Frame, Place, Posted, Say, To};

coded! {
    /// Who is suggested.
    pub(super) enum Kind {
        /// A colleague with an account.
        Colleague = "colleague",
        /// A professional outside the service.
        Outside = "outside",
        /// Somebody close to the client.
        Close = "close",
    }
}

impl Kind {
    fn word(self, w: Words) -> &'static str {
        match self {
            Self::Colleague => w.kind_colleague(),
            Self::Outside => w.kind_outside(),
            Self::Close => w.kind_close(),
        }
    }
}

/// Which of the three forms is open, and whether it begins with whoever answered for the client before.
#[derive(Deserialize)]
pub(super) struct Open {
    #[serde(default)]
    kind: String,
    /// Whom the form begins with: whoever answered before, or one colleague.
    #[serde(default)]
    with: String,
}

/// The page.
#[derive(Template)]
#[template(path = "member-new.html")]
pub(super) struct MemberNewPage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) head: CaseHead,
    pub(super) case: CaseId,
    pub(super) language: Language,
    pub(super) kind: Kind,
    /// The colleagues, or the organisations, to choose from.
    pub(super) named: Vec<Named>,
    /// Where the consent is widened for those whom it does not cover.
    pub(super) widening: Widening,
    pub(super) form: Form,
}

impl MemberNewPage {
    fn kinds(&self) -> Vec<(String, &'static str, bool)> {
        let to = |kind: Kind| To::TeamNew(self.case).with(&[("kind", kind.code())]);
        Kind::ALL.iter().map(|kind| (to(*kind), kind.word(self.w), *kind == self.kind)).collect()
    }

    fn seats(&self) -> Vec<Choice<'static>> {
        let w = self.w;
        let hints = [
            (TeamSeat::Member, w.seat_member_hint()),
            (TeamSeat::Doctor, w.seat_doctor_hint()),
            (TeamSeat::Convener, w.seat_convener_hint()),
        ];
        hints.map(|(seat, hint)| Choice::new(seat.code(), seat.say(self.language)).hint(hint)).to_vec()
    }
}

/// What stands in a form that nobody has written in yet.
struct Begins {
    kind: Kind,
    with: With,
}

/// Who is already chosen in it.
enum With {
    Nobody,
    /// Whoever answered for the client before.
    Previous,
    /// A colleague.
    Colleague(AccountId),
}

impl With {
    fn read(text: &str) -> Self {
        match text {
            "previous" => Self::Previous,
            _ => text.parse().map_or(Self::Nobody, Self::Colleague),
        }
    }
}

fn page(cx: &mut Cx<'_, '_>, id: CaseId, begins: &Begins, again: Option<&FormState>) -> Outcome<MemberNewPage> {
    let (w, kind, case) = (Words(cx.language()), begins.kind, enter(cx, id)?);
    let key = case.key::<ComposeTeam>(cx)?;
    let who = match begins.with {
        With::Nobody => String::new(),
        With::Previous => previous(cx, &key)?,
        With::Colleague(account) => account.to_string(),
    };
    let kind = again.and_then(|form| Kind::from_code(form.value("kind"))).unwrap_or(kind);
    let named = named(cx, &key, kind)?;
    let fresh = |form: FormState| form.with("kind", kind.code()).with("seat", TeamSeat::Member.code()).with("who", who);
    Ok(MemberNewPage {
        frame: cx.frame(w.member_new_title(), Some(Place::Cases)),
        head: casework::head(cx, &case, Part::Team),
        case: id,
        language: cx.language(),
        kind,
        named,
        widening: Widening::of(cx, &case),
        form: only(cx, again, fresh),
        w,
    })
}

/// Whoever answered before, if they may be suggested now; nobody's id stands in an address.
fn previous(cx: &mut Cx<'_, '_>, key: &Key<ComposeTeam>) -> Outcome<String> {
    let (manager, all) = (casework::manager(cx, key)?, load(cx, key)?);
    let stays = may_stay(cx, key, manager.as_ref(), &all)?;
    Ok(stays.map(|before| before.account.to_string()).unwrap_or_default())
}

/// Colleagues whose duty it is to be in teams; or the organisations from which somebody else comes. Each says whether the consent covers it.
fn named(cx: &mut Cx<'_, '_>, key: &Key<ComposeTeam>, kind: Kind) -> Outcome<Vec<Named>> {
    let (w, covered) = (Words(cx.language()), Covered::now(cx, key)?);
    let said = |(org, value, label)| Named::told(w, &covered, org, (value, label));
    Ok(match kind {
        Kind::Colleague => people(cx)?.into_iter().map(said).collect(),
        Kind::Outside => orgs(cx)?.into_iter().map(said).collect(),
        Kind::Close => Vec::new(),
    })
}

/// The organisation of a choice, its value and what it is called.
type Chosen = (OrgId, String, String);

fn people(cx: &mut Cx<'_, '_>) -> Outcome<Vec<Chosen>> {
    let named = |c: Colleague| (c.org, c.account.to_string(), format!("{}, {}, {}", c.name, c.title, c.org_name));
    Ok(members_to_be(cx)?.into_iter().map(named).collect())
}

fn orgs(cx: &mut Cx<'_, '_>) -> Outcome<Vec<Chosen>> {
    Ok(crate::consent::organisations(cx)?.into_iter().map(|org| (org.id, org.id.to_string(), org.name)).collect())
}

pub(super) async fn show(visit: Visit, At(id): At<CaseId>, Query(open): Query<Open>) -> Response {
    let kind = Kind::from_code(&open.kind).unwrap_or(Kind::Colleague);
    let begins = Begins { kind, with: With::read(&open.with) };
    visit.page(move |cx| page(cx, id, &begins, None)).await
}

fn read(posted: &Posted) -> Result<NewMember, FormState> {
    let mut r = posted.read(&["kind", "who", "name", "role", "org", "seat", "need"]);
    let kind: Option<Kind> = r.choice("kind");
    let who = kind.and_then(|kind| match kind {
        Kind::Colleague => r.id("who").map(Who::Colleague),
        Kind::Outside => {
            let (name, role, org) = (r.line("name"), r.line("role"), r.id("org"));
            Some(Who::Outside { name: name?, role: role?, org: org? })
        }
        Kind::Close => {
            let (name, role) = (r.line("name"), r.line("role"));
            Some(Who::Close { name: name?, role: role? })
        }
    });
    let close = kind == Some(Kind::Close);
    let seat = if close { Some(TeamSeat::Close) } else { r.choice("seat") };
    let need = r.line("need");
    r.finish(|| Some(NewMember { who: who?, seat: seat?, need: need? }))
}

pub(super) async fn send(visit: Visit, At(id): At<CaseId>, posted: Posted) -> Response {
    let new = read(&posted);
    let act = move |cx: &mut Cx<'_, '_>, new: &NewMember| {
        let case = enter(cx, id)?;
        suggest_member(cx, &case, new).map(|_| To::Team(id))
    };
    let begins = Begins { kind: Kind::Colleague, with: With::Nobody };
    visit.submit(posted, new, act, move |cx, form| page(cx, id, &begins, Some(form))).await
}
