//! Whom one can choose to perform an action.

use crate::{
    Words,
    model::OrgName,
    store::{self, NearRow},
};
use access::{Case, Cx, Key, Names, Outcome, act};
use casework::Colleague;
use db::args;
use domain::DutySet;
use kernel::Language;

/// Somebody to choose.
struct Performer {
    code: String,
    name: String,
    title: String,
    org: String,
}

impl Performer {
    fn colleague(one: Colleague) -> Self {
        Self { code: format!("a-{}", one.account), name: one.name, title: one.title, org: one.org_name }
    }

    /// Somebody in the team who has no account.
    fn outside(row: NearRow, language: Language) -> Option<Self> {
        let said = |text: Option<String>| text.unwrap_or_default();
        let org = OrgName { fi: said(row.org_fi), sv: said(row.org_sv), en: said(row.org_en) };
        let (code, org) = (format!("m-{}", row.member?), org.say(language).to_owned());
        Some(Self { code, name: row.name?, title: said(row.role), org })
    }

    fn said(self) -> (String, String) {
        let about = [self.title, self.org].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(", ");
        (self.code, if about.is_empty() { self.name } else { format!("{}, {about}", self.name) })
    }
}

/// Those who work with the client already first, each part by name.
fn offered(cx: &mut Cx<'_, '_>, key: &Key<act::WritePlan>) -> Outcome<Vec<Performer>> {
    let (names, today, language) = (access::names(cx, key)?, cx.today(), cx.language());
    let near: Vec<NearRow> = key.all(cx, store::NEAR, args![today])?;
    let colleagues = casework::colleagues(cx, DutySet::with_clients())?;
    let (known, others): (Vec<_>, Vec<_>) =
        colleagues.into_iter().partition(|one| is_known_near(cx, key, &names, &near, one));
    let outside = near.into_iter().filter(|row| names.tell(cx, key, None, row.org));
    let mut first: Vec<_> = outside.filter_map(|row| Performer::outside(row, language)).collect();
    first.extend(known.into_iter().map(Performer::colleague));
    first.sort_by(|one, next| one.name.cmp(&next.name));
    first.extend(others.into_iter().map(Performer::colleague));
    Ok(first)
}

/// Whether the colleague works with the client, and the asker may be told of it.
fn is_known_near(
    cx: &mut Cx<'_, '_>,
    key: &Key<act::WritePlan>,
    names: &Names,
    near: &[NearRow],
    one: &Colleague,
) -> bool {
    near.iter().any(|row| row.account == Some(one.account)) && names.tell(cx, key, Some(one.account), Some(one.org))
}

/// Codes and names: the client, those who work with the client already, then all colleagues who work with clients. Somebody whose work with the client the asker
/// may not be told of stands among the colleagues, as in any list of them.
///
/// # Errors
/// When the asker may not write the plan.
pub(crate) fn performers(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<Vec<(String, String)>> {
    let key = case.key::<act::WritePlan>(cx)?;
    let client = ("client".to_owned(), Words(cx.language()).client_self(&case.client.given));
    Ok(std::iter::once(client).chain(offered(cx, &key)?.into_iter().map(Performer::said)).collect())
}
