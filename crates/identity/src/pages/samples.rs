//! Samples for the gallery. All people are invented.

use super::{
    demo::{DemoPage, DemoPerson},
    invitation::{self, Found, InvitationPage},
    sign_in::{self, SignInPage},
};
use crate::Words;
use domain::Sector;
use kernel::Language;
use ui::{
    FormState, Frame, ProblemKind,
    gallery::{Sample, Shelf},
};

/// The pages of signing in.
pub fn shelf() -> Shelf {
    Shelf::new().page::<SignInPage>().page::<InvitationPage>().page::<DemoPage>()
}

impl Sample for SignInPage {
    const PAGE: &'static str = "sign-in";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let wrong = ProblemKind::Said(Words(language).not_right().to_owned());
        let typed = FormState::empty().with("name", "maija.lehtonen");
        let waits = typed.clone().problem("", ProblemKind::Wait { minutes: 4 });
        vec![
            ("ordinary", sign_in::page(language, FormState::empty())),
            ("errors", sign_in::page(language, typed.problem("", wrong))),
            ("waits", sign_in::page(language, waits)),
        ]
    }
}

impl Sample for InvitationPage {
    const PAGE: &'static str = "invitation";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let w = Words(language);
        let found = || Found {
            name: "Maija Lehtonen".to_owned(),
            sign_in_name: "maija.lehtonen".to_owned(),
            key: "ABCD EFGH IJKL MNOP QRST UVWX YZ23 4567".to_owned(),
        };
        let typed = FormState::empty().with("invitation", "K7QM-2XRD-9HTB");
        let unknown = ProblemKind::Said(w.invitation_not_found().to_owned());
        let short = ProblemKind::Said(w.password_short().to_owned());
        vec![
            ("code", invitation::page(language, FormState::empty(), None)),
            ("not-found", invitation::page(language, typed.clone().problem("invitation", unknown), None)),
            ("factors", invitation::page(language, typed.clone(), Some(found()))),
            ("errors", invitation::page(language, typed.problem("new_password", short), Some(found()))),
        ]
    }
}

impl Sample for DemoPage {
    const PAGE: &'static str = "demo";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let w = Words(language);
        let person = |name: &str, about: &str, sector| DemoPerson {
            key: name.to_lowercase(),
            name: name.to_owned(),
            about: about.to_owned(),
            sector,
        };
        let professionals = vec![
            person("Maija Lehtonen", "sosiaaliohjaaja, Keski-Suomen hyvinvointialue", Sector::Health),
            person("Jari Niemi", "omavalmentaja, Jyväskylän ja Muuramen työllisyysalue", Sector::Work),
        ];
        let clients = vec![person("Timo Koskela", "", Sector::Own)];
        vec![("ordinary", Self { frame: Frame::new(language, w.demo_title()), w, professionals, clients })]
    }
}
