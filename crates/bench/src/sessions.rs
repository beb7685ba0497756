//! A live session for every worker, so that the load comes as signed-in people.

use crate::{
    places::REGION,
    store::{self, Account},
};
use access::SessionKey;
use db::{Db, Fault, args};
use kernel::{Chance, Timestamp};
use std::time::Duration;

/// A working day.
const WORKING_DAY: Duration = Duration::from_secs(12 * 60 * 60);

/// Signs every worker in. Answers the cookie's value for each, in the order of their numbers.
///
/// # Errors
/// A fault of the engine.
pub async fn sign_in(db: &Db, now: Timestamp, chance: &mut dyn Chance) -> Result<Vec<String>, Fault> {
    let workers: Vec<Account> = db.read(|tx| tx.all(store::ACCOUNTS, args![REGION])).await?;
    let keys: Vec<SessionKey> = workers.iter().map(|_| SessionKey::new(chance)).collect();
    let cookies = keys.iter().map(SessionKey::to_cookie).collect();
    let rows: Vec<_> = keys.iter().map(SessionKey::hash).zip(workers.iter().map(|worker| worker.id)).collect();
    let ends = now.checked_add(WORKING_DAY).unwrap_or(Timestamp::MAX);
    db.write(move |tx| {
        rows.iter()
            .try_for_each(|(hash, account)| tx.run(store::SESSION, args![*hash, REGION, *account, now, ends]).map(drop))
    })
    .await?;
    Ok(cookies)
}
