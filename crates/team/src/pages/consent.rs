//! `/cases/{case}/consents/{consent}`: one version in words, and what can be done with it.

use super::{
    approvals::after_consent,
    consent_ending::{self, Ending, Which},
    consent_text::{self, ConsentText},
    forms::{Buttons, Forms},
    matrix::{self, Matrix},
};
use crate::{
    Words,
    consent::{self, HowGiven, Version, discard, give, identify, record_full_withdrawal, record_withdrawal, refuse},
};
use access::{
    Case, Cx, Outcome,
    act::{ReadConsent, RecordConsent, WithdrawConsent},
    enter,
    web::{At, Visit},
};
use askama::Template;
use axum::response::Response;
use casework::{CaseHead, Part};
use domain::{
    consent::{CheckedHow, ConsentState, GivenBy, Informed, Mode},
    responsibility::SaidHow,
};
use kernel::{CaseId, Coded, ConsentId, Language, coded, helsinki_date};
use ui::{Choice, Facts, Form, FormState, Frame, Icon, Place, Posted, Say, Tag, To, Tone, dates};

coded! {
    /// What a button of the page does.
    enum Does {
        /// Turns the screen to the client.
        Show = "show",
        /// Records that the client gave it.
        Give = "give",
        /// Records that the client said no.
        Refuse = "refuse",
        /// Throws the draft away.
        Discard = "discard",
        /// Records that the client takes it back.
        Withdraw = "withdraw",
    }
}

/// The forms of the page, by their buttons.
const BUTTONS: Buttons =
    &[("give", "give-"), ("show", "give-"), ("refuse", "drop-"), ("discard", "drop-"), ("withdraw", "end-")];

enum Command {
    Show(GivenBy, CheckedHow),
    Give(HowGiven),
    Refuse,
    Discard,
    Withdraw(Which, SaidHow),
}

fn read(posted: &Posted) -> Result<Command, FormState> {
    let mut r = posted.read(&["do", "by", "identity", "informed", "kept_where", "which", "how"]);
    let does: Option<Does> = r.choice("do");
    let command = does.and_then(|does| match does {
        Does::Show => {
            let (by, identity) = (r.choice("by"), r.choice("identity"));
            Some(Command::Show(by?, identity?))
        }
        Does::Give => {
            let (by, identity) = (r.choice("by"), r.choice("identity"));
            let (informed, kept_where) = (r.many("informed").into_iter().collect(), r.optional_line("kept_where"));
            Some(Command::Give(HowGiven { by: by?, identity: identity?, informed, kept_where }))
        }
        Does::Refuse => Some(Command::Refuse),
        Does::Discard => Some(Command::Discard),
        Does::Withdraw => {
            let (which, how) = (r.optional_choice("which").unwrap_or(Which::All), r.choice("how"));
            Some(Command::Withdraw(which, how?))
        }
    });
    r.finish(|| command)
}

fn act(cx: &mut Cx<'_, '_>, id: CaseId, consent: ConsentId, command: &Command) -> Outcome<To> {
    let case = enter(cx, id)?;
    match command {
        Command::Show(by, identity) => {
            identify(cx, &case, consent, *by, *identity)?;
            return Ok(To::ConsentScreen(id, consent));
        }
        Command::Give(how) => {
            give(cx, &case, consent, how)?;
            return after_consent(cx, &case);
        }
        Command::Refuse => refuse(cx, &case, consent)?,
        Command::Discard => discard(cx, &case)?,
        Command::Withdraw(which, how) => {
            match which {
                Which::All => record_full_withdrawal(cx, &case, consent, *how)?,
                Which::This => record_withdrawal(cx, &case, consent, *how)?,
            }
            return Ok(if enter(cx, id).is_ok() { To::Team(id) } else { To::Desk });
        }
    }
    Ok(To::Team(id))
}

/// The page.
#[derive(Template)]
#[template(path = "consent.html")]
pub(super) struct ConsentPage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) head: CaseHead,
    pub(super) case: CaseId,
    pub(super) id: ConsentId,
    pub(super) number: u32,
    pub(super) language: Language,
    pub(super) problems: Form,
    pub(super) tag: Tag<'static>,
    pub(super) facts: Facts<'static>,
    pub(super) matrix: Matrix,
    pub(super) text: ConsentText,
    pub(super) text_lang: &'static str,
    pub(super) mode: Mode,
    /// The client has not answered yet, and the asker records the answer.
    pub(super) give: Option<Form>,
    pub(super) drop: Option<Form>,
    pub(super) ending: Option<Ending>,
}

