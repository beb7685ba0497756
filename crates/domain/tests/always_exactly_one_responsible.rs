//! I1 as a property: through any history, at every moment of an open case exactly one person is responsible. The clock
//! sometimes goes backwards, as clocks do.

use domain::responsibility::{Candidate, Ended, FallbackReason, Proposal, Responsibility, ToldHow};
use kernel::{AccountId, AssignmentId, Coded, Line, OrgId, Timestamp, UnitId};
use proptest::prelude::*;
use uuid::Uuid;

/// Histories × steps: at least 100 000 steps (security §3).
const HISTORIES: u32 = 400;
const STEPS: usize = 260;
const _: () = assert!(HISTORIES as usize * STEPS >= 100_000);

#[derive(Debug, Clone, Copy)]
enum Happening {
    Propose(u8),
    Accept(u8),
    Decline(u8),
    Withdraw,
    FallBack(u8, usize),
    Tell,
    Acknowledge,
    Substitute(u8),
}

fn happening() -> impl Strategy<Value = Happening> {
    let person = || 0..5_u8;
    prop_oneof![
        3 => person().prop_map(Happening::Propose),
        4 => person().prop_map(Happening::Accept),
        1 => person().prop_map(Happening::Decline),
        1 => Just(Happening::Withdraw),
        1 => (person(), 0..FallbackReason::ALL.len()).prop_map(|(lead, why)| Happening::FallBack(lead, why)),
        1 => Just(Happening::Tell),
        1 => Just(Happening::Acknowledge),
        1 => person().prop_map(Happening::Substitute),
    ]
}

fn account(number: u8) -> AccountId {
    AccountId::from_uuid(Uuid::from_u128(u128::from(number)))
}

fn candidate(person: u8, turn: usize) -> Candidate {
    Candidate {
        id: AssignmentId::from_uuid(Uuid::from_u128(turn as u128)),
        person: account(person),
        org: OrgId::from_uuid(Uuid::from_u128(1)),
        unit: UnitId::from_uuid(Uuid::from_u128(1)),
    }
}

fn moment(second: i64) -> Timestamp {
    Timestamp::from_second(second).expect("a moment")
}

/// What a step did: the turn that ended with it, if any, and the responsibility after it. A refusal changes nothing.
fn step(now: &Responsibility, what: Happening, turn: usize, at: Timestamp) -> (Option<Ended>, Responsibility) {
    let stays = |next: Result<Responsibility, _>| (None, next.unwrap_or_else(|_: domain::Rule| now.clone()));
    let passes = |next: Result<(Ended, Responsibility), _>| match next {
        Ok((ended, next)) => (Some(ended), next),
        Err::<_, domain::Rule>(_) => (None, now.clone()),
    };
    match what {
        Happening::Propose(person) => {
            let reason = Line::new("agreed with the client").expect("a line");
            stays(now.propose(Proposal { who: candidate(person, turn), by: account(0), at, reason }))
        }
        Happening::Accept(person) => passes(now.accept(account(person), at)),
        Happening::Decline(person) => stays(now.decline(account(person))),
        Happening::Withdraw => stays(now.withdraw_proposal()),
        Happening::FallBack(lead, why) => passes(now.fall_back(candidate(lead, turn), at, FallbackReason::ALL[why])),
        Happening::Tell => stays(Ok(now.tell(at, ToldHow::Phone))),
        Happening::Acknowledge => stays(Ok(now.acknowledge(at, ToldHow::Portal))),
        Happening::Substitute(person) => stays(now.name_substitute(Some(account(person)))),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: HISTORIES, max_shrink_iters: 2_000, ..ProptestConfig::default() })]

    #[test]
    fn always_exactly_one_responsible(
        history in proptest::collection::vec((happening(), -1..4_i64), STEPS),
        looks in proptest::collection::vec(0..800_i64, 20),
    ) {
        let mut now = Responsibility::open(candidate(0, 0), moment(0));
        let (mut past, mut clock) = (Vec::<Ended>::new(), 0);
        for (turn, (what, seconds)) in history.into_iter().enumerate() {
            clock += seconds;
            let (ended, next) = step(&now, what, turn + 1, moment(clock));
            match ended {
                Some(ended) => {
                    prop_assert_eq!(ended.until, next.holder.since, "no gap and no overlap");
                    prop_assert_eq!(ended.turn, now.holder, "the one who was responsible is the one whose turn ended");
                    past.push(ended);
                }
                None => prop_assert_eq!(next.holder.who, now.holder.who, "no turn changes without its end"),
            }
            now = next;
        }
        let last = now.close(moment(clock));
        prop_assert!(past.iter().chain([&last]).all(|ended| ended.turn.since <= ended.until), "no turn ends before it began");
        past.push(last);
        for look in looks.into_iter().filter(|look| moment(*look) < last.until) {
            let responsible = past.iter().filter(|ended| ended.turn.since <= moment(look) && moment(look) < ended.until);
            prop_assert_eq!(responsible.count(), 1, "at second {}", look);
        }
    }
}
