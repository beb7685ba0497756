//! The directory: areas, organisations and services of a region, from national data and from what organisations say
//! themselves (mission F10–F12, domain §14).

ui::words!();

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
pub mod demo;
mod entry;
mod folding;
mod freshness;
mod import;
mod kept;
mod names;
mod pages;
mod plain;
pub mod ptv;
mod search;
mod show;
mod source_file;
mod store;
mod terms;

pub use areas::{Area, AreaFiles, AreaKind, Areas, LanguageRelation, Municipality, MunicipalityCode};
pub use entry::{
    Channel, ChannelKind, ChannelText, Cost, Entry, EntryText, Labelled, OpenHours, Place, Provider, Source,
};
pub use folding::fold;
pub use freshness::{Freshness, freshness};
pub use import::{Imported, import};
pub use kept::Kept;
pub use names::Names;
pub use pages::{routes, shelf};
pub use search::{Cursor, Hit, NotACursor, Query, Reason, Results, find};
pub use show::show;
pub use source_file::{Damage, Remark, SourceFile, Taken};
pub use terms::Found;

/// The directory's step of the schema.
pub const MIGRATIONS: &[db::Migration] =
    &[db::Migration { number: 20, name: "directory", sql: include_str!("../migrations/0020_directory.sql") }];

/// Every statement of the directory, for the test that proves all of them on both engines. None touches a client.
pub fn statements() -> Vec<access::Statements> {
    let imports = import::STATEMENTS.iter().copied().map(access::Statements::Shared);
    store::STATEMENTS.iter().copied().chain(imports).collect()
}
