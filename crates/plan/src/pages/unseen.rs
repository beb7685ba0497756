//! Those whose answer is waited for though nothing opens the plan to them (M03, I5): who, why, and where that is mended.

use crate::{
    Words,
    codes::PartyKind,
    model::{Party, PlanView, Version},
    store::{self, PlaceRow},
};
use access::{
    Case, Cx, Outcome,
    act::{ComposeTeam, ReadPlan, RecordConsent},
};
use db::args;
use domain::{Category, access::Action, team::MemberState};
use kernel::AccountId;
use team::TeamSeat;
use ui::To;

/// Somebody whose answer cannot come here.
pub(super) struct Unseen {
    /// Who, and what is the matter.
    pub(super) text: String,
    /// Where it is mended, by whoever may, and what that is called.
    pub(super) mend: Option<(String, &'static str)>,
}

/// Those of a version that waits.
pub(super) fn unseen(cx: &mut Cx<'_, '_>, case: &Case, plan: &PlanView, version: &Version) -> Outcome<Vec<Unseen>> {
    let key = case.key::<ReadPlan>(cx)?;
    let around = access::readers(cx, &key)?;
    let waited = version.parties.iter().filter(|party| party.kind == PartyKind::Professional && !party.agrees());
    let waited: Vec<(AccountId, &Party)> = waited.map(|party| (AccountId::from_uuid(party.id.uuid()), party)).collect();
    let sees = |who| around.include(who, Action::ReadPlan, Category::Plan, plan.controller);
    let places: Vec<PlaceRow> = key.all(cx, store::PLACES, args![])?;
    let of = |(who, party): (AccountId, &Party)| {
        let place = places.iter().find(|row| row.account == who).map(|row| (row.state.0, row.seat.0));
        one(case, who, &party.name, place, Words(cx.language()))
    };
    Ok(waited.into_iter().filter(|(who, _)| !sees(*who)).map(of).collect())
}

/// Not in the team: proposed. On the way there: the team's page says what is awaited. There already: the consent does not cover the plan,
/// or the seat is the convener's, who sees the team and the meetings only (domain §5).
fn one(case: &Case, who: AccountId, name: &str, place: Option<(MemberState, TeamSeat)>, w: Words) -> Unseen {
    let composes = case.may::<ComposeTeam>();
    if let Some((MemberState::Active, TeamSeat::Convener)) = place {
        return Unseen { text: w.unseen_convener(name), mend: None };
    }
    match place.map(|(state, _)| state) {
        None
        | Some(MemberState::Declined | MemberState::TakenBack | MemberState::Left | MemberState::RemovedByClient) => {
            let form = To::TeamNew(case.id).with(&[("kind", "colleague"), ("with", &who.to_string())]);
            Unseen { text: w.unseen_outside(name), mend: composes.then(|| (form, w.unseen_propose())) }
        }
        Some(MemberState::Suggested | MemberState::ClientApproved | MemberState::Invited | MemberState::Accepted) => {
            Unseen { text: w.unseen_on_the_way(name), mend: Some((To::Team(case.id).to_string(), w.unseen_team())) }
        }
        Some(MemberState::Active | MemberState::Suspended) => {
            let may = case.may::<RecordConsent>();
            let mend = may.then(|| (To::ConsentNew(case.id).to_string(), w.unseen_prepare()));
            Unseen { text: w.unseen_no_consent(name), mend }
        }
    }
}
