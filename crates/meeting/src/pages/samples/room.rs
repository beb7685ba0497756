//! Samples of the meeting itself: before, at the door, while it goes on, on the shared screen, and afterwards.

use super::timo::{CASE, LONG, MEETING, TODAY, agreed, frame, fresh, head, missing, now, people};
use crate::{
    Words,
    into_plan::Goal,
    model::{Shown, ShownSet, Step},
    pages::{
        door::DoorPage,
        hold::HoldPage,
        minutes::{Contact, MinutesPage},
        parts::PeopleList,
        prepare::PreparePage,
        screen::ScreenPage,
    },
    view::{self, MatterView, PartView},
};
use domain::{Category, Rule};
use kernel::{Coded, GoalId, Language};
use ui::{
    Form, Frame, Say,
    gallery::{Sample, Shelf},
};
use uuid::Uuid;

pub(super) fn shelf() -> Shelf {
    Shelf::new().page::<PreparePage>().page::<DoorPage>().page::<HoldPage>().page::<ScreenPage>().page::<MinutesPage>()
}

fn matters(language: Language) -> Vec<MatterView> {
    let matter = |title: &str, of_client| MatterView {
        title: title.to_owned(),
        of_client,
        category: Category::Plan.say(language),
        on_screen: true,
    };
    vec![matter("Jaksaminen pajalla", true), matter("Kuntoutuksen hakemus", false)]
}

fn goals() -> Vec<Goal> {
    vec![Goal { id: GoalId::from_uuid(Uuid::nil()), words: "Teen työtä, jota selkäni kestää".to_owned() }]
}

impl Sample for PreparePage {
    const PAGE: &'static str = "meeting-prepare";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let w = Words(language);
        let page = |client: bool, with: bool, bring: Form| Self {
            frame: frame(language, w.meeting()),
            w,
            head: head(language, w.joint_meeting()),
            id: MEETING,
            limits: with.then(|| LONG.to_owned()),
            people: PeopleList::new(people(), language),
            not_covered: with,
            matters: if with { matters(language) } else { Vec::new() },
            open: Vec::new(),
            client,
            steps: view::steps(Step::HowItIs),
            arrange: !client,
            run: !client,
            ahead: with,
            ask: (!client && with).then(|| "Timo".to_owned()),
            bring: Some(bring.prefix("bring-")),
            invited: Some(None),
            written_by: None,
            anyway: false,
            clashes: Vec::new(),
            stale: false,
            decide: fresh(language),
            agreed: false,
            answer: fresh(language),
        };
        vec![
            ("ordinary", page(false, true, fresh(language))),
            ("client", page(true, true, fresh(language))),
            ("client-agreed", Self { agreed: true, ..page(true, true, fresh(language)) }),
            (
                "written-down",
                Self {
                    invited: Some(Some(true)),
                    written_by: Some("Maija Lehtonen".to_owned()),
                    ..page(true, true, fresh(language))
                },
            ),
            ("clash", Self { clashes: people(), stale: true, ..page(false, true, fresh(language)) }),
            ("empty", page(false, false, fresh(language))),
            ("errors", page(false, true, missing(language, "title"))),
        ]
    }
}

impl Sample for DoorPage {
    const PAGE: &'static str = "meeting-door";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let w = Words(language);
        let page = |checked: bool, form| Self {
            frame: frame(language, w.at_the_door()),
            w,
            head: head(language, w.at_the_door()),
            id: MEETING,
            form,
            begin: fresh(language),
            people: people(),
            organisations: vec![("x".to_owned(), "Työllisyysalue".to_owned())],
            checked,
            stops: if checked { vec![Rule::NoBasis.say(language).to_owned()] } else { Vec::new() },
            began: false,
            ahead: None,
        };
        let day = Some(ui::dates::on_day(TODAY, language));
        let ready = Self { ahead: day, stops: Vec::new(), ..page(true, fresh(language)) };
        vec![
            ("fresh", page(false, fresh(language))),
            ("ahead", ready),
            ("stopped", page(true, fresh(language))),
            ("errors", page(false, missing(language, "name"))),
        ]
    }
}

