//! The directory: areas, organisations and services of a region, from national data and from what organisations say
//! themselves (mission F10–F12, domain §14).

/// One of the project's data files, built in.
macro_rules! embedded {
    ($path:literal) => {
        crate::SourceFile {
            path: $path,
            text: include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/", $path)),
        }
    };
}

mod answers;
mod areas;
mod entry;
mod folding;
mod kept;
mod names;
mod plain;
pub mod ptv;
mod source_file;

pub use areas::{Area, AreaFiles, AreaKind, Areas, LanguageRelation, Municipality, MunicipalityCode};
pub use entry::{
    Channel, ChannelKind, ChannelText, Cost, Entry, EntryText, Labelled, OpenHours, Place, Provider, ProviderKind,
    Source,
};
pub use folding::fold;
pub use kept::Kept;
pub use names::Names;
pub use source_file::{Damage, Remark, SourceFile, Taken};
