//! What is filled in when a clientship is paused, and when it goes on.

use domain::case::{Pause, PauseEnd};
use kernel::Date;
use ui::{FormState, Posted, ProblemKind, form::coming_day};

/// Which of the page's forms was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sent {
    /// A pause begins, or goes on until another day.
    Pause,
    /// The pause is over.
    End,
}

/// Reads a pause.
pub(super) fn read_pause(posted: &Posted, today: Date) -> Result<Pause, FormState> {
    let mut r = posted.read(&["reason", "checks", "until"]);
    let (reason, checks) = (r.line("reason"), r.id("checks"));
    let until = r.parse("until", |text| coming_day(text, today));
    r.finish(|| Some(Pause { reason: reason?, checks: checks?, until: until? }))
}

/// Reads why the work goes on; the other ends of a pause are nobody's to choose.
pub(super) fn read_end(posted: &Posted) -> Result<PauseEnd, FormState> {
    let mut r = posted.read(&["how"]);
    let how: Option<PauseEnd> = r.choice("how");
    if how.is_some_and(|how| !PauseEnd::SAID.contains(&how)) {
        r.problem("how", ProblemKind::Required);
    }
    r.finish(|| how)
}
