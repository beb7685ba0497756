//! Talking about support again in a case that was raised: the client says yes, not now, or no (P02, M08b).

use crate::{EventKind, Known, advance, event, store};
use access::{Case, Cx, Key, Outcome, act};
use db::{Code, args};
use domain::{
    Rule,
    case::Stage,
    raising::{ClientAnswer, Raising},
};
use kernel::{Coded, Date};

/// A talk that took place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Talk {
    /// The day.
    pub on: Date,
    /// What the client answered.
    pub answer: ClientAnswer,
    /// When to ask again, after "not now".
    pub ask_again: Option<Date>,
}

/// Records a talk and the client's answer. A no ends the clientship here, by the client's own word; it may open again (domain §6).
///
/// # Errors
/// When the asker does not answer for the client, the case stands elsewhere, or the talk cannot be so.
pub fn talk(cx: &mut Cx<'_, '_>, case: &Case, said: &Talk) -> Outcome<()> {
    let key = case.key::<act::RaiseSupport>(cx)?;
    if case.stage != Stage::Raised {
        return Err(Rule::NoSuchMove.into());
    }
    add(cx, &key, said)?;
    match said.answer {
        ClientAnswer::No => advance(cx, case, Stage::Declined, &Known::default()),
        ClientAnswer::WantsHelp | ClientAnswer::NotNow => Ok(()),
    }
}

/// The client said on this day that they want help, in a clientship that has ended.
pub(crate) fn wants_help(cx: &mut Cx<'_, '_>, key: &Key<act::ReopenCase>, on: Date) -> Outcome<()> {
    add(cx, key, &Talk { on, answer: ClientAnswer::WantsHelp, ask_again: None })
}

fn add<A: act::Does>(cx: &mut Cx<'_, '_>, key: &Key<A>, said: &Talk) -> Outcome<()> {
    let (id, me, today) = (cx.new_id::<kernel::kind::Event>(), cx.actor()?.account, cx.today());
    let raising = Raising::new(said.on, me, said.answer, said.ask_again, today)?;
    let (answer, org) = (raising.answer(), cx.org()?);
    key.run(cx, store::ADD_TALK, args![id, raising.on(), me, Code(answer), raising.ask_again(), org])?;
    event::record(cx, key, EventKind::Talked, Some(answer.code()))
}
