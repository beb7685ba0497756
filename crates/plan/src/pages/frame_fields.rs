//! The fields of the plan as a whole: kind, direction to work or study, day of review.

use super::{
    action_fields::day,
    merge::{Compared, Merge, base},
};
use crate::{Words, model::PlanView, ops::FrameText};
use domain::{clocks::Clocks, date_input::Edge, plan::PlanKind, review};
use kernel::{Coded, Date, Language};
use ui::{FormState, Posted, ProblemKind, Say, dates};

const FIELDS: [&str; 3] = ["kind", "direction", "review"];

fn values(plan: &PlanView, language: Language) -> [(&'static str, String); 3] {
    let review = plan.sheet.review.map_or(String::new(), |day| dates::date(day, language));
    [
        ("kind", plan.kind.code().to_owned()),
        ("direction", plan.sheet.direction.clone().unwrap_or_default()),
        ("review", review),
    ]
}

/// The form as the plan stands.
pub(super) fn filled(plan: &PlanView, language: Language) -> FormState {
    let now = values(plan, language);
    let shown = now.iter().map(|(name, value)| ((*name).to_owned(), value.clone()));
    let before = now.iter().map(|(name, value)| (base(name), value.clone()));
    FormState::filled(shown.chain(before))
}

/// What was shown, and what was written over it.
pub(super) struct Typed {
    pub(super) shown: FrameText,
    pub(super) text: FrameText,
}

/// Reads the form.
pub(super) fn read(posted: &Posted, today: Date) -> Result<Typed, FormState> {
    let bases: Vec<String> = FIELDS.iter().map(|name| base(name)).collect();
    let known: Vec<&str> = FIELDS.into_iter().chain(bases.iter().map(String::as_str)).collect();
    let mut r = posted.read(&known);
    let (kind, direction) = (r.choice::<PlanKind>("kind"), r.optional_line("direction"));
    let review = day(&mut r, "review", Edge::Start, today);
    if let Some(Err(rule)) = kind.zip(review).map(|(kind, day)| review::check_day(kind, day, today, &Clocks::default()))
    {
        r.problem("review", ProblemKind::Rule(rule));
    }
    let was_kind = r.choice(&base("kind"));
    let (was_direction, was_review) =
        (r.optional_line(&base("direction")), day(&mut r, &base("review"), Edge::Start, today));
    r.finish(|| {
        let shown = FrameText { kind: was_kind?, direction: was_direction, review: was_review };
        Some(Typed { shown, text: FrameText { kind: kind?, direction, review } })
    })
}

/// Whether somebody else has written since the form was opened.
pub(super) fn is_outdated(typed: &FormState, plan: &PlanView, language: Language) -> bool {
    let begun = |name: &str| typed.value(&base(name)).to_owned();
    typed.values_of(&base("kind")).next().is_some()
        && values(plan, language).iter().any(|(name, value)| begun(name) != *value)
}

/// What I typed beside what somebody else saved meanwhile.
pub(super) fn merge(to: String, back: String, typed: &FormState, plan: &PlanView, language: Language) -> Merge {
    let w = Words(language);
    let saved = values(plan, language);
    let label = |field: &str| match field {
        "kind" => w.frame_kind(),
        "direction" => w.frame_direction(),
        _ => w.frame_review(),
    };
    let fields = saved.iter().map(|(name, value)| Compared {
        name,
        label: label(name),
        base: typed.value(&base(name)).to_owned(),
        mine: typed.value(name).to_owned(),
        theirs: value.clone(),
    });
    Merge::new(to, back, typed, plan.version, fields.collect(), Vec::new(), w, |field, value| match field {
        "kind" => PlanKind::from_code(value).map_or("", |kind| kind.say(language)).to_owned(),
        _ => value.to_owned(),
    })
}
