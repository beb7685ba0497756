//! Samples for the gallery. All people are invented.

use super::{
    actions::ActionsPage,
    case::CasePage,
    cases::{CasesPage, ClientRow},
    ended::Ended,
    ending::EndingPage,
    find::{FindPage, Hit},
    furthest,
    next::{NextStep, Way},
    notices::{Line, Told, ended_row},
    waiting::{Further, Waits},
    work::{Today, WorkPage},
};
use crate::{Words, lists::Which, partings::Parting, store::CaseRow};
use casework::{CaseHead, Manager, Part, Turn, situation::Summary};
use db::Code;
use domain::{
    IdentityCodeProblem, Sector,
    case::Stage,
    closing::{ClosingReason, Outcome},
    plan::ActionStatus,
    responsibility::ManagerKind,
};
use kernel::{CaseId, Coded, Date, Language, MeetingId, Timestamp};
use plan::{Closing, ClosingStep};
use team::PartedAs;
use ui::{
    Dots, FormState, Icon, Pager, Place, Tag, To, Todo, Tone, dates,
    gallery::{Sample, Shelf, professional},
};
use uuid::Uuid;

/// The pages of the desk.
pub fn shelf() -> Shelf {
    Shelf::new()
        .page::<WorkPage>()
        .page::<ActionsPage>()
        .page::<CasesPage>()
        .page::<CasePage>()
        .page::<FindPage>()
        .page::<EndingPage>()
}

const TODAY: Date = Date::constant(2026, 3, 12);
const CASE: CaseId = CaseId::from_uuid(Uuid::nil());

fn now() -> Timestamp {
    Timestamp::UNIX_EPOCH
}

fn client(given: &str, family: &str, stage: Stage, next: Option<(Date, &str)>, language: Language) -> ClientRow {
    let row = CaseRow {
        case_id: CASE,
        given: given.to_owned(),
        family: family.to_owned(),
        stage: Code(stage),
        paused_until: (stage == Stage::FollowUp).then_some(Date::constant(2026, 4, 12)),
        kind: Some(Code(ManagerKind::Interim)),
        since: Some(now()),
        meeting_at: (stage == Stage::JointMeeting).then(|| now() + std::time::Duration::from_secs(3 * 60 * 60)),
        meeting_place: Some(Code(domain::meeting::Place::Video)),
        meeting_state: Some(Code(domain::meeting::MeetingState::TimesProposed)),
        action_on: next.map(|(day, _)| day),
        action: next.map(|(_, what)| what.to_owned()),
        review_on: None,
        follow_up_on: None,
        ask_again_on: None,
        noted_at: Some(now()),
    };
    ClientRow::of(row, TODAY, language)
}

fn clients(language: Language) -> Vec<ClientRow> {
    let late = Some((Date::constant(2026, 3, 10), "Työkokeilun sopimus työnantajan kanssa"));
    vec![
        client("Timo", "Koskela", Stage::Planning, late, language),
        client("Aleksandra", "Virtanen-Östermalm", Stage::Assessing, None, language),
        client("Ulla", "Nieminen", Stage::FollowUp, None, language),
        client("Olli", "Salo", Stage::JointMeeting, None, language),
    ]
}

/// Joint work that Jari took part in.
fn parting() -> Parting {
    Parting {
        case: CASE,
        client: "Timo Koskela".to_owned(),
        at: now(),
        who: "Maija Lehtonen".to_owned(),
        role: PartedAs::TookPart,
        own: vec![("Työkokeilu pajalla".to_owned(), ActionStatus::Continuing)],
    }
}

