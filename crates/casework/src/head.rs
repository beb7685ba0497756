//! The head of every page of a case: whose case it is, the parts, and what one can start from anywhere.

use crate::Words;
use access::{
    Case, Cx, Reach,
    act::{CorrectClient, PauseCase, ReadMeetings, ReadMessages, ReadPlan, ReadStatements, ReadTimeline},
};
use askama::{Template, filters::HtmlSafe};
use domain::case::pause::is_due;
use kernel::{Date, Language};
use ui::{Icon, Person, Phone, Tag, To, dates};

/// The parts of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// At a glance.
    Overview,
    /// Survey and cover form.
    Situation,
    /// The plan.
    Plan,
    /// Meetings.
    Meetings,
    /// What has happened.
    Timeline,
    /// Team and consents.
    Team,
    /// Messages.
    Messages,
}

impl Part {
    const ALL: [Self; 7] =
        [Self::Overview, Self::Situation, Self::Plan, Self::Meetings, Self::Timeline, Self::Team, Self::Messages];

    const fn word(self, w: Words) -> &'static str {
        match self {
            Self::Overview => w.part_overview(),
            Self::Situation => w.part_situation(),
            Self::Plan => w.part_plan(),
            Self::Meetings => w.part_meetings(),
            Self::Timeline => w.part_timeline(),
            Self::Team => w.part_team(),
            Self::Messages => w.part_messages(),
        }
    }

    const fn to(self, case: kernel::CaseId) -> To {
        match self {
            Self::Overview => To::Case(case),
            Self::Situation => To::Situation(case),
            Self::Plan => To::Plan(case),
            Self::Meetings => To::CaseMeetings(case),
            Self::Timeline => To::Timeline(case),
            Self::Team => To::Team(case),
            Self::Messages => To::CaseMessages(case),
        }
    }

    /// Whether the asker can do anything there.
    fn opens(self, case: &Case) -> bool {
        match self {
            Self::Situation => case.may::<ReadStatements>(),
            Self::Messages => case.may::<ReadMessages>(),
            Self::Plan => case.may::<ReadPlan>(),
            Self::Meetings => case.may::<ReadMeetings>(),
            Self::Timeline => case.may::<ReadTimeline>(),
            Self::Overview | Self::Team => true,
        }
    }
}

/// The head of a page of a case.
#[derive(Template)]
#[template(path = "case-head.html")]
pub struct CaseHead {
    w: Words,
    name: String,
    number: String,
    language: &'static str,
    here: Part,
    parts: Vec<(Part, String, &'static str)>,
    /// How the client is reached, on the first page and for those who see it.
    reach: Reach,
    /// Where what stands here is corrected, for those who may.
    correct: Option<To>,
    /// Where the case is paused, for those who may.
    pause: Option<To>,
    /// That the case is paused, and where one reads of it.
    paused: Option<(To, Tag<'static>)>,
    /// Whether the client has pages of their own here.
    own_pages: bool,
    /// Whether the page is the first one of its part: its heading is then the client's name.
    first: bool,
}

impl HtmlSafe for CaseHead {}

impl CaseHead {
    fn face(&self) -> Person<'_> {
        Person::new(&self.name, domain::Sector::Own).large()
    }

    fn is_here(&self, part: &Part) -> bool {
        self.here == *part
    }

    /// The name stands as the page's heading only on the first page; elsewhere the page has a heading of its own.
    fn is_first(&self) -> bool {
        self.first
    }

    /// With how the client is reached.
    #[must_use]
    pub fn reaching(self, reach: Reach) -> Self {
        Self { reach, ..self }
    }

    /// The telephone number, as it is called and as it is read.
    fn phone(&self) -> Option<Phone> {
        self.reach.phone.as_deref().and_then(Phone::read)
    }

    /// Whether the client reads on pages of their own what is written here; otherwise they are told by telephone, in a letter or on paper.
    pub const fn client_reads(&self) -> bool {
        self.own_pages
    }

    /// For a page that belongs to the overview and has a heading of its own.
    #[must_use]
    pub fn elsewhere(self) -> Self {
        Self { first: false, ..self }
    }
}

/// That the case is paused: as something that waits once its day has come.
fn paused(case: &Case, until: Date, today: Date, language: Language) -> (To, Tag<'static>) {
    let text = Words(language).pause_running(dates::date(until, language));
    let tag = if is_due(until, today) { Tag::wait(text) } else { Tag::plain(text).icon(Icon::Clock) };
    (To::CasePause(case.id), tag)
}

/// The head for a page of this case.
pub fn head(cx: &Cx<'_, '_>, case: &Case, here: Part) -> CaseHead {
    let w = Words(cx.language());
    let open = Part::ALL.into_iter().filter(|part| part.opens(case));
    let parts = open.map(|part| (part, part.to(case.id).to_string(), part.word(w))).collect();
    CaseHead {
        w,
        name: case.client.name(),
        number: case.number.clone(),
        language: word(case.client.language, w),
        here,
        parts,
        reach: Reach::default(),
        correct: case.may::<CorrectClient>().then_some(To::CaseClient(case.id)),
        pause: may_pause(case).then_some(To::CasePause(case.id)),
        paused: case.paused_until.map(|until| paused(case, until, cx.today(), cx.language())),
        own_pages: case.client.has_own_pages,
        first: here == Part::Overview,
    }
}

fn may_pause(case: &Case) -> bool {
    case.paused_until.is_none() && case.stage.is_open() && case.may::<PauseCase>()
}

impl CaseHead {
    /// The head of an invented client's case, for the samples of pages.
    pub fn sample(language: Language, here: Part) -> Self {
        let (w, case) = (Words(language), kernel::CaseId::from_uuid(uuid::Uuid::nil()));
        let parts = Part::ALL.into_iter().map(|part| (part, part.to(case).to_string(), part.word(w))).collect();
        let (name, number) = ("Timo Koskela".to_owned(), "A-1001".to_owned());
        let correct = Some(To::CaseClient(case));
        let (pause, first) = (Some(To::CasePause(case)), here == Part::Overview);
        let (language, reach) = (w.speaks_fi(), Reach::default());
        Self { w, name, number, language, here, parts, reach, correct, pause, paused: None, own_pages: true, first }
    }
}

const fn word(language: Language, w: Words) -> &'static str {
    match language {
        Language::Fi => w.speaks_fi(),
        Language::Sv => w.speaks_sv(),
        Language::En => w.speaks_en(),
    }
}
