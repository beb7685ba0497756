//! The situation, notes, messages and stages of Timo's case.

mod client;
mod naming;
mod situation;
mod situation_pages;
mod situation_talk;
mod stages;
mod talk_pages;
mod village;
