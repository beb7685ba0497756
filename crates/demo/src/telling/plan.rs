//! The plan: goals in the client's own words, actions with their doers, yeses and questions, how it goes, and reviews.

use super::{Scene, words::rehabilitation};
use crate::{
    happening::{Rehab, Said},
    life::{Aim, Reach, Task},
    texts::{line, prose},
};
use access::{Case, Cx, Outcome, Refusal};
use casework::Known;
use domain::{
    Category,
    clocks::{Clocks, Term},
    plan::{ActionPhase, ActionStatus, GoalStatus, Rating},
    review::{CalledBy, GoalReview, Review},
};
use kernel::{ActionId, Date, Line};
use plan::{ActionText, ActionView, FrameText, GoalText, Move, Parent, PlanView, RecordedHow, Who};

/// An action as it is written down: who, from when, until when.
type Doing = (&'static str, Who, Date, Date);

fn shown(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<PlanView> {
    Ok(plan::view(cx, case)?.ok_or(Refusal::NotFound)?)
}

fn action(cx: &mut Cx<'_, '_>, case: &Case, what: &str) -> Outcome<ActionView> {
    let view = shown(cx, case)?;
    let found = view.sheet.actions().find(|action| action.what == what).cloned();
    Ok(found.ok_or(Refusal::NotFound)?)
}

impl Scene<'_> {
    pub(super) async fn writes_plan(&self) -> Outcome<()> {
        let aims = self.life.aims;
        let all: Vec<Vec<Doing>> =
            aims.iter().map(|aim| aim.tasks.iter().map(|task| self.doing(task)).collect()).collect();
        self.does(self.life.manager, move |cx, case| {
            for (aim, tasks) in aims.iter().zip(&all) {
                write_aim(cx, case, aim, tasks)?;
            }
            let view = shown(cx, case)?;
            let now = FrameText { kind: view.kind, direction: None, review: view.sheet.review };
            let review = Some(Clocks::default().due_after(Term::PlanReview, cx.today()));
            plan::set_frame(cx, case, &now.clone(), &FrameText { review, ..now })
        })
        .await
    }

    fn doing(&self, task: &Task) -> Doing {
        let who = self.world.cast.get(task.who).map_or(Who::Client, |account| Who::Professional(*account));
        let day = |days: i64| self.stage.working_day_ahead(days - self.life.earlier);
        (task.what, who, day(task.start), day(task.due))
    }

    pub(super) async fn puts_forward(&self) -> Outcome<()> {
        self.does(self.life.manager, |cx, case| {
            let version = shown(cx, case)?.version;
            plan::propose(cx, case, version)
        })
        .await?;
        if self.life.reach < Reach::Agreed {
            return Ok(());
        }
        for who in self.performers() {
            self.stage.later(50);
            self.does(who, |cx, case| {
                let version = shown(cx, case)?.number();
                plan::approve_own(cx, case, version)
            })
            .await?;
        }
        Ok(())
    }

    /// The professionals whose yes is asked for, each once; the manager's came with putting the plan forward.
    fn performers(&self) -> Vec<&'static str> {
        let mut all: Vec<_> = self.life.aims.iter().flat_map(|aim| aim.tasks).map(|task| task.who).collect();
        all.extend(self.life.joint.iter().flat_map(|held| held.agreed).map(|agreed| agreed.1));
        all.retain(|who| self.world.cast.contains_key(who) && *who != self.life.manager);
        all.sort_unstable();
        all.dedup();
        all
    }

    /// The client says yes in person, and the services begin.
    pub(super) async fn agree(&self) -> Outcome<()> {
        let manager = self.life.manager;
        self.does(manager, |cx, case| {
            let version = shown(cx, case)?.number();
            plan::record_clients_answer(cx, case, version, RecordedHow::InPerson)
        })
        .await?;
        self.does(manager, |cx, case| plan::start_services(cx, case, Known::default())).await
    }

    pub(super) async fn client_agrees(&self) -> Outcome<()> {
        self.client_does(|cx, case| {
            let version = shown(cx, case)?.number();
            plan::approve_as_client(cx, case, version)
        })
        .await
    }

    pub(super) async fn client_asks(&self, what: &'static str, words: &'static str) -> Outcome<()> {
        self.client_does(move |cx, case| {
            let id = action(cx, case, what)?.id;
            plan::ask_as_client(cx, case, id, &prose(words)?)
        })
        .await
    }

    pub(super) async fn answers(&self, by: &str, what: &'static str, words: &'static str) -> Outcome<()> {
        self.does(by, move |cx, case| {
            let id = action(cx, case, what)?.id;
            plan::answer_question(cx, case, id, &prose(words)?)
        })
        .await
    }

    /// An action goes on; the client's own when nobody else is named.
    pub(super) async fn moves(
        &self,
        who: &str,
        what: &'static str,
        to: ActionStatus,
        why: Option<&'static str>,
    ) -> Outcome<()> {
        self.does(who, move |cx, case| {
            let id = action(cx, case, what)?.id;
            let why = why.map(line).transpose()?;
            plan::move_action(cx, case, id, &Move { to, why })
        })
        .await
    }

    pub(super) async fn stops(&self, who: &str, what: &'static str, why: &'static str) -> Outcome<()> {
        self.moves(who, what, ActionStatus::Stopped, Some(why)).await
    }

    /// Everything that is still open is done.
    pub(super) async fn settles_all(&self, by: &str) -> Outcome<()> {
        self.does(by, |cx, case| {
            let view = shown(cx, case)?;
            let open: Vec<(ActionId, ActionStatus)> = view
                .sheet
                .actions()
                .filter(|action| !action.status.is_settled())
                .map(|action| (action.id, action.status))
                .collect();
            open.into_iter().try_for_each(|(id, from)| settle(cx, case, id, from))
        })
        .await
    }

    pub(super) async fn reviews(&self, by: &str, said: &'static [Said], answer: Rehab) -> Outcome<()> {
        self.does(by, move |cx, case| {
            let view = shown(cx, case)?;
            let goals: Outcome<Vec<_>> =
                view.sheet.goals.iter().zip(said).map(|(goal, said)| of_goal(goal, said)).collect();
            let next = Some(Clocks::default().due_after(Term::PlanReview, cx.today()));
            let called_by = view.review_called.unwrap_or(CalledBy::Agreed);
            let rehabilitation = Some(rehabilitation(answer)?);
            plan::hold_review(cx, case, &Review { called_by, goals: goals?, rehabilitation, next })
        })
        .await
    }
}

