//! What is bound to a placeholder. One meaning on both engines.

use kernel::{Coded, Date, Id, Line, Prose, RegionId, Timestamp};
use postgres::types::{IsNull, ToSql, Type, private::BytesMut, to_sql_checked};
use rusqlite::types::{ToSqlOutput, Value, ValueRef};
use std::{borrow::Cow, error::Error};
use uuid::Uuid;

/// A bound value.
#[derive(Debug, Clone)]
pub enum Arg<'a> {
    /// Nothing.
    Null,
    /// A whole number; instants are microseconds UTC.
    Int(i64),
    /// Yes or no.
    Bool(bool),
    /// Text; days are ISO text, coded enums their code.
    Text(Cow<'a, str>),
    /// An identifier.
    Uuid(Uuid),
    /// Bytes.
    Bytes(Cow<'a, [u8]>),
}

macro_rules! from {
    ($($type:ty, $value:ident => $arg:expr;)+) => {
        $(impl<'a> From<$type> for Arg<'a> { fn from($value: $type) -> Self { $arg } })+
    };
}
from! {
    i64, v => Arg::Int(v);
    u32, v => Arg::Int(v.into());
    bool, v => Arg::Bool(v);
    String, v => Arg::Text(Cow::Owned(v));
    &'a str, v => Arg::Text(Cow::Borrowed(v));
    &'a String, v => Arg::Text(Cow::Borrowed(v));
    Uuid, v => Arg::Uuid(v);
    RegionId, v => Arg::Int(v.0);
    Timestamp, v => Arg::Int(v.as_microsecond());
    Date, v => Arg::Text(Cow::Owned(v.to_string()));
    Vec<u8>, v => Arg::Bytes(Cow::Owned(v));
    &'a [u8], v => Arg::Bytes(Cow::Borrowed(v));
}
impl<K> From<Id<K>> for Arg<'_> {
    fn from(id: Id<K>) -> Self {
        Self::Uuid(id.uuid())
    }
}
impl<const N: usize> From<[u8; N]> for Arg<'_> {
    fn from(bytes: [u8; N]) -> Self {
        Self::Bytes(Cow::Owned(bytes.to_vec()))
    }
}
impl<'a, const MAX: usize> From<&'a Line<MAX>> for Arg<'a> {
    fn from(line: &'a Line<MAX>) -> Self {
        Self::Text(Cow::Borrowed(line.as_str()))
    }
}
impl<'a, const MAX: usize> From<&'a Prose<MAX>> for Arg<'a> {
    fn from(prose: &'a Prose<MAX>) -> Self {
        Self::Text(Cow::Borrowed(prose.as_str()))
    }
}
impl<T: Coded> From<crate::Code<T>> for Arg<'_> {
    fn from(code: crate::Code<T>) -> Self {
        Self::Text(Cow::Borrowed(code.0.code()))
    }
}
impl<'a, T: Into<Arg<'a>>> From<Option<T>> for Arg<'a> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

/// Builds the list of bound values: `args![region, case, "text"]`.
#[macro_export]
macro_rules! args {
    ($($value:expr),* $(,)?) => { &[$($crate::Arg::from($value)),*] };
}

impl rusqlite::ToSql for Arg<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match self {
            Self::Null => ToSqlOutput::Owned(Value::Null),
            Self::Int(n) => ToSqlOutput::Owned(Value::Integer(*n)),
            Self::Bool(b) => ToSqlOutput::Owned(Value::Integer((*b).into())),
            Self::Text(t) => ToSqlOutput::Borrowed(ValueRef::Text(t.as_bytes())),
            Self::Uuid(u) => ToSqlOutput::Borrowed(ValueRef::Blob(u.as_bytes())),
            Self::Bytes(b) => ToSqlOutput::Borrowed(ValueRef::Blob(b)),
        })
    }
}

impl ToSql for Arg<'_> {
    fn to_sql(&self, kind: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {
        match self {
            Self::Null => Ok(IsNull::Yes),
            Self::Int(n) => n.to_sql_checked(kind, out),
            Self::Bool(b) => b.to_sql_checked(kind, out),
            Self::Text(t) => t.as_ref().to_sql_checked(kind, out),
            Self::Uuid(u) => u.to_sql_checked(kind, out),
            Self::Bytes(b) => b.as_ref().to_sql_checked(kind, out),
        }
    }
    fn accepts(_: &Type) -> bool {
        true
    }
    to_sql_checked!();
}
