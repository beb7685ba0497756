//! Where on the network a request comes from.

use std::net::{IpAddr, Ipv6Addr};

/// A network address, as far as it tells one visitor from another. Never stored and never logged: only its hash is counted, for a while.
/// It has no `Debug`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Source(Ipv6Addr);

impl Source {
    /// The address of one visitor. Of the newer kind a household or an office has a whole /64, which counts as one.
    pub fn of(address: IpAddr) -> Self {
        match address.to_canonical() {
            IpAddr::V4(old) => Self(old.to_ipv6_mapped()),
            IpAddr::V6(new) => Self(Ipv6Addr::from_bits(new.to_bits() >> 64 << 64)),
        }
    }

    /// Nothing is known: everybody of whom nothing is known counts as one.
    pub const fn unknown() -> Self {
        Self(Ipv6Addr::UNSPECIFIED)
    }

    /// What is hashed when its tries are counted.
    pub const fn bytes(self) -> [u8; 16] {
        self.0.octets()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(text: &str) -> Source {
        Source::of(text.parse().expect("an address"))
    }

    #[test]
    fn one_visitor_is_one_address_or_one_network() {
        assert!(source("192.0.2.1") == source("::ffff:192.0.2.1"), "however it is written");
        assert!(source("192.0.2.1") != source("192.0.2.2"));
        assert!(source("2001:db8:0:1::1") == source("2001:db8:0:1:ffff::9"), "one network");
        assert!(source("2001:db8:0:1::1") != source("2001:db8:0:2::1"));
    }
}
