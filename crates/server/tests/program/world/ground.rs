//! On what ground others' registers are seen: a client for each state of a consent, and one whose clientship has ended.

use super::{
    HERE,
    canary::Of,
    places::{Org, Places},
    rows::Rows,
};
use crate::row;
use domain::{Category, CategorySet, access::Action};
use kernel::{AccountId, CaseId, Coded};
use uuid::Uuid;

/// Where a client's consent stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ground {
    /// In force.
    Live,
    /// Over since yesterday.
    Expired,
    /// Withdrawn by the client.
    Withdrawn,
    /// Replaced by one that opens the plan and nothing else.
    Narrowed,
    /// Never given; there is only a draft.
    Draft,
}

/// Whether the clientship goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Life {
    /// It goes on.
    Open,
    /// It was closed a week ago: nobody answers for the client any more, and the team has ended.
    Closed,
}

/// The clients by key.
pub const CASES: [(&str, Ground, Life); 6] = [
    ("live", Ground::Live, Life::Open),
    ("expired", Ground::Expired, Life::Open),
    ("withdrawn", Ground::Withdrawn, Life::Open),
    ("narrowed", Ground::Narrowed, Life::Open),
    ("draft", Ground::Draft, Life::Open),
    ("closed", Ground::Live, Life::Closed),
];

/// What one organisation gives and receives.
#[derive(Debug, Clone, Copy)]
pub struct Exchange {
    pub org: Org,
    pub gives: CategorySet,
    pub receives: CategorySet,
}

fn kinds(list: &[Category]) -> CategorySet {
    list.iter().copied().collect()
}

/// Everything that the matrix of the live consent opens.
fn wide() -> Vec<Exchange> {
    use Category::*;
    let core = CategorySet::team_core();
    vec![
        Exchange { org: Org::County, gives: CategorySet::all_ordinary(), receives: CategorySet::all_ordinary() },
        Exchange {
            org: Org::Jobs,
            gives: kinds(&[EmploymentEducation, Plan, Meetings, ContactBasic, SituationSurvey]),
            receives: core.with(SituationSurvey).with(Messages),
        },
        Exchange { org: Org::Kela, gives: kinds(&[BenefitsIncome, Plan]), receives: core },
        Exchange {
            org: Org::Clinic,
            gives: kinds(&[HealthWorkAbility, SubstanceMentalHealth, Plan]),
            receives: kinds(&[ContactBasic, Plan, HealthWorkAbility]),
        },
        Exchange { org: Org::Ngo, gives: CategorySet::EMPTY, receives: core },
    ]
}

/// What the narrowed consent opens: the plan between the county and the employment area.
fn narrow() -> Vec<Exchange> {
    let plan = kinds(&[Category::Plan]);
    [Org::County, Org::Jobs].map(|org| Exchange { org, gives: plan, receives: plan }).to_vec()
}

impl Ground {
    /// What is opened today.
    pub fn opens(self) -> Vec<Exchange> {
        match self {
            Self::Live => wide(),
            Self::Narrowed => narrow(),
            Self::Expired | Self::Withdrawn | Self::Draft => Vec::new(),
        }
    }
}

/// Writes the consent as it stands, and what it replaced. Answers the id of the newest version.
pub fn consent(rows: &mut Rows, of: &mut Of<'_>, places: &Places, case: CaseId, by: AccountId, ground: Ground) -> Uuid {
    match ground {
        Ground::Live => version(rows, of, places, case, by, (1, "active", "2026-12-31"), &wide(), None),
        Ground::Expired => version(rows, of, places, case, by, (1, "active", "2026-03-11"), &wide(), None),
        Ground::Withdrawn => version(rows, of, places, case, by, (1, "withdrawn", "2026-12-31"), &wide(), None),
        Ground::Draft => version(rows, of, places, case, by, (1, "draft", "2026-12-31"), &wide(), None),
        Ground::Narrowed => {
            let newest = version(rows, of, places, case, by, (2, "active", "2026-12-31"), &narrow(), None);
            version(rows, of, places, case, by, (1, "superseded", "2026-12-31"), &wide(), Some(newest));
            newest
        }
    }
}

const CONSENT: &[Action] = &[Action::ReadConsent];

#[expect(clippy::too_many_arguments, reason = "one row of a table, column by column")]
fn version(
    rows: &mut Rows,
    of: &mut Of<'_>,
    places: &Places,
    case: CaseId,
    by: AccountId,
    (number, state, until): (i64, &'static str, &'static str),
    parties: &[Exchange],
    replaced_by: Option<Uuid>,
) -> Uuid {
    let id = rows.id();
    let given = (state != "draft").then_some(1_772_000_000_000_000_i64);
    let ended = matches!(state, "withdrawn" | "superseded").then_some(1_773_000_000_000_000_i64);
    rows.add("consent", row! {
        region: HERE, case_id: case, id: id, number: number, state: state, mode: "paper_signed", giver: "client",
        identified_how: "document_seen", informed: 15_i64, kept_where: of.plain("consent.kept_where", CONSENT),
        purpose: "joint_support", purpose_text: of.plain("consent.purpose_text", CONSENT), text_version: "1", language: "fi",
        valid_from: "2026-01-01", valid_until: until, recorded_by: by, recorded_at: 1_772_000_000_000_000_i64,
        given_at: given, ended_at: ended, ended_how: ended.map(|_| "in_person"), superseded_by: replaced_by,
    });
    for party in parties {
        rows.add(
            "consent_party",
            row! {
                region: HERE, case_id: case, consent_id: id, org_id: places.org(party.org),
                gives: party.gives.bits(), receives: party.receives.bits(),
            },
        );
    }
    id
}

/// Every kind of data, for fields that stand in each register once for each.
pub fn every_kind() -> &'static [Category] {
    Category::ALL
}
