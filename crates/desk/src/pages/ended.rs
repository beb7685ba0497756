//! A clientship that has ended says so first: since when, why, how the client was doing, and the way back (domain §6, P36).

use crate::Words;
use access::{Case, Cx, Outcome, act};
use askama::{Template, filters::HtmlSafe};
use domain::{case::Stage, closing::ClosingReason};
use kernel::{CaseId, Language, helsinki_date};
use plan::{Closing, ClosingStep};
use ui::{Say, To, dates};

/// The panel.
#[derive(Template)]
#[template(path = "ended.html")]
pub(super) struct Ended {
    pub(super) w: Words,
    pub(super) language: Language,
    pub(super) case: CaseId,
    pub(super) declined: bool,
    pub(super) given: String,
    /// The step that ended it, when the looker sees it.
    pub(super) step: Option<Closing>,
    /// Whether the looker can open it again.
    pub(super) reopens: bool,
}
impl HtmlSafe for Ended {}

impl Ended {
    fn title(&self) -> String {
        match (&self.step, self.declined) {
            (Some(step), _) => self.w.ended_on(dates::date(helsinki_date(step.at), self.language)),
            (None, true) => self.w.ended_declined().to_owned(),
            (None, false) => self.w.ended().to_owned(),
        }
    }

    /// Whether the way back is the next thing to think of: it is the looker's, and the client lives.
    fn comes_back(&self) -> bool {
        let died = self.step.as_ref().is_some_and(|step| step.reason == Some(ClosingReason::Deceased));
        self.reopens && !died
    }

    /// Why, and how the client was doing; nothing of an outcome when it does not fit why.
    fn why(&self) -> Option<String> {
        let step = self.step.as_ref()?;
        let reason = step.reason.map(|reason| self.w.ended_why(reason.say(self.language)));
        let outcome = step.outcome.map(|outcome| self.w.ended_outcome(outcome.say(self.language)));
        Some(reason.into_iter().chain(outcome).collect::<Vec<_>>().join(" "))
    }
}

/// What there is to say; nothing while the case goes on.
pub(super) fn ended(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<Option<Ended>> {
    if !matches!(case.stage, Stage::Closed | Stage::Declined) {
        return Ok(None);
    }
    let steps = plan::closings(cx, case)?;
    let language = cx.language();
    Ok(Some(Ended {
        w: Words(language),
        language,
        case: case.id,
        declined: case.stage == Stage::Declined,
        given: case.client.given.clone(),
        step: steps.into_iter().find(|step| step.step == ClosingStep::Closed),
        reopens: case.may::<act::ReopenCase>(),
    }))
}
