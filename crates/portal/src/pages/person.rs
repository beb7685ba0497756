//! The client says: I know who my person is (I2, I3).

use crate::mine;
use access::{Cx, Outcome, web::Visit};
use axum::response::Response;
use ui::{Posted, To};

pub(super) async fn know(visit: Visit, posted: Posted) -> Response {
    visit.press(posted, &[], acknowledge).await
}

fn acknowledge(cx: &mut Cx<'_, '_>) -> Outcome<To> {
    let case = mine::my_case(cx)?;
    casework::responsibility::acknowledge(cx, &case)?;
    Ok(To::Me)
}
