//! The village around Timo's case, and meetings in it: arranged, at the door, going on.

use crate::stored::Guest;
use access::Outcome;
use db::Migration;
use domain::{case::Stage, meeting::Place, responsibility::SaidHow};
use kernel::{Language, MeetingId, Timestamp};
use meeting::{Agreed, Arrangement, Begin, Door, End, InviteId, end, write_goal};
use plan::{ActionText, ActionView, Who};
use std::{
    ops::Deref,
    sync::{Arc, LazyLock},
    time::Duration,
};
use team::consent::record_withdrawal;
use testkit::TestDb;
use village::{core, line, prose};

pub fn migrations() -> &'static [Migration] {
    static ALL: LazyLock<Vec<Migration>> =
        LazyLock::new(|| [::village::migrations(), plan::MIGRATIONS, meeting::MIGRATIONS].concat());
    &ALL
}

pub struct Village(::village::Village);

impl Village {
    /// A team that is ready to meet: Jari and Outi are in it.
    pub async fn with_team(db: &TestDb) -> Self {
        let v = Self(::village::Village::speaking(db, meeting::routes, Language::Fi).await);
        v.consents(&[v.jobs.org, v.kela.org], core()).await;
        v.joins(v.jari).await;
        v.joins(v.outi).await;
        v
    }

    /// An address of Timo's meetings.
    pub fn path(&self, rest: &str) -> String {
        format!("/cases/{}/meetings{rest}", self.case)
    }

    /// A meeting that Maija has arranged with Jari and Outi, an hour from now.
    pub async fn arranged(&self) -> MeetingId {
        self.arranged_at(true).await
    }

    /// The same at a time that Timo has agreed to, or that is only proposed.
    pub async fn arranged_at(&self, agreed: bool) -> MeetingId {
        self.arranged_from(self.gate.now(), agreed).await
    }

    /// A meeting in three days.
    pub async fn arranged_ahead(&self) -> MeetingId {
        self.arranged_from(self.gate.now() + Duration::from_secs(3 * 24 * 60 * 60), true).await
    }

    async fn arranged_from(&self, from: Timestamp, agreed: bool) -> MeetingId {
        let invited = [self.jari, self.outi].map(|who| InviteId::from_uuid(who.uuid())).to_vec();
        let (case, arrangement) = (self.case, Arrangement { agreed, place_anyway: true, ..arrangement(from, invited) });
        let arrangement = Arc::new(arrangement);
        self.ask(self.maija, move |cx| meeting::arrange(cx, case, &arrangement)).await.expect("arranged")
    }

    /// Maija ticks these people at the door.
    pub async fn at_the_door(&self, id: MeetingId, there: &[Guest]) -> Outcome<()> {
        let people = self.people(id).await;
        let present = people.iter().filter(|row| there.contains(&row.who())).map(|row| row.id).collect();
        let door = Arc::new(Door { present, ..Door::default() });
        self.ask(self.maija, move |cx| meeting::at_the_door(cx, id, &door)).await
    }

    /// Maija begins the meeting.
    pub async fn begins(&self, id: MeetingId) -> Outcome<()> {
        let version = self.row(id).await.version;
        self.ask(self.maija, move |cx| meeting::begin(cx, id, &Begin { version, ahead_of_day: false })).await
    }

    /// Maija begins a meeting already now, with everybody there, before the day that was agreed.
    pub async fn begins_ahead(&self, id: MeetingId) {
        let all = [Guest::Client, Guest::Account(self.maija), Guest::Account(self.jari), Guest::Account(self.outi)];
        self.at_the_door(id, &all).await.expect("ticked");
        let version = self.row(id).await.version;
        let begun = self.ask(self.maija, move |cx| meeting::begin(cx, id, &Begin { version, ahead_of_day: true }));
        begun.await.expect("begun on purpose");
    }

    /// A meeting that goes on with Timo, Maija, Jari and Outi.
    pub async fn going_on(&self) -> MeetingId {
        self.going_on_at(true).await
    }

