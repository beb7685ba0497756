//! Contacts on their way to a case.

mod contacts;
mod pages;
mod returning;
mod village;
