//! Hearing the client without a meeting: documented, how and what was said (domain §6).

use super::end::go_on;
use crate::{
    model::HeardHow,
    store::meeting::{self, ClosedRow},
};
use access::{Cx, Key, Outcome, act};
use casework::EventKind;
use db::{Code, args};
use domain::{
    Rule, case,
    clocks::{Length, Unit},
};
use kernel::{CaseId, Date, Prose, helsinki_date};

/// How long what the client said counts, at most.
const COUNTS: Length = Length { count: 12, unit: Unit::Months };

/// How the client was heard.
pub struct Hearing {
    /// On which day.
    pub on: Date,
    /// How.
    pub how: HeardHow,
    /// What the client said.
    pub said: Prose<4000>,
}

/// Records that the client was heard without a meeting. A case at its joint meeting goes on to the plan.
///
/// # Errors
/// When it is not the asker's part, or the day lies ahead, more than a year back, or before the case was last closed.
pub fn record_hearing(cx: &mut Cx<'_, '_>, case: CaseId, hearing: &Hearing) -> Outcome<()> {
    let case = access::enter(cx, case)?;
    let key = case.key::<act::RunMeeting>(cx)?;
    says_something_of_now(cx, &key, hearing.on)?;
    let (id, org, actor, now) = (cx.new_id::<Hearing>(), cx.org()?, cx.actor()?.clone(), cx.now());
    let how = Code(hearing.how);
    let values = args![id, hearing.on, how, &hearing.said, org, actor.account, &actor.name, now];
    key.run(cx, meeting::ADD_HEARING, values)?;
    casework::record(cx, &key, EventKind::ClientHeard, None)?;
    go_on(cx, &case, case::Hearing::Documented)
}

/// What the client said ahead of time, a year ago or before the case was closed is no hearing for the plan that is made now.
fn says_something_of_now(cx: &mut Cx<'_, '_>, key: &Key<act::RunMeeting>, on: Date) -> Outcome<()> {
    let (today, row) = (cx.today(), key.one::<ClosedRow>(cx, meeting::LAST_CLOSED, &[])?);
    if on > today {
        return Err(Rule::TalkInFuture.into());
    }
    let closed = row.closed_at.map(helsinki_date);
    if on < COUNTS.before(today) || closed.is_some_and(|closed| on < closed) {
        Err(Rule::HearingTooOld.into())
    } else {
        Ok(())
    }
}
