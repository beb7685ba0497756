//! A life as the demo tells it, lived step by step through the operations that people use.

use crate::{Stage, people::Cast, region::Places};
use access::{AccountKind, Case, Cx, Outcome, Refusal, enter};
use casework::{Known, NewCase, NewPerson, open_case, responsibility};
use domain::{
    Category, LifeDomain,
    case::Stage as CaseStage,
    clocks::{Clocks, Term},
    consent::{GivenBy, IdentityCheck, Informed, InformedSet, Mode, Party, PartyName, Purpose},
    meeting::Place,
    plan::{ActionPhase, GoalStatus},
    raising::ClientAnswer,
    responsibility::ToldHow,
};
use jiff::ToSpan as _;
use kernel::{AccountId, CaseId, Coded, Date, Language, Line, MemberId, PersonId, Prose, Time, helsinki_moment};
use meeting::{Arrangement, HeardHow, Hearing};
use plan::{ActionText, FrameText, GoalText, How, Parent, Who as Doer};
use team::{Answer, NewMember, TeamSeat, Who};

/// How far a story has come when the demo opens. Each step stands on those before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Reach {
    /// Support was brought up; somebody answers for now.
    Raised,
    /// The situation is being surveyed.
    Assessing,
    /// Consent has been given and a team is being formed.
    TeamForming,
    /// A permanent case manager has taken over.
    Managed,
    /// A plan is being written.
    Planned,
    /// The plan waits for the client's yes.
    Proposed,
    /// Everybody has agreed.
    Agreed,
}

/// Who does an action, and when it is due, counted in days from the day the demo opens.
pub(crate) struct Deed {
    pub(crate) what: &'static str,
    /// A professional's key; the client when empty.
    pub(crate) who: &'static str,
    pub(crate) start: i32,
    pub(crate) due: i32,
}

/// A goal in the client's own words, with the sub-goal under which the actions stand.
pub(crate) struct Aim {
    pub(crate) words: &'static str,
    pub(crate) domain: LifeDomain,
    pub(crate) sub: &'static str,
    pub(crate) deeds: &'static [Deed],
}

/// Somebody in the team.
pub(crate) struct Helper {
    /// A professional's key; a close person by name when there is no such key.
    pub(crate) who: &'static str,
    /// What for; what the close person is to the client.
    pub(crate) need: &'static str,
    pub(crate) seat: TeamSeat,
    /// Whether the invitation has been answered.
    pub(crate) joined: bool,
}

/// One invented client.
pub(crate) struct Life {
    pub(crate) given: &'static str,
    pub(crate) family: &'static str,
    pub(crate) language: Language,
    pub(crate) municipality: &'static str,
    /// The client's own words at the beginning.
    pub(crate) words: &'static str,
    /// The first-line professional who opened the case.
    pub(crate) first: &'static str,
    /// The permanent case manager.
    pub(crate) manager: &'static str,
    pub(crate) helpers: &'static [Helper],
    pub(crate) aims: &'static [Aim],
    pub(crate) days_ago: i64,
    /// The next meeting: in how many days, and at which hour and minute.
    pub(crate) meeting: Option<(i32, i8, i8)>,
    pub(crate) reach: Reach,
    /// The key on `/demo`, for those who can be signed in as.
    pub(crate) demo_key: Option<&'static str>,
}

/// Where a life is lived.
pub(crate) struct World<'w> {
    pub(crate) stage: &'w Stage,
    pub(crate) places: &'w Places,
    pub(crate) cast: &'w Cast,
}

impl World<'_> {
    fn person(&self, key: &str) -> Outcome<AccountId> {
        self.cast.get(key).copied().ok_or_else(|| Refusal::NotFound.into())
    }

    /// The person behind a case, as the first-line professional who opened it knows it.
    pub(crate) async fn client_of(&self, who: &str, case: CaseId) -> Outcome<PersonId> {
        self.does(who, case, |_, case| Ok(case.client.person)).await
    }

    /// Something that this professional does in a case.
    async fn does<T, F>(&self, who: &str, case: CaseId, unit: F) -> Outcome<T>
    where
        F: Fn(&mut Cx<'_, '_>, &Case) -> Outcome<T> + Send + 'static,
        T: Send + 'static,
    {
        let account = self.person(who)?;
        self.stage
            .as_person(account, AccountKind::Professional, move |cx| {
                let case = enter(cx, case)?;
                unit(cx, &case)
            })
            .await
    }
}

