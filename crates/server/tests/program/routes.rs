//! Every address is written down: method, pattern, who may come, whether it shows clients, what it asks. A new one is seen in review.

use access::web::{Opens, Route, Shows};
use std::{fmt::Write, fs, path::Path};

fn line(route: &Route) -> String {
    let opens = match route.opens {
        Opens::ToAnybody => "anybody",
        Opens::ToSignedIn => "signed-in",
    };
    let shows = match route.shows {
        Shows::Clients => "clients",
        Shows::NoClients => "-",
    };
    let asks = if route.asks.is_empty() { String::new() } else { format!("?{}", route.asks.join("&")) };
    format!("{:<5} {:<60} {opens:<10} {shows:<8} {asks}", route.method, route.path)
}

#[test]
fn the_list_of_routes_is_committed() {
    let routes = server::app::routes(true);
    let mut lines: Vec<String> = routes.list().iter().map(line).collect();
    lines.sort();
    let mut text = String::new();
    for line in lines {
        writeln!(text, "{}", line.trim_end()).expect("a string grows");
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../routes.txt");
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, &text).expect("routes.txt is written");
    }
    let committed = fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(
        committed, text,
        "routes changed; look at the difference, then run UPDATE=1 cargo test -p server --features demo routes"
    );
}

#[test]
fn what_shows_clients_needs_signing_in() {
    for route in server::app::routes(true).list() {
        assert!(
            route.shows == Shows::NoClients || route.opens == Opens::ToSignedIn,
            "{} {} shows clients to anybody",
            route.method,
            route.path
        );
    }
}
