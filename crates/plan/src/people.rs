//! Whom one can choose to perform an action.

use crate::{
    Words,
    model::OrgName,
    store::{self, PerformerRow},
};
use access::{Case, Cx, Key, Outcome, act};
use db::args;
use domain::DutySet;

/// Those who work with the client already first.
fn offered(cx: &mut Cx<'_, '_>, key: &Key<act::WritePlan>) -> Outcome<Vec<PerformerRow>> {
    let names = access::names(cx, key)?;
    let today = cx.today();
    let rows: Vec<PerformerRow> = key.all(cx, store::PERFORMERS, args![today, DutySet::with_clients().bits()])?;
    let (mut near, mut others) = (Vec::new(), Vec::new());
    for row in rows {
        match (row.near > 0, row.near > 0 && names.tell(cx, key, row.account, row.org), row.account) {
            (true, true, _) => near.push(row),
            (false, _, _) | (true, false, Some(_)) => others.push(row),
            (true, false, None) => {}
        }
    }
    others.sort_by(|one, next| one.name.cmp(&next.name));
    near.extend(others);
    Ok(near)
}

/// Codes and names: the client, those who work with the client already, then all colleagues who work with clients. Somebody whose work with the client the asker
/// may not be told of stands among the colleagues, as in any list of them.
///
/// # Errors
/// When the asker may not write the plan.
pub(crate) fn performers(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<Vec<(String, String)>> {
    let key = case.key::<act::WritePlan>(cx)?;
    let language = cx.language();
    let rows = offered(cx, &key)?;
    let client = ("client".to_owned(), Words(language).client_self(&case.client.given));
    let named = rows.into_iter().map(|row| {
        let org = OrgName {
            fi: row.org_fi.unwrap_or_default(),
            sv: row.org_sv.unwrap_or_default(),
            en: row.org_en.unwrap_or_default(),
        };
        let code = match (row.account, row.member) {
            (Some(account), _) => format!("a-{account}"),
            (None, member) => format!("m-{}", member.map_or(String::new(), |member| member.to_string())),
        };
        let about = [row.title.as_str(), org.say(language)].into_iter().filter(|text| !text.is_empty());
        let about = about.collect::<Vec<_>>().join(", ");
        (code, if about.is_empty() { row.name } else { format!("{}, {about}", row.name) })
    });
    Ok(std::iter::once(client).chain(named).collect())
}
