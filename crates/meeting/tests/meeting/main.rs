//! Meetings of the village.

mod meetings;
mod pages;
mod stored;
mod village;
