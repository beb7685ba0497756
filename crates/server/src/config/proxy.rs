//! Which reverse proxies stand before the program. They are believed when they say where a visitor comes from, and nobody else is
//! (decision 0007).

use super::ConfigProblem;
use ipnet::{IpNet, Ipv4Net, Ipv6Net};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

/// Reads the addresses and networks. Who listens on this machine only has the proxy on this machine; who listens on a network must name it.
pub(super) fn read(named: Option<Vec<String>>, listen: Option<SocketAddr>) -> Result<Vec<IpNet>, ConfigProblem> {
    match named {
        Some(named) => named.iter().map(|text| network(text.trim())).collect(),
        None if listen.is_none_or(|address| address.ip().is_loopback()) => Ok(this_machine()),
        None => Err(ConfigProblem::Missing("the reverse proxy", "RINNALLA_PROXY")),
    }
}

fn this_machine() -> Vec<IpNet> {
    vec![Ipv4Net::from(Ipv4Addr::LOCALHOST).into(), Ipv6Net::from(Ipv6Addr::LOCALHOST).into()]
}

/// One address, or a network of them. A network of everybody would let everybody say that they are somebody else.
fn network(text: &str) -> Result<IpNet, ConfigProblem> {
    let address = || text.parse().map(|address: IpAddr| IpNet::from(address));
    let read: Option<IpNet> = text.parse().or_else(|_| address()).ok();
    read.filter(|net| net.prefix_len() > 0).ok_or_else(|| {
        let why = format!("{text} is not like 10.0.0.1 or 10.0.0.0/24");
        ConfigProblem::Unusable("the reverse proxy", why)
    })
}
