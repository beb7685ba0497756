//! The identifiers in an address.

use super::App;
use axum::{
    extract::{FromRequestParts, Path},
    http::request::Parts,
    response::Response,
};
use serde::de::DeserializeOwned;
use ui::{PageError, accepted_language, errors};

/// The identifiers in an address. What is no identifier at all leads nowhere, like any other address that does.
pub struct At<T>(pub T);

impl<T: DeserializeOwned + Send> FromRequestParts<App> for At<T> {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        let ids = Path::<T>::from_request_parts(parts, app).await;
        ids.map(|Path(ids)| Self(ids)).map_err(|_| errors::bare(accepted_language(&parts.headers), PageError::NotFound))
    }
}
