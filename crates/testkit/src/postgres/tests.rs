use super::programs::user_and_group;
use super::{Alone, Programs, QUICK, cluster, find_or_start, start};
use postgres::{Client, NoTls};
use std::time::{Duration, Instant};

fn connect(url: &str) -> Client {
    Client::connect(url, NoTls).unwrap()
}

#[test]
fn a_copy_of_a_database_holds_what_the_first_one_held_and_nothing_flows_back() {
    let Some(cluster) = cluster() else { return };
    let first = cluster.create_database("first");
    connect(&first).batch_execute("CREATE TABLE word (text TEXT); INSERT INTO word VALUES ('yhdessä')").unwrap();
    let copy = cluster.create_from_template("copy", "first");
    connect(&copy).batch_execute("INSERT INTO word VALUES ('rinnalla')").unwrap();
    let count = |url: &str| connect(url).query_one("SELECT COUNT(*) FROM word", &[]).unwrap().get::<_, i64>(0);
    assert_eq!((count(&first), count(&copy)), (1, 2));
}

#[test]
fn a_server_ends_and_leaves_nothing_when_the_pipe_to_its_watcher_closes() {
    let Some(programs) = Programs::find() else { return };
    let cluster = start::start(programs, &QUICK).unwrap();
    let (directory, url) = (cluster.socket().to_owned(), cluster.create_database("short_lived"));
    let mut client = connect(&url);
    assert!(client.batch_execute("SELECT 1").is_ok(), "the premise: the server runs");
    drop(cluster);
    let patience = Instant::now() + Duration::from_secs(20);
    while directory.exists() && Instant::now() < patience {
        std::thread::sleep(Duration::from_millis(20));
    }
    assert!(!directory.exists(), "the directory is removed");
    assert!(client.batch_execute("SELECT 1").is_err(), "the server is gone");
}

#[test]
fn without_a_server_there_is_no_cluster_unless_it_is_required() {
    if std::env::var("REQUIRE_PG").is_ok_and(|value| value == "1") {
        assert!(std::panic::catch_unwind(|| find_or_start(None)).is_err());
    } else {
        assert!(find_or_start(None).is_none());
    }
}

#[test]
fn the_user_that_stands_in_for_root_is_read_from_the_list_of_users() {
    let users = "root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65533:nobody:/:/bin/false\n";
    assert_eq!(user_and_group(users, "nobody"), Some((65534, 65533)));
    assert_eq!(user_and_group(users, "postgres"), None);
}

#[test]
fn a_server_of_ones_own_is_killed_and_keeps_what_was_committed() {
    let Some(server) = Alone::start(&[]) else { return };
    let url = server.create_database("kept");
    connect(&url).batch_execute("CREATE TABLE word (text TEXT); INSERT INTO word VALUES ('yhdessä')").unwrap();
    server.kill9();
    assert!(Client::connect(&url, NoTls).is_err(), "the server is gone");
    server.start_again();
    assert_eq!(connect(&url).query_one("SELECT text FROM word", &[]).unwrap().get::<_, String>(0), "yhdessä");
}
