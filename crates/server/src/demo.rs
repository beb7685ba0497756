//! `rinnalla demo`: a region of invented people on the embedded database.

use crate::{Done, app, cli::DemoOptions, keys, serve};
use access::{
    GateBuilder,
    web::{App, Site},
};
use db::{Db, Url};
use kernel::{Clock, RegionId, SystemClock};
use std::{net::SocketAddr, path::PathBuf, sync::Arc};

#[expect(clippy::print_stdout, reason = "the terminal shows the address")]
pub(crate) async fn run(options: DemoOptions) -> Done {
    let folder = Folder::of(options.data)?;
    let db = open(&folder).await?;
    let key = keys::index_key(&folder.path.join("index.key"))?; // invented people: it may lie beside their data
    let gate = GateBuilder::new(db, RegionId(1)).index_key(key).build();
    let listener = serve::bind(options.listen).await?;
    let address = listener.local_addr().map_err(|why| vec![why.to_string()])?;
    let site = Site { origin: format!("http://{address}"), secure: false, demo: true };
    println!("{}", welcome(address));
    serve::serve(listener, App { gate, site: Arc::new(site) }).await
}

fn welcome(address: SocketAddr) -> String {
    format!(
        "Rinnalla is open at http://{address}\n\nChoose whose eyes you look with: http://{address}/demo\nStop with Ctrl+C."
    )
}

/// Where the demo's data lies: a named folder that stays, or one that goes with the program.
struct Folder {
    path: PathBuf,
    goes: bool,
}

impl Folder {
    fn of(named: Option<PathBuf>) -> Result<Self, Vec<String>> {
        let goes = named.is_none();
        let path = named.unwrap_or_else(|| std::env::temp_dir().join(format!("rinnalla-demo-{}", std::process::id())));
        std::fs::create_dir_all(&path).map_err(|why| vec![format!("{}: {why}", path.display())])?;
        Ok(Self { path, goes })
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        if self.goes && std::fs::remove_dir_all(&self.path).is_err() {
            tracing::warn!("the demo's temporary data could not be removed");
        }
    }
}

async fn open(folder: &Folder) -> Result<Db, Vec<String>> {
    let told = |why: String| vec![why];
    let url = Url::Sqlite(folder.path.join("demo.sqlite"));
    let db = Db::open(&url).map_err(|why| told(why.to_string()))?;
    let fresh = db.migrate(app::migrations()).await.map_err(|why| told(why.to_string()))? == app::migrations().len();
    if fresh {
        demo::found(&db, SystemClock.now()).await.map_err(|why| told(why.to_string()))?;
    } else if !identity::is_demo(&db).await.map_err(|why| told(why.to_string()))? {
        return Err(told("this folder holds real data; the demo never opens it".to_owned()));
    }
    Ok(db)
}
