//! Routes are registered with what they open, so that they can be listed, swept with every kind of visitor, and compared with
//! the committed `routes.txt`.

use super::{
    App, Visit,
    query::{Asks, names_of, only_what_is_asked},
};
use axum::{
    Router,
    extract::Request,
    handler::Handler,
    middleware::{self, Next},
    response::Response,
    routing::{MethodFilter, MethodRouter, on},
};
use serde::de::DeserializeOwned;

/// Who may come to an address at all. What they may see there is decided behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opens {
    /// Anybody, without signing in.
    ToAnybody,
    /// Somebody who has signed in.
    ToSignedIn,
}

/// What an address may show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shows {
    /// Data of clients: each look leaves a row in the trail.
    Clients,
    /// Nothing of any client.
    NoClients,
}

/// One address, as the tests see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Route {
    /// `GET` or `POST`.
    pub method: &'static str,
    /// The pattern.
    pub path: &'static str,
    /// Who may come.
    pub opens: Opens,
    /// What it may show.
    pub shows: Shows,
    /// What may stand after its question mark.
    pub asks: &'static [&'static str],
}

/// The routes of a capability, or of the whole program.
#[derive(Default)]
pub struct Routes {
    services: Vec<MethodRouter<App>>,
    list: Vec<Route>,
}

impl Routes {
    /// No routes yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A page. Nothing may stand after the question mark of its address, unless it is told next what it is asking.
    #[must_use]
    pub fn get<T: 'static>(self, path: &'static str, opens: Opens, shows: Shows, page: impl Handler<T, App>) -> Self {
        self.add(MethodFilter::GET, Route { method: "GET", path, opens, shows, asks: &[] }, page)
    }

    /// A form that is sent.
    #[must_use]
    pub fn post<T: 'static>(self, path: &'static str, opens: Opens, shows: Shows, form: impl Handler<T, App>) -> Self {
        self.add(MethodFilter::POST, Route { method: "POST", path, opens, shows, asks: &[] }, form)
    }

    /// The address before asks what this struct reads, which is what its handler takes as `Query`.
    #[must_use]
    pub fn asking<Q: DeserializeOwned>(mut self) -> Self {
        if let Some(route) = self.list.last_mut() {
            route.asks = names_of::<Q>();
        }
        self
    }

    fn add<T: 'static>(mut self, filter: MethodFilter, route: Route, handler: impl Handler<T, App>) -> Self {
        let service = on(filter, handler);
        self.services.push(match route.opens {
            Opens::ToSignedIn => service.layer(middleware::from_fn(sign_in_first)),
            Opens::ToAnybody => service,
        });
        self.list.push(route);
        self
    }

    /// Another capability's routes beside these.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.services.extend(other.services);
        self.list.extend(other.list);
        self
    }

    /// The list of all addresses.
    pub fn list(&self) -> &[Route] {
        &self.list
    }

    /// The router to serve.
    pub fn into_router(self, app: &App) -> Router<App> {
        let asks = |route: &Route| Asks { app: app.clone(), names: route.asks };
        let only_known = |route: &Route| middleware::from_fn_with_state(asks(route), only_what_is_asked);
        let each = self.list.iter().zip(self.services);
        each.fold(Router::new(), |router, (route, service)| router.route(route.path, service.layer(only_known(route))))
    }
}

/// Whoever comes without any session is sent to sign in before the page is even thought about.
async fn sign_in_first(request: Request, next: Next) -> Response {
    if request.method().is_safe() && !Visit::carries_session(request.headers()) {
        return super::answer::sign_in(request.uri().path());
    }
    next.run(request).await
}
