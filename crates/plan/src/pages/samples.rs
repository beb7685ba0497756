//! Samples for the gallery. All people are invented.

use super::{
    Press,
    card::Card,
    closing::ClosingPage,
    goal_fields,
    part::{self, ActPart, GoalForm, GoalPart, Panel, QuestionPart, StepForm, SubPart},
    plan::{FramePart, PlanPage},
    print::PrintPage,
    review::ReviewPage,
    version::VersionPage,
};
use crate::{
    Words,
    codes::{ClosingStep, How},
    history::{Closing, GoalSaid, HeldReview, OldVersion},
    model::{ActionView, GoalView, PlanView, Question},
    shown,
};
use casework::{CaseHead, Part};
use domain::{
    closing::{self, ClosingReason},
    plan::{ActionStatus, PlanKind, PlanStatus},
    review::CalledBy,
};
use kernel::Language;
use ui::{
    Empty, FormState, Frame, ProblemKind, Stop, To,
    gallery::{Sample, Shelf},
};

mod timo;

use timo::{TODAY, case, frame, now, plan, sheet, version};

/// The plan's pages.
pub fn shelf() -> Shelf {
    Shelf::new().page::<PlanPage>().page::<PrintPage>().page::<ReviewPage>().page::<VersionPage>().page::<ClosingPage>()
}

/// Timo's plan, for the samples of pages that show one.
pub fn sample_plan(status: PlanStatus) -> PlanView {
    plan(status, false)
}

fn acts(goal: &GoalView, language: Language) -> Vec<ActPart> {
    let row = |action: &ActionView| ActPart {
        to: Some(To::Plan(case()).with(&[("edit", "x")])),
        step_to: Some(To::Plan(case()).with(&[("step", "x")])),
        ..part::row(action, TODAY, language)
    };
    goal.actions.iter().map(row).collect()
}

fn sub(number: String, goal: &GoalView, language: Language) -> SubPart {
    SubPart {
        id: format!("g-{}", goal.id),
        number,
        title: goal.say().to_owned(),
        status: None,
        edit: Some("#".to_owned()),
        panel: None,
        acts: acts(goal, language),
        add: Some("#".to_owned()),
        adding: None,
    }
}

fn goal_part(goal: &GoalView, number: usize, language: Language) -> GoalPart {
    let w = Words(language);
    let own = (!goal.actions.is_empty()).then(|| SubPart {
        title: w.actions().to_owned(),
        edit: None,
        ..sub(number.to_string(), goal, language)
    });
    let subs = goal.subs.iter().zip(1..).map(|(part, n)| sub(format!("{number}.{n}"), part, language));
    GoalPart {
        id: format!("g-{}", goal.id),
        label: w.goal_in_words("Timo", number),
        say: goal.say().to_owned(),
        about: part::about(goal, language),
        edit: Some("#".to_owned()),
        panel: None,
        subs: own.into_iter().chain(subs).collect(),
        add: Some("#".to_owned()),
        adding: None,
    }
}

fn bare(language: Language) -> PlanPage {
    let w = Words(language);
    PlanPage {
        frame: frame(language),
        w,
        head: CaseHead::sample(language, Part::Plan),
        case: case(),
        title: w.plan_title(),
        version: String::new(),
        other: None,
        goals: Vec::new(),
        add_goal: None,
        new_goal: None,
        orphan: None,
        empty: None,
        frame_part: FramePart::Read { edit: Some("#".to_owned()) },
        direction: None,
        review: None,
        review_late: false,
        review_to: Some(To::PlanReview(case())),
        card: None,
        road: Vec::new(),
        road_title: w.road_title("Timo"),
        road_hint: w.road_hint("Timo"),
        closing_to: Some(To::Closing(case())),
        language,
    }
}

fn whole(language: Language, status: PlanStatus, long: bool) -> PlanPage {
    let plan = plan(status, long);
    let goals = plan.sheet.goals.iter().zip(1..).map(|(goal, n)| goal_part(goal, n, language)).collect();
    let road: Vec<Stop<'static>> = shown::stops(&plan, language);
    let card = Card::sample(plan.asked.as_ref(), language);
    PlanPage {
        version: super::plan::version_line(&plan, language),
        goals,
        add_goal: Some("#".to_owned()),
        direction: plan.sheet.direction.clone(),
        review: plan.sheet.review.map(|day| ui::dates::full(day, language)),
        card: Some(card),
        road,
        ..bare(language)
    }
}

fn goal_form(language: Language) -> GoalForm {
    let w = Words(language);
    let form = goal_fields::empty(None).problem("own_words", ProblemKind::Required);
    let remove: Option<Press> = None;
    GoalForm {
        w,
        form: form.shown_in(language),
        title: w.goal_new(),
        to: "#".to_owned(),
        back: "#".to_owned(),
        is_goal: true,
        is_new: true,
        remove,
        client: "Timo".to_owned(),
        language,
    }
}

fn moving(mut page: PlanPage) -> PlanPage {
    let (w, language) = (page.w, page.language);
    let form =
        FormState::empty().with("to", "stopped").problem("why", ProblemKind::Rule(domain::Rule::StopReasonMissing));
    let step = StepForm {
        w,
        form: form.shown_in(language),
        what: "Työkyvyn arvio".to_owned(),
        to: "#".to_owned(),
        back: "#".to_owned(),
        from: ActionStatus::Accepted,
        language,
    };
    let asked = Question { words: "Onko matka pitkä?".to_owned(), at: now() };
    let question = QuestionPart {
        w,
        words: asked.words,
        asked: ui::dates::date(TODAY, language),
        is_open: false,
        answer: Some((To::Plan(case()), FormState::empty().shown_in(language))),
    };
    let rows = page.goals.iter_mut().flat_map(|goal| &mut goal.subs).flat_map(|sub| &mut sub.acts);
    for (n, row) in rows.enumerate() {
        match n {
            0 => row.panel = Some(Panel::Step(Box::new(step.clone()))),
            1 => row.question = Some(question.clone()),
            _ => {}
        }
    }
    page
}