fn line<const MAX: usize>(text: &str) -> Outcome<Line<MAX>> {
    Line::new(text).map_err(|_| Refusal::NotFound.into())
}

fn prose<const MAX: usize>(text: &str) -> Outcome<Prose<MAX>> {
    Prose::new(text).map_err(|_| Refusal::NotFound.into())
}

/// Lives one life from its first day to where it stands now.
pub(crate) async fn live(world: &World<'_>, life: &'static Life) -> Outcome<CaseId> {
    let case = begin(world, life).await?;
    if life.reach >= Reach::Assessing {
        move_to(world, life.first, case, CaseStage::Assessing).await?;
    }
    if life.reach >= Reach::TeamForming {
        world.stage.days_ago(life.days_ago - 3, 1);
        consent(world, life, case).await?;
        move_to(world, life.first, case, CaseStage::TeamForming).await?;
        form_team(world, life, case).await?;
    }
    if life.reach >= Reach::Managed {
        hand_over(world, life, case).await?;
    }
    if life.reach >= Reach::Planned {
        meet(world, life, case).await?;
        world.stage.days_ago(life.days_ago - 12, 2);
        write_plan(world, life, case).await?;
    }
    if life.reach >= Reach::Proposed {
        agree(world, life, case).await?;
    }
    Ok(case)
}

async fn begin(world: &World<'_>, life: &'static Life) -> Outcome<CaseId> {
    world.stage.days_ago(life.days_ago, 0);
    let account = world.person(life.first)?;
    let open = move |cx: &mut Cx<'_, '_>| {
        let answer = if life.reach == Reach::Raised { ClientAnswer::NotNow } else { ClientAnswer::WantsHelp };
        let ask_again = (answer == ClientAnswer::NotNow).then(|| day(cx.today(), 60));
        let (talked_on, told) = (cx.today(), Some(ToldHow::InPerson));
        open_case(
            cx,
            &NewCase { person: person(life)?, answer, talked_on, ask_again, told, words: Some(prose(life.words)?) },
        )
    };
    world.stage.as_person(account, AccountKind::Professional, open).await
}

fn person(life: &Life) -> Outcome<NewPerson> {
    Ok(NewPerson {
        given: line(life.given)?,
        family: line(life.family)?,
        phone: Some("0500000012".to_owned()),
        email: None,
        municipality: Some(life.municipality.to_owned()),
        language: life.language,
        birth_date: None,
        reach_note: None,
    })
}

async fn move_to(world: &World<'_>, who: &str, case: CaseId, to: CaseStage) -> Outcome<()> {
    world.does(who, case, move |cx, case| casework::advance(cx, case, to, &Known::default())).await
}

/// The client names every organisation of the team, with what it may know.
async fn consent(world: &World<'_>, life: &'static Life, case: CaseId) -> Outcome<()> {
    let keys = life.helpers.iter().map(|helper| helper.who).chain([life.first, life.manager]);
    let mut orgs: Vec<_> =
        keys.filter_map(|key| crate::people::place_of(key).and_then(|place| world.places.get(place))).collect();
    orgs.sort();
    orgs.dedup_by_key(|place| place.0);
    let parties: Vec<Party> =
        orgs.into_iter().map(|(org, _)| Party::new(PartyName::Organisation(*org)).tick_all_ordinary()).collect();
    let one_by_org = parties.into_iter().fold(Vec::<Party>::new(), |mut all, party| {
        if all.iter().all(|known| known.name != party.name) {
            all.push(party);
        }
        all
    });
    world
        .does(life.first, case, move |cx, case| {
            let new = team::consent::NewConsent {
                mode: Mode::PaperSigned,
                purpose: Purpose::JointSupport,
                purpose_text: None,
                until: None,
                parties: one_by_org.clone(),
            };
            let id = team::consent::save_draft(cx, case, &new)?;
            let informed: InformedSet = Informed::ALL.iter().copied().collect();
            let (by, identity) = (GivenBy::Client, IdentityCheck::DocumentSeen);
            let how = team::consent::HowGiven {
                by,
                identity,
                informed,
                kept_where: Some(line("Alkupalvelun lukittu kaappi")?),
            };
            team::consent::give(cx, case, id, &how)
        })
        .await
}

