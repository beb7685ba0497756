//! Composing the team: who could help, suggesting, inviting, taking back.

use super::{
    Member, TeamSeat,
    answer::joining,
    member::{find, load},
    moving::{Move, Says, put},
};
use crate::store::member as store;
use access::{
    Case, Cx, Key, Outcome, Refusal,
    act::{ComposeTeam, Does},
};
use casework::Colleague;
use db::{Code, args};
use domain::{
    Duty, DutySet, NeedSet, OrgKind, Rule,
    team::{MemberState, Mover, Suggested, suggest},
};
use kernel::{AccountId, Line, MemberId, OrgId};

/// Who is suggested.
#[derive(Debug, Clone)]
pub enum Who {
    /// A colleague with an account.
    Colleague(AccountId),
    /// A professional outside the service, by name.
    Outside {
        /// The name.
        name: Line<120>,
        /// The title.
        role: Line<120>,
        /// The organisation, which a consent can name.
        org: OrgId,
    },
    /// A relative, friend or support person, by name.
    Close {
        /// The name.
        name: Line<120>,
        /// What the person is to the client.
        role: Line<120>,
    },
}

/// Somebody to suggest.
#[derive(Debug, Clone)]
pub struct NewMember {
    /// Who.
    pub who: Who,
    /// Where the person would sit; a close person always sits as one.
    pub seat: TeamSeat,
    /// What for; the invited person reads it before answering.
    pub need: Line<200>,
}

/// A person ready to be written down.
struct Candidate {
    account: Option<AccountId>,
    org: Option<OrgId>,
    name: String,
    role: String,
}

/// Suggests somebody for the team. Nothing happens before the client has approved.
///
/// # Errors
/// When the person is in the team already, or there is no such person or organisation.
pub fn suggest_member(cx: &mut Cx<'_, '_>, case: &Case, new: &NewMember) -> Outcome<MemberId> {
    let key = case.key::<ComposeTeam>(cx)?;
    let candidate = candidate(cx, &new.who)?;
    let taken = |member: &Member| !member.state.is_ended() && is_same(member, &candidate);
    if load(cx, &key)?.iter().any(taken) {
        return Err(Rule::AlreadyMember.into());
    }
    let (id, by, now) = (cx.new_id(), cx.actor()?.account, cx.now());
    let seat = match new.who {
        Who::Close { .. } => TeamSeat::Close,
        Who::Colleague(_) | Who::Outside { .. } if new.seat == TeamSeat::Close => TeamSeat::Member,
        Who::Colleague(_) | Who::Outside { .. } => new.seat,
    };
    let Candidate { account, org, name, role } = candidate;
    key.run(cx, store::SUGGEST, args![id, account, org, name, role, Code(seat), &new.need, now, by])?;
    Ok(id)
}

fn is_same(member: &Member, candidate: &Candidate) -> bool {
    match candidate.account {
        Some(account) => member.account == Some(account),
        None => member.account.is_none() && member.name == candidate.name && member.org == candidate.org,
    }
}

fn candidate(cx: &mut Cx<'_, '_>, who: &Who) -> Outcome<Candidate> {
    match who {
        Who::Colleague(account) => colleague(cx, *account),
        Who::Outside { name, role, org } => {
            let known = crate::consent::organisations(cx)?.iter().any(|known| known.id == *org);
            let candidate =
                Candidate { account: None, org: Some(*org), name: name.to_string(), role: role.to_string() };
            if known { Ok(candidate) } else { Err(Refusal::NotFound.into()) }
        }
        Who::Close { name, role } => {
            Ok(Candidate { account: None, org: None, name: name.to_string(), role: role.to_string() })
        }
    }
}

/// The colleagues whose duty it is to be in teams, by name.
pub(crate) fn members_to_be(cx: &mut Cx<'_, '_>) -> Outcome<Vec<Colleague>> {
    casework::colleagues(cx, DutySet::EMPTY.with(Duty::TeamMember).with(Duty::TeamDoctor))
}

fn colleague(cx: &mut Cx<'_, '_>, account: AccountId) -> Outcome<Candidate> {
    let found =
        members_to_be(cx)?.into_iter().find(|colleague| colleague.account == account).ok_or(Refusal::NotFound)?;
    Ok(Candidate { account: Some(account), org: Some(found.org), name: found.name, role: found.title })
}

/// The kinds of organisation that the team could need, from the client's needs; people decide.
pub fn suggestions(members: &[Member], manager: Option<OrgKind>, needs: NeedSet) -> Vec<Suggested> {
    let there = members.iter().filter(|member| !member.state.is_ended()).filter_map(|member| member.org_kind);
    suggest(needs, &there.chain(manager).collect::<Vec<_>>())
}

/// Invites a member whom the client has approved.
///
/// # Errors
/// When the client has not, or no basis covers the member.
pub fn invite(cx: &mut Cx<'_, '_>, case: &Case, id: MemberId) -> Outcome<()> {
    let key = case.key::<ComposeTeam>(cx)?;
    let member = find(cx, &key, id)?;
    invite_one(cx, &key, &member)
}

fn invite_one<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>, member: &Member) -> Outcome<()> {
    let invited = Move::to(MemberState::Invited, Mover::CaseManager);
    // Whoever invites themself has answered already.
    let own = member.account == Some(cx.actor()?.account);
    let invited = if own { joining(invited.and(MemberState::Accepted, Mover::Member), member) } else { invited };
    put(cx, key, member, &invited.saying(Says::Invited, None))
}

/// Invites all whom the client has approved and the basis covers.
///
/// # Errors
/// When there are none.
pub fn invite_approved(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<()> {
    let key = case.key::<ComposeTeam>(cx)?;
    let mut approved = load(cx, &key)?;
    approved.retain(|member| member.state == MemberState::ClientApproved);
    let covered: Vec<_> = approved.iter().filter(|member| member.covered).collect();
    match (approved.is_empty(), covered.is_empty()) {
        (true, _) => Err(Rule::CompositionNotApproved.into()),
        (false, true) => Err(Rule::InvitedOutsideBasis.into()),
        (false, false) => covered.into_iter().try_for_each(|member| invite_one(cx, &key, member)),
    }
}

/// Takes a suggestion or an invitation back.
///
/// # Errors
/// When the member is in the team already: then the client removes, or the member leaves.
pub fn take_back(cx: &mut Cx<'_, '_>, case: &Case, id: MemberId) -> Outcome<()> {
    let key = case.key::<ComposeTeam>(cx)?;
    let member = find(cx, &key, id)?;
    put(cx, &key, &member, &Move::to(MemberState::TakenBack, Mover::CaseManager))
}
