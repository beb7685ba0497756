//! What is written: the situation, notes, messages, and the looks that the client can see.

use super::Scene;
use crate::{
    happening::Rehab,
    texts::{line, prose},
};
use access::Outcome;
use casework::{message, note, situation};
use domain::{
    Category,
    survey::{Author, Completeness, Field, Rehabilitation},
};
use kernel::OrgId;

/// The answer to the rehabilitation question as it is recorded.
pub(super) fn rehabilitation(answer: Rehab) -> Outcome<Rehabilitation> {
    Ok(match answer {
        Rehab::Asked => Rehabilitation::Asked,
        Rehab::Suggested => Rehabilitation::Suggested,
        Rehab::Applied => Rehabilitation::Applied,
        Rehab::Ongoing => Rehabilitation::Ongoing,
        Rehab::NotNow(why) => Rehabilitation::NotNow(line(why)?),
    })
}

/// The statements, each over what stands in this register.
fn said(
    now: &situation::Situation,
    register: OrgId,
    texts: impl Iterator<Item = (Field, Author, &'static str)>,
) -> Outcome<Vec<situation::Said>> {
    let base = |field, author| now.own(field, author, register).map_or(0, |entry| entry.version);
    texts
        .map(|(field, author, text)| {
            Ok(situation::Said { field, author, base: base(field, author), words: Some(prose(text)?) })
        })
        .collect()
}

impl Scene<'_> {
    pub(super) async fn surveys(&self, by: &str, texts: &'static [(Field, Author, &'static str)]) -> Outcome<()> {
        self.does(by, move |cx, case| {
            let (own, now) = (cx.org()?, situation::read(cx, case)?);
            situation::save(cx, case, &said(&now, own, texts.iter().copied())?)
        })
        .await
    }

    pub(super) async fn client_says(&self, texts: &'static [(Field, &'static str)]) -> Outcome<()> {
        self.client_does(move |cx, case| {
            let now = situation::read(cx, case)?;
            let of_client = texts.iter().map(|(field, text)| (*field, Author::Client, *text));
            situation::write_own_words(cx, case, &said(&now, case.controller, of_client)?)
        })
        .await
    }

    pub(super) async fn asks_of_rehabilitation(&self, by: &str, answer: Rehab) -> Outcome<()> {
        self.does(by, move |cx, case| {
            let own = cx.org()?;
            let given = situation::read(cx, case)?.rehabilitation;
            let base = given.iter().find(|given| given.controller == own).map_or(0, |given| given.version);
            situation::answer_rehabilitation(cx, case, &rehabilitation(answer)?, base)
        })
        .await
    }

    pub(super) async fn completes(&self, by: &str, level: Completeness) -> Outcome<()> {
        self.does(by, move |cx, case| situation::reach_level(cx, case, level)).await
    }

    pub(super) async fn notes(&self, by: &str, category: Category, text: &'static str) -> Outcome<()> {
        self.does(by, move |cx, case| note::write(cx, case, &note::NewNote { category, body: prose(text)? }).map(drop))
            .await
    }

    pub(super) async fn writes(&self, by: &str, text: &'static str) -> Outcome<()> {
        self.does(by, move |cx, case| message::from_professional(cx, case, &prose(text)?)).await
    }

    pub(super) async fn client_writes(&self, text: &'static str) -> Outcome<()> {
        self.client_does(move |cx, case| message::from_client(cx, case, &prose(text)?)).await
    }

    /// Somebody looks at the plan and what has happened; the client sees it afterwards.
    pub(super) async fn looks(&self, who: &str) -> Outcome<()> {
        self.does(who, |cx, case| {
            ::plan::view(cx, case)?;
            situation::summary(cx, case).map(drop)
        })
        .await
    }
}
