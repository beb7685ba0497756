//! Where the demo's data lies: a named folder that stays, or one that goes with the program. Nothing that is not the demo's own is touched.

use std::{
    fs,
    io::{self, ErrorKind},
    path::{Path, PathBuf},
};

/// Stands in a folder whose region was made to its end.
const WHOLE: &str = "demo-region.txt";
const WHOLE_TEXT: &str =
    "A demo region of Rinnalla with invented people lies in this folder. Remove the whole folder to be rid of it.\n";

/// The folder.
pub(super) struct Folder {
    path: PathBuf,
    goes: bool,
}

/// What lies in it.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Holds {
    /// Nothing yet.
    Nothing,
    /// A region that was made to its end.
    Region,
}

impl Folder {
    /// The named folder, made when it is not there; one of its own when none is named.
    ///
    /// # Errors
    /// When it cannot be made, or is a file.
    pub(super) fn of(named: Option<PathBuf>) -> Result<Self, Vec<String>> {
        let goes = named.is_none();
        let path = named.unwrap_or_else(|| std::env::temp_dir().join(format!("rinnalla-demo-{}", std::process::id())));
        fs::create_dir_all(&path).map_err(|why| unusable(&path, &why.to_string()))?;
        Ok(Self { path, goes })
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    pub(super) fn database(&self) -> PathBuf {
        self.path.join("demo.sqlite")
    }

    /// What lies in it, by its files; nothing is opened.
    ///
    /// # Errors
    /// When it holds something that is not the demo's, or a region that was not made to its end.
    pub(super) fn holds(&self) -> Result<Holds, Vec<String>> {
        let there = |path: &Path| path.try_exists().unwrap_or(false);
        match (there(&self.path.join(WHOLE)), there(&self.database())) {
            (true, true) => Ok(Holds::Region),
            (true, false) => Err(vec![self.broken("its database is gone")]),
            (false, true) => Err(vec![self.broken("the region in it was never finished, or is not a demo's")]),
            (false, false) if self.is_empty().map_err(|why| unusable(&self.path, &why.to_string()))? => {
                Ok(Holds::Nothing)
            }
            (false, false) => Err(unusable(&self.path, "it holds other files; name an empty folder or a new one")),
        }
    }

    fn is_empty(&self) -> io::Result<bool> {
        Ok(fs::read_dir(&self.path)?.next().is_none())
    }

    /// The region in it has been made to its end.
    ///
    /// # Errors
    /// When that cannot be written.
    pub(super) fn is_whole(&self) -> Result<(), Vec<String>> {
        fs::write(self.path.join(WHOLE), WHOLE_TEXT).map_err(|why| unusable(&self.path, &why.to_string()))
    }

    /// What to do when the region in it cannot be opened.
    pub(super) fn broken(&self, why: &str) -> String {
        format!(
            "the demo region in {} cannot be opened: {why}. Remove the folder to make a new region, or name another one",
            self.path.display()
        )
    }
}

fn unusable(path: &Path, why: &str) -> Vec<String> {
    vec![format!("the demo cannot use {}: {why}", path.display())]
}

impl Drop for Folder {
    fn drop(&mut self) {
        if !self.goes {
            return;
        }
        match fs::remove_dir_all(&self.path) {
            Err(why) if why.kind() != ErrorKind::NotFound => {
                tracing::warn!("the demo's temporary data could not be removed");
            }
            Ok(()) | Err(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder() -> (tempfile::TempDir, Folder) {
        let place = tempfile::tempdir().expect("a folder");
        let folder = Folder::of(Some(place.path().join("demo"))).expect("made");
        (place, folder)
    }

    fn says(folder: &Folder) -> String {
        folder.holds().expect_err("refused").join(" ")
    }

    #[test]
    fn an_empty_folder_is_filled_and_then_opened_again() {
        let (_place, folder) = folder();
        assert_eq!(folder.holds(), Ok(Holds::Nothing));
        fs::write(folder.database(), "rows").expect("written");
        folder.is_whole().expect("written");
        assert_eq!(folder.holds(), Ok(Holds::Region));
    }

    #[test]
    fn what_is_not_the_demos_is_left_alone() {
        let (_place, folder) = folder();
        let letter = folder.path().join("letter.txt");
        fs::write(&letter, "dear").expect("written");
        assert!(says(&folder).contains("other files"), "{}", says(&folder));
        assert_eq!(fs::read_to_string(&letter).expect("still there"), "dear");
        assert!(!folder.database().exists(), "nothing was made beside it");
    }

    #[test]
    fn a_region_that_was_not_finished_is_not_opened() {
        let (_place, folder) = folder();
        fs::write(folder.database(), "half").expect("written");
        assert!(says(&folder).contains("never finished"), "{}", says(&folder));
        fs::remove_file(folder.database()).expect("removed");
        folder.is_whole().expect("written");
        assert!(says(&folder).contains("is gone"), "{}", says(&folder));
    }

    #[test]
    fn a_file_is_no_folder() {
        let place = tempfile::tempdir().expect("a folder");
        let file = place.path().join("demo");
        fs::write(&file, "x").expect("written");
        assert!(Folder::of(Some(file)).is_err());
    }
}
