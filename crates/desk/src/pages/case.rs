//! `/cases/{id}`: the case at a glance. The first question it answers: who is responsible, where do we stand, what next.

use crate::Words;
use crate::pages::{
    ended::{Ended, ended},
    furthest,
    next::{Approval, NextStep, Seen, next},
};
use access::{
    Case, Cx, Outcome, act,
    web::{At, Shown, Visit},
};
use askama::Template;
use axum::response::Response;
use casework::{
    CaseHead, Event, Manager, Part, Turn,
    situation::{self, Summary},
};
use domain::case::Stage;
use kernel::{CaseId, Date, Language, helsinki_date};
use plan::Sheet;
use ui::{Empty, Facts, Frame, Goal, Icon, Owner, Person, Phone, Place, Say, Tag, TeamMap, To, dates};

/// How many lines of the time line stand on the first page.
const LINES: i64 = 8;

#[derive(Template)]
#[template(path = "case.html")]
pub(super) struct CasePage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) head: CaseHead,
    pub(super) case: CaseId,
    pub(super) stage: Stage,
    pub(super) next: Option<NextStep>,
    pub(super) ended: Option<Ended>,
    pub(super) manager: Option<Manager>,
    pub(super) turns: Vec<Turn>,
    pub(super) situation: Summary,
    pub(super) team: Option<TeamMap<'static>>,
    pub(super) consent: Option<Date>,
    pub(super) goals: Vec<Goal<'static>>,
    /// What stands in the place of a plan that is not there.
    pub(super) no_plan: Option<Empty<'static>>,
    /// Whether plans are for the one who looks at all (domain §5).
    pub(super) sees_plan: bool,
    pub(super) may_plan: bool,
    /// The newest lines of the time line, for those to whom it is open.
    pub(super) events: Option<Vec<Event>>,
    pub(super) language: Language,
    pub(super) today: Date,
}

impl CasePage {
    /// Whether a consent covers the work now, and until when.
    fn consent_tag(&self) -> Tag<'static> {
        match self.consent {
            Some(until) => Tag::ok(self.w.consent_until(dates::date(until, self.language))).icon(Icon::Consent),
            None => Tag::wait(self.w.no_consent()).icon(Icon::Consent),
        }
    }

    /// Whether anything of the situation is for the one who looks.
    fn has_situation(&self) -> bool {
        self.situation.words.is_some() || !self.situation.lines.is_empty()
    }

    fn known(&self) -> Facts<'_> {
        let lines = self.situation.lines.iter();
        lines.fold(Facts::new(), |facts, (about, text)| facts.and(about.say(self.language), text.as_str()))
    }

    fn updated(&self) -> Option<String> {
        let (at, who) = self.situation.updated.as_ref()?;
        Some(self.w.updated(dates::relative_moment(*at, self.today, self.language), who))
    }

    fn path(&self) -> ui::Path<'static> {
        ui::Path::new(self.stage, furthest(self.stage), self.language)
    }

    fn owner(&self, manager: &Manager) -> Owner<'_> {
        let about = format!("{}, {}", manager.title, manager.org_name);
        let since = dates::date(helsinki_date(manager.since), self.language);
        let role = if manager.interim { self.w.interim_since(&since) } else { self.w.manager_since(&since) };
        let known = match (manager.acknowledged_at, manager.told_at) {
            (Some(_), _) => self.w.client_knows(),
            (None, Some(_)) => self.w.client_told(),
            (None, None) => self.w.client_not_told(),
        };
        let person = Person::new(manager.name.clone(), manager.sector).about(about);
        let owner =
            Owner::new(self.w.responsible_now(), person).interim(manager.interim).line(format!("{role} {known}"));
        let owner = owner.earlier(self.w.who_before(), self.before());
        match manager.phone.as_deref().and_then(Phone::read) {
            Some(phone) => owner.phone(phone, ""),
            None => owner,
        }
    }

    /// Who has been responsible before, without a gap.
    fn before(&self) -> String {
        let past = self.turns.iter().filter_map(|turn| Some((turn, turn.until?)));
        let said = past.map(|(turn, until)| {
            let (from, to) = (helsinki_date(turn.since), helsinki_date(until));
            format!("{} {} ({}).", dates::span(from, to, self.language), turn.name, turn.org_name)
        });
        let said: Vec<String> = said.collect();
        if said.is_empty() {
            self.w.nobody_before().to_owned()
        } else {
            format!("{} {}", said.join(" "), self.w.no_gaps())
        }
    }

    fn time_line(&self, events: &[Event]) -> ui::Timeline<'_> {
        let line = |event: &Event| {
            let when = dates::relative_moment(event.at, self.today, self.language);
            ui::Event::new(ui::EventKind::Plain, when, event.kind.say(self.language)).more(event.who.clone())
        };
        ui::Timeline::new(events.iter().map(line).collect())
    }
}

