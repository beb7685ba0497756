//! `rinnalla serve`: real use.

use crate::{Done, app, chores, cli::ConfigOptions, keys, migrate, web};
use access::{
    GateBuilder,
    web::{App, Site},
};
use axum::middleware;
use db::Db;
use kernel::RegionId;
use std::{net::SocketAddr, sync::Arc};
use tokio::net::TcpListener;

pub(crate) async fn run(options: ConfigOptions) -> Done {
    let config = migrate::settings(&options)?;
    let db = migrate::open(&config).await?;
    refuse_demo(&db).await?;
    let mut gate = GateBuilder::new(db, RegionId(config.region));
    match &config.index_key_file {
        Some(file) => gate = gate.index_key(keys::index_key(file)?),
        None => tracing::warn!("no key file: nobody is found by an identity code"),
    }
    let gate = gate.build();
    let proxies = config.proxies.into();
    let site = Site { origin: config.origin, secure: true, demo: false };
    let listener = bind(config.listen).await?;
    let address = listener.local_addr().map_err(|why| vec![why.to_string()])?;
    tracing::info!(%address, "open");
    serve(listener, App { gate, site: Arc::new(site) }, proxies).await
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

/// Serves until told to stop; requests under way are finished first.
pub(crate) async fn serve(listener: TcpListener, app: App, proxies: web::Proxies) -> Done {
    let gate = app.gate.clone();
    let chores = tokio::spawn(chores::go_on(gate.clone()));
    let router = web::dressed(app::routes(app.site.demo), app);
    let router = router.layer(middleware::from_fn_with_state(proxies, web::noted));
    let service = router.into_make_service_with_connect_info::<SocketAddr>();
    let served = axum::serve(listener, service).with_graceful_shutdown(asked_to_stop()).await;
    chores.abort();
    tracing::info!(statements = gate.db().statements_run(), "closed");
    served.map_err(|why| vec![why.to_string()])
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
