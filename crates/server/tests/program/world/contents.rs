//! What lies in a client's record: in each register something of every kind, in each field its own word.

use super::{
    ELSEWHERE, HERE, Record,
    canary::{Canaries, Canary, Of, Owner},
    ground::{self, Ground, Life},
    people::{self, Person},
    places::{Org, Places, Unit},
    rows::Rows,
    team, work,
};
use crate::row;
use domain::{
    Category,
    access::Action::{self, *},
    survey::{Author, Field},
};
use kernel::{AccountId, CaseId, Coded, ContactId, PersonId};
use std::collections::BTreeMap;
use uuid::Uuid;

/// The moment at which things were written.
pub const THEN: i64 = 1_772_700_000_000_000;

/// What the member of the clinic is called: a name that tells something by itself.
pub const CLINICS: &str = "Name of member_clinic";

/// Who writes in a register.
fn writer(org: Org) -> &'static str {
    if org == Org::Clinic { CLINICS } else { "Writer" }
}

/// A contact in the queue.
#[derive(Debug, Clone)]
pub struct Contact {
    pub key: &'static str,
    pub id: ContactId,
    /// Whose next step it is.
    pub next: Option<AccountId>,
    /// The professional who sent it.
    pub sender: Option<AccountId>,
}

/// What a part of the record needs to be written.
pub struct Writing<'w> {
    pub rows: &'w mut Rows,
    pub of: Of<'w>,
    pub places: &'w Places,
    pub people: &'w [Person],
    pub case: CaseId,
    pub manager: AccountId,
    pub client: AccountId,
    pub life: Life,
    pub ids: BTreeMap<&'static str, Uuid>,
}

impl Writing<'_> {
    /// Everybody's account by key.
    pub fn account(&self, key: &str) -> AccountId {
        self.people
            .iter()
            .find(|person| person.key == key)
            .and_then(|person| person.account)
            .expect("is among the people")
    }
}

