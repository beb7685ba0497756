//! The one way in which anything is sealed: XChaCha20-Poly1305, a fresh nonce before the sealed bytes, and bound to what it is for, so that
//! it opens nowhere else (security §5.3).

use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305,
    aead::{Aead, Payload},
};
use kernel::Chance;

const NONCE: usize = 24;

/// A key with what it does. It has no `Debug`, so no log can hold it.
#[derive(Clone)]
pub(crate) struct Cipher(XChaCha20Poly1305);

impl Cipher {
    pub(crate) fn new(key: [u8; 32]) -> Self {
        Self(XChaCha20Poly1305::new(&key.into()))
    }

    /// Seals some bytes; `bound_to` has to be the same when they are opened. Empty when there is too much of them.
    pub(crate) fn close(&self, chance: &mut dyn Chance, bytes: &[u8], bound_to: &[u8]) -> Vec<u8> {
        let mut nonce = [0; NONCE];
        chance.fill(&mut nonce);
        let sealed = self.0.encrypt(&nonce.into(), Payload { msg: bytes, aad: bound_to }).unwrap_or_default();
        [&nonce[..], &sealed].concat()
    }

    /// What was sealed; nothing when it was altered, is for something else, or was sealed with another key.
    pub(crate) fn open(&self, sealed: &[u8], bound_to: &[u8]) -> Option<Vec<u8>> {
        let (nonce, bytes) = sealed.split_first_chunk::<NONCE>()?;
        self.0.decrypt(&(*nonce).into(), Payload { msg: bytes, aad: bound_to }).ok()
    }
}
