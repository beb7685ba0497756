//! Samples of the pages, with invented people: empty, ordinary, and with what needs care.

use super::{
    audience::Audience,
    before,
    client::ClientPage,
    messages::{self, MessagesPage},
    note::NotePage,
    pause::PausePage,
    section::SectionPage,
    section_rows::{Control, Row},
    situation::{Gap, SituationPage, Stand},
    situation_parts::{Maker, rehabilitation_words},
    talk::TalkPage,
    timeline::{self, TimelinePage},
};
use crate::{
    By, CaseHead, Part, Words,
    before::{Asked, Before, Heard},
    message::Message,
    pause::{Looker, Running},
    situation::{Entry, Situation},
    talk::Talk,
};
use access::{Reach, Readers};
use domain::{
    Category, Sector,
    access::Action,
    raising::ClientAnswer,
    screening::{self, Answers, HealthCheck, WorkingLife},
    survey::{Author, Field, Section},
};
use kernel::{AccountId, CaseId, Coded, Date, Language, MessageId, OrgId, Timestamp, helsinki_date};
use ui::{
    Choice, FormState, Frame, Place, ProblemKind, Say, SignedIn, To,
    gallery::{Sample, Shelf},
};
use uuid::Uuid;

/// The samples of this capability's pages.
pub fn shelf() -> Shelf {
    Shelf::new()
        .page::<SituationPage>()
        .page::<SectionPage>()
        .page::<ClientPage>()
        .page::<NotePage>()
        .page::<TalkPage>()
        .page::<PausePage>()
        .page::<TimelinePage>()
        .page::<MessagesPage>()
}

const CASE: CaseId = CaseId::from_uuid(Uuid::nil());
const COUNTY: OrgId = OrgId::from_uuid(Uuid::nil());
const LONG: &str = "Selkä rajoittaa nostamista ja pitkää istumista.\n\nFysioterapeutin arvio tammikuulta: <kokeillaan> lyhyitä jaksoja, joiden välissä on tauko.";

fn frame(language: Language, title: &str) -> Frame {
    let maija = SignedIn::Professional { name: "Maija Lehtonen".to_owned(), sector: Sector::Health };
    Frame { signed_in: Some(maija), demo: true, place: Some(Place::Cases), ..Frame::new(language, title) }
}

fn audience() -> Audience {
    Audience {
        readers: Readers::default(),
        client: "Timo".to_owned(),
        action: Action::ReadStatements,
        language: Language::Fi,
    }
}

fn entry(field: Field, author: Author, text: &str) -> Entry {
    Entry {
        field,
        author,
        controller: COUNTY,
        category: field.category(),
        version: 1,
        account: AccountId::from_uuid(Uuid::nil()),
        who: "Maija Lehtonen".to_owned(),
        by_client: false,
        org_name: "Keski-Suomen hyvinvointialue".to_owned(),
        sector: Sector::Health,
        at: Timestamp::UNIX_EPOCH,
        text: text.to_owned(),
    }
}

fn told() -> Situation {
    let (client, professional) = (Author::Client, Author::Professional);
    let entries = vec![
        entry(Field::WhatMatters, client, "Haluan tehdä töitä, joita selkäni kestää."),
        entry(Field::Strengths, client, "Kädentaidot, ajokortti"),
        entry(Field::WhoSupports, client, "Veli Ville auttaa kyydeissä."),
        entry(Field::Limits, client, "En pysty istumaan tuntia pidempään."),
        entry(Field::Limits, professional, LONG),
        entry(Field::ServicesNow, professional, "Fysioterapia viikoittain."),
        entry(Field::ServicesOverlap, professional, "Kaksi kuntoutussuunnitelmaa."),
    ];
    let reach = Reach { phone: Some("040 123 4567".to_owned()), ..Reach::default() };
    Situation { entries, reach, ..Situation::default() }
}

impl Sample for SituationPage {
    const PAGE: &'static str = "situation";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let refused = FormState::empty().problem("", ProblemKind::Said("Kysy kuntoutuksesta.".to_owned()));
        let reads = Self { writes: false, closed: vec![Section::Money.say(language)], ..situation(language, &told()) };
        vec![
            ("empty", Self { before: None, ..situation(language, &Situation::default()) }),
            ("ordinary", situation(language, &told())),
            ("refused", Self { form: refused.shown_in(language), ..situation(language, &told()) }),
            ("reads-only", reads),
        ]
    }
}

/// What Riikka heard and asked at the contact.
fn asked_before() -> Before {
    let (on, at, name) = (helsinki_date(Timestamp::UNIX_EPOCH), Timestamp::UNIX_EPOCH, "Riikka Ojala".to_owned());
    let talk = Talk { on, answer: ClientAnswer::WantsHelp, ask_again: None };
    let answers = Answers::new(WorkingLife::NotInWork, Some(screening::Situation::SickLeave), HealthCheck::NotDone);
    let by = By { at, account: AccountId::from_uuid(Uuid::nil()), name: name.clone(), org: COUNTY };
    Before {
        talks: vec![Heard { who: name, org: COUNTY, talk }],
        screenings: answers.into_iter().map(|answers| Asked { by: by.clone(), answers }).collect(),
    }
}

