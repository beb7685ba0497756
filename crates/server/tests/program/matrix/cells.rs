//! One cell: a person, an address, a client; what must come, and what came.

use super::lines::{LINES, Line, Needs};
use crate::{
    browser::Answer,
    world::{
        Record, World,
        canary::Owner,
        contents::{CLINICS, Contact},
        oracle,
        people::Person,
        places::Org,
    },
};
use domain::{Category, DutySet, access::Action};

/// Whose address it is.
#[derive(Debug, Clone, Copy)]
pub enum Subject<'w> {
    /// Nobody's.
    Nobody,
    /// A client's.
    Record(&'w Record),
    /// A contact's.
    Contact(&'w Contact),
}

/// A cell of the matrix.
#[derive(Debug, Clone, Copy)]
pub struct Cell<'w> {
    pub line: &'static Line,
    pub person: &'w Person,
    pub subject: Subject<'w>,
}

/// Everybody at every address of every client they could be asked about.
pub fn all(world: &World) -> Vec<Cell<'_>> {
    let mut cells = Vec::new();
    for line in LINES {
        for person in &world.people {
            match line.needs {
                Needs::Case(_) | Needs::Meeting(_) | Needs::Room | Needs::Plan(_) => {
                    cells.extend(world.records.iter().filter(|record| is_asked(person, record)).map(|record| Cell {
                        line,
                        person,
                        subject: Subject::Record(record),
                    }))
                }
                Needs::Contact => cells.extend(world.contacts.iter().map(|contact| Cell {
                    line,
                    person,
                    subject: Subject::Contact(contact),
                })),
                Needs::Nothing | Needs::Professional | Needs::Helper | Needs::Holder(_) | Needs::Client => {
                    cells.push(Cell { line, person, subject: Subject::Nobody });
                }
            }
        }
    }
    cells
}

/// Outsiders are the same to every client: one is enough.
fn is_asked(person: &Person, record: &Record) -> bool {
    record.key == "live" || !person.key.starts_with("outsider_")
}

