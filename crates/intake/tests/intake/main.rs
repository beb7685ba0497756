//! Contacts on their way to a case.

mod contacts;
mod pages;
mod queue_door;
mod returning;
mod village;
