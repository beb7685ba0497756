//! The village around Timo's case, with the desk: what waits and for whom, and the list of clients.

use db::Migration;
use domain::{
    CategorySet, LifeDomain,
    meeting::Place,
    plan::{GoalStatus, PlanKind},
    responsibility::SaidHow,
};
use kernel::{AccountId, CaseId, Language, MeetingId, Timestamp};
use meeting::Arrangement;
use plan::{ActionText, FrameText, GoalText, Parent, Who, add_action, add_goal, set_frame};
use std::{
    ops::Deref,
    sync::{Arc, LazyLock},
    time::Duration,
};
use team::consent::record_withdrawal;
use testkit::TestDb;
use village::{day, line, new_case, prose};

pub fn migrations() -> &'static [Migration] {
    static ALL: LazyLock<Vec<Migration>> = LazyLock::new(|| {
        let own = [directory::MIGRATIONS, intake::MIGRATIONS, plan::MIGRATIONS, meeting::MIGRATIONS];
        [::village::migrations(), &own.concat()].concat()
    });
    &ALL
}

pub struct Village(::village::Village);

impl Village {
    /// Timo has opened these kinds of data to the employment area and Kela, and Jari is in the team; Outi is not.
    pub async fn with_jari(db: &TestDb, kinds: CategorySet) -> Self {
        let v = ::village::Village::speaking(db, desk::routes, Language::Fi).await;
        v.consents(&[v.jobs.org, v.kela.org], kinds).await;
        v.joins(v.jari).await;
        Self(v)
    }

    /// A page as this person sees it.
    pub async fn page(&self, who: AccountId, path: &str) -> String {
        let answer = self.browser(who).await.get(path).await;
        assert_eq!(answer.status, 200, "{path}: {}", answer.page);
        answer.page
    }

    /// What waits for this person on the desk, and what waits for others.
    pub async fn waits(&self, who: AccountId) -> (String, String) {
        let page = self.page(who, "/work").await;
        let section = |id: &str| {
            let begins = page.split_once(&format!("<h2 id=\"{id}\">"));
            begins
                .and_then(|(_, rest)| rest.split_once("</section>"))
                .map_or(String::new(), |(part, _)| part.to_owned())
        };
        (section("waiting"), section("others"))
    }

    /// The clients in the table of a page, each with the text of their row, in order.
    pub async fn table(&self, who: AccountId, path: &str) -> Vec<String> {
        let page = self.page(who, path).await;
        let (_, table) = page.split_once("<tbody>").unwrap_or_default();
        let (table, _) = table.split_once("</tbody>").unwrap_or_default();
        let text = |row: &str| {
            let parts = row.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text).trim());
            parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
        };
        table.split("</tr>").map(text).filter(|row| !row.is_empty()).collect()
    }

    /// Maija opens a case for somebody else.
    pub async fn opens_another(&self, given: &'static str) -> CaseId {
        self.opens(self.maija, move |today| new_case(today, (given, "Toinen"), Language::Fi)).await.case
    }

    /// Maija arranges a meeting so many hours from now.
    pub async fn meets(&self, case: CaseId, hours: u32, agreed: bool) -> MeetingId {
        let arrangement = Arc::new(arrangement(self.gate.now(), hours, agreed));
        self.ask(self.maija, move |cx| meeting::arrange(cx, case, &arrangement)).await.expect("arranged")
    }

    /// Maija writes a plan in which these people do something, and which is looked at together on this day.
    pub async fn plans(&self, review: &'static str, who: &[AccountId]) {
        let who = who.to_vec();
        let done = self.act(self.maija, move |cx, case| {
            let own_words = Some(prose("Teen työtä, jota selkäni kestää"));
            let (title, domain, status) = (line("Työ"), LifeDomain::TryingField, GoalStatus::Open);
            let goal = add_goal(cx, case, Parent::Plan, &GoalText { own_words, title, domain, target: None, status })?;
            for account in &who {
                let what = ActionText::just(line("Työkokeilu"));
                let text = ActionText { who: Who::Professional(*account), due: Some(day("2026-04-30")), ..what };
                add_action(cx, case, goal, &text)?;
            }
            let shown = FrameText { kind: PlanKind::WorkAbility, direction: None, review: None };
            set_frame(cx, case, &shown, &FrameText { review: Some(day(review)), ..shown.clone() })
        });
        done.await.expect("a plan");
    }

    /// Timo withdraws what he had consented to.
    pub async fn withdraws(&self) {
        let done = self.act(self.maija, |cx, case| {
            let live = team::live_consent(cx, case)?.expect("premise: a consent is in force");
            record_withdrawal(cx, case, live.consent.id, SaidHow::InPerson)
        });
        done.await.expect("withdrawn");
    }
}

fn arrangement(now: Timestamp, hours: u32, agreed: bool) -> Arrangement {
    let hour = Duration::from_secs(3600);
    Arrangement {
        limits: None,
        starts: now + hours * hour,
        ends: now + (hours + 1) * hour,
        place: Place::OnSite,
        place_text: line("Terveysasema, huone 214"),
        place_anyway: false,
        agreed,
        invited: Vec::new(),
    }
}

impl Deref for Village {
    type Target = ::village::Village;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
