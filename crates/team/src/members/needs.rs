//! What the survey says about whom the team could need. People decide; nothing is added by itself (P24).

use access::{Case, Cx, Outcome, act::ReadStatements};
use casework::situation::{self, Situation};
use domain::{LifeDomain, NeedSet, survey::Field, survey::Rehabilitation};

/// The fields in which something said speaks for a need.
const SIGNS: [(Field, LifeDomain); 7] = [
    (Field::Limits, LifeDomain::HealthFunctioning),
    (Field::HealthCheck, LifeDomain::HealthFunctioning),
    (Field::MoneyWorries, LifeDomain::Money),
    (Field::IncomeEnds, LifeDomain::Money),
    (Field::DecisionsDue, LifeDomain::Money),
    (Field::WorkWishes, LifeDomain::TryingField),
    (Field::WhoICareFor, LifeDomain::ClosePeople),
];

/// The client's needs, as far as the survey speaks of them and the asker may read it.
///
/// # Errors
/// A fault of the engine.
pub(crate) fn needs(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<NeedSet> {
    if !case.may::<ReadStatements>() {
        return Ok(NeedSet::EMPTY);
    }
    Ok(of(&situation::read(cx, case)?))
}

fn of(situation: &Situation) -> NeedSet {
    let said = SIGNS.iter().filter(|(field, _)| situation.said(*field).next().is_some());
    let mut needs: NeedSet = said.map(|(_, need)| *need).collect();
    if situation.rehabilitation.first().is_some_and(|newest| talked_over(&newest.answer)) {
        needs.insert(LifeDomain::Rehabilitation);
    }
    needs
}

const fn talked_over(answer: &Rehabilitation) -> bool {
    match answer {
        Rehabilitation::Suggested | Rehabilitation::Applied | Rehabilitation::Ongoing => true,
        Rehabilitation::Asked | Rehabilitation::NotNow(_) => false,
    }
}
