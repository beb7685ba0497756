//! The path that every story walks as far as it has come, and the days on which its steps are taken.

use super::Scene;
use crate::life::{Life, Reach};
use access::Outcome;
use casework::Known;
use domain::case::Stage;

/// A step of the path, and how many days before the demo opens it is taken.
#[derive(Debug, Clone, Copy)]
pub(super) struct Step {
    taken: Taken,
    days_ago: i64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Taken {
    Assess,
    Consent,
    FormTeam,
    HandOver,
    Meet,
    WritePlan,
    PutForward,
    Agree,
}

/// The steps in their order: how far one must have come, and how many days after the beginning, at the usual pace.
const STEPS: [(Taken, Reach, i64); 8] = [
    (Taken::Assess, Reach::Assessing, 0),
    (Taken::Consent, Reach::TeamForming, 3),
    (Taken::FormTeam, Reach::TeamForming, 4),
    (Taken::HandOver, Reach::Managed, 6),
    (Taken::Meet, Reach::Meeting, 10),
    (Taken::WritePlan, Reach::Planned, 12),
    (Taken::PutForward, Reach::Proposed, 14),
    (Taken::Agree, Reach::Agreed, 16),
];

/// The steps that this life has taken.
pub(super) fn of(life: &Life) -> impl Iterator<Item = Step> + use<> {
    let (reach, began, pace) = (life.reach, life.days_ago, life.pace);
    STEPS
        .into_iter()
        .filter(move |(_, needed, _)| *needed <= reach)
        .map(move |(taken, _, after)| Step { taken, days_ago: began - after * pace })
}

impl Step {
    pub(super) const fn days_ago(self) -> i64 {
        self.days_ago
    }
}

impl Scene<'_> {
    pub(super) async fn walk(&self, step: Step) -> Outcome<()> {
        if step.taken != Taken::Meet {
            self.at(step.days_ago, (10, 15)); // A meeting is arranged before its day.
        }
        match step.taken {
            Taken::Assess => self.advances(self.life.first, Stage::Assessing, Known::default()).await,
            Taken::Consent => self.consents().await,
            Taken::FormTeam => self.forms_team().await,
            Taken::HandOver => self.hands_over().await,
            Taken::Meet => self.comes_together(step.days_ago).await,
            Taken::WritePlan => self.writes_plan().await,
            Taken::PutForward => self.puts_forward().await,
            Taken::Agree => self.agree().await,
        }
    }

    /// The case moves on, as far as the rules let it.
    pub(super) async fn advances(&self, who: &str, to: Stage, known: Known) -> Outcome<()> {
        self.does(who, move |cx, case| casework::advance(cx, case, to, &known)).await
    }
}
