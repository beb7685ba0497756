//! The folder that `gen.py` writes, as records of clients: everything about one client at a time, so that a million fit.

use crate::csv::{Damage, Record, Table};
use domain::{IdentityCode, OrgKind, plan::ActionStatus};
use kernel::{Coded, Date, Language, Timestamp};
use std::{iter::Peekable, path::PathBuf};

/// A folder with the eight files.
#[derive(Debug, Clone)]
pub struct Folder(PathBuf);

/// An agency: an organisation with one unit.
pub(crate) struct Agency {
    pub(crate) kind: OrgKind,
    pub(crate) name: String,
}

/// A worker of an agency.
pub(crate) struct Worker {
    pub(crate) name: String,
    pub(crate) agency: usize,
}

/// A goal or an action.
pub(crate) struct Item {
    pub(crate) number: u64,
    pub(crate) is_goal: bool,
    pub(crate) title: String,
    pub(crate) status: ActionStatus,
    pub(crate) due: Date,
    pub(crate) worker: usize,
}

/// A note.
pub(crate) struct Note {
    pub(crate) number: u64,
    pub(crate) worker: usize,
    pub(crate) at: Timestamp,
    pub(crate) body: String,
}

/// A request that an agency takes the client.
pub(crate) struct Referral {
    pub(crate) number: u64,
    pub(crate) agency: usize,
    pub(crate) reason: String,
}

/// Everything about one client.
pub(crate) struct Client {
    pub(crate) number: u64,
    pub(crate) code: IdentityCode,
    pub(crate) family: String,
    pub(crate) given: String,
    pub(crate) town: String,
    pub(crate) language: Language,
    pub(crate) manager: usize,
    /// The others of the team, with their tasks there.
    pub(crate) team: Vec<(usize, String)>,
    pub(crate) since: Date,
    pub(crate) summary: String,
    pub(crate) items: Vec<Item>,
    pub(crate) notes: Vec<Note>,
    pub(crate) referrals: Vec<Referral>,
}

impl Folder {
    /// The folder at this path.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self(path.into())
    }

    /// Reads everything once: how many clients there are.
    ///
    /// # Errors
    /// The first damage.
    pub fn check(&self) -> Result<u64, Damage> {
        let (agencies, workers) = (self.agencies()?, self.workers()?);
        if let Some(lost) = workers.iter().position(|worker| worker.agency >= agencies.len()) {
            let reason = "there is no such agency".to_owned();
            return Err(Damage { file: "worker.csv".to_owned(), line: lost + 2, reason });
        }
        self.clients()?
            .try_fold(0, |sum, client| client.and_then(|c| c.stands_on(&agencies, &workers)).map(|()| sum + 1))
    }

    pub(crate) fn agencies(&self) -> Result<Vec<Agency>, Damage> {
        Table::open(&self.0, "agency.csv", "id,kind,name")?.map(|record| agency(&record?)).collect()
    }

    pub(crate) fn workers(&self) -> Result<Vec<Worker>, Damage> {
        Table::open(&self.0, "worker.csv", "id,name,agency_id")?.map(|record| worker(&record?)).collect()
    }

    pub(crate) fn clients(&self) -> Result<Clients, Damage> {
        let columns = "id,pid,family,given,birth,town,lang,status,manager_id";
        let of_client = |name, columns, key| {
            Ok::<_, Damage>(OfClient { table: Table::open(&self.0, name, columns)?.peekable(), key })
        };
        Ok(Clients {
            clients: Table::open(&self.0, "client.csv", columns)?,
            members: of_client("member.csv", "client_id,worker_id,role,since", 0)?,
            plans: of_client("plan.csv", "id,client_id,created,summary", 1)?,
            items: of_client("item.csv", "id,client_id,kind,title,status,due,worker_id", 1)?,
            notes: of_client("note.csv", "id,client_id,author_id,at,body", 1)?,
            referrals: of_client("referral.csv", "id,client_id,from_worker,to_agency,at,status,reason", 1)?,
        })
    }
}

/// The clients one after the other.
pub(crate) struct Clients {
    clients: Table,
    members: OfClient,
    plans: OfClient,
    items: OfClient,
    notes: OfClient,
    referrals: OfClient,
}

/// A file whose records stand in the order of the clients.
struct OfClient {
    table: Peekable<Table>,
    key: usize,
}

