//! The two steps of preparing a consent. What is written in one of them is there when one comes back from the other.

use super::ticks::{ALL_FIELDS, Sent};
use domain::consent::Purpose;
use kernel::{Coded, OrgId, coded};
use ui::{FormState, Posted, ProblemKind};

/// How many parties one form takes: with more, nobody reads what they tick.
const MOST: usize = 9;
/// What the form asks besides the boxes.
pub(super) const REST: [&str; 4] = ["mode", "purpose", "purpose_text", "until"];

coded! {
    /// Where a button leads that does not save.
    enum Step {
        /// Back to the parties.
        Parties = "parties",
        /// On to the boxes of each party.
        Boxes = "boxes",
    }
}

/// Where one stands in the form.
pub(super) struct Stand {
    /// The parties to tick for; with none one stands in the first step.
    pub(super) orgs: Vec<OrgId>,
    /// What is written already; nothing when the step is new.
    pub(super) form: Option<FormState>,
    /// What was sent, with what may be the same for all.
    pub(super) sent: Posted,
}

impl Stand {
    /// The beginning.
    pub(super) fn start() -> Self {
        Self { orgs: Vec::new(), form: None, sent: Posted::from_pairs(&[]) }
    }

    /// What the first step says that the information is used for; otherwise what it was used for before.
    pub(super) fn purpose(&self, before: Purpose) -> Purpose {
        let said = self.sent.carried().find(|(name, _)| *name == "purpose");
        said.and_then(|(_, code)| Purpose::from_code(code)).unwrap_or(before)
    }

    /// The first step with what is written; the form says what is to be mended.
    pub(super) fn parties(form: FormState) -> Self {
        Self { form: Some(form), ..Self::start() }
    }

    /// The second step with what is written.
    pub(super) fn boxes(orgs: Vec<OrgId>, form: FormState) -> Self {
        Self { orgs, form: Some(form), ..Self::start() }
    }
}

/// Where a button that does not save leads; nothing when the form is to be saved.
///
/// # Errors
/// The first step again, when no party is chosen or a field is not the form's.
pub(super) fn step(posted: &Posted, sent: &Sent) -> Result<Option<Stand>, FormState> {
    if !posted.carried().any(|(name, _)| name == "step") {
        return Ok(None);
    }
    let mut r = posted.read(&[sent.known(&REST), vec!["org", "step"], ALL_FIELDS.to_vec()].concat());
    let (step, orgs) = (r.choice("step"), r.ids("org"));
    r.optional_choice::<Purpose>("purpose");
    if step == Some(Step::Boxes) && orgs.is_empty() {
        r.problem("org", ProblemKind::Required);
    }
    r.finish(|| step).map(|step| Some(stand(step, orgs, posted, sent)))
}

fn stand(step: Step, mut orgs: Vec<OrgId>, posted: &Posted, sent: &Sent) -> Stand {
    match step {
        Step::Parties => {
            let named = sent.orgs().iter().map(|org| ("org".to_owned(), org.to_string()));
            Stand::parties(FormState::filled(written(posted).chain(named)))
        }
        Step::Boxes => {
            orgs.truncate(MOST);
            let been_here = posted.carried().any(|(name, _)| name == "mode");
            let form = been_here.then(|| FormState::filled(written(posted)));
            Stand { orgs, form, sent: posted.clone() }
        }
    }
}

/// What is written in the second step. What is the same for all has been given to each party and is asked anew.
fn written(posted: &Posted) -> impl Iterator<Item = (String, String)> {
    let own = |name: &str| name == "step" || name == "org" || ALL_FIELDS.contains(&name);
    let kept = posted.carried().filter(move |(name, _)| !own(name));
    kept.map(|(name, value)| (name.to_owned(), value.to_owned()))
}
