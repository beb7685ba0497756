//! The permission table: every action × every relation. A new action or relation does not compile until someone fills its cells.

use super::{Action, Relation};
use crate::Rule;
use kernel::Coded;
use std::fmt::Write as _;

/// What one relation says about one action.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Permission {
    /// The relation gives it.
    Allowed,
    /// The relation does not give it, for this reason. Another relation of the same person may.
    Denied(Rule),
}

/// One cell: `Y` gives; a small letter does not and says why.
macro_rules! cell {
    (Y) => {
        Permission::Allowed
    };
    (m) => {
        Permission::Denied(Rule::OnlyCaseManager)
    };
    (c) => {
        Permission::Denied(Rule::OnlyClient)
    };
    (p) => {
        Permission::Denied(Rule::OnlyPersonAsked)
    };
    (a) => {
        Permission::Denied(Rule::AcceptFirst)
    };
    (x) => {
        Permission::Denied(Rule::NotYourPart)
    };
    (e) => {
        Permission::Denied(Rule::JointWorkEnded)
    };
}

macro_rules! grid {
    ($($action:ident: $($mark:ident)+;)+) => {
        const fn row(action: Action) -> [Permission; Relation::ALL.len()] {
            match action { $(Action::$action => [$(cell!($mark)),+]),+ }
        }
    };
}

// The columns stand in the order of `Relation`:
// manager, previous manager, proposed manager, member, invited, convener, contact queue, client, close person, unit lead, receiver, former member.
grid! {
    //                    man pre pro mem inv con que cli clo lea rec for
    ReadPreview:           Y   Y   Y   Y   Y   Y   x   Y   x   Y   Y   e;
    ReadCase:              Y   Y   a   Y   a   Y   x   Y   Y   Y   a   e;
    ReadEnding:            x   x   x   x   x   x   x   x   x   x   x   Y;
    CorrectClient:         Y   m   a   m   a   m   m   m   m   m   a   e;
    CorrectOwnDetails:     c   c   a   c   a   c   c   Y   c   c   a   e;
    ReadTimeline:          Y   Y   a   Y   a   x   x   Y   x   Y   a   e;
    AdvanceStage:          Y   m   a   m   a   m   m   m   m   m   a   e;
    PauseCase:             Y   m   a   m   a   m   m   m   m   Y   a   e;
    CheckPause:            Y   m   a   Y   a   m   m   m   m   Y   a   e;
    CloseCase:             Y   m   a   m   a   m   m   m   m   m   a   e;
    ReopenCase:            Y   Y   a   m   a   m   Y   m   m   Y   a   e;

    ReadContact:           Y   x   a   x   a   x   Y   Y   x   x   a   e;
    TriageContact:         x   x   a   x   a   x   Y   x   x   x   a   e;
    RecordScreening:       Y   x   a   x   a   x   Y   x   x   x   a   e;
    RaiseSupport:          Y   x   a   x   a   x   Y   x   x   x   a   e;

    ReadStatements:        Y   Y   a   Y   a   x   x   Y   Y   x   a   e;
    WriteStatements:       Y   x   a   Y   a   x   x   c   x   x   a   e;
    WriteOwnWords:         c   c   a   c   a   c   c   Y   c   c   a   e;
    RecordClientsWords:    Y   x   a   Y   a   x   x   x   x   x   a   e;
    ReadNotes:             Y   Y   a   Y   a   x   x   Y   x   x   a   e;
    WriteNote:             Y   x   a   Y   a   x   x   x   x   Y   a   e;

    ReadTeam:              Y   Y   a   Y   a   Y   x   Y   Y   Y   a   e;
    ComposeTeam:           Y   m   a   m   a   m   m   c   m   m   a   e;
    ApproveMember:         c   c   a   c   a   c   c   Y   c   c   a   e;
    AnswerInvitation:      p   p   p   p   Y   p   p   p   p   p   p   e;
    LeaveTeam:             x   x   a   Y   a   Y   x   x   Y   x   a   e;

    ReadConsent:           Y   Y   a   Y   a   Y   x   Y   x   Y   a   e;
    RecordConsent:         Y   m   a   m   a   m   m   m   m   m   a   e;
    WithdrawConsent:       Y   Y   a   Y   a   Y   Y   Y   x   Y   a   e;

    ReadPlan:              Y   Y   a   Y   a   x   x   Y   Y   x   a   e;
    WritePlan:             Y   x   a   Y   a   x   x   x   x   x   a   e;
    MoveAction:            Y   x   a   Y   a   x   x   Y   x   x   a   e;
    ProposePlan:           Y   m   a   m   a   m   m   m   m   m   a   e;
    ApprovePlan:           c   c   a   c   a   c   c   Y   c   c   a   e;
    ApproveOwnActions:     Y   x   a   Y   a   x   x   x   x   x   a   e;
    CallReview:            Y   x   a   Y   a   Y   x   Y   x   Y   a   e;
    ReviewPlan:            Y   x   a   Y   a   x   x   x   x   x   a   e;

    ReadMeetings:          Y   Y   a   Y   a   Y   x   Y   Y   x   a   e;
    ArrangeMeeting:        Y   m   a   m   a   Y   m   m   m   m   a   e;
    RunMeeting:            Y   m   a   m   a   Y   m   m   m   m   a   e;
    AnswerMeeting:         Y   x   a   Y   a   Y   x   Y   Y   x   a   e;

    ProposeManager:        Y   m   a   m   a   m   m   m   m   Y   a   e;
    AnswerManagerProposal: p   p   Y   p   p   p   p   p   p   p   p   e;
    TellManager:           Y   m   a   m   a   m   m   m   m   Y   a   e;
    AcknowledgeManager:    c   c   a   c   a   c   c   Y   c   c   a   e;
    RecordClientsAnswer:   Y   m   a   m   a   m   m   m   m   Y   a   e;

    ReadMessages:          Y   Y   a   Y   a   x   x   Y   x   Y   a   e;
    WriteMessage:          Y   x   a   Y   a   x   x   Y   x   Y   a   e;

    Refer:                 Y   m   a   m   a   m   Y   m   m   m   a   e;
    AnswerReferral:        p   p   p   p   p   p   p   p   p   p   Y   e;
    SeeWhoLooked:          c   c   a   c   a   c   c   Y   c   c   a   e;
}

