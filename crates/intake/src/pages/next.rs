//! What can be done with a contact now: one thing first, by where the contact stands; the others a little aside (design: calm).

use crate::{
    ReplyBy, Words,
    ops::going_on,
    store::{ContactRow, TalkRow},
};
use access::{Cx, Outcome};
use domain::{
    contact::{Channel, ContactState},
    raising::ClientAnswer,
};
use kernel::ContactId;
use ui::To;

/// What somebody can do with a contact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    Take,
    Answer,
    NotReached,
    Talk,
    Screen,
    Send,
    OpenCase,
    End,
}

/// What can be done now.
pub(super) struct Next {
    id: ContactId,
    w: Words,
    /// The filled button.
    first: Step,
    all: Vec<Step>,
}

impl Next {
    pub(super) const fn new(id: ContactId, w: Words, first: Step, all: Vec<Step>) -> Self {
        Self { id, w, first, all }
    }

    /// Whether the one thing to do is to take it.
    pub(super) fn takes(&self) -> bool {
        self.first == Step::Take
    }

    /// Where the one thing is done, when that is a page of its own.
    pub(super) fn main(&self) -> Option<(To, &'static str)> {
        self.link(self.first)
    }

    /// What a call can come to instead.
    pub(super) fn instead(&self) -> Option<(To, &'static str)> {
        let other = self.first == Step::Answer && self.all.contains(&Step::NotReached);
        if other { self.link(Step::NotReached) } else { None }
    }

    /// Everything else.
    pub(super) fn others(&self) -> Vec<(To, &'static str)> {
        let shown = |step: &&Step| **step == self.first || **step == Step::NotReached && self.instead().is_some();
        self.all.iter().filter(|step| !shown(step)).filter_map(|step| self.link(*step)).collect()
    }

    const fn link(&self, step: Step) -> Option<(To, &'static str)> {
        let (id, w) = (self.id, self.w);
        Some(match step {
            Step::Take => return None,
            Step::Answer => (To::AnswerContact(id), w.record_answer()),
            Step::NotReached => (To::NotReached(id), w.not_reached()),
            Step::Talk => (To::TalkAboutSupport(id), w.record_talk()),
            Step::Screen => (To::ScreenContact(id), w.ask_three()),
            Step::Send => (To::SendContact(id), w.send_on()),
            Step::OpenCase => (To::OpenCase(id), w.open_case()),
            Step::End => (To::EndContact(id), w.end_contact()),
        })
    }
}

/// What the asker can do with it; nothing once it has ended.
pub(super) fn next(cx: &Cx<'_, '_>, id: ContactId, row: &ContactRow, talks: &[TalkRow]) -> Outcome<Option<Next>> {
    let (actor, w) = (cx.actor()?, Words(cx.language()));
    if going_on(cx, row).is_err() {
        return Ok(None);
    }
    let stands = Stands {
        mine: row.next_account == Some(actor.account),
        unanswered: row.answered_at.is_none() && row.channel.0 != Channel::Proactive,
        noticed: row.channel.0 == Channel::Proactive,
        opens: actor.takes_clients(),
        said: talks.first().map(|talk| talk.answer.0),
    };
    Ok(Some(Next::new(id, w, stands.first(), steps(row, &stands))))
}

/// Where a contact stands, for whoever looks at it.
struct Stands {
    mine: bool,
    unanswered: bool,
    /// Somebody noticed it, and it stays with that person until the client has said yes.
    noticed: bool,
    opens: bool,
    /// What the client answered last.
    said: Option<ClientAnswer>,
}

impl Stands {
    /// The one thing to do now.
    fn first(&self) -> Step {
        if !self.mine {
            return Step::Take;
        }
        if self.unanswered { Step::Answer } else { self.after_the_answer() }
    }

    const fn after_the_answer(&self) -> Step {
        match self.said {
            Some(ClientAnswer::WantsHelp) if self.noticed => Step::Send,
            Some(ClientAnswer::WantsHelp) if self.opens => Step::OpenCase,
            None => Step::Talk,
            Some(ClientAnswer::NotNow) if self.noticed => Step::Talk,
            Some(ClientAnswer::WantsHelp | ClientAnswer::NotNow | ClientAnswer::No) => Step::End,
        }
    }
}

fn steps(row: &ContactRow, stands: &Stands) -> Vec<Step> {
    let handed_over = row.state.0 == ContactState::HandedOver;
    let answers = !handed_over && (stands.unanswered || row.reply_by.0 == ReplyBy::Code);
    let all = [
        (Step::Answer, answers),
        (Step::NotReached, stands.unanswered && row.phone.is_some()),
        (Step::Talk, true),
        (Step::Screen, true),
        (Step::Send, stands.noticed),
        (Step::OpenCase, stands.opens),
        (Step::End, true),
    ];
    all.into_iter().filter(|(_, can)| *can).map(|(step, _)| step).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stands(mine: bool, unanswered: bool, said: Option<ClientAnswer>) -> Stands {
        Stands { mine, unanswered, noticed: false, opens: true, said }
    }

    #[test]
    fn the_one_thing_follows_from_where_the_contact_stands() {
        use ClientAnswer::{No, NotNow, WantsHelp};
        assert_eq!(stands(false, true, None).first(), Step::Take);
        assert_eq!(stands(true, true, None).first(), Step::Answer);
        assert_eq!(stands(true, false, None).first(), Step::Talk);
        assert_eq!(stands(true, false, Some(WantsHelp)).first(), Step::OpenCase);
        assert_eq!(stands(true, false, Some(NotNow)).first(), Step::End);
        assert_eq!(stands(true, false, Some(No)).first(), Step::End);
    }

    #[test]
    fn who_noticed_somebody_asks_until_there_is_an_answer_and_sends_on_after_a_yes() {
        let noticed = |said| Stands { noticed: true, ..stands(true, false, said) };
        assert_eq!(noticed(None).first(), Step::Talk);
        assert_eq!(noticed(Some(ClientAnswer::NotNow)).first(), Step::Talk);
        assert_eq!(noticed(Some(ClientAnswer::WantsHelp)).first(), Step::Send);
        let takes_nobody = Stands { opens: false, ..stands(true, false, Some(ClientAnswer::WantsHelp)) };
        assert_eq!(takes_nobody.first(), Step::End);
    }
}
