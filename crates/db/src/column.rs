//! Rows: a private struct beside its query, read in order and checked by name.

use crate::Fault;
use kernel::{Coded, Date, Id, RegionId, Timestamp};
use rusqlite::types::ValueRef;
use uuid::Uuid;

/// One row as the engine gives it, at the moment when it is turned into a struct.
pub enum RowRef<'a> {
    /// From SQLite.
    Sqlite(&'a rusqlite::Row<'a>, &'static str),
    /// From PostgreSQL.
    Postgres(&'a postgres::Row, &'static str),
}

impl RowRef<'_> {
    /// The value in column `index`.
    ///
    /// # Errors
    /// When the value has another type than the field.
    pub fn at<T: Field>(&self, index: usize) -> Result<T, Fault> {
        T::read(self, index)
    }

    fn statement(&self) -> &'static str {
        match self {
            Self::Sqlite(_, name) | Self::Postgres(_, name) => name,
        }
    }

    fn misfit(&self, index: usize, expected: &str) -> Fault {
        Fault::Shape { statement: self.statement(), reason: format!("column {index} is not {expected}") }
    }

    fn base<T: Base>(&self, index: usize) -> Result<Option<T>, Fault> {
        match self {
            Self::Sqlite(row, _) => match row.get_ref(index) {
                Ok(ValueRef::Null) => Ok(None),
                Ok(value) => T::sqlite(value).map(Some).ok_or_else(|| self.misfit(index, T::NAME)),
                Err(_) => Err(self.misfit(index, "there")),
            },
            Self::Postgres(row, _) => row.try_get(index).map_err(|_| self.misfit(index, T::NAME)),
        }
    }
}

/// A struct that a statement's rows become. Made by [`row!`](crate::row).
pub trait FromRow: Sized {
    /// The names that the statement's columns must have, in order.
    const COLUMNS: &'static [&'static str];

    /// Reads one row.
    ///
    /// # Errors
    /// When a value has another type than its field.
    fn from_row(row: &RowRef<'_>) -> Result<Self, Fault>;
}

/// A type that a column can be read as.
pub trait Field: Sized {
    /// Reads the value.
    ///
    /// # Errors
    /// When the value is missing or of another type.
    fn read(row: &RowRef<'_>, index: usize) -> Result<Self, Fault>;
}

/// The five types that both engines know.
trait Base: Sized + for<'a> postgres::types::FromSql<'a> {
    const NAME: &'static str;
    fn sqlite(value: ValueRef<'_>) -> Option<Self>;
}

macro_rules! base {
    ($($type:ty, $name:literal, $value:ident => $read:expr;)+) => {
        $(impl Base for $type {
            const NAME: &'static str = $name;
            fn sqlite($value: ValueRef<'_>) -> Option<Self> { $read }
        })+
    };
}
base! {
    i64, "a number", value => value.as_i64().ok();
    bool, "a yes or no", value => value.as_i64().ok().map(|n| n != 0);
    String, "text", value => value.as_str().ok().map(str::to_owned);
    Uuid, "an id", value => value.as_blob().ok().and_then(|b| Uuid::from_slice(b).ok());
    Vec<u8>, "bytes", value => value.as_blob().ok().map(<[u8]>::to_vec);
}

/// Declares how a field type is made from one of the base types, for the type and for its `Option`.
macro_rules! field {
    ($([$($generics:tt)*] $type:ty, $base:ty, $name:literal, $value:ident => $read:expr;)+) => {
        $(
            impl<$($generics)*> Field for Option<$type> {
                fn read(row: &RowRef<'_>, index: usize) -> Result<Self, Fault> {
                    let Some($value) = row.base::<$base>(index)? else { return Ok(None) };
                    let read: Option<$type> = $read;
                    read.map(Some).ok_or_else(|| row.misfit(index, $name))
                }
            }
            impl<$($generics)*> Field for $type {
                fn read(row: &RowRef<'_>, index: usize) -> Result<Self, Fault> {
                    <Option<$type>>::read(row, index)?.ok_or_else(|| row.misfit(index, "there"))
                }
            }
        )+
    };
}
field! {
    [] i64, i64, "a number", v => Some(v);
    [] bool, bool, "a yes or no", v => Some(v);
    [] String, String, "text", v => Some(v);
    [] Vec<u8>, Vec<u8>, "bytes", v => Some(v);
    [] RegionId, i64, "a region", v => Some(RegionId(v));
    [] Timestamp, i64, "an instant", v => Timestamp::from_microsecond(v).ok();
    [] Date, String, "a day", v => v.parse().ok();
    [K] Id<K>, Uuid, "an id", v => Some(Id::from_uuid(v));
    [T: Coded] Code<T>, String, "a known code", v => T::from_code(&v).map(Code);
}

/// A coded enum as it stands in a column: stored as its code, refused when unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Code<T>(pub T);

/// Declares a row struct: one column a line, in the order of the statement.
///
/// ```
/// db::row! {
///     /// A municipality's name.
///     pub struct Municipality {
///         pub code: String,
///         pub name: Option<String>,
///     }
/// }
/// # fn main() {}
/// ```
#[macro_export]
macro_rules! row {
    ($($(#[$meta:meta])* $vis:vis struct $name:ident { $($(#[$fmeta:meta])* $fvis:vis $field:ident : $type:ty),+ $(,)? })+) => {
        $(
            $(#[$meta])*
            $vis struct $name { $($(#[$fmeta])* $fvis $field: $type),+ }

            impl $crate::FromRow for $name {
                const COLUMNS: &'static [&'static str] = &[$(stringify!($field)),+];
                fn from_row(row: &$crate::RowRef<'_>) -> Result<Self, $crate::Fault> {
                    let mut index = 0;
                    $(let $field = row.at::<$type>(index)?; index += 1;)+
                    let _ = index;
                    Ok(Self { $($field),+ })
                }
            }
        )+
    };
}
