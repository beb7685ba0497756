//! The head of a request is bounded too (security §7.4): the program does not keep more of it in memory, and goes on for others.

use crate::{http::Visitor, installation::Installation};
use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpStream},
    time::Duration,
};

/// The status that answers a head with these lines; nothing when the connection was closed without one.
fn status(address: SocketAddr, lines: &str) -> Option<u16> {
    let mut connection = TcpStream::connect(address).expect("connects");
    connection.set_read_timeout(Some(Duration::from_secs(20))).expect("is set");
    let head = format!("GET /health/live HTTP/1.1\r\nHost: rinnalla.example\r\nConnection: close\r\n{lines}\r\n");
    let _closed_early = connection.write_all(head.as_bytes());
    let mut answer = Vec::new();
    let _reset = connection.read_to_end(&mut answer);
    String::from_utf8_lossy(&answer).split(' ').nth(1)?.parse().ok()
}

#[test]
fn the_head_of_a_request_is_bounded() {
    let installation = Installation::found();
    let running = installation.start();
    let address = running.address();
    let many = |n: usize| (0..n).map(|i| format!("X-{i}: a\r\n")).collect::<String>();
    assert_eq!(status(address, &many(50)), Some(200), "premise: fifty lines are no trouble");
    assert_eq!(status(address, &many(200)), Some(431), "two hundred lines");
    assert_eq!(status(address, &format!("X-Long: {}\r\n", "a".repeat(1024 * 1024))), Some(431), "a line of a mebibyte");
    let long = format!("/{}", "a".repeat(100_000));
    let visitor = Visitor::at(address);
    assert!(matches!(visitor.get(&long).map(|answer| answer.status), Ok(414 | 431) | Err(_)), "a very long address");
    assert_eq!(visitor.get("/health/live").expect("answers").status, 200, "and it goes on for others");
}
