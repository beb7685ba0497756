//! Settings of a real installation: a file, beaten by variables. Unsafe settings do not start.

mod proxy;

use db::Url;
use ipnet::IpNet;
use serde::Deserialize;
use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
};
use thiserror::Error;

/// The settings as they are written.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    database: Option<String>,
    listen: Option<String>,
    origin: Option<String>,
    region: Option<i64>,
    index_key_file: Option<PathBuf>,
    secret_key_file: Option<PathBuf>,
    proxy: Option<Vec<String>>,
    ballast_mib: Option<u64>,
}

/// The settings of a running program.
#[derive(Clone)]
pub struct Config {
    /// Where the data lies.
    pub database: Url,
    /// The one address to listen on; a reverse proxy stands before it.
    pub listen: SocketAddr,
    /// The origin that people's browsers show.
    pub origin: String,
    /// The region that is served.
    pub region: i64,
    /// The file with the key for finding identity codes. Without it nobody is found by a code.
    pub index_key_file: Option<PathBuf>,
    /// The file with the key of the secrets that stand sealed in the database.
    pub secret_key_file: PathBuf,
    /// The networks of the reverse proxies, whose word about a visitor's address is believed.
    pub proxies: Vec<IpNet>,
    /// The size of the ballast beside a SQLite database, in bytes; nothing for none (docs/running.md).
    pub ballast: u64,
}

