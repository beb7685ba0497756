//! Statements: each text once, with a name, for both engines.

use std::borrow::Cow;

/// One SQL statement that runs on both engines. Placeholders are `?1`, `?2`, …
#[derive(Debug, Clone, Copy)]
pub struct Statement {
    /// The name of the constant; what logs and tests call it.
    pub name: &'static str,
    /// The text.
    pub text: &'static str,
}

impl Statement {
    /// The text as PostgreSQL wants it: `$1` for `?1`.
    pub(crate) fn for_postgres(self) -> Cow<'static, str> {
        Cow::Owned(self.text.replace('?', "$"))
    }
}

/// Declares the statements of a store and the list `STATEMENTS`, which a test prepares on both engines.
///
/// ```
/// db::statements! {
///     /// Finds a thing.
///     FIND = "SELECT id FROM thing WHERE id = ?1";
/// }
/// assert_eq!(STATEMENTS.len(), 1);
/// assert_eq!(FIND.name, "FIND");
/// ```
#[macro_export]
macro_rules! statements {
    ($($(#[$meta:meta])* $vis:vis $name:ident = $text:expr;)+) => {
        $($(#[$meta])* $vis const $name: $crate::Statement = $crate::Statement { name: stringify!($name), text: $text };)+
        /// Every statement declared here, for the test that prepares all of them on both engines.
        pub(crate) const STATEMENTS: &[$crate::Statement] = &[$($name),+];
    };
}
