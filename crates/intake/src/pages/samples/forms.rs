//! Samples of the steps that a contact takes, and of reading an answer with a code.

use super::{LONG, TODAY, contact};
use crate::{
    Words,
    ops::Answered,
    pages::{answer, case, end, reach, reply, screen, send, talk},
};
use kernel::{AccountId, Language};
use ui::{
    Choice, Form, FormState, Frame, Note, Phone, Place, ProblemKind,
    gallery::{Sample, Shelf, professional},
};
use uuid::Uuid;

const NAME: &str = "Timo Koskela";

pub(super) fn shelf() -> Shelf {
    Shelf::new()
        .page::<answer::AnswerPage>()
        .page::<screen::ScreenPage>()
        .page::<talk::TalkPage>()
        .page::<reach::ReachPage>()
        .page::<send::SendPage>()
        .page::<end::EndPage>()
        .page::<case::CasePage>()
        .page::<reply::AskPage>()
        .page::<reply::AnswerPage>()
}

fn frame(language: Language, title: &str) -> Frame {
    professional(language, title, Place::Desk)
}

/// A form as it is opened, and as it comes back with this field missing.
fn forms(language: Language, field: &str) -> [(&'static str, Form); 2] {
    let missing = FormState::empty().problem(field, ProblemKind::Required);
    [("ordinary", FormState::empty().shown_in(language)), ("errors", missing.shown_in(language))]
}

impl Sample for answer::AnswerPage {
    const PAGE: &'static str = "contact-answer";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let w = Words(language);
        let page = |by_code: bool, said: &str, form: Form| Self {
            frame: frame(language, w.record_answer()),
            w,
            id: contact(1),
            name: NAME.to_owned(),
            said: said.to_owned(),
            by_code,
            changed: None,
            form,
        };
        let [(_, fresh), (_, errors)] = forms(language, "text");
        vec![
            ("ordinary", page(false, LONG, fresh.clone())),
            ("code", page(true, "", fresh)),
            ("errors", page(false, LONG, errors)),
        ]
    }
}

impl Sample for screen::ScreenPage {
    const PAGE: &'static str = "contact-screening";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let w = Words(language);
        let page =
            |form| Self { frame: frame(language, w.ask_three()), w, id: contact(1), name: NAME.to_owned(), form };
        forms(language, "working_life").map(|(name, form)| (name, page(form))).into()
    }
}

impl Sample for reach::ReachPage {
    const PAGE: &'static str = "contact-not-reached";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let w = Words(language);
        let page = |form| Self {
            frame: frame(language, w.not_reached()),
            w,
            id: contact(1),
            name: NAME.to_owned(),
            phone: Phone::read("050 000 0001"),
            changed: None,
            form,
        };
        forms(language, "again_on").map(|(name, form)| (name, page(form))).into()
    }
}

impl Sample for talk::TalkPage {
    const PAGE: &'static str = "contact-talk";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let w = Words(language);
        let page =
            |form| Self { frame: frame(language, w.record_talk()), w, id: contact(1), name: NAME.to_owned(), form };
        forms(language, "answer").map(|(name, form)| (name, page(form))).into()
    }
}

impl Sample for send::SendPage {
    const PAGE: &'static str = "contact-send";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let w = Words(language);
        let page = |form| Self {
            frame: frame(language, w.send_on()),
            w,
            id: contact(1),
            name: NAME.to_owned(),
            said: LONG.to_owned(),
            changed: None,
            form,
        };
        forms(language, "promised").map(|(name, form)| (name, page(form))).into()
    }
}

impl Sample for end::EndPage {
    const PAGE: &'static str = "contact-end";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let w = Words(language);
        let jari =
            Choice::new(AccountId::from_uuid(Uuid::nil()).to_string(), "Jari Niemi, omavalmentaja, Työllisyysalue");
        let earlier = Choice::new(contact(2).to_string(), "3.3.2026, Timo Koskela");
        let page = |sent: bool, form| Self {
            frame: frame(language, w.end_contact()),
            w,
            id: contact(1),
            name: NAME.to_owned(),
            sender: sent.then(|| "Jari Niemi".to_owned()),
            outcomes: end::outcomes(w, sent),
            colleagues: vec![jari.clone()],
            earlier: if sent { vec![earlier.clone()] } else { Vec::new() },
            changed: None,
            form,
        };
        let [(_, fresh), (_, errors)] = forms(language, "next");
        vec![("ordinary", page(false, fresh.clone())), ("sent", page(true, fresh)), ("errors", page(true, errors))]
    }
}

impl Sample for case::CasePage {
    const PAGE: &'static str = "contact-case";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let w = Words(language);
        let known = FormState::empty().with("given", "Timo").with("family", "Koskela").with("words", LONG);
        let page = |changed: bool, form: FormState| Self {
            frame: frame(language, w.open_case()),
            w,
            id: contact(1),
            me: "Maija Lehtonen".to_owned(),
            changed: changed.then(|| Note::wait(LONG).title(w.meanwhile())),
            form: form.shown_in(language),
        };
        vec![
            ("ordinary", page(false, known.clone())),
            ("changed", page(true, known.clone())),
            ("errors", page(false, known.problem("wants_help", ProblemKind::Required))),
        ]
    }
}

impl Sample for reply::AskPage {
    const PAGE: &'static str = "reply";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let w = Words(language);
        let page =
            |form: FormState| Self { frame: Frame::new(language, w.reply_title()), w, form: form.shown_in(language) };
        vec![
            ("ordinary", page(FormState::empty())),
            ("errors", page(FormState::empty().problem("code", ProblemKind::Code))),
        ]
    }
}

impl Sample for reply::AnswerPage {
    const PAGE: &'static str = "reply-answer";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let w = Words(language);
        let page = |answered: bool| Self {
            frame: Frame::new(language, w.reply_title()),
            w,
            answered: Answered {
                said: LONG.to_owned(),
                answer: answered.then(|| "Hei. Voit tulla käymään tiistaina kello 12.".to_owned()),
                due: TODAY,
                next_step: answered.then(|| "Tapaamme alkupalvelussa".to_owned()),
                next_due: answered.then_some(TODAY),
                who: answered.then(|| ("Riikka Ojala".to_owned(), "palveluohjaaja".to_owned())),
                phone: "0140000100".to_owned(),
            },
            phone: Phone::read("0140000100"),
        };
        vec![("waiting", page(false)), ("answered", page(true))]
    }
}
