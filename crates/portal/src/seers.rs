//! Who sees what of the client's data now: answered by the very rules that open it, not by what somebody wrote down once.

use crate::Words;
use access::{Case, Cx, Key, Outcome, Readers, act::ReadTeam, readers};
use casework::Manager;
use domain::{Category, CategorySet, DutySet, Sector, access::Action, team::MemberState};
use kernel::{AccountId, Coded, Language, MemberId};
use team::Member;
use ui::{Person, Say};

/// Somebody who sees something, or is in the team without seeing anything here: a close person, or whose basis has ended.
pub(crate) struct Seer {
    /// The name.
    pub(crate) name: String,
    /// Title and organisation, or what the person is to the client.
    pub(crate) about: String,
    pub(crate) sector: Sector,
    /// The kinds of data that are seen.
    pub(crate) kinds: CategorySet,
    /// Whether it is the client's person.
    pub(crate) is_manager: bool,
    /// The place in the team, for taking it away.
    pub(crate) member: Option<MemberId>,
}

impl Seer {
    /// The person, with title and organisation.
    pub(crate) fn person(&self) -> Person<'_> {
        let person = Person::new(&self.name, self.sector);
        if self.about.is_empty() { person } else { person.about(&self.about) }
    }

    /// The kinds that are seen, in words.
    pub(crate) fn sees(&self, language: Language) -> Vec<&'static str> {
        self.kinds.iter().map(|kind: Category| kind.say(language)).collect()
    }

    /// Whether everything is seen that is not sensitive.
    pub(crate) fn sees_all(&self) -> bool {
        self.kinds.ordinary() == CategorySet::all_ordinary()
    }

    /// How much is seen, in a word or two.
    pub(crate) fn in_short(&self, language: Language) -> String {
        let w = Words(language);
        match self.sees(language).as_slice() {
            _ if self.sees_all() => w.sees_all_short().to_owned(),
            [] => w.sees_nothing_short().to_owned(),
            [only] => only.to_lowercase(),
            several => w.sees_some_short(i64::try_from(several.len()).unwrap_or(i64::MAX)),
        }
    }
}

/// Everybody who sees something, and the rest of the team; the client's person first.
///
/// # Errors
/// A fault of the engine.
pub(crate) fn seers(cx: &mut Cx<'_, '_>, case: &Case, key: &Key<ReadTeam>, members: &[Member]) -> Outcome<Vec<Seer>> {
    let (manager, readers) = (casework::manager(cx, key)?, readers(cx, key)?);
    let around = manager.iter().map(of_manager).chain(members.iter().filter_map(of_member));
    let mut seers: Vec<(Option<AccountId>, Seer)> = Vec::new();
    for (account, seer) in around {
        if account.is_none() || seers.iter().all(|(known, _)| *known != account) {
            seers.push((account, seer));
        }
    }
    for category in Category::ALL.iter().copied() {
        see(&mut seers, &readers, category, case, cx.language());
    }
    if seers.iter().any(|(_, seer)| seer.about.is_empty()) {
        place(cx, &mut seers)?;
    }
    Ok(seers.into_iter().map(|(_, seer)| seer).collect())
}

fn of_manager(manager: &Manager) -> (Option<AccountId>, Seer) {
    let seer = Seer {
        name: manager.name.clone(),
        about: format!("{}, {}", manager.title, manager.org_name),
        sector: manager.sector,
        kinds: CategorySet::EMPTY,
        is_manager: true,
        member: None,
    };
    (Some(manager.account), seer)
}

fn of_member(member: &Member) -> Option<(Option<AccountId>, Seer)> {
    let seer = Seer {
        name: member.name.clone(),
        about: member.about(),
        sector: member.sector,
        kinds: CategorySet::EMPTY,
        is_manager: false,
        member: Some(member.id),
    };
    matches!(member.state, MemberState::Active | MemberState::Suspended).then_some((member.account, seer))
}

/// Notes for everybody who reads a kind that they do.
fn see(
    seers: &mut Vec<(Option<AccountId>, Seer)>,
    readers: &Readers,
    category: Category,
    case: &Case,
    language: Language,
) {
    for reader in readers.of(reading(category), category, case.controller) {
        match seers.iter_mut().find(|(account, _)| *account == Some(reader.account)) {
            Some((_, seer)) => seer.kinds.insert(category),
            None => seers.push((Some(reader.account), other(reader.called(language).to_owned(), category))),
        }
    }
}

/// Somebody who reads along without being in the team: who was responsible before.
fn other(name: String, category: Category) -> Seer {
    let kinds = CategorySet::EMPTY.with(category);
    Seer { name, about: String::new(), sector: Sector::Own, kinds, is_manager: false, member: None }
}

/// Title and organisation of those of whom only the name is known so far.
fn place(cx: &mut Cx<'_, '_>, seers: &mut [(Option<AccountId>, Seer)]) -> Outcome<()> {
    let colleagues = casework::colleagues(cx, DutySet::from_bits(i64::MAX))?;
    for (account, seer) in seers.iter_mut().filter(|(_, seer)| seer.about.is_empty()) {
        if let Some(known) = colleagues.iter().find(|colleague| Some(colleague.account) == *account) {
            seer.about = format!("{}, {}", known.title, known.org_name);
            seer.sector = known.sector;
        }
    }
    Ok(())
}

/// The action by which a kind of data is read.
const fn reading(category: Category) -> Action {
    match category {
        Category::ContactBasic => Action::ReadCase,
        Category::Plan => Action::ReadPlan,
        Category::Meetings => Action::ReadMeetings,
        Category::Messages => Action::ReadMessages,
        Category::SituationSurvey
        | Category::EmploymentEducation
        | Category::SocialSituation
        | Category::HealthWorkAbility
        | Category::BenefitsIncome
        | Category::Rehab
        | Category::ServicesUsed
        | Category::CloseNetwork
        | Category::SubstanceMentalHealth
        | Category::CriminalSanctions => Action::ReadStatements,
    }
}