fn of_goal(goal: &plan::GoalView, (client, rating, professional): &Said) -> Outcome<GoalReview> {
    let rating = Rating::new(*rating)?;
    let (clients_view, professionals_view) = (Some(prose(client)?), Some(prose(professional)?));
    Ok(GoalReview { goal: goal.id, clients_view, rating: Some(rating), professionals_view })
}

/// What has not begun is begun first.
fn settle(cx: &mut Cx<'_, '_>, case: &Case, id: ActionId, from: ActionStatus) -> Outcome<()> {
    let go = |cx: &mut Cx<'_, '_>, to| plan::move_action(cx, case, id, &Move { to, why: None });
    match from {
        ActionStatus::Proposed => go(cx, ActionStatus::Accepted)?,
        ActionStatus::Waiting | ActionStatus::NotStarted => go(cx, ActionStatus::Ongoing)?,
        ActionStatus::Accepted
        | ActionStatus::Ongoing
        | ActionStatus::Done
        | ActionStatus::Continuing
        | ActionStatus::Stopped => {}
    }
    go(cx, ActionStatus::Done)
}

fn write_aim(cx: &mut Cx<'_, '_>, case: &Case, aim: &Aim, tasks: &[Doing]) -> Outcome<()> {
    let (domain, status, target) = (aim.domain, GoalStatus::Open, None);
    let own_words = Some(prose(aim.words)?);
    let goal = plan::add_goal(
        cx,
        case,
        Parent::Plan,
        &GoalText { own_words, title: line(aim.words)?, domain, target, status },
    )?;
    let part = GoalText { own_words: None, title: line(aim.sub)?, domain, target, status };
    let sub = plan::add_goal(cx, case, Parent::Goal(goal), &part)?;
    for (what, who, start, due) in tasks {
        let what: Line<300> = line(what)?;
        let (start, due) = (Some(*start), Some((*due).max(*start)));
        let phase = if matches!(who, Who::Client) { ActionPhase::Initiated } else { ActionPhase::Planned };
        let text = ActionText { who: *who, start, due, phase, category: Category::Plan, ..ActionText::just(what) };
        plan::add_action(cx, case, sub, &text)?;
    }
    Ok(())
}
