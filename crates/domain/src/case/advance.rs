//! The moves of a case and their guards. All unmet guards are told at once, so that nobody has to try again and again.

use super::{Composition, Facts, Ground, Hearing, Invitations, Manager, PlanFact, Stage, Telling};
use crate::{Rule, raising::ClientAnswer};

/// Moves the case to another stage. A paused case stays where it is; only the ways out of the clientship are never shut (decision 0010).
///
/// # Errors
/// Every rule that is not met yet; [`Rule::NoSuchMove`] alone when the path does not exist.
pub fn advance(from: Stage, to: Stage, facts: &Facts) -> Result<Stage, Vec<Rule>> {
    let Some(entered) = path(from, to, facts) else { return Err(vec![Rule::NoSuchMove]) };
    let paused = (facts.paused && to.is_open()).then_some(Rule::CasePaused);
    let unmet: Vec<_> = paused.into_iter().chain(unmet_on(entered, facts)).collect();
    if unmet.is_empty() { Ok(to) } else { Err(unmet) }
}

/// Where a case stands that has come to a stage. Nobody waits for what has happened already: when the client has been heard, the joint meeting lies behind
/// and the plan comes next.
pub fn come_to(stage: Stage, facts: &Facts) -> Stage {
    let heard = facts.hearing != Hearing::NotHeard;
    if stage == Stage::JointMeeting && heard { Stage::Planning } else { stage }
}

/// Opens a case again, with the same number and a new check of the basis (P36, decision 0009). A live basis decides how far the road goes at
/// once: to the forming of a team, or to looking at the situation, where the consent is asked for before the team. A declined case goes to
/// where support is brought up.
///
/// # Errors
/// When the case has not ended, or the guards of a stage on the way are not met.
pub fn reopen(from: Stage, facts: &Facts) -> Result<Stage, Vec<Rule>> {
    let way = way_back(from, facts.basis);
    let to = way.last().ok_or_else(|| vec![Rule::NotEnded])?;
    let unmet = unmet_on(way, facts);
    if unmet.is_empty() { Ok(*to) } else { Err(unmet) }
}

/// The stages that an ended case enters when it opens again; none when it has not ended.
const fn way_back(from: Stage, basis: Ground) -> &'static [Stage] {
    match (from, basis) {
        (Stage::Closed, Ground::Live) => &[Stage::Assessing, Stage::TeamForming],
        (Stage::Closed, Ground::None) => &[Stage::Assessing],
        (Stage::Declined, Ground::Live | Ground::None) => &[Stage::Raised],
        (
            Stage::Identified
            | Stage::Raised
            | Stage::Assessing
            | Stage::TeamForming
            | Stage::JointMeeting
            | Stage::Planning
            | Stage::InServices
            | Stage::FollowUp
            | Stage::ResolvedInInitialService,
            Ground::Live | Ground::None,
        ) => &[],
    }
}

/// The moves from a stage. Each lists the stages that it enters, the skipped ones too: their guards hold all the same.
const fn moves(from: Stage) -> &'static [&'static [Stage]] {
    use Stage::{
        Assessing, Closed, Declined, FollowUp, InServices, JointMeeting, Planning, Raised, ResolvedInInitialService,
        TeamForming,
    };
    match from {
        Stage::Identified => &[&[Raised]],
        Raised => &[&[Assessing], &[Declined], &[ResolvedInInitialService], &[Closed]],
        Assessing => &[&[TeamForming], &[TeamForming, JointMeeting], &[ResolvedInInitialService], &[Closed]],
        TeamForming => &[&[JointMeeting], &[Closed]],
        // The second is the one-meeting plan: met, planned and agreed in one sitting (S001).
        JointMeeting => &[&[Planning], &[Planning, InServices], &[Closed]],
        Planning => &[&[InServices], &[Closed]],
        InServices => &[&[FollowUp], &[Closed]],
        FollowUp | ResolvedInInitialService | Declined => &[&[Closed]],
        Closed => &[],
    }
}

fn path(from: Stage, to: Stage, facts: &Facts) -> Option<&'static [Stage]> {
    let entered = moves(from).iter().copied().find(|entered| entered.last() == Some(&to))?;
    let early_close = to == Stage::Closed && from.step().is_some_and(|_| from != Stage::FollowUp);
    (!early_close || facts.may_close_anywhere).then_some(entered)
}

/// What the guards of all these stages still ask for, each rule once.
fn unmet_on(entered: &[Stage], facts: &Facts) -> Vec<Rule> {
    let mut unmet = Vec::new();
    for rule in entered.iter().flat_map(|stage| guards(*stage, facts)) {
        if !unmet.contains(&rule) {
            unmet.push(rule);
        }
    }
    unmet
}

