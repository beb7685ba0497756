//! The code with which somebody without a name reads the answer. The database knows only its hash.
//!
//! The code is made from a key that lies in the form and nowhere else: sending the form twice shows the same code, and neither an
//! address, nor a log, nor a row can give it away.

use sha2::{Digest, Sha256};
use std::fmt;

/// Letters and digits that are not mistaken for one another when read aloud or written by hand.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Twelve of thirty-two signs: sixty bits, too many to guess over a network.
const LENGTH: usize = 12;

/// A reply code, as it is told once to the person who left the contact.
#[derive(Clone, PartialEq, Eq)]
pub struct ReplyCode(String);

impl ReplyCode {
    /// The code that belongs to the key of a form and to what was sent with it; nothing when the key is not one of ours.
    pub fn from_key(key: &str, sent: &[u8]) -> Option<Self> {
        let ours = key.len() == 64 && key.bytes().all(|byte| byte.is_ascii_hexdigit());
        let digest = Sha256::new().chain_update("reply code of ").chain_update(key).chain_update(sent).finalize();
        let letters = digest.iter().take(LENGTH).map(|byte| char::from(ALPHABET[usize::from(byte % 32)]));
        ours.then(|| Self(letters.collect()))
    }

    /// Reads a code as people write it: small letters, spaces and hyphens, O for zero, I or L for one.
    pub fn read(text: &str) -> Option<Self> {
        let plain = text.chars().filter(|letter| !letter.is_whitespace() && *letter != '-');
        let code: String = plain.map(|letter| sign(letter.to_ascii_uppercase())).collect();
        let known = code.len() == LENGTH && code.bytes().all(|byte| ALPHABET.contains(&byte));
        known.then_some(Self(code))
    }

    /// What the database knows.
    pub fn hash(&self) -> [u8; 32] {
        Sha256::digest(&self.0).into()
    }
}

const fn sign(letter: char) -> char {
    match letter {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    }
}

impl fmt::Display for ReplyCode {
    /// In groups of four: `K7QM-2XRD-9HTB`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (first, rest) = self.0.split_at(4);
        let (second, third) = rest.split_at(4);
        write!(f, "{first}-{second}-{third}")
    }
}

impl fmt::Debug for ReplyCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReplyCode(hidden)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_back_however_it_is_written() {
        let code = ReplyCode::from_key(&"0a".repeat(32), b"").expect("a key");
        let shown = code.to_string();
        for written in [shown.clone(), shown.to_lowercase(), shown.replace('-', " "), shown.replace('0', "o")] {
            assert_eq!(ReplyCode::read(&written), Some(code.clone()), "{written}");
        }
        assert_eq!(code.hash(), ReplyCode::read(&shown).expect("a code").hash());
    }

    #[test]
    fn another_key_gives_another_code() {
        let code = |letter: &str| ReplyCode::from_key(&letter.repeat(64), b"");
        assert_ne!(code("a"), code("b"));
    }

    #[test]
    fn what_is_no_key_or_code_is_refused() {
        assert_eq!(ReplyCode::from_key("short", b""), None);
        assert_eq!(ReplyCode::from_key(&"x".repeat(64), b""), None);
        for text in ["", "K7QM", "K7QM-2XRD-9HT!", "K7QM-2XRD-9HTBX", "ääkköset jne"] {
            assert_eq!(ReplyCode::read(text), None, "{text}");
        }
    }

    #[test]
    fn a_log_never_shows_it() {
        let code = ReplyCode::from_key(&"0a".repeat(32), b"").expect("a key");
        assert!(!format!("{code:?}").contains(&code.to_string()[..4]));
    }
}
