//! `rinnalla serve`: real use.

use crate::{
    Done, app, chores,
    cli::ConfigOptions,
    config::Config,
    keys, migrate, vault,
    web::{self, Door},
};
use access::{
    Gate,
    web::{App, Site},
};
use axum::middleware;
use db::Db;
use std::{io, net::SocketAddr, sync::Arc};
use tokio::{
    net::TcpListener,
    task::{JoinError, JoinHandle},
};

pub(crate) async fn run(options: ConfigOptions) -> Done {
    let config = migrate::settings(&options)?;
    let listener = bind(config.listen).await?;
    let site = Arc::new(Site { origin: config.origin.clone(), secure: true, demo: false });
    let proxies = config.proxies.clone().into();
    serve(listener, site, proxies, opened(config)).await
}

/// Brings the schema up to date and looks whether all is well.
async fn opened(config: Config) -> Result<Gate, Vec<String>> {
    let mut gate = vault::open(&config).await?;
    let db = gate.clone().build().db().clone();
    refuse_demo(&db).await?;
    db.hold_ballast(config.ballast).map_err(|fault| vec![fault.to_string()])?;
    match &config.index_key_file {
        Some(file) => gate = gate.index_key(keys::index_key(file)?),
        None => tracing::warn!("no key file: nobody is found by an identity code"),
    }
    Ok(gate.build())
}

/// Invented people and one-click sign-in never meet real clients.
async fn refuse_demo(db: &Db) -> Done {
    match identity::is_demo(db).await {
        Ok(false) => Ok(()),
        Ok(true) => Err(vec!["this database was made by `rinnalla demo`; it cannot be served as real".to_owned()]),
        Err(stop) => Err(vec![stop.to_string()]),
    }
}

/// Takes the one address.
pub(crate) async fn bind(address: SocketAddr) -> Result<TcpListener, Vec<String>> {
    TcpListener::bind(address).await.map_err(|why| vec![format!("cannot listen on {address}: {why}")])
}

/// Opens the door at once, makes the program ready behind it, and serves until told to stop; requests under way are finished first.
pub(crate) async fn serve(
    listener: TcpListener,
    site: Arc<Site>,
    proxies: web::Proxies,
    opened: impl Future<Output = Result<Gate, Vec<String>>>,
) -> Done {
    let address = listener.local_addr().map_err(|why| vec![why.to_string()])?;
    tracing::info!(%address, "listening");
    let door = Door::closed(site.clone());
    let mut serving = at_the_door(listener, door.clone(), proxies);
    let gate = tokio::select! {
        gate = opened => gate?,
        closed = &mut serving => return ended(closed),
    };
    door.open(web::dressed(app::routes(site.demo), App { gate: gate.clone(), site }));
    tracing::info!(%address, "open");
    let chores = tokio::spawn(chores::go_on(gate.clone()));
    let served = ended(serving.await);
    chores.abort();
    tracing::info!(statements = gate.db().statements_run(), "closed");
    served
}

/// Answers at the door from this moment on, beside whatever else is going on, until told to stop.
fn at_the_door(listener: TcpListener, door: Door, proxies: web::Proxies) -> JoinHandle<io::Result<()>> {
    let router = door.router().layer(middleware::from_fn_with_state(proxies, web::noted));
    let service = router.into_make_service_with_connect_info::<SocketAddr>();
    tokio::spawn(axum::serve(listener, service).with_graceful_shutdown(asked_to_stop()).into_future())
}

/// How serving ended.
fn ended(served: Result<io::Result<()>, JoinError>) -> Done {
    served.map_err(|why| vec![why.to_string()])?.map_err(|why| vec![why.to_string()])
}

async fn asked_to_stop() {
    use tokio::signal::unix::{SignalKind, signal};
    let Ok(mut term) = signal(SignalKind::terminate()) else { return };
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        _ = term.recv() => {}
    }
    tracing::info!("closing: requests under way are finished");
}
