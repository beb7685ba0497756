//! `/cases/{case}/team`: who is responsible, who is in the team, what the client has consented to. The invited see a preview only.

use super::{
    asked::{self, Asked},
    forms::{Buttons, Forms},
    matrix::{self, Matrix},
    preview::{self, PreviewPage},
    responsible::{self, Responsible},
    team::{self, Team},
};
use crate::{
    Answer, Words, answer_invitation,
    consent::{Version, in_force, versions},
    invite_approved, leave, standing,
};
use access::{
    Case, Cx, Key, Outcome, Refusal,
    act::{AdvanceStage, ReadConsent, ReadTeam, RecordConsent},
    enter,
    web::{At, Visit},
};
use askama::Template;
use axum::response::Response;
use casework::{CaseHead, Known, Part, responsibility};
use domain::{
    Rule,
    case::Stage,
    clocks::{Clocks, Term},
    consent::ConsentState,
    responsibility::ToldHow,
};
use kernel::{CaseId, Coded, ConsentId, Language, Line, Timestamp, coded, helsinki_date};
use ui::{Form, FormState, Frame, Icon, Place, Posted, Say, Tag, TeamMap, To, dates};

coded! {
    /// What a button of the page does.
    enum Does {
        /// Invites everybody whom the client has approved.
        Invite = "invite",
        /// Takes an invitation.
        Accept = "accept",
        /// Declines an invitation.
        Decline = "decline",
        /// Becomes the case manager.
        TakeTurn = "take_turn",
        /// Declines to become the case manager.
        DeclineTurn = "decline_turn",
        /// Takes the question back.
        TakeBack = "take_back",
        /// Records that the client was told who is responsible.
        Told = "told",
        /// Records that the client knows who is responsible.
        Known = "known",
        /// Leaves the team.
        Leave = "leave",
        /// Goes on to forming the team.
        FormTeam = "form_team",
        /// Goes on to the joint meeting.
        Meet = "meet",
    }
}

/// The forms of the page, by their buttons.
pub(super) const BUTTONS: Buttons = &[
    ("invite", "inv-"),
    ("accept", "i-"),
    ("decline", "i-"),
    ("take_turn", "q-"),
    ("decline_turn", "q-"),
    ("take_back", "back-"),
    ("told", "told-"),
    ("known", "known-"),
    ("leave", "leave-"),
    ("form_team", "next-"),
    ("meet", "next-"),
];

enum Command {
    Press(Does),
    How(Does, ToldHow),
    Why(Does, Line<300>),
}

fn read(posted: &Posted) -> Result<Command, FormState> {
    let mut r = posted.read(&["do", "how", "reason"]);
    let does: Option<Does> = r.choice("do");
    let command = does.and_then(|does| match does {
        Does::Invite | Does::Accept | Does::TakeTurn | Does::TakeBack | Does::FormTeam | Does::Meet => {
            Some(Command::Press(does))
        }
        Does::Told | Does::Known => r.choice("how").map(|how| Command::How(does, how)),
        Does::Decline | Does::DeclineTurn | Does::Leave => r.line("reason").map(|why| Command::Why(does, why)),
    });
    r.finish(|| command)
}

fn act(cx: &mut Cx<'_, '_>, id: CaseId, command: &Command) -> Outcome<To> {
    let case = enter(cx, id)?;
    match command {
        Command::Press(does) => press(cx, &case, *does)?,
        Command::How(Does::Known, how) => responsibility::record_acknowledgement(cx, &case, *how)?,
        Command::How(_, how) => responsibility::tell(cx, &case, *how)?,
        Command::Why(Does::Decline, why) => {
            answer_invitation(cx, &case, &Answer::Decline(why.clone()))?;
            return Ok(To::Desk);
        }
        Command::Why(Does::DeclineTurn, why) => {
            responsibility::decline(cx, &case, why)?;
            return Ok(To::Desk);
        }
        Command::Why(_, why) => {
            leave(cx, &case, why)?;
            return Ok(To::Desk);
        }
    }
    Ok(To::Team(id))
}

