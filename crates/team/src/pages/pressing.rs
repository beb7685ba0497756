//! What the buttons of the team's page do.

use super::forms::Buttons;
use crate::{Answer, answer_invitation, invite_approved, leave, standing};
use access::{Case, Cx, Outcome, Refusal, enter};
use casework::{Known, responsibility};
use domain::{case::Stage, responsibility::SaidHow};
use kernel::{CaseId, Line, coded};
use ui::{FormState, Posted, To};

coded! {
    /// What a button of the page does.
    pub(super) enum Does {
        /// Invites everybody whom the client has approved.
        Invite = "invite",
        /// Takes an invitation.
        Accept = "accept",
        /// Declines an invitation.
        Decline = "decline",
        /// Becomes the case manager.
        TakeTurn = "take_turn",
        /// Declines to become the case manager.
        DeclineTurn = "decline_turn",
        /// Takes the question back.
        TakeBack = "take_back",
        /// Records that the client was told who is responsible.
        Told = "told",
        /// Records that the client knows who is responsible.
        Known = "known",
        /// Leaves the team.
        Leave = "leave",
        /// Goes on to looking at the situation.
        Assess = "assess",
        /// Goes on to forming the team.
        FormTeam = "form_team",
        /// Goes on to the joint meeting.
        Meet = "meet",
    }
}

/// The forms of the page, by their buttons.
pub(super) const BUTTONS: Buttons = &[
    ("invite", "inv-"),
    ("accept", "i-"),
    ("decline", "i-"),
    ("take_turn", "q-"),
    ("decline_turn", "q-"),
    ("take_back", "back-"),
    ("told", "told-"),
    ("known", "known-"),
    ("leave", "leave-"),
    ("assess", "next-"),
    ("form_team", "next-"),
    ("meet", "next-"),
];

/// A button with what was filled in beside it.
pub(super) enum Command {
    /// Nothing but the button.
    Press(Does),
    /// How the client told, or was told.
    How(Does, SaidHow),
    /// Why.
    Why(Does, Line<300>),
}

/// Reads the form.
pub(super) fn read(posted: &Posted) -> Result<Command, FormState> {
    let mut r = posted.read(&["do", "how", "reason"]);
    let does: Option<Does> = r.choice("do");
    let command = does.and_then(|does| match does {
        Does::Invite | Does::Accept | Does::TakeTurn | Does::TakeBack | Does::Assess | Does::FormTeam | Does::Meet => {
            Some(Command::Press(does))
        }
        Does::Told | Does::Known => r.choice("how").map(|how| Command::How(does, how)),
        Does::Decline | Does::DeclineTurn | Does::Leave => r.line("reason").map(|why| Command::Why(does, why)),
    });
    r.finish(|| command)
}

/// Does it, and goes where there is still something to see.
pub(super) fn act(cx: &mut Cx<'_, '_>, id: CaseId, command: &Command) -> Outcome<To> {
    let case = enter(cx, id)?;
    match command {
        Command::Press(does) => return press(cx, &case, *does),
        Command::How(Does::Known, how) => responsibility::record_acknowledgement(cx, &case, *how)?,
        Command::How(_, how) => responsibility::tell(cx, &case, *how)?,
        Command::Why(Does::Decline, why) => {
            answer_invitation(cx, &case, &Answer::Decline(why.clone()))?;
            return Ok(To::Desk);
        }
        Command::Why(Does::DeclineTurn, why) => {
            responsibility::decline(cx, &case, why)?;
            return Ok(To::Desk);
        }
        Command::Why(_, why) => {
            leave(cx, &case, why)?;
            return Ok(To::Desk);
        }
    }
    Ok(To::Team(id))
}

fn press(cx: &mut Cx<'_, '_>, case: &Case, does: Does) -> Outcome<To> {
    match does {
        Does::Invite => invite_approved(cx, case)?,
        Does::Accept => answer_invitation(cx, case, &Answer::Accept)?,
        Does::TakeTurn => responsibility::accept(cx, case)?,
        Does::TakeBack => responsibility::withdraw(cx, case)?,
        Does::Assess => return go_on(cx, case, Stage::Assessing),
        Does::FormTeam => return go_on(cx, case, Stage::TeamForming),
        Does::Meet => return go_on(cx, case, Stage::JointMeeting),
        Does::Decline | Does::DeclineTurn | Does::Told | Does::Known | Does::Leave => {
            return Err(Refusal::NotFound.into());
        }
    }
    Ok(To::Team(case.id))
}

/// Moves the case on, and back to its overview, which tells what comes next.
fn go_on(cx: &mut Cx<'_, '_>, case: &Case, to: Stage) -> Outcome<To> {
    let known = standing(cx, case)?.into_known(Known::default());
    casework::advance(cx, case, to, &known)?;
    Ok(To::Case(case.id))
}