/// What this relation says about this action.
pub const fn permits(relation: Relation, action: Action) -> Permission {
    row(action)[relation as usize]
}

/// The whole table as text: one line an action, a tick or a cross a relation. Committed as `permissions.txt`.
pub fn table() -> String {
    let mut text = header();
    for action in Action::ALL {
        let _ = write!(text, "{:<26}", action.code());
        for relation in Relation::ALL {
            let mark = if permits(*relation, *action) == Permission::Allowed { '✓' } else { '✗' };
            let _ = write!(text, " {mark:<width$}", width = relation.code().len());
        }
        text.truncate(text.trim_end().len());
        text.push('\n');
    }
    text
}

fn header() -> String {
    let mut line = format!("{:<26}", "action");
    for relation in Relation::ALL {
        let _ = write!(line, " {}", relation.code());
    }
    line.push('\n');
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/permissions.txt");

    #[test]
    fn the_committed_table_is_the_table() {
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(FILE, table()).expect("permissions.txt is written");
        }
        let committed = std::fs::read_to_string(FILE).unwrap_or_default();
        assert_eq!(
            committed,
            table(),
            "permissions changed: read the difference, then `UPDATE=1 cargo test -p domain` and commit permissions.txt"
        );
    }

    #[test]
    fn what_only_the_client_decides_no_other_relation_gives() {
        for action in [Action::ApproveMember, Action::ApprovePlan, Action::AcknowledgeManager, Action::WriteOwnWords] {
            for relation in Relation::ALL {
                let given = permits(*relation, action) == Permission::Allowed;
                assert_eq!(given, *relation == Relation::Client, "{} {}", relation.code(), action.code());
            }
        }
    }

    #[test]
    fn the_convener_gets_the_team_and_the_meetings_and_no_content() {
        for action in [Action::ReadPlan, Action::ReadNotes, Action::ReadStatements, Action::ReadMessages] {
            assert!(matches!(permits(Relation::Convener, action), Permission::Denied(_)), "{}", action.code());
        }
        assert_eq!(permits(Relation::Convener, Action::ArrangeMeeting), Permission::Allowed);
    }

    #[test]
    fn every_action_is_given_by_some_relation() {
        for action in Action::ALL {
            assert!(row(*action).contains(&Permission::Allowed), "nobody can {}", action.code());
        }
    }
}
