//! Before the joint meeting: the client's yes, the situation, the team, the consent, the invitations. What is missing is what the
//! stage's own rules say (`casework::unmet`), put into the order in which people do it (domain §6).

use super::{NextStep, Seen, Way};
use crate::Words;
use access::{Case, Cx, Outcome, act};
use casework::{Known, situation};
use domain::{
    Rule,
    case::{Composition, Hearing, Stage},
    team::MemberState,
};
use ui::To;

/// What is known at this point of the path.
struct Point {
    /// What the next stage misses.
    unmet: Vec<Rule>,
    /// Whether the client has been asked about rehabilitation.
    asked: bool,
    composition: Composition,
    /// Whether a meeting is to come.
    arranged: bool,
    /// Whether the client has been heard already.
    heard: bool,
}

/// Where something is done, and the words of the button that leads there.
type Button = (To, &'static str);

/// What is next, and the words of the button that leads there or moves the case on.
enum Early {
    /// Done elsewhere.
    There(String, To, &'static str),
    /// The same, with something else that can be done now.
    Both(String, Button, Button),
    /// Everything is there: the case goes on to this stage.
    On(&'static str, Stage, &'static str),
}

/// What is next before the joint meeting; nothing later.
pub(super) fn step(cx: &mut Cx<'_, '_>, case: &Case, seen: &Seen<'_>) -> Outcome<Option<NextStep>> {
    let standing = team::standing_of(seen.members);
    let Some(to) = following(case.stage, standing.composition) else { return Ok(None) };
    let unmet = casework::unmet(cx, case, to, &standing.into_known(Known::default()))?;
    let (asked, arranged) = (situation::rehabilitation_is_asked(cx, case)?, is_arranged(cx, case, seen)?);
    let heard = casework::hearing(cx, case)? != Hearing::NotHeard;
    let point = Point { unmet, asked, composition: standing.composition, arranged, heard };
    let w = Words(cx.language());
    let step = match early(case, seen, &point, w) {
        Early::There(what, to, button) => Some(NextStep::there(w, what, to, button)),
        Early::Both(what, (to, button), also) => {
            Some(NextStep { also: Some(also), ..NextStep::there(w, what, to, button) })
        }
        Early::On(what, stage, button) => team::MoveOn::to(cx, case, stage, button).map(|button| NextStep {
            w,
            what: what.to_owned(),
            way: Way::Here(button),
            also: None,
        }),
    };
    Ok(step.map(|step| NextStep { also: step.also.or_else(|| talk(case, &point, w)), ..step }))
}

/// The stage that follows while the team is not together yet. Whom the client has approved already needs no forming.
const fn following(stage: Stage, composition: Composition) -> Option<Stage> {
    match stage {
        Stage::Raised => Some(Stage::Assessing),
        Stage::Assessing if matches!(composition, Composition::NotApproved) => Some(Stage::TeamForming),
        Stage::Assessing => Some(Stage::JointMeeting),
        Stage::TeamForming => Some(Stage::JointMeeting),
        Stage::Identified
        | Stage::JointMeeting
        | Stage::Planning
        | Stage::InServices
        | Stage::FollowUp
        | Stage::ResolvedInInitialService
        | Stage::Declined
        | Stage::Closed => None,
    }
}

/// Whether a meeting is to come already. One that is arranged when everything is there takes the case along by itself.
fn is_arranged(cx: &mut Cx<'_, '_>, case: &Case, seen: &Seen<'_>) -> Outcome<bool> {
    if !seen.any(MemberState::Active) || !case.may::<act::ReadMeetings>() {
        return Ok(false);
    }
    Ok(meeting::of_case(cx, case)?.iter().any(meeting::OfCase::is_open))
}

/// Support was only brought up: what the client says now can be recorded at any time, a no as well.
fn talk(case: &Case, point: &Point, w: Words) -> Option<Button> {
    let said =
        case.stage == Stage::Raised && case.may::<act::RaiseSupport>() && !point.misses(Rule::ClientHasNotSaidYes);
    said.then(|| (To::CaseTalk(case.id), w.do_ask()))
}

impl Point {
    fn misses(&self, rule: Rule) -> bool {
        self.unmet.contains(&rule)
    }

    /// Whether forming the team can begin. Those whom the client has approved go to the meeting without it, as pair work does (R05): a meeting that is
    /// arranged takes it along.
    fn opens_team(&self, stage: Stage) -> bool {
        stage == Stage::Assessing && self.unmet.is_empty() && self.composition == Composition::NotApproved
    }
}

fn early(case: &Case, seen: &Seen<'_>, point: &Point, w: Words) -> Early {
    let (id, there) = (case.id, |what: &str, to: To, button| Early::There(what.to_owned(), to, button));
    if point.misses(Rule::ClientHasNotSaidYes) {
        there(w.next_ask(), To::CaseTalk(id), w.do_ask())
    } else if point.misses(Rule::ClientNotReachable) {
        there(w.next_reach(), To::Situation(id), w.do_reach())
    } else if case.stage == Stage::Raised {
        Early::On(w.next_assess(), Stage::Assessing, w.do_assess())
    } else if !seen.has_situation {
        there(w.next_situation(), To::Situation(id), w.do_situation())
    } else if !point.asked {
        there(w.next_rehabilitation(), To::Situation(id), w.do_situation())
    } else {
        together(case, seen, point, w)
    }
}

/// Once the situation is known: who helps, on what ground, and when everybody meets.
fn together(case: &Case, seen: &Seen<'_>, point: &Point, w: Words) -> Early {
    let (id, there) = (case.id, |what: &str, to: To, button| Early::There(what.to_owned(), to, button));
    if point.opens_team(case.stage) {
        Early::On(w.next_form_team(), Stage::TeamForming, w.do_form_team())
    } else if !seen.has_team() {
        there(w.next_compose(), To::TeamNew(id), w.do_compose())
    } else if seen.any(MemberState::Suggested) {
        there(w.next_approvals(), To::TeamApprovals(id), w.do_approvals())
    } else {
        agreed(case, seen, point, w)
    }
}

/// Once the client has said who may join: the invitations that can go out, the consent for the others, and when everybody meets.
fn agreed(case: &Case, seen: &Seen<'_>, point: &Point, w: Words) -> Early {
    let (id, outside) = (case.id, seen.outside());
    let (invite, widen) = ((To::Team(id), w.do_invite()), (To::ConsentNew(id), w.do_widen()));
    if seen.has_covered() {
        if outside.is_empty() {
            return Early::There(w.next_invite().to_owned(), invite.0, invite.1);
        }
        return Early::Both(w.next_invite_first(outside.join(", ")), invite, widen);
    }
    if point.misses(Rule::BasisMissing) || point.misses(Rule::InvitedOutsideBasis) {
        return Early::There(w.next_consent().to_owned(), To::ConsentNew(id), w.do_consent());
    }
    let (others, wider) = (gathered(case, seen, point, w), w.next_consent_wider(outside.join(", ")));
    match others {
        others if outside.is_empty() => others,
        Early::There(_, to, button) if seen.has_company() => Early::Both(wider, widen, (to, button)),
        Early::There(..) | Early::Both(..) | Early::On(..) => Early::There(wider, widen.0, widen.1),
    }
}

/// Once everybody whom the consent covers has been invited.
fn gathered(case: &Case, seen: &Seen<'_>, point: &Point, w: Words) -> Early {
    let (id, there) = (case.id, |what: &str, to: To, button| Early::There(what.to_owned(), to, button));
    if let Some(who) = seen.awaited() {
        there(&w.next_invited(who), To::Team(id), w.do_invited())
    } else if seen.is_interim() && seen.any(MemberState::Active) {
        there(w.next_manager(), To::TeamManager(id), w.do_manager())
    } else if point.heard {
        Early::On(w.next_plan(), Stage::JointMeeting, w.do_plan())
    } else if point.arranged {
        Early::On(w.next_prepare(), Stage::JointMeeting, w.do_prepare())
    } else {
        there(w.next_arrange(), To::NewMeeting(id), w.do_arrange())
    }
}
