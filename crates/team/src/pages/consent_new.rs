//! `/cases/{case}/consents/new`: preparing a consent with the client. First the parties by name, then what each may tell and see.

use super::{
    consent_steps::{REST, Stand, step},
    ticks::{ALL_FIELDS, Offered, Sent, Ticks, ticked, ticks},
};
use crate::{
    Words,
    consent::{NewConsent, Organisation, Version, in_force, organisations, save_draft, usual_end, versions},
    members,
};
use access::{
    Case, Cx, Key, Outcome,
    act::RecordConsent,
    enter,
    web::{At, Visit},
};
use askama::Template;
use axum::response::Response;
use casework::{CaseHead, Part};
use domain::{
    consent::{ConsentState, Purpose, RecordedMode},
    date_input::{self, Edge, Toward},
};
use kernel::{CaseId, Coded, Date, Language, OrgId, helsinki_date};
use ui::{Choice, Form, FormState, Frame, Place, Posted, Say, To, dates};

/// The page: the first step without boxes, the second with.
#[derive(Template)]
#[template(path = "consent-new.html")]
pub(super) struct ConsentNewPage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) head: CaseHead,
    pub(super) case: CaseId,
    pub(super) language: Language,
    /// The organisations to choose from in the first step: those around the client.
    pub(super) near: Vec<Named>,
    /// The other organisations of the network, folded.
    pub(super) others: Vec<Named>,
    /// What the information is used for: asked in the first step, kept in the second.
    pub(super) purpose: Purpose,
    /// What is ticked when one comes to the second step.
    pub(super) ticked: Option<&'static str>,
    /// The boxes of each party, in the second step.
    pub(super) ticks: Option<Ticks>,
    /// What may be the same for all, in the first step.
    pub(super) same: Option<Ticks>,
    pub(super) form: Form,
}

/// An organisation to choose: its identifier, its name, what kind it is.
pub(super) type Named = (String, String, &'static str);

/// What kind it is stands below the name, unless it is the name itself (Kela).
fn org_choice((id, name, kind): &Named) -> Choice<'_> {
    let choice = Choice::new(id.clone(), name.as_str());
    if name == kind { choice } else { choice.hint(*kind) }
}

impl ConsentNewPage {
    fn near_choices(&self) -> Vec<Choice<'_>> {
        self.near.iter().map(org_choice).collect()
    }

    fn other_choices(&self) -> Vec<Choice<'_>> {
        self.others.iter().map(org_choice).collect()
    }

    /// Whether something is ticked for all already: then it is not folded away.
    fn has_same(&self) -> bool {
        self.form.state().pairs().any(|(name, _)| ALL_FIELDS.contains(&name))
    }

    /// What is written in the second step, carried through the first.
    fn carried(&self) -> impl Iterator<Item = (&str, &str)> {
        let asked = |name: &str| name == "org" || name == "purpose" || ALL_FIELDS.contains(&name);
        self.form.state().pairs().filter(move |(name, _)| !asked(name))
    }

    fn modes(&self) -> Vec<Choice<'static>> {
        let w = self.w;
        vec![
            Choice::new(RecordedMode::InPersonScreen.code(), RecordedMode::InPersonScreen.say(self.language))
                .hint(w.mode_screen_hint()),
            Choice::new(RecordedMode::PaperSigned.code(), RecordedMode::PaperSigned.say(self.language))
                .hint(w.mode_paper_hint()),
            Choice::new(RecordedMode::OralSingleContact.code(), RecordedMode::OralSingleContact.say(self.language))
                .hint(w.mode_oral_hint()),
        ]
    }

    fn purposes(&self) -> Vec<Choice<'static>> {
        Choice::all::<Purpose>(self.language)
    }

    fn purpose_word(&self) -> &'static str {
        self.purpose.say(self.language)
    }
}

/// What the page starts from: a draft that is being changed, or what is in force.
struct Ground {
    before: Option<Version>,
    all: Vec<Organisation>,
}

impl Ground {
    /// What is ticked beforehand: nothing but what the client has said before.
    fn ticked(&self, w: Words) -> &'static str {
        if self.before.is_some() { w.ticked_as_before() } else { w.nothing_ticked() }
    }

    fn purpose(&self) -> Purpose {
        self.before.as_ref().map_or(Purpose::JointSupport, |version| version.consent.purpose)
    }
}

fn ground(cx: &mut Cx<'_, '_>, key: &Key<RecordConsent>) -> Outcome<Ground> {
    let (known, now) = (versions(cx, key)?, cx.now());
    let draft = known.iter().find(|version| version.state(now) == ConsentState::Draft);
    let before = draft.or_else(|| in_force(&known, now)).cloned();
    Ok(Ground { before, all: organisations(cx)? })
}

