//! Who asks.

use domain::{CategorySet, Duty, DutySet, OrgKind};
use kernel::{AccountId, Language, OrgId, PersonId, UnitId, coded};
use uuid::Uuid;

coded! {
    /// Which side of the table an account sits on.
    pub enum AccountKind {
        /// Works with clients, or for the network.
        Professional = "professional",
        /// Is, or has been, a client.
        Client = "client",
    }
}

/// Somebody who has signed in, as they are at this moment. Loaded in the request's own transaction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    /// The account.
    pub account: AccountId,
    /// Professional or client.
    pub kind: AccountKind,
    /// The name that others see.
    pub name: String,
    /// The title that others see; never a ground for access.
    pub title: String,
    /// The language the account has chosen.
    pub language: Language,
    /// The organisation in whose duty a professional works.
    pub org: Option<OrgId>,
    /// The kind of that organisation.
    pub org_kind: Option<OrgKind>,
    /// The unit of a professional.
    pub unit: Option<UnitId>,
    /// The sensitive kinds of data that the unit works with.
    pub handles: CategorySet,
    /// A professional's duties.
    pub duties: DutySet,
    /// The person that a client's account stands for.
    pub person: Option<PersonId>,
}

impl Actor {
    /// Whether taking clients is part of the work: only then can somebody open a clientship and answer for it.
    pub fn takes_clients(&self) -> bool {
        self.duties.contains(Duty::FirstLine) || self.duties.contains(Duty::CaseManager)
    }

    /// Whether any duty lets the asker take part in work with clients: leading, administering and overseeing do not (domain §5).
    pub fn works_with_clients(&self) -> bool {
        !self.duties.and(DutySet::with_clients()).is_empty()
    }

    /// The kinds of data that the asker sees of the own organisation's register: all but the sensitive ones that the unit does not work
    /// with (domain §4). For lists, which decide in the statement what a key decides row by row.
    pub fn own_register(&self) -> CategorySet {
        CategorySet::all_ordinary().or(self.handles.sensitive())
    }
}

/// What a request says about who asks, before anything is looked up.
#[derive(Debug, Clone)]
pub struct Asker {
    /// The hash of the session reference, when the request carries one.
    pub session: Option<[u8; 32]>,
    /// The language that the request asks for when nobody has signed in.
    pub language: Language,
    /// The number that ties log lines, trail rows and error pages of one request together.
    pub request: Uuid,
    /// The address that was asked for, so that a page can lead back to itself in another language.
    pub path: String,
    /// Whether the page says that its people are invented.
    pub demo: bool,
}

impl Asker {
    /// Nobody at a browser: the program itself, when it founds a region or runs a job.
    pub fn program(request: Uuid) -> Self {
        Self { session: None, language: Language::Fi, request, path: String::new(), demo: false }
    }
}
