//! The rules of the work, and nothing else: no database, no HTTP, no clock, no chance.
//!
//! Whatever varies is a parameter, whatever may be refused is a [`Rule`], and whatever must never happen has no spelling.

pub mod access;
pub mod calendar;
pub mod case;
mod category;
pub mod clocks;
pub mod closing;
pub mod consent;
pub mod contact;
pub mod date_input;
mod duty;
mod identity_code;
mod life_domain;
pub mod meeting;
pub mod merge;
mod organisation;
pub mod plan;
pub mod raising;
pub mod referral;
pub mod responsibility;
pub mod review;
mod rule;
pub mod screening;
mod set;
pub mod survey;
pub mod team;
#[cfg(test)]
mod testing;

pub use category::{Category, CategorySet};
pub use duty::{Duty, DutySet};
pub use identity_code::{IdentityCode, IdentityCodeProblem};
pub use life_domain::{LifeDomain, NeedSet};
pub use organisation::{OrgKind, Sector};
pub use rule::Rule;
pub use set::Set;
