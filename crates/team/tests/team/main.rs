//! The team and its consents, in a village of their own.

mod consent;
mod consent_wording;
mod holes;
mod manager;
mod members;
mod pages;
mod readers;
mod staying;
mod village;
