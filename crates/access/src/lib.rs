//! The gate: who asks, what they are to a client, and the keys without which no row of a client can be read or written.
//!
//! A page runs in a unit with a [`Cx`]. To touch a client's data it [`enter`]s the case, which loads the asker's relations once,
//! and asks for a [`Key`] to one action; the pure rules decide, the trail gets its row, and statements about clients
//! ([`CaseStatement`]) can be run through the key only. [`Gate::read`] gives the answer out after the trail is durable, never before.

pub mod act;
mod actor;
pub mod attempts;
mod case;
mod cipher;
mod contact;
mod cx;
mod gate;
mod index_key;
mod key;
mod list;
mod naming;
mod readers;
mod refusal;
mod returning;
mod seal;
mod secret_key;
mod session;
mod source;
mod statement;
mod store;
mod trail;
pub mod web;

pub use actor::{AccountKind, Actor, Asker};
pub use case::{Case, ClientFace, Reach, enter, found, reads_along_after};
pub use contact::{Contact, ContactKey, NewContact, enter_contact, enter_contact_by_code, forget_contact, new_contact};
pub use cx::Cx;
pub use gate::{Gate, GateBuilder, MIGRATIONS, statements};
pub use index_key::IndexKey;
pub use key::Key;
pub use list::{AboutCase, AboutContact, Scope, scope};
pub use naming::{Names, name_for_all, names};
pub use readers::{Reader, Readers, readers};
pub use refusal::{Outcome, Refusal, Stop};
pub use returning::Named;
pub use secret_key::{SecretKey, SecretPlace};
pub use session::{SessionKey, end_session, forget_sessions, start_session};
pub use source::Source;
pub use statement::{CaseStatement, ContactStatement, ListStatement, SharedStatement, Statements, statement_of};
