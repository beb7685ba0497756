//! One client, written as if people had worked for half a year: the case with its people and its consent, the plan, what happened.

mod case;
mod history;
mod plan;

use crate::{
    data::Client,
    ids::{Counted, numbered},
    places::{Professional, Staff},
};
use access::IndexKey;
use db::{Fault, Tx};
use kernel::{CaseId, Date, PersonId, Timestamp, helsinki_date};

/// What all clients share.
pub(crate) struct Circumstances {
    pub(crate) staff: Staff,
    pub(crate) key: IndexKey,
    pub(crate) now: Timestamp,
}

/// A client in the making.
pub(crate) struct Writing<'a> {
    about: &'a Circumstances,
    client: &'a Client,
    case: CaseId,
    person: PersonId,
    manager: &'a Professional,
    opened: Timestamp,
}

impl<'a> Writing<'a> {
    fn new(about: &'a Circumstances, client: &'a Client) -> Self {
        Self {
            about,
            client,
            case: numbered(Counted::Case, client.number),
            person: numbered(Counted::Person, client.number),
            manager: about.staff.worker(client.manager),
            opened: morning(client.since),
        }
    }

    /// Everybody who works with the client: the case manager first, then the team.
    fn around(&self) -> impl Iterator<Item = &'a Professional> {
        let staff = &self.about.staff;
        std::iter::once(self.manager).chain(self.client.team.iter().map(|(who, _)| staff.worker(*who)))
    }

    /// The day on which the plan is looked at next.
    fn review(&self) -> Date {
        let today = helsinki_date(self.about.now);
        today.checked_add(std::time::Duration::from_secs(60 * 24 * 60 * 60)).unwrap_or(today)
    }
}

/// Eight o'clock in Greenwich, when offices in Finland are open.
fn morning(day: Date) -> Timestamp {
    format!("{day}T08:00:00Z").parse().unwrap_or(Timestamp::UNIX_EPOCH)
}

/// Writes everything about one client.
pub(crate) fn client(tx: &mut Tx<'_>, about: &Circumstances, client: &Client) -> Result<(), Fault> {
    let writing = Writing::new(about, client);
    case::write(tx, &writing)?;
    plan::write(tx, &writing)?;
    history::write(tx, &writing)
}