fn guards(stage: Stage, facts: &Facts) -> Vec<Rule> {
    match stage {
        Stage::Identified => Vec::new(),
        Stage::Raised => unmet(&[
            (facts.answer.is_some(), Rule::TalkNotRecorded),
            (facts.manager != Manager::Nobody, Rule::ManagerMissing),
        ]),
        Stage::Assessing => unmet(&[
            (facts.answer == Some(ClientAnswer::WantsHelp), Rule::ClientHasNotSaidYes),
            (facts.reachable, Rule::ClientNotReachable),
            (facts.manager != Manager::Nobody, Rule::ManagerMissing),
            (facts.manager_told == Telling::Told, Rule::ManagerNotTold),
        ]),
        Stage::TeamForming => unmet(&[
            (facts.basis == Ground::Live, Rule::BasisMissing),
            (facts.manager != Manager::Nobody, Rule::ManagerMissing),
        ]),
        Stage::JointMeeting => unmet(&[
            (facts.composition != Composition::NotApproved, Rule::CompositionNotApproved),
            (facts.invitations == Invitations::Covered, Rule::InvitedOutsideBasis),
        ]),
        Stage::Planning => unmet(&[(facts.hearing != Hearing::NotHeard, Rule::ClientNotHeard)]),
        Stage::InServices => in_services(facts),
        Stage::FollowUp => unmet(&[
            (facts.actions_settled, Rule::ActionsNotSettled),
            (facts.outcome_recorded, Rule::OutcomeMissing),
            (facts.follow_up_set, Rule::FollowUpDayMissing),
        ]),
        Stage::ResolvedInInitialService => unmet(&[(facts.outcome_recorded, Rule::OutcomeMissing)]),
        Stage::Declined => unmet(&[(facts.answer == Some(ClientAnswer::No), Rule::ClientHasNotSaidNo)]),
        Stage::Closed => facts.closing_unmet.clone(),
    }
}

fn in_services(facts: &Facts) -> Vec<Rule> {
    let mut rules = match &facts.plan {
        PlanFact::Missing => vec![Rule::PlanMissing],
        PlanFact::Lacks(rules) => rules.clone(),
        PlanFact::Ready => Vec::new(),
    };
    rules.extend(unmet(&[(facts.manager == Manager::Permanent, Rule::PermanentManagerMissing)]));
    rules
}

