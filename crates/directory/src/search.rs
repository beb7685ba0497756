//! Finding services: by what a person needs and where, with the reason why each one fits (mission F10).

use crate::{
    AreaKind, Areas, Kept, MunicipalityCode, Names,
    entry::{Cost, Place, Provider, Source},
    store::{FIND, LIST, PageRow, list},
    terms::{BEGINNINGS, Found, Question, TERMS, Term},
};
use access::{Cx, Outcome};
use db::Arg;
use kernel::{Coded, Date, Language, ServiceId};
use std::{fmt, str::FromStr};

/// What is searched for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query {
    /// What the person needs, in their own words; empty for everything.
    pub text: String,
    /// Where the service must be offered; none for anywhere.
    pub municipality: Option<MunicipalityCode>,
    /// The language in which results are read.
    pub language: Language,
    /// How many at a time.
    pub limit: u8,
    /// The last one already shown.
    pub after: Option<Cursor>,
}

/// A place in the order of results; stands in an address to ask for more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cursor {
    standing: i64,
    sort_key: String,
    id: ServiceId,
}

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.standing, self.id, self.sort_key)
    }
}

/// The text does not name a place in the order of results.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a place in the results")]
pub struct NotACursor;

impl FromStr for Cursor {
    type Err = NotACursor;
    fn from_str(text: &str) -> Result<Self, NotACursor> {
        let mut parts = text.splitn(3, '.');
        let mut next = || parts.next().ok_or(NotACursor);
        let standing = next()?.parse().map_err(|_| NotACursor)?;
        let id = next()?.parse().map_err(|_| NotACursor)?;
        let sort_key = next()?.to_owned();
        let plain = sort_key.len() <= 400 && sort_key.bytes().all(|byte| byte.is_ascii_alphanumeric());
        if plain { Ok(Self { standing, sort_key, id }) } else { Err(NotACursor) }
    }
}

/// One page of results.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Results {
    /// The services, the best first.
    pub hits: Vec<Hit>,
    /// How many fit in all.
    pub total: u64,
    /// Where the next page begins, when there is one.
    pub next: Option<Cursor>,
    /// Typed words for which there was no room in the search.
    pub left_out: Vec<String>,
}

/// A service that fits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// The service.
    pub id: ServiceId,
    /// Where the entry comes from.
    pub source: Source,
    /// Who offers it.
    pub provider: Provider,
    /// Where it is offered.
    pub places: Vec<Place>,
    /// What it costs.
    pub cost: Kept<Cost>,
    /// Languages in which one is served.
    pub languages: Vec<String>,
    /// Whether it needs a referral.
    pub referral_needed: bool,
    /// When it was last checked.
    pub last_checked: Date,
    /// The language of name and summary: the reader's, or the entry's own first.
    pub language: String,
    /// What it is called.
    pub name: String,
    /// One or two sentences.
    pub summary: String,
    /// The words that fit, and where each stands.
    pub reasons: Vec<Reason>,
    /// The words that do not fit.
    pub missing: Vec<String>,
}

/// Why a service fits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// The word as the person typed it.
    pub word: String,
    /// Where it stands.
    pub found: Found,
    /// Whether it stands there under another name, as a TE office does under that of an employment area.
    pub renamed: bool,
}

/// The services that fit, a page at a time. A service fits when one of the words does; those that more words fit come first.
///
/// # Errors
/// When the database fails.
pub fn find(cx: &mut Cx<'_, '_>, query: &Query) -> Outcome<Results> {
    let question = Question::new(&query.text, query.language);
    let mut args = page_args(query);
    let mut rows: Vec<PageRow> = match question.terms.is_empty() {
        true => cx.all(LIST, &args)?,
        false => {
            args.extend(range_args(&question.terms));
            cx.all(FIND, &args)?
        }
    };
    let more = rows.len() > usize::from(query.limit);
    rows.truncate(query.limit.into());
    Ok(Results {
        total: rows.first().map_or(0, |row| u64::try_from(row.total).unwrap_or(0)),
        next: rows.last().filter(|_| more).map(cursor),
        hits: rows.into_iter().map(|row| hit(row, &question.terms)).collect(),
        left_out: question.left_out,
    })
}

