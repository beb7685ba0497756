//! The situation, notes, messages and stages of Timo's case.

mod before;
mod client;
mod credit;
mod naming;
mod pause;
mod pause_pages;
mod situation;
mod situation_pages;
mod situation_talk;
mod stages;
mod talk_pages;
mod village;
