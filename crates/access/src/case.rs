//! The door to a case: what the asker is to it, decided once a request.

use crate::{
    Cx, Key, Outcome, Refusal, Stop,
    act::Does,
    store::{self, EnterRow, PartyRow},
    trail::{Kind, Subject},
};
use db::args;
use domain::{
    Category, CategorySet, Rule,
    access::{
        self, Action, ActionKind, BarSet, Basis, Giver, Grant, Lens, Relation, RelationSet, Standing, StandingState,
    },
    case::Stage,
};
use kernel::{CaseId, ConsentId, Date, Language, OrgId, PersonId, RegionId, Timestamp, UnitId};
use std::{collections::BTreeSet, marker::PhantomData, sync::Arc, time::Duration};

/// How long a previous case manager reads along after a handover, at most (domain §7).
const READS_ALONG: Duration = Duration::from_secs(30 * 24 * 60 * 60);

/// Who the client is, as everybody with a relation to the case may know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClientFace {
    /// The person behind the case.
    pub person: PersonId,
    /// The given name that people call.
    pub given: String,
    /// The family name.
    pub family: String,
    /// The language in which letters and the client's own pages speak.
    pub language: Language,
    /// Whether the client has pages of their own here. Whoever has none is told by telephone, in a letter or on paper (domain §19: of equal
    /// quality).
    pub has_own_pages: bool,
}

impl ClientFace {
    /// Given name and family name.
    pub fn name(&self) -> String {
        format!("{} {}", self.given, self.family)
    }
}

/// How the client is reached, as it is known from the beginning.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reach {
    /// Telephone.
    pub phone: Option<String>,
    /// E-mail.
    pub email: Option<String>,
    /// The best way and time.
    pub note: Option<String>,
}

impl Reach {
    /// Whether there is any way to reach the client.
    pub const fn is_known(&self) -> bool {
        self.phone.is_some() || self.email.is_some() || self.note.is_some()
    }
}

/// A case that the asker has some relation to. What may be done with it needs a [`Key`].
#[derive(Debug, Clone)]
pub struct Case {
    /// The case.
    pub id: CaseId,
    /// The number people use when they talk about it.
    pub number: String,
    /// The client.
    pub client: ClientFace,
    /// Whose register the case lies in.
    pub controller: OrgId,
    /// The unit that opened it.
    pub unit: UnitId,
    /// Where the work stands.
    pub stage: Stage,
    /// Until which day the work is paused, if it is; the stage stays. In FHIR an EpisodeOfCare that is `onhold` (domain §6).
    pub paused_until: Option<Date>,
    /// The version of the case row, for changes that must not overwrite.
    pub version: i64,
    /// The last day of the consent that is live now, if one is.
    pub consent_until: Option<Date>,
    region: RegionId,
    lens: Arc<Lens>,
    /// Read together with the case and sealed: [`Case::reach`] opens it.
    reach: Reach,
}

/// Enters a case: loads the asker's relations and what consents open, once.
///
/// # Errors
/// [`Refusal::NotFound`] when there is no such case *or* the asker has nothing to do with it; the look is noted as refused.
pub fn enter(cx: &mut Cx<'_, '_>, id: CaseId) -> Outcome<Case> {
    let actor = cx.actor()?.clone();
    let rows: Vec<EnterRow> = cx.tx.all(store::ENTER, args![cx.region(), id, actor.account, cx.today()])?;
    entered(cx, id, rows)
}

/// The case as its rows tell it to the asker.
pub(crate) fn entered(cx: &mut Cx<'_, '_>, id: CaseId, rows: Vec<EnterRow>) -> Outcome<Case> {
    let standings: Vec<Standing> = rows.iter().map(|row| standing(row.relation.0, row.ended_at)).collect();
    let relations = access::in_force(&standings, cx.now());
    let consents: BTreeSet<ConsentId> = rows.iter().filter_map(|row| row.consent).collect();
    let Some(row) = rows.into_iter().next().filter(|_| !relations.is_empty()) else {
        cx.trail.note(Kind::Refused, Action::ReadCase, None, Subject::Case(id));
        return Err(Refusal::NotFound.into());
    };
    let lens = lens_of(cx, id, &consents, relations)?;
    Ok(Case {
        id,
        number: row.number,
        client: ClientFace {
            person: row.person,
            given: row.given,
            family: row.family,
            language: row.language.0,
            has_own_pages: row.accounts > 0,
        },
        controller: row.controller,
        unit: row.unit,
        stage: row.stage.0,
        paused_until: row.paused_until,
        version: row.version,
        consent_until: row.consent_until,
        region: cx.region(),
        lens: Arc::new(lens),
        reach: Reach { phone: row.phone, email: row.email, note: row.reach_note },
    })
}

/// After which moment a turn as case manager must have ended for the one who had it to read along still (domain §7). For lists:
/// they hold exactly what could be opened.
pub fn reads_along_after(now: Timestamp) -> Timestamp {
    now.checked_sub(READS_ALONG).unwrap_or(now)
}

