//! Statements by what they touch. The type says which door they need; the door binds whose data it is.

use db::Statement;

/// Touches one client's case. Runs through a [`Key`](crate::Key), which binds `?1` region and `?2` case; own values from `?3`.
#[derive(Debug, Clone, Copy)]
pub struct CaseStatement(pub Statement);

/// Touches one contact. Runs through a [`ContactKey`](crate::ContactKey), which binds `?1` region and `?2` contact.
#[derive(Debug, Clone, Copy)]
pub struct ContactStatement(pub Statement);

/// Lists clients by the asker's own relations. Runs through a [`Scope`](crate::Scope), which binds `?1` region and `?2` account.
#[derive(Debug, Clone, Copy)]
pub struct ListStatement(pub Statement);

/// Touches no client data: services, organisations, professionals. Runs on the context, which binds `?1` region.
#[derive(Debug, Clone, Copy)]
pub struct SharedStatement(pub Statement);

/// A statement with the door it needs; what the test over all statements walks through.
#[derive(Debug, Clone, Copy)]
pub enum Statements {
    /// Needs a key to the case.
    Case(Statement),
    /// Needs a key to the contact.
    Contact(Statement),
    /// Needs a scope.
    List(Statement),
    /// Needs nothing.
    Shared(Statement),
}

/// SQL: whether the account works with the case of the row at hand on a day, as its case manager or in its team by one of the named seats
/// with a live basis. The same as asking `case_relation`, but of this one case: asked inside a question about each row, an engine answers
/// the union by going through every client of the account and the consents of each.
#[macro_export]
macro_rules! works_with {
    ($region:literal, $case:literal, $account:literal, $day:literal, $seats:literal) => {
        concat!(
            "(EXISTS (SELECT 1 FROM manager_relation r WHERE r.region = ",
            $region,
            " AND r.case_id = ",
            $case,
            " AND r.account_id = ",
            $account,
            " AND r.relation = 'case_manager') OR EXISTS (SELECT 1 FROM team_relation r WHERE r.region = ",
            $region,
            " AND r.case_id = ",
            $case,
            " AND r.account_id = ",
            $account,
            " AND r.relation IN (",
            $seats,
            ") AND r.based_until >= ",
            $day,
            "))"
        )
    };
}

/// SQL: a table of the cases in which the account `?2` is or has been something, without what it is. Wider than what it may see and cheap:
/// a list begins here and asks `works_with` of the few rows that are left.
#[macro_export]
macro_rules! nearby {
    () => {
        "(SELECT m.case_id AS case_id FROM case_manager m WHERE m.region = ?1 AND m.account_id = ?2 \
            UNION SELECT t.case_id AS case_id FROM team_member t WHERE t.region = ?1 AND t.account_id = ?2)"
    };
}

/// Declares a store's statements: `case`, `contact`, `list` or `shared`, each once, and the list `STATEMENTS` of all of them.
#[macro_export]
macro_rules! statements {
    ($($(#[$meta:meta])* $door:ident $name:ident = $text:expr;)+) => {
        $($(#[$meta])* pub(crate) const $name: $crate::door!($door) =
            $crate::door!($door)($crate::statement_of(stringify!($name), $text));)+
        /// Every statement declared here, for the test that proves all of them on both engines.
        pub(crate) const STATEMENTS: &[$crate::Statements] = &[$($crate::listed!($door)($name.0)),+];
    };
}

/// The statement type for a door's name.
#[doc(hidden)]
#[macro_export]
macro_rules! door {
    (case) => {
        $crate::CaseStatement
    };
    (contact) => {
        $crate::ContactStatement
    };
    (list) => {
        $crate::ListStatement
    };
    (shared) => {
        $crate::SharedStatement
    };
}

/// The list entry for a door's name.
#[doc(hidden)]
#[macro_export]
macro_rules! listed {
    (case) => {
        $crate::Statements::Case
    };
    (contact) => {
        $crate::Statements::Contact
    };
    (list) => {
        $crate::Statements::List
    };
    (shared) => {
        $crate::Statements::Shared
    };
}

/// Makes the statement inside [`statements!`](crate::statements); a function so that the macro stays readable.
#[doc(hidden)]
pub const fn statement_of(name: &'static str, text: &'static str) -> Statement {
    Statement { name, text }
}
