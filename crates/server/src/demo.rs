//! `rinnalla demo`: a region of invented people on the embedded database.

mod folder;
mod telling;

use crate::{Done, app, cli::DemoOptions, keys, serve, vault::program};
use access::{AccountKind, Gate, GateBuilder, web::Site};
use db::{Db, Url};
use folder::{Folder, Holds};
use identity::{DemoPerson, demo_people};
use kernel::{Clock, Language, RegionId, SystemClock};
use std::{net::SocketAddr, sync::Arc};

#[expect(clippy::print_stdout, reason = "the terminal shows the address")]
pub(crate) async fn run(options: DemoOptions) -> Done {
    let folder = Folder::of(options.data)?;
    let listener = serve::bind(options.listen).await?;
    let db = open(&folder, options.clients).await?;
    let key = keys::index_key(&folder.path().join("index.key"))?; // invented people: the keys may lie beside their data
    let secret = keys::secret_key(&folder.path().join("secret.key"))?;
    let gate = GateBuilder::new(db, RegionId(1)).index_key(key).secret_key(secret).build();
    let address = listener.local_addr().map_err(|why| vec![why.to_string()])?;
    let people = people(&gate).await?;
    let site = Arc::new(Site { origin: format!("http://{address}"), secure: false, demo: true });
    println!("{}", welcome(address, &people));
    serve::serve(listener, site, Arc::new([]), async { Ok(gate) }).await
}

/// Everybody whom one can be, clients first, as the page of one-click sign-ins lists them.
async fn people(gate: &Gate) -> Result<Vec<DemoPerson>, Vec<String>> {
    let found = gate.read(&program(), demo_people).await;
    let mut people = found.map_err(|stop| vec![stop.to_string()])?;
    people.sort_by_key(|person| person.kind != AccountKind::Client);
    Ok(people)
}

fn welcome(address: SocketAddr, people: &[DemoPerson]) -> String {
    let width = people.iter().map(|person| person.name.chars().count()).max().unwrap_or_default();
    let lines = people.iter().map(|person| line(address, person, width));
    format!(
        "Rinnalla is open at http://{address}\n\nSign in with one click as\n{}\n\nStop with Ctrl+C.",
        lines.collect::<Vec<_>>().join("\n")
    )
}

fn line(address: SocketAddr, person: &DemoPerson, width: usize) -> String {
    let about = demo::about(person, Language::En);
    let about = if about.is_empty() { "client" } else { &about };
    format!("  {:width$}  http://{address}/demo#{:9} {about}", person.name, person.key)
}

/// Opens the region that lies in the folder, or founds one in an empty folder.
async fn open(folder: &Folder, clients: u32) -> Result<Db, Vec<String>> {
    let told = |why: String| vec![folder.broken(&why)];
    let holds = folder.holds()?;
    let db = Db::open(&Url::Sqlite(folder.database())).map_err(|why| told(why.to_string()))?;
    match holds {
        Holds::Region => reopen(&db).await.map_err(told)?,
        Holds::Nothing => {
            found(&db, clients).await.map_err(told)?;
            folder.is_whole()?;
        }
    }
    Ok(db)
}

/// A folder that says that it holds a demo region is believed only when the database says so too.
async fn reopen(db: &Db) -> Result<(), String> {
    if !identity::is_demo(db).await.map_err(|why| why.to_string())? {
        return Err("the database in it is not a demo region".to_owned());
    }
    db.migrate(app::migrations()).await.map(drop).map_err(|why| why.to_string())
}

async fn found(db: &Db, clients: u32) -> Result<(), String> {
    db.migrate(app::migrations()).await.map_err(|why| why.to_string())?;
    let telling = telling::Telling::of(clients);
    let more = demo::More { clients, told: &|done| telling.tell(done) };
    let founded = demo::found(db, SystemClock.now(), &more).await.map_err(|why| why.to_string());
    telling.end();
    founded
}
