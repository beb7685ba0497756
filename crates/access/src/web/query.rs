//! What stands after the question mark of an address. An address says once, where it is registered, what it asks; anything else is
//! refused, not ignored (security §1.7), whoever comes and whatever the page is.

use super::{App, Visit, answer};
use axum::{
    extract::{FromRequestParts, Request, State},
    middleware::Next,
    response::Response,
};
use serde::{
    Deserializer,
    de::{DeserializeOwned, Error as _, Visitor, value::Error},
    forward_to_deserialize_any,
};
use std::collections::BTreeSet;
use ui::Posted;

/// What an address asks, with what is needed to say no.
#[derive(Clone)]
pub(super) struct Asks {
    pub(super) app: App,
    pub(super) names: &'static [&'static str],
}

/// Goes on only when nothing is asked that the address does not know, nothing is asked twice, and all of it can be read.
pub(super) async fn only_what_is_asked(State(asks): State<Asks>, request: Request, next: Next) -> Response {
    if request.uri().query().is_none_or(|query| is_known(query, asks.names)) {
        return next.run(request).await;
    }
    let form = !request.method().is_safe();
    let (mut parts, _) = request.into_parts();
    let Ok(mut visit) = Visit::from_request_parts(&mut parts, &asks.app).await;
    visit.asker.path = parts.uri.path().to_owned();
    if form { answer::malformed(&visit).await } else { answer::unknown_question(&visit).await }
}

/// Decoded as strictly as a form.
fn is_known(query: &str, names: &[&str]) -> bool {
    let Ok(asked) = Posted::decode(query.as_bytes()) else { return false };
    let mut seen = BTreeSet::new();
    asked.names().all(|name| names.contains(&name) && seen.insert(name))
}

/// The names of what a struct reads from an address, in the order in which it has them.
pub(super) fn names_of<T: DeserializeOwned>() -> &'static [&'static str] {
    let mut names: &'static [&'static str] = &[];
    let _only_the_names = T::deserialize(Names(&mut names)).is_err();
    names
}

/// Hears from a struct which fields it has, and gives it none.
struct Names<'n>(&'n mut &'static [&'static str]);

impl<'de> Deserializer<'de> for Names<'_> {
    type Error = Error;

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        _: V,
    ) -> Result<V::Value, Error> {
        *self.0 = fields;
        Err(Error::custom("only the names were asked"))
    }

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Error> {
        Err(Error::custom("what an address asks is a struct with fields"))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct newtype_struct seq
        tuple tuple_struct map enum identifier ignored_any
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::extract::Query;

    #[derive(serde::Deserialize)]
    struct Wanted {
        #[serde(default)]
        show: String,
        after: Option<String>,
    }

    #[test]
    fn what_a_struct_reads_is_what_may_be_asked() {
        let address = "/cases?show=all".parse().expect("an address");
        let Query(read) = Query::<Wanted>::try_from_uri(&address).expect("reads");
        assert_eq!((read.show.as_str(), read.after), ("all", None));
        assert_eq!(names_of::<Wanted>(), ["show", "after"]);
    }

    #[test]
    fn unknown_repeated_and_broken_is_refused() {
        for known in ["", "&", "show=", "after=x&show=y", "sh%6Fw=p%C3%A4iv%C3%A4+ja"] {
            assert!(is_known(known, &["show", "after"]), "{known}");
        }
        for refused in [
            "foo=1",
            "show=a&foo",
            "show=a&show=a",
            "show=a&sh%6Fw=b",
            "show=%",
            "show=%zz",
            "after=%FF",
            "=x",
            "Show=a",
        ] {
            assert!(!is_known(refused, &["show", "after"]), "{refused}");
        }
        assert!(!is_known("show=a", &[]), "an address that asks nothing");
    }
}
