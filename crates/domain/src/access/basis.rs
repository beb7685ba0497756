//! On what ground information may be seen.

use kernel::{Coded, ConsentId, coded};

coded! {
    /// A statute that opens information without consent.
    pub enum Statute {
        /// Multi-sector promotion of employment: employment authority, county and Kela only (L 381/2023 §11, §15).
        Tym = "tym",
    }
}

/// The ground on which something was seen; written to the trail with every look (domain §5).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// The information belongs to the looker's own organisation.
    OwnRegister,
    /// The client's consent, in this version.
    Consent(ConsentId),
    /// A statute.
    Statute(Statute),
    /// It is the client's own information.
    ClientSelf,
}

impl Basis {
    /// The stable code for the trail.
    pub fn code(self) -> &'static str {
        match self {
            Self::OwnRegister => "own_register",
            Self::Consent(_) => "consent",
            Self::Statute(statute) => statute.code(),
            Self::ClientSelf => "client_self",
        }
    }

    /// The consent version that it rests on, if it does.
    pub const fn consent(self) -> Option<ConsentId> {
        match self {
            Self::Consent(id) => Some(id),
            Self::OwnRegister | Self::Statute(_) | Self::ClientSelf => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The client reads in the trail on what ground somebody looked.
    #[test]
    fn the_trail_is_told_the_ground_and_the_consent() {
        let id = ConsentId::from_uuid(uuid::Uuid::from_u128(7));
        let told =
            [Basis::OwnRegister, Basis::Consent(id), Basis::ClientSelf].map(|basis| (basis.code(), basis.consent()));
        assert_eq!(told, [("own_register", None), ("consent", Some(id)), ("client_self", None)]);
    }
}
