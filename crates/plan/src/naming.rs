//! Performers as they may be named (domain §4): in the plan, in kept versions and among those whose yes is asked for. The ids stay for
//! comparing; nothing that is shown or sent is made of them.

use crate::{
    codes::{PartyId, PartyKind},
    judge::party_id,
    model::{ActionView, Doer, OrgName, Party, Sheet},
};
use access::{Cx, Key, Names, act::Does};
use domain::Sector;
use ui::another_helper;

/// The action with its performer, and whoever stopped it, named or not.
pub(crate) fn named<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>, names: &Names, mut action: ActionView) -> ActionView {
    if let Some(gap) = action.gap.as_mut().filter(|gap| !names.tell(cx, key, Some(gap.account), gap.org)) {
        another_helper(cx.language()).clone_into(&mut gap.who);
    }
    if names.tell(cx, key, action.doer.account, action.doer.org) {
        return action;
    }
    let name = another_helper(cx.language()).to_owned();
    let doer = Doer { name, org_name: OrgName::default(), sector: Sector::Own, nameless: true, ..action.doer };
    ActionView { doer, ..action }
}

/// Those whose yes a version asks for, each named or not. The version still holds all of its actions: they tell for which organisation
/// somebody acts.
pub(crate) fn named_parties<A: Does>(
    cx: &mut Cx<'_, '_>,
    key: &Key<A>,
    names: &Names,
    parties: Vec<Party>,
    sheet: &Sheet,
) -> Vec<Party> {
    let another = another_helper(cx.language());
    let mut named = |party: Party| {
        let doer = sheet.actions().map(|action| &action.doer).find(|doer| is(doer, &party));
        let told = doer.is_none_or(|doer| names.tell(cx, key, doer.account, doer.org));
        if told { party } else { Party { name: another.to_owned(), ..party } }
    };
    parties.into_iter().map(&mut named).collect()
}

/// Whether somebody's yes is a performer's.
pub(crate) fn is(doer: &Doer, party: &Party) -> bool {
    let same = |id: Option<PartyId>| id == Some(party.id);
    match party.kind {
        PartyKind::Client => false,
        PartyKind::Professional => same(doer.account.map(party_id)),
        PartyKind::Member => same(doer.member.map(party_id)),
    }
}