impl OfClient {
    /// The records of this client, which are next.
    fn take(&mut self, client: u64) -> Result<Vec<Record>, Damage> {
        let (mut found, key, wanted) = (Vec::new(), self.key, client.to_string());
        while let Some(next) = self.table.next_if(|next| next.as_ref().map_or(true, |r| r.text(key) == wanted)) {
            found.push(next?);
        }
        Ok(found)
    }
}

impl Iterator for Clients {
    type Item = Result<Client, Damage>;

    fn next(&mut self) -> Option<Self::Item> {
        let record = self.clients.next()?;
        Some(record.and_then(|record| self.client(&record)))
    }
}

impl Clients {
    fn client(&mut self, record: &Record) -> Result<Client, Damage> {
        let number = record.get(0)?;
        let members = self.members.take(number)?;
        let plan = self.plans.take(number)?;
        let [plan] = plan.as_slice() else { return Err(record.damage("has not exactly one plan".to_owned())) };
        let manager = place(record, 8)?;
        let others = members.iter().filter(|member| member.text(2) != "case_manager");
        Ok(Client {
            number,
            code: record.as_read(1, IdentityCode::parse(record.text(1)).ok())?,
            family: record.text(2).to_owned(),
            given: record.text(3).to_owned(),
            town: record.text(5).to_owned(),
            language: record.as_read(6, Language::from_code(record.text(6)))?,
            manager,
            team: others.map(|member| Ok((place(member, 1)?, member.text(2).to_owned()))).collect::<Result<_, _>>()?,
            since: plan.get(2)?,
            summary: plan.text(3).to_owned(),
            items: self.items.take(number)?.iter().map(item).collect::<Result<_, _>>()?,
            notes: self.notes.take(number)?.iter().map(note).collect::<Result<_, _>>()?,
            referrals: self.referrals.take(number)?.iter().map(referral).collect::<Result<_, _>>()?,
        })
    }
}

impl Client {
    /// Whether everybody and everything it names is there.
    fn stands_on(&self, agencies: &[Agency], workers: &[Worker]) -> Result<(), Damage> {
        let items = self.items.iter().map(|item| item.worker);
        let named = items.chain(self.notes.iter().map(|note| note.worker)).chain(self.team.iter().map(|(who, _)| *who));
        let there = named.chain([self.manager]).all(|worker| worker < workers.len());
        if there && self.referrals.iter().all(|referral| referral.agency < agencies.len()) {
            return Ok(());
        }
        let line = usize::try_from(self.number).unwrap_or(0) + 1;
        Err(Damage {
            file: "client.csv".to_owned(),
            line,
            reason: "names a worker or agency that is not there".to_owned(),
        })
    }
}

/// A number in the files, from one, as a place in a list.
fn place(record: &Record, column: usize) -> Result<usize, Damage> {
    record.get::<usize>(column).and_then(|number| record.as_read(column, number.checked_sub(1)))
}

fn agency(record: &Record) -> Result<Agency, Damage> {
    let kind = match record.text(1) {
        "health" => Some(OrgKind::HealthUnit),
        "social" => Some(OrgKind::SocialServices),
        "employment" => Some(OrgKind::EmploymentAuthority),
        "kela" => Some(OrgKind::Kela),
        "occupational" => Some(OrgKind::OccupationalHealth),
        "education" => Some(OrgKind::Education),
        "criminal" => Some(OrgKind::CriminalSanctions),
        "ngo" => Some(OrgKind::Ngo),
        _ => None,
    };
    Ok(Agency { kind: record.as_read(1, kind)?, name: record.text(2).to_owned() })
}

fn worker(record: &Record) -> Result<Worker, Damage> {
    Ok(Worker { name: record.text(1).to_owned(), agency: place(record, 2)? })
}

fn item(record: &Record) -> Result<Item, Damage> {
    let status = match record.text(4) {
        "open" | "active" => Some(ActionStatus::Accepted),
        "ongoing" => Some(ActionStatus::Ongoing),
        "done" => Some(ActionStatus::Done),
        _ => None,
    };
    Ok(Item {
        number: record.get(0)?,
        is_goal: record.text(2) == "goal",
        title: record.text(3).to_owned(),
        status: record.as_read(4, status)?,
        due: record.get(5)?,
        worker: place(record, 6)?,
    })
}

fn note(record: &Record) -> Result<Note, Damage> {
    Ok(Note { number: record.get(0)?, worker: place(record, 2)?, at: record.get(3)?, body: record.text(4).to_owned() })
}

fn referral(record: &Record) -> Result<Referral, Damage> {
    Ok(Referral { number: record.get(0)?, agency: place(record, 3)?, reason: record.text(6).to_owned() })
}
