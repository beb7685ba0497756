//! Taking a contact: one button.

use crate::take;
use access::web::{At, Visit};
use axum::response::Response;
use kernel::ContactId;
use ui::{Posted, To};

pub(super) async fn send(visit: Visit, At(id): At<ContactId>, posted: Posted) -> Response {
    let version = posted.read(&[]).version().unwrap_or_default();
    visit
        .press(posted, &[], move |cx| {
            take(cx, id, version)?;
            Ok(To::Contact(id))
        })
        .await
}
