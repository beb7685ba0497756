//! `/cases/{case}/team/approvals`: going through the suggested members with the client, one by one.

use super::{forms::only, widening::Widening};
use crate::{Member, Words, members, members::load, record_approval, record_removal};
use access::{
    Case, Cx, Outcome,
    act::{ReadTeam, RecordClientsAnswer},
    enter,
    web::{At, Visit},
};
use askama::Template;
use axum::response::Response;
use casework::{CaseHead, Part};
use domain::{responsibility::SaidHow, team::MemberState};
use kernel::{CaseId, Language, MemberId, coded};
use ui::{Choice, Empty, Form, FormState, Frame, Person, Place, Posted, Say, To};

coded! {
    /// What the client says of one suggested member.
    enum Says {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
        /// Not decided yet.
        Open = "open",
    }
}

/// The page.
#[derive(Template)]
#[template(path = "approvals.html")]
pub(super) struct ApprovalsPage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) head: CaseHead,
    pub(super) case: CaseId,
    pub(super) language: Language,
    pub(super) suggested: Vec<(String, Member)>,
    /// Where the consent is widened for those whom it does not cover.
    pub(super) widening: Widening,
    pub(super) form: Form,
}

impl ApprovalsPage {
    fn choices(&self) -> Vec<Choice<'static>> {
        let w = self.w;
        vec![Choice::new("yes", w.says_yes()), Choice::new("no", w.says_no()), Choice::new("open", w.says_open())]
    }

    fn nobody(&self) -> Empty<'static> {
        Empty::good(self.w.nobody_to_approve(), self.w.nobody_to_approve_text())
            .step(To::Team(self.case), self.w.back_to_team())
    }

    fn face<'m>(&self, member: &'m Member) -> Person<'m> {
        Person::new(&member.name, member.sector).about(member.about())
    }
}

pub(super) fn field(id: MemberId) -> String {
    format!("m-{id}")
}

fn page(cx: &mut Cx<'_, '_>, id: CaseId, again: Option<&FormState>) -> Outcome<ApprovalsPage> {
    let (w, case) = (Words(cx.language()), enter(cx, id)?);
    let key = case.key::<RecordClientsAnswer>(cx)?;
    let suggested: Vec<_> = members(cx, &key)?
        .into_iter()
        .filter(|member| member.state == MemberState::Suggested)
        .map(|member| (field(member.id), member))
        .collect();
    let open = |form: FormState| suggested.iter().fold(form, |form, (field, _)| form.with(field, "open"));
    let form = only(cx, again, open);
    Ok(ApprovalsPage {
        frame: cx.frame(w.approvals_title(), Some(Place::Cases)),
        head: casework::head(cx, &case, Part::Team),
        case: id,
        language: cx.language(),
        suggested,
        widening: Widening::of(cx, &case),
        form,
        w,
    })
}

/// Where one goes on when a consent is given: back to the members who wait for the client's word, or else to the team.
pub(super) fn after_consent(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<To> {
    let key = case.key::<ReadTeam>(cx)?;
    let waits = case.may::<RecordClientsAnswer>()
        && load(cx, &key)?.iter().any(|member| member.state == MemberState::Suggested);
    Ok(if waits { To::TeamApprovals(case.id) } else { To::Team(case.id) })
}

pub(super) async fn show(visit: Visit, At(id): At<CaseId>) -> Response {
    visit.page(move |cx| page(cx, id, None)).await
}

/// The client's answers and how they were told.
struct Answers {
    how: SaidHow,
    yes: Vec<MemberId>,
    no: Vec<MemberId>,
}

fn read(posted: &Posted) -> Result<Answers, FormState> {
    let ids: Vec<MemberId> = posted.carried().filter_map(|(name, _)| name.strip_prefix("m-")?.parse().ok()).collect();
    let fields: Vec<String> = ids.iter().map(|id| field(*id)).collect();
    let known: Vec<&str> = fields.iter().map(String::as_str).chain(["how"]).collect();
    let mut r = posted.read(&known);
    let how = r.choice("how");
    let said: Vec<(MemberId, Option<Says>)> =
        ids.iter().zip(&fields).map(|(id, field)| (*id, r.choice(field))).collect();
    let with = |wanted| said.iter().filter(|(_, says)| *says == Some(wanted)).map(|(id, _)| *id).collect();
    r.finish(|| Some(Answers { how: how?, yes: with(Says::Yes), no: with(Says::No) }))
}

fn act(cx: &mut Cx<'_, '_>, id: CaseId, answers: &Answers) -> Outcome<To> {
    let case = enter(cx, id)?;
    for member in &answers.yes {
        record_approval(cx, &case, *member, answers.how)?;
    }
    for member in &answers.no {
        record_removal(cx, &case, *member)?;
    }
    Ok(To::Team(id))
}

pub(super) async fn send(visit: Visit, At(id): At<CaseId>, posted: Posted) -> Response {
    let answers = read(&posted);
    visit
        .submit(posted, answers, move |cx, answers| act(cx, id, answers), move |cx, form| page(cx, id, Some(form)))
        .await
}
