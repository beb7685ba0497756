//! The client decides who is in the team: on the own pages, or as told to a professional.

use super::{
    member::find,
    moving::{Move, Says, put},
};
use access::{
    Case, Cx, Key, Outcome,
    act::{ApproveMember, Does, RecordClientsAnswer},
};
use domain::{
    responsibility::{SaidHow, ToldHow},
    team::{MemberState, Mover},
};
use kernel::MemberId;

/// The client approves a member on the own pages.
///
/// # Errors
/// When it is not the client, or the member does not wait for approval.
pub fn approve_member(cx: &mut Cx<'_, '_>, case: &Case, id: MemberId) -> Outcome<()> {
    let key = case.key::<ApproveMember>(cx)?;
    approve(cx, &key, id, ToldHow::Portal)
}

/// Records that the client approved a member, as told or on paper; as good as on the own pages.
///
/// # Errors
/// When the asker does not record the client's answers, or the member does not wait for approval.
pub fn record_approval(cx: &mut Cx<'_, '_>, case: &Case, id: MemberId, how: SaidHow) -> Outcome<()> {
    let key = case.key::<RecordClientsAnswer>(cx)?;
    approve(cx, &key, id, how.into())
}

fn approve<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>, id: MemberId, how: ToldHow) -> Outcome<()> {
    let member = find(cx, key, id)?;
    let approved = Move::to(MemberState::ClientApproved, Mover::Client).saying(Says::Approved, Some(how));
    put(cx, key, &member, &approved)
}

/// The client removes a member, or says no to a suggestion, on the own pages.
///
/// # Errors
/// When it is not the client; or the member is the case manager, who hands over first (I1).
pub fn remove(cx: &mut Cx<'_, '_>, case: &Case, id: MemberId) -> Outcome<()> {
    let key = case.key::<ApproveMember>(cx)?;
    remove_by_client(cx, &key, id)
}

/// Records that the client wants somebody out of the team.
///
/// # Errors
/// As [`remove`].
pub fn record_removal(cx: &mut Cx<'_, '_>, case: &Case, id: MemberId) -> Outcome<()> {
    let key = case.key::<RecordClientsAnswer>(cx)?;
    remove_by_client(cx, &key, id)
}

fn remove_by_client<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>, id: MemberId) -> Outcome<()> {
    let member = find(cx, key, id)?;
    put(cx, key, &member, &Move::to(MemberState::RemovedByClient, Mover::Client))
}