impl Sample for PlanPage {
    const PAGE: &'static str = "plan";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let w = Words(language);
        let empty = Empty::begin(w.no_plan_title(), w.no_plan_text()).step("#", w.no_plan_step());
        let errors = Self { new_goal: Some(goal_form(language)), ..bare(language) };
        vec![
            ("empty", Self { empty: Some(empty), ..bare(language) }),
            ("ordinary", whole(language, PlanStatus::Active, false)),
            ("waiting", moving(whole(language, PlanStatus::Proposed, false))),
            ("long", whole(language, PlanStatus::Proposed, true)),
            ("errors", errors),
        ]
    }
}

impl Sample for PrintPage {
    const PAGE: &'static str = "plan-print";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let page = |long| Self {
            frame: Frame { signed_in: None, ..frame(language) },
            w: Words(language),
            plan: plan(PlanStatus::Active, long),
            case: case(),
            client: "Timo Koskela".to_owned(),
            given: "Timo".to_owned(),
            manager: None,
            today: TODAY,
            language,
        };
        vec![("ordinary", page(false)), ("long", page(true))]
    }
}

impl Sample for ReviewPage {
    const PAGE: &'static str = "plan-review";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let goals: Vec<(String, String)> =
            sheet(false).goals.iter().map(|goal| (goal.id.to_string(), goal.say().to_owned())).collect();
        let said = GoalSaid {
            goal: "Nukun paremmin ja näen ihmisiä".to_owned(),
            client: Some("Klubitalolla on ollut hyvä käydä.".to_owned()),
            rating: Some(7),
            professional: None,
        };
        let held = HeldReview::sample(TODAY, "Maija Lehtonen", vec![said]);
        let page = |form: FormState, called, held| Self {
            frame: frame(language),
            w: Words(language),
            head: CaseHead::sample(language, Part::Plan),
            case: case(),
            given: "Timo".to_owned(),
            goals: Vec::clone(&goals),
            form: Some(form.shown_in(language)),
            latest: ui::dates::date(TODAY, language),
            call: None,
            called,
            held,
            language,
        };
        let wrong =
            FormState::empty().problem("rehabilitation", ProblemKind::Rule(domain::Rule::RehabilitationNotAsked));
        vec![
            ("ordinary", page(FormState::empty(), None, Vec::new())),
            ("errors", page(wrong, Some(CalledBy::Client), vec![held])),
        ]
    }
}

impl Sample for VersionPage {
    const PAGE: &'static str = "plan-version";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let page = |all| Self {
            frame: frame(language),
            w: Words(language),
            head: CaseHead::sample(language, Part::Plan),
            case: case(),
            old: OldVersion { kind: PlanKind::WorkAbility, version: version(sheet(false), all) },
            today: TODAY,
            language,
        };
        vec![("agreed", page(true)), ("waiting", page(false))]
    }
}

impl Sample for ClosingPage {
    const PAGE: &'static str = "closing";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let form = |prefix| FormState::empty().shown_in(language).prefix(prefix);
        let bare = || Self {
            frame: frame(language),
            w: Words(language),
            head: CaseHead::sample(language, Part::Plan),
            case: case(),
            given: "Timo".to_owned(),
            may_talk: false,
            resolved: None,
            follow_up: None,
            open_actions: Vec::new(),
            close: None,
            reasons: Vec::new(),
            message_waits: false,
            reopen: None,
            steps: Vec::new(),
            language,
        };
        let ended = Closing {
            step: ClosingStep::Closed,
            reason: Some(ClosingReason::GoalsReached),
            outcome: Some(closing::Outcome::EmployedSupported),
            words: None,
            told: Some(How::Phone),
            follow_up_on: None,
            at: now(),
            author: "Maija Lehtonen".to_owned(),
        };
        let reasons = vec![ClosingReason::ClientsWish, ClosingReason::Moved];
        let open = Self {
            follow_up: Some(form("follow-")),
            open_actions: vec!["Työkokeilu pajalla".to_owned()],
            close: Some(form("close-")),
            reasons: reasons.clone(),
            message_waits: true,
            ..bare()
        };
        vec![
            (
                "early",
                Self {
                    may_talk: true,
                    resolved: Some(form("resolved-")),
                    close: Some(form("close-")),
                    reasons,
                    ..bare()
                },
            ),
            ("open", open),
            ("ended", Self { reopen: Some(form("reopen-")), steps: vec![ended], ..bare() }),
            ("not-mine", bare()),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::Coded;

    #[test]
    fn every_sample_is_drawn_in_every_language() {
        for language in Language::ALL {
            for page in shelf().pages() {
                let samples = shelf().samples(page, *language).expect("every sample can be drawn");
                assert!(samples.len() >= 2, "{page} has several samples");
                let lang = format!("<html lang=\"{}\">", language.code());
                assert!(samples.iter().all(|(_, html)| html.contains(&lang)), "{page} in {language:?}");
            }
        }
    }
}