/// Writes one client's record.
pub fn record(
    rows: &mut Rows,
    canaries: &mut Canaries,
    places: &Places,
    people: &mut Vec<Person>,
    (key, ground, life): (&'static str, Ground, Life),
) -> Record {
    let case = CaseId::from_uuid(rows.id());
    let of = Of { canaries, owner: Owner::Case(case) };
    let writer = match life {
        Life::Open => "manager",
        Life::Closed => "long_ago",
    };
    let manager = people.iter().find(|person| person.key == writer).and_then(|person| person.account);
    let manager = manager.expect("somebody wrote it");
    let (mut of, person) = (of, PersonId::from_uuid(rows.id()));
    let name = face(rows, &mut of, places, (case, life), person);
    let client = people::client(rows, key, HERE, &name, person, Some(case));
    let account = client.account.expect("a client has an account");
    people.push(client);
    let mut writing = Writing { rows, of, places, people, case, manager, client: account, life, ids: BTreeMap::new() };
    team::write(&mut writing);
    let consent = ground::consent(writing.rows, &mut writing.of, places, case, manager, ground);
    writing.ids.insert("consent", consent);
    situation(&mut writing);
    notes(&mut writing);
    work::plan(&mut writing);
    work::meetings(&mut writing);
    let ids = writing.ids;
    Record { key, ground, life, case, ids }
}

/// The person and the case. Answers the name for the account.
fn face(rows: &mut Rows, of: &mut Of<'_>, places: &Places, (case, life): (CaseId, Life), person: PersonId) -> String {
    const REACH: &[Action] = &[ReadCase];
    let given = of.plain("person.given", &[ReadPreview, ReadCase, ReadEnding]);
    let family = of.plain("person.family", &[ReadCase, ReadEnding]);
    let mut reach = |field| of.about(field, REACH, Category::ContactBasic, Org::County);
    rows.add("person", row! {
        region: HERE, id: person, first_case_id: case, given: given.clone(), family: family.clone(),
        family_folded: family.to_lowercase(), given_folded: given.to_lowercase(), birth_date: "1980-05-04", municipality: "179",
        language: "fi", phone: reach("person.phone"), email: reach("person.email"), reach_note: reach("person.reach_note"),
        protected_address: false, created_at: THEN, version: 1_i64,
    });
    rows.add("case_file", row! {
        region: HERE, id: case, number: format!("A-{}", case.uuid().as_u128() % 1_000_000_000), person_id: person, controller_org: places.org(Org::County),
        unit_id: places.unit(Unit::Support), stage: if life == Life::Closed { "closed" } else { "in_services" }, track: "org_only",
        opened_at: THEN, stage_at: THEN, closed_at: (life == Life::Closed).then_some(THEN),
        version: 1_i64,
    });
    format!("{given} {family}")
}

/// The survey: each field by the client and by professionals of each organisation.
fn situation(w: &mut Writing<'_>) {
    const SAID: &[Action] = &[ReadStatements];
    for org in Org::WRITERS {
        for field in Field::ALL {
            for author in Author::ALL.iter().filter(|author| field.is_written_by(**author)) {
                if *author == Author::Client && org != Org::County {
                    continue;
                }
                let body = w.of.about("statement.body", SAID, field.category(), org);
                w.rows.add(
                    "statement",
                    row! {
                        region: HERE, case_id: w.case, field: field.code(), author_role: author.code(),
                        controller_org: w.places.org(org), version: 1_i64, category: field.category().code(),
                        account_id: w.manager, account_name: writer(org), written_at: THEN, body: body,
                    },
                );
            }
        }
        let reason = w.of.about("rehabilitation_answer.reason", SAID, Category::Rehab, org);
        w.rows.add(
            "rehabilitation_answer",
            row! {
                region: HERE, case_id: w.case, controller_org: w.places.org(org), version: 1_i64, answer: "not_now",
                reason: reason, account_id: w.manager, account_name: writer(org), answered_at: THEN,
            },
        );
    }
}

/// Notes, lines of the time line and messages: in each register one of every kind.
fn notes(w: &mut Writing<'_>) {
    for org in Org::WRITERS {
        for kind in ground::every_kind() {
            let (note, event) = (w.rows.id(), w.rows.id());
            let body = w.of.about("note.body", &[ReadNotes], *kind, org);
            w.rows.add("note", row! {
                region: HERE, case_id: w.case, id: note, at: THEN, category: kind.code(), controller_org: w.places.org(org),
                account_id: w.manager, account_name: writer(org), body: body,
            });
            let detail = w.of.about("case_event.detail", &[ReadTimeline], *kind, org);
            w.rows.add(
                "case_event",
                row! {
                    region: HERE, case_id: w.case, id: event, at: THEN, kind: "referred", category: kind.code(),
                    controller_org: w.places.org(org), account_id: w.manager, account_name: writer(org), detail: detail,
                },
            );
        }
        message(w, org, false);
    }
    message(w, Org::County, true);
}

fn message(w: &mut Writing<'_>, org: Org, from_client: bool) {
    let id = w.rows.id();
    let who = if from_client { w.client } else { w.manager };
    let body = w.of.about("message.body", &[ReadMessages], Category::Messages, org);
    w.rows.add("message", row! {
        region: HERE, case_id: w.case, id: id, at: THEN, from_client: from_client, account_id: who, account_name: writer(org),
        controller_org: w.places.org(org), body: body,
    });
}

/// A client of the other region, whose case manager is that region's professional.
pub fn elsewhere(rows: &mut Rows, canaries: &mut Canaries, places: &Places, people: &[Person]) -> CaseId {
    let mut of = Of { canaries, owner: Owner::Elsewhere };
    let (case, person, turn, note) = (rows.id(), rows.id(), rows.id(), rows.id());
    let org = places.org_of(Unit::Elsewhere);
    let account = people.iter().find(|person| person.region == ELSEWHERE).and_then(|person| person.account);
    let mut word = |field| of.plain(field, &[]);
    rows.add("person", row! {
        region: ELSEWHERE, id: person, first_case_id: case, given: word("person.given"), family: word("person.family"),
        family_folded: "qz", given_folded: "qz", language: "fi", protected_address: false, created_at: THEN, version: 1_i64,
    });
    rows.add("case_file", row! {
        region: ELSEWHERE, id: case, number: "A-1", person_id: person, controller_org: org, unit_id: places.unit(Unit::Elsewhere),
        stage: "in_services", track: "org_only", opened_at: THEN, stage_at: THEN, version: 1_i64,
    });
    rows.add("case_manager", row! {
        region: ELSEWHERE, case_id: case, id: turn, account_id: account, org_id: org, kind: "permanent", state: "active", since: THEN,
    });
    rows.add("note", row! {
        region: ELSEWHERE, case_id: case, id: note, at: THEN, category: "plan", controller_org: org, account_id: account,
        account_name: "Writer", body: word("note.body"),
    });
    CaseId::from_uuid(case)
}

/// The contacts in the queue: one new, one sent by a colleague, one whose next step is somebody's outside, and one that became a case.
pub fn contacts(
    rows: &mut Rows,
    canaries: &mut Canaries,
    places: &Places,
    people: &[Person],
    records: &[Record],
) -> Vec<Contact> {
    let account = |key: &str| people.iter().find(|person| person.key == key).and_then(|person| person.account);
    let made = [
        ("new", None, None, None),
        ("sent", None, account("colleague_jobs"), None),
        ("next", account("member_kela"), None, None),
        ("became", account("queue"), None, records.first().map(|record| record.case)),
    ];
    made.map(|(key, next, sender, case)| {
        let id = ContactId::from_uuid(rows.id());
        contact(rows, canaries, places, Contact { key, id, next, sender }, case)
    })
    .to_vec()
}

fn contact(rows: &mut Rows, canaries: &mut Canaries, places: &Places, new: Contact, case: Option<CaseId>) -> Contact {
    let owner = Owner::Contact(new.id);
    let mut word = |field| {
        let (actions, about, sensitive, own) = (&[] as &[Action], None, None, None);
        canaries.word(Canary { owner, field, actions, about, sensitive, own })
    };
    let state = if case.is_some() {
        "case_opened"
    } else if new.next.is_some() {
        "triaged"
    } else {
        "received"
    };
    let sender = new.sender.map(|_| places.org(Org::Jobs));
    let unit = places.unit(Unit::First);
    rows.add("contact", row! {
        region: HERE, id: new.id, unit_id: unit, channel: "phone", state: state, received_at: THEN, answer_due: THEN + 9_000_000_000_000,
        name: word("contact.name"), phone: word("contact.phone"), language: "fi", reply_by: "call", said: word("contact.said"),
        recorded_by: new.sender, sender_org: sender, client_agreed: sender.map(|_| "2026-03-01"), case_id: case,
        next_step: new.next.map(|_| word("contact.next_step")), next_account: new.next, version: 1_i64,
        promised: word("contact.promised"), answer: word("contact.answer"), to_sender: word("contact.to_sender"),
    });
    let (screening, talk) = (rows.id(), rows.id());
    let asker = new.next.or(new.sender);
    if let Some(asker) = asker {
        rows.add("raising", row! {
            region: HERE, contact_id: new.id, id: talk, raised_by: asker, org_id: places.org(Org::County), talked_on: "2026-03-01",
            answer: "wants_help", words: word("raising.words"), recorded_at: THEN,
        });
        rows.add("screening", row! {
            region: HERE, contact_id: new.id, id: screening, asked_by: asker, org_id: places.org(Org::County), question_set: "sampoharju_v1",
            working_life: "in_work", health_check: "done", asked_at: THEN,
        });
    }
    new
}
