//! The desk and the lists around Timo, in a village of their own, on both engines.

mod answers;
mod clients;
mod gaps;
mod next;
mod partings;
mod reaching;
mod turns;
mod village;
