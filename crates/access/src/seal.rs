//! Words that an address carries for whoever typed them, and that nobody else can read: names stand in no address, no browser history
//! and no log of a proxy (security §5.1).

use crate::{Cx, cipher::Cipher};
use kernel::Chance;
use std::fmt::Write as _;

/// The key, made at the start and kept nowhere: an old address only asks anew.
#[derive(Clone)]
pub(crate) struct Seal(Cipher);

impl Seal {
    pub(crate) fn new(chance: &mut dyn Chance) -> Self {
        Self(Cipher::new(chance.secret()))
    }

    fn close(&self, chance: &mut dyn Chance, text: &str, reader: &[u8]) -> String {
        self.0.close(chance, text.as_bytes(), reader).iter().fold(String::new(), |mut out, byte| {
            let _ = write!(out, "{byte:02x}");
            out
        })
    }

    fn open(&self, sealed: &str, reader: &[u8]) -> Option<String> {
        String::from_utf8(self.0.open(&from_hex(sealed)?, reader)?).ok()
    }
}

fn from_hex(digits: &str) -> Option<Vec<u8>> {
    let whole = digits.len().is_multiple_of(2) && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    let byte = |place: usize| u8::from_str_radix(digits.get(2 * place..2 * place + 2)?, 16).ok();
    whole.then(|| (0..digits.len() / 2).map(byte).collect())?
}

impl Cx<'_, '_> {
    /// Closes words into an address for the asker alone, until the program starts again. Empty when nobody has signed in.
    pub fn sealed(&mut self, text: &str) -> String {
        let Some(reader) = self.reader() else { return String::new() };
        self.seal.close(self.chance.as_mut(), text, &reader)
    }

    /// The words that an address carries; nothing when it was made for somebody else, altered, or is from before the last start.
    pub fn unsealed(&self, sealed: &str) -> Option<String> {
        self.seal.open(sealed, &self.reader()?)
    }

    fn reader(&self) -> Option<[u8; 16]> {
        self.visitor().map(|actor| *actor.account.uuid().as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::SystemChance;

    #[test]
    fn only_the_one_who_typed_it_reads_it_and_nothing_altered_is_read() {
        let seal = Seal::new(&mut SystemChance);
        let address = seal.close(&mut SystemChance, "Mäkinen", b"maija");
        assert!(!address.contains("M") && address.is_ascii());
        assert_eq!(seal.open(&address, b"maija").as_deref(), Some("Mäkinen"));
        assert_eq!(seal.open(&address, b"outi"), None);
        assert_eq!(Seal::new(&mut SystemChance).open(&address, b"maija"), None);
        let altered = address.replacen(|digit: char| digit != 'f', "f", 1);
        for wrong in [altered.as_str(), "", "00", "zz", "ä", &address[2..]] {
            assert_eq!(seal.open(wrong, b"maija"), None, "{wrong}");
        }
    }
}
