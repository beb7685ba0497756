//! The person, the case, who is responsible, the team, and the consent under which other organisations' rows are seen.

use super::Writing;
use crate::{
    ids::{Counted, numbered},
    places::{REGION, phone},
    store,
};
use casework::folded;
use db::{Code, Fault, Tx, args};
use domain::{CategorySet, case::Stage, consent::Informed};
use kernel::{AssignmentId, Coded, ConsentId, EventId, MemberId, OrgId, helsinki_date};
use std::collections::BTreeSet;

pub(super) fn write(tx: &mut Tx<'_>, w: &Writing<'_>) -> Result<(), Fault> {
    person(tx, w)?;
    case(tx, w)?;
    managers(tx, w)?;
    team(tx, w)?;
    consent(tx, w)
}

fn person(tx: &mut Tx<'_>, w: &Writing<'_>) -> Result<(), Fault> {
    let client = w.client;
    let values = args![
        REGION,
        w.person,
        w.case,
        &client.given,
        &client.family,
        folded(&client.family),
        folded(&client.given),
        client.code.birth_date(),
        municipality(&client.town),
        Code(client.language),
        phone(client.number % 1_000_000),
        false,
        w.about.key.index(&client.code),
        w.opened
    ];
    tx.run(store::PERSON, values).map(drop)
}

fn case(tx: &mut Tx<'_>, w: &Writing<'_>) -> Result<(), Fault> {
    let number = format!("A-{}", 1000 + w.client.number);
    let (org, unit, stage) = (w.manager.org, w.manager.unit, Code(Stage::InServices));
    tx.run(store::CASE, args![REGION, w.case, number, w.person, org, unit, stage, w.opened, w.review()])?;
    let talk: EventId = numbered(Counted::Talk, w.client.number);
    tx.run(store::TALK, args![REGION, w.case, talk, w.client.since, w.manager.account]).map(drop)
}

/// Somebody of the team answered at first, then the case manager.
fn managers(tx: &mut Tx<'_>, w: &Writing<'_>) -> Result<(), Fault> {
    let first = w.around().nth(1).unwrap_or(w.manager);
    let turn = |nth: u64| -> AssignmentId { numbered(Counted::Turn, w.client.number * 2 + nth) };
    tx.run(store::INTERIM, args![REGION, w.case, turn(0), first.account, first.org, w.opened])?;
    let (who, reason) = (w.manager, "Tuntee asiakkaan ja on lähellä.");
    tx.run(store::MANAGER, args![REGION, w.case, turn(1), who.account, who.org, reason, w.opened, first.account])
        .map(drop)
}

fn team(tx: &mut Tx<'_>, w: &Writing<'_>) -> Result<(), Fault> {
    for ((place, task), nth) in w.client.team.iter().zip(0..) {
        let who = w.about.staff.worker(*place);
        let id: MemberId = numbered(Counted::Member, w.client.number * 8 + nth);
        let (name, need) = (&who.name, "Tuntee oman alansa palvelut.");
        let by = w.manager.account;
        tx.run(store::MEMBER, args![REGION, w.case, id, who.account, who.org, name, role(task), need, w.opened, by])?;
    }
    Ok(())
}

fn role(task: &str) -> &str {
    match task {
        "social_worker" => "sosiaalityöntekijä",
        "employment_specialist" => "työllisyysasiantuntija",
        "nurse" => "terveydenhoitaja",
        "rehab_adviser" => "kuntoutusneuvoja",
        other => other,
    }
}

/// A consent that covers everybody around the client, in force for a year from today.
fn consent(tx: &mut Tx<'_>, w: &Writing<'_>) -> Result<(), Fault> {
    let id: ConsentId = numbered(Counted::Consent, w.client.number);
    let informed: domain::consent::InformedSet = Informed::ALL.iter().copied().collect();
    let (language, from) = (Code(w.client.language), w.client.since);
    let until = helsinki_date(w.about.now).saturating_add(std::time::Duration::from_secs(365 * 24 * 60 * 60));
    let by = w.manager.account;
    tx.run(store::CONSENT, args![REGION, w.case, id, informed.bits(), language, from, until, by, w.opened])?;
    let parties: BTreeSet<OrgId> = w.around().map(|who| who.org).collect();
    for org in parties {
        tx.run(store::PARTY, args![REGION, w.case, id, org, CategorySet::all_ordinary().bits()])?;
    }
    Ok(())
}

/// The number of a municipality of Central Finland.
fn municipality(name: &str) -> Option<&'static str> {
    const NUMBERS: [(&str, &str); 22] = [
        ("Jyväskylä", "179"),
        ("Äänekoski", "992"),
        ("Laukaa", "410"),
        ("Jämsä", "182"),
        ("Keuruu", "249"),
        ("Saarijärvi", "729"),
        ("Viitasaari", "931"),
        ("Muurame", "500"),
        ("Hankasalmi", "077"),
        ("Joutsa", "172"),
        ("Karstula", "226"),
        ("Kinnula", "256"),
        ("Kivijärvi", "265"),
        ("Konnevesi", "275"),
        ("Kuhmoinen", "291"),
        ("Kyyjärvi", "312"),
        ("Luhanka", "435"),
        ("Multia", "495"),
        ("Petäjävesi", "592"),
        ("Pihtipudas", "601"),
        ("Toivakka", "850"),
        ("Uurainen", "892"),
    ];
    NUMBERS.iter().find(|(town, _)| *town == name).map(|(_, number)| *number)
}
