//! The permanent case manager: asked, accepted in person, told, known. And over random histories: never nobody, never two (I1).

use crate::village::Village;
use access::{Case, Cx, Outcome, Refusal, act::ReadTeam};
use casework::{Turn, responsibility as turns};
use db::{Constraint, Fault, Statement, args};
use domain::{Rule, responsibility::SaidHow};
use kernel::{AccountId, Chance};
use std::time::Duration;
use team::{acknowledge, answer_invitation, consent, invite, propose, record_approval, suggest_member};
use testkit::{SeededChance, on_both_engines};
use turns::Asked;
use village::{colleague, core, line, matrix, migrations, refused, rule, told_everything};

fn asks(who: AccountId) -> impl Fn(&mut Cx<'_, '_>, &Case) -> Outcome<()> + Send + 'static {
    move |cx, case| propose(cx, case, &Asked { account: who, reason: line("tuttu jo ennestään") })
}

fn all_turns(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<Vec<Turn>> {
    let key = case.key::<ReadTeam>(cx)?;
    casework::turns(cx, &key)
}

fn who_answers(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<casework::Manager> {
    let key = case.key::<ReadTeam>(cx)?;
    Ok(casework::manager(cx, &key)?.ok_or(Refusal::NotFound)?)
}

db::row! {
    struct Now {
        active: i64,
        proposed: i64,
    }

    struct Holder {
        account: AccountId,
    }

    struct Span {
        since: kernel::Timestamp,
        until: Option<kernel::Timestamp>,
    }
}

const NOW: &str = "SELECT COUNT(*) FILTER (WHERE state = 'active') AS active, COUNT(*) FILTER (WHERE state = 'proposed') AS proposed \
    FROM case_manager WHERE case_id = ?1";
const HOLDER: &str = "SELECT account_id AS account FROM case_manager WHERE case_id = ?1 AND state = ?2";
const SPANS: &str = "SELECT since, until FROM case_manager WHERE case_id = ?1 AND state IN ('active', 'ended') \
    ORDER BY CASE WHEN until IS NULL THEN 1 ELSE 0 END, until, since";

const TURN_BESIDE: Statement = Statement {
    name: "TURN_BESIDE",
    text: "INSERT INTO case_manager (region, case_id, id, account_id, org_id, kind, state, since) \
        SELECT region, case_id, ?2, account_id, org_id, kind, ?3, since FROM case_manager WHERE case_id = ?1 AND state = 'active'",
};

impl Village {
    /// Writes a turn beside the one that goes on, where no operation would.
    async fn writes_beside(&self, state: &'static str) -> Result<u64, Fault> {
        let (case, id) = (self.case, self.anybody(|cx| Ok(cx.new_id::<()>())).await.expect("an id"));
        self.gate.db().write(move |tx| tx.run(TURN_BESIDE, args![case, id, state])).await
    }

    /// Who could do this: the person who was asked answers, the client acknowledges, the case manager does the rest.
    async fn whose_turn(&self, what: &str) -> AccountId {
        let state = if matches!(what, "accept" | "decline") { "proposed" } else { "active" };
        let found = self.rows::<Holder>(HOLDER, vec![self.case.into(), state.into()]).await.pop();
        if what == "acknowledge" { self.timo } else { found.map_or(self.jari, |holder| holder.account) }
    }

    /// Exactly one is responsible now, and every turn began where the one before it ended.
    async fn exactly_one(&self, after: &str) {
        let now = self.rows::<Now>(NOW, vec![self.case.into()]).await.pop().expect("counted");
        assert_eq!(now.active, 1, "after {after}");
        assert!(now.proposed <= 1, "after {after}");
        let spans = self.rows::<Span>(SPANS, vec![self.case.into()]).await;
        for pair in spans.windows(2) {
            assert_eq!(pair[0].until, Some(pair[1].since), "a gap or an overlap after {after}");
        }
    }
}

on_both_engines! { migrations();
    /// I1 is a promise of the tables too: whatever the program does, a second one cannot be written.
    fn the_tables_take_one_manager_and_one_question_and_no_more(db) {
        let v = Village::new(db).await;
        let is_refused = |written: Result<u64, Fault>| matches!(written, Err(Fault::Constraint(Constraint::Unique, _)));
        assert!(is_refused(v.writes_beside("active").await), "a second manager");
        assert!(v.writes_beside("proposed").await.is_ok(), "premise: a question can be written so");
        assert!(is_refused(v.writes_beside("proposed").await), "a second question");
        assert!(v.writes_beside("withdrawn").await.is_ok() && v.writes_beside("withdrawn").await.is_ok(), "what is over is many");
    }

    /// R02: proposed, accepted by the person, told to the client, acknowledged; the interim's turn ends in the same transaction.
    fn the_permanent_one_is_asked_accepts_is_told_and_known(db) {
        let v = Village::new(db).await;
        v.consents(&[v.jobs.org], core()).await;
        v.act(v.maija, asks(v.jari)).await.expect("asked");
        assert_eq!(v.act(v.maija, who_answers).await.expect("somebody").account, v.maija, "until the answer");
        v.clock.pass(Duration::from_secs(3600));
        v.act(v.jari, turns::accept).await.expect("accepted");
        let now = v.act(v.jari, who_answers).await.expect("somebody");
        assert_eq!((now.account, now.interim, now.told_at), (v.jari, false, None), "told anew");
        let all = v.act(v.jari, all_turns).await.expect("read");
        assert_eq!(all.len(), 2);
        assert_eq!(all[1].until, Some(all[0].since), "no gap");
        v.act(v.jari, |cx, case| turns::tell(cx, case, SaidHow::Phone)).await.expect("told");
        v.act(v.timo, acknowledge).await.expect("known");
        let now = v.act(v.jari, who_answers).await.expect("somebody");
        assert!(now.told_at.is_some() && now.acknowledged_at.is_some());
    }

    fn nobody_accepts_for_another_and_nothing_changes(db) {
        let v = Village::new(db).await;
        v.consents(&[v.jobs.org, v.kela.org], core()).await;
        v.joins(v.outi).await;
        v.act(v.maija, asks(v.jari)).await.expect("asked");
        for who in [v.maija, v.outi, v.timo] {
            assert_eq!(rule(v.act(who, turns::accept).await), Rule::OnlyPersonAsked);
        }
        assert_eq!(v.act(v.maija, who_answers).await.expect("somebody").account, v.maija);
        v.exactly_one("refusals").await;
    }

    fn somebody_outside_the_consent_is_not_asked(db) {
        let v = Village::new(db).await;
        assert_eq!(rule(v.act(v.maija, asks(v.jari)).await), Rule::InvitedOutsideBasis);
        assert_eq!(refused(v.act(v.jari, |_, _| Ok(())).await), Refusal::NotFound);
    }

    fn only_one_is_asked_at_a_time_and_the_question_can_be_taken_back(db) {
        let v = Village::new(db).await;
        v.consents(&[v.jobs.org, v.kela.org], core()).await;
        v.act(v.maija, asks(v.jari)).await.expect("asked");
        assert_eq!(rule(v.act(v.maija, asks(v.outi)).await), Rule::ProposalOpen);
        v.act(v.maija, turns::withdraw).await.expect("taken back");
        assert_eq!(refused(v.act(v.jari, turns::accept).await), Refusal::NotFound);
        v.act(v.maija, asks(v.outi)).await.expect("asked");
        v.act(v.outi, |cx, case| turns::decline(cx, case, &line("Liian monta asiakasta"))).await.expect("declined");
        v.exactly_one("a decline").await;
    }

    fn only_the_manager_asks_tells_and_records(db) {
        let v = Village::new(db).await;
        v.consents(&[v.jobs.org], core()).await;
        v.joins(v.jari).await;
        assert_eq!(rule(v.act(v.jari, asks(v.jari)).await), Rule::OnlyCaseManager);
        assert_eq!(rule(v.act(v.jari, |cx, case| turns::tell(cx, case, SaidHow::Phone)).await), Rule::OnlyCaseManager);
        let recorded = v.act(v.jari, |cx, case| turns::record_acknowledgement(cx, case, SaidHow::Phone)).await;
        assert_eq!(rule(recorded), Rule::OnlyCaseManager);
        assert_eq!(rule(v.act(v.maija, acknowledge).await), Rule::OnlyClient);
    }

    /// Domain §11: the client takes the consent back from the manager's own organisation, and still somebody is responsible.
    fn withdrawal_leaves_the_case_manager_responsible(db) {
        let v = Village::new(db).await;
        let id = v.consents(&[v.jobs.org], core()).await;
        v.joins(v.jari).await;
        v.act(v.maija, asks(v.jari)).await.expect("asked");
        v.act(v.jari, turns::accept).await.expect("accepted");
        v.act(v.timo, consent::withdraw).await.expect("taken back");
        assert_eq!(v.act(v.jari, who_answers).await.expect("somebody").account, v.jari);
        let county = v.county.org;
        let sees = v.act(v.jari, move |cx, case| {
            let key = case.key::<access::act::ReadPlan>(cx)?;
            Ok(key.sees(cx, domain::Category::Plan, county))
        });
        assert!(!sees.await.expect("looked"), "but sees no more than the own register");
        v.exactly_one("a withdrawal").await;
    }

    /// I4: whoever was asked for an organisation that the client then shuts out is asked no more, and hears why.
    fn a_question_ends_with_the_consent(db) {
        let v = Village::new(db).await;
        let id = v.consents(&[v.jobs.org, v.kela.org], core()).await;
        v.act(v.maija, asks(v.jari)).await.expect("asked");
        v.act(v.timo, consent::withdraw).await.expect("taken back");
        assert_eq!(refused(v.act(v.jari, turns::accept).await), Refusal::NotFound);
        let now = v.rows::<Now>(NOW, vec![v.case.into()]).await.pop().expect("counted");
        assert_eq!((now.active, now.proposed), (1, 0), "nothing is left to accept if a consent comes again");
        let told = v.ask(v.jari, team::notices).await.expect("told");
        assert_eq!(told.iter().map(|one| one.kind).collect::<Vec<_>>(), [team::NoticeKind::ConsentEnded]);
        v.exactly_one("a withdrawal while somebody is asked").await;
    }

    /// The same when nobody does anything and the consent runs out.
    fn nobody_accepts_on_a_consent_that_has_run_out(db) {
        let v = Village::new(db).await;
        v.consents(&[v.jobs.org], core()).await;
        v.act(v.maija, asks(v.jari)).await.expect("asked");
        v.clock.pass(Duration::from_secs(3600 * 24 * 800));
        assert_eq!(refused(v.act(v.jari, turns::accept).await), Refusal::NotFound);
        v.exactly_one("a consent that ran out").await;
    }

    /// Whoever answered before reads on for a while after the change, and no longer than the client lets that organisation in.
    fn the_previous_one_reads_on_while_the_consent_lasts(db) {
        let v = Village::new(db).await;
        let id = v.consents(&[v.jobs.org], core()).await;
        v.act(v.maija, asks(v.jari)).await.expect("asked");
        v.act(v.jari, turns::accept).await.expect("accepted");
        v.act(v.jari, asks(v.maija)).await.expect("asked back");
        v.act(v.maija, turns::accept).await.expect("accepted");
        v.act(v.jari, all_turns).await.expect("the previous one reads on");
        v.act(v.timo, consent::withdraw).await.expect("taken back");
        assert_eq!(refused(v.act(v.jari, |_, _| Ok(())).await), Refusal::NotFound);
        v.act(v.maija, all_turns).await.expect("whoever answers goes on");
    }

    /// An answer and a taking back at the same moment: one of them wins, and one person is responsible.
    fn an_answer_and_a_taking_back_at_once(db) {
        let v = Village::new(db).await;
        v.consents(&[v.jobs.org], core()).await;
        for round in 0..12 {
            let manager = if round % 2 == 0 { (v.maija, v.jari) } else { (v.jari, v.maija) };
            let holder = v.act(v.maija, who_answers).await.map(|now| now.account).unwrap_or(manager.0);
            let next = if holder == v.maija { v.jari } else { v.maija };
            v.clock.pass(Duration::from_secs(60));
            v.act(holder, asks(next)).await.expect("asked");
            let (taken, back) = tokio::join!(v.act(next, turns::accept), v.act(holder, turns::withdraw));
            assert!(taken.is_ok() != back.is_ok(), "round {round}");
            v.exactly_one("a race").await;
        }
    }

    /// Random histories of everything that can touch responsibility, done by anybody, refused or not.
    fn never_nobody_and_never_two(db) {
        let v = Village::new(db).await;
        let seed = SeededChance::seed();
        eprintln!("SEED={seed}");
        let mut dice = Dice(SeededChance::new(seed));
        let people = [v.maija, v.jari, v.outi, v.clinic.who, v.veera, v.timo];
        let mut done = 0;
        for step in 0..500 {
            v.clock.pass(Duration::from_secs(dice.below(5) as u64));
            let what = dice.below(HAPPENINGS.len());
            let whom = people[dice.below(people.len())];
            // Half of the time the one who may, else anybody.
            let who = if dice.below(2) == 0 { v.whose_turn(HAPPENINGS[what]).await } else { people[dice.below(people.len())] };
            done += u32::from(happens(&v, what, who, whom).await);
            v.exactly_one(&format!("step {step}: {}", HAPPENINGS[what])).await;
        }
        assert!(done > 80, "the history moves: {done}");
    }
}

struct Dice(SeededChance);

impl Dice {
    fn below(&mut self, bound: usize) -> usize {
        let mut bytes = [0; 8];
        self.0.fill(&mut bytes);
        (u64::from_le_bytes(bytes) % bound as u64) as usize
    }
}

const HAPPENINGS: [&str; 11] = [
    "propose",
    "accept",
    "accept",
    "decline",
    "take back",
    "tell",
    "acknowledge",
    "consent",
    "withdraw",
    "join",
    "remove",
];

/// One happening; whether it was done.
async fn happens(v: &Village, what: usize, who: AccountId, whom: AccountId) -> bool {
    let orgs = [v.county.org, v.jobs.org, v.kela.org, v.clinic.org];
    let outcome = match HAPPENINGS[what] {
        "propose" => v.act(who, asks(whom)).await,
        "accept" => v.act(who, turns::accept).await,
        "decline" => v.act(who, |cx, case| turns::decline(cx, case, &line("ei nyt"))).await,
        "take back" => v.act(who, turns::withdraw).await,
        "tell" => v.act(who, |cx, case| turns::tell(cx, case, SaidHow::Phone)).await,
        "acknowledge" => v.act(who, turns::acknowledge).await,
        "consent" => v.act(who, move |cx, case| gives(cx, case, &orgs)).await,
        "withdraw" => v.act(who, withdraws).await,
        "join" => v.act(who, move |cx, case| joins(cx, case, whom)).await,
        _ => v.act(who, move |cx, case| removes(cx, case, whom)).await,
    };
    match outcome {
        Ok(()) => true,
        Err(access::Stop::Refused(_)) => false,
        Err(access::Stop::Fault(fault)) => panic!("{}: {fault}", HAPPENINGS[what]),
    }
}

fn gives(cx: &mut Cx<'_, '_>, case: &Case, orgs: &[kernel::OrgId]) -> Outcome<()> {
    let id = consent::save_draft(cx, case, &matrix(orgs, core()))?;
    consent::give(cx, case, id, &told_everything())
}

fn withdraws(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<()> {
    let live = team::live_consent(cx, case)?.ok_or(Refusal::NotFound)?;
    consent::record_withdrawal(cx, case, live.consent.id, SaidHow::Phone)
}

fn joins(cx: &mut Cx<'_, '_>, case: &Case, whom: AccountId) -> Outcome<()> {
    if case.may::<access::act::AnswerInvitation>() {
        return answer_invitation(cx, case, &team::Answer::Accept);
    }
    let id = suggest_member(cx, case, &colleague(whom))?;
    record_approval(cx, case, id, SaidHow::Phone)?;
    invite(cx, case, id)
}

fn removes(cx: &mut Cx<'_, '_>, case: &Case, whom: AccountId) -> Outcome<()> {
    let key = case.key::<ReadTeam>(cx)?;
    let all = team::members(cx, &key)?;
    let member = all.into_iter().find(|member| member.account == Some(whom) && !member.state.is_ended());
    let member = member.ok_or(Refusal::NotFound)?.id;
    if case.may::<access::act::ApproveMember>() {
        team::remove(cx, case, member)
    } else {
        team::record_removal(cx, case, member)
    }
}