pub(super) async fn show(visit: Visit, At(id): At<CaseId>) -> Response {
    visit.page_or_on(move |cx| page_or_team(cx, id)).await
}

/// The case; somebody who is only invited, or asked to answer for it, is led to where that is answered, and somebody whose part in it has
/// ended to what there is to know of that.
fn page_or_team(cx: &mut Cx<'_, '_>, id: CaseId) -> Outcome<Shown<CasePage>> {
    let case = access::enter(cx, id)?;
    if !case.may::<act::ReadCase>() && case.may::<act::ReadPreview>() {
        return Ok(Shown::Elsewhere(To::Team(id).to_string()));
    }
    if !case.may::<act::ReadCase>() && case.may::<act::ReadEnding>() {
        return Ok(Shown::Elsewhere(To::Ending(id).to_string()));
    }
    page(cx, &case).map(Shown::Page)
}

fn page(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<CasePage> {
    let key = case.key::<act::ReadCase>(cx)?;
    let (language, today) = (cx.language(), cx.today());
    let w = Words(language);
    let (plan, approval) = plan_of(cx, case)?;
    let (manager, turns) = casework::responsible(cx, &key)?;
    let members = members(cx, case)?;
    let has_team = members.as_deref().filter(|_| case.stage != Stage::Closed);
    let team = has_team.map(|members| team::ring_of(case, members, manager.as_ref(), language));
    let situation = situation::summary(cx, case)?;
    let pause = casework::pause::running(cx, case, &key)?;
    let reach = case.reach(cx, &key);
    let seen = Seen {
        manager: manager.as_ref(),
        members: members.as_deref().unwrap_or_default(),
        has_situation: situation.is_begun,
        plan: plan.as_ref(),
        pause: pause.as_ref(),
        approval: &approval,
    };
    Ok(CasePage {
        next: next(cx, case, &seen)?,
        ended: ended(cx, case)?,
        frame: cx.frame(w.case(), Some(Place::Cases)),
        w,
        head: casework::head(cx, case, Part::Overview).reaching(reach),
        case: case.id,
        stage: case.stage,
        manager,
        turns,
        situation,
        team,
        consent: case.consent_until,
        no_plan: if plan.is_none() && case.may::<act::ReadPlan>() { Some(no_plan(cx, case)?) } else { None },
        sees_plan: case.may::<act::ReadPlan>(),
        goals: plan.map_or(Vec::new(), |plan| plan::sheet_parts(&plan, today, language)),
        may_plan: case.may::<act::WritePlan>(),
        events: events(cx, case)?,
        language,
        today,
    })
}

fn members(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<Option<Vec<team::Member>>> {
    if !case.may::<act::ReadTeam>() {
        return Ok(None);
    }
    let key = case.key::<act::ReadTeam>(cx)?;
    team::members(cx, &key).map(Some)
}

/// In the place of the plan: how to begin, or what became of it when the clientship ended.
fn no_plan(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<Empty<'static>> {
    let w = Words(cx.language());
    if let Some(over) = plan::plan_over(cx, case)? {
        return Ok(over);
    }
    let empty = Empty::begin(w.no_plan(), w.no_plan_text());
    Ok(if case.may::<act::WritePlan>() { empty.step(To::Plan(case.id), w.begin_plan()) } else { empty })
}

/// What the plan says; while it is being made, also whose yes is missing.
fn plan_of(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<(Option<Sheet>, Approval)> {
    if !case.may::<act::ReadPlan>() {
        return Ok((None, Approval::NotAsked));
    }
    if case.stage != Stage::Planning {
        return Ok((plan::sheet(cx, case)?, Approval::NotAsked));
    }
    let plan = plan::view(cx, case)?;
    let approval = plan.as_ref().map_or(Approval::NotAsked, Approval::of);
    Ok((plan.map(|plan| plan.sheet), approval))
}

fn events(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<Option<Vec<Event>>> {
    if !case.may::<act::ReadTimeline>() {
        return Ok(None);
    }
    let key = case.key::<act::ReadTimeline>(cx)?;
    casework::time_line(cx, &key, None, LINES).map(Some)
}
