//! Timo's plan as the samples show it. He is invented.

use crate::{
    Words,
    codes::{How, PartyKind, PerformerKind},
    model::{ActionView, Doer, GoalView, OrgName, Party, PlanView, Sheet, Version, Yes},
};
use domain::{
    Category, LifeDomain, Sector,
    plan::{ActionPhase, ActionStatus, GoalStatus, PlanKind, PlanStatus},
};
use kernel::{ActionId, CaseId, Date, Id, Language, Timestamp};
use ui::{Frame, Place, SignedIn};
use uuid::Uuid;

pub(super) const TODAY: Date = Date::constant(2026, 3, 12);
/// Timo's first action.
pub(super) const ASSESSMENT: ActionId = ActionId::from_uuid(Uuid::from_u128(11));
pub(super) const LONG: &str = "Työkokeilu entisöintipajalla kolmena päivänä viikossa, ensin neljä tuntia kerrallaan ja sitten sen \
    mukaan, miten selkä kestää nostamista, seisomista ja pitkiä työmatkoja";

pub(super) fn id<K>(n: u128) -> Id<K> {
    Id::from_uuid(Uuid::from_u128(n))
}

pub(super) const fn case() -> CaseId {
    CaseId::from_uuid(Uuid::nil())
}

/// Ten in the morning of the samples' day.
pub(super) fn now() -> Timestamp {
    Timestamp::from_second(1_773_302_400).unwrap_or(Timestamp::UNIX_EPOCH)
}

pub(super) fn frame(language: Language) -> Frame {
    let title = Words(language).plan_title();
    let mut frame = Frame::new(language, title).page(title, Some(Place::Cases));
    frame.signed_in = Some(SignedIn::Professional { name: "Maija Lehtonen".to_owned(), sector: Sector::Health });
    frame
}

pub(super) fn doer(name: &str, org: &str, sector: Sector) -> Doer {
    let org_name = OrgName { fi: org.to_owned(), sv: org.to_owned(), en: org.to_owned() };
    let kind = if org.is_empty() { PerformerKind::Client } else { PerformerKind::Professional };
    Doer { kind, account: None, member: None, org: None, name: name.to_owned(), org_name, sector, nameless: false }
}

pub(super) fn action(
    n: u128,
    what: &str,
    doer: Doer,
    days: (Option<Date>, Option<Date>),
    status: ActionStatus,
) -> ActionView {
    ActionView {
        id: id(n),
        goal: id(1),
        what: what.to_owned(),
        why: None,
        clients_part: None,
        doer,
        service: None,
        service_name: None,
        start: days.0,
        due: days.1,
        status,
        phase: ActionPhase::Initiated,
        stopped_why: None,
        category: Category::Plan,
        controller: id(9),
        met: None,
        gap: None,
        question: None,
        version: 1,
    }
}

pub(super) fn goal(
    n: u128,
    own_words: Option<&str>,
    title: &str,
    actions: Vec<ActionView>,
    subs: Vec<GoalView>,
) -> GoalView {
    GoalView {
        id: id(n),
        own_words: own_words.map(str::to_owned),
        title: title.to_owned(),
        domain: LifeDomain::TryingField,
        target: None,
        status: GoalStatus::Open,
        controller: id(9),
        version: 1,
        actions,
        subs,
    }
}

pub(super) fn day(month: i8, day: i8) -> Option<Date> {
    Date::new(2026, month, day).ok()
}

/// Timo's plan; with long texts when asked.
pub(super) fn sheet(long: bool) -> Sheet {
    let pekka = doer("Pekka Aho", "Terveysasema", Sector::Health);
    let jari = doer("Jari Niemi", "Työllisyysalue", Sector::Work);
    let outi = doer("Outi Salmela", "Kela", Sector::Kela);
    let trial = ActionView {
        clients_part: Some("Käy tutustumassa pajaan Villen kanssa".to_owned()),
        ..action(
            13,
            if long { LONG } else { "Työkokeilu pajalla" },
            jari,
            (day(4, 13), day(6, 12)),
            ActionStatus::Accepted,
        )
    };
    let back = vec![
        action(11, "Työkyvyn arvio", pekka, (day(3, 26), day(3, 26)), ActionStatus::Accepted),
        action(12, "Kuntoutuksen hakemus", outi.clone(), (None, day(3, 10)), ActionStatus::Ongoing),
    ];
    let subs = vec![
        goal(2, None, "Tiedän, mihin selkäni pystyy", back, Vec::new()),
        goal(3, None, "Löydän työn, joka sopii minulle", vec![trial], Vec::new()),
    ];
    let walk = action(14, "Kävelylenkki", doer("Timo", "", Sector::Own), (None, day(5, 1)), ActionStatus::Done);
    let goals = vec![
        goal(1, Some("Teen työtä, jota selkäni kestää"), "Teen työtä", Vec::new(), subs),
        goal(4, Some("Nukun paremmin ja näen ihmisiä"), "Nukun", vec![walk], Vec::new()),
    ];
    Sheet { direction: Some("Työkokeilu keväällä".to_owned()), review: day(6, 1), goals }
}

pub(super) fn party(n: u128, name: &str, kind: PartyKind, agrees: bool) -> Party {
    let yes = agrees.then_some(Yes { number: 1, how: How::InService, at: now() });
    Party { kind, id: id(n), name: name.to_owned(), since: 1, yes }
}

pub(super) fn version(sheet: Sheet, all: bool) -> Version {
    let parties = vec![
        party(21, "Timo", PartyKind::Client, all),
        party(22, "Pekka Aho", PartyKind::Professional, true),
        party(23, "Jari Niemi", PartyKind::Professional, all),
    ];
    Version { number: 1, sheet, parties, proposed_at: now(), agreed_at: all.then(now) }
}

pub(super) fn plan(status: PlanStatus, long: bool) -> PlanView {
    let agreed = status == PlanStatus::Active;
    PlanView {
        id: id(5),
        kind: PlanKind::WorkAbility,
        status,
        began: now(),
        controller: id(9),
        version: 3,
        review_called: None,
        last: 1,
        sheet: sheet(long),
        asked: Some(version(sheet(long), agreed)),
        earlier: None,
    }
}
