//! Reading the Finnish Service Catalogue (PTV), version 11 of its open interface, from files.
//!
//! Only what the directory shows is read. Codes and values that we do not know are kept as they came and reported; a file that
//! cannot be read is refused whole. A missing cost means *not stated*, never free (domain §14, §20).

mod base;
mod catalogue;
mod channel;
mod codes;
mod reader;
mod service;
mod texts;
mod wire;

pub use base::{BaseDescription, read_base_descriptions};
pub use catalogue::{Catalogue, CatalogueFiles};
pub(crate) use channel::is_web_address;
pub use channel::read_channel;
pub use codes::Codes;
pub use service::{Organisation, PtvService, read_organisation, read_service};

#[cfg(test)]
mod tests;
