//! The client's own pages.

mod data;
mod looks;
mod pages;
mod plan;
mod village;
mod words;
