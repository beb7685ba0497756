//! `/me/plan`: the whole plan in plain words. The client reads what changed, says yes to this version, or wants to talk about something.

use super::me::{self, MePage, body};
use crate::{Words, mine, mine::Mine, road};
use access::{Cx, Outcome, act, web::Visit};
use askama::Template;
use axum::response::Response;
use domain::plan::{ActionStatus, PlanStatus};
use kernel::{Date, Language, helsinki_date};
use plan::{ActionView, Change, GoalView, OldVersion, Party, PartyKind, PerformerKind, PlanView, Version};
use ui::{Form, FormState, Icon, Note, Place, Posted, Say, Tag, To, Tone, dates, first_name};

#[derive(Template)]
#[template(path = "plan.html")]
pub(super) struct MyPlan {
    pub(super) w: Words,
    pub(super) language: Language,
    pub(super) today: Date,
    pub(super) plan: Option<PlanView>,
    /// What was agreed last, when the joint work has ended.
    pub(super) last: Option<OldVersion>,
    pub(super) person: Option<String>,
    /// The version of the form that was sent is not the one that waits any more.
    pub(super) overtaken: bool,
    pub(super) answer: Form,
    pub(super) open: bool,
}
body!(MyPlan);

/// The client among those whose yes a version needs.
fn my_part(version: &Version) -> Option<&Party> {
    version.parties.iter().find(|party| party.kind == PartyKind::Client)
}

/// Whether a version waits for the client's yes.
pub(super) fn asks_me(plan: &PlanView) -> bool {
    plan.waiting().and_then(my_part).is_some_and(|party| !party.agrees())
}

impl MyPlan {
    fn asks(&self) -> bool {
        self.open && self.plan.as_ref().is_some_and(asks_me)
    }

    fn goals(&self) -> &[GoalView] {
        self.plan.as_ref().map_or(&[], |plan| &plan.sheet.goals)
    }

    /// That there is no plan, or none any more, and what was agreed last.
    fn no_plan(&self) -> Note<'static> {
        let (w, last) = (self.w, self.last.as_ref());
        match last.and_then(|last| last.version.agreed_at) {
            Some(at) => Note::info(w.plan_is_over(dates::date(helsinki_date(at), self.language))),
            None if self.open => Note::info(w.no_plan_next()).title(w.no_plan_yet()),
            None => Note::info(w.no_plan_was_made()),
        }
    }

    /// Who was to do something of a plan that is over.
    fn doer<'a>(&'a self, action: &'a ActionView) -> Option<&'a str> {
        match action.doer.kind {
            PerformerKind::Client => Some(self.w.myself()),
            PerformerKind::Professional | PerformerKind::Member => Some(&action.doer.name),
            PerformerKind::Open => None,
        }
    }

    /// Where the plan stands, in one or two sentences.
    fn standing(&self) -> Option<Note<'static>> {
        let (w, plan) = (self.w, self.plan.as_ref()?);
        if self.asks() {
            return None;
        }
        let yes = plan.asked.as_ref().and_then(my_part).and_then(|party| party.yes);
        let day = yes.map(|yes| dates::date(helsinki_date(yes.at), self.language));
        Some(match (plan.status, day) {
            (PlanStatus::Active | PlanStatus::OnHold, Some(day)) if !plan.is_written_on() => Note::ok(w.agreed_on(day)),
            (PlanStatus::Proposed, Some(day)) => Note::ok(w.you_agreed_others_not(day)),
            (_, Some(_)) => Note::info(w.being_changed()),
            (_, None) => Note::info(w.being_written()),
        })
    }

    /// How many things the client still wants to talk about, in a sentence.
    fn still_open(&self) -> Option<Note<'static>> {
        let actions = self.plan.as_ref()?.sheet.actions();
        let open = actions.filter(|action| action.question.is_some()).count();
        (open > 0).then(|| Note::info(self.w.still_to_talk_about(i64::try_from(open).unwrap_or(i64::MAX))))
    }

    /// What is different from the version that the client agreed to last.
    fn changes(&self) -> Vec<String> {
        let waiting = self.plan.as_ref().and_then(|plan| Some((plan.waiting()?, plan.in_force()?)));
        let changes = waiting.map(|(asked, before)| plan::between(&before.sheet, &asked.sheet)).unwrap_or_default();
        changes.into_iter().map(|change| self.change(change)).collect()
    }

    fn change(&self, change: Change) -> String {
        let w = self.w;
        match change {
            Change::NewGoal(what) => w.change_new_goal(what),
            Change::GoalChanged(what) => w.change_goal(what),
            Change::GoalGone(what) => w.change_goal_gone(what),
            Change::NewAction(what) => w.change_new_action(what),
            Change::OtherDoer { what, who } if who.is_empty() => w.change_action(what),
            Change::OtherDoer { what, who } => w.change_doer(what, who),
            Change::OtherDays(what) => w.change_days(what),
            Change::ActionChanged(what) => w.change_action(what),
            Change::ActionGone(what) => w.change_action_gone(what),
            Change::Direction => w.change_direction().to_owned(),
            Change::Review(Some(day)) => w.change_review(dates::date(day, self.language)),
            Change::Review(None) => w.change_review_gone().to_owned(),
        }
    }

    fn when(&self, action: &ActionView) -> String {
        road::when_and_who(action, self.today, self.language)
    }

    /// Of what was agreed in a meeting, that it is still to be approved; anything else that is only proposed says so in its label.
    fn met(&self, action: &ActionView) -> Option<String> {
        let plan = self.plan.as_ref().filter(|_| action.met.is_some())?;
        road::proposal(plan, action, self.language)
    }

    fn state(&self, action: &ActionView) -> Tag<'static> {
        let proposed = self.plan.as_ref().is_some_and(|plan| plan.only_proposes(action));
        let word = if proposed { ActionStatus::Proposed } else { action.status }.say(self.language);
        if action.status.is_settled() { Tag::ok(word) } else { Tag::new(Tone::Plain, word) }
    }

    /// Who stopped it and when, as long as nothing has come in its place, and that it will be talked about.
    fn gap(&self, action: &ActionView) -> Option<String> {
        let gap = action.gap.as_ref()?;
        let (w, day) = (self.w, dates::date(helsinki_date(gap.at), self.language));
        let stopped = if gap.org.is_none() { w.you_stopped(day) } else { w.stopped_by(day, &gap.who) };
        Some(format!("{stopped} {}", instead(self.person.as_deref(), w)))
    }

    /// Who brings up what the client wants to talk about.
    fn asker(&self) -> String {
        self.person
            .as_deref()
            .map_or_else(|| self.w.we_talk().to_owned(), |name| self.w.talks_with_you(first_name(name)))
    }

    fn review(&self) -> Option<String> {
        let day = self.plan.as_ref()?.sheet.review?;
        Some(road::weekday_within(day, self.today, self.language))
    }

    fn direction(&self) -> Option<&str> {
        self.plan.as_ref()?.sheet.direction.as_deref()
    }
}