fn page(cx: &mut Cx<'_, '_>, id: CaseId, stand: &Stand) -> Outcome<ConsentNewPage> {
    let (w, language, case) = (Words(cx.language()), cx.language(), enter(cx, id)?);
    let key = case.key::<RecordConsent>(cx)?;
    let ground = ground(cx, &key)?;
    let first = stand.orgs.is_empty();
    let around = if first { around(cx, &case, &key, &ground)? } else { Vec::new() };
    let state = match &stand.form {
        Some(form) => form.clone(),
        None if first => suggested(&around, &ground),
        None => filled(cx, &ground, language).with("purpose", stand.purpose(ground.purpose()).code()),
    };
    let purpose = Purpose::from_code(state.value("purpose")).unwrap_or(Purpose::JointSupport);
    let chosen = ground.all.iter().filter(|org| stand.orgs.contains(&org.id));
    let offered: Vec<_> = chosen.map(|org| Offered::anything(org, purpose)).collect();
    let same: Vec<_> = offered.iter().flat_map(|party| party.same_as_all(&stand.sent)).collect();
    let untouched = stand.form.is_none() && same.is_empty();
    let state = same.into_iter().fold(state, |state, (field, kind)| state.and(&field, &kind));
    let [near, others] = named(&ground.all, &around, &state, language);
    Ok(ConsentNewPage {
        frame: cx.frame(w.consent_new_title(), Some(Place::Cases)),
        head: casework::head(cx, &case, Part::Team),
        case: id,
        language,
        near,
        others,
        purpose,
        ticked: untouched.then(|| ground.ticked(w)),
        ticks: (!first).then(|| ticks(&offered, &state, language)),
        same: first.then(|| ticks(&[Offered::to_all(w)], &state, language)),
        form: state.shown_in(language),
        w,
    })
}

/// The organisations by name: those around the client and those that are chosen, and the others.
fn named(orgs: &[Organisation], around: &[OrgId], state: &FormState, language: Language) -> [Vec<Named>; 2] {
    let is_near = |org: &&Organisation| around.contains(&org.id) || state.holds("org", &org.id.to_string());
    let (near, others): (Vec<_>, Vec<_>) = orgs.iter().partition(is_near);
    let name = |org: &&Organisation| (org.id.to_string(), org.name.clone(), org.kind.say(language));
    [near, others].map(|orgs| orgs.iter().map(name).collect())
}

/// The organisations around the client: the own one, those in the team, those named before.
fn around(cx: &mut Cx<'_, '_>, case: &Case, key: &Key<RecordConsent>, ground: &Ground) -> Outcome<Vec<OrgId>> {
    let here = members(cx, key)?.into_iter().filter(|member| !member.state.is_ended()).filter_map(|member| member.org);
    let before = ground.before.iter().flat_map(|version| version.parties.iter().map(|party| party.org));
    let mut orgs: Vec<OrgId> = std::iter::once(case.controller).chain(here).chain(before).collect();
    orgs.sort_unstable();
    orgs.dedup();
    Ok(orgs)
}

/// Whom to talk about first. Naming is no consent yet: no kind of data is ticked with it.
fn suggested(around: &[OrgId], ground: &Ground) -> FormState {
    let form = FormState::filled(around.iter().map(|org| ("org", org.to_string())));
    form.with("purpose", ground.purpose().code())
}

/// The second step as the client left it the last time; a new party has nothing ticked.
fn filled(cx: &mut Cx<'_, '_>, ground: &Ground, language: Language) -> FormState {
    let today = cx.today();
    let usual = dates::date(usual_end(RecordedMode::InPersonScreen.into(), today), language);
    let before = ground.before.as_ref().map(|version| &version.consent);
    let boxes: Vec<_> = before.iter().flat_map(|consent| consent.parties.iter().flat_map(ticked)).collect();
    let own = before.and_then(|consent| consent.purpose_text.as_ref()).map_or_else(String::new, ToString::to_string);
    FormState::filled(boxes)
        .with("mode", RecordedMode::InPersonScreen.code())
        .with("purpose_text", own)
        .with("until", usual)
        .once(cx.new_id())
}

pub(super) async fn show(visit: Visit, At(id): At<CaseId>) -> Response {
    visit.page(move |cx| page(cx, id, &Stand::start())).await
}

fn read(posted: &Posted, sent: &Sent, today: Date) -> Result<NewConsent, FormState> {
    let mut r = posted.read(&sent.known(&REST));
    let parties = sent.parties(&mut r);
    let (mode, purpose, purpose_text) = (r.choice("mode"), r.choice("purpose"), r.optional_line("purpose_text"));
    let until = r.optional("until", |text| date_input::read(text, today, Toward::Coming));
    let spoken = mode == Some(RecordedMode::OralSingleContact);
    let until = until.map(|days| days.at(Edge::End)).filter(|_| !spoken);
    r.finish(|| Some(NewConsent { mode: mode?, purpose: purpose?, purpose_text, until, parties }))
}

pub(super) async fn send(visit: Visit, At(id): At<CaseId>, posted: Posted) -> Response {
    let (sent, today) = (Sent::of(&posted), helsinki_date(visit.app.gate.now()));
    let act = move |cx: &mut Cx<'_, '_>, new: &NewConsent| {
        let case = enter(cx, id)?;
        save_draft(cx, &case, new).map(|consent| To::Consent(id, consent))
    };
    match step(&posted, &sent) {
        Ok(Some(stand)) => visit.page(move |cx| page(cx, id, &stand)).await,
        Ok(None) => {
            let (new, orgs) = (read(&posted, &sent, today), sent.orgs().to_vec());
            let again =
                move |cx: &mut Cx<'_, '_>, form: &FormState| page(cx, id, &Stand::boxes(orgs.clone(), form.clone()));
            visit.submit(posted, new, act, again).await
        }
        Err(form) => {
            let again = move |cx: &mut Cx<'_, '_>, form: &FormState| page(cx, id, &Stand::parties(form.clone()));
            visit.submit(posted, Err(form), act, again).await
        }
    }
}
