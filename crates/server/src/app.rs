//! How the capabilities are wired together: their routes, their tables, their statements. One line for each.

use access::{Statements, web::Routes};
use db::Migration;
use std::sync::LazyLock;

/// Every address of the program.
pub fn routes(demo: bool) -> Routes {
    let routes = Routes::new()
        .and(identity::routes())
        .and(directory::routes())
        .and(intake::routes())
        .and(casework::routes())
        .and(team::routes())
        .and(plan::routes())
        .and(meeting::routes())
        .and(about::routes())
        .and(desk::routes())
        .and(portal::routes());
    if demo { routes.and(demo_routes()) } else { routes }
}

#[cfg(feature = "demo")]
fn demo_routes() -> Routes {
    demo::routes().and(crate::gallery::routes())
}

#[cfg(not(feature = "demo"))]
fn demo_routes() -> Routes {
    Routes::new()
}

/// Every step of the schema, in order.
pub fn migrations() -> &'static [Migration] {
    static ALL: LazyLock<Vec<Migration>> = LazyLock::new(|| {
        let mut all = [
            access::MIGRATIONS,
            directory::MIGRATIONS,
            intake::MIGRATIONS,
            casework::MIGRATIONS,
            team::MIGRATIONS,
            plan::MIGRATIONS,
            meeting::MIGRATIONS,
            about::MIGRATIONS,
            desk::MIGRATIONS,
            portal::MIGRATIONS,
        ]
        .concat();
        all.sort_by_key(|migration| migration.number);
        all
    });
    &ALL
}

/// Every statement, for the test that proves all of them on both engines.
pub fn statements() -> Vec<Statements> {
    [
        access::statements(),
        identity::statements(),
        directory::statements(),
        intake::statements(),
        casework::statements(),
        team::statements(),
        plan::statements(),
        meeting::statements(),
        about::statements(),
        desk::statements(),
        portal::statements(),
    ]
    .concat()
}
