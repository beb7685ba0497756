//! The matrix as boxes to tick: nothing is ticked beforehand that the client has not said, and no box means "all kinds". What may be the
//! same for all the parties is said kind by kind too, and the sensitive kinds are not among it (domain.md §4 and §11).

use crate::{
    Words,
    consent::{NamedParty, Organisation},
};
use askama::{Template, filters::HtmlSafe};
use domain::{Category, CategorySet, OrgKind, consent::Party, consent::PartyName, consent::Purpose};
use kernel::{Coded, Language, OrgId};
use ui::{FormState, Posted, Say};

/// The end of the field names of what may be the same for all.
const ALL: &str = "all";
/// The fields of what may be the same for all.
pub(super) const ALL_FIELDS: [&str; 2] = ["gives-all", "receives-all"];

/// One party with its boxes, or all of them at once.
struct TickParty {
    /// The party's organisation, or [`ALL`].
    key: String,
    name: String,
    /// What the purpose usually needs, and whatever is ticked.
    first: Vec<TickRow>,
    /// The other kinds, folded.
    more: Vec<TickRow>,
}

/// A kind of data with its two boxes; a box that is not there cannot be ticked.
struct TickRow {
    code: &'static str,
    name: &'static str,
    sensitive: bool,
    gives: Option<bool>,
    receives: Option<bool>,
}

impl TickRow {
    fn is_ticked(&self) -> bool {
        self.gives == Some(true) || self.receives == Some(true)
    }
}

/// The boxes of all parties.
#[derive(Template)]
#[template(path = "ticks.html")]
pub(super) struct Ticks {
    w: Words,
    parties: Vec<TickParty>,
}

impl HtmlSafe for Ticks {}

/// A party to tick for: who it is, and which boxes there are at all.
pub(super) struct Offered {
    key: String,
    pub(super) name: String,
    pub(super) gives: CategorySet,
    pub(super) receives: CategorySet,
    /// What stands in sight before anything is ticked.
    pub(super) usual: CategorySet,
}

impl Offered {
    /// Everything that this kind of organisation may ever tell and see; in sight is what the purpose usually needs.
    pub(super) fn anything(org: &Organisation, purpose: Purpose) -> Self {
        let (gives, receives, usual) = (all(), may_receive(org.kind), purpose.usual(org.kind.sector()));
        Self { key: org.id.to_string(), name: org.name.clone(), gives, receives, usual }
    }

    /// What may be said of all parties at once: every kind by itself, no sensitive one, and not health.
    pub(super) fn to_all(w: Words) -> Self {
        let ordinary = for_all();
        let name = w.same_for_all().to_owned();
        Self { key: ALL.to_owned(), name, gives: ordinary, receives: ordinary, usual: ordinary }
    }

    /// The boxes of this party that are ticked because they were ticked for all.
    pub(super) fn same_as_all(&self, posted: &Posted) -> Vec<(String, String)> {
        let ticked = |field: &str, offered: CategorySet| {
            let (from, to) = (format!("{field}-{ALL}"), format!("{field}-{}", self.key));
            let sent = posted.carried().filter(move |(name, _)| *name == from);
            let kinds = sent.filter_map(|(_, code)| Category::from_code(code));
            let may = kinds.filter(move |kind| offered.contains(*kind) && for_all().contains(*kind));
            may.map(move |kind| (to.clone(), kind.code().to_owned())).collect::<Vec<_>>()
        };
        [ticked("gives", self.gives), ticked("receives", self.receives)].concat()
    }

    /// What is in force and could be taken out.
    pub(super) fn in_force(party: &NamedParty, language: Language) -> Self {
        let (gives, receives) = (party.gives, party.receives);
        Self { key: party.org.to_string(), name: party.name(language), gives, receives, usual: gives.or(receives) }
    }
}

/// What may be the same for all. Health is chosen by itself for each organisation, as the sensitive kinds are (domain §11).
fn for_all() -> CategorySet {
    CategorySet::all_ordinary().without(CategorySet::EMPTY.with(Category::HealthWorkAbility))
}

fn all() -> CategorySet {
    Category::ALL.iter().copied().collect()
}

fn may_receive(kind: OrgKind) -> CategorySet {
    Category::ALL.iter().copied().filter(|category| kind.may_receive(*category)).collect()
}

/// The boxes, ticked as the form holds them.
pub(super) fn ticks(offered: &[Offered], form: &FormState, language: Language) -> Ticks {
    Ticks { w: Words(language), parties: offered.iter().map(|one| party(one, form, language)).collect() }
}

fn party(offered: &Offered, form: &FormState, language: Language) -> TickParty {
    let all = Category::ALL.iter().filter_map(|category| Some((*category, row(offered, *category, form, language)?)));
    let (first, more): (Vec<_>, Vec<_>) =
        all.partition(|(category, row)| offered.usual.contains(*category) || row.is_ticked());
    let rows = |kinds: Vec<(Category, TickRow)>| kinds.into_iter().map(|(_, row)| row).collect();
    TickParty { key: offered.key.clone(), name: offered.name.clone(), first: rows(first), more: rows(more) }
}

fn row(offered: &Offered, category: Category, form: &FormState, language: Language) -> Option<TickRow> {
    let ticked = |field: &str| form.holds(&format!("{field}-{}", offered.key), category.code());
    let gives = offered.gives.contains(category).then(|| ticked("gives"));
    let receives = offered.receives.contains(category).then(|| ticked("receives"));
    (gives.is_some() || receives.is_some()).then(|| TickRow {
        code: category.code(),
        name: category.say(language),
        sensitive: category.sensitive(),
        gives,
        receives,
    })
}

/// The pairs that tick a party's boxes.
pub(super) fn ticked(party: &Party) -> Vec<(String, String)> {
    let Some(org) = party.name.org() else { return Vec::new() };
    let of = |field: &str, kinds: CategorySet| {
        let name = format!("{field}-{org}");
        kinds.iter().map(move |kind| (name.clone(), kind.code().to_owned())).collect::<Vec<_>>()
    };
    [of("gives", party.gives), of("receives", party.receives)].concat()
}

/// The parties that were sent: the names of their fields, to be known to the reader of the form.
pub(super) struct Sent {
    orgs: Vec<OrgId>,
    fields: Vec<String>,
}

impl Sent {
    /// The parties that a form names.
    pub(super) fn of(posted: &Posted) -> Self {
        let orgs: Vec<OrgId> =
            posted.carried().filter(|(name, _)| *name == "party").filter_map(|(_, value)| value.parse().ok()).collect();
        let fields = orgs.iter().flat_map(|org| [format!("gives-{org}"), format!("receives-{org}")]).collect();
        Self { orgs, fields }
    }

    /// The names of the fields, with those of the rest of the form.
    pub(super) fn known<'s>(&'s self, others: &[&'s str]) -> Vec<&'s str> {
        self.fields.iter().map(String::as_str).chain(others.iter().copied()).chain(["party"]).collect()
    }

    /// The rows of the matrix.
    pub(super) fn parties(&self, r: &mut ui::form::Reader<'_>) -> Vec<Party> {
        let party = |org: &OrgId| Party {
            name: PartyName::Organisation(*org),
            gives: r.many::<Category>(&format!("gives-{org}")).into_iter().collect(),
            receives: r.many::<Category>(&format!("receives-{org}")).into_iter().collect(),
        };
        self.orgs.iter().map(party).collect()
    }

    /// The parties by their organisations.
    pub(super) fn orgs(&self) -> &[OrgId] {
        &self.orgs
    }
}