impl ConsentPage {
    fn is_on_screen(&self) -> bool {
        self.mode == Mode::InPersonScreen
    }

    fn is_on_paper(&self) -> bool {
        self.mode == Mode::PaperSigned
    }

    fn givers(&self) -> Vec<Choice<'static>> {
        Choice::all::<GivenBy>(self.language)
    }

    fn checks(&self) -> Vec<Choice<'static>> {
        Choice::all::<CheckedHow>(self.language)
    }

    fn told(&self) -> Vec<Choice<'static>> {
        Choice::all::<Informed>(self.language)
    }
}

fn page(cx: &mut Cx<'_, '_>, id: CaseId, consent: ConsentId, again: Option<&FormState>) -> Outcome<ConsentPage> {
    let (w, language, case) = (Words(cx.language()), cx.language(), enter(cx, id)?);
    let key = case.key::<ReadConsent>(cx)?;
    let (version, now) = (consent::one(cx, &key, consent)?, cx.now());
    let (state, forms) = (version.state(now), Forms::new(again, BUTTONS, language));
    let open = state == ConsentState::Draft && case.may::<RecordConsent>();
    let live = matches!(state, ConsentState::Active | ConsentState::Given) && case.may::<WithdrawConsent>();
    let own = consent_text::language(&version, &case);
    let ending = if live { Some(ending(cx, &case, &version, &forms)?) } else { None };
    Ok(ConsentPage {
        frame: cx.frame(w.consent_title(), Some(Place::Cases)),
        head: casework::head(cx, &case, Part::Team),
        case: id,
        id: consent,
        number: version.consent.number,
        language,
        problems: forms.problems(),
        tag: Tag::new(tone(state), state.say(language)),
        facts: facts(&version, w, language),
        matrix: matrix::matrix(&version, language),
        text: consent_text::text(&version, own),
        text_lang: own.code(),
        mode: version.consent.mode,
        give: open.then(|| forms.of(cx, "give")),
        drop: open.then(|| forms.of(cx, "refuse")),
        ending,
        w,
    })
}

fn ending(cx: &mut Cx<'_, '_>, case: &Case, version: &Version, forms: &Forms<'_>) -> Outcome<Ending> {
    let language = cx.language();
    Ok(Ending {
        w: Words(language),
        language,
        case: case.id,
        id: version.consent.id,
        purpose: version.consent.purpose.say(language),
        others: consent_ending::beside(cx, case, version.consent.id)?,
        form: consent_ending::form(cx, forms),
    })
}

pub(super) const fn tone(state: ConsentState) -> Tone {
    match state {
        ConsentState::Active => Tone::Ok,
        ConsentState::Draft | ConsentState::Given => Tone::Wait,
        ConsentState::Superseded | ConsentState::Withdrawn | ConsentState::Expired | ConsentState::Refused => {
            Tone::Plain
        }
    }
}

pub(super) fn facts(version: &Version, w: Words, language: Language) -> Facts<'static> {
    let consent = &version.consent;
    let mut facts = Facts::new()
        .and(w.purpose(), consent.purpose.say(language))
        .and(w.valid(), dates::span(consent.from, consent.until, language))
        .and(w.mode(), consent.mode.say(language))
        .and(w.recorded(), format!("{}, {}", version.recorded_by, dates::date(helsinki_date(version.at), language)));
    if let (Some(by), Some(identity)) = (version.giver, version.identified) {
        facts = facts.and(w.giver(), format!("{}, {}", by.say(language), identity.say(language).to_lowercase()));
    }
    if !version.informed.is_empty() {
        let told: Vec<_> = version.informed.iter().map(|what| what.say(language)).collect();
        facts = facts.and(w.was_told(), told.join(". "));
    }
    match &version.kept_where {
        Some(place) => facts.and(w.paper_kept(), place.clone()),
        None => facts,
    }
}

pub(super) async fn show(visit: Visit, At((id, consent)): At<(CaseId, ConsentId)>) -> Response {
    visit.page(move |cx| page(cx, id, consent, None)).await
}

pub(super) async fn send(visit: Visit, At((id, consent)): At<(CaseId, ConsentId)>, posted: Posted) -> Response {
    let command = read(&posted);
    let act = move |cx: &mut Cx<'_, '_>, command: &Command| act(cx, id, consent, command);
    visit.submit(posted, command, act, move |cx, form| page(cx, id, consent, Some(form))).await
}
