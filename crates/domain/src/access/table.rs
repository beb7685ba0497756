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
}

macro_rules! grid {
    ($($action:ident: $($mark:ident)+;)+) => {
        const fn row(action: Action) -> [Permission; Relation::ALL.len()] {
            match action { $(Action::$action => [$(cell!($mark)),+]),+ }
        }
    };
}

// The columns stand in the order of `Relation`:
// manager, previous manager, proposed manager, member, invited, convener, contact queue, client, close person, unit lead, receiver.
grid! {
    //                    man pre pro mem inv con que cli clo lea rec
    ReadPreview:           Y   Y   Y   Y   Y   Y   x   Y   x   Y   Y;
    ReadCase:              Y   Y   a   Y   a   Y   x   Y   Y   Y   a;
    CorrectClient:         Y   m   a   m   a   m   m   m   m   m   a;
    CorrectOwnDetails:     c   c   a   c   a   c   c   Y   c   c   a;
    ReadTimeline:          Y   Y   a   Y   a   x   x   Y   x   Y   a;
    AdvanceStage:          Y   m   a   m   a   m   m   m   m   m   a;
    PauseCase:             Y   m   a   m   a   m   m   m   m   Y   a;
    CheckPause:            Y   m   a   Y   a   m   m   m   m   Y   a;
    CloseCase:             Y   m   a   m   a   m   m   m   m   m   a;
    ReopenCase:            Y   Y   a   m   a   m   Y   m   m   Y   a;

    ReadContact:           Y   x   a   x   a   x   Y   Y   x   x   a;
    TriageContact:         x   x   a   x   a   x   Y   x   x   x   a;
    RecordScreening:       Y   x   a   x   a   x   Y   x   x   x   a;
    RaiseSupport:          Y   x   a   x   a   x   Y   x   x   x   a;

    ReadStatements:        Y   Y   a   Y   a   x   x   Y   Y   x   a;
    WriteStatements:       Y   x   a   Y   a   x   x   c   x   x   a;
    WriteOwnWords:         c   c   a   c   a   c   c   Y   c   c   a;
    RecordClientsWords:    Y   x   a   Y   a   x   x   x   x   x   a;
    ReadNotes:             Y   Y   a   Y   a   x   x   Y   x   x   a;
    WriteNote:             Y   x   a   Y   a   x   x   x   x   Y   a;

    ReadTeam:              Y   Y   a   Y   a   Y   x   Y   Y   Y   a;
    ComposeTeam:           Y   m   a   m   a   m   m   c   m   m   a;
    ApproveMember:         c   c   a   c   a   c   c   Y   c   c   a;
    AnswerInvitation:      p   p   p   p   Y   p   p   p   p   p   p;
    LeaveTeam:             x   x   a   Y   a   Y   x   x   Y   x   a;

    ReadConsent:           Y   Y   a   Y   a   Y   x   Y   x   Y   a;
    RecordConsent:         Y   m   a   m   a   m   m   m   m   m   a;
    WithdrawConsent:       Y   Y   a   Y   a   Y   Y   Y   x   Y   a;

    ReadPlan:              Y   Y   a   Y   a   x   x   Y   Y   x   a;
    WritePlan:             Y   x   a   Y   a   x   x   x   x   x   a;
    MoveAction:            Y   x   a   Y   a   x   x   Y   x   x   a;
    ProposePlan:           Y   m   a   m   a   m   m   m   m   m   a;
    ApprovePlan:           c   c   a   c   a   c   c   Y   c   c   a;
    ApproveOwnActions:     Y   x   a   Y   a   x   x   x   x   x   a;
    CallReview:            Y   x   a   Y   a   Y   x   Y   x   Y   a;
    ReviewPlan:            Y   x   a   Y   a   x   x   x   x   x   a;

    ReadMeetings:          Y   Y   a   Y   a   Y   x   Y   Y   x   a;
    ArrangeMeeting:        Y   m   a   m   a   Y   m   m   m   m   a;
    RunMeeting:            Y   m   a   m   a   Y   m   m   m   m   a;
    AnswerMeeting:         Y   x   a   Y   a   Y   x   Y   Y   x   a;

    ProposeManager:        Y   m   a   m   a   m   m   m   m   Y   a;
    AnswerManagerProposal: p   p   Y   p   p   p   p   p   p   p   p;
    TellManager:           Y   m   a   m   a   m   m   m   m   Y   a;
    AcknowledgeManager:    c   c   a   c   a   c   c   Y   c   c   a;
    RecordClientsAnswer:   Y   m   a   m   a   m   m   m   m   Y   a;

    ReadMessages:          Y   Y   a   Y   a   x   x   Y   x   Y   a;
    WriteMessage:          Y   x   a   Y   a   x   x   Y   x   Y   a;

    Refer:                 Y   m   a   m   a   m   Y   m   m   m   a;
    AnswerReferral:        p   p   p   p   p   p   p   p   p   p   Y;
    SeeWhoLooked:          c   c   a   c   a   c   c   Y   c   c   a;
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