impl Sample for EndingPage {
    const PAGE: &'static str = "ending";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let w = Words(language);
        let manager = ("Maija Lehtonen".to_owned(), "Keski-Suomen hyvinvointialue".to_owned(), Sector::Health);
        let page = |asked: bool| Self {
            frame: professional(language, w.work_has_ended(), Place::Cases),
            w,
            said: w.work_ended_by("Timo Koskela", dates::date(TODAY, language), &manager.0),
            asked,
            manager: manager.clone(),
            phone: Some("0140000001".to_owned()),
            own: vec![
                ("Työkokeilu pajalla".to_owned(), w.part_goes_on()),
                ("Velkaneuvonta".to_owned(), w.part_stopped()),
            ],
        };
        vec![("took_part", page(false)), ("asked", page(true))]
    }
}

fn told(language: Language) -> Told {
    let line = |what: &str| Line { what: what.to_owned(), when: "12.3. 9.50".to_owned() };
    let w = Words(language);
    let lines = vec![line(w.notice_narrowed()), line(w.notice_check_team())];
    let ended = vec![ended_row(&parting(), TODAY, language)];
    Told { lines, ended, until: now(), form: FormState::empty().shown_in(language) }
}

impl Sample for WorkPage {
    const PAGE: &'static str = "desk";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let w = Words(language);
        let page = |waits: Waits, rows: Vec<ClientRow>, today: Vec<Today>| Self {
            frame: professional(language, w.desk(), Place::Desk),
            w,
            day: dates::full(TODAY, language),
            greeting: w.good_day("Maija"),
            tally: waits.tally(w),
            further: waits.further.all(),
            late: waits.late,
            waiting: waits.waiting,
            others: waits.others,
            told: (!rows.is_empty()).then(|| told(language)),
            which: Which::Mine,
            more: !rows.is_empty(),
            open: if rows.is_empty() { 0 } else { 2 },
            rows,
            today,
            helps: true,
        };
        let todo = |tone, what: &str| Todo::new(Icon::People, tone, what.to_owned(), To::Team(CASE));
        let waits = Waits {
            waiting: vec![
                (w.waits_now(), vec![todo(Tone::Own, "Timo Koskela \u{2013} vastaa kutsuun").when("12.3.")]),
                (w.waits_later(), vec![todo(Tone::Info, "Timo Koskela \u{2013} kuntoutusrahan hakemus").when("14.4.")]),
            ],
            others: vec![todo(Tone::Wait, "Timo Koskela \u{2013} tutustumiskäynti").more("Tekijä: Jari Niemi.")],
            late: vec![todo(Tone::Risk, "Timo Koskela \u{2013} työkokeilun sopimus").tag(Tag::risk("10.3."))],
            contacts: 2,
            contacts_late: 1,
            further: Further { waiting: 30, late: 1, others: 2 },
        };
        let nothing = Waits {
            late: Vec::new(),
            waiting: Vec::new(),
            others: Vec::new(),
            contacts: 0,
            contacts_late: 0,
            further: Further::default(),
        };
        let meeting = |at: &str, now: bool| Today {
            at: at.to_owned(),
            to: To::Meeting(MeetingId::from_uuid(Uuid::nil())),
            client: "Timo Koskela".to_owned(),
            more: w.people_invited(4, "Kantola, huone 2"),
            past: (!now).then(|| meeting::standing(domain::meeting::MeetingState::Held, language).1),
            now,
        };
        let today = vec![meeting("9.00", false), meeting("12.30", true)];
        vec![("ordinary", page(waits, clients(language), today)), ("empty", page(nothing, Vec::new(), Vec::new()))]
    }
}

impl Sample for ActionsPage {
    const PAGE: &'static str = "actions";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let w = Words(language);
        let page = |rows: Vec<Todo<'static>>, next: Option<&str>| Self {
            frame: professional(language, w.actions_title(), Place::Desk),
            w,
            rows,
            pager: Pager::new(To::Actions, &[], next.map(str::to_owned), language),
        };
        let row = |tone| Todo::new(Icon::Document, tone, "Timo Koskela \u{2013} työkokeilun sopimus", To::Plan(CASE));
        let rows = vec![row(Tone::Risk).tag(Tag::risk("10.3.")), row(Tone::Info).when("14.3.")];
        vec![("ordinary", page(rows, Some("2026-03-14_x"))), ("empty", page(Vec::new(), None))]
    }
}

