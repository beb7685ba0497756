//! Samples of the pages of a consent.

use super::{
    fresh, missing,
    timo::{CASE, CONSENT, COUNTY, JOBS, frame, now, version},
};
use crate::{
    Words,
    consent::Version,
    pages::{
        consent::{self, ConsentPage},
        consent_ending::{Beside, Ending},
        consent_narrow::NarrowPage,
        consent_new::ConsentNewPage,
        consent_text, matrix,
        print::PrintPage,
        screen::ScreenPage,
        ticks::{Offered, ticks},
    },
};
use casework::{CaseHead, Part};
use domain::{
    OrgKind,
    consent::{ConsentState, Fate, Mode, Purpose},
};
use kernel::{Coded, Language};
use ui::{
    Form, FormState, Frame, Say, Tag,
    gallery::{Sample, Shelf},
};

pub(super) fn shelf() -> Shelf {
    Shelf::new()
        .page::<ConsentNewPage>()
        .page::<ConsentPage>()
        .page::<ScreenPage>()
        .page::<PrintPage>()
        .page::<NarrowPage>()
}

impl Sample for ConsentNewPage {
    const PAGE: &'static str = "consent-new";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let w = Words(language);
        let offered: Vec<_> =
            version(language).parties.iter().map(|party| Offered::in_force(party, language)).collect();
        let page = |with_boxes: bool, form: Form| Self {
            frame: frame(language, w.consent_new_title()),
            w,
            head: CaseHead::sample(language, Part::Team),
            case: CASE,
            language,
            near: vec![(
                COUNTY.to_string(),
                "Keski-Suomen hyvinvointialue".to_owned(),
                OrgKind::WellbeingCounty.say(language),
            )],
            others: vec![(JOBS.to_string(), "Työllisyysalue".to_owned(), OrgKind::EmploymentAuthority.say(language))],
            purpose: Purpose::JointSupport,
            ticked: Some(w.nothing_ticked()),
            ticks: with_boxes.then(|| ticks(&offered, form.state(), language)),
            same: (!with_boxes).then(|| ticks(&[Offered::to_all(w)], form.state(), language)),
            form,
        };
        vec![
            ("parties", page(false, fresh(language))),
            ("boxes", page(true, fresh(language))),
            ("errors", page(true, missing(language, "until"))),
        ]
    }
}

impl Sample for ConsentPage {
    const PAGE: &'static str = "consent";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let w = Words(language);
        let page = |version: Version, problems: Form| {
            let state = version.state(now());
            let open = state == ConsentState::Draft;
            let form = |prefix, wanted: bool| wanted.then(|| fresh(language).prefix(prefix));
            Self {
                frame: frame(language, w.consent_title()),
                w,
                head: CaseHead::sample(language, Part::Team),
                case: CASE,
                id: CONSENT,
                number: version.consent.number,
                language,
                problems,
                tag: Tag::new(consent::tone(state), state.say(language)),
                facts: consent::facts(&version, w, language),
                matrix: matrix::matrix(&version, language),
                text: consent_text::text(&version, language),
                text_lang: language.code(),
                mode: version.consent.mode,
                give: form("give-", open),
                drop: form("drop-", open),
                ending: (!open).then(|| ending(language)),
            }
        };
        let draft = |mode: Mode| {
            let mut draft = version(language);
            (draft.consent.mode, draft.consent.fate) = (mode, Fate::Draft);
            draft
        };
        vec![
            ("in-force", page(version(language), fresh(language))),
            ("screen", page(draft(Mode::InPersonScreen), fresh(language))),
            ("paper", page(draft(Mode::PaperSigned), fresh(language))),
            ("errors", page(draft(Mode::PaperSigned), missing(language, "by").prefix("give-"))),
        ]
    }
}

fn ending(language: Language) -> Ending {
    Ending {
        w: Words(language),
        language,
        case: CASE,
        id: CONSENT,
        purpose: Purpose::JointSupport.say(language),
        others: others(language),
        form: FormState::filled([("which", "all")]).shown_in(language).prefix("end-"),
    }
}

fn others(language: Language) -> Vec<Beside> {
    let text = Words(language).in_force_for(Purpose::ServiceRequest.say(language), "31.12.2026");
    vec![Beside { to: ui::To::Consent(CASE, CONSENT), text }]
}

impl Sample for ScreenPage {
    const PAGE: &'static str = "consent-screen";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let w = Words(language);
        let page = |state| Self {
            frame: Frame::new(language, w.text_title()),
            w,
            case: CASE,
            id: CONSENT,
            name: "Timo Koskela".to_owned(),
            text: consent_text::text(&version(language), language),
            told: consent_text::known(version(language).consent.text_version, language),
            state,
            form: FormState::empty().shown_in(language),
            onward: ui::To::Team(CASE),
        };
        vec![
            ("open", page(ConsentState::Draft)),
            ("given", page(ConsentState::Active)),
            ("refused", page(ConsentState::Refused)),
        ]
    }
}

impl Sample for PrintPage {
    const PAGE: &'static str = "consent-print";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let w = Words(language);
        vec![(
            "ordinary",
            Self {
                frame: Frame::new(language, w.text_title()),
                w,
                name: "Timo Koskela".to_owned(),
                number: "A-1001".to_owned(),
                today: "12.3.2026".to_owned(),
                told: consent_text::known(version(language).consent.text_version, language),
                text: consent_text::text(&version(language), language),
            },
        )]
    }
}

impl Sample for NarrowPage {
    const PAGE: &'static str = "consent-narrow";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let w = Words(language);
        let offered: Vec<_> =
            version(language).parties.iter().map(|party| Offered::in_force(party, language)).collect();
        let page = |form: Form| Self {
            frame: frame(language, w.narrow_title()),
            w,
            head: CaseHead::sample(language, Part::Team),
            case: CASE,
            consent: CONSENT,
            language,
            purpose: Purpose::JointSupport.say(language),
            others: others(language),
            ticks: ticks(&offered, form.state(), language),
            form,
        };
        vec![("ordinary", page(fresh(language))), ("errors", page(missing(language, "how")))]
    }
}
