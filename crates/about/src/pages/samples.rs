//! Samples for the gallery. The region, its addresses and all people are invented.

use super::{
    accessibility::AccessibilityPage, feedback::FeedbackPage, help::HelpPage, one::FeedbackOnePage,
    privacy::PrivacyPage, received::ReceivedPage, thanks::FeedbackThanksPage,
};
use crate::{
    Answerable, Subject, Words,
    store::{FeedbackRow, ListedRow},
};
use db::Code;
use kernel::{Date, FeedbackId, Language, Timestamp};
use ui::{
    FormState, Frame, Phone, Place, ProblemKind, Sector, SignedIn, dates,
    gallery::{Sample, Shelf},
};
use uuid::Uuid;

/// The pages of this capability.
pub fn shelf() -> Shelf {
    Shelf::new()
        .page::<HelpPage>()
        .page::<AccessibilityPage>()
        .page::<PrivacyPage>()
        .page::<FeedbackPage>()
        .page::<FeedbackThanksPage>()
        .page::<ReceivedPage>()
        .page::<FeedbackOnePage>()
}

const TODAY: Date = Date::constant(2026, 3, 12);
const LONG: &str = "Kun suurennan tekstin, valikko peittää lomakkeen ensimmäisen kentän, enkä näe, mitä kirjoitan. \
    Ruudunlukija kyllä lukee kentän nimen. Muuten sivu toimii, ja teksti on selvää.";

fn now() -> Timestamp {
    Timestamp::constant(1_773_298_800, 0)
}

fn provider() -> Answerable {
    Answerable {
        region: "Esimerkkimaa".to_owned(),
        name: "Esimerkkimaan hyvinvointialue".to_owned(),
        address: "Esimerkkikatu 1, 00000 Esimerkkilä".to_owned(),
        phone: Phone::read("0140000200"),
        email: "kirjaamo@example.fi".to_owned(),
        protection_phone: Phone::read("0140000201"),
        protection_email: "tietosuoja@example.fi".to_owned(),
        hosting: "Palvelin on Suomessa. Sitä ylläpitää Esimerkkimaan hyvinvointialue.".to_owned(),
    }
}

fn riikka(language: Language, title: &str) -> Frame {
    let mut frame = Frame::new(language, title).page(title, Some(Place::Desk));
    frame.signed_in = Some(SignedIn::Professional { name: "Riikka Ojala".to_owned(), sector: Sector::Health });
    frame
}

impl Sample for HelpPage {
    const PAGE: &'static str = "help";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let w = Words(language);
        let page = |frame: Frame, provider| Self { frame, w, provider };
        vec![
            ("visitor", page(Frame::new(language, w.help_title()), Some(provider()))),
            ("professional", page(riikka(language, w.help_title()), Some(provider()))),
            ("no-provider", page(Frame::new(language, w.help_title()), None)),
        ]
    }
}

impl Sample for AccessibilityPage {
    const PAGE: &'static str = "accessibility";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let w = Words(language);
        let page = |provider| Self { frame: Frame::new(language, w.statement()), w, provider };
        vec![("ordinary", page(Some(provider()))), ("no-provider", page(None))]
    }
}

impl Sample for PrivacyPage {
    const PAGE: &'static str = "privacy";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let w = Words(language);
        let page = |provider, controllers| Self { frame: Frame::new(language, w.privacy()), w, provider, controllers };
        let names = ["Esimerkkimaan hyvinvointialue", "Esimerkkilän työllisyysalue", "Kela"];
        let names = names.map(str::to_owned).to_vec();
        vec![("ordinary", page(Some(provider()), names)), ("no-provider", page(None, Vec::new()))]
    }
}

impl Sample for FeedbackPage {
    const PAGE: &'static str = "feedback";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let (w, due) = (Words(language), dates::date(TODAY, language));
        let page = |handles, provider, form: FormState| {
            let (frame, form) = (Frame::new(language, w.give_feedback()).carrying(), form.shown_in(language));
            Self { frame, w, provider, due: due.clone(), handles, form }
        };
        let errors = FormState::empty()
            .with("good", LONG)
            .problem("subject", ProblemKind::NotAChoice)
            .problem("bad", ProblemKind::HoldsIdentityCode);
        vec![
            ("ordinary", page(false, Some(provider()), FormState::empty())),
            ("handler", page(true, None, FormState::empty())),
            ("errors", page(false, Some(provider()), errors)),
        ]
    }
}

impl Sample for FeedbackThanksPage {
    const PAGE: &'static str = "feedback-thanks";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let w = Words(language);
        let frame = Frame::new(language, w.feedback_thanks());
        vec![("ordinary", Self { frame, w, due: dates::date(TODAY, language) })]
    }
}

fn listed(n: u128, subject: Subject, answer_due: Date, bad: &str) -> ListedRow {
    ListedRow {
        id: FeedbackId::from_uuid(Uuid::from_u128(n)),
        subject: Code(subject),
        received_at: now(),
        answer_due,
        good: None,
        bad: Some(bad.to_owned()),
        remaining: 3,
    }
}

impl Sample for ReceivedPage {
    const PAGE: &'static str = "feedback-list";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let frame = || riikka(language, Words(language).received());
        let waiting = [
            listed(1, Subject::Accessibility, Date::constant(2026, 3, 10), LONG),
            listed(2, Subject::Service, TODAY, "Hyvä."),
            listed(3, Subject::Service, Date::constant(2026, 3, 20), "Palvelun nimi jäi epäselväksi."),
        ];
        let handled = [listed(4, Subject::Accessibility, TODAY, "Kontrasti on heikko.")];
        vec![
            ("ordinary", Self::drawn(frame(), &waiting, &handled, TODAY)),
            ("empty", Self::drawn(frame(), &[], &[], TODAY)),
        ]
    }
}

fn row() -> FeedbackRow {
    FeedbackRow {
        subject: Code(Subject::Accessibility),
        language: Code(Language::Fi),
        received_at: now(),
        answer_due: TODAY,
        good: Some("Tekstit ovat selviä.".to_owned()),
        bad: Some(LONG.to_owned()),
        page: Some("Ota yhteyttä".to_owned()),
        reach: Some("aino@example.fi".to_owned()),
        handled_at: None,
        outcome: None,
        who: None,
    }
}

impl Sample for FeedbackOnePage {
    const PAGE: &'static str = "feedback-one";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let page = |row, form| Self::drawn(riikka(language, Words(language).one_feedback()), row, form);
        let done = || FeedbackRow {
            handled_at: Some(now()),
            outcome: Some("Soitin Ainolle. Valikko korjataan.".to_owned()),
            who: Some("Riikka Ojala".to_owned()),
            ..row()
        };
        let typed = FormState::empty().with("outcome", "Vastasin sähköpostilla.");
        vec![
            ("waiting", page(row(), FormState::empty())),
            ("errors", page(row(), FormState::empty().problem("outcome", ProblemKind::Required))),
            ("handled", page(done(), FormState::empty())),
            ("somebody-first", page(done(), typed)),
        ]
    }
}
