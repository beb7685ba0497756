//! How many wrong tries at signing in wait for nothing, and how long one waits after that (security §6.3, decision 0007).
//!
//! A browser in which the holder has signed in before is counted alone: what strangers try never makes it wait. Everybody else is counted
//! with their network address and the account, with the address alone, and with all strangers who try the account.

#[cfg(test)]
mod tests;

use access::{
    Source,
    attempts::{Count, Measure},
};
use std::time::Duration;

const MINUTE: Duration = Duration::from_secs(60);
const HOUR: Duration = Duration::from_secs(60 * 60);

/// One attempter at one account: five free, then a minute, two, four, up to an hour. At most about thirty-five guesses a day, of which each
/// must hit the password and the one-time code together.
const ONE: Measure = Measure { what: "sign-in", free: 5, first: MINUTE, longest: HOUR, forgives: HOUR };

/// One address at any accounts. A big office behind one address has three thousand people at their first sign-in in the morning; when
/// one in twenty of them types something wrong, that is a hundred and fifty. After two hundred, three a minute.
const ADDRESS: Measure = Measure::even("sign-in from an address", 200, Duration::from_secs(20));

/// All strangers at one account: a hundred free (the most that NIST SP 800-63B allows in a row), then one in a quarter of an hour. A
/// single address never gets so far: it has about thirty-five a day, and ninety-six are forgiven.
const STRANGERS: Measure = Measure::even("strangers at an account", 100, Duration::from_secs(15 * 60));

/// What one try counts towards.
pub(crate) struct Counts {
    /// The attempter's own, forgotten when they have proven who they are.
    pub(crate) own: Count,
    /// Shared with others; a right try is taken back.
    pub(crate) shared: Vec<Count>,
}

impl Counts {
    /// For a browser in which the holder of the account has signed in before.
    pub(crate) fn known(browser: [u8; 32], name: &str) -> Self {
        Self { own: Count::of(ONE, &[b"browser", &browser, folded(name).as_bytes()]), shared: Vec::new() }
    }

    /// For everybody else.
    pub(crate) fn stranger(source: Source, name: &str) -> Self {
        let name = folded(name);
        let own = Count::of(ONE, &[b"address", &source.bytes(), name.as_bytes()]);
        let shared = vec![Count::from(ADDRESS, source), Count::of(STRANGERS, &[name.as_bytes()])];
        Self { own, shared }
    }

    /// All of them.
    pub(crate) fn all(&self) -> Vec<Count> {
        [vec![self.own.clone()], self.shared.clone()].concat()
    }
}

/// However a name is written, tries at it are counted together.
fn folded(name: &str) -> String {
    name.trim().to_lowercase()
}
