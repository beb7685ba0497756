//! Names of things: time-sortable identifiers (UUID version 7), one type for each kind of thing.

use crate::{Chance, Timestamp};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::{borrow::Cow, fmt, hash::Hash, marker::PhantomData, str::FromStr};
use uuid::Uuid;

/// The identifier of one thing of kind `K`. Time-sortable, meaningless to people, safe in an address.
pub struct Id<K> {
    uuid: Uuid,
    kind: PhantomData<fn() -> K>,
}

impl<K> Id<K> {
    /// A new identifier for something that comes to be at `now`.
    pub fn new(now: Timestamp, chance: &mut dyn Chance) -> Self {
        let mut random = [0; 10];
        chance.fill(&mut random);
        Self::made(now, random)
    }

    /// The identifier of the `nth` thing that comes to be in one moment: sorts after those before it (RFC 9562, a counter in the
    /// first bits after the time).
    pub fn nth(now: Timestamp, nth: u16, chance: &mut dyn Chance) -> Self {
        let mut random = [0; 10];
        chance.fill(&mut random);
        [random[0], random[1]] = (nth & 0x0FFF).to_be_bytes();
        Self::made(now, random)
    }

    fn made(now: Timestamp, random: [u8; 10]) -> Self {
        let millis = u64::try_from(now.as_millisecond()).unwrap_or(0);
        Self::from_uuid(uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid())
    }

    /// The identifier that this UUID stands for; used where rows are read.
    pub const fn from_uuid(uuid: Uuid) -> Self {
        Self { uuid, kind: PhantomData }
    }

    /// The bare UUID; used where rows are written.
    pub const fn uuid(self) -> Uuid {
        self.uuid
    }
}

impl<K> Clone for Id<K> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<K> Copy for Id<K> {}
impl<K> PartialEq for Id<K> {
    fn eq(&self, other: &Self) -> bool {
        self.uuid == other.uuid
    }
}
impl<K> Eq for Id<K> {}
impl<K> PartialOrd for Id<K> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<K> Ord for Id<K> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.uuid.cmp(&other.uuid)
    }
}
impl<K> Hash for Id<K> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.uuid.hash(state);
    }
}
impl<K> fmt::Debug for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.uuid)
    }
}
impl<K> fmt::Display for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.uuid.simple())
    }
}
impl<K> FromStr for Id<K> {
    type Err = uuid::Error;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Uuid::from_str(text).map(Self::from_uuid)
    }
}
impl<K> Serialize for Id<K> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_str(self)
    }
}
impl<'a, K> Deserialize<'a> for Id<K> {
    fn deserialize<D: Deserializer<'a>>(input: D) -> Result<Self, D::Error> {
        Cow::<str>::deserialize(input)?.parse().map_err(de::Error::custom)
    }
}

macro_rules! ids {
    ($($(#[$meta:meta])* $alias:ident of $kind:ident;)+) => {
        /// Markers that tell identifiers apart.
        pub mod kind {
            $(#[doc = concat!("Marks [`", stringify!($alias), "`](super::", stringify!($alias), ").")] #[derive(Debug)] pub enum $kind {})+
        }
        $($(#[$meta])* pub type $alias = Id<kind::$kind>;)+
    };
}

ids! {
    /// Somebody who signs in: a professional or a client.
    AccountId of Account;
    /// A person who is, or may become, a client.
    PersonId of Person;
    /// A joint clientship.
    CaseId of Case;
    /// A contact in the initial service's queue.
    ContactId of Contact;
    /// An organisation of the network.
    OrgId of Organisation;
    /// What somebody said about the service.
    FeedbackId of Feedback;
    /// A unit of an organisation.
    UnitId of Unit;
    /// One turn of being the case manager.
    AssignmentId of Assignment;
    /// A place in a client's care team.
    MemberId of Member;
    /// One version of a consent.
    ConsentId of Consent;
    /// Something said in the survey or cover form.
    StatementId of Statement;
    /// A note on a case.
    NoteId of Note;
    /// A message between client and professional.
    MessageId of Message;
    /// A goal or sub-goal of a plan.
    GoalId of Goal;
    /// An action of a plan.
    ActionId of Action;
    /// A meeting.
    MeetingId of Meeting;
    /// Something agreed in a meeting.
    DecisionId of Decision;
    /// A service in the directory.
    ServiceId of Service;
    /// A request that a service takes the client, or a warm handover.
    ReferralId of Referral;
    /// An event on a case's time line.
    EventId of Event;
    /// A pause of a case.
    PauseId of Pause;
    /// A session of a signed-in account.
    SessionId of Session;
    /// One submission of a form, so that sending it twice does it once.
    OnceId of Once;
    /// One row of the trail.
    TrailId of Trail;
}

/// The region (tenant) that a row belongs to. First in every key of client data, so that a national installation
/// can be spread by region without changing a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RegionId(pub i64);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::SystemChance;

    #[test]
    fn things_of_one_moment_keep_their_order() {
        let now: Timestamp = "2026-03-12T07:00:00Z".parse().expect("a moment");
        let ids: Vec<NoteId> = (0..300).map(|n| Id::nth(now, n, &mut SystemChance)).collect();
        assert!(ids.is_sorted());
        let later: Timestamp = "2026-03-12T07:00:00.001Z".parse().expect("a moment");
        assert!(ids.iter().all(|id| *id < Id::new(later, &mut SystemChance)));
    }
}