fn cursor(row: &PageRow) -> Cursor {
    Cursor { standing: row.standing, sort_key: row.sort_key.clone(), id: row.id }
}

/// The places, the language, the last one shown, and one more than a page, to know whether there is a next.
fn page_args(query: &Query) -> Vec<Arg<'static>> {
    let start = Cursor { standing: i64::MIN, sort_key: String::new(), id: ServiceId::from_uuid(uuid::Uuid::nil()) };
    let after = query.after.clone().unwrap_or(start);
    let mut args: Vec<Arg<'static>> = places(query.municipality).into_iter().map(Arg::from).collect();
    args.extend([Arg::from(query.language.code()), after.standing.into(), after.sort_key.into()]);
    args.extend([Arg::from(after.id), Arg::from(i64::from(query.limit) + 1)]);
    args
}

/// The keys of all places that a municipality lies in; empty when any place is good.
fn places(code: Option<MunicipalityCode>) -> [String; 9] {
    let mut keys: [String; 9] = Default::default();
    let municipality = code.and_then(|code| Areas::embedded().municipality(code));
    if let (Some(code), None) = (code, municipality) {
        keys[0] = Place::Municipality(code).key();
    }
    if let Some(one) = municipality {
        const ALAND: &str = "91";
        let mainland = one.area(AreaKind::WellbeingCounty) != ALAND;
        let wide =
            [Place::Country, if mainland { Place::Mainland } else { Place::Country }, Place::Municipality(one.code)];
        let areas = AreaKind::ALL.iter().map(|kind| Place::Area(*kind, one.area(*kind).to_owned()));
        keys.iter_mut().zip(wide.into_iter().chain(areas)).for_each(|(key, place)| *key = place.key());
    }
    keys
}

/// For each word its ranges in the index; a range that holds nothing where there is no word.
fn range_args(terms: &[Term]) -> Vec<Arg<'static>> {
    let beginning = |term: usize, one: usize| terms.get(term).and_then(|term| term.beginnings.get(one));
    let ranges = (0..TERMS).flat_map(|term| (0..BEGINNINGS).map(move |one| (term, one)));
    ranges.flat_map(|(term, one)| range(beginning(term, one)).map(Arg::from)).collect()
}

/// From the beginning to the last word that begins so: words of the index are small letters and digits, and no word goes on
/// with eight z's. Words in other scripts are found whole.
fn range(beginning: Option<&String>) -> [String; 2] {
    match beginning {
        Some(beginning) => [beginning.clone(), format!("{beginning}zzzzzzzz")],
        None => ["1".to_owned(), "0".to_owned()],
    }
}

fn hit(row: PageRow, terms: &[Term]) -> Hit {
    let found = |place: usize| Found::of_weight((row.reasons >> (4 * place) & 15) as u8);
    let places = || terms.iter().enumerate().map(|(place, term)| (term, found(place)));
    let reason = |term: &Term, found| Reason { word: term.typed.clone(), found, renamed: term.renamed };
    Hit {
        reasons: places().filter_map(|(term, found)| Some(reason(term, found?))).collect(),
        missing: places().filter(|(_, found)| found.is_none()).map(|(term, _)| term.typed.clone()).collect(),
        id: row.id,
        source: row.source.0,
        places: row.places.lines().map(Place::from_key).collect(),
        cost: Kept::from_code(&row.cost),
        languages: list(&row.languages),
        referral_needed: row.referral_needed,
        last_checked: row.last_checked,
        language: row.language,
        name: row.name,
        summary: row.summary,
        provider: Provider {
            kind: row.provider_kind.map(|code| code.0),
            names: Names { fi: row.provider_fi, sv: row.provider_sv, en: row.provider_en },
            organisation: row.org_id,
        },
    }
}
