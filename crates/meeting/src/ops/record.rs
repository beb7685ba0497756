//! The written parts of the minutes: the client's words, and what each organisation records in its own register.

use super::{enter, load};
use crate::{model::MinutesPart, store::minutes};
use access::{Case, Cx, Key, Outcome, act, act::Does};
use db::{Code, args};
use kernel::{MeetingId, OrgId, Prose};

/// A part as it is written.
pub struct Part {
    /// The text; for an organisation, nothing means "nothing to record".
    pub text: Option<Prose<4000>>,
    /// The version that was read; `None` when nothing had been written.
    pub version: Option<i64>,
}

/// Writes what one's own organisation records. Only that organisation and the client see it.
///
/// # Errors
/// When the meeting has not begun, it is not the asker's part, or a colleague has written it meanwhile.
pub fn record_part(cx: &mut Cx<'_, '_>, id: MeetingId, part: &Part) -> Outcome<()> {
    let case = enter(cx, id)?;
    let org = cx.org()?;
    if case.may::<act::WriteNote>() {
        let key = case.key::<act::WriteNote>(cx)?;
        return own(cx, &key, id, org, part);
    }
    let key = case.key::<act::RunMeeting>(cx)?;
    own(cx, &key, id, org, part)
}

fn own<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>, id: MeetingId, org: OrgId, part: &Part) -> Outcome<()> {
    load(cx, key, id)?.must_have_begun()?;
    write(cx, key, id, (MinutesPart::OrgRecord, org), part)
}

/// Writes the client's words down. They lie in the case's own register.
pub(super) fn words<A: Does>(
    cx: &mut Cx<'_, '_>,
    case: &Case,
    key: &Key<A>,
    id: MeetingId,
    part: &Part,
) -> Outcome<()> {
    write(cx, key, id, (MinutesPart::ClientsWords, case.controller), part)
}

fn write<A: Does>(
    cx: &mut Cx<'_, '_>,
    key: &Key<A>,
    id: MeetingId,
    (part, org): (MinutesPart, OrgId),
    written: &Part,
) -> Outcome<()> {
    let (part, text, now) = (Code(part), written.text.as_ref(), cx.now());
    let actor = cx.actor()?.clone();
    let (account, name) = (actor.account, &actor.name);
    match written.version {
        None => key.run(cx, minutes::ADD_PART, args![id, part, org, text, account, name, now]).map(drop),
        Some(version) => {
            key.run_if_unchanged(cx, minutes::CHANGE_PART, args![id, part, org, text, account, name, now, version])
        }
    }
}
