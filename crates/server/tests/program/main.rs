//! The whole program, tested from outside: every address, every kind of visitor, every statement, and the rules of the house.

mod audit;
mod browser;
mod catalogue;
mod clock;
mod gallery;
mod grounds;
mod headers;
mod house;
mod limits;
mod logs;
mod looks;
mod matrix;
mod measure;
mod migrations;
mod notices;
mod one_road;
mod own_acts;
mod print;
mod roads;
mod routes;
mod sessions;
mod statement_counts;
mod statements;
mod sweep;
mod trail;
mod world;
