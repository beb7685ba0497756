//! Meetings: arranged, answered, held from the door to the minutes, missed, called off.

use super::Scene;
use crate::{
    life::{Gathering, Held},
    texts::{line, prose},
};
use access::{Case, Cx, Outcome, Refusal};
use casework::Known;
use domain::{Category, case::Stage, survey::Author};
use jiff::SignedDuration;
use kernel::{AccountId, Date, MeetingId, helsinki_moment};
use meeting::{
    Agreed, Answer, Arrangement, Begin, Closing, Door, End, Guest, HeardHow, Hearing, InviteId, NewMatter, Off, Part,
    Shown,
};

/// A meeting is arranged so many days before it is held.
const ARRANGED_BEFORE: i64 = 3;

/// The version of a meeting once everybody who answers has answered; beginning it makes the next one.
fn answered(gathering: &Gathering) -> i64 {
    gathering.fits.iter().fold(1, |version, _| version + 1)
}

/// The place of this person in the meeting; the client's when it is nobody's account.
fn place_of(guests: &[Guest], account: Option<AccountId>) -> Outcome<meeting::ParticipantId> {
    let found = guests.iter().find(|guest| match account {
        Some(account) => guest.account == Some(account),
        None => guest.is_client,
    });
    Ok(found.ok_or(Refusal::NotFound)?.id)
}

