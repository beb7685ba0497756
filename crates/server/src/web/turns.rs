//! How many requests of one person are worked on at once (security §7.4): a browser that opens many pages waits for its turn a little, and
//! one that never stops asking does not take the places of others.

use access::web::{Site, session_of};
use axum::{
    extract::{Request, State},
    middleware::Next,
    response::Response,
};
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};
use tokio::sync::Semaphore;
use ui::{PageError, accepted_language, errors};

/// So many times as many as are worked on may be here at all: the waiting take places from everybody.
const LINE: usize = 4;

/// The places of each session. Whoever has several has places in each; a session takes a new code of the authenticator, so nobody has many.
#[derive(Clone)]
pub(super) struct Turns {
    most: usize,
    patience: Duration,
    site: Arc<Site>,
    places: Arc<Mutex<HashMap<[u8; 32], Arc<Semaphore>>>>,
}

impl Turns {
    pub(super) fn new(most: usize, patience: Duration, site: Arc<Site>) -> Self {
        Self { most, patience, site, places: Arc::default() }
    }

    fn known(&self) -> MutexGuard<'_, HashMap<[u8; 32], Arc<Semaphore>>> {
        self.places.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The places of this session, for as long as one of its requests is here; nothing when too many wait already.
    fn of(&self, session: [u8; 32]) -> Option<Here> {
        let mut known = self.known();
        let places = known.entry(session).or_insert_with(|| Arc::new(Semaphore::new(self.most)));
        let here = Arc::strong_count(places) - 1;
        (here < self.most * LINE).then(|| Here { turns: self.clone(), session, places: places.clone() })
    }
}

/// One request of a session. When the last one goes, its places go too.
struct Here {
    turns: Turns,
    session: [u8; 32],
    places: Arc<Semaphore>,
}

impl Drop for Here {
    fn drop(&mut self) {
        let mut known = self.turns.known();
        if Arc::strong_count(&self.places) == 2 {
            known.remove(&self.session);
        }
    }
}

/// Waits for a place of the session that the request carries. Who carries none is a visitor, and counts among all.
pub(super) async fn in_turn(State(turns): State<Turns>, request: Request, next: Next) -> Response {
    let Some(session) = session_of(&turns.site, request.headers()) else { return next.run(request).await };
    let too_many = |request: &Request| errors::bare(accepted_language(request.headers()), PageError::AtOnce);
    let Some(here) = turns.of(session) else { return too_many(&request) };
    match tokio::time::timeout(turns.patience, here.places.acquire()).await {
        Ok(Ok(_place)) => next.run(request).await,
        Ok(Err(_)) | Err(_) => too_many(&request),
    }
}
