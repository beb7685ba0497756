//! Identifiers that can be computed from the numbers in the files, so that the load needs no look-up table (`bench/load/rinnalla.lua`
//! computes them too), and that sort as real ones do.

use kernel::{Id, Timestamp};
use uuid::Uuid;

/// What a number counts.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Counted {
    Case = 0,
    Action = 1,
    Person = 2,
    Account = 3,
    Organisation = 4,
    Unit = 5,
    Turn = 6,
    Member = 7,
    Consent = 8,
    Plan = 9,
    Goal = 10,
    Version = 11,
    Yes = 12,
    Talk = 13,
}

/// The identifier of number `number`: `01900000 KIND 7000 8000 NUMBER`, a UUID of version 7.
pub(crate) fn numbered<K>(counted: Counted, number: u64) -> Id<K> {
    const BASE: u128 = 0x0190_0000_0000_7000_8000_0000_0000_0000;
    Id::from_uuid(Uuid::from_u128(BASE | ((counted as u128) << 80) | u128::from(number)))
}

/// The identifier of something that came to be at a moment; `number` tells those of one moment apart.
pub(crate) fn timed<K>(at: Timestamp, number: u64) -> Id<K> {
    let mut rest = [0; 10];
    rest[2..].copy_from_slice(&number.to_be_bytes());
    let millis = u64::try_from(at.as_millisecond()).unwrap_or(0);
    Id::from_uuid(uuid::Builder::from_unix_timestamp_millis(millis, &rest).into_uuid())
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::{ActionId, NoteId};

    #[test]
    fn numbers_become_the_addresses_that_the_load_computes() {
        let id: ActionId = numbered(Counted::Action, 80_000);
        assert_eq!(id.to_string(), "01900000000170008000000000013880");
    }

    #[test]
    fn moments_sort_before_numbers() {
        let at = |text: &str| text.parse::<Timestamp>().expect("a moment");
        let early: NoteId = timed(at("2026-01-05T08:00:00Z"), 9);
        let late: NoteId = timed(at("2026-01-05T08:00:01Z"), 1);
        assert!(early < late && timed::<()>(at("2026-01-05T08:00:00Z"), 1) < timed(at("2026-01-05T08:00:00Z"), 2));
    }
}
