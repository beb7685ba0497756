//! How a life comes to be: step by step, by the operations that people use, each done by the person who would do it.

mod begin;
mod end;
mod meet;
mod path;
mod plan;
mod team;
mod words;

use crate::{
    Stage,
    happening::{Beat, Happening},
    life::Life,
    people::Cast,
    region::Places,
};
use access::{Case, Cx, Outcome, Refusal, enter};
use jiff::civil::time;
use kernel::{AccountId, CaseId, Time};

pub(crate) use begin::open;

/// Where lives are lived.
pub(crate) struct World<'w> {
    pub(crate) stage: &'w Stage,
    pub(crate) places: &'w Places,
    pub(crate) cast: &'w Cast,
}

/// One life while it is being told.
pub(crate) struct Scene<'w> {
    world: &'w World<'w>,
    stage: Stage,
    life: Life,
    case: CaseId,
    /// The client's own account, for those who use the own pages.
    client: Option<AccountId>,
}

impl World<'_> {
    fn person(&self, key: &str) -> Outcome<AccountId> {
        self.cast.get(key).copied().ok_or_else(|| Refusal::NotFound.into())
    }
}

impl Scene<'_> {
    /// Something that this professional does in the case.
    async fn does<T, F>(&self, who: &str, unit: F) -> Outcome<T>
    where
        F: Fn(&mut Cx<'_, '_>, &Case) -> Outcome<T> + Send + Sync + 'static,
        T: Send + 'static,
    {
        self.acts(self.world.person(who)?, unit).await
    }

    /// Something that the client does on the own pages.
    async fn client_does<T, F>(&self, unit: F) -> Outcome<T>
    where
        F: Fn(&mut Cx<'_, '_>, &Case) -> Outcome<T> + Send + Sync + 'static,
        T: Send + 'static,
    {
        self.acts(self.client.ok_or(Refusal::NotFound)?, unit).await
    }

    async fn acts<T, F>(&self, who: AccountId, unit: F) -> Outcome<T>
    where
        F: Fn(&mut Cx<'_, '_>, &Case) -> Outcome<T> + Send + Sync + 'static,
        T: Send + 'static,
    {
        let id = self.case;
        let in_case = move |cx: &mut Cx<'_, '_>| {
            let case = enter(cx, id)?;
            unit(cx, &case)
        };
        self.stage.as_person(who, in_case).await
    }

    /// Sets the clock so many days before the demo opens.
    fn at(&self, days_ago: i64, (hour, minute): (i8, i8)) {
        self.stage.at(days_ago + self.life.earlier, clock(hour, minute));
    }
}

fn clock(hour: i8, minute: i8) -> Time {
    Time::new(hour, minute, 0, 0).unwrap_or(time(12, 0, 0, 0))
}

impl Scene<'_> {
    /// Tells the life from its first day to where it stands now: its path, and what happens beside it, in the order of the days.
    pub(crate) async fn go_on(self) -> Outcome<()> {
        let mut beside = self.life.beats.iter();
        let mut next = beside.next();
        for step in path::of(&self.life) {
            while let Some(beat) = next.filter(|beat| beat.days_ago > step.days_ago()) {
                self.play(beat).await?;
                next = beside.next();
            }
            self.walk(step).await?;
        }
        while let Some(beat) = next {
            self.play(beat).await?;
            next = beside.next();
        }
        self.lies_ahead().await
    }

    async fn play(&self, beat: &'static Beat) -> Outcome<()> {
        self.at(beat.days_ago, (beat.hour, beat.minute));
        match beat.what {
            Happening::Surveys(by, said) => self.surveys(by, said).await,
            Happening::AsksOfRehabilitation(by, answer) => self.asks_of_rehabilitation(by, answer).await,
            Happening::Completes(by, level) => self.completes(by, level).await,
            Happening::ClientSays(said) => self.client_says(said).await,
            Happening::Notes(by, category, text) => self.notes(by, category, text).await,
            Happening::Writes(by, text) => self.writes(by, text).await,
            Happening::ClientWrites(text) => self.client_writes(text).await,
            Happening::Looks(who) => self.looks(who).await,
            Happening::Suggests(by, helper) => self.suggests(by, helper).await.map(drop),
            Happening::DeclinesToJoin(who, why) => self.declines_to_join(who, why).await,
            Happening::Leaves(who, why) => self.leaves(who, why).await,
            Happening::ClientRemoves(who) => self.client_removes(who).await,
            Happening::AsksToManage(by, who, why) => self.asks_to_manage(by, who, why).await,
            Happening::DeclinesToManage(who, why) => self.declines_to_manage(who, why).await,
            Happening::Withdraws(by, how) => self.withdraws(by, how).await,
            Happening::SaysYesOnce(by, with) => self.says_yes_once(by, with).await,
            Happening::Meets(by, held) => self.meets(by, held, (beat.days_ago, beat.hour)).await,
            Happening::Misses(by, gathering, why) => self.misses(by, gathering, why).await,
            Happening::CallsOff(by, gathering, why) => self.calls_off(by, gathering, why).await,
            Happening::Moves(who, what, to) => self.moves(who, what, to, None).await,
            Happening::Stops(who, what, why) => self.stops(who, what, why).await,
            Happening::ClientAgrees => self.client_agrees().await,
            Happening::ClientAsks(what, words) => self.client_asks(what, words).await,
            Happening::Answers(by, what, words) => self.answers(by, what, words).await,
            Happening::CallsReview(by) => self.does(by, ::plan::call_review).await,
            Happening::ClientCallsReview => self.client_does(::plan::call_review).await,
            Happening::Reviews(by, said, answer) => self.reviews(by, said, answer).await,
            Happening::Pauses(by, why, checks, in_days) => self.pauses(by, why, checks, in_days).await,
            Happening::Declines(by) => self.declines(by).await,
            Happening::Resolves(by) => self.resolves(by).await,
            Happening::SettlesAll(by) => self.settles_all(by).await,
            Happening::FollowsUp(by, outcome, words, in_days) => self.follows_up(by, outcome, words, in_days).await,
            Happening::Closes(by, reason, outcome, words) => self.closes(by, reason, outcome, words).await,
            Happening::Reopens(by, why) => self.reopens(by, why).await,
        }
    }
}