impl Sample for HoldPage {
    const PAGE: &'static str = "meeting-hold";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let w = Words(language);
        let page = |run: bool, with: bool, agree: Form| Self {
            frame: frame(language, w.meeting()),
            w,
            head: head(language, w.joint_meeting()),
            id: MEETING,
            people: PeopleList::new(people(), language),
            uncovered: if with { vec!["Outi Salmela".to_owned()] } else { Vec::new() },
            matters: matters(language),
            steps: view::steps(Step::WhoDoes),
            next: view::next_step(Step::WhoDoes),
            agreed: if with { agreed() } else { Vec::new() },
            run,
            goals: if with { goals() } else { Vec::new() },
            kinds: vec![Category::Plan],
            goal: (run && !with).then(|| fresh(language)),
            agree: (run && with).then_some(agree),
            doers: people(),
            step: fresh(language),
            shown: fresh(language).prefix("shown-"),
            asked: with,
        };
        vec![
            ("ordinary", page(true, true, fresh(language))),
            ("no-goal", page(true, false, fresh(language))),
            ("looking-on", page(false, true, fresh(language))),
            ("errors", page(true, true, missing(language, "what"))),
        ]
    }
}

impl Sample for ScreenPage {
    const PAGE: &'static str = "meeting-screen";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let w = Words(language);
        let page = |hidden: bool, add: Option<Form>| Self {
            frame: Frame::new(language, w.our_meeting()),
            w,
            id: MEETING,
            when: "12.3.2026 12.30–13.30".to_owned(),
            client: "Timo".to_owned(),
            pages: true,
            hidden,
            asked: true,
            shows: Shown::ALL.iter().copied().collect::<ShownSet>(),
            goals: goals(),
            kinds: vec![Category::Plan],
            steps: view::steps(Step::WhoDoes),
            next: view::next_step(Step::WhoDoes),
            matters: matters(language),
            agreed: agreed(),
            people: people(),
            run: true,
            may_add: true,
            add,
            control: fresh(language),
            live: false,
            now: now(),
        };
        vec![
            ("ordinary", page(false, None)),
            ("adding", page(false, Some(fresh(language)))),
            ("errors", page(false, Some(missing(language, "what")))),
            ("hidden", page(true, None)),
        ]
    }
}

fn part(text: &str) -> PartView {
    PartView {
        text: Some(text.to_owned()),
        who: "Maija Lehtonen".to_owned(),
        at: now(),
        org: "Keski-Suomen hyvinvointialue".to_owned(),
        version: 1,
    }
}

impl Sample for MinutesPage {
    const PAGE: &'static str = "meeting-minutes";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let w = Words(language);
        let page = |held: bool, record: Option<Form>, pulse: Option<Form>| Self {
            frame: frame(language, w.meeting()),
            w,
            head: head(language, w.joint_meeting()),
            id: MEETING,
            case: CASE,
            held,
            why: (!held).then(|| "Timo oli sairaana.".to_owned()),
            contact: (!held).then(|| Contact { on: TODAY, done: false, form: Some(fresh(language)) }),
            people: PeopleList::new(people(), language),
            agreed: if held { agreed() } else { Vec::new() },
            words: held.then(|| part(LONG)),
            records: if held { vec![part("Sovittiin työkokeilusta.")] } else { Vec::new() },
            waiting: if held { vec!["Kela".to_owned()] } else { Vec::new() },
            record,
            rewritten: false,
            client: pulse.is_some(),
            pulse,
            today: TODAY,
        };
        vec![
            ("ordinary", page(true, Some(fresh(language)), None)),
            ("client", page(true, None, Some(fresh(language)))),
            ("missed", page(false, None, None)),
            ("errors", page(true, Some(missing(language, "text")), None)),
        ]
    }
}