    /// The same at a time that Timo has agreed to, or that was only proposed.
    pub async fn going_on_at(&self, agreed: bool) -> MeetingId {
        let id = self.arranged_at(agreed).await;
        let all = [Guest::Client, Guest::Account(self.maija), Guest::Account(self.jari), Guest::Account(self.outi)];
        self.at_the_door(id, &all).await.expect("ticked");
        self.begins(id).await.expect("begun");
        id
    }

    /// Where Timo's case stands.
    pub async fn stage(&self) -> Stage {
        self.act(self.maija, |_, case| Ok(case.stage)).await.expect("Maija looks")
    }

    /// Timo's goal is written in the meeting, as he says it.
    pub async fn goal(&self, id: MeetingId) {
        let goal = prose("Teen työtä, jota selkäni kestää.");
        self.ask(self.maija, move |cx| write_goal(cx, id, &goal)).await.expect("a goal");
    }

    /// Something that is agreed in the room, and whose it is.
    pub fn agreed(&self, who: meeting::ParticipantId) -> Arc<Agreed> {
        let due = "2026-03-23".parse().expect("a day");
        Arc::new(Agreed {
            what: line("Käy hakemuksen läpi puhelimessa"),
            who,
            due,
            goal: None,
            category: domain::Category::Plan,
        })
    }

    /// Timo's goal is written, and Outi's part in it is agreed.
    pub async fn agrees_with_outi(&self, id: MeetingId) {
        self.goal(id).await;
        let agreed = self.agreed(self.person(id, Guest::Account(self.outi)).await.id);
        self.ask(self.maija, move |cx| meeting::agree(cx, id, &agreed)).await.expect("agreed");
    }

    /// What an action of Outi's says, for changing it.
    pub fn as_written(&self, action: &ActionView) -> ActionText {
        ActionText { who: Who::Professional(self.outi), due: action.due, ..ActionText::just(line(&action.what)) }
    }

    /// Maija changes an action.
    pub async fn changes(&self, action: &ActionView, text: ActionText) {
        let (id, version) = (action.id, action.version);
        self.act(self.maija, move |cx, case| plan::change_action(cx, case, id, version, &text)).await.expect("changed");
    }

    /// Maija ends the meeting, with what Timo says of it.
    pub async fn ends(&self, id: MeetingId) -> access::Outcome<()> {
        let version = self.row(id).await.version;
        let over = Arc::new(End { version, words: prose("Tämä tuntuu hyvältä.") });
        self.ask(self.maija, move |cx| end(cx, id, &over)).await
    }

    /// Timo withdraws what he had consented to.
    pub async fn withdraws(&self) {
        let done = self.act(self.maija, |cx, case| {
            let live = team::live_consent(cx, case)?.expect("premise: a consent is in force");
            record_withdrawal(cx, case, live.consent.id, SaidHow::InPerson)
        });
        done.await.expect("withdrawn");
    }

    /// Moves Timo's case along its path to this stage.
    pub async fn advances_to(&self, to: Stage) {
        for stage in [Stage::Assessing, Stage::TeamForming] {
            let step =
                self.act(self.maija, move |cx, case| casework::advance(cx, case, stage, &casework::Known::default()));
            step.await.expect("the case moves on");
            if stage == to {
                return;
            }
        }
    }
}

impl Deref for Village {
    type Target = ::village::Village;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// A meeting an hour from now, for an hour, agreed with the client.
pub fn arrangement(now: Timestamp, invited: Vec<InviteId>) -> Arrangement {
    let hour = Duration::from_secs(3600);
    Arrangement {
        limits: Some(line("Kyyti lähtee klo 14")),
        starts: now + hour,
        ends: now + 2 * hour,
        place: Place::OnSite,
        place_text: line("Terveysasema, huone 214"),
        place_anyway: false,
        agreed: true,
        invited,
    }
}
