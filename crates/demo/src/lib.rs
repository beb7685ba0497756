//! The demo region: Central Finland with real areas and services, and invented people, organisations' units and stories.
//!
//! Everything is made by the operations that people use, as the people who would use them, on days that lie behind: so each page
//! has something true to show, and nothing can stand in the demo that could not come to be in real use.

mod contacts;
mod front;
mod life;
mod lives;
mod people;
mod region;
mod stage;

pub use identity::demo_routes as routes;
pub use stage::Stage;

use access::Outcome;
use db::{Db, Fault};
use kernel::{Timestamp, helsinki_date};
use life::World;

/// Fills the directory with the real services and areas.
async fn services(db: &Db, now: Timestamp) -> Outcome<()> {
    let taken = directory::demo::entries(stage::REGION, helsinki_date(now));
    let entries = taken.map_err(|damage| Fault::Engine(format!("{damage:?}")))?.value;
    db.write(move |tx| directory::import(tx, &entries)).await?;
    Ok(())
}

/// Founds the demo region in an empty, migrated database, as it would stand at `now`.
///
/// # Errors
/// When the database is not empty, or a story breaks a rule of the work.
pub async fn found(db: &Db, now: Timestamp) -> Outcome<()> {
    let stage = Stage::new(db.clone(), now);
    services(db, now).await?;
    let places = region::found(&stage).await?;
    let cast = people::hire(&stage, &places).await?;
    front::open(&stage, &places).await?;
    contacts::come(&stage, &cast).await?;
    let world = World { stage: &stage, places: &places, cast: &cast };
    for life in lives::all() {
        let case = life::live(&world, life).await?;
        life::next_meeting(&world, life, case).await?;
        people::give_account(&world, life, case).await?;
    }
    stage.close().await
}