fn press(cx: &mut Cx<'_, '_>, case: &Case, does: Does) -> Outcome<()> {
    match does {
        Does::Invite => invite_approved(cx, case),
        Does::Accept => answer_invitation(cx, case, &Answer::Accept),
        Does::TakeTurn => responsibility::accept(cx, case),
        Does::TakeBack => responsibility::withdraw(cx, case),
        Does::FormTeam => go_on(cx, case, Stage::TeamForming),
        Does::Meet => go_on(cx, case, Stage::JointMeeting),
        Does::Decline | Does::DeclineTurn | Does::Told | Does::Known | Does::Leave => Err(Refusal::NotFound.into()),
    }
}

fn go_on(cx: &mut Cx<'_, '_>, case: &Case, to: Stage) -> Outcome<()> {
    let known = standing(cx, case)?.into_known(Known::default());
    casework::advance(cx, case, to, &known)
}

/// What somebody sees at this address: everything that is theirs to see, or the preview.
#[derive(Template)]
#[template(
    source = "{% match self %}{% when Self::Whole(page) %}{{ page.as_ref()|safe }}{% when Self::Preview(page) %}{{ page.as_ref()|safe }}{% endmatch %}",
    ext = "html"
)]
pub(super) enum AnyPage {
    /// The whole page.
    Whole(Box<TeamPage>),
    /// The preview.
    Preview(Box<PreviewPage>),
}

/// The page.
#[derive(Template)]
#[template(path = "team.html")]
pub(super) struct TeamPage {
    frame: Frame,
    w: Words,
    head: CaseHead,
    case: CaseId,
    problems: Form,
    asked: Asked,
    responsible: Responsible,
    team: Team,
    map: TeamMap<'static>,
    consent: Option<ConsentPart>,
    next: Option<Next>,
}

/// What the client has consented to, and what is being prepared.
struct ConsentPart {
    live: Option<Live>,
    draft: Option<ConsentId>,
    earlier: Vec<(String, String)>,
    may_record: bool,
    /// The case manager's own organisation is out: somebody else must take over (domain §11).
    manager_out: bool,
}

struct Live {
    id: ConsentId,
    until: String,
    soon: bool,
    purpose: &'static str,
    given: String,
    matrix: Matrix,
}

/// Where the case can go from here, and what is still missing.
struct Next {
    does: Does,
    stage: &'static str,
    missing: Vec<&'static str>,
    form: Form,
}

pub(super) async fn show(visit: Visit, At(id): At<CaseId>) -> Response {
    visit.page(move |cx| any(cx, id, None)).await
}

pub(super) async fn send(visit: Visit, At(id): At<CaseId>, posted: Posted) -> Response {
    let command = read(&posted);
    visit
        .submit(posted, command, move |cx, command| done(cx, id, command), move |cx, form| any(cx, id, Some(form)))
        .await
}

/// Does it, and goes back to the page if there is still something to see there.
fn done(cx: &mut Cx<'_, '_>, id: CaseId, command: &Command) -> Outcome<To> {
    act(cx, id, command)
}

fn any(cx: &mut Cx<'_, '_>, id: CaseId, again: Option<&FormState>) -> Outcome<AnyPage> {
    let case = enter(cx, id)?;
    if case.may::<ReadTeam>() {
        return Ok(AnyPage::Whole(Box::new(whole(cx, &case, again)?)));
    }
    Ok(AnyPage::Preview(Box::new(preview::page(cx, &case, again)?)))
}

fn whole(cx: &mut Cx<'_, '_>, case: &Case, again: Option<&FormState>) -> Outcome<TeamPage> {
    let (w, language) = (Words(cx.language()), cx.language());
    let (key, forms) = (case.key::<ReadTeam>(cx)?, Forms::new(again, BUTTONS, language));
    Ok(TeamPage {
        frame: cx.frame(w.team_title(), Some(Place::Cases)),
        head: casework::head(cx, case, Part::Team),
        case: case.id,
        problems: forms.problems(),
        asked: asked::asked(cx, case, &forms)?,
        responsible: responsible::responsible(cx, case, &key, &forms)?,
        team: team::team(cx, case, &key, &forms)?,
        map: crate::ring(cx, case)?,
        consent: consent_part(cx, case, &key)?,
        next: next(cx, case, &forms)?,
        w,
    })
}

