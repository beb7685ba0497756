//! Secrets that the program has to read again, such as the key of an authenticator, stand sealed in their tables: whoever gets hold of the
//! database or a copy of it has none of them. The key that opens them lies outside, and each opens only where it was put (security §5.3).

use crate::{Cx, cipher::Cipher};
use kernel::{Chance, Id};
use uuid::Uuid;

/// The key. It has no `Debug`, so no log can hold it.
#[derive(Clone)]
pub struct SecretKey(Cipher);

/// Where a secret stands: the column, and the row by its identifier.
#[derive(Debug, Clone, Copy)]
pub struct SecretPlace {
    column: &'static str,
    row: Uuid,
}

impl SecretPlace {
    /// A column as `table.column`, and a row of it.
    pub fn of<K>(column: &'static str, row: Id<K>) -> Self {
        Self { column, row: row.uuid() }
    }

    fn bytes(&self) -> Vec<u8> {
        [self.column.as_bytes(), &[0], self.row.as_bytes()].concat()
    }
}

impl SecretKey {
    /// The key that these bytes are.
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(Cipher::new(bytes))
    }

    /// Seals a secret for its place.
    pub fn seal(&self, chance: &mut dyn Chance, place: SecretPlace, secret: &[u8]) -> Vec<u8> {
        self.0.close(chance, secret, &place.bytes())
    }

    /// The secret of this place; nothing when it was altered, stood elsewhere, or was sealed with another key.
    pub fn open(&self, place: SecretPlace, sealed: &[u8]) -> Option<Vec<u8>> {
        self.0.open(sealed, &place.bytes())
    }
}

impl Cx<'_, '_> {
    /// Seals a secret for its place in a table.
    pub fn seal_secret(&mut self, place: SecretPlace, secret: &[u8]) -> Vec<u8> {
        self.secret_key.seal(self.chance.as_mut(), place, secret)
    }

    /// The secret that stands sealed in this place of a table.
    pub fn open_secret(&self, place: SecretPlace, sealed: &[u8]) -> Option<Vec<u8>> {
        self.secret_key.open(place, sealed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::{AccountId, SystemChance};

    #[test]
    fn ciphertext_swap_is_refused() {
        let (riikka, jari) = (AccountId::from_uuid(Uuid::from_u128(1)), AccountId::from_uuid(Uuid::from_u128(2)));
        let (key, place) = (SecretKey::new([7; 32]), SecretPlace::of("account.secret", riikka));
        let sealed = key.seal(&mut SystemChance, place, b"a secret");
        assert_eq!(key.open(place, &sealed).as_deref(), Some(&b"a secret"[..]));
        assert_ne!(sealed, key.seal(&mut SystemChance, place, b"a secret"), "each time anew");
        assert!(key.open(SecretPlace::of("account.secret", jari), &sealed).is_none(), "in another row");
        assert!(key.open(SecretPlace::of("account.other", riikka), &sealed).is_none(), "in another column");
        assert!(SecretKey::new([8; 32]).open(place, &sealed).is_none(), "with another key");
        for byte in 0..sealed.len() {
            let mut altered = sealed.clone();
            altered[byte] ^= 1;
            assert!(key.open(place, &altered).is_none(), "altered at {byte}");
            assert!(key.open(place, &sealed[..byte]).is_none(), "cut at {byte}");
        }
    }
}
