//! Finding a service of the directory from inside a form: what was typed stays, the search is one of the form's buttons.

use super::action_fields::KNOWN;
use crate::{
    Words,
    store::{self, HomeRow},
};
use access::{Case, Cx, Outcome, act};
use db::args;
use directory::{MunicipalityCode, Query, find};
use ui::Posted;

/// How many services stand in the form.
const SHOWN: u8 = 6;

/// A service that was found: its value in the form, its name and who offers it.
#[derive(Clone)]
pub(super) struct FoundService {
    pub(super) value: String,
    pub(super) name: String,
    pub(super) by: String,
}

/// What a search in the form came to.
#[derive(Clone)]
pub(super) struct Found {
    pub(super) services: Vec<FoundService>,
}

impl Found {
    pub(super) fn title(&self, w: Words) -> &'static str {
        if self.services.is_empty() { w.services_none() } else { w.services_found() }
    }
}

/// What is searched for, when the button that was pressed is the search and the form is one of an action.
pub(super) fn searched(posted: &Posted) -> Option<String> {
    let value = |name: &str| posted.carried().find(|(known, _)| *known == name).map(|(_, value)| value.to_owned());
    (value("do").as_deref() == Some("find") && posted.has_only(&KNOWN)).then(|| value("find").unwrap_or_default())
}

/// The services that fit best where the client lives.
pub(super) fn search(cx: &mut Cx<'_, '_>, case: &Case, text: &str) -> Outcome<Found> {
    let language = cx.language();
    let text = text.chars().take(200).collect();
    let key = case.key::<act::WritePlan>(cx)?;
    let home: Option<HomeRow> = key.optional(cx, store::HOME, args![])?;
    let municipality = home.and_then(|row| MunicipalityCode::new(&row.municipality?));
    let query = Query { text, municipality, language, limit: SHOWN, after: None };
    let hits = find(cx, &query)?.hits;
    let services = hits.into_iter().map(|hit| FoundService {
        value: format!("{} {}", hit.id, hit.name),
        by: hit.provider.names.get(language).to_owned(),
        name: hit.name,
    });
    Ok(Found { services: services.collect() })
}