fn situation(language: Language, situation: &Situation) -> SituationPage {
    let (w, audience, today) = (Words(language), audience(), helsinki_date(Timestamp::UNIX_EPOCH));
    let maker = Maker { case: CASE, controller: COUNTY, situation, audience: &audience, writes: true, today, language };
    let part = |section: Section| {
        let fields: Vec<Field> = section.fields().collect();
        maker.part(section, (section.code(), section.say(language)), &fields)
    };
    let gap =
        |section: Section| Gap { to: Some(To::SituationSection(CASE, section.code())), title: section.say(language) };
    SituationPage {
        frame: frame(language, w.part_situation()),
        w,
        head: CaseHead::sample(language, Part::Situation),
        form: FormState::empty().shown_in(language),
        case: CASE,
        own: maker.part(Section::MyWords, ("own", w.clients_own_words()), &[Field::WhatMatters]),
        before: before::told(&asked_before(), &audience, today, language),
        strengths: maker.part(Section::MyWords, ("strengths", w.strengths()), &[Field::Strengths]),
        network: [Section::MyPeople, Section::Services].into_iter().filter_map(part).collect(),
        parts: [Section::Functioning, Section::Me].into_iter().filter_map(part).collect(),
        gaps: [Section::Money, Section::Home].into_iter().map(gap).collect(),
        closed: Vec::new(),
        stand: Stand { whole: None, first: None, next: Some(("first", w.call_it_first())) },
        rehabilitation: None,
        rehabilitation_asked: false,
        writes: true,
    }
}

impl Sample for SectionPage {
    const PAGE: &'static str = "situation-section";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let answers = rehabilitation_words(language).map(|(code, word)| Choice::new(code, word)).to_vec();
        let long =
            FormState::empty().with("client_limits", LONG).problem("client_limits", ProblemKind::TooLong { max: 9 });
        vec![
            ("empty", section(language, None)),
            ("rehabilitation", SectionPage { answers, ..section(language, None) }),
            ("conflict", section(language, Some(LONG))),
            ("too-long", SectionPage { form: long.shown_in(language), ..section(language, None) }),
        ]
    }
}

fn section(language: Language, theirs: Option<&str>) -> SectionPage {
    let w = Words(language);
    let control = |field: Field, author: Author, label: &'static str, theirs: Option<&str>| Control {
        name: format!("{}_{}", author.code(), field.code()),
        base_name: format!("base_{}_{}", author.code(), field.code()),
        base: "0".to_owned(),
        label,
        hint: None,
        theirs: theirs.map(str::to_owned),
        folded: author == Author::Professional && theirs.is_none(),
    };
    let row = |field: Field, theirs: Option<&str>| Row {
        label: field.say(language),
        controls: vec![
            control(field, Author::Client, w.as_the_client_says_it(), None),
            control(field, Author::Professional, w.as_the_professional_sees_it(), theirs),
        ],
        others: Vec::new(),
    };
    SectionPage {
        frame: frame(language, Section::Functioning.say(language)),
        w,
        head: CaseHead::sample(language, Part::Situation),
        form: FormState::empty().shown_in(language),
        to: To::SituationSection(CASE, Section::Functioning.code()),
        back: To::Situation(CASE),
        rows: vec![row(Field::Limits, theirs)],
        more: vec![row(Field::Body, None), row(Field::Mind, None)],
        readers: w.will_be_read_by("Timo, Maija Lehtonen"),
        seen_by: w.seen_by("Timo, Maija Lehtonen"),
        conflict: theirs.is_some(),
        answers: Vec::new(),
        answer_base: "0".to_owned(),
    }
}

impl Sample for ClientPage {
    const PAGE: &'static str = "client";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let w = Words(language);
        let page = |form: FormState, meanwhile: Option<&str>| {
            let form = form.with("given", "Timo").with("family", "Koskela").with("birth_date", "14.5.1984");
            let (form, meanwhile) = (form.shown_in(language), meanwhile.map(str::to_owned));
            let head = CaseHead::sample(language, Part::Situation);
            Self { frame: frame(language, w.client_details()), w, head, case: CASE, form, meanwhile }
        };
        let wrong = FormState::empty().problem("phone", ProblemKind::Phone);
        vec![
            ("ordinary", page(FormState::empty(), None)),
            ("errors", page(wrong, None)),
            ("somebody-first", page(FormState::empty(), Some("Timo · Koskinen · 040 765 4321"))),
        ]
    }
}

impl Sample for NotePage {
    const PAGE: &'static str = "note";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let wrong = FormState::empty().problem("body", ProblemKind::Required);
        vec![("empty", note(language, FormState::empty())), ("errors", note(language, wrong))]
    }
}

fn note(language: Language, form: FormState) -> NotePage {
    let w = Words(language);
    let kinds = Choice::of([Category::SituationSurvey, Category::Plan], language);
    NotePage {
        frame: frame(language, w.new_note()),
        w,
        head: CaseHead::sample(language, Part::Timeline),
        form: form.with("category", Category::SituationSurvey.code()).shown_in(language),
        case: CASE,
        kinds: kinds.into_iter().map(|kind| kind.hint(w.seen_by("Timo, Maija Lehtonen"))).collect(),
    }
}