/// Why the settings cannot be used. Tells what to do.
#[derive(Debug, Error)]
pub enum ConfigProblem {
    /// The file cannot be read.
    #[error("the settings file {0} cannot be read: {1}")]
    Unreadable(String, String),
    /// The file is not understood.
    #[error("the settings file {0} is not understood: {1}")]
    NotUnderstood(String, String),
    /// Something is not set.
    #[error("{0} is not set; write it in the settings file, or set {1}")]
    Missing(&'static str, &'static str),
    /// A value cannot be used.
    #[error("{0} cannot be used: {1}")]
    Unusable(&'static str, String),
}

impl Config {
    /// Reads the settings; all problems at once.
    ///
    /// # Errors
    /// Everything that is missing or unsafe.
    pub fn read(file: Option<&Path>, variable: impl Fn(&str) -> Option<String>) -> Result<Self, Vec<ConfigProblem>> {
        let written = file.map_or(Ok(Written::default()), read_file).map_err(|problem| vec![problem])?;
        let mut problems = Vec::new();
        let text = |name: &str, value: Option<String>| variable(name).or(value);
        let region = variable("RINNALLA_REGION").map_or(written.region, |text| text.parse().ok());
        let database = database(text("RINNALLA_DATABASE", written.database)).map_err(|p| problems.push(p)).ok();
        let listen = listen(text("RINNALLA_LISTEN", written.listen)).map_err(|p| problems.push(p)).ok();
        let origin = origin(text("RINNALLA_ORIGIN", written.origin)).map_err(|p| problems.push(p)).ok();
        let key = variable("RINNALLA_INDEX_KEY_FILE").map(PathBuf::from).or(written.index_key_file);
        let key = key.map(|file| apart("the key file for identity codes", file, database.as_ref())).transpose();
        let key = key.map_err(|p| problems.push(p)).ok();
        let secret = variable("RINNALLA_SECRET_KEY_FILE").map(PathBuf::from).or(written.secret_key_file);
        let secret = secret.or_else(|| file.map(|file| file.with_file_name("secret.key")));
        let secret = secret_key_file(secret, database.as_ref()).map_err(|p| problems.push(p)).ok();
        let named = variable("RINNALLA_PROXY").map(|text| text.split(',').map(str::to_owned).collect());
        let proxies = proxy::read(named.or(written.proxy), listen).map_err(|p| problems.push(p)).ok();
        let ballast = ballast(variable("RINNALLA_BALLAST_MIB"), written.ballast_mib).map_err(|p| problems.push(p)).ok();
        match (database, listen, origin, key, secret, proxies, ballast) {
            (
                Some(database),
                Some(listen),
                Some(origin),
                Some(index_key_file),
                Some(secret_key_file),
                Some(proxies),
                Some(ballast),
            ) => {
                let region = region.unwrap_or(1);
                Ok(Self { database, listen, origin, region, index_key_file, secret_key_file, proxies, ballast })
            }
            _ => Err(problems),
        }
    }
}

fn read_file(path: &Path) -> Result<Written, ConfigProblem> {
    let name = path.display().to_string();
    let text = std::fs::read_to_string(path).map_err(|why| ConfigProblem::Unreadable(name.clone(), why.to_string()))?;
    toml::from_str(&text).map_err(|why| ConfigProblem::NotUnderstood(name, why.to_string()))
}

fn database(value: Option<String>) -> Result<Url, ConfigProblem> {
    let text = value.ok_or(ConfigProblem::Missing("the database", "RINNALLA_DATABASE"))?;
    let url: Url = text.parse().map_err(|why: db::Fault| ConfigProblem::Unusable("the database", why.to_string()))?;
    if url.leaves_the_machine() {
        let why =
            "the connection would leave this machine unencrypted; use a socket or loopback, or an encrypting proxy";
        return Err(ConfigProblem::Unusable("the database", why.to_owned()));
    }
    Ok(url)
}

fn listen(value: Option<String>) -> Result<SocketAddr, ConfigProblem> {
    let text = value.unwrap_or_else(|| "127.0.0.1:7100".to_owned());
    text.parse()
        .map_err(|_| ConfigProblem::Unusable("the address to listen on", format!("{text} is not like 127.0.0.1:7100")))
}

/// Sixty-four mebibytes hold some thousands of looks at clients (security §2.4).
fn ballast(variable: Option<String>, written: Option<u64>) -> Result<u64, ConfigProblem> {
    let said = variable.map(|text| text.parse().map_err(|_| text)).transpose();
    let mebibytes: Option<u64> = said.map_err(|text| {
        ConfigProblem::Unusable(
            "the ballast",
            format!("{text} is not a number of mebibytes, such as 64; 0 is for none"),
        )
    })?;
    Ok(mebibytes.or(written).unwrap_or(64).saturating_mul(1024 * 1024))
}

fn origin(value: Option<String>) -> Result<String, ConfigProblem> {
    let text = value.ok_or(ConfigProblem::Missing("the origin", "RINNALLA_ORIGIN"))?;
    let host = text.strip_prefix("https://").unwrap_or_default();
    if host.is_empty() || host.contains(['/', '?', '#', '@']) {
        let why = format!("{text} is not like https://rinnalla.example (https, no path)");
        return Err(ConfigProblem::Unusable("the origin", why));
    }
    Ok(text)
}

/// A key never lies beside the database: whoever copies the one would have the other (security §5.3, §5.4).
fn apart(what: &'static str, file: PathBuf, database: Option<&Url>) -> Result<PathBuf, ConfigProblem> {
    let beside = match database {
        Some(Url::Sqlite(data)) => file.parent() == data.parent(),
        Some(Url::Postgres(_)) | None => false,
    };
    if beside {
        let why = "it lies in the folder of the database; give it a folder of its own, outside the backup";
        return Err(ConfigProblem::Unusable(what, why.to_owned()));
    }
    Ok(file)
}

fn secret_key_file(file: Option<PathBuf>, database: Option<&Url>) -> Result<PathBuf, ConfigProblem> {
    let file = file.ok_or(ConfigProblem::Missing("secret_key_file", "RINNALLA_SECRET_KEY_FILE"))?;
    apart("the key file for secrets", file, database)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(set: &[(&str, &str)]) -> Result<Config, Vec<ConfigProblem>> {
        let set: Vec<(String, String)> = set.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
        Config::read(None, move |name| set.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone()))
    }

    const GOOD: [(&str, &str); 3] = [
        ("RINNALLA_DATABASE", "sqlite:/var/lib/rinnalla/data"),
        ("RINNALLA_ORIGIN", "https://rinnalla.example"),
        ("RINNALLA_SECRET_KEY_FILE", "/etc/rinnalla/secret.key"),
    ];

