//! The stages between the first talk and the joint meeting: looking at the situation, forming the team, meeting.

use super::{forms::Forms, pressing::Does};
use crate::{Member, Words, members::standing_of};
use access::{
    Case, Cx, Outcome,
    act::{AdvanceStage, RaiseSupport},
};
use askama::{Template, filters::HtmlSafe};
use casework::Known;
use domain::{Rule, case::Stage};
use kernel::{CaseId, Coded};
use ui::{Form, Say, To};

/// Where the case can go from here, and what is still missing.
#[derive(Template)]
#[template(path = "next.html")]
pub(super) struct Next {
    pub(super) w: Words,
    pub(super) case: CaseId,
    pub(super) does: Does,
    pub(super) stage: &'static str,
    pub(super) missing: Vec<&'static str>,
    pub(super) form: Form,
    /// Support was only brought up: what the client says now can be recorded.
    pub(super) talks: bool,
}

impl HtmlSafe for Next {}

/// Looks up the next of them, and what is still missing.
pub(super) fn next(cx: &mut Cx<'_, '_>, case: &Case, all: &[Member], forms: &Forms<'_>) -> Outcome<Option<Next>> {
    if !case.may::<AdvanceStage>() {
        return Ok(None);
    }
    let (does, to) = match case.stage {
        Stage::Raised => (Does::Assess, Stage::Assessing),
        Stage::Assessing => (Does::FormTeam, Stage::TeamForming),
        Stage::TeamForming => (Does::Meet, Stage::JointMeeting),
        Stage::Identified
        | Stage::JointMeeting
        | Stage::Planning
        | Stage::InServices
        | Stage::FollowUp
        | Stage::ResolvedInInitialService
        | Stage::Declined
        | Stage::Closed => return Ok(None),
    };
    let known = standing_of(all).into_known(Known::default());
    let unmet: Vec<Rule> = casework::unmet(cx, case, to, &known)?;
    let language = cx.language();
    let missing = unmet.into_iter().map(|rule| rule.say(language)).collect();
    Ok(Some(Next {
        w: Words(language),
        case: case.id,
        does,
        stage: to.say(language),
        missing,
        form: forms.of(cx, "meet"),
        talks: case.stage == Stage::Raised && case.may::<RaiseSupport>(),
    }))
}
