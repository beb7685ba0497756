//! Structured log lines on standard error. What never stands in one: names, identity codes, free text, addresses with values.

use tracing_subscriber::{EnvFilter, fmt};

/// Starts the log. `RINNALLA_LOG` chooses the level, for example `debug`.
pub(crate) fn start() {
    let level = EnvFilter::try_from_env("RINNALLA_LOG").unwrap_or_else(|_| EnvFilter::new("info"));
    let lines = fmt().with_env_filter(level).with_writer(std::io::stderr).with_target(false);
    let started =
        if std::env::var_os("RINNALLA_LOG_TEXT").is_some() { lines.try_init() } else { lines.json().try_init() };
    // A second start happens only in tests, which share one log.
    drop(started);
}