impl Scene<'_> {
    /// The client is heard: in a joint meeting, or at home where none has been held. Before the meeting the case has come to it.
    pub(super) async fn comes_together(&self, days_ago: i64) -> Outcome<()> {
        if let Some(held) = self.life.joint {
            return self.meets(self.life.manager, held, (days_ago, held.gathering.hour)).await;
        }
        self.at(days_ago, (10, 15));
        self.does(self.life.manager, |cx, case| {
            if case.stage == Stage::JointMeeting {
                return Ok(()); // A meeting that was arranged has brought the case here already.
            }
            let known = team::standing(cx, case)?.into_known(Known::default());
            casework::advance(cx, case, Stage::JointMeeting, &known)
        })
        .await?;
        if self.life.reach < crate::life::Reach::Planned {
            return Ok(());
        }
        let words = self.life.words;
        self.does(self.life.manager, move |cx, case| {
            let heard = Hearing { on: cx.today(), how: HeardHow::HomeVisit, said: prose(words)? };
            meeting::record_hearing(cx, case.id, &heard)
        })
        .await
    }

    /// A meeting is arranged, and those who are asked answer whether the time fits.
    async fn arranges(&self, by: &str, gathering: Gathering, on: Date) -> Outcome<MeetingId> {
        let invited: Outcome<Vec<InviteId>> =
            gathering.invited.iter().map(|who| Ok(InviteId::from_uuid(self.world.person(who)?.uuid()))).collect();
        let (invited, manager) = (invited?, by);
        let id = self
            .does(manager, move |cx, case| {
                let starts = helsinki_moment(on, super::clock(gathering.hour, gathering.minute));
                let starts = starts.ok_or(Refusal::NotFound)?;
                let ends = starts.checked_add(SignedDuration::from_hours(1)).unwrap_or(starts);
                let (place, place_text, agreed) = (gathering.place, line(gathering.where_)?, gathering.agreed);
                let invited = invited.clone();
                meeting::arrange(
                    cx,
                    case.id,
                    &Arrangement { limits: None, starts, ends, place, place_text, place_anyway: true, agreed, invited },
                )
            })
            .await?;
        for (who, matter) in gathering.matters {
            self.brings(by, id, who, matter).await?;
        }
        for who in gathering.fits {
            self.does(who, move |cx, _| meeting::answer_invitation(cx, id, &Answer::Fits.into())).await?;
        }
        Ok(id)
    }

    /// The client's matters are written down by whoever arranges; a member of the team brings their own.
    async fn brings(&self, by: &str, id: MeetingId, who: &'static str, matter: &'static str) -> Outcome<()> {
        let (writer, brought_by) = if who.is_empty() { (by, Author::Client) } else { (who, Author::Professional) };
        self.does(writer, move |cx, _| {
            meeting::bring_matter(cx, id, &NewMatter { title: line(matter)?, brought_by, category: Category::Plan })
        })
        .await
    }

    /// A meeting from the door to the minutes.
    pub(super) async fn meets(&self, by: &str, held: &'static Held, (days_ago, hour): (i64, i8)) -> Outcome<()> {
        self.at(days_ago + ARRANGED_BEFORE, (11, 20));
        let on = self.stage.working_day_ago(days_ago + self.life.earlier);
        let id = self.arranges(by, held.gathering, on).await?;
        self.at(days_ago, (hour, held.gathering.minute));
        let arranged = answered(&held.gathering);
        self.begins(by, id, arranged).await?;
        self.agrees_in_meeting(by, id, held).await?;
        for (who, text) in held.records {
            self.does(who, move |cx, _| {
                meeting::record_part(cx, id, &Part { text: Some(prose(text)?), version: None })
            })
            .await?;
        }
        let words = held.words;
        self.does(by, move |cx, _| meeting::end(cx, id, &End { version: arranged + 1, words: prose(words)? })).await
    }

    async fn begins(&self, by: &str, id: MeetingId, version: i64) -> Outcome<()> {
        self.does(by, move |cx, case| {
            let present = meeting::guests(cx, case, id)?.iter().map(|guest| guest.id).collect();
            meeting::at_the_door(cx, id, &Door { present, ..Door::default() })?;
            meeting::let_show(cx, id, [Shown::Goal, Shown::Agreed, Shown::People].into_iter().collect())?;
            meeting::begin(cx, id, &Begin { version, ahead_of_day: false })
        })
        .await
    }

    async fn agrees_in_meeting(&self, by: &str, id: MeetingId, held: &'static Held) -> Outcome<()> {
        let day = |days: i64| self.stage.working_day_ahead(days - self.life.earlier);
        let agreed: Vec<_> =
            held.agreed.iter().map(|(what, who, due)| (*what, self.world.cast.get(who).copied(), day(*due))).collect();
        self.does(by, move |cx, case| {
            if let Some(goal) = held.goal {
                meeting::write_goal(cx, id, &prose(goal)?)?;
            }
            agreed.iter().try_for_each(|agreed| agree(cx, case, id, *agreed))
        })
        .await
    }

    /// The client did not come; whoever waited gets in touch.
    pub(super) async fn misses(&self, by: &str, gathering: Gathering, why: &'static str) -> Outcome<()> {
        self.does_not_take_place(by, gathering, Off::NoShow, why).await
    }

    pub(super) async fn calls_off(&self, by: &str, gathering: Gathering, why: &'static str) -> Outcome<()> {
        self.does_not_take_place(by, gathering, Off::Cancelled, why).await
    }

    async fn does_not_take_place(&self, by: &str, gathering: Gathering, off: Off, why: &'static str) -> Outcome<()> {
        let on = self.stage.day(gathering.in_days - self.life.earlier);
        let version = answered(&gathering);
        let id = self.arranges(by, gathering, on).await?;
        self.at(-gathering.in_days, (gathering.hour, gathering.minute + 20));
        self.does(by, move |cx, _| {
            let contact_on = (off == Off::NoShow).then(|| cx.today().tomorrow().unwrap_or(cx.today()));
            meeting::call_off(cx, id, &Closing { version, off, why: Some(line(why)?), contact_on })
        })
        .await
    }

    /// The meetings that lie ahead when the demo opens.
    pub(super) async fn lies_ahead(&self) -> Outcome<()> {
        for gathering in self.life.ahead {
            self.at(1, (14, 5));
            let on = self.stage.working_day_ahead(gathering.in_days);
            self.arranges(self.life.manager, *gathering, on).await?;
        }
        Ok(())
    }
}

fn agree(
    cx: &mut Cx<'_, '_>,
    case: &Case,
    id: MeetingId,
    (what, who, due): (&'static str, Option<AccountId>, Date),
) -> Outcome<()> {
    let who = place_of(&meeting::guests(cx, case, id)?, who)?;
    meeting::agree(cx, id, &Agreed { what: line(what)?, who, due, goal: None, category: domain::Category::Plan })
        .map(drop)
}
