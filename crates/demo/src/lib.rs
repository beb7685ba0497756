//! The demo region: Central Finland with real areas and services, and invented people, organisations' units and stories.
//!
//! Everything is made by the operations that people use, as the people who would use them, on days that lie behind: so each page
//! has something true to show, and nothing can stand in the demo that could not come to be in real use.

mod chance;
mod contacts;
mod front;
mod happening;
mod invent;
mod life;
mod lives;
mod one_click;
mod people;
mod region;
mod stage;
mod telling;
mod texts;
mod together;

pub use one_click::{about, routes, shelf};
use stage::Stage;

use access::{Outcome, Stop};
use chance::Seeded;
use db::{Db, Fault};
use kernel::{Timestamp, helsinki_date};
use life::Life;
use std::{
    error::Error,
    fmt::{self, Display, Formatter},
};
use telling::World;

mod words {
    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}
use words::Words;

/// Fills the directory with the real services and areas.
async fn services(db: &Db, now: Timestamp) -> Outcome<()> {
    let taken = directory::demo::entries(stage::REGION, helsinki_date(now));
    let entries = taken.map_err(|damage| Fault::Engine(format!("{damage:?}")))?.value;
    db.write(move |tx| directory::import(tx, &entries)).await?;
    Ok(())
}

/// What the demo's chance begins from.
const SEED: u64 = 20_260_312;

/// Clients beside the written stories, and who hears how many of them have been invented so far.
pub struct More<'t> {
    /// How many.
    pub clients: u32,
    /// Told after each of them.
    pub told: &'t (dyn Fn(u32) + Sync),
}

impl More<'_> {
    /// The written stories alone.
    pub const NOBODY: Self = Self { clients: 0, told: &|_| {} };
}

/// Why the region could not be founded, and in whose story it came to light.
#[derive(Debug)]
pub struct Unfounded {
    story: Option<String>,
    why: Stop,
}

impl From<Stop> for Unfounded {
    fn from(why: Stop) -> Self {
        Self { story: None, why }
    }
}

impl Display for Unfounded {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match &self.story {
            Some(story) => write!(f, "the story of {story}: {}", self.why),
            None => self.why.fmt(f),
        }
    }
}

impl Error for Unfounded {}

/// Founds the demo region in an empty, migrated database, as it would stand at `now`. The same moment founds the same region.
///
/// # Errors
/// When the database is not empty, or a story breaks a rule of the work.
pub async fn found(db: &Db, now: Timestamp, more: &More<'_>) -> Result<(), Unfounded> {
    let stage = Stage::new(db.clone(), now, SEED);
    services(db, now).await?;
    let places = region::found(&stage).await?;
    let cast = people::hire(&stage, &places).await?;
    front::open(&stage, &places).await?;
    contacts::come(&stage, &cast).await?;
    let world = World { stage: &stage, places: &places, cast: &cast };
    let written = lives::all().into_iter().map(|life| (&world, life)).collect();
    tell_together(written, SEED + 100).await?;
    contacts::comes_back(&stage, &cast, &lives::number_of("Eskelinen")).await?;
    others(&world, more).await?;
    Ok(stage.close().await?)
}

/// Invents more clients, and the professionals whom they need.
async fn others(world: &World<'_>, more: &More<'_>) -> Result<(), Unfounded> {
    let chance = Seeded::new(SEED);
    let lives = invent::clients(more.clients, &chance);
    let offices = invent::offices(world.stage, world.places, world.cast, lives.len(), &chance).await?;
    let mut done = 0;
    for (lives, cast) in invent::by_office(&lives, &offices) {
        let world = World { cast, ..*world };
        tell_together(lives.iter().map(|life| (&world, *life)).collect(), SEED + 10_000 + u64::from(done)).await?;
        done += u32::try_from(lives.len()).unwrap_or(0);
        (more.told)(done);
    }
    Ok(())
}

/// Opens the cases one after the other, so that their numbers follow the order of their coming, and then tells the lives all at once:
/// what many people do at the same time becomes durable together.
async fn tell_together(lives: Vec<(&World<'_>, Life)>, seed: u64) -> Result<(), Unfounded> {
    let mut scenes = Vec::new();
    for ((world, life), seed) in lives.into_iter().zip(seed..) {
        let name = format!("{} {}", life.given, life.family);
        match telling::open(world, world.stage.story(seed), life).await {
            Ok(scene) => scenes.push((name, scene)),
            Err(why) => return Err(Unfounded { story: Some(name), why }),
        }
    }
    let told = scenes
        .into_iter()
        .map(|(name, scene)| async move { scene.go_on().await.map_err(|why| Unfounded { story: Some(name), why }) });
    together::all(told).await
}
