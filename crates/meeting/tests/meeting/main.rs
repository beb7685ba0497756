//! Meetings of the village.

mod agreeing;
mod arranging;
mod door;
mod ending;
mod hearing;
mod lists;
mod pages;
mod stored;
mod village;
