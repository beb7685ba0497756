//! What tests need: a throw-away database on either engine, a clock and a source of chance that the test owns.

mod database;
pub mod postgres;
mod time;
mod token;

pub use database::{Engine, TestDb};
pub use time::{SeededChance, TestClock};
pub use token::fresh_token;
