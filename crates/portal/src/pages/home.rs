//! `/me`: what happens next, what waits, whom to call, the road, who has looked.

use super::{
    me::{self, MePage, body},
    meetings::{Asking, asking},
};
use crate::{
    Words,
    looks::{self, Look},
    mine::Mine,
    next::{self, Next},
    person::{self, MyPerson},
    road,
    seers::{self, Seer},
};
use access::{Cx, Outcome, act, web::Visit};
use askama::Template;
use axum::response::Response;
use casework::pause::Running;
use domain::{survey::Author, team::MemberState};
use kernel::{Date, Language, helsinki_date};
use plan::PlanView;
use team::Member;
use ui::{Form, Icon, Note, Place, Stops, To, dates, first_name};

/// How many of the newest looks stand on the home.
const LOOKS: usize = 3;

/// How many of the newest meetings can still ask the client something.
const MEETINGS: usize = 20;

/// Something that waits for the client.
pub(super) enum Wait {
    /// The plan asks for a yes.
    Plan,
    /// A time is proposed and the client has not said whether it fits.
    Time(Asking),
    /// This many people could join the team.
    Members(i64),
    /// The client has not said yet that they know their person.
    Person,
    /// The client has not said anything in their own words.
    Words,
}

#[derive(Template)]
#[template(path = "home.html")]
pub(super) struct Home {
    pub(super) w: Words,
    pub(super) language: Language,
    pub(super) today: Date,
    pub(super) given: String,
    /// The pause, if one runs: it stands before everything else.
    pub(super) pause: Option<Running>,
    /// What is next; nothing but a meeting while there is a pause.
    pub(super) next: Option<Next>,
    pub(super) waits: Vec<Wait>,
    pub(super) person: Option<MyPerson>,
    pub(super) plan: Option<PlanView>,
    pub(super) stops: Stops<'static>,
    pub(super) seers: Vec<Seer>,
    pub(super) permitted: bool,
    pub(super) looks: Vec<Look>,
    pub(super) form: Form,
    pub(super) answer: Form,
}
body!(Home);

impl Home {
    fn count(&self) -> i64 {
        i64::try_from(self.waits.len()).unwrap_or(i64::MAX)
    }

    /// Somebody who sees, by the name that the client uses.
    fn name_of(&self, seer: &Seer) -> String {
        if seer.is_manager { self.w.your_person_short(first_name(&seer.name)) } else { seer.name.clone() }
    }

    /// The first goal in the client's own words.
    fn goal(&self) -> Option<&str> {
        self.plan.as_ref()?.sheet.goals.first().map(plan::GoalView::say)
    }

    /// How many goals there are besides the first.
    fn other_goals(&self) -> i64 {
        let all = self.plan.as_ref().map_or(0, |plan| plan.sheet.goals.len());
        i64::try_from(all.saturating_sub(1)).unwrap_or(0)
    }

    /// What somebody has stopped, while nothing has come in its place: the client hears it here first.
    fn gaps(&self) -> Vec<Note<'static>> {
        let (w, person) = (self.w, self.person.as_ref().map(|person| person.manager.name.as_str()));
        let stopped = self.plan.iter().flat_map(|plan| plan.sheet.actions()).filter(|action| action.gap.is_some());
        let note = |action: &plan::ActionView| {
            let text = format!("{} {}", w.stopped_what(&action.what), super::plan::instead(person, w));
            Note::info(text).title(w.stopped_agreed())
        };
        stopped.map(note).collect()
    }

    /// “Asiasi on tauolla 15.1.2027 asti.”
    fn paused(&self, pause: &Running) -> String {
        self.w.paused_title(dates::date(pause.until, self.language))
    }

    fn day_of(&self, look: &Look) -> String {
        dates::relative(helsinki_date(look.at), self.today, self.language)
    }
}

pub(super) async fn show(visit: Visit) -> Response {
    visit.page(page).await
}

pub(super) fn page(cx: &mut Cx<'_, '_>) -> Outcome<MePage<Home>> {
    me::page(cx, Words(cx.language()).home(), Place::Home, home)
}

fn home(cx: &mut Cx<'_, '_>, mine: &Mine) -> Outcome<Home> {
    let case = &mine.case;
    let (language, today) = (cx.language(), cx.today());
    let key = case.key::<act::ReadTeam>(cx)?;
    let person = person::my_person(cx, &key, language)?;
    let plan = plan::view(cx, case)?;
    let coming = if mine.is_open { meeting::next_for_client(cx, case)? } else { None };
    let members = team::members(cx, &key)?;
    let pause = casework::pause::running(cx, case, &key)?;
    let next = if pause.is_some() && coming.is_none() {
        None
    } else {
        let next = next::next(case.stage, coming.as_ref(), plan.as_ref(), today, language);
        Some(next.or_way_back(case.stage, &case.number, case.consent_until, language))
    };
    let stops = plan.as_ref().map(|plan| road::stops(plan, mine.began, today, language)).unwrap_or_default();
    Ok(Home {
        w: Words(language),
        language,
        today,
        given: case.client.given.clone(),
        next,
        pause,
        waits: if mine.is_open { waits(cx, mine, plan.as_ref(), person.as_ref(), &members)? } else { Vec::new() },
        stops: Stops::new(stops, language),
        seers: seers::seers(cx, case, &key, &members)?,
        permitted: team::live_consent(cx, case)?.is_some(),
        looks: looks::newest(cx, case, LOOKS)?,
        form: cx.form().shown_in(language),
        answer: cx.form().shown_in(language),
        person,
        plan,
    })
}

/// What waits for the client, the most important first.
fn waits(
    cx: &mut Cx<'_, '_>,
    mine: &Mine,
    plan: Option<&PlanView>,
    person: Option<&MyPerson>,
    members: &[Member],
) -> Outcome<Vec<Wait>> {
    let suggested = members.iter().filter(|member| member.state == MemberState::Suggested).count();
    let silent = plan.is_none() && !has_spoken(cx, mine)?;
    let (meetings, _) = meeting::of_client(cx, &mine.case, None, MEETINGS)?;
    let times = asking(&meetings, cx.now(), cx.language()).into_iter().map(Wait::Time);
    let others = [
        plan.is_some_and(super::plan::asks_me).then_some(Wait::Plan),
        (suggested > 0).then_some(Wait::Members(i64::try_from(suggested).unwrap_or(i64::MAX))),
        person.is_some_and(MyPerson::is_new).then_some(Wait::Person),
        silent.then_some(Wait::Words),
    ];
    Ok(times.chain(others.into_iter().flatten()).collect())
}

/// Whether anything is known in the client's own words.
fn has_spoken(cx: &mut Cx<'_, '_>, mine: &Mine) -> Outcome<bool> {
    let situation = casework::situation::read(cx, &mine.case)?;
    Ok(situation.entries.iter().any(|entry| entry.author == Author::Client && !entry.text.is_empty()))
}