async fn form_team(world: &World<'_>, life: &'static Life, case: CaseId) -> Outcome<()> {
    world.stage.days_ago(life.days_ago - 4, 3);
    let accounts: Vec<Option<AccountId>> =
        life.helpers.iter().map(|helper| world.cast.get(helper.who).copied()).collect();
    world
        .does(life.first, case, move |cx, case| {
            for (helper, account) in life.helpers.iter().zip(&accounts) {
                suggest(cx, case, helper, *account)?;
            }
            if life.helpers.is_empty() { Ok(()) } else { team::invite_approved(cx, case) }
        })
        .await?;
    for helper in life.helpers.iter().filter(|helper| helper.joined && world.cast.contains_key(helper.who)) {
        world.does(helper.who, case, |cx, case| team::answer_invitation(cx, case, &Answer::Accept)).await?;
    }
    Ok(())
}

/// Suggested, and approved by the client in the same talk.
fn suggest(cx: &mut Cx<'_, '_>, case: &Case, helper: &Helper, account: Option<AccountId>) -> Outcome<MemberId> {
    let who = match account {
        Some(account) => Who::Colleague(account),
        None => Who::Close { name: line(helper.who)?, role: line(helper.need)? },
    };
    let id = team::suggest_member(cx, case, &NewMember { who, seat: helper.seat, need: line(helper.need)? })?;
    team::record_approval(cx, case, id, ToldHow::InPerson)?;
    Ok(id)
}

/// The permanent case manager is asked, accepts in person, and the client knows it.
async fn hand_over(world: &World<'_>, life: &'static Life, case: CaseId) -> Outcome<()> {
    world.stage.days_ago(life.days_ago - 6, 2);
    let account = world.person(life.manager)?;
    if life.manager != life.first {
        world
            .does(life.first, case, move |cx, case| {
                let reason = line("Sopii asiakkaan tilanteeseen ja on tavattavissa lähellä.")?;
                team::propose(cx, case, &responsibility::Asked { account, reason })
            })
            .await?;
        world.does(life.manager, case, responsibility::accept).await?;
    }
    world
        .does(life.manager, case, |cx, case| {
            responsibility::tell(cx, case, ToldHow::Phone)?;
            responsibility::record_acknowledgement(cx, case, ToldHow::Phone)
        })
        .await
}

/// The team has come together, and the client has been heard.
async fn meet(world: &World<'_>, life: &'static Life, case: CaseId) -> Outcome<()> {
    world.stage.days_ago(life.days_ago - 10, 3);
    world
        .does(life.manager, case, |cx, case| {
            let known = team::standing(cx, case)?.into_known(Known::default());
            casework::advance(cx, case, CaseStage::JointMeeting, &known)
        })
        .await?;
    world
        .does(life.manager, case, move |cx, case| {
            let heard = Hearing { on: cx.today(), how: HeardHow::FaceToFace, said: prose(life.words)? };
            meeting::record_hearing(cx, case.id, &heard)
        })
        .await
}

async fn write_plan(world: &World<'_>, life: &'static Life, case: CaseId) -> Outcome<()> {
    let doers: Vec<Vec<Doer>> =
        life.aims.iter().map(|aim| aim.deeds.iter().map(|deed| doer(world, deed)).collect()).collect();
    let today = world.stage.opening_day();
    world
        .does(life.manager, case, move |cx, case| {
            for (aim, doers) in life.aims.iter().zip(&doers) {
                write_aim(cx, case, aim, doers, today)?;
            }
            let review = Clocks::default().due_after(Term::PlanReview, cx.today());
            let Some(written) = plan::view(cx, case)? else { return Ok(()) };
            let shown = FrameText { kind: written.kind, direction: None, review: written.sheet.review };
            plan::set_frame(cx, case, &shown.clone(), &FrameText { review: Some(review), ..shown })
        })
        .await
}

