//! Samples for the gallery: Timo's own pages. He is invented.

use super::{
    data::MyData,
    details::MyDetails,
    home::{Home, Wait},
    looks::Looks,
    me::MePage,
    meetings::{self, MyMeetings},
    messages::Messages,
    plan::MyPlan,
    question::Question,
    sheet::Sheet,
    words::{Control, MyWords},
};
use crate::{
    Words,
    looks::{self, Look},
    next,
    person::{Away, MyPerson},
    road,
    seers::Seer,
};
use askama::filters::HtmlSafe;
use casework::pause::Running;
use casework::{Manager, message::Message};
use domain::{
    CategorySet, Sector,
    case::Stage,
    meeting::MeetingState,
    plan::{PlanKind, PlanStatus},
};
use kernel::{CaseId, Date, Language, MeetingId, MessageId, Timestamp};
use meeting::{NextMeeting, OfCase, OfClient, Times};
use plan::{OldVersion, PlanView, sample_plan};
use std::fmt::Display;
use ui::{
    Facts, Form, FormState, Frame, Pager, Phone, Place, ProblemKind, Stops, To,
    gallery::{Sample, Shelf, client},
};
use uuid::Uuid;

/// The client's pages.
pub fn shelf() -> Shelf {
    Shelf::new()
        .page::<MePage<Home>>()
        .page::<MePage<MyPlan>>()
        .page::<MePage<Question>>()
        .page::<MePage<MyWords>>()
        .page::<MePage<Messages>>()
        .page::<MePage<MyMeetings>>()
        .page::<MePage<MyData>>()
        .page::<MePage<MyDetails>>()
        .page::<MePage<Looks>>()
        .page::<Sheet>()
}

const TODAY: Date = Date::constant(2026, 3, 12);
const LONG: &str = "Kävin eilen pajalla ja juttelin ohjaajan kanssa pitkään. Hän sanoi, että voisin aloittaa kolmella päivällä \
    viikossa.\n\nMinua mietityttää bussi: se lähtee liian aikaisin, ja aamut ovat selälle vaikeita. Voidaanko puhua siitä?";

fn now() -> Timestamp {
    Timestamp::constant(1_773_298_800, 0)
}

fn me<B: Display + HtmlSafe>(language: Language, title: &str, place: Place, body: Option<B>) -> MePage<B> {
    MePage { frame: client(language, title, place), w: Words(language), body }
}

fn fresh(language: Language) -> Form {
    FormState::empty().shown_in(language)
}

fn missing(language: Language, field: &str) -> Form {
    FormState::empty().problem(field, ProblemKind::Required).shown_in(language)
}

fn maija(language: Language) -> MyPerson {
    let away = Away { name: "Alkupalvelu".to_owned(), phone: Phone::read("0140000100") };
    MyPerson { manager: Manager::sample(now()), away: Some(away), language }
}

fn seer(name: &str, kinds: CategorySet, is_manager: bool) -> Seer {
    let about = "omavalmentaja, Työllisyysalue".to_owned();
    Seer { name: name.to_owned(), about, sector: Sector::Work, kinds, is_manager, member: None }
}

fn look(who: &str, what: &str) -> Look {
    Look {
        account: None,
        who: who.to_owned(),
        org: Some("Työllisyysalue".to_owned()),
        sector: Sector::Work,
        what: what.to_owned(),
        why: None,
        categories: CategorySet::team_core(),
        in_list: false,
        at: now(),
    }
}

fn looked() -> Vec<Look> {
    vec![
        look("Jari Niemi", "Luki suunnitelmaa"),
        look("Jari Niemi", "Luki tapaamisia"),
        look("Jari Niemi", "Luki suunnitelmaa"),
        Look { in_list: true, ..look("Jari Niemi", "Näki nimesi omalla asiakaslistallaan") },
    ]
}

fn stops(plan: &PlanView, language: Language) -> Stops<'static> {
    Stops::new(road::stops(plan, TODAY, TODAY, language), language)
}

fn paused() -> Running {
    Running {
        reason: Some("Kirjasto on remontissa. Kokeilu voi alkaa, kun ovet avataan.".to_owned()),
        who: "Maija Lehtonen".to_owned(),
        until: Date::constant(2026, 5, 12),
        since: now(),
        mine: false,
        may_look: false,
    }
}

