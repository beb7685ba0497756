//! What somebody answered who does not answer here: on paper, face to face, by phone or letter. The client can say, as on the own pages, that
//! something is to be talked over first.

use super::{
    asked::{Desk, Open},
    plan::page,
};
use crate::{
    Words,
    codes::{PartyId, PartyKind, RecordedHow},
    judge::party_id,
    model::{PlanView, Version},
    ops,
};
use access::{
    Case, Cx, Outcome,
    web::{At, Visit},
};
use askama::{Template, filters::HtmlSafe};
use axum::response::Response;
use domain::Rule;
use kernel::{ActionId, CaseId, Coded, Language, Prose, coded};
use ui::{Choice, Form, FormState, Posted, ProblemKind, Say, To};

coded! {
    /// What was answered.
    enum Said {
        /// Yes.
        Agrees = "agrees",
        /// Something is to be talked over before a yes.
        Talks = "talks",
    }
}

impl Say for Said {
    fn say(self, language: Language) -> &'static str {
        let w = Words(language);
        match self {
            Self::Agrees => w.said_agrees(),
            Self::Talks => w.said_talks(),
        }
    }
}

/// The form.
#[derive(Template)]
#[template(path = "told.html")]
pub(super) struct Told {
    w: Words,
    to: To,
    form: Form,
    parties: Vec<(String, String)>,
    /// What the client may want to talk about, while the client has not answered.
    about: Vec<(ActionId, String)>,
    is_open: bool,
    language: Language,
}
impl HtmlSafe for Told {}

impl Told {
    fn parties(&self) -> Vec<Choice<'_>> {
        self.parties.iter().map(|(value, name)| Choice::new(value.clone(), name)).collect()
    }

    fn ways(&self) -> Vec<Choice<'static>> {
        Choice::all::<RecordedHow>(self.language)
    }

    fn answers(&self) -> Vec<Choice<'static>> {
        Choice::all::<Said>(self.language)
    }

    fn about(&self) -> Vec<Choice<'_>> {
        let none = Choice::new("", self.w.said_about_none());
        std::iter::once(none).chain(self.about.iter().map(|(id, what)| Choice::new(id.to_string(), what))).collect()
    }
}

/// The form for those who have not answered; nothing when everybody else has.
pub(super) fn told(
    cx: &mut Cx<'_, '_>,
    case: &Case,
    (plan, version): (&PlanView, &Version),
    typed: Option<&FormState>,
) -> Option<Told> {
    let me = cx.visitor().map(|actor| party_id(actor.account));
    let missing: Vec<_> = version.parties.iter().filter(|party| !party.agrees() && Some(party.id) != me).collect();
    let parties: Vec<_> = missing.iter().map(|party| (party_code(party.kind, party.id), party.name.clone())).collect();
    let waits_for_client = missing.iter().any(|party| party.kind == PartyKind::Client);
    let talks = plan.sheet.actions().filter(|action| waits_for_client && action.question.is_none());
    let about = talks.map(|action| (action.id, action.what.clone())).collect();
    let (language, first) = (cx.language(), parties.first()?.0.clone());
    let fresh =
        cx.form().with("number", version.number.to_string()).with("party", first).with("said", Said::Agrees.code());
    let form = typed.cloned().unwrap_or(fresh).shown_in(language);
    let (w, to, is_open) = (Words(language), To::PlanAnswer(case.id), typed.is_some());
    Some(Told { w, to, form, parties, about, is_open, language })
}

/// Whose answer a form records, as it stands there.
fn party_code(kind: PartyKind, id: PartyId) -> String {
    format!("{} {id}", kind.code())
}

/// Whose answer a form records.
fn read_party(text: &str) -> Result<(PartyKind, PartyId), ProblemKind> {
    let parts = text.split_once(' ').and_then(|(kind, id)| Some((PartyKind::from_code(kind)?, id.parse().ok()?)));
    parts.ok_or(ProblemKind::NotAChoice)
}

/// An answer that somebody gave outside the service.
struct Recorded {
    number: i64,
    party: (PartyKind, PartyId),
    how: RecordedHow,
    /// What is to be talked over, and in which words; nothing when it was a yes.
    talk: Option<(ActionId, Prose<1000>)>,
}

fn read(posted: &Posted) -> Result<Recorded, FormState> {
    let mut r = posted.read(&["number", "party", "how", "said", "about", "words"]);
    let number = r.number("number", 1..=i64::MAX);
    let (party, how) = (r.parse("party", read_party), r.choice("how"));
    let talk = match r.optional_choice("said").unwrap_or(Said::Agrees) {
        Said::Agrees => None,
        Said::Talks => Some((r.id("about"), r.prose("words"))),
    };
    let talk = talk.map(|(about, words)| about.zip(words));
    r.finish(|| {
        let talk = match talk {
            Some(talk) => Some(talk?),
            None => None,
        };
        Some(Recorded { number: number?, party: party?, how: how?, talk })
    })
}

pub(super) async fn record(visit: Visit, At(case): At<CaseId>, posted: Posted) -> Response {
    let act = move |cx: &mut Cx<'_, '_>, said: &Recorded| write(cx, case, said).map(|()| To::Plan(case));
    let read = read(&posted);
    visit.submit(posted, read, act, move |cx, form| page(cx, case, &Desk::again(Open::Record, form))).await
}

fn write(cx: &mut Cx<'_, '_>, case: CaseId, said: &Recorded) -> Outcome<()> {
    let entered = access::enter(cx, case)?;
    match (said.party.0, &said.talk) {
        (PartyKind::Client, None) => ops::record_clients_answer(cx, &entered, said.number, said.how),
        (PartyKind::Client, Some((about, words))) => {
            ops::record_clients_question(cx, &entered, *about, words, said.how)
        }
        (PartyKind::Professional | PartyKind::Member, None) => {
            ops::record_performers_answer(cx, &entered, said.party, said.number, said.how)
        }
        (PartyKind::Professional | PartyKind::Member, Some(_)) => Err(Rule::OnlyClient.into()),
    }
}
