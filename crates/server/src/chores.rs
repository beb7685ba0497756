//! What the program does by itself, with nobody asking: once an hour, what was promised to be forgotten is forgotten.

use access::{Asker, Gate, Outcome};
use std::time::Duration;

const HOUR: Duration = Duration::from_secs(60 * 60);

/// Goes on until the program closes. A chore that fails is logged and tried again an hour later.
pub(crate) async fn go_on(gate: Gate) {
    let mut hours = tokio::time::interval(HOUR);
    loop {
        hours.tick().await;
        if let Err(stop) = forget(&gate).await {
            tracing::error!(%stop, "what was to be forgotten is still there");
        }
    }
}

/// Old contacts that led no further, some at a time, until none is left; feedback that was handled a year ago; sessions that are over; tries
/// that bind nobody any more, and browsers in which nobody signs in.
async fn forget(gate: &Gate) -> Outcome<()> {
    let program = Asker::program(uuid::Uuid::nil());
    while gate.act(&program, intake::forget_ended).await? > 0 {}
    gate.act(&program, about::forget_feedback).await?;
    gate.act(&program, access::forget_sessions).await?;
    gate.act(&program, access::attempts::forget_attempts).await?;
    gate.act(&program, identity::forget_browsers).await
}
