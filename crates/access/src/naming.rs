//! Who may be named. That somebody of certain organisations works with a client is itself sensitive (domain §4): the name is told to the
//! client, to whoever answers for the client, and to those to whom that kind of data is open; others read of “another helper”.

use crate::{Cx, Key, Outcome, act::Does, store};
use db::args;
use domain::{Category, OrgKind, access::Relation};
use kernel::{AccountId, OrgId};

/// The organisations of the region whose people are not named to everybody around a client.
#[derive(Debug, Clone, Default)]
pub struct Names {
    sensitive: Vec<(OrgId, Category)>,
}

/// The names that the holder of this key may be told. One statement; none for those who are told all of them.
///
/// # Errors
/// A fault of the engine.
pub fn names<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>) -> Outcome<Names> {
    if key.knows_everybody() { Ok(Names::default()) } else { all(cx) }
}

/// The name of somebody of this organisation for what all around a client read, such as the time line: nothing where being known to work with
/// a client from there is itself sensitive, whoever asks.
///
/// # Errors
/// A fault of the engine.
pub fn name_for_all<'n>(cx: &mut Cx<'_, '_>, org: Option<OrgId>, name: &'n str) -> Outcome<Option<&'n str>> {
    let Some(org) = org else { return Ok(Some(name)) };
    let with_care = all(cx)?.sensitive.iter().any(|(one, _)| *one == org);
    Ok((!with_care).then_some(name))
}

fn all(cx: &mut Cx<'_, '_>) -> Outcome<Names> {
    let rows: Vec<store::SensitiveRow> = cx.tx.all(store::SENSITIVE, args![cx.region()])?;
    let sensitive = rows.into_iter().filter_map(|row| Some((row.org, row.kind.0.sensitive_category()?))).collect();
    Ok(Names { sensitive })
}

impl Names {
    /// Whether somebody of this organisation may be named to the holder of the key. What is told is written to the trail with its ground.
    pub fn tell<A: Does>(&self, cx: &mut Cx<'_, '_>, key: &Key<A>, who: Option<AccountId>, org: Option<OrgId>) -> bool {
        let kind = self.sensitive.iter().find(|(one, _)| Some(*one) == org);
        kind.is_none_or(|(org, category)| key.names_one_of(cx, who, *org, *category))
    }
}

impl<A: Does> Key<A> {
    /// Whether somebody of an organisation of this kind may be named to the holder of the key, for rows that know the kind.
    pub fn may_name(
        &self,
        cx: &mut Cx<'_, '_>,
        who: Option<AccountId>,
        org: Option<OrgId>,
        kind: Option<OrgKind>,
    ) -> bool {
        match kind.and_then(OrgKind::sensitive_category).zip(org) {
            Some((category, org)) => self.knows_everybody() || self.names_one_of(cx, who, org, category),
            None => true,
        }
    }

    fn names_one_of(&self, cx: &mut Cx<'_, '_>, who: Option<AccountId>, org: OrgId, category: Category) -> bool {
        let own = who.is_some() && cx.visitor().map(|actor| actor.account) == who;
        own || self.sees(cx, category, org)
    }

    fn knows_everybody(&self) -> bool {
        matches!(self.relation, Relation::CaseManager | Relation::Client | Relation::UnitLeadFallback)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::Coded;

    #[test]
    fn the_statement_finds_every_kind_that_is_sensitive_and_no_other() {
        for kind in OrgKind::ALL {
            let named = store::SENSITIVE.text.contains(&format!("'{}'", kind.code()));
            assert_eq!(named, kind.sensitive(), "{}", kind.code());
        }
    }
}