fn consent_part(cx: &mut Cx<'_, '_>, case: &Case, team: &Key<ReadTeam>) -> Outcome<Option<ConsentPart>> {
    if !case.may::<ReadConsent>() {
        return Ok(None);
    }
    let key = case.key::<ReadConsent>(cx)?;
    let (all, now, language) = (versions(cx, &key)?, cx.now(), cx.language());
    let live = in_force(&all, now);
    let manager = casework::manager(cx, team)?.map(|manager| manager.org);
    let named = |version: &Version| version.parties.iter().any(|party| Some(party.org) == manager);
    let draft = all.iter().find(|version| version.state(now) == ConsentState::Draft).map(|version| version.consent.id);
    let may_record = case.may::<RecordConsent>();
    Ok(Some(ConsentPart {
        manager_out: live.is_some_and(|live| !named(live)),
        earlier: all
            .iter()
            .filter(|v| !is_same(v, live) && Some(v.consent.id) != draft)
            .map(|v| earlier(v, case.id, now, language))
            .collect(),
        live: live.map(|version| shown(version, now, language)),
        draft: draft.filter(|_| may_record),
        may_record,
    }))
}

fn is_same(version: &Version, live: Option<&Version>) -> bool {
    live.is_some_and(|live| live.consent.id == version.consent.id)
}

fn earlier(version: &Version, case: CaseId, now: Timestamp, language: Language) -> (String, String) {
    let w = Words(language);
    let day = dates::date(helsinki_date(version.at), language);
    let text = w.version_line(
        day,
        version.consent.mode.say(language),
        version.consent.number,
        version.state(now).say(language),
    );
    (To::Consent(case, version.consent.id).to_string(), text)
}

fn shown(version: &Version, now: Timestamp, language: Language) -> Live {
    let w = Words(language);
    let remind = Clocks::default().before(Term::ConsentReminder, version.consent.until);
    Live {
        id: version.consent.id,
        until: dates::date(version.consent.until, language),
        soon: remind <= helsinki_date(now),
        purpose: version.consent.purpose.say(language),
        given: w.given_line(
            dates::date(helsinki_date(version.at), language),
            version.consent.mode.say(language),
            &version.recorded_by,
        ),
        matrix: matrix::matrix(version, language),
    }
}

/// The next stage that the team decides: forming it, and meeting.
fn next(cx: &mut Cx<'_, '_>, case: &Case, forms: &Forms<'_>) -> Outcome<Option<Next>> {
    if !case.may::<AdvanceStage>() {
        return Ok(None);
    }
    let (does, to) = match case.stage {
        Stage::Assessing => (Does::FormTeam, Stage::TeamForming),
        Stage::TeamForming => (Does::Meet, Stage::JointMeeting),
        Stage::Identified
        | Stage::Raised
        | Stage::JointMeeting
        | Stage::Planning
        | Stage::InServices
        | Stage::FollowUp
        | Stage::ResolvedInInitialService
        | Stage::Declined
        | Stage::Closed => return Ok(None),
    };
    let known = standing(cx, case)?.into_known(Known::default());
    let unmet: Vec<Rule> = casework::unmet(cx, case, to, &known)?;
    let language = cx.language();
    let missing = unmet.into_iter().map(|rule| rule.say(language)).collect();
    Ok(Some(Next { does, stage: to.say(language), missing, form: forms.of(cx, "meet") }))
}

impl ConsentPart {
    /// Where the draft is.
    fn to_draft(&self, case: CaseId) -> String {
        self.draft.map_or_else(String::new, |draft| To::Consent(case, draft).to_string())
    }
}
