//! The kinds of plan and where a plan stands.

use crate::Rule;
use kernel::coded;

coded! {
    /// The kind of plan (domain §9).
    pub enum PlanKind {
        /// Plan for the support of work ability.
        WorkAbility = "work_ability",
        /// Multi-sector employment plan (L 381/2023 §5).
        TymPlan = "tym_plan",
        /// Joint plan of health and social services (L 1301/2014 §39).
        JointSote = "joint_sote",
    }
}

coded! {
    /// Where a plan stands.
    pub enum PlanStatus {
        /// Being written.
        Draft = "draft",
        /// Usable as an everyday checklist before it is formal (F04).
        Working = "working",
        /// Put forward for approval.
        Proposed = "proposed",
        /// Agreed by everybody whom it concerns.
        Active = "active",
        /// On hold while the case is paused.
        OnHold = "on_hold",
        /// Ended before its goals.
        Revoked = "revoked",
        /// Ended with its goals looked at.
        Completed = "completed",
    }
}

const fn moves(from: PlanStatus) -> &'static [PlanStatus] {
    use PlanStatus::{Active, Completed, Draft, OnHold, Proposed, Revoked, Working};
    match from {
        Draft => &[Working, Proposed, Revoked],
        Working => &[Proposed, Revoked],
        Proposed => &[Working, Active, Revoked],
        // A change after approval makes a new version, which is proposed anew.
        Active => &[Proposed, OnHold, Completed, Revoked],
        OnHold => &[Active, Proposed, Revoked],
        Revoked | Completed => &[],
    }
}

/// Moves a plan; to become active, everything must be ready (`lacks` is empty).
///
/// # Errors
/// When there is no such move, or what the plan still lacks.
pub fn move_plan(from: PlanStatus, to: PlanStatus, lacks: &[super::Lack]) -> Result<PlanStatus, Vec<Rule>> {
    if !moves(from).contains(&to) {
        return Err(vec![Rule::NoSuchPlanMove]);
    }
    if to == PlanStatus::Active && !lacks.is_empty() {
        return Err(super::readiness::rules(lacks));
    }
    Ok(to)
}

#[cfg(test)]
mod tests {
    use super::super::{Lack, Place};
    use super::*;

    #[test]
    fn a_plan_becomes_active_when_it_lacks_nothing() {
        let lack = [Lack { rule: Rule::ReviewDayMissing, place: Place::Plan }];
        let activate = |lacks| move_plan(PlanStatus::Proposed, PlanStatus::Active, lacks);
        assert_eq!((activate(&[]), activate(&lack)), (Ok(PlanStatus::Active), Err(vec![Rule::ReviewDayMissing])));
    }

    #[test]
    fn a_draft_is_not_active_without_being_put_forward() {
        assert_eq!(move_plan(PlanStatus::Draft, PlanStatus::Active, &[]), Err(vec![Rule::NoSuchPlanMove]));
        assert_eq!(move_plan(PlanStatus::Completed, PlanStatus::Active, &[]), Err(vec![Rule::NoSuchPlanMove]));
    }
}
