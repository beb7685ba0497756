//! What a browser sent: bounded, decoded strictly, not yet understood.

use super::{ALWAYS_KNOWN, Reader, SECRETS, TURN};
use crate::{PageError, accepted_language, errors};
use axum::{
    body::to_bytes,
    extract::{FromRequest, Request},
    http::{HeaderMap, header::CONTENT_TYPE},
    response::Response,
};
use kernel::Language;
use percent_encoding::percent_decode;
use sha2::{Digest, Sha256};

/// The most bytes of a form.
const MAX_BYTES: usize = 64 * 1024;
/// The most fields of a form.
const MAX_FIELDS: usize = 300;
/// The most characters of one field.
const MAX_CHARACTERS: usize = 20_000;

/// The fields of a posted form, in the order in which they came.
#[derive(Clone, PartialEq, Eq)]
pub struct Posted {
    pairs: Vec<(String, String)>,
}

/// Why a body is no form of ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PostedProblem {
    /// Not `application/x-www-form-urlencoded`.
    NotAForm,
    /// More bytes, fields or characters than we take.
    TooLarge,
    /// Not valid percent-encoded UTF-8.
    Malformed,
}

impl Posted {
    /// A form with these fields, for tests and for links that fill a form in.
    pub fn from_pairs(pairs: &[(&str, &str)]) -> Self {
        Self { pairs: pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect() }
    }

    /// Decodes the body of a form.
    ///
    /// # Errors
    /// When it is larger than we take, or not valid UTF-8 in percent-encoding.
    pub fn decode(body: &[u8]) -> Result<Self, PostedProblem> {
        if body.len() > MAX_BYTES {
            return Err(PostedProblem::TooLarge);
        }
        let fields = body.split(|byte| *byte == b'&').filter(|field| !field.is_empty());
        let pairs: Vec<_> = fields.take(MAX_FIELDS + 1).map(pair).collect::<Result<_, _>>()?;
        let large = pairs.iter().any(|(name, value)| name.len() > 100 || value.chars().count() > MAX_CHARACTERS);
        if large || pairs.len() > MAX_FIELDS { Err(PostedProblem::TooLarge) } else { Ok(Self { pairs }) }
    }

    /// Begins to read a form that has these fields; `once` and `version` are always known.
    pub fn read(&self, known: &[&str]) -> Reader<'_> {
        let turn: &[&str] = &[TURN];
        Reader::new(&self.pairs, self.turns(), self.has_only(&[known, turn].concat()))
    }

    /// Whether the form is only to be shown again in another language.
    pub fn turns(&self) -> bool {
        self.pairs.iter().any(|(name, _)| name == TURN)
    }

    /// Whether nothing came but these fields; `once` and `version` are always known.
    pub fn has_only(&self, known: &[&str]) -> bool {
        self.pairs.iter().all(|(name, _)| known.contains(&name.as_str()) || ALWAYS_KNOWN.contains(&name.as_str()))
    }

    /// The names of the fields, in the order in which they came.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.pairs.iter().map(|(name, _)| name.as_str())
    }

    /// What was sent, all but secrets, as one number: the same only for the same.
    pub fn digest(&self) -> [u8; 32] {
        let mut digest = Sha256::new();
        for part in self.carried().flat_map(|(name, value)| [name, value]) {
            digest.update(part.len().to_be_bytes());
            digest.update(part);
        }
        digest.finalize().into()
    }

    /// The fields that may be carried on to a later try: all but secrets, and but the wish for another language.
    pub fn carried(&self) -> impl Iterator<Item = (&str, &str)> {
        let kept = self.pairs.iter().filter(|(name, _)| !SECRETS.contains(&name.as_str()) && name != TURN);
        kept.map(|(name, value)| (name.as_str(), value.as_str()))
    }
}

fn pair(field: &[u8]) -> Result<(String, String), PostedProblem> {
    let at = field.iter().position(|byte| *byte == b'=');
    let (name, value) = at.map_or((field, &[][..]), |at| (&field[..at], &field[at + 1..]));
    Ok((text(name)?, text(value)?))
}

