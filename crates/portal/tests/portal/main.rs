//! The client's own pages.

mod data;
mod looks;
mod meetings;
mod pages;
mod plan;
mod village;
mod words;
