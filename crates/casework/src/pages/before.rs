//! What the client has told already, beside their own words: nobody asks it again.

use super::audience::Audience;
use crate::{
    Words,
    before::{Before, category},
    talk::Talk,
};
use domain::screening::Answers;
use kernel::{Date, Language, OrgId, helsinki_date};
use ui::{Facts, Say, dates};

/// One thing that was told, with who wrote it down and when.
pub(crate) struct Told {
    /// What it is.
    pub label: &'static str,
    /// The client's answer, in words.
    pub answer: Option<String>,
    /// Answers to questions.
    pub facts: Option<Facts<'static>>,
    /// Who wrote it down, and when.
    pub meta: String,
    /// Who sees it, when that differs from the rest.
    pub readers: Option<String>,
}

/// What was told, and who sees it when that is the same for all.
pub(crate) struct ToldBefore {
    /// Each by itself.
    pub told: Vec<Told>,
    /// Who sees all of it.
    pub readers: Option<String>,
}

/// What was told, the talks first; nothing when nothing is known of it.
pub(super) fn told(before: &Before, audience: &Audience, today: Date, language: Language) -> Option<ToldBefore> {
    let w = Words(language);
    let readers = |org: OrgId| w.seen_by(audience.names(category(), org));
    let talks = before.talks.iter().map(|heard| Told {
        label: w.talk_about_support(),
        answer: Some(answer(&heard.talk, language)),
        facts: None,
        meta: w.said_recorded(dates::near(heard.talk.on, today, language), &heard.who),
        readers: Some(readers(heard.org)),
    });
    let asked = before.screenings.iter().map(|asked| Told {
        label: w.three_questions(),
        answer: None,
        facts: Some(three_questions(asked.answers, language)),
        meta: w.said_recorded(dates::near(helsinki_date(asked.by.at), today, language), &asked.by.name),
        readers: Some(readers(asked.by.org)),
    });
    said_once(talks.chain(asked).collect())
}

/// Who sees it stands once below, when it is the same people for all.
fn said_once(mut told: Vec<Told>) -> Option<ToldBefore> {
    let first = told.first()?.readers.clone();
    let same = told.iter().all(|one| one.readers == first);
    if same {
        told.iter_mut().for_each(|one| one.readers = None);
    }
    Some(ToldBefore { told, readers: first.filter(|_| same) })
}

fn answer(talk: &Talk, language: Language) -> String {
    let said = talk.answer.say(language);
    match talk.ask_again {
        Some(day) => Words(language).answer_ask_again(said, dates::date(day, language)),
        None => said.to_owned(),
    }
}

/// The three questions with their answers.
pub fn three_questions(answers: Answers, language: Language) -> Facts<'static> {
    let (w, work, check) = (Words(language), answers.working_life(), answers.health_check());
    let facts = Facts::new().and(w.in_working_life(), work.say(language));
    let facts = match answers.situation() {
        Some(situation) => facts.and(w.if_not_in_work(), situation.say(language)),
        None => facts,
    };
    facts.and(w.health_check(), check.say(language))
}
