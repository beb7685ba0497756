//! The gate of a real installation, with the key of its secrets: the key fits what stands sealed in the database, or nothing starts
//! (security §5.3, §8.5).

use crate::{Done, config::Config, keys, migrate};
use access::{Asker, Gate, GateBuilder, Refusal, Stop};
use db::Db;
use kernel::{Chance, Clock, Id, RegionId, SystemChance, SystemClock};

/// The gate, the schema brought up to date, and whatever lay in clear sealed.
pub(crate) async fn open(config: &Config) -> Result<GateBuilder, Vec<String>> {
    let db = migrate::open(config).await?;
    is_there_if_needed(config, sealed(config, &db).await.map_err(|stop| vec![stop.to_string()])?)?;
    let gate = with_key(config, db.clone())?;
    match gate.clone().build().act(&program(), identity::seal_secrets).await {
        Ok(0) => Ok(gate),
        Ok(many) => {
            tracing::info!(many, "secrets that lay in clear were sealed; a copy from before still holds them in clear");
            db.clear_traces().map_err(|fault| vec![fault.to_string()])?;
            Ok(gate)
        }
        Err(Stop::Refused(Refusal::NotFound)) => Err(vec![format!(
            "the key in {} is not the one with which the secrets in the database were sealed; put the right file back from its copy",
            config.secret_key_file.display()
        )]),
        Err(stop) => Err(vec![stop.to_string()]),
    }
}

/// As [`open`], where the key file was lost and a new one takes its place: answers who has to be invited anew.
pub(crate) async fn with_new_key(config: &Config) -> Result<Vec<String>, Vec<String>> {
    if keys::kept(&config.secret_key_file)?.is_some() {
        return Err(vec![format!("the key file {} is there; nothing was changed", config.secret_key_file.display())]);
    }
    let gate = with_key(config, migrate::open(config).await?)?.build();
    gate.act(&program(), identity::forget_lost).await.map_err(|stop| vec![stop.to_string()])
}

/// Whether the key is as it should be, without making anything; in words. A database without our tables has nothing sealed.
pub(crate) async fn check(config: &Config, db: Option<Db>) -> Result<&'static str, Vec<String>> {
    if keys::kept(&config.secret_key_file)?.is_some() {
        return Ok("The key file for secrets is good.");
    }
    if let Some(db) = db {
        is_there_if_needed(config, sealed(config, &db).await.unwrap_or(0))?;
    }
    Ok("The key file for secrets is not there yet; the first start makes it.")
}

fn with_key(config: &Config, db: Db) -> Result<GateBuilder, Vec<String>> {
    let key = keys::secret_key(&config.secret_key_file)?;
    Ok(GateBuilder::new(db, RegionId(config.region)).secret_key(key))
}

async fn sealed(config: &Config, db: &Db) -> Result<usize, Stop> {
    let gate: Gate = GateBuilder::new(db.clone(), RegionId(config.region)).build();
    gate.read(&program(), identity::sealed_secrets).await
}

/// A new key would open nothing of what the old one sealed.
fn is_there_if_needed(config: &Config, sealed: usize) -> Done {
    if sealed == 0 || keys::kept(&config.secret_key_file)?.is_some() {
        return Ok(());
    }
    Err(vec![format!(
        "the key file {} is not there, but {sealed} people's second factors are sealed with it; put it back from its copy. If it is lost \
         for good: `rinnalla account new-key`, and everybody is invited anew",
        config.secret_key_file.display()
    )])
}

/// The program itself, in a request of its own.
pub(crate) fn program() -> Asker {
    Asker::program(Id::<()>::new(SystemClock.now(), &mut SystemChance as &mut dyn Chance).uuid())
}
