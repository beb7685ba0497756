//! Plans of the village: written, agreed to, gone through and ended.

mod agreeing;
mod closing;
mod ending;
mod gaps;
mod grounds;
mod naming;
mod pages;
mod partings;
mod told;
mod village;
mod writing;
