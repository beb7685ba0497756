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
    /// Who sees it.
    pub readers: String,
}

/// What was told, the talks first.
pub(super) fn told(before: &Before, audience: &Audience, today: Date, language: Language) -> Vec<Told> {
    let (w, readers) = (Words(language), |org: OrgId| Words(language).seen_by(audience.names(category(), org)));
    let talks = before.talks.iter().map(|heard| Told {
        label: w.talk_about_support(),
        answer: Some(answer(&heard.talk, language)),
        facts: None,
        meta: w.said_recorded(dates::near(heard.talk.on, today, language), &heard.who),
        readers: readers(heard.org),
    });
    let asked = before.screenings.iter().map(|asked| Told {
        label: w.three_questions(),
        answer: None,
        facts: Some(three_questions(asked.answers, language)),
        meta: w.said_recorded(dates::near(helsinki_date(asked.by.at), today, language), &asked.by.name),
        readers: readers(asked.by.org),
    });
    talks.chain(asked).collect()
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
