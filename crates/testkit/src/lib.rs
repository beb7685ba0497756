//! What tests need: a throw-away PostgreSQL.

pub mod postgres;