impl Cell<'_> {
    /// The address with its ids.
    pub fn path(&self) -> String {
        let piece = |piece: &str| match piece.strip_prefix('{').and_then(|piece| piece.strip_suffix('}')) {
            Some(name) => self.id(name),
            None => piece.to_owned(),
        };
        self.line.path.split('/').map(piece).collect::<Vec<_>>().join("/")
    }

    fn id(&self, name: &str) -> String {
        match (self.subject, name) {
            (_, "section") => "money".to_owned(),
            (_, "number") => "1".to_owned(),
            (Subject::Record(record), "case") => record.case.to_string(),
            (Subject::Record(record), "meeting")
                if self.line.path.ends_with("/screen") || self.line.path.ends_with("/end") =>
            {
                record.ids["running"].simple().to_string()
            }
            (Subject::Record(record), name) => record.ids[name].simple().to_string(),
            (Subject::Contact(contact), _) => contact.id.to_string(),
            (Subject::Nobody, _) => NOBODYS.to_owned(),
        }
    }

    /// Whether the person may come here.
    pub fn is_open(&self) -> bool {
        match (self.line.needs, self.subject) {
            (Needs::Nothing, _) => true,
            (Needs::Professional, _) => self.person.is_professional(),
            (Needs::Helper, _) => !self.person.duties.and(DutySet::with_clients()).is_empty(),
            (Needs::Holder(duties), _) => {
                self.person.is_professional() && duties.iter().any(|duty| self.person.duties.contains(*duty))
            }
            (Needs::Client, _) => self.person.is_client(),
            (Needs::Case(actions), Subject::Record(record)) => {
                actions.iter().any(|action| oracle::may(self.person, record, *action))
            }
            (Needs::Meeting(actions), Subject::Record(record)) => {
                actions.iter().any(|action| oracle::may(self.person, record, *action))
                    && oracle::sees(self.person, record, Category::Meetings, Org::County)
            }
            (Needs::Room, Subject::Record(record)) => {
                let writes = oracle::may(self.person, record, Action::WritePlan) && self.is_in_the_room();
                (oracle::may(self.person, record, Action::RunMeeting) || writes)
                    && oracle::sees(self.person, record, Category::Meetings, Org::County)
            }
            (Needs::Plan(actions), Subject::Record(record)) => {
                actions.iter().any(|action| oracle::may(self.person, record, *action))
                    && oracle::sees(self.person, record, Category::Plan, Org::County)
            }
            (Needs::Contact, Subject::Contact(contact)) => oracle::deals_with(self.person, contact),
            (Needs::Case(_) | Needs::Meeting(_) | Needs::Room | Needs::Plan(_) | Needs::Contact, _) => false,
        }
    }

    /// Whether the person sits in the meetings that have begun.
    fn is_in_the_room(&self) -> bool {
        ["manager", "member_jobs", "member_clinic"].contains(&self.person.key.as_str())
    }

    /// Whether the person has anything to do with the client at all.
    fn is_related(&self) -> bool {
        match self.subject {
            Subject::Record(record) => !oracle::relations(self.person, record).is_empty(),
            Subject::Contact(contact) => oracle::deals_with(self.person, contact),
            Subject::Nobody => false,
        }
    }

    /// What is wrong with an answer, if anything.
    pub fn wrong(&self, world: &World, answer: &Answer) -> Option<String> {
        let leaks = self.leaks(world, answer);
        if !leaks.is_empty() {
            return Some(self.said(answer, &format!("tells {leaks:?}")));
        }
        let fits = if answer.status.is_server_error() {
            false
        } else if self.is_open() {
            self.line.method == "POST" || answer.status != 403
        } else if !self.person.is_somebody() {
            self.sends_to_sign_in(answer)
        } else if self.is_related() {
            matches!(answer.status.as_u16(), 403 | 404 | 409 | 422)
        } else {
            answer.status == 404
        };
        (!fits).then(|| self.said(answer, "answers wrongly"))
    }

    fn sends_to_sign_in(&self, answer: &Answer) -> bool {
        let status = answer.status.as_u16();
        (status == 303 && answer.location().starts_with("/sign-in")) || matches!(status, 401 | 403 | 404 | 422)
    }

    /// The fields of which something came that may not be met.
    fn leaks(&self, world: &World, answer: &Answer) -> Vec<String> {
        let met = world.canaries.met_in(&answer.body).into_iter().chain(world.canaries.met_in(answer.location()));
        let mut leaks: Vec<String> = met
            .filter(|canary| !world.may_meet(self.person, canary))
            .map(|canary| {
                format!(
                    "{} {:?} of {}",
                    canary.field,
                    canary.about.or(canary.sensitive.map(|org| (domain::Category::ContactBasic, org))),
                    owner(world, canary.owner)
                )
            })
            .collect();
        leaks.extend(self.names_the_clinics(answer).then(|| "who helps from the clinic".to_owned()));
        leaks.sort();
        leaks.dedup();
        leaks
    }

    /// Whether the clinic's member is named to somebody who may not know that the clinic has to do with the client.
    fn names_the_clinics(&self, answer: &Answer) -> bool {
        let Subject::Record(record) = self.subject else { return false };
        answer.body.contains(CLINICS) && !oracle::knows_of(self.person, record, Org::Clinic)
    }

    fn said(&self, answer: &Answer, what: &str) -> String {
        let subject = match self.subject {
            Subject::Nobody => String::new(),
            Subject::Record(record) => format!(" of client {}", record.key),
            Subject::Contact(contact) => format!(" of contact {}", contact.key),
        };
        let Line { method, path, .. } = self.line;
        format!("{method} {path}{subject} as {}: {} {what}", self.person.key, answer.status)
    }
}

fn owner(world: &World, owner: Owner) -> String {
    match owner {
        Owner::Case(case) => {
            world.records.iter().find(|record| record.case == case).map_or("?", |record| record.key).to_owned()
        }
        Owner::Contact(id) => {
            world.contacts.iter().find(|contact| contact.id == id).map_or("?", |contact| contact.key).to_owned()
        }
        Owner::Elsewhere => "the other region".to_owned(),
    }
}

/// An id that nothing has.
pub const NOBODYS: &str = "0192f0c4d2d77c3e9a5b1f2e3d4c5b6a";
