//! Contacts on their way to a case.

mod along;
mod contacts;
mod first_thing;
mod pages;
mod queue_door;
mod receipt;
mod returning;
mod village;
