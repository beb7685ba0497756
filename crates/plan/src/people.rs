//! Whom one can choose to perform an action.

use crate::{
    Words,
    model::OrgName,
    store::{self, PerformerRow},
};
use access::{Case, Cx, Outcome, act};
use db::args;

/// Codes and names: the client, those who work with the client already, then all colleagues.
///
/// # Errors
/// When the asker may not write the plan.
pub(crate) fn performers(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<Vec<(String, String)>> {
    let key = case.key::<act::WritePlan>(cx)?;
    let language = cx.language();
    let today = cx.today();
    let rows: Vec<PerformerRow> = key.all(cx, store::PERFORMERS, args![today])?;
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
