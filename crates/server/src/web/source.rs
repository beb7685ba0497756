//! Where a request comes from: the address that connected, or, when that is our own reverse proxy, the one that the proxy names.

use access::Source;
use axum::{
    extract::{ConnectInfo, Request, State},
    http::HeaderMap,
    middleware::Next,
    response::Response,
};
use ipnet::IpNet;
use std::{
    net::{IpAddr, SocketAddr},
    sync::{Arc, Once},
};

/// The networks of our own reverse proxies. What anybody else says about addresses is not believed.
pub type Proxies = Arc<[IpNet]>;

/// Notes where the request comes from, for those who count tries.
pub async fn noted(State(proxies): State<Proxies>, mut request: Request, next: Next) -> Response {
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(peer)| peer.ip());
    if let Some(peer) = peer {
        let visitor = visitor(peer, request.headers(), &proxies);
        request.extensions_mut().insert(Source::of(visitor));
    }
    next.run(request).await
}

/// The last address of `X-Forwarded-For` that is not one of our own; each proxy has added the one that connected to it.
fn visitor(peer: IpAddr, headers: &HeaderMap, proxies: &[IpNet]) -> IpAddr {
    let ours = |address: &IpAddr| proxies.iter().any(|net| net.contains(address));
    if !ours(&peer.to_canonical()) {
        return peer;
    }
    let lines = headers.get_all("x-forwarded-for").iter().filter_map(|line| line.to_str().ok());
    let said: Vec<Option<IpAddr>> = lines.flat_map(|line| line.split(',')).map(address).collect();
    if said.is_empty() {
        static TOLD: Once = Once::new();
        TOLD.call_once(|| tracing::warn!("the reverse proxy sends no X-Forwarded-For: all visitors count as one"));
    }
    // What cannot be read was not written by a proxy of ours, and nor was anything before it.
    let read = said.into_iter().rev().map_while(|address| address);
    read.map(|address| address.to_canonical()).find(|address| !ours(address)).unwrap_or(peer)
}

/// An address as proxies write it: alone, in brackets, or with a port.
fn address(text: &str) -> Option<IpAddr> {
    let text = text.trim();
    let bare = || text.trim_start_matches('[').trim_end_matches(']').parse().ok();
    bare().or_else(|| text.parse().map(|address: SocketAddr| address.ip()).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    const PROXY: &str = "10.0.0.1";

    fn seen(peer: &str, said: &[&str]) -> String {
        let proxies: Vec<IpNet> = vec!["10.0.0.0/24".parse().expect("a network"), "::1/128".parse().expect("one")];
        let mut headers = HeaderMap::new();
        for line in said {
            headers.append("x-forwarded-for", line.parse().expect("a header"));
        }
        visitor(peer.parse().expect("an address"), &headers, &proxies).to_string()
    }

    #[test]
    fn only_our_own_proxy_is_believed() {
        assert_eq!(seen(PROXY, &["192.0.2.7"]), "192.0.2.7");
        assert_eq!(seen("::ffff:10.0.0.1", &["192.0.2.7"]), "192.0.2.7", "however its address is written");
        assert_eq!(seen("198.51.100.1", &["192.0.2.7"]), "198.51.100.1", "anybody may write anything");
    }

    #[test]
    fn the_last_that_is_not_ours_came_to_us() {
        assert_eq!(seen(PROXY, &["203.0.113.5, 192.0.2.7, 10.0.0.2"]), "192.0.2.7", "what stands before is hearsay");
        assert_eq!(seen(PROXY, &["203.0.113.5", "192.0.2.7"]), "192.0.2.7", "in two lines");
        assert_eq!(seen(PROXY, &["192.0.2.7, nonsense"]), PROXY, "nothing before nonsense is believed");
        assert_eq!(seen(PROXY, &[]), PROXY);
        assert_eq!(seen(PROXY, &["10.0.0.2"]), PROXY);
    }

    #[test]
    fn addresses_are_read_as_proxies_write_them() {
        assert_eq!(seen(PROXY, &["192.0.2.7:4711"]), "192.0.2.7");
        assert_eq!(seen(PROXY, &["[2001:db8::7]:4711"]), "2001:db8::7");
        assert_eq!(seen(PROXY, &["[2001:db8::7]"]), "2001:db8::7");
    }
}