fn unmet(guards: &[(bool, Rule)]) -> Vec<Rule> {
    guards.iter().filter(|(holds, _)| !holds).map(|(_, rule)| *rule).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::Coded;

    /// Where the table lets a case go from a stage.
    fn next(from: Stage) -> impl Iterator<Item = Stage> {
        moves(from).iter().filter_map(|entered| entered.last().copied())
    }

    /// Everything that the whole path needs is true.
    fn all_true() -> Facts {
        Facts {
            answer: Some(ClientAnswer::WantsHelp),
            reachable: true,
            manager: Manager::Permanent,
            manager_told: Telling::Told,
            basis: Ground::Live,
            composition: Composition::Team,
            invitations: Invitations::Covered,
            hearing: Hearing::Meeting,
            plan: PlanFact::Ready,
            actions_settled: true,
            outcome_recorded: true,
            follow_up_set: true,
            closing_unmet: Vec::new(),
            may_close_anywhere: false,
            paused: false,
        }
    }

    const SPINE: [Stage; 9] = [
        Stage::Identified,
        Stage::Raised,
        Stage::Assessing,
        Stage::TeamForming,
        Stage::JointMeeting,
        Stage::Planning,
        Stage::InServices,
        Stage::FollowUp,
        Stage::Closed,
    ];

    #[test]
    fn the_whole_path_is_walked_when_everything_is_true() {
        for pair in SPINE.windows(2) {
            assert_eq!(advance(pair[0], pair[1], &all_true()), Ok(pair[1]));
        }
    }

    #[test]
    fn all_that_is_missing_is_told_at_once() {
        let missing = advance(Stage::Raised, Stage::Assessing, &Facts::nothing()).unwrap_err();
        let expected =
            [Rule::ClientHasNotSaidYes, Rule::ClientNotReachable, Rule::ManagerMissing, Rule::ManagerNotTold];
        assert_eq!(missing, expected);
    }

    #[test]
    fn each_guard_of_the_path_stops_it_alone() {
        type Spoil = fn(&mut Facts);
        let spoils: [(Stage, Stage, Spoil, Rule); 15] = [
            (Stage::Identified, Stage::Raised, |f| f.answer = None, Rule::TalkNotRecorded),
            (Stage::Identified, Stage::Raised, |f| f.manager = Manager::Nobody, Rule::ManagerMissing),
            (Stage::Raised, Stage::Assessing, |f| f.answer = Some(ClientAnswer::NotNow), Rule::ClientHasNotSaidYes),
            (Stage::Raised, Stage::Assessing, |f| f.reachable = false, Rule::ClientNotReachable),
            (Stage::Raised, Stage::Assessing, |f| f.manager_told = Telling::NotTold, Rule::ManagerNotTold),
            (Stage::Assessing, Stage::TeamForming, |f| f.basis = Ground::None, Rule::BasisMissing),
            (
                Stage::TeamForming,
                Stage::JointMeeting,
                |f| f.composition = Composition::NotApproved,
                Rule::CompositionNotApproved,
            ),
            (
                Stage::TeamForming,
                Stage::JointMeeting,
                |f| f.invitations = Invitations::OutsideBasis,
                Rule::InvitedOutsideBasis,
            ),
            (Stage::JointMeeting, Stage::Planning, |f| f.hearing = Hearing::NotHeard, Rule::ClientNotHeard),
            (Stage::Planning, Stage::InServices, |f| f.plan = PlanFact::Missing, Rule::PlanMissing),
            (Stage::Planning, Stage::InServices, |f| f.manager = Manager::Interim, Rule::PermanentManagerMissing),
            (Stage::InServices, Stage::FollowUp, |f| f.actions_settled = false, Rule::ActionsNotSettled),
            (Stage::InServices, Stage::FollowUp, |f| f.outcome_recorded = false, Rule::OutcomeMissing),
            (Stage::InServices, Stage::FollowUp, |f| f.follow_up_set = false, Rule::FollowUpDayMissing),
            (Stage::Planning, Stage::InServices, |f| f.paused = true, Rule::CasePaused),
        ];
        for (from, to, spoil, rule) in spoils {
            let mut facts = all_true();
            spoil(&mut facts);
            assert_eq!(advance(from, to, &facts), Err(vec![rule]));
        }
    }

    #[test]
    fn a_pause_stops_every_move_but_the_ways_out() {
        let facts = Facts {
            paused: true,
            may_close_anywhere: true,
            composition: Composition::Pair,
            answer: Some(ClientAnswer::No),
            ..all_true()
        };
        for from in Stage::ALL {
            for to in next(*from) {
                let stopped = advance(*from, to, &facts).is_err_and(|unmet| unmet.contains(&Rule::CasePaused));
                assert_eq!(stopped, to.is_open(), "{} {}", from.code(), to.code());
            }
        }
        assert_eq!(advance(Stage::FollowUp, Stage::Closed, &facts), Ok(Stage::Closed));
        assert_eq!(advance(Stage::Raised, Stage::Declined, &facts), Ok(Stage::Declined));
    }

    #[test]
    fn whom_the_client_has_approved_is_formed_and_needs_a_basis() {
        for composition in [Composition::Team, Composition::Pair] {
            let formed = Facts { composition, ..all_true() };
            assert_eq!(advance(Stage::Assessing, Stage::JointMeeting, &formed), Ok(Stage::JointMeeting));
            let without_basis = Facts { basis: Ground::None, ..formed };
            assert_eq!(advance(Stage::Assessing, Stage::JointMeeting, &without_basis), Err(vec![Rule::BasisMissing]));
        }
        let nobody = Facts { composition: Composition::NotApproved, ..all_true() };
        let refused = advance(Stage::Assessing, Stage::JointMeeting, &nobody);
        assert_eq!(refused, Err(vec![Rule::CompositionNotApproved]));
    }

    #[test]
    fn nobody_waits_for_a_hearing_that_has_been() {
        let unheard = Facts { hearing: Hearing::NotHeard, ..all_true() };
        assert_eq!(come_to(Stage::JointMeeting, &unheard), Stage::JointMeeting);
        for stage in Stage::ALL {
            let expected = if *stage == Stage::JointMeeting { Stage::Planning } else { *stage };
            assert_eq!(come_to(*stage, &all_true()), expected, "{}", stage.code());
        }
    }

    #[test]
    fn a_one_meeting_plan_meets_both_stages_guards() {
        assert_eq!(advance(Stage::JointMeeting, Stage::InServices, &all_true()), Ok(Stage::InServices));
        let unheard = Facts { hearing: Hearing::NotHeard, plan: PlanFact::Missing, ..all_true() };
        let missing = advance(Stage::JointMeeting, Stage::InServices, &unheard).unwrap_err();
        assert_eq!(missing, [Rule::ClientNotHeard, Rule::PlanMissing]);
    }

    #[test]
    fn no_stage_closes_with_something_unmet() {
        let facts = Facts { closing_unmet: vec![Rule::OpenReferral], may_close_anywhere: true, ..all_true() };
        for stage in Stage::ALL {
            assert!(advance(*stage, Stage::Closed, &facts).is_err(), "{}", stage.code());
        }
    }

    #[test]
    fn only_some_reasons_close_a_case_before_its_path_is_walked() {
        let early = Facts { may_close_anywhere: true, ..all_true() };
        for stage in [Stage::Raised, Stage::Assessing, Stage::Planning, Stage::InServices] {
            assert_eq!(advance(stage, Stage::Closed, &all_true()), Err(vec![Rule::NoSuchMove]));
            assert_eq!(advance(stage, Stage::Closed, &early), Ok(Stage::Closed));
        }
        assert_eq!(advance(Stage::ResolvedInInitialService, Stage::Closed, &all_true()), Ok(Stage::Closed));
    }

    #[test]
    fn a_live_consent_decides_how_far_an_ended_case_goes_on() {
        let without_basis = Facts { basis: Ground::None, ..all_true() };
        assert_eq!(reopen(Stage::Closed, &all_true()), Ok(Stage::TeamForming));
        assert_eq!(reopen(Stage::Closed, &without_basis), Ok(Stage::Assessing));
        for facts in [all_true(), without_basis] {
            assert_eq!(reopen(Stage::Declined, &facts), Ok(Stage::Raised));
            for open in Stage::ALL.iter().filter(|stage| !matches!(stage, Stage::Closed | Stage::Declined)) {
                assert_eq!(reopen(*open, &facts), Err(vec![Rule::NotEnded]), "{}", open.code());
            }
        }
    }

    #[test]
    fn nobody_comes_back_without_having_said_so_or_without_knowing_who_answers() {
        type Spoil = fn(&mut Facts);
        let spoils: [(Spoil, Rule); 4] = [
            (|f| f.answer = Some(ClientAnswer::NotNow), Rule::ClientHasNotSaidYes),
            (|f| f.reachable = false, Rule::ClientNotReachable),
            (|f| f.manager = Manager::Nobody, Rule::ManagerMissing),
            (|f| f.manager_told = Telling::NotTold, Rule::ManagerNotTold),
        ];
        for basis in [Ground::Live, Ground::None] {
            for (spoil, rule) in spoils {
                let mut facts = Facts { basis, ..all_true() };
                spoil(&mut facts);
                assert_eq!(reopen(Stage::Closed, &facts), Err(vec![rule]));
            }
        }
    }

    /// Every fact that the guards of the early stages read, in every combination.
    fn early_facts() -> impl Iterator<Item = Facts> {
        let answers = [None, Some(ClientAnswer::WantsHelp), Some(ClientAnswer::NotNow), Some(ClientAnswer::No)];
        (0..answers.len() * 16).map(move |n| Facts {
            answer: answers[n / 16],
            reachable: n & 1 != 0,
            manager: if n & 2 != 0 { Manager::Interim } else { Manager::Nobody },
            manager_told: if n & 4 != 0 { Telling::Told } else { Telling::NotTold },
            basis: if n & 8 != 0 { Ground::Live } else { Ground::None },
            ..Facts::nothing()
        })
    }

    #[test]
    fn an_ended_case_never_opens_into_a_stage_whose_guards_do_not_hold() {
        let mut opened = 0;
        for facts in early_facts() {
            for from in [Stage::Closed, Stage::Declined] {
                if let Ok(to) = reopen(from, &facts) {
                    assert_eq!(guards(to, &facts), [], "{} {facts:?}", from.code());
                    opened += 1;
                }
            }
        }
        assert!(opened > 0, "some do open");
    }

    #[test]
    fn an_open_stage_is_never_entered_without_somebody_responsible() {
        let facts = Facts { manager: Manager::Nobody, ..all_true() };
        for from in Stage::ALL.iter().filter(|stage| !stage.is_open()) {
            for to in Stage::ALL.iter().filter(|stage| stage.is_open()) {
                assert!(advance(*from, *to, &facts).is_err());
            }
            assert!(reopen(*from, &facts).is_err());
        }
    }
}
