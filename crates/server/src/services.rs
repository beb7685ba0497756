//! `rinnalla services import FOLDER`: a region takes the national service data into its directory, from files (F10, domain §14).

use crate::{Done, cli::ImportOptions, migrate};
use directory::{
    Damage, Entry, Imported, Remark, SourceFile, Taken, import,
    ptv::{Catalogue, CatalogueFiles, Codes},
};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// So many remarks are told one by one.
const TOLD: usize = 20;

/// Takes all of the folder, or nothing.
#[expect(clippy::print_stdout, reason = "the command's answer")]
pub(crate) async fn run(options: ImportOptions) -> Done {
    let config = migrate::settings(&options.config)?;
    let Taken { value, remarks } = entries(&options.folder)?;
    println!("{} services are read; they go into the directory now.", value.len());
    let db = migrate::open(&config).await?;
    let done = db.write(move |tx| import(tx, &value)).await;
    let done = done.map_err(|fault| vec![format!("nothing was taken: {fault}")])?;
    println!("{}", told(&done));
    tell(&remarks);
    Ok(())
}

/// Everything in the folder, as the directory knows it.
fn entries(folder: &Path) -> Result<Taken<Vec<Entry>>, Vec<String>> {
    let [services, channels, organisations] =
        ["services", "servicechannels", "organizations"].map(|part| texts(&folder.join(part)));
    let (services, channels, organisations) = (services?, channels?, organisations?);
    let [service_files, channel_files, organisation_files] =
        [&services, &channels, &organisations].map(|all| files(all));
    let files =
        CatalogueFiles { services: &service_files, channels: &channel_files, organisations: &organisation_files };
    let read = Catalogue::read(&files, Codes::embedded()).map_err(|broken| lines(&broken))?;
    let joined = read.value.entries();
    Ok(Taken { value: joined.value, remarks: [read.remarks, joined.remarks].concat() })
}

fn lines(broken: &[Damage]) -> Vec<String> {
    let nothing = std::iter::once("nothing was taken".to_owned());
    broken.iter().map(ToString::to_string).chain(nothing).collect()
}

/// The files of one part, by name, each with its path as a message shows it.
fn texts(part: &Path) -> Result<Vec<(String, String)>, Vec<String>> {
    let broken = |path: &Path, why: std::io::Error| vec![format!("{}: {why}", path.display())];
    let mut paths: Vec<PathBuf> = Vec::new();
    for entry in fs::read_dir(part).map_err(|why| broken(part, why))? {
        paths.push(entry.map_err(|why| broken(part, why))?.path());
    }
    paths.retain(|path| path.extension().is_some_and(|kind| kind == "json"));
    paths.sort();
    let read =
        |path: &PathBuf| Ok((path.display().to_string(), fs::read_to_string(path).map_err(|why| broken(path, why))?));
    paths.iter().map(read).collect()
}

fn files(texts: &[(String, String)]) -> Vec<SourceFile<'_>> {
    texts.iter().map(|(path, text)| SourceFile { path, text }).collect()
}

fn told(done: &Imported) -> String {
    format!("{} are new, {} have changed, {} are as they were.", done.added, done.changed, done.unchanged)
}

/// What a keeper of the data should look at.
#[expect(clippy::print_stderr, reason = "what was odd is told beside the answer")]
fn tell(remarks: &[Remark]) {
    remarks.iter().take(TOLD).for_each(|remark| eprintln!("{remark}"));
    let more = remarks.len().saturating_sub(TOLD);
    if more > 0 {
        eprintln!("and {more} more");
    }
}