impl Sample for MePage<Home> {
    const PAGE: &'static str = "me";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let w = Words(language);
        let home = |coming: Option<NextMeeting>, plan: Option<PlanView>, waits: Vec<Wait>, looks: Vec<Look>| Home {
            w,
            language,
            today: TODAY,
            given: "Timo".to_owned(),
            pause: None,
            next: Some(next::next(Stage::Assessing, coming.as_ref(), plan.as_ref(), TODAY, language)),
            waits,
            person: Some(maija(language)),
            stops: plan.as_ref().map_or_else(|| Stops::new(Vec::new(), language), |plan| stops(plan, language)),
            plan,
            seers: vec![seer("Maija Lehtonen", CategorySet::team_core(), true)],
            permitted: true,
            looks,
            form: fresh(language),
            answer: fresh(language),
        };
        let asks = meetings::asking(&[meeting(1, MeetingState::TimesProposed, None)], now(), language);
        let time = asks.into_iter().map(Wait::Time);
        let waits = time.chain([Wait::Plan, Wait::Members(2), Wait::Person, Wait::Words]).collect();
        let page = |body| me(language, w.home(), Place::Home, body);
        let ended = next::next(Stage::Closed, None, None, TODAY, language).or_way_back(
            Stage::Closed,
            "A-1001",
            Some(TODAY),
            language,
        );
        vec![
            ("ordinary", page(Some(home(Some(coming()), Some(sample_plan(PlanStatus::Proposed)), waits, looked())))),
            ("new", page(Some(home(None, None, vec![Wait::Words], Vec::new())))),
            (
                "paused",
                page(Some(Home { next: None, pause: Some(paused()), ..home(None, None, Vec::new(), looked()) })),
            ),
            ("ended", page(Some(Home { next: Some(ended), person: None, ..home(None, None, Vec::new(), Vec::new()) }))),
            ("nothing", page(None)),
        ]
    }
}

impl Sample for MePage<MyPlan> {
    const PAGE: &'static str = "me-plan";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let w = Words(language);
        let agreed = || sample_plan(PlanStatus::Active).in_force().cloned();
        let page = |plan: Option<PlanStatus>, overtaken: bool, last: Option<OldVersion>| {
            let body = MyPlan {
                w,
                language,
                today: TODAY,
                plan: plan.map(sample_plan),
                open: last.is_none(),
                last,
                person: Some("Maija".to_owned()),
                overtaken,
                answer: fresh(language),
            };
            me(language, w.my_plan(), Place::MyPlan, Some(body))
        };
        vec![
            ("asks", page(Some(PlanStatus::Proposed), false, None)),
            ("agreed", page(Some(PlanStatus::Active), false, None)),
            ("overtaken", page(Some(PlanStatus::Proposed), true, None)),
            ("empty", page(None, false, None)),
            ("ended", page(None, false, agreed().map(|version| OldVersion { kind: PlanKind::WorkAbility, version }))),
        ]
    }
}

impl Sample for MePage<Question> {
    const PAGE: &'static str = "me-question";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let w = Words(language);
        let page = |form| {
            let plan = sample_plan(PlanStatus::Proposed);
            let body = plan.sheet.actions().next().cloned().map(|action| Question {
                w,
                when: road::when_and_who(&action, TODAY, language),
                action,
                form,
            });
            me(language, w.talk_about_this(), Place::MyPlan, body)
        };
        vec![("ordinary", page(fresh(language))), ("errors", page(missing(language, "words")))]
    }
}

impl Sample for MePage<MyWords> {
    const PAGE: &'static str = "me-words";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let w = Words(language);
        let page = |theirs: Option<&str>, open: bool| {
            let control = Control {
                name: "what_matters",
                label: w.in_my_words(),
                base: "1".to_owned(),
                base_name: "base_what_matters".to_owned(),
                theirs: theirs.map(str::to_owned),
            };
            let form = FormState::empty().with("what_matters", LONG).shown_in(language);
            let readers = w.they_read_it("Maija Lehtonen");
            me(
                language,
                w.in_my_words(),
                Place::MyPlan,
                Some(MyWords { w, form, controls: vec![control], readers, open }),
            )
        };
        vec![
            ("ordinary", page(None, true)),
            ("somebody-first", page(Some("Haluan tehdä töitä, joita selkäni kestää."), true)),
            ("ended", page(None, false)),
        ]
    }
}

fn message(n: u128, from_client: bool, text: &str) -> Message {
    Message {
        id: MessageId::from_uuid(Uuid::from_u128(n)),
        at: now(),
        from_client,
        who: if from_client { "Timo Koskela" } else { "Maija Lehtonen" }.to_owned(),
        title: String::new(),
        org_name: if from_client { "" } else { "Keski-Suomen hyvinvointialue" }.to_owned(),
        sector: if from_client { Sector::Own } else { Sector::Health },
        text: text.to_owned(),
        waits: from_client,
    }
}

impl Sample for MePage<Messages> {
    const PAGE: &'static str = "me-messages";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let w = Words(language);
        let page = |messages: Vec<Message>, open: bool, form| {
            let body = Messages {
                w,
                language,
                today: TODAY,
                older: (!messages.is_empty()).then(|| To::MyMessages.to_string()),
                messages,
                readers: w.they_read_it("Maija Lehtonen"),
                open,
                form,
            };
            me(language, w.my_messages(), Place::MyMessages, Some(body))
        };
        let both = || vec![message(1, false, "Hei Timo. Miten meni?"), message(2, true, LONG)];
        vec![
            ("ordinary", page(both(), true, fresh(language))),
            ("empty", page(Vec::new(), true, fresh(language))),
            ("ended", page(both(), false, fresh(language))),
            ("errors", page(both(), true, missing(language, "text"))),
        ]
    }
}

