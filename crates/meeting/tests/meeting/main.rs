//! Meetings of the village.

mod agreeing;
mod answering;
mod answering_stale;
mod arranging;
mod door;
mod ending;
mod hearing;
mod lists;
mod pages;
mod rooms;
mod stored;
mod village;
