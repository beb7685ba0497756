//! The village around Timo's case, with what this capability stores.

use casework::{NewCase, NewPerson};
use domain::{Category, CategorySet, raising::ClientAnswer};
use kernel::{Date, Language};
use std::ops::Deref;
use testkit::TestDb;
use village::{new_case, prose};

const COUNT: &str = "SELECT (SELECT COUNT(*) FROM statement) + (SELECT COUNT(*) FROM note) + (SELECT COUNT(*) FROM message) \
    + (SELECT COUNT(*) FROM rehabilitation_answer) + (SELECT COUNT(*) FROM survey_level) + (SELECT COUNT(*) FROM case_event) AS n";
const VERSIONS: &str =
    "SELECT body FROM statement WHERE field = ?1 AND author_role = ?2 ORDER BY controller_org, version";

db::row! {
    struct Body {
        body: String,
    }
}

pub struct Village(::village::Village);

impl Village {
    pub async fn new(db: &TestDb) -> Self {
        let wants_help = |today| timo(today, ClientAnswer::WantsHelp);
        Self(::village::Village::telling(db, casework::routes, wants_help).await)
    }

    /// An address of Timo's case.
    pub fn path(&self, rest: &str) -> String {
        format!("/cases/{}/{rest}", self.case)
    }

    /// Jari joins the team, and Timo opens these kinds of data to him.
    pub async fn jari_joins(&self, kinds: CategorySet) {
        self.consents(&[self.jobs.org], kinds).await;
        self.joins(self.jari).await;
    }

    /// Jari is in the team by a consent that opens benefits to his organisation and nothing else.
    pub async fn jari_is_told_of_benefits_only(&self) {
        self.jari_joins(CategorySet::EMPTY.with(Category::BenefitsIncome)).await;
    }

    /// How many rows this capability's tables hold.
    pub async fn count(&self) -> i64 {
        self.number(COUNT, Vec::new()).await
    }

    /// Every version of a field by one author.
    pub async fn versions(&self, field: &'static str, author: &'static str) -> Vec<String> {
        let rows = self.rows::<Body>(VERSIONS, vec![field.into(), author.into()]).await;
        rows.into_iter().map(|row| row.body).collect()
    }
}

impl Deref for Village {
    type Target = ::village::Village;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// Timo says one thing at the beginning, and how he is reached is not known yet.
pub fn timo(today: Date, answer: ClientAnswer) -> NewCase {
    let new = new_case(today, ("Timo", "Koskela"), Language::Fi);
    let person = NewPerson { phone: None, ..new.person };
    NewCase { person, answer, told: None, words: Some(prose("Haluan tehdä töitä, joita selkäni kestää.")), ..new }
}
