//! Routes are registered with what they open, so that they can be listed, swept with every kind of visitor, and compared with
//! the committed `routes.txt`.

use super::{App, Visit};
use axum::{
    Router,
    extract::Request,
    handler::Handler,
    middleware::{self, Next},
    response::Response,
    routing::{MethodFilter, on},
};

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
}

/// The routes of a capability, or of the whole program.
#[derive(Default)]
pub struct Routes {
    router: Router<App>,
    list: Vec<Route>,
}

impl Routes {
    /// No routes yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A page.
    #[must_use]
    pub fn get<T: 'static>(self, path: &'static str, opens: Opens, shows: Shows, page: impl Handler<T, App>) -> Self {
        self.add("GET", MethodFilter::GET, Route { method: "GET", path, opens, shows }, page)
    }

    /// A form that is sent.
    #[must_use]
    pub fn post<T: 'static>(self, path: &'static str, opens: Opens, shows: Shows, form: impl Handler<T, App>) -> Self {
        self.add("POST", MethodFilter::POST, Route { method: "POST", path, opens, shows }, form)
    }

    fn add<T: 'static>(
        mut self,
        method: &'static str,
        filter: MethodFilter,
        route: Route,
        handler: impl Handler<T, App>,
    ) -> Self {
        debug_assert_eq!(method, route.method);
        let mut service = on(filter, handler);
        if route.opens == Opens::ToSignedIn {
            service = service.layer(middleware::from_fn(sign_in_first));
        }
        self.router = self.router.route(route.path, service);
        self.list.push(route);
        self
    }

    /// Another capability's routes beside these.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.router = self.router.merge(other.router);
        self.list.extend(other.list);
        self
    }

    /// The list of all addresses.
    pub fn list(&self) -> &[Route] {
        &self.list
    }

    /// The router to serve.
    pub fn into_router(self) -> Router<App> {
        self.router
    }
}

/// Whoever comes without any session is sent to sign in before the page is even thought about.
async fn sign_in_first(request: Request, next: Next) -> Response {
    if request.method().is_safe() && !Visit::carries_session(request.headers()) {
        return super::answer::sign_in(request.uri().path());
    }
    next.run(request).await
}
