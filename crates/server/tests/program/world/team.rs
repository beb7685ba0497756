//! Who is what to the client: one turn or one place for everybody in the roster who has one.

use super::{
    HERE,
    contents::{THEN, Writing},
    people::{Person, Standing},
    places::Unit,
};
use crate::row;
use domain::access::Action::{self, *};
use kernel::AccountId;

const DAY: i64 = 24 * 60 * 60 * 1_000_000;
/// Noon of the day on which the tests stand, 12 March 2026.
const TODAY: i64 = 1_773_316_800_000_000;

/// Writes the turns and the places.
pub fn write(w: &mut Writing<'_>) {
    let people: Vec<Person> = w.people.to_vec();
    for person in people {
        let Some(account) = person.account else { continue };
        match person.standing.in_life(w.life) {
            Standing::Nothing => {}
            Standing::Manager => turn(w, &person, account, "active", None),
            Standing::Previous => turn(w, &person, account, "ended", Some(TODAY - 7 * DAY)),
            Standing::LongAgo => turn(w, &person, account, "ended", Some(TODAY - 60 * DAY)),
            Standing::Asked => turn(w, &person, account, "proposed", None),
            Standing::SaidNo => turn(w, &person, account, "declined", None),
            Standing::Member => place(w, &person, account, "active", "member"),
            Standing::Convener => place(w, &person, account, "active", "convener"),
            Standing::Invited => place(w, &person, account, "invited", "member"),
            Standing::Accepted => place(w, &person, account, "accepted", "member"),
            Standing::Suggested => place(w, &person, account, "suggested", "member"),
            Standing::Left => place(w, &person, account, "left", "member"),
            Standing::Declined => place(w, &person, account, "declined", "member"),
            Standing::Removed => place(w, &person, account, "removed_by_client", "member"),
            Standing::Suspended => place(w, &person, account, "suspended", "member"),
            Standing::Close => place(w, &person, account, "active", "close"),
            Standing::TakenBack => place(w, &person, account, "taken_back", "member"),
            Standing::Parted => {
                place(w, &person, account, "left", "member");
                parted(w, account, "took_part");
            }
            Standing::PartedAsked => {
                place(w, &person, account, "taken_back", "member");
                parted(w, account, "asked");
            }
        }
    }
}

fn turn(w: &mut Writing<'_>, person: &Person, account: AccountId, state: &'static str, until: Option<i64>) {
    const SHOWN: &[Action] = &[ReadCase];
    let id = w.rows.id();
    let unit = person.unit.expect("a professional");
    let since = matches!(state, "active" | "ended").then_some(THEN - 90 * DAY);
    let reason = w.of.own("case_manager.reason", SHOWN, Some(account));
    let end_reason = w.of.own("case_manager.end_reason", SHOWN, Some(account));
    w.rows.add("case_manager", row! {
        region: HERE, case_id: w.case, id: id, account_id: account, org_id: w.places.org_of(unit), kind: "permanent", state: state,
        reason: reason, end_reason: until.map(|_| end_reason), proposed_at: THEN - 91 * DAY, proposed_by: w.manager,
        answered_at: since, since: since, until: until,
    });
}

/// The row by which somebody is told that the joint work has ended.
fn parted(w: &mut Writing<'_>, account: AccountId, role: &'static str) {
    w.rows.add(
        "case_parting",
        row! { region: HERE, case_id: w.case, account_id: account, role: role, at: THEN, ended_by: w.manager },
    );
}

fn place(w: &mut Writing<'_>, person: &Person, account: AccountId, state: &'static str, seat: &'static str) {
    const SHOWN: &[Action] = &[ReadTeam];
    let id = w.rows.id();
    let org = person.unit.map(Unit::org);
    let own = Some(account);
    let name = w.of.of_member("team_member.name", SHOWN, org, own);
    let role = w.of.of_member("team_member.role", SHOWN, org, own);
    let need = w.of.of_member("team_member.need", SHOWN, org, own);
    let left = w.of.of_member("team_member.left_reason", SHOWN, org, own);
    w.rows.add("team_member", row! {
        region: HERE, case_id: w.case, id: id, account_id: account, org_id: person.unit.map(|unit| w.places.org_of(unit)),
        name: name, role: role, seat: seat, need: need, state: state, state_at: THEN, suggested_by: w.manager,
        approved_at: THEN, approved_how: "in_person", invited_at: THEN, invited_by: w.manager, left_reason: (state == "left").then_some(left),
        version: 1_i64,
    });
    if person.key == "member_jobs" {
        w.ids.insert("member", id);
    }
    if person.key == "member_clinic" {
        w.ids.insert("sensitive_member", id);
    }
}
