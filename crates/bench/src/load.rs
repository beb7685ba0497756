//! From the folder into the database, in transactions of some hundreds of clients.

use crate::{
    Damage, Folder,
    data::{Agency, Client, Worker},
    places::{self, Staff},
    store::{self, Count},
    write::{self, Circumstances},
};
use access::IndexKey;
use db::{Db, Fault};
use kernel::Timestamp;
use std::sync::Arc;
use thiserror::Error;

/// How many clients one transaction holds.
const TOGETHER: usize = 500;

/// Why nothing, or nothing more, was loaded.
#[derive(Debug, Error)]
pub enum Unloaded {
    /// A file cannot be used; it was found before anything was written.
    #[error(transparent)]
    Damage(#[from] Damage),
    /// There is something in the database already.
    #[error("this database is not empty; the benchmark never touches one that holds anything")]
    NotEmpty,
    /// The engine failed.
    #[error(transparent)]
    Fault(#[from] Fault),
}

/// How far the loading is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Clients that are in the database.
    pub done: u64,
    /// Clients in all.
    pub all: u64,
}

/// Loads the folder into an empty, migrated database, as it would stand at `now`. All files are read before anything is written.
///
/// # Errors
/// A damaged file, a database that is not empty, or a fault of the engine.
pub async fn load(
    db: &Db,
    folder: &Folder,
    key: IndexKey,
    now: Timestamp,
    tell: impl Fn(Progress),
) -> Result<u64, Unloaded> {
    let all = folder.check()?;
    refuse_unless_empty(db).await?;
    let (agencies, workers) = (folder.agencies()?, folder.workers()?);
    let staff = Staff::new(&agencies, &workers);
    let about = Arc::new(Circumstances { staff, key, now });
    found(db, agencies, workers, about.clone()).await?;
    let mut clients = folder.clients()?;
    let mut done = 0;
    loop {
        let some: Vec<Client> = clients.by_ref().take(TOGETHER).collect::<Result<_, _>>()?;
        if some.is_empty() {
            break;
        }
        done += some.len() as u64;
        together(db, some, about.clone()).await?;
        tell(Progress { done, all });
    }
    db.write(|tx| tx.run(store::ANALYZE, &[])).await?;
    Ok(done)
}

async fn refuse_unless_empty(db: &Db) -> Result<(), Unloaded> {
    let count: Count = db.read(|tx| tx.one(store::ANYBODY, &[])).await?;
    if count.n == 0 { Ok(()) } else { Err(Unloaded::NotEmpty) }
}

async fn found(db: &Db, agencies: Vec<Agency>, workers: Vec<Worker>, about: Arc<Circumstances>) -> Result<(), Fault> {
    db.write(move |tx| places::write(tx, &agencies, &workers, &about.staff)).await
}

async fn together(db: &Db, clients: Vec<Client>, about: Arc<Circumstances>) -> Result<(), Fault> {
    db.write(move |tx| clients.iter().try_for_each(|client| write::client(tx, &about, client))).await
}
