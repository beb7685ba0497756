//! The button that takes a case on to its next stage before the joint meeting. What comes next is told in one place, the overview of
//! the case; the button stands there, and the move itself is made here, where the team is known.

use super::pressing::Does;
use access::{Case, Cx, act::AdvanceStage};
use askama::{Template, filters::HtmlSafe};
use domain::case::Stage;
use kernel::{CaseId, Coded, Id};
use ui::{Form, FormState, To};

/// One button, which moves the case and leads back to its overview.
#[derive(Template)]
#[template(path = "move-on.html")]
pub struct MoveOn {
    case: CaseId,
    does: Does,
    button: &'static str,
    form: Form,
}

impl HtmlSafe for MoveOn {}

impl MoveOn {
    /// The button to a stage, with these words; nothing when the stage is not reached by a button, or the asker does not move the case.
    pub fn to(cx: &mut Cx<'_, '_>, case: &Case, stage: Stage, button: &'static str) -> Option<Self> {
        let does = by_button(stage).filter(|_| case.may::<AdvanceStage>())?;
        let form = cx.form().shown_in(cx.language()).prefix("next-");
        Some(Self { case: case.id, does, button, form })
    }

    /// For the gallery: the button to forming the team.
    pub fn sample(case: CaseId, button: &'static str) -> Self {
        let form = FormState::empty().once(Id::from_uuid(case.uuid())).shown_in(kernel::Language::Fi);
        Self { case, does: Does::FormTeam, button, form }
    }
}

/// The stages between the first talk and the joint meeting; everything later is reached by what is done there.
const fn by_button(stage: Stage) -> Option<Does> {
    match stage {
        Stage::Assessing => Some(Does::Assess),
        Stage::TeamForming => Some(Does::FormTeam),
        Stage::JointMeeting => Some(Does::Meet),
        Stage::Identified
        | Stage::Raised
        | Stage::Planning
        | Stage::InServices
        | Stage::FollowUp
        | Stage::ResolvedInInitialService
        | Stage::Declined
        | Stage::Closed => None,
    }
}
