//! Samples for the gallery. All people are invented.

mod forms;

use super::{
    new::NewPage,
    next::{Next, Step},
    public::PublicPage,
    queue::{Queue, QueuePage, Which, told},
    rows::Look,
    show::{Known, ShowPage},
    thanks::{self, Kept, ThanksPage},
};
use crate::{
    ReplyBy, Words,
    ops::{Front, Reached, Visiting, moment_of},
    store::{ContactRow, CountsRow, ListedRow, ScreeningRow, TalkRow, TryRow},
};
use db::Code;
use domain::{
    OrgKind,
    contact::{Channel, ContactState},
    raising::ClientAnswer,
    screening::{HealthCheck, QuestionSet, Situation, WorkingLife},
};
use kernel::{ContactId, Date, Id, Language, Timestamp};
use ui::{
    FormState, Frame, Phone, Place, ProblemKind, Sector, SignedIn,
    gallery::{Sample, Shelf},
};
use uuid::Uuid;

/// The pages of first contact.
pub fn shelf() -> Shelf {
    Shelf::new()
        .page::<PublicPage>()
        .page::<ThanksPage>()
        .page::<QueuePage>()
        .page::<NewPage>()
        .page::<ShowPage>()
        .and(forms::shelf())
}

const TODAY: Date = Date::constant(2026, 3, 12);
const LONG: &str = "Työkokeilu keskeytyi, koska selkä ei kestänyt, ja sen jälkeen olen odottanut päätöstä kuntoutuksesta. \
    En tiedä, kuka asiaani hoitaa, ja olen soittanut moneen paikkaan. Haluaisin, että joku katsoisi kanssani kaiken läpi.";

fn contact(n: u128) -> ContactId {
    Id::from_uuid(Uuid::from_u128(n))
}

fn now() -> Timestamp {
    moment_of(TODAY)
}

fn professional(language: Language, title: &str, name: &str, sector: Sector) -> Frame {
    let mut frame = Frame::new(language, title).page(title, Some(Place::Desk));
    frame.signed_in = Some(SignedIn::Professional { name: name.to_owned(), sector });
    frame
}

impl Sample for PublicPage {
    const PAGE: &'static str = "public-contact";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let (w, fresh) = (Words(language), FormState::empty().with("reply_by", "call"));
        let page = |visit: bool, form: FormState| {
            let visit = visit.then(|| Visiting {
                place: "Kantola".to_owned(),
                hours: "12–16".to_owned(),
                way_in: "Esimerkkikatu 1, B".to_owned(),
            });
            let front =
                Front { unit: Id::from_uuid(Uuid::nil()), phone: Phone::read("0140000100"), call_hours: None, visit };
            let frame = Frame::new(language, w.contact_us()).carrying();
            Self { frame, w, front, form: form.shown_in(language), may_record: true }
        };
        let typed = fresh.clone().with("said", LONG).problem("said", ProblemKind::HoldsIdentityCode);
        vec![
            ("ordinary", page(true, fresh.clone())),
            ("no-door", page(false, fresh)),
            ("errors", page(true, typed.problem("phone", ProblemKind::Required))),
        ]
    }
}

impl Sample for ThanksPage {
    const PAGE: &'static str = "thanks";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let page = |kept: Option<Kept>| thanks::drawn(Frame::new(language, Words(language).thanks()), TODAY, kept);
        let reach = |by| {
            let phone = Phone::read("040 123 4567")?;
            Some(Kept::Reach(Reached { by, phone }, Phone::read("0140000100")))
        };
        vec![
            ("call", page(reach(ReplyBy::Call))),
            ("text", page(reach(ReplyBy::Text))),
            ("code", page(Some(Kept::Code("K7QM-2XRD-9HTB".to_owned())))),
            ("later", page(None)),
        ]
    }
}

fn listed(n: u128, name: Option<&str>, said: &str, due: Date) -> ListedRow {
    ListedRow {
        contact: contact(n),
        channel: Code(if name.is_some() { Channel::OtherProfessional } else { Channel::EForm }),
        state: Code(ContactState::Received),
        received_at: now(),
        answer_due: moment_of(due),
        answered_at: None,
        name: name.map(str::to_owned),
        said: said.to_owned(),
        reply_by: Code(ReplyBy::Call),
        language: Code(Language::Fi),
        next_name: None,
        next_due: None,
        to_sender: None,
        remaining: 3,
    }
}

impl Sample for QueuePage {
    const PAGE: &'static str = "contacts";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let (w, look) = (Words(language), Look { now: now(), language });
        let queue = |rows: &[ListedRow], late: i64, next: Option<&str>| {
            let n = i64::try_from(rows.len()).unwrap_or_default();
            let counts = CountsRow { open: n, unanswered: n, late };
            let queue = Queue::drawn(look, Which::Open, &counts, rows, next.map(str::to_owned));
            let frame = professional(language, w.contacts(), "Riikka Ojala", Sector::Health);
            Self { frame, w, queue: Some(queue), mine: Vec::new(), sent: Vec::new(), sent_pager: None, helps: true }
        };
        let rows = [
            listed(1, None, "Työ ei enää suju niin kuin ennen.", Date::constant(2026, 3, 10)),
            listed(2, None, LONG, TODAY),
            listed(3, Some("Timo Koskela"), "Selkä ei kestä entistä työtä.", Date::constant(2026, 3, 16)),
        ];
        let opened = ListedRow {
            state: Code(ContactState::CaseOpened),
            next_name: Some("Riikka Ojala".to_owned()),
            ..listed(4, Some("Timo Koskela"), "", TODAY)
        };
        let jari = professional(language, w.contacts_of_others(), "Jari Niemi", Sector::Work);
        let sent = vec![told(opened, look)];
        vec![
            ("empty", queue(&[], 0, None)),
            ("ordinary", queue(&rows, 1, Some("0.1.x"))),
            ("sender", Self { frame: jari, w, queue: None, mine: Vec::new(), sent, sent_pager: None, helps: true }),
        ]
    }
}

