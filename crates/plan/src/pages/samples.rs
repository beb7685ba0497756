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
    codes::{ClosingStep, How, PartyKind, PerformerKind},
    history::{Closing, GoalSaid, HeldReview, OldVersion},
    model::{ActionView, Doer, GoalView, OrgName, Party, PlanView, Question, Sheet, Version, Yes},
    shown,
};
use casework::{CaseHead, Part};
use domain::{
    Category, LifeDomain, Sector,
    closing::{self, ClosingReason},
    plan::{ActionPhase, ActionStatus, GoalStatus, PlanKind, PlanStatus},
    review::CalledBy,
};
use kernel::{CaseId, Date, Id, Language, Timestamp};
use ui::{
    Empty, FormState, Frame, Place, ProblemKind, SignedIn, Stop, To,
    gallery::{Sample, Shelf},
};
use uuid::Uuid;

/// The plan's pages.
pub fn shelf() -> Shelf {
    Shelf::new().page::<PlanPage>().page::<PrintPage>().page::<ReviewPage>().page::<VersionPage>().page::<ClosingPage>()
}

const TODAY: Date = Date::constant(2026, 3, 12);
const LONG: &str = "Työkokeilu entisöintipajalla kolmena päivänä viikossa, ensin neljä tuntia kerrallaan ja sitten sen \
    mukaan, miten selkä kestää nostamista, seisomista ja pitkiä työmatkoja";

fn id<K>(n: u128) -> Id<K> {
    Id::from_uuid(Uuid::from_u128(n))
}

const fn case() -> CaseId {
    CaseId::from_uuid(Uuid::nil())
}

/// Ten in the morning of the samples' day.
fn now() -> Timestamp {
    Timestamp::from_second(1_773_302_400).unwrap_or(Timestamp::UNIX_EPOCH)
}

fn frame(language: Language) -> Frame {
    let title = Words(language).plan_title();
    let mut frame = Frame::new(language, title).page(title, Some(Place::Cases));
    frame.signed_in = Some(SignedIn::Professional { name: "Maija Lehtonen".to_owned(), sector: Sector::Health });
    frame
}

fn doer(name: &str, org: &str, sector: Sector) -> Doer {
    let org_name = OrgName { fi: org.to_owned(), sv: org.to_owned(), en: org.to_owned() };
    let kind = if org.is_empty() { PerformerKind::Client } else { PerformerKind::Professional };
    Doer { kind, account: None, member: None, org: None, name: name.to_owned(), org_name, sector }
}

fn action(n: u128, what: &str, doer: Doer, days: (Option<Date>, Option<Date>), status: ActionStatus) -> ActionView {
    ActionView {
        id: id(n),
        goal: id(1),
        what: what.to_owned(),
        why: None,
        clients_part: None,
        doer,
        service: None,
        service_name: None,
        start: days.0,
        due: days.1,
        status,
        phase: ActionPhase::Initiated,
        stopped_why: None,
        category: Category::Plan,
        controller: id(9),
        question: None,
        version: 1,
    }
}

fn goal(n: u128, own_words: Option<&str>, title: &str, actions: Vec<ActionView>, subs: Vec<GoalView>) -> GoalView {
    GoalView {
        id: id(n),
        own_words: own_words.map(str::to_owned),
        title: title.to_owned(),
        domain: LifeDomain::TryingField,
        target: None,
        status: GoalStatus::Open,
        controller: id(9),
        version: 1,
        actions,
        subs,
    }
}

fn day(month: i8, day: i8) -> Option<Date> {
    Date::new(2026, month, day).ok()
}

/// Timo's plan; with long texts when asked.
fn sheet(long: bool) -> Sheet {
    let pekka = doer("Pekka Aho", "Terveysasema", Sector::Health);
    let jari = doer("Jari Niemi", "Työllisyysalue", Sector::Work);
    let outi = doer("Outi Salmela", "Kela", Sector::Kela);
    let trial = ActionView {
        clients_part: Some("Käy tutustumassa pajaan Villen kanssa".to_owned()),
        ..action(
            13,
            if long { LONG } else { "Työkokeilu pajalla" },
            jari,
            (day(4, 13), day(6, 12)),
            ActionStatus::Accepted,
        )
    };
    let back = vec![
        action(11, "Työkyvyn arvio", pekka, (day(3, 26), day(3, 26)), ActionStatus::Accepted),
        action(12, "Kuntoutuksen hakemus", outi.clone(), (None, day(3, 10)), ActionStatus::Ongoing),
    ];
    let subs = vec![
        goal(2, None, "Tiedän, mihin selkäni pystyy", back, Vec::new()),
        goal(3, None, "Löydän työn, joka sopii minulle", vec![trial], Vec::new()),
    ];
    let walk = action(14, "Kävelylenkki", doer("Timo", "", Sector::Own), (None, day(5, 1)), ActionStatus::Done);
    let goals = vec![
        goal(1, Some("Teen työtä, jota selkäni kestää"), "Teen työtä", Vec::new(), subs),
        goal(4, Some("Nukun paremmin ja näen ihmisiä"), "Nukun", vec![walk], Vec::new()),
    ];
    Sheet { direction: Some("Työkokeilu keväällä".to_owned()), review: day(6, 1), goals }
}

fn party(n: u128, name: &str, kind: PartyKind, agrees: bool) -> Party {
    let yes = agrees.then_some(Yes { number: 1, how: How::InService, at: now() });
    Party { kind, id: id(n), name: name.to_owned(), since: 1, yes }
}

fn version(sheet: Sheet, all: bool) -> Version {
    let parties = vec![
        party(21, "Timo", PartyKind::Client, all),
        party(22, "Pekka Aho", PartyKind::Professional, true),
        party(23, "Jari Niemi", PartyKind::Professional, all),
    ];
    Version { number: 1, sheet, parties, proposed_at: now(), agreed_at: all.then(now) }
}

fn plan(status: PlanStatus, long: bool) -> PlanView {
    let agreed = status == PlanStatus::Active;
    PlanView {
        id: id(5),
        kind: PlanKind::WorkAbility,
        status,
        controller: id(9),
        version: 3,
        review_called: None,
        last: 1,
        sheet: sheet(long),
        asked: Some(version(sheet(long), agreed)),
        earlier: None,
    }
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
            reasons,
            message_waits: true,
            ..bare()
        };
        vec![
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