impl Sample for CasesPage {
    const PAGE: &'static str = "cases";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let w = Words(language);
        let page = |which: Which, rows: Vec<ClientRow>, next: Option<&str>| Self {
            frame: professional(language, w.cases(), Place::Cases),
            w,
            which,
            rows,
            pager: Pager::new(To::Cases, &[("show", which.code())], next.map(str::to_owned), language),
            helps: true,
        };
        vec![
            ("ordinary", page(Which::Mine, clients(language), Some("x"))),
            ("team", page(Which::Team, clients(language), None)),
            ("empty", page(Which::Mine, Vec::new(), None)),
        ]
    }
}

fn closed() -> Closing {
    Closing {
        step: ClosingStep::Closed,
        reason: Some(ClosingReason::GoalsReached),
        outcome: Some(Outcome::ALL[0]),
        words: None,
        told: None,
        follow_up_on: None,
        at: now(),
        author: "Maija Lehtonen".to_owned(),
    }
}

impl Sample for CasePage {
    const PAGE: &'static str = "case";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let w = Words(language);
        let page = |stage: Stage, manager: Option<Manager>, words: Option<&str>| Self {
            frame: professional(language, w.case(), Place::Cases),
            w,
            head: CaseHead::sample(language, Part::Overview),
            case: CASE,
            stage,
            next: (stage == Stage::Assessing).then(|| NextStep {
                w,
                what: w.next_form_team().to_owned(),
                way: Way::Here(team::MoveOn::sample(CASE, w.do_form_team())),
                also: Some((To::CaseTalk(CASE), w.do_ask())),
            }),
            ended: (stage == Stage::Closed).then(|| Ended {
                w,
                language,
                case: CASE,
                declined: false,
                given: "Timo".to_owned(),
                step: Some(closed()),
                reopens: true,
            }),
            turns: vec![Turn {
                name: "Riikka Ojala".to_owned(),
                org_name: "Keski-Suomen hyvinvointialue".to_owned(),
                interim: true,
                since: now(),
                until: Some(now()),
            }],
            manager,
            situation: Summary { words: words.map(str::to_owned), lines: Vec::new(), is_begun: false, updated: None },
            team: None,
            consent: words.map(|_| TODAY),
            goals: Vec::new(),
            no_plan: Some(ui::Empty::begin(w.no_plan(), w.no_plan_text()).step(To::Plan(CASE), w.begin_plan())),
            sees_plan: true,
            may_plan: words.is_some(),
            events: Some(Vec::new()),
            language,
            today: TODAY,
        };
        let said = Some("Haluan tehdä töitä, joita selkäni kestää.");
        vec![
            ("new", page(Stage::Assessing, Some(Manager::sample(now())), said)),
            ("ended", page(Stage::Closed, None, None)),
        ]
    }
}

impl Sample for FindPage {
    const PAGE: &'static str = "search";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let w = Words(language);
        let page = |form: FormState, hits: Option<Vec<Hit>>| Self {
            frame: professional(language, w.find_title(), Place::Cases),
            w,
            form: form.shown_in(language).prefix("find-"),
            more: hits.as_ref().is_some_and(|hits| hits.len() > 1),
            hits,
        };
        let wanted = |words: &str| FormState::filled([("q", words)]);
        let hit = || Hit {
            to: To::Case(CASE),
            name: "Timo Koskela".to_owned(),
            number: "A-1001".to_owned(),
            dots: Dots::new(Stage::Planning, furthest(Stage::Planning), language),
        };
        let slip = FormState::empty().problem("q", IdentityCodeProblem::Check.into());
        vec![
            ("fresh", page(FormState::empty(), None)),
            ("found", page(wanted("kosk"), Some(vec![hit()]))),
            ("nobody", page(wanted("x"), Some(Vec::new()))),
            ("errors", page(slip, None)),
        ]
    }
}