impl Sample for TalkPage {
    const PAGE: &'static str = "case-talk";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let w = Words(language);
        let page = |form: Option<FormState>| Self {
            frame: frame(language, w.talk_title()),
            w,
            head: CaseHead::sample(language, Part::Team),
            form: form.map(|form| form.shown_in(language)),
            case: CASE,
            given: "Timo".to_owned(),
        };
        let wrong = FormState::empty().with("answer", "not_now").problem("ask_again", ProblemKind::Required);
        vec![("empty", page(Some(FormState::empty()))), ("errors", page(Some(wrong))), ("elsewhere", page(None))]
    }
}

impl Sample for PausePage {
    const PAGE: &'static str = "case-pause";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let paused = |until: Date, may_look: bool| Running {
            reason: may_look.then(|| LONG.to_owned()),
            who: "Maija Lehtonen".to_owned(),
            until,
            since: Timestamp::UNIX_EPOCH,
            mine: may_look,
            may_look,
        };
        let form = |form: FormState| Some(form.shown_in(language).prefix("pause-"));
        let page = |running: Option<Running>, writes: bool| PausePage {
            write: if writes { form(FormState::empty()) } else { None },
            end: running.as_ref().filter(|_| writes).map(|_| FormState::empty().shown_in(language).prefix("end-")),
            running,
            ..pause(language)
        };
        let wrong = FormState::empty().with("until", "32.13.").problem("until", ProblemKind::NotADate);
        vec![
            ("new", page(None, true)),
            ("errors", PausePage { write: form(wrong), ..pause(language) }),
            ("running", page(Some(paused(Date::constant(2026, 4, 21), true)), true)),
            ("due", page(Some(paused(TODAY, true)), true)),
            ("others", page(Some(paused(TODAY, false)), false)),
            ("none", page(None, false)),
        ]
    }
}

const TODAY: Date = Date::constant(2026, 3, 12);

fn pause(language: Language) -> PausePage {
    let w = Words(language);
    let looker = |name: &str| Looker {
        account: AccountId::from_uuid(Uuid::nil()),
        name: name.to_owned(),
        org_name: "Keski-Suomen hyvinvointialue".to_owned(),
    };
    PausePage {
        frame: frame(language, w.pause_title()),
        w,
        head: CaseHead::sample(language, Part::Overview).elsewhere(),
        case: CASE,
        given: "Timo".to_owned(),
        running: None,
        lookers: vec![looker("Maija Lehtonen"), looker("Pekka Aho")],
        write: None,
        end: None,
        today: TODAY,
    }
}

impl Sample for TimelinePage {
    const PAGE: &'static str = "timeline";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let line = |css, what: &str, text: Option<&'static str>| timeline::Shown {
            css,
            when: "12.3.2026".to_owned(),
            what: what.to_owned(),
            who: "Maija Lehtonen".to_owned(),
            text: text.map(Into::into),
        };
        let lines = vec![line("", "Kirjaus", Some(LONG)), line("l-own", "Asiakkuus alkoi", None)];
        let full = TimelinePage { lines, older: Some("#".to_owned()), writes: true, ..time_line(language) };
        vec![("empty", time_line(language)), ("ordinary", full)]
    }
}

fn time_line(language: Language) -> TimelinePage {
    let w = Words(language);
    TimelinePage {
        frame: frame(language, w.part_timeline()),
        w,
        head: CaseHead::sample(language, Part::Timeline),
        case: CASE,
        lines: Vec::new(),
        older: None,
        writes: false,
    }
}

impl Sample for MessagesPage {
    const PAGE: &'static str = "messages";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let shown = |message: Message| messages::Shown { message, about: "12.3.2026".to_owned() };
        let full = |closed| MessagesPage {
            messages: [message(true), message(false)].map(shown).into_iter().collect(),
            older: Some("#".to_owned()),
            closed,
            ..thread(language)
        };
        vec![("empty", thread(language)), ("ordinary", full(false)), ("closed", full(true))]
    }
}

fn message(from_client: bool) -> Message {
    let (who, text) = if from_client { ("Timo Koskela", "Milloin tavataan?") } else { ("Maija Lehtonen", LONG) };
    Message {
        id: MessageId::from_uuid(Uuid::nil()),
        at: Timestamp::UNIX_EPOCH,
        from_client,
        who: who.to_owned(),
        title: String::new(),
        org_name: "Keski-Suomen hyvinvointialue".to_owned(),
        sector: if from_client { Sector::Own } else { Sector::Health },
        text: text.to_owned(),
        waits: from_client,
    }
}

fn thread(language: Language) -> MessagesPage {
    let w = Words(language);
    MessagesPage {
        frame: frame(language, w.part_messages()),
        w,
        head: CaseHead::sample(language, Part::Messages),
        form: FormState::empty().shown_in(language),
        case: CASE,
        messages: Vec::new(),
        older: None,
        closed: false,
        readers: w.will_be_read_by("Timo, Maija Lehtonen"),
        writes: true,
    }
}