/// A meeting so many hours from now; before it when the number is below nothing.
fn meeting(hours: i64, state: MeetingState, fits: Option<bool>) -> OfClient {
    let at = |hours: i64| Timestamp::constant(now().as_second() + hours * 3600, 0);
    let meeting = OfCase {
        id: MeetingId::from_uuid(Uuid::nil()),
        state,
        times: Times { starts: at(hours), ends: at(hours + 1), began: None, ended: None },
        place: domain::meeting::Place::OnSite,
        place_text: "Kantolan terveysasema, huone 12".to_owned(),
    };
    OfClient { meeting, fits }
}

fn coming() -> NextMeeting {
    let next = meeting(1, MeetingState::Confirmed, Some(true));
    let people = ["Maija Lehtonen", "Pekka Aho"].map(|name| (name.to_owned(), String::new()));
    NextMeeting { meeting: next.meeting, people: people.to_vec(), fits: next.fits }
}

impl Sample for MePage<MyMeetings> {
    const PAGE: &'static str = "me-meetings";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let page = |rows: &[OfClient]| {
            let pager = Pager::new(To::MyMeetings, &[], None, language);
            let body = meetings::drawn(rows, fresh(language), pager, now(), language);
            me(language, Words(language).my_meetings(), Place::Home, Some(body))
        };
        let rows = [
            meeting(200, MeetingState::Confirmed, Some(true)),
            meeting(50, MeetingState::TimesProposed, None),
            meeting(-90, MeetingState::Held, Some(true)),
        ];
        vec![("ordinary", page(&rows)), ("empty", page(&[]))]
    }
}

impl Sample for MePage<MyData> {
    const PAGE: &'static str = "me-data";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let w = Words(language);
        let page = |seers: Vec<Seer>, sent| {
            let body = MyData {
                w,
                language,
                consents: Vec::new(),
                seers: seers.into_iter().map(|seer| (seer, fresh(language))).collect(),
                suggested: Vec::new(),
                waiting: Vec::new(),
                take_back: fresh(language),
                sent,
                details: Facts::new().and(w.my_details(), "040 123 4567"),
                open: true,
            };
            me(language, w.who_sees(), Place::MyData, Some(body))
        };
        let seers =
            || vec![seer("Maija Lehtonen", CategorySet::team_core(), true), seer("Ville", CategorySet::EMPTY, false)];
        vec![
            ("ordinary", page(seers(), fresh(language))),
            ("nobody", page(Vec::new(), fresh(language))),
            ("errors", page(seers(), missing(language, ""))),
        ]
    }
}

impl Sample for MePage<MyDetails> {
    const PAGE: &'static str = "me-details";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let w = Words(language);
        let page = |form: FormState, meanwhile: Option<&str>, open| {
            let (form, meanwhile) =
                (form.with("phone", "040 123 4567").shown_in(language), meanwhile.map(str::to_owned));
            let body = MyDetails { w, language, name: "Timo Koskela".to_owned(), form, meanwhile, open };
            me(language, w.my_details(), Place::MyData, Some(body))
        };
        vec![
            ("ordinary", page(FormState::empty(), None, true)),
            ("errors", page(FormState::empty().problem("email", ProblemKind::Email), None, true)),
            ("somebody-first", page(FormState::empty(), Some("040 765 4321"), true)),
            ("ended", page(FormState::empty(), None, false)),
        ]
    }
}

impl Sample for MePage<Looks> {
    const PAGE: &'static str = "me-looks";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let w = Words(language);
        let page = |looks: Vec<Look>, next: Option<&str>| {
            let pager = Pager::new(To::MyLooks, &[], next.map(str::to_owned), language);
            let body = Looks { w, language, today: TODAY, days: looks::by_day(looks), pager };
            me(language, w.who_looked(), Place::MyData, Some(body))
        };
        vec![("ordinary", page(looked(), Some("x"))), ("nobody", page(Vec::new(), None))]
    }
}

impl Sample for Sheet {
    const PAGE: &'static str = "service-map";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let w = Words(language);
        let page = |plan: Option<PlanView>| Self {
            frame: Frame::new(language, w.my_plan()),
            w,
            staff: w,
            back: To::Plan(CaseId::from_uuid(Uuid::nil())),
            name: "Timo Koskela".to_owned(),
            number: "A-1001".to_owned(),
            today: TODAY,
            person: Some(maija(language)),
            next: next::next(Stage::Assessing, None, plan.as_ref(), TODAY, language),
            stops: plan.as_ref().map_or_else(|| Stops::new(Vec::new(), language), |plan| stops(plan, language)),
            plan,
        };
        vec![("ordinary", page(Some(sample_plan(PlanStatus::Active)))), ("empty", page(None))]
    }
}
