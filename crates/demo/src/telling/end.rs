//! A pause, and the end of the path: a no, help that was enough at once, follow-up, closing, and beginning again.

use super::Scene;
use crate::texts::{line, prose};
use access::Outcome;
use casework::{ComingBack, Known};
use domain::{
    case::{Pause, Stage},
    closing::{self, ClosingReason},
    responsibility::SaidHow,
};
use plan::{ActionEnds, ClosingText, FollowUpText, How, ResolvedText};

impl Scene<'_> {
    /// The client said no when support was brought up.
    pub(super) async fn declines(&self, by: &str) -> Outcome<()> {
        self.advances(by, Stage::Declined, Known::default()).await
    }

    /// The clientship waits, and somebody looks at it again.
    pub(super) async fn pauses(&self, by: &str, why: &'static str, checks: &str, in_days: i64) -> Outcome<()> {
        let checks = self.world.person(checks)?;
        let day = in_days - self.life.earlier;
        let until = if day > 0 { self.stage.working_day_ahead(day) } else { self.stage.working_day_ago(-day) };
        self.does(by, move |cx, case| casework::pause::begin(cx, case, &Pause { reason: line(why)?, checks, until }))
            .await
    }

    /// The initial service was enough.
    pub(super) async fn resolves(&self, by: &str) -> Outcome<()> {
        let text = ResolvedText { outcome: closing::Outcome::Other, words: None };
        self.does(by, move |cx, case| plan::resolve(cx, case, &text)).await
    }

    pub(super) async fn follows_up(
        &self,
        by: &str,
        outcome: closing::Outcome,
        words: &'static str,
        in_days: i64,
    ) -> Outcome<()> {
        let on = self.stage.working_day_ahead(in_days - self.life.earlier);
        self.does(by, move |cx, case| {
            plan::begin_follow_up(cx, case, &FollowUpText { outcome, words: Some(prose(words)?), on })
        })
        .await
    }

    pub(super) async fn closes(
        &self,
        by: &str,
        reason: ClosingReason,
        outcome: closing::Outcome,
        words: &'static str,
    ) -> Outcome<()> {
        self.does(by, move |cx, case| {
            let told = if reason == ClosingReason::Deceased { None } else { Some(How::InPerson) };
            let (reason, outcome) = (Some(reason), Some(outcome));
            plan::close(
                cx,
                case,
                &ClosingText {
                    reason,
                    outcome,
                    words: Some(prose(words)?),
                    told,
                    ends: ActionEnds::all(closing::ActionEnd::GoesOn),
                },
            )
        })
        .await
    }

    pub(super) async fn reopens(&self, by: &str, why: &'static str) -> Outcome<()> {
        self.does(by, move |cx, case| {
            let words = Some(prose(why)?);
            plan::reopen(cx, case, &ComingBack { said_on: cx.today(), told: SaidHow::Phone, words, person: None })
        })
        .await
    }
}
