//! Where pages register themselves.

use crate::{Frame, PageError, To, Words, accepted_language, errors, page};
use askama::Template;
use axum::{
    Router,
    extract::{Path, State},
    http::HeaderMap,
    response::{Html, IntoResponse, Response},
    routing::get,
};
use kernel::{Coded, Language};
use std::sync::Arc;

/// A page that can make samples of itself: empty, ordinary, long, with errors, as its least privileged reader sees it.
pub trait Sample: Template + Sized {
    /// The page's name in the gallery: lower-case words with hyphens.
    const PAGE: &'static str;

    /// The samples in a language, each with its name. Everybody in them is invented.
    fn samples(language: Language) -> Vec<(&'static str, Self)>;
}

type Render = fn(Language) -> Vec<(&'static str, askama::Result<String>)>;

/// All registered pages.
#[derive(Clone, Default)]
pub struct Shelf {
    pages: Vec<(&'static str, Render)>,
}

impl Shelf {
    /// An empty shelf.
    pub const fn new() -> Self {
        Self { pages: Vec::new() }
    }

    /// With this page.
    #[must_use]
    pub fn page<P: Sample>(mut self) -> Self {
        self.pages.push((P::PAGE, rendered::<P>));
        self
    }

    /// With everything of another shelf.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.pages.extend(other.pages);
        self
    }

    /// The names of the pages.
    pub fn pages(&self) -> impl Iterator<Item = &'static str> {
        self.pages.iter().map(|(page, _)| *page)
    }

    /// The samples of a page: name and HTML.
    ///
    /// # Errors
    /// When a template cannot be rendered.
    pub fn samples(&self, page: &str, language: Language) -> askama::Result<Vec<(&'static str, String)>> {
        let found = self.pages.iter().find(|(name, _)| *name == page);
        let samples = found.map(|(_, render)| render(language)).unwrap_or_default();
        samples.into_iter().map(|(name, html)| Ok((name, html?))).collect()
    }
}

fn rendered<P: Sample>(language: Language) -> Vec<(&'static str, askama::Result<String>)> {
    P::samples(language).into_iter().map(|(name, page)| (name, page.render())).collect()
}

/// Serves the gallery of one crate alone; the demo program serves all of it.
pub fn router<S: Clone + Send + Sync + 'static>(shelf: Shelf) -> Router<S> {
    Router::new().route(To::GALLERY, get(list_all)).route(To::GALLERY_SAMPLE, get(show)).with_state(Arc::new(shelf))
}

/// The list of everything in the gallery.
#[derive(Template)]
#[template(path = "gallery/list.html")]
struct List {
    frame: Frame,
    w: Words,
    rows: Vec<(&'static str, Vec<&'static str>)>,
}

/// The list of all samples.
pub fn list(shelf: &Shelf, language: Language) -> Response {
    let w = Words(language);
    let row =
        |page| (page, shelf.samples(page, language).unwrap_or_default().into_iter().map(|(name, _)| name).collect());
    let rows = shelf.pages().map(row).collect();
    page(&List { frame: Frame::new(language, w.gallery()), w, rows })
}

/// One sample of one page, in the language of this code.
pub fn sample(shelf: &Shelf, code: &str, page: &str, sample: &str) -> Response {
    let language = Language::from_code(code).unwrap_or_default();
    let found = shelf.samples(page, language).unwrap_or_default().into_iter().find(|(name, _)| *name == sample);
    found.map_or_else(|| errors::bare(language, PageError::NotFound), |(_, html)| Html(html).into_response())
}

async fn list_all(State(shelf): State<Arc<Shelf>>, headers: HeaderMap) -> Response {
    list(&shelf, accepted_language(&headers))
}

type One = Path<(String, String, String)>;

async fn show(State(shelf): State<Arc<Shelf>>, Path((code, page, name)): One) -> Response {
    sample(&shelf, &code, &page, &name)
}