    #[test]
    fn good_settings_are_taken() {
        let config = read(&GOOD).unwrap_or_else(|problems| panic!("{problems:?}"));
        assert_eq!(config.listen.to_string(), "127.0.0.1:7100");
        assert_eq!((config.region, config.ballast), (1, 64 << 20));
        assert!(config.proxies.iter().any(|net| net.contains(&config.listen.ip())), "the proxy is on this machine");
    }

    #[test]
    fn a_proxy_elsewhere_is_named() {
        let elsewhere =
            [("RINNALLA_LISTEN", "10.0.0.5:7100"), ("RINNALLA_PROXY", "10.0.0.1, 10.0.1.0/24,2001:db8::/64")];
        let config = read(&[&GOOD[..], &elsewhere].concat()).unwrap_or_else(|problems| panic!("{problems:?}"));
        let proxies: Vec<String> = config.proxies.iter().map(ToString::to_string).collect();
        assert_eq!(proxies, ["10.0.0.1/32", "10.0.1.0/24", "2001:db8::/64"]);
    }

    #[test]
    fn the_example_is_good() {
        let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/rinnalla.toml");
        let config = Config::read(Some(&example), |_| None).unwrap_or_else(|problems| panic!("{problems:?}"));
        assert_eq!(config.origin, "https://rinnalla.example");
        assert!(config.index_key_file.is_some());
        assert_eq!(config.secret_key_file, Path::new("/etc/rinnalla/secret.key"));
    }

    #[test]
    fn the_secret_key_lies_beside_the_settings_unless_it_is_named() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("rinnalla.toml");
        std::fs::write(&file, "database = \"sqlite:/data/r.sqlite\"\norigin = \"https://rinnalla.example\"")
            .expect("written");
        let config = Config::read(Some(&file), |_| None).unwrap_or_else(|problems| panic!("{problems:?}"));
        assert_eq!(config.secret_key_file, folder.path().join("secret.key"));
    }

    #[test]
    fn unsafe_setups_do_not_start() {
        let unsafe_ones: [&[(&str, &str)]; 17] = [
            &[],
            &[GOOD[0], GOOD[2]],
            &[GOOD[1], GOOD[2]],
            &[GOOD[0], GOOD[2], ("RINNALLA_ORIGIN", "http://rinnalla.example")],
            &[GOOD[0], GOOD[2], ("RINNALLA_ORIGIN", "https://")],
            &[GOOD[0], GOOD[2], ("RINNALLA_ORIGIN", "https://rinnalla.example/path")],
            &[GOOD[1], GOOD[2], ("RINNALLA_DATABASE", "mysql://somewhere")],
            &[GOOD[1], GOOD[2], ("RINNALLA_DATABASE", "postgres://rinnalla@db.example/rinnalla")],
            &[GOOD[0], GOOD[1], GOOD[2], ("RINNALLA_LISTEN", "everywhere")],
            &[GOOD[0], GOOD[1], GOOD[2], ("RINNALLA_INDEX_KEY_FILE", "/var/lib/rinnalla/index.key")],
            &[GOOD[0], GOOD[1]],
            &[GOOD[0], GOOD[1], ("RINNALLA_SECRET_KEY_FILE", "/var/lib/rinnalla/secret.key")],
            &[GOOD[0], GOOD[1], GOOD[2], ("RINNALLA_LISTEN", "10.0.0.5:7100")],
            &[GOOD[0], GOOD[1], GOOD[2], ("RINNALLA_PROXY", "everybody")],
            &[GOOD[0], GOOD[1], GOOD[2], ("RINNALLA_PROXY", "0.0.0.0/0")],
            &[GOOD[0], GOOD[1], GOOD[2], ("RINNALLA_PROXY", "127.0.0.1,::/0")],
            &[GOOD[0], GOOD[1], GOOD[2], ("RINNALLA_BALLAST_MIB", "much")],
        ];
        for settings in unsafe_ones {
            assert!(read(settings).is_err(), "{settings:?} must not start");
        }
    }

    #[test]
    fn all_problems_are_told_at_once() {
        assert_eq!(read(&[("RINNALLA_LISTEN", "x")]).err().map(|problems| problems.len()), Some(4));
    }
}
