//! Meetings as they are stored, past all doors.

use crate::village::Village;
use kernel::{AccountId, ActionId, MeetingId};

const PEOPLE: &str = "SELECT id, kind, account_id AS account, arrival, name, present, invited_ground, door_ground, door_hears \
    FROM meeting_participant WHERE meeting_id = ?1 ORDER BY id";
const ROW: &str = "SELECT state, version, contact_on FROM meeting WHERE id = ?1";
const DECISIONS: &str = "SELECT COUNT(*) AS n FROM meeting_decision WHERE meeting_id = ?1";
const TO_PROPOSED: &str = "UPDATE meeting SET state = 'times_proposed' WHERE id = ?1";
const ON_ITS_DAY: &str = "UPDATE meeting_participant SET starts_at = (SELECT m.starts_at FROM meeting m WHERE m.id = ?1) WHERE meeting_id = ?1";
const FORGET_WHERE: &str = "UPDATE plan_action SET met_at = NULL WHERE id = ?1";
const BRING_BACK: &str = "UPDATE team_member SET state = 'active' WHERE account_id = ?1 AND state = 'suspended'";

/// Somebody at the door, as a test names them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Guest {
    Client,
    Account(AccountId),
    Other,
}

db::row! {
    #[derive(Debug, Clone)]
    pub struct PersonRow {
        pub id: meeting::ParticipantId,
        pub kind: String,
        pub account: Option<AccountId>,
        pub arrival: String,
        pub name: String,
        pub present: bool,
        pub invited_ground: Option<String>,
        pub door_ground: Option<String>,
        pub door_hears: Option<i64>,
    }
    #[derive(Debug, Clone)]
    pub struct MeetingRow {
        pub state: String,
        pub version: i64,
        pub contact_on: Option<String>,
    }
}

impl PersonRow {
    pub fn who(&self) -> Guest {
        match (self.kind.as_str(), self.account) {
            ("client", _) => Guest::Client,
            (_, Some(account)) => Guest::Account(account),
            (_, None) => Guest::Other,
        }
    }
}

impl Village {
    /// The people of a meeting.
    pub async fn people(&self, id: MeetingId) -> Vec<PersonRow> {
        self.rows(PEOPLE, vec![id.into()]).await
    }

    /// One of them.
    pub async fn person(&self, id: MeetingId, who: Guest) -> PersonRow {
        self.people(id).await.into_iter().find(|row| row.who() == who).expect("is among the people")
    }

    /// The meeting.
    pub async fn row(&self, id: MeetingId) -> MeetingRow {
        self.rows(ROW, vec![id.into()]).await.pop().expect("the meeting is stored")
    }

    /// How many things are written down as agreed.
    pub async fn decisions(&self, id: MeetingId) -> i64 {
        self.number(DECISIONS, vec![id.into()]).await
    }

    /// Makes a meeting only proposed, as it was stored when it began before beginning confirmed it.
    pub async fn back_to_proposed(&self, id: MeetingId) {
        assert_eq!(self.set(TO_PROPOSED, vec![id.into()]).await, 1);
    }

    /// Runs the migration that mends such meetings.
    pub async fn mends_begun_meetings(&self) {
        assert_eq!(self.migrates("begun_is_confirmed").await, 1);
    }

    /// Runs one migration again; answers how many rows it changed.
    pub async fn migrates(&self, name: &str) -> u64 {
        let migration = meeting::MIGRATIONS.iter().find(|step| step.name == name).expect("is a migration");
        self.set(migration.sql, Vec::new()).await
    }

    /// Puts a meeting where it stood on everybody's own list before the lists followed when it was held.
    pub async fn back_on_its_day(&self, id: MeetingId) {
        assert_eq!(self.set(ON_ITS_DAY, vec![id.into()]).await, 4);
    }

    /// Makes an action one that was agreed before the plan told where.
    pub async fn forgets_where_it_was_agreed(&self, action: ActionId) {
        assert_eq!(self.set(FORGET_WHERE, vec![action.into()]).await, 1);
    }

    /// Makes somebody an active member although no consent covers them, as only a fault could.
    pub async fn bring_back(&self, who: AccountId) {
        assert_eq!(self.set(BRING_BACK, vec![who.into()]).await, 1);
    }
}