fn doer(world: &World<'_>, deed: &Deed) -> Doer {
    world.cast.get(deed.who).map_or(Doer::Client, |account| Doer::Professional(*account))
}

fn write_aim(cx: &mut Cx<'_, '_>, case: &Case, aim: &Aim, doers: &[Doer], today: Date) -> Outcome<()> {
    let (domain, status) = (aim.domain, GoalStatus::Open);
    let words = GoalText { own_words: Some(prose(aim.words)?), title: line(aim.words)?, domain, target: None, status };
    let goal = plan::add_goal(cx, case, Parent::Plan, &words)?;
    let sub = GoalText { own_words: None, title: line(aim.sub)?, domain, target: None, status };
    let sub = plan::add_goal(cx, case, Parent::Goal(goal), &sub)?;
    for (deed, who) in aim.deeds.iter().zip(doers) {
        let text = ActionText {
            who: *who,
            start: Some(day(today, deed.start)),
            due: Some(day(today, deed.due)),
            phase: ActionPhase::Planned,
            category: Category::Plan,
            ..ActionText::just(line(deed.what)?)
        };
        plan::add_action(cx, case, sub, &text)?;
    }
    Ok(())
}

/// The plan is put forward; where the story says so, the client and each performer agree.
async fn agree(world: &World<'_>, life: &'static Life, case: CaseId) -> Outcome<()> {
    world.stage.days_ago(life.days_ago - 13, 4);
    world
        .does(life.manager, case, |cx, case| {
            let shown = plan::view(cx, case)?.ok_or(Refusal::NotFound)?;
            plan::propose(cx, case, shown.version)
        })
        .await?;
    if life.reach < Reach::Agreed {
        return Ok(());
    }
    let mut performers: Vec<&str> = life.aims.iter().flat_map(|aim| aim.deeds).map(|deed| deed.who).collect();
    performers.sort_unstable();
    performers.dedup();
    for who in performers.into_iter().filter(|who| world.cast.contains_key(who) && *who != life.manager) {
        world.does(who, case, |cx, case| plan::approve_own(cx, case, 1)).await?;
    }
    world.does(life.manager, case, |cx, case| plan::record_clients_answer(cx, case, 1, How::InPerson)).await?;
    world
        .does(life.manager, case, |cx, case| {
            let standing = plan::standing(cx, case)?;
            let known = Known { plan: standing.plan, ..Known::default() };
            casework::advance(cx, case, CaseStage::InServices, &known)
        })
        .await
}

/// The next meeting, for the stories that have one: in so many days, at this time.
pub(crate) async fn next_meeting(world: &World<'_>, life: &'static Life, case: CaseId) -> Outcome<()> {
    let Some((in_days, hour, minute)) = life.meeting else { return Ok(()) };
    world.stage.days_ago(1, 0);
    let on = day(world.stage.opening_day(), in_days);
    let time = |hour| Time::new(hour, minute, 0, 0).ok();
    let (starts, ends) = (time(hour), time(hour + 1));
    let at = |time: Option<Time>| time.and_then(|time| helsinki_moment(on, time)).ok_or(Refusal::NotFound);
    let (starts, ends) = (at(starts)?, at(ends)?);
    world
        .does(life.manager, case, move |cx, case| {
            let place_text = line("Kantolan terveysasema, huone 214")?;
            let (limits, place, agreed, invited) = (None, Place::OnSite, true, Vec::new());
            meeting::arrange(cx, case.id, &Arrangement { limits, starts, ends, place, place_text, agreed, invited })
        })
        .await
        .map(drop)
}

/// So many days from a day.
pub(crate) fn day(from: Date, days: i32) -> Date {
    from.checked_add(days.days()).unwrap_or(from)
}
