//! The invited answer, and members leave. Nobody accepts for another who can answer in person.

use super::{
    Member,
    member::{find, load},
    moving::{Move, Says, put},
};
use access::{
    Case, Cx, Key, Outcome,
    act::{AnswerInvitation, ComposeTeam, Does, LeaveTeam},
};
use domain::{
    Rule,
    responsibility::{SaidHow, ToldHow},
    team::{MemberState, Mover},
};
use kernel::{Line, MemberId};

/// An answer to an invitation.
#[derive(Debug, Clone)]
pub enum Answer {
    /// Yes.
    Accept,
    /// No, and why.
    Decline(Line<300>),
}

/// The invited person answers.
///
/// # Errors
/// When the asker has not been invited, or working with clients is no longer among their duties.
pub fn answer_invitation(cx: &mut Cx<'_, '_>, case: &Case, answer: &Answer) -> Outcome<()> {
    let key = case.key::<AnswerInvitation>(cx)?;
    let me = cx.actor()?.clone();
    let accepts = matches!(answer, Answer::Accept);
    if accepts && me.org.is_some() && !me.works_with_clients() {
        return Err(Rule::NotYourPart.into());
    }
    let invited = |member: &Member| member.account == Some(me.account) && member.state == MemberState::Invited;
    let mine = load(cx, &key)?.into_iter().find(invited);
    answered(cx, &key, &mine.ok_or(Rule::OnlyPersonAsked)?, answer, None)
}

/// Records the answer of somebody who has no account, as told.
///
/// # Errors
/// When the person can answer in person.
pub fn record_answer(cx: &mut Cx<'_, '_>, case: &Case, id: MemberId, answer: &Answer, how: SaidHow) -> Outcome<()> {
    let key = case.key::<ComposeTeam>(cx)?;
    let member = find(cx, &key, id)?;
    if member.account.is_some() {
        return Err(Rule::OnlyPersonAsked.into());
    }
    answered(cx, &key, &member, answer, Some(how.into()))
}

fn answered<A: Does>(
    cx: &mut Cx<'_, '_>,
    key: &Key<A>,
    member: &Member,
    answer: &Answer,
    how: Option<ToldHow>,
) -> Outcome<()> {
    let answered = match answer {
        Answer::Accept => joining(Move::to(MemberState::Accepted, Mover::Member), member),
        Answer::Decline(why) => Move::to(MemberState::Declined, Mover::Member).because(why.as_str()),
    };
    put(cx, key, member, &answered.saying(Says::Answered, how))
}

/// With a live basis a member who has accepted starts at once.
pub(super) fn joining<'r>(accepted: Move<'r>, member: &Member) -> Move<'r> {
    if member.covered { accepted.and(MemberState::Active, Mover::Rules) } else { accepted }
}

/// A member leaves the team.
///
/// # Errors
/// When the asker is not in it; or is the case manager, who hands over first (I1).
pub fn leave(cx: &mut Cx<'_, '_>, case: &Case, why: &Line<300>) -> Outcome<()> {
    let key = case.key::<LeaveTeam>(cx)?;
    let me = cx.actor()?.account;
    let mine =
        load(cx, &key)?.into_iter().find(|member| member.account == Some(me) && member.state == MemberState::Active);
    left(cx, &key, &mine.ok_or(Rule::NoSuchMemberMove)?, why)
}

/// Records that somebody without an account has left, as told.
///
/// # Errors
/// When the person can leave in person.
pub fn record_left(cx: &mut Cx<'_, '_>, case: &Case, id: MemberId, why: &Line<300>) -> Outcome<()> {
    let key = case.key::<ComposeTeam>(cx)?;
    let member = find(cx, &key, id)?;
    if member.account.is_some() {
        return Err(Rule::OnlyPersonAsked.into());
    }
    left(cx, &key, &member, why)
}

fn left<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>, member: &Member, why: &Line<300>) -> Outcome<()> {
    put(cx, key, member, &Move::to(MemberState::Left, Mover::Member).because(why.as_str()))
}
