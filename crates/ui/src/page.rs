//! From a page to an answer.

use askama::Template;
use axum::{
    http::{
        HeaderValue, StatusCode,
        header::{CACHE_CONTROL, CONTENT_TYPE},
    },
    response::{IntoResponse, Response},
};

/// Why a page cannot be shown. [`crate::errors`] has the page for each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PageError {
    /// Not there, or not for this person to see: one text and the same bytes (security rule 1.10).
    NotFound,
    /// A relation but not this right, or a rule that says no; the reason is in the user's language.
    Refused {
        /// Why, and what one can do.
        reason: String,
    },
    /// Tried too often.
    TooMany,
    /// Too many pages at once in one browser.
    AtOnce,
    /// More people ask at once than can be answered in time.
    Busy,
    /// More was sent than we take.
    TooLarge,
    /// What was sent cannot be read.
    Malformed,
    /// The address asks for something that its page does not know.
    UnknownQuestion {
        /// The page's address without the question.
        page: String,
    },
    /// Nothing can be saved just now (the disk is full or has failed, or the database does not answer), and no look at a client can be noted.
    CannotSave,
    /// Saving was cut short: it is not known whether it was saved, and sending it again is safe.
    NotKnown,
    /// Our fault.
    Fault {
        /// The reference number that help asks for.
        incident: String,
    },
}

impl PageError {
    /// The status of the answer.
    pub const fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Refused { .. } => StatusCode::FORBIDDEN,
            Self::TooMany | Self::AtOnce => StatusCode::TOO_MANY_REQUESTS,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Malformed | Self::UnknownQuestion { .. } => StatusCode::BAD_REQUEST,
            Self::Busy | Self::CannotSave | Self::NotKnown => StatusCode::SERVICE_UNAVAILABLE,
            Self::Fault { .. } => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

/// A page for one person: 200, never kept by anybody on the way.
pub fn page(template: &impl Template) -> Response {
    page_with(StatusCode::OK, template)
}

/// A page for one person with another status, such as 422 for a form with problems.
pub fn page_with(status: StatusCode, template: &impl Template) -> Response {
    answer(status, template, "no-store")
}

/// A page that is the same for everybody; it may be kept, but is asked for again each time.
pub fn public_page(template: &impl Template) -> Response {
    answer(StatusCode::OK, template, "no-cache")
}

fn answer(status: StatusCode, template: &impl Template, cache: &'static str) -> Response {
    let Ok(html) = template.render() else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let headers = [
        (CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8")),
        (CACHE_CONTROL, HeaderValue::from_static(cache)),
    ];
    (status, headers, html).into_response()
}
