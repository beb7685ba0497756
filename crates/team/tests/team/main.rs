//! The team and its consents, in a village of their own.

mod consent;
mod manager;
mod members;
mod pages;
mod village;
