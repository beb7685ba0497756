//! What was refused, and why.

use access::{Outcome, Refusal, Stop};
use domain::Rule;

/// Why something was refused.
///
/// # Panics
/// When it was done, or broke.
pub fn refused<T>(outcome: Outcome<T>) -> Refusal {
    match outcome {
        Err(Stop::Refused(refusal)) => refusal,
        Err(Stop::Fault(fault)) => panic!("a fault: {fault}"),
        Ok(_) => panic!("it was not refused"),
    }
}

/// The rules that said no.
///
/// # Panics
/// When something else did.
pub fn rules<T>(outcome: Outcome<T>) -> Vec<Rule> {
    match refused(outcome) {
        Refusal::Rules(rules) => rules,
        Refusal::NotAllowed(rule) => vec![rule],
        other @ (Refusal::NotFound | Refusal::SignIn | Refusal::Conflict | Refusal::TooMany) => {
            panic!("no rule: {other:?}")
        }
    }
}

/// The one rule that said no.
///
/// # Panics
/// When there were none or several.
pub fn rule<T>(outcome: Outcome<T>) -> Rule {
    match rules(outcome).as_slice() {
        [rule] => *rule,
        several => panic!("not one rule: {several:?}"),
    }
}
