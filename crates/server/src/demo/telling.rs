//! Tells how far the inventing of clients has come: a bar where somebody watches, plain lines where the output is kept.

use indicatif::{ProgressBar, ProgressStyle};
use std::io::{IsTerminal as _, stderr};

/// Plain lines come this many times.
const LINES: u32 = 10;

/// Tells about so many clients.
pub(super) struct Telling {
    all: u32,
    bar: Option<ProgressBar>,
}

impl Telling {
    pub(super) fn of(all: u32) -> Self {
        let bar = (all > 0 && stderr().is_terminal()).then(|| ProgressBar::new(all.into()).with_style(style()));
        Self { all, bar }
    }

    /// So many are there.
    #[expect(clippy::print_stderr, reason = "progress is for whoever started the demo")]
    pub(super) fn tell(&self, done: u32) {
        match &self.bar {
            Some(bar) => bar.set_position(done.into()),
            None if is_told(done, self.all) => eprintln!("{done} of {} clients are invented.", self.all),
            None => {}
        }
    }

    pub(super) fn end(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

fn style() -> ProgressStyle {
    ProgressStyle::with_template("{bar:30} {human_pos} of {human_len} clients are invented, {eta} left")
        .unwrap_or_else(|_| ProgressStyle::default_bar())
}

/// Whether a plain line is due: each tenth of the way.
fn is_told(done: u32, all: u32) -> bool {
    let tenth = |done: u32| u64::from(done) * u64::from(LINES) / u64::from(all.max(1));
    done > 0 && tenth(done) > tenth(done - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_lines_are_few_and_the_last_one_says_that_all_are_there() {
        for all in [1, 3, 10, 2000] {
            let told: Vec<u32> = (1..=all).filter(|done| is_told(*done, all)).collect();
            assert!(told.len() <= LINES as usize && told.last() == Some(&all), "{all}: {told:?}");
        }
    }
}