impl Sample for NewPage {
    const PAGE: &'static str = "new-contact";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let w = Words(language);
        let page = |first_line: bool, form: FormState| {
            let (name, sector) =
                if first_line { ("Riikka Ojala", Sector::Health) } else { ("Jari Niemi", Sector::Work) };
            let title = if first_line { w.new_contact() } else { w.send_client() };
            Self { frame: professional(language, title, name, sector), w, first_line, form: form.shown_in(language) }
        };
        let typed = FormState::empty().with("said", LONG).problem("goes_on", ProblemKind::NotAChoice);
        vec![
            ("first-line", page(true, FormState::empty().with("goes_on", "mine"))),
            ("sender", page(false, FormState::empty())),
            ("errors", page(false, typed.problem("agreed_on", ProblemKind::DayAhead))),
        ]
    }
}

fn row() -> ContactRow {
    ContactRow {
        channel: Code(Channel::EForm),
        state: Code(ContactState::Received),
        received_at: now(),
        answer_due: moment_of(Date::constant(2026, 3, 16)),
        answered_at: None,
        name: None,
        phone: Some("0500000021".to_owned()),
        language: Code(Language::Fi),
        reply_by: Code(ReplyBy::Call),
        said: LONG.to_owned(),
        client_agreed: None,
        promised: None,
        answer: None,
        to_sender: None,
        next_step: None,
        next_due: None,
        next_account: None,
        next_name: None,
        next_title: None,
        next_kind: None,
        recorder: None,
        recorder_title: None,
        sender_fi: None,
        sender_sv: None,
        sender_en: None,
        case_id: None,
        version: 1,
    }
}

/// A client whom another professional sent, taken, asked and talked with.
fn whole() -> Known {
    let said = |text: &str| Some(text.to_owned());
    let row = ContactRow {
        channel: Code(Channel::OtherProfessional),
        state: Code(ContactState::Triaged),
        answered_at: Some(now()),
        name: said("Timo Koskela"),
        client_agreed: Some(TODAY),
        promised: said("Alkupalvelu soittaa tällä viikolla"),
        answer: said("Soitin. Timo haluaa tavata."),
        next_name: said("Riikka Ojala"),
        next_title: said("palveluohjaaja"),
        next_kind: Some(Code(OrgKind::WellbeingCounty)),
        recorder: said("Jari Niemi"),
        recorder_title: said("omavalmentaja"),
        sender_fi: said("Työllisyysalue"),
        sender_sv: said("Sysselsättningsområdet"),
        sender_en: said("Employment area"),
        ..row()
    };
    let screened = ScreeningRow {
        question_set: Code(QuestionSet::SampoharjuV1),
        working_life: Code(WorkingLife::NotInWork),
        situation: Some(Code(Situation::SickLeave)),
        health_check: Code(HealthCheck::Unknown),
        asked_at: now(),
        who: "Riikka Ojala".to_owned(),
    };
    let tried = TryRow { tried_at: now(), again_on: TODAY, who: "Riikka Ojala".to_owned() };
    let talk = TalkRow {
        talked_on: TODAY,
        answer: Code(ClientAnswer::WantsHelp),
        ask_again: None,
        words: said("Haluan tehdä töitä, joita selkäni kestää."),
        who: "Riikka Ojala".to_owned(),
    };
    Known { id: contact(2), row, screened: vec![screened], talks: vec![talk], tries: vec![tried], here: true }
}

impl Sample for ShowPage {
    const PAGE: &'static str = "contact";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let w = Words(language);
        let page = |known: Known, next: Option<Next>| {
            let frame = professional(language, w.contact(), "Riikka Ojala", Sector::Health);
            known.drawn(frame, next, FormState::empty().version(1).shown_in(language), now())
        };
        let fresh = || Known {
            id: contact(1),
            row: row(),
            screened: Vec::new(),
            talks: Vec::new(),
            tries: Vec::new(),
            here: true,
        };
        let next = |first, all: &[Step]| Some(Next::new(contact(1), w, first, all.to_vec()));
        let take =
            next(Step::Take, &[Step::Answer, Step::NotReached, Step::Talk, Step::Screen, Step::OpenCase, Step::End]);
        let open = next(Step::OpenCase, &[Step::Talk, Step::Screen, Step::OpenCase, Step::End]);
        let answer = next(Step::Answer, &[Step::Answer, Step::NotReached, Step::Talk, Step::End]);
        let ended = ContactRow {
            state: Code(ContactState::Advised),
            next_step: Some("Soitamme ja kysymme, miten hakemus eteni".to_owned()),
            ..whole().row
        };
        vec![
            ("received", page(fresh(), take)),
            ("taken", page(fresh(), answer)),
            ("talked", page(whole(), open)),
            ("ended", page(Known { row: ended, ..whole() }, None)),
        ]
    }
}
