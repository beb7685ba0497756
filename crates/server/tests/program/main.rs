//! The whole program, tested from outside: every address, every kind of visitor, every statement, and the rules of the house.

mod browser;
mod clock;
mod headers;
mod house;
mod routes;
mod statement_counts;
mod statements;
mod sweep;
mod trail;
