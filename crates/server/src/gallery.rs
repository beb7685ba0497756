//! Every capability's pages with their samples, for people who look and for the tests. Only in the demo program.

use access::web::{Opens, Routes, Shows, Visit};
use axum::extract::Path;
use std::sync::Arc;
use ui::{
    To,
    gallery::{self, Shelf},
};

/// All samples of the program.
pub fn shelf() -> Shelf {
    Shelf::new()
        .and(gallery::shelf())
        .and(identity::shelf())
        .and(about::shelf())
        .and(directory::shelf())
        .and(intake::shelf())
        .and(casework::shelf())
        .and(plan::shelf())
        .and(team::shelf())
        .and(meeting::shelf())
        .and(desk::shelf())
        .and(portal::shelf())
        .and(demo::shelf())
}

/// The list, and each sample.
pub(crate) fn routes() -> Routes {
    let (who, what) = (Opens::ToAnybody, Shows::NoClients);
    let all = Arc::new(shelf());
    let listed = Arc::clone(&all);
    let list = move |visit: Visit| {
        let shelf = Arc::clone(&listed);
        async move { gallery::list(&shelf, visit.asker.language) }
    };
    let one = move |Path((language, page, sample)): Path<(String, String, String)>| {
        let shelf = Arc::clone(&all);
        async move { gallery::sample(&shelf, &language, &page, &sample) }
    };
    Routes::new().get(To::GALLERY, who, what, list).get(To::GALLERY_SAMPLE, who, what, one)
}
