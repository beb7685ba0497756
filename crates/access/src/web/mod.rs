//! From HTTP to a unit and back: who asks is read from the request, pages and refusals become answers. Handlers stay a few lines long.

mod answer;
mod at;
mod cookies;
mod frame;
mod measured;
mod query;
mod routes;
mod visit;

pub use at::At;
pub use cookies::session_of;
pub use measured::waiting;
pub use routes::{Opens, Route, Routes, Shows};
pub use visit::{App, Shown, Site, Visit};
