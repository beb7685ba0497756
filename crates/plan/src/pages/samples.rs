//! Samples for the gallery. All people are invented.

use super::{
    asked::{Desk, Open},
    card::Card,
    closing::ClosingPage,
    closing_ends::{Ending, Open as OpenAction},
    draw::Draw,
    goal_fields,
    plan::PlanPage,
    print::PrintPage,
    review::ReviewPage,
    version::VersionPage,
    way_back::WayBack,
};
use crate::{
    Words,
    codes::{ClosingStep, How},
    history::{Closing, GoalSaid, HeldReview, OldVersion},
    model::{PlanView, Question},
};
use casework::{CaseHead, Part};
use domain::{
    CategorySet,
    closing::{self, ClosingReason},
    plan::{PlanKind, PlanStatus},
    review::CalledBy,
};
use kernel::Language;
use ui::{
    FormState, Frame, ProblemKind, To,
    gallery::{Sample, Shelf},
};

mod timo;

use timo::{ASSESSMENT, TODAY, case, frame, id, now, plan, sheet, version};

/// The plan's pages.
pub fn shelf() -> Shelf {
    Shelf::new().page::<PlanPage>().page::<PrintPage>().page::<ReviewPage>().page::<VersionPage>().page::<ClosingPage>()
}

/// Timo's plan, for the samples of pages that show one.
pub fn sample_plan(status: PlanStatus) -> PlanView {
    plan(status, false)
}

/// Draws with a plan that Maija may write.
fn by_maija(desk: &Desk, language: Language) -> Draw<'_> {
    Draw {
        desk,
        case: case(),
        given: "Timo",
        me: None,
        org: None,
        kinds: CategorySet::all_ordinary().iter().collect(),
        performers: Vec::new(),
        found: None,
        writes: true,
        moves: true,
        leads: true,
        began: None,
        today: TODAY,
        language,
    }
}

fn blank(draw: &Draw<'_>) -> PlanPage {
    PlanPage {
        closing_to: Some(To::Closing(case())),
        ..draw.blank(frame(draw.language), CaseHead::sample(draw.language, Part::Plan))
    }
}

fn beginning(desk: &Desk, language: Language) -> PlanPage {
    let draw = by_maija(desk, language);
    draw.nothing(blank(&draw), &mut || id(6))
}

fn standing(desk: &Desk, plan: &PlanView, language: Language) -> PlanPage {
    let draw = by_maija(desk, language);
    let card = Some(Card::sample(plan.asked.as_ref(), language));
    let page = PlanPage { card, review_to: Some(To::PlanReview(case())), ..blank(&draw) };
    draw.plan(page, plan, &mut || id(6))
}

/// Timo asks about an action.
fn asked(mut plan: PlanView) -> PlanView {
    let rows = plan.sheet.goals.iter_mut().flat_map(|goal| &mut goal.subs).flat_map(|sub| &mut sub.actions);
    for action in rows.skip(1).take(1) {
        action.question = Some(Question { words: "Onko matka pitkä?".to_owned(), at: now() });
    }
    plan
}

impl Sample for PlanPage {
    const PAGE: &'static str = "plan";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let nothing = Desk::fresh(Open::Nothing);
        let wordless = goal_fields::empty(None).problem("own_words", ProblemKind::Required);
        let stopped = FormState::empty().with("to", "stopped");
        let stopped = stopped.problem("why", ProblemKind::Rule(domain::Rule::StopReasonMissing));
        let step = Desk::again(Open::Step(ASSESSMENT), &stopped);
        vec![
            ("empty", beginning(&nothing, language)),
            ("ordinary", standing(&nothing, &plan(PlanStatus::Active, false), language)),
            ("waiting", standing(&step, &asked(plan(PlanStatus::Proposed, false)), language)),
            ("long", standing(&nothing, &plan(PlanStatus::Proposed, true), language)),
            ("errors", beginning(&Desk::again(Open::NewGoal, &wordless), language)),
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
            ending: Ending::default(),
            reasons: Vec::new(),
            message_waits: false,
            too_late: None,
            way_back: None,
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
            ending: Ending {
                open: sheet(false).actions().map(|action| OpenAction::of(action, language)).collect(),
                hear: vec!["Jari Niemi".to_owned()],
                tell: vec!["Sisko Koskela".to_owned()],
                consent: Some(TODAY),
            },
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
            ("ended", Self { way_back: Some(way_back(language, Some(TODAY))), steps: vec![ended.clone()], ..bare() }),
            ("consent-ended", Self { way_back: Some(way_back(language, None)), steps: vec![ended], ..bare() }),
            ("died", Self { way_back: Some(WayBack { died: true, ..way_back(language, None) }), ..bare() }),
            ("too-late", Self { too_late: Some("Timo muuttaa Saloon.".to_owned()), ..bare() }),
            ("not-mine", bare()),
        ]
    }
}

fn way_back(language: Language, consent_until: Option<kernel::Date>) -> WayBack {
    let (given, number) = ("Timo".to_owned(), "A-1001".to_owned());
    let form = FormState::empty().shown_in(language).prefix("reopen-");
    WayBack {
        w: Words(language),
        language,
        case: case(),
        given,
        number,
        closed: true,
        died: false,
        consent_until,
        form,
    }
}