fn text(bytes: &[u8]) -> Result<String, PostedProblem> {
    let spaced: Vec<u8> = bytes.iter().map(|byte| if *byte == b'+' { b' ' } else { *byte }).collect();
    if broken_percent(&spaced) {
        return Err(PostedProblem::Malformed);
    }
    percent_decode(&spaced).decode_utf8().map(|text| text.into_owned()).map_err(|_| PostedProblem::Malformed)
}

/// A percent sign that two hexadecimal digits do not follow.
fn broken_percent(bytes: &[u8]) -> bool {
    let mut rest = bytes;
    while let Some(at) = rest.iter().position(|byte| *byte == b'%') {
        match rest.get(at + 1..at + 3) {
            Some(digits) if digits.iter().all(u8::is_ascii_hexdigit) => rest = &rest[at + 3..],
            Some(_) | None => return true,
        }
    }
    false
}

impl<S: Send + Sync> FromRequest<S> for Posted {
    type Rejection = Response;

    async fn from_request(request: Request, _: &S) -> Result<Self, Response> {
        let language = accepted_language(request.headers());
        let refused = |problem| refusal(problem, language);
        if !is_form(request.headers()) {
            return Err(refused(PostedProblem::NotAForm));
        }
        let body = to_bytes(request.into_body(), MAX_BYTES).await.map_err(|_| refused(PostedProblem::TooLarge))?;
        Self::decode(&body).map_err(refused)
    }
}

fn is_form(headers: &HeaderMap) -> bool {
    let kind = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let media = kind.split(';').next().unwrap_or_default().trim();
    media.eq_ignore_ascii_case("application/x-www-form-urlencoded")
}

fn refusal(problem: PostedProblem, language: Language) -> Response {
    errors::bare(
        language,
        match problem {
            PostedProblem::TooLarge => PageError::TooLarge,
            PostedProblem::NotAForm | PostedProblem::Malformed => PageError::Malformed,
        },
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(body: &str) -> Result<Vec<(String, String)>, PostedProblem> {
        Posted::decode(body.as_bytes()).map(|posted| posted.pairs)
    }

    #[test]
    fn a_body_is_decoded_strictly() {
        let pairs = decoded("what=ty%C3%B6+%26+arki&who=&lone&=x").expect("a form");
        let expected = [("what", "työ & arki"), ("who", ""), ("lone", ""), ("", "x")];
        assert_eq!(pairs, expected.map(|(n, v)| (n.to_owned(), v.to_owned())));
        for broken in ["a=%C3", "a=%", "a=%zz", "%ff=x", "a=1%2"] {
            assert_eq!(decoded(broken), Err(PostedProblem::Malformed), "{broken}");
        }
    }

    #[test]
    fn bounds_hold_at_their_edges() {
        assert!(decoded(&"a=1&".repeat(300)).is_ok());
        assert_eq!(decoded(&"a=1&".repeat(301)), Err(PostedProblem::TooLarge));
        assert!(decoded(&format!("a={}", "x".repeat(20_000))).is_ok());
        assert_eq!(decoded(&format!("a={}", "x".repeat(20_001))), Err(PostedProblem::TooLarge));
        assert_eq!(decoded(&"x".repeat(64 * 1024 + 1)), Err(PostedProblem::TooLarge));
    }

    #[test]
    fn secrets_are_not_carried_on() {
        let posted = Posted::from_pairs(&[("name", "maija"), ("password", "salainen"), ("code", "123456")]);
        assert_eq!(posted.carried().collect::<Vec<_>>(), [("name", "maija")]);
    }

    async fn extracted(kind: &str, body: String) -> Result<Posted, u16> {
        let request = Request::builder().header(CONTENT_TYPE, kind).body(body.into()).expect("a request");
        Posted::from_request(request, &()).await.map_err(|response| response.status().as_u16())
    }

    #[tokio::test]
    async fn what_is_no_form_is_refused_with_a_page() {
        let kind = "application/x-www-form-urlencoded; charset=UTF-8";
        assert!(extracted(kind, "a=1".to_owned()).await.is_ok());
        assert_eq!(extracted("application/json", "{}".to_owned()).await.err(), Some(400));
        assert_eq!(extracted(kind, "a=%".to_owned()).await.err(), Some(400));
        assert_eq!(extracted(kind, "x".repeat(70_000)).await.err(), Some(413));
    }
}
