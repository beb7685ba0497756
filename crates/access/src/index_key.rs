//! Looking for a personal identity code without storing it in clear: what stands in the table is an HMAC-SHA-256 of the code under a
//! key of its own, which is never stored with the database or its backup (security §6.4).

use domain::IdentityCode;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// The key. It has no `Debug`, so no log can hold it.
#[derive(Clone)]
pub struct IndexKey([u8; 32]);

impl IndexKey {
    /// The key that these bytes are.
    pub const fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// What stands in the table for this code.
    pub fn index(&self, code: &IdentityCode) -> [u8; 32] {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.0).unwrap_or_else(|_| unreachable!("any length is a key"));
        mac.update(code.reveal().as_bytes());
        mac.finalize().into_bytes().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> IdentityCode {
        IdentityCode::parse(text).expect("a code that is never given to a person")
    }

    #[test]
    fn one_key_and_code_give_one_index_and_anything_else_another() {
        let (key, other) = (IndexKey::new([7; 32]), IndexKey::new([8; 32]));
        let (one, sign) = (code("010594Y9032"), code("010594-9032"));
        assert_eq!(key.index(&one), key.index(&code(" 010594y9032 ")));
        assert_ne!(key.index(&one), key.index(&sign), "two people may differ by the sign alone");
        assert_ne!(key.index(&one), other.index(&one));
    }
}
