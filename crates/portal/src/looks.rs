//! Who has looked at the client's data, read from the trail (L 703/2023 §11; domain §17).
//!
//! Each look of others is there exactly once. A name is told of those whom the client knows: who has been responsible, or whom the client
//! has approved to the team. Of others the client sees organisation, title, time, what and why; the name is told on request.

use crate::{
    Words,
    store::{self, LookRow},
};
use access::{Case, Cx, Key, Outcome, act::SeeWhoLooked};
use db::{Code, args};
use domain::{
    Category, CategorySet, Sector,
    access::{ActionKind, Relation},
};
use kernel::{AccountId, Date, Language, Timestamp, TrailId, helsinki_date, helsinki_time};
use ui::{Person, Say, capital, dates};

/// One look.
pub(crate) struct Look {
    pub(crate) account: Option<AccountId>,
    /// Name, or title when the name is not told.
    pub(crate) who: String,
    pub(crate) org: Option<String>,
    pub(crate) sector: Sector,
    /// What was done, in the past tense.
    pub(crate) what: String,
    pub(crate) why: Option<&'static str>,
    pub(crate) categories: CategorySet,
    /// Whether the name stood in a list, and nothing was opened.
    pub(crate) in_list: bool,
    /// When.
    pub(crate) at: Timestamp,
}

impl Look {
    /// Whether the other is by the same person, in the same work.
    fn is_by_same(&self, other: &Self) -> bool {
        (self.account, &self.org, &self.who) == (other.account, &other.org, &other.who)
    }

    /// The person who looked, with the organisation.
    pub(crate) fn person(&self) -> Person<'_> {
        let person = Person::new(&self.who, self.sector).small();
        match &self.org {
            Some(org) => person.about(org),
            None => person,
        }
    }
}

/// A part of the list, and the key to the next part.
pub(crate) struct Part {
    /// The looks, the newest first.
    pub(crate) looks: Vec<Look>,
    /// Where the next part begins; nothing at the end.
    pub(crate) after: Option<TrailId>,
}

/// At most so many looks from before a key.
///
/// # Errors
/// When it is not the client who asks.
pub(crate) fn read(cx: &mut Cx<'_, '_>, case: &Case, before: Option<TrailId>, most: usize) -> Outcome<Part> {
    let key = case.key::<SeeWhoLooked>(cx)?;
    let mut rows = rows(cx, &key, before, most + 1)?;
    let more = rows.len() > most;
    rows.truncate(most);
    let after = rows.last().map(|row| row.id).filter(|_| more);
    let language = cx.language();
    Ok(Part { looks: rows.into_iter().map(|row| look(row, language)).collect(), after })
}

/// How far back the home looks for other people.
const AMONG: usize = 120;

/// The people who have looked last, each once with what they did last: so that somebody who opened much hides nobody else.
///
/// # Errors
/// When it is not the client who asks.
pub(crate) fn newest(cx: &mut Cx<'_, '_>, case: &Case, most: usize) -> Outcome<Vec<Look>> {
    let mut newest: Vec<Look> = Vec::new();
    for look in read(cx, case, None, AMONG)?.looks {
        if newest.len() < most && !newest.iter().any(|known| known.is_by_same(&look)) {
            newest.push(look);
        }
    }
    Ok(newest)
}

fn rows(cx: &mut Cx<'_, '_>, key: &Key<SeeWhoLooked>, before: Option<TrailId>, most: usize) -> Outcome<Vec<LookRow>> {
    let before = before.unwrap_or(TrailId::from_uuid(uuid::Uuid::max()));
    let (me, case) = (cx.actor()?.account, *key.case().uuid().as_bytes());
    key.all(cx, store::LOOKS, args![before, me, case, i64::try_from(most).unwrap_or(i64::MAX)])
}

