//! A file beside the SQLite database that holds room back (security §2.4). When the disk is full it is emptied: what people change is
//! refused, and for a while each look at a client still leaves its row in the trail. When there is room again it is filled again and
//! everything goes on, by itself. An empty file tells the next start that the room is not there yet.

use crate::{Fault, Url, private, thread::spawn};
use std::{
    ffi::OsString,
    fs::{File, OpenOptions},
    io::{self, Write},
    path::{Path, PathBuf},
    sync::{
        Arc, OnceLock, Weak,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::Duration,
};

/// How often it is looked whether there is room again.
const OFTEN: Duration = Duration::from_secs(1);
/// What is written at once.
const PIECE: u64 = 1 << 20;

/// How it is with the ballast, for whoever checks an installation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ballast {
    /// None is kept: its size is nothing, or the database is another machine's care.
    None,
    /// It is there.
    Held,
    /// It is not there yet, or was let go, and there is room for it.
    Room,
    /// There is no room for it.
    NoRoom,
}

impl Ballast {
    /// Looks, and makes nothing.
    ///
    /// # Errors
    /// When the disk cannot be asked.
    pub fn look(database: &Url, bytes: u64) -> Result<Self, Fault> {
        match database {
            Url::Sqlite(path) if bytes > 0 => Hold::beside(path, bytes).looked_at(),
            Url::Sqlite(_) | Url::Postgres(_) => Ok(Self::None),
        }
    }
}

/// The ballast as the writer knows it: none until somebody asks for one. Clones are the same.
#[derive(Clone, Default)]
pub(crate) struct Keeper(Arc<OnceLock<Hold>>);

impl Keeper {
    /// Keeps a ballast of this size from now on. A thread of its own makes it, so that nobody waits.
    pub(crate) fn hold(&self, database: &Path, bytes: u64) -> Result<(), Fault> {
        let hold = self.0.get_or_init(|| Hold::beside(database, bytes));
        hold.take_over();
        let keeper = Arc::downgrade(&self.0);
        spawn("db-ballast", move || watch(&keeper))
    }

    /// Whether the room that was held back is being used up: then only what must be written is.
    pub(crate) fn is_let_go(&self) -> bool {
        self.0.get().is_some_and(|hold| hold.let_go.load(Ordering::SeqCst))
    }

    /// The disk is full: what was held back is given back.
    pub(crate) fn let_go(&self) {
        if let Some(hold) = self.0.get() {
            hold.let_go();
        }
    }
}

/// Fills the ballast whenever it is not there and there is room, as long as somebody has the database open.
fn watch(keeper: &Weak<OnceLock<Hold>>) {
    while let Some(keeper) = keeper.upgrade() {
        if let Some(hold) = keeper.get() {
            hold.fill_if_there_is_room();
        }
        drop(keeper);
        thread::sleep(OFTEN);
    }
}

struct Hold {
    file: PathBuf,
    bytes: u64,
    held: AtomicBool,
    let_go: AtomicBool,
    told: AtomicBool,
}

impl Hold {
    fn beside(database: &Path, bytes: u64) -> Self {
        let mut name = OsString::from(database.as_os_str());
        name.push(".ballast");
        Self {
            file: name.into(),
            bytes,
            held: AtomicBool::default(),
            let_go: AtomicBool::default(),
            told: AtomicBool::default(),
        }
    }

    fn looked_at(&self) -> Result<Ballast, Fault> {
        let told = |why: io::Error| Fault::Engine(format!("{}: {why}", self.file.display()));
        Ok(match (self.is_whole(), self.has_room().map_err(told)?) {
            (true, _) => Ballast::Held,
            (false, true) => Ballast::Room,
            (false, false) => Ballast::NoRoom,
        })
    }

    /// Goes on where the last program stopped.
    fn take_over(&self) {
        self.held.store(self.is_whole(), Ordering::SeqCst);
        self.let_go.store(self.file.exists() && !self.is_whole(), Ordering::SeqCst);
    }

    fn is_whole(&self) -> bool {
        self.file.metadata().is_ok_and(|known| known.len() >= self.bytes)
    }

    /// Room for the ballast and for as much again: else filling it would fill the disk.
    fn has_room(&self) -> io::Result<bool> {
        let folder = self.file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let disk = rustix::fs::statvfs(folder)?;
        Ok(disk.f_bavail.saturating_mul(disk.f_frsize) >= self.bytes.saturating_mul(2))
    }

    fn let_go(&self) {
        if !self.held.swap(false, Ordering::SeqCst) {
            return;
        }
        self.let_go.store(true, Ordering::SeqCst);
        match OpenOptions::new().write(true).open(&self.file).and_then(|file| file.set_len(0)) {
            Ok(()) => tracing::error!(
                "the disk is full: the ballast is let go, nothing is saved, and looking goes on for a while"
            ),
            Err(why) => tracing::error!(%why, "the disk is full, and the ballast cannot be let go"),
        }
    }

    fn fill_if_there_is_room(&self) {
        if self.held.load(Ordering::SeqCst) {
            return;
        }
        match self.has_room() {
            Ok(true) => self.fill(),
            Ok(false) if self.told.swap(true, Ordering::SeqCst) => {}
            Ok(false) => tracing::warn!(
                bytes = self.bytes,
                "there is no room for the ballast; make room on the disk of the database"
            ),
            Err(why) => tracing::warn!(%why, "the disk of the ballast does not tell how much room there is"),
        }
    }

    fn fill(&self) {
        match private::keep(&self.file).and_then(|()| write(&self.file, self.bytes)) {
            Ok(()) => {
                self.told.store(false, Ordering::SeqCst);
                self.held.store(true, Ordering::SeqCst);
                let after_a_full_disk = self.let_go.swap(false, Ordering::SeqCst);
                tracing::info!(bytes = self.bytes, after_a_full_disk, "the ballast is there: everything can be saved");
            }
            Err(why) => tracing::warn!(%why, "the ballast was not made"),
        }
    }
}

/// Fills the file with what no disk can shrink, and makes sure that it is there.
fn write(file: &Path, bytes: u64) -> io::Result<()> {
    let mut file: File = OpenOptions::new().write(true).truncate(true).open(file)?;
    let (mut left, mut state) = (bytes, 1);
    while left > 0 {
        let piece = noise(&mut state, left.min(PIECE));
        file.write_all(&piece)?;
        left -= left.min(PIECE);
    }
    file.sync_all()
}

/// So many bytes that follow no pattern which a disk would find (SplitMix64).
fn noise(state: &mut u64, bytes: u64) -> Vec<u8> {
    let words = (0..bytes.div_ceil(8)).flat_map(|_| {
        *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (*state ^ (*state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ (mixed >> 31)).to_le_bytes()
    });
    words.take(usize::try_from(bytes).unwrap_or_default()).collect()
}
