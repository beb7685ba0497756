//! The client's own pages.

mod data;
mod details;
mod looks;
mod meetings;
mod pages;
mod plan;
mod village;
mod words;
