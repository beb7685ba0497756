//! Where randomness comes from. A parameter, so that a test owns it.

/// A source of random bytes.
pub trait Chance: Send {
    /// Fills the whole slice with random bytes.
    fn fill(&mut self, bytes: &mut [u8]);

    /// Thirty-two fresh random bytes, enough for a secret reference (256 bits).
    fn secret(&mut self) -> [u8; 32] {
        let mut bytes = [0; 32];
        self.fill(&mut bytes);
        bytes
    }
}

/// The operating system's generator, used everywhere outside tests.
#[derive(Debug, Default, Clone, Copy)]
pub struct SystemChance;

impl Chance for SystemChance {
    fn fill(&mut self, bytes: &mut [u8]) {
        getrandom::fill(bytes).expect("the operating system gives random bytes");
    }
}
