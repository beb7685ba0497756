//! The village around Timo's case, with the pages of this capability.

use kernel::Language;
use std::ops::Deref;
use testkit::TestDb;

pub struct Village(::village::Village);

impl Village {
    pub async fn new(db: &TestDb) -> Self {
        Self::speaking(db, Language::Fi).await
    }

    /// A village whose client speaks this language.
    pub async fn speaking(db: &TestDb, language: Language) -> Self {
        Self(::village::Village::speaking(db, team::routes, language).await)
    }

    /// An address of Timo's case.
    pub fn path(&self, rest: &str) -> String {
        format!("/cases/{}/{rest}", self.case)
    }
}

impl Deref for Village {
    type Target = ::village::Village;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