pub(crate) fn standing(relation: Relation, ended_at: Option<Timestamp>) -> Standing {
    let until = match relation {
        Relation::PreviousManager => ended_at.and_then(|ended| ended.checked_add(READS_ALONG).ok()),
        Relation::CaseManager
        | Relation::ProposedManager
        | Relation::TeamMember
        | Relation::TeamInvited
        | Relation::Convener
        | Relation::ContactQueue
        | Relation::Client
        | Relation::ClosePerson
        | Relation::UnitLeadFallback
        | Relation::HandoverReceiver
        | Relation::FormerMember => None,
    };
    Standing { relation, state: StandingState::Active, until }
}

fn lens_of(cx: &mut Cx<'_, '_>, id: CaseId, live: &BTreeSet<ConsentId>, relations: RelationSet) -> Outcome<Lens> {
    let actor = cx.actor()?.clone();
    let (Some(org), false) = (actor.org, relations.contains(Relation::Client)) else {
        return Ok(Lens { relations, ..Lens::of_client() });
    };
    let mut grants = Vec::new();
    for consent in live {
        let parties: Vec<PartyRow> = cx.tx.all(store::PARTIES, args![cx.region(), id, *consent])?;
        grants.extend(consent_grant(Basis::Consent(*consent), org, &parties));
    }
    Ok(Lens { handles: actor.handles, ..Lens::of_professional(org, relations, grants) })
}

pub(crate) fn consent_grant(basis: Basis, own: OrgId, parties: &[PartyRow]) -> Option<Grant> {
    let receives = parties.iter().find(|party| party.org == own)?.receives;
    let givers = parties.iter().map(|p| Giver { org: p.org, gives: CategorySet::from_bits(p.gives) }).collect();
    Some(Grant { basis, receives: CategorySet::from_bits(receives), givers })
}

impl Case {
    /// A key to do `A` to this case. The pure table decides; the trail gets its row.
    ///
    /// # Errors
    /// [`Refusal::NotAllowed`] with the rule that says why; [`Rule::CaseEnded`] for what only goes on while the clientship does.
    pub fn key<A: Does>(&self, cx: &mut Cx<'_, '_>) -> Outcome<Key<A>> {
        let subject = Subject::Case(self.id);
        match access::decide(self.lens.relations, BarSet::EMPTY, A::ACTION) {
            Ok(_) if self.has_ended_for(A::ACTION) => {
                cx.trail.note(Kind::Refused, A::ACTION, self.lens.relations.iter().next(), subject);
                Err(Rule::CaseEnded.into())
            }
            Ok(relation) => {
                cx.trail.note(kind_of(A::ACTION), A::ACTION, Some(relation), subject);
                Ok(self.key_by(relation))
            }
            Err(rule) => {
                cx.trail.note(Kind::Refused, A::ACTION, self.lens.relations.iter().next(), subject);
                Err(Refusal::NotAllowed(rule).into())
            }
        }
    }

    fn key_by<A>(&self, relation: Relation) -> Key<A> {
        Key {
            region: self.region,
            case: self.id,
            controller: self.controller,
            relation,
            lens: self.lens.clone(),
            act: PhantomData,
        }
    }

    /// Whether the asker may do `A`: decides which buttons a page has. Gives nothing out and leaves no trail.
    pub fn may<A: Does>(&self) -> bool {
        !self.has_ended_for(A::ACTION) && access::decide(self.lens.relations, BarSet::EMPTY, A::ACTION).is_ok()
    }

    /// What is written belongs to a clientship that goes on; a closed one is read, and opened again before anything is added to it.
    fn has_ended_for(&self, action: Action) -> bool {
        self.stage == Stage::Closed && !action.outlives_the_case()
    }

    /// Whether the asker sees this kind of data held by this organisation: decides which choices a form has. Gives nothing out and leaves no
    /// trail.
    pub fn opens(&self, category: Category, controller: OrgId) -> bool {
        self.lens.sees(category, controller).is_some()
    }

    /// How the client is reached; nothing for whoever does not see that kind of data. What is seen is written to the trail.
    pub fn reach<A: Does>(&self, cx: &mut Cx<'_, '_>, key: &Key<A>) -> Reach {
        let opens = key.sees(cx, Category::ContactBasic, self.controller);
        if opens { self.reach.clone() } else { Reach::default() }
    }

    /// What the asker is to the case.
    pub fn relations(&self) -> RelationSet {
        self.lens.relations
    }
}

fn kind_of(action: Action) -> Kind {
    match action.kind() {
        ActionKind::Read => Kind::View,
        ActionKind::Write => Kind::Change,
    }
}

/// A key to found a case that does not exist yet. The founder becomes its case manager in the same transaction (I1).
///
/// # Errors
/// When the asker's duty is not to take clients.
pub fn found<A: Does>(cx: &mut Cx<'_, '_>, id: CaseId) -> Outcome<Key<A>> {
    let actor = cx.actor()?.clone();
    let (Some(org), true) = (actor.org, actor.takes_clients()) else {
        return Err(Stop::Refused(Refusal::NotAllowed(Rule::NotYourPart)));
    };
    let relation = Relation::CaseManager;
    cx.trail.note(Kind::Change, A::ACTION, Some(relation), Subject::Case(id));
    let relations = RelationSet::EMPTY.with(relation);
    let lens = Arc::new(Lens { handles: actor.handles, ..Lens::of_professional(org, relations, Vec::new()) });
    Ok(Key { region: cx.region(), case: id, controller: org, relation, lens, act: PhantomData })
}
