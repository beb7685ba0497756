//! Samples for the gallery. All people are invented.

use super::{
    invitation::{self, Found, InvitationPage},
    sign_in::{self, SignInPage},
};
use crate::Words;
use kernel::Language;
use ui::{
    FormState, ProblemKind,
    gallery::{Sample, Shelf},
};

/// The pages of signing in.
pub fn shelf() -> Shelf {
    Shelf::new().page::<SignInPage>().page::<InvitationPage>()
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
            ("ready", SignInPage { ready: true, ..sign_in::page(language, FormState::empty()) }),
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
            link: invitation::link("maija.lehtonen", "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"),
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
