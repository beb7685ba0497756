//! The directory of the demonstration region, Central Finland: real texts and areas, invented associations.
//!
//! National base descriptions are offered here by whom the law names today; the real answers about Vaasa and Naantali keep
//! their own areas, so that a search by place has something to leave out; the invented entries stand in `data/demo`.

mod offers;
mod own;

use crate::{
    Areas, Damage, SourceFile, Taken,
    entry::Entry,
    ptv::{Catalogue, CatalogueFiles, Codes, read_base_descriptions},
};
use kernel::{Date, RegionId, ServiceId};
use sha2::{Digest, Sha256};

pub use own::read_own_services;

const BASE: SourceFile<'static> = embedded!("ptv/general_descriptions_sote.json");
const OWN: SourceFile<'static> = embedded!("demo/services.json");

/// Every entry of the demonstration region, the same at every call with the same day.
///
/// # Errors
/// Every built-in file that is broken. Tests read them all, so this is a fault of a changed file.
pub fn entries(region: RegionId, today: Date) -> Result<Taken<Vec<Entry>>, Vec<Damage>> {
    let codes = Codes::embedded();
    let real = Catalogue::read(&CatalogueFiles::EMBEDDED, codes)?;
    let joined = real.value.entries();
    let base = read_base_descriptions(&BASE, codes).map_err(|damage| vec![damage])?;
    let own = read_own_services(&OWN, codes, region, today).map_err(|damage| vec![damage])?;
    let offered = offers::offered(&base.value, Areas::embedded(), region);
    Ok(Taken {
        value: [joined.value, offered, own.value].concat(),
        remarks: [real.remarks, joined.remarks, base.remarks, own.remarks].concat(),
    })
}

/// An identifier that the same thing always gets, made from what it is called at its source (UUID version 8).
fn lasting_id(region: RegionId, source_key: &str) -> ServiceId {
    let digest = Sha256::digest(format!("service {} {source_key}", region.0));
    let bytes: [u8; 16] = digest[..16].try_into().expect("a digest is long enough");
    ServiceId::from_uuid(uuid::Builder::from_custom_bytes(bytes).into_uuid())
}

#[cfg(test)]
mod tests;