/// Who agrees with the client on what comes in the place of what was stopped.
pub(super) fn instead(person: Option<&str>, w: Words) -> String {
    person.map_or_else(|| w.instead().to_owned(), |name| w.instead_with(first_name(name)))
}

pub(super) async fn show(visit: Visit) -> Response {
    visit.page(|cx| page(cx, None)).await
}

/// The page; with what was sent when it could not be taken.
pub(super) fn page(cx: &mut Cx<'_, '_>, sent: Option<&FormState>) -> Outcome<MePage<MyPlan>> {
    me::page(cx, Words(cx.language()).my_plan(), Place::MyPlan, |cx, mine| my_plan(cx, mine, sent))
}

fn my_plan(cx: &mut Cx<'_, '_>, mine: &Mine, sent: Option<&FormState>) -> Outcome<MyPlan> {
    let (language, today) = (cx.language(), cx.today());
    let plan = plan::view(cx, &mine.case)?;
    let last = if mine.is_open { None } else { plan::last_agreed(cx, &mine.case)? };
    let key = mine.case.key::<act::ReadCase>(cx)?;
    let person = casework::manager(cx, &key)?.map(|manager| manager.name);
    let number = plan.as_ref().and_then(PlanView::waiting).map(|version| version.number);
    let overtaken = sent.is_some_and(|form| number.is_none_or(|number| form.value("version") != number.to_string()));
    let form = cx.form();
    let answer = number.map_or(form.clone(), |number| form.version(number));
    Ok(MyPlan {
        w: Words(language),
        language,
        today,
        plan,
        last,
        person,
        overtaken,
        answer: answer.shown_in(language),
        open: mine.is_open,
    })
}

fn read(posted: &Posted) -> Result<i64, FormState> {
    let mut r = posted.read(&[]);
    let version = r.version();
    r.finish(|| version)
}

pub(super) async fn approve(visit: Visit, posted: Posted) -> Response {
    let version = read(&posted);
    visit.submit(posted, version, |cx, version| agree(cx, *version), |cx, sent| page(cx, Some(sent))).await
}

fn agree(cx: &mut Cx<'_, '_>, version: i64) -> Outcome<To> {
    let case = mine::my_case(cx)?;
    plan::approve_as_client(cx, &case, version)?;
    Ok(To::MyPlan)
}
