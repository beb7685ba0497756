//! What happens next: the first thing on the client's home.

use crate::{Words, road};
use domain::case::Stage;
use kernel::{Date, Language};
use plan::PlanView;

/// What happens next, in the client's words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Next {
    /// What, as a sentence.
    pub(crate) what: String,
    /// When, when a day is agreed.
    pub(crate) when: Option<String>,
    /// More, one sentence a line.
    pub(crate) more: Vec<String>,
}

impl Next {
    fn said(what: &str) -> Self {
        Self { what: what.to_owned(), when: None, more: Vec::new() }
    }
}

/// The next thing of the plan, or where the work stands when there is no plan yet.
pub(crate) fn next(stage: Stage, plan: Option<&PlanView>, today: Date, language: Language) -> Next {
    let planned = plan.and_then(|plan| road::ahead(&plan.sheet).into_iter().next());
    match planned {
        None => of_stage(stage, Words(language)),
        Some(action) => {
            let part = action.clients_part.as_ref().map(|part| Words(language).your_part(part));
            let more = [Some(road::helper(action, language)), part].into_iter().flatten().collect();
            Next { what: action.what.clone(), when: road::when(action, today, language), more }
        }
    }
}

fn of_stage(stage: Stage, w: Words) -> Next {
    Next::said(match stage {
        Stage::Identified | Stage::Raised | Stage::Assessing => w.next_assessing(),
        Stage::TeamForming => w.next_team(),
        Stage::JointMeeting | Stage::Planning => w.next_plan(),
        Stage::InServices => w.next_services(),
        Stage::FollowUp => w.next_follow_up(),
        Stage::ResolvedInInitialService => w.next_resolved(),
        Stage::Declined | Stage::Closed => w.next_ended(),
    })
}
