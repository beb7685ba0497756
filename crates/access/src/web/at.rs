//! The identifiers in an address.

use super::{App, Visit, answer};
use crate::Refusal;
use axum::{
    extract::{FromRequestParts, Path},
    http::request::Parts,
    response::Response,
};
use serde::de::DeserializeOwned;

/// The identifiers in an address. What is no identifier at all is answered like the identifier of something that is not there.
pub struct At<T>(pub T);

impl<T: DeserializeOwned + Send> FromRequestParts<App> for At<T> {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        match Path::<T>::from_request_parts(parts, app).await {
            Ok(Path(ids)) => Ok(Self(ids)),
            Err(_) => {
                let Ok(visit) = Visit::from_request_parts(parts, app).await;
                Err(answer::stopped(&visit, Refusal::NotFound.into()).await)
            }
        }
    }
}