fn look(row: LookRow, language: Language) -> Look {
    let w = Words(language);
    let org = match language {
        Language::Fi => row.org_fi,
        Language::Sv => row.org_sv,
        Language::En => row.org_en,
    };
    let in_list = row.kind == "list";
    let what = match row.kind.as_str() {
        "refused" => w.look_refused(),
        "list" => w.look_list(),
        "view" if row.action.0.kind() == ActionKind::Write => w.look_form(),
        _ => row.action.0.say(language),
    };
    let title = row.title.filter(|title| !title.is_empty()).map(|title| capital(&title));
    let who =
        if row.known > 0 { Some(row.name) } else { title.or_else(|| row.account.map(|_| w.look_worker().to_owned())) };
    let unnamed = match row.relation {
        Some(Code(Relation::Client)) => w.look_by_code(),
        Some(_) | None => w.look_program(),
    };
    Look {
        account: row.account,
        who: who.unwrap_or_else(|| unnamed.to_owned()),
        org,
        sector: row.org_kind.map_or(Sector::Own, |kind| kind.0.sector()),
        what: what.to_owned(),
        why: row.basis.as_deref().and_then(|code| why(code, w)),
        categories: CategorySet::from_bits(row.categories),
        in_list,
        at: row.at,
    }
}

/// Why it could be seen, in the client's words.
fn why(code: &str, w: Words) -> Option<&'static str> {
    match code {
        "own_register" => Some(w.why_own_register()),
        "consent" => Some(w.why_consent()),
        "tym" => Some(w.why_tym()),
        _ => None,
    }
}

/// The looks of one day.
pub(crate) struct Day {
    /// The day.
    pub(crate) day: Date,
    /// Who looked on that day.
    pub(crate) people: Vec<Visitor>,
    /// In whose lists the name stood on that day: no look, told apart so that it hides none.
    pub(crate) lists: Vec<Visitor>,
}

impl Day {
    /// In how many people's lists the name stood.
    pub(crate) fn listed(&self) -> i64 {
        i64::try_from(self.lists.len()).unwrap_or(i64::MAX)
    }
}

/// What one person did on one day.
pub(crate) struct Visitor {
    first: Look,
    /// What, and at what times.
    pub(crate) deeds: Vec<Deed>,
}

impl Visitor {
    /// The person.
    pub(crate) fn person(&self) -> Person<'_> {
        self.first.person()
    }
}

/// One thing done once or several times on a day.
pub(crate) struct Deed {
    /// What was done.
    pub(crate) what: String,
    /// Why it could be.
    pub(crate) why: Option<&'static str>,
    /// What kinds of data were seen.
    categories: CategorySet,
    times: Vec<Timestamp>,
}

impl Deed {
    /// `kello 9.12`, or how many times and between which times of the day.
    pub(crate) fn when(&self, language: Language) -> String {
        let at = |moment: Option<&Timestamp>| moment.map(|at| dates::time(helsinki_time(*at), language));
        let (first, last) = (at(self.times.iter().min()), at(self.times.iter().max()));
        let (first, last) = (first.unwrap_or_default(), last.unwrap_or_default());
        let count = i64::try_from(self.times.len()).unwrap_or(i64::MAX);
        let between = if first == last { first } else { format!("{first}\u{2013}{last}") };
        Words(language).at_times(count, between)
    }

    /// The kinds of data, in words; empty when the trail names none.
    pub(crate) fn about(&self, language: Language) -> String {
        let kinds: Vec<&str> = self.categories.iter().map(|kind: Category| kind.say(language)).collect();
        kinds.join(", ")
    }
}

/// Looks by day and person; each look stands in exactly one place.
pub(crate) fn by_day(looks: Vec<Look>) -> Vec<Day> {
    let mut days: Vec<Day> = Vec::new();
    for look in looks {
        let day = helsinki_date(look.at);
        if days.last().is_none_or(|last| last.day != day) {
            days.push(Day { day, people: Vec::new(), lists: Vec::new() });
        }
        if let Some(last) = days.last_mut() {
            add(if look.in_list { &mut last.lists } else { &mut last.people }, look);
        }
    }
    days
}

fn add(people: &mut Vec<Visitor>, look: Look) {
    let deed = Deed { what: look.what.clone(), why: look.why, categories: look.categories, times: vec![look.at] };
    let same = |known: &&mut Visitor| (known.first.account, &known.first.org) == (look.account, &look.org);
    match people.iter_mut().find(same) {
        Some(known) => merge(&mut known.deeds, deed),
        None => people.push(Visitor { first: look, deeds: vec![deed] }),
    }
}

fn merge(deeds: &mut Vec<Deed>, deed: Deed) {
    let same = |known: &&mut Deed| (&known.what, known.why) == (&deed.what, deed.why);
    match deeds.iter_mut().find(same) {
        Some(known) => {
            known.categories = known.categories.or(deed.categories);
            known.times.extend(deed.times);
        }
        None => deeds.push(deed),
    }
}
