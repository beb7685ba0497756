//! Taking a contact: one button.

use super::contact;
use crate::take;
use access::web::Visit;
use axum::{extract::Path, response::Response};
use ui::{Posted, To};

pub(super) async fn send(visit: Visit, Path(id): Path<String>, posted: Posted) -> Response {
    let version = posted.read(&[]).version().unwrap_or_default();
    visit
        .press(posted, &[], move |cx| {
            let id = contact(&id)?;
            take(cx, id, version)?;
            Ok(To::Contact(id))
        })
        .await
}
