//! What becomes of the actions that are open when a clientship ends: none of them is left hanging (domain §6, I10).

use super::progress;
use crate::{
    Words,
    codes::PerformerKind,
    model::ActionView,
    store::{self, AgreedRow},
    view,
};
use access::{
    Case, Cx, Key, Outcome,
    act::{CloseCase, Does},
};
use casework::About;
use db::{Code, args};
use domain::closing::{ActionEnd, ClosingReason};
use kernel::{AccountId, ActionId, Line};
use std::collections::BTreeMap;

/// What the case manager says of the open actions: one answer for all, and others for some.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ActionEnds {
    /// What becomes of those that are not named.
    pub all: Option<ActionEnd>,
    /// What becomes of these.
    pub each: BTreeMap<ActionId, ActionEnd>,
}

impl ActionEnds {
    /// The same of all.
    pub fn all(end: ActionEnd) -> Self {
        Self { all: Some(end), each: BTreeMap::new() }
    }

    /// What becomes of an action; nothing as long as nobody has said it and the reason does not either.
    pub fn of(&self, action: ActionId, reason: Option<ClosingReason>) -> Option<ActionEnd> {
        let by_reason = || reason.and_then(ClosingReason::ends_actions);
        self.each.get(&action).copied().or(self.all).or_else(by_reason)
    }
}

/// The open actions of the living plan that the holder of the key sees. What lies hidden from them they decide nothing about: whoever performs it
/// reads that.
///
/// # Errors
/// A fault of the engine.
pub(crate) fn open_actions<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>, case: &Case) -> Outcome<Vec<ActionView>> {
    let Some(plan) = view::load(cx, key, case)? else { return Ok(Vec::new()) };
    let open = plan.sheet.actions().filter(|action| !action.status.is_settled());
    Ok(open.filter(|action| key.sees(cx, action.category, action.controller)).cloned().collect())
}

/// Those with an account who perform something of it and have said yes to their own part of the living plan, each once. Of somebody who was only
/// written down nobody knows whether they ever heard of the client: the end tells nobody anything new (decision 0015).
///
/// # Errors
/// A fault of the engine.
pub(crate) fn performers<A: Does>(
    cx: &mut Cx<'_, '_>,
    key: &Key<A>,
    open: &[ActionView],
) -> Outcome<Vec<(AccountId, String)>> {
    let agreed: Vec<AgreedRow> = key.all(cx, store::AGREED_PERFORMERS, &[])?;
    let accounts = open.iter().filter(|action| action.doer.kind == PerformerKind::Professional);
    let named = accounts.filter_map(|action| Some((action.doer.account?, action.doer.name.clone())));
    let known = named.filter(|(account, _)| agreed.iter().any(|row| row.account == *account));
    Ok(known.collect::<BTreeMap<_, _>>().into_iter().collect())
}

/// Ends one action. The time line tells it as any other move.
pub(super) fn end(
    cx: &mut Cx<'_, '_>,
    key: &Key<CloseCase>,
    action: &ActionView,
    end: Option<ActionEnd>,
) -> Outcome<()> {
    let Some(end) = end else { return Ok(()) };
    let why = match end {
        ActionEnd::Stops => Line::<300>::new(Words(cx.language()).closing_stopped()).ok(),
        ActionEnd::GoesOn | ActionEnd::Done => None,
    };
    let (was, to) = (Code(action.status), end.status());
    key.run_if_unchanged(cx, store::MOVE_ACTION, args![action.id, was, Code(to), why.as_ref()])?;
    let of = About { id: action.id.uuid(), category: action.category, controller: action.controller };
    casework::record_of(cx, key, progress::event(to), of, Some(&progress::told(&action.what, why.as_ref())))
}
