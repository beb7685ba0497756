//! One contact: what came, what was asked and said, who has it, what comes next.

use super::{
    next::{Next, next},
    rows::Look,
};
use crate::{
    Words,
    ops::opened,
    store::{self, ContactRow, ScreeningRow, TalkRow, TryRow},
};
use access::{
    Cx, Outcome, act,
    web::{At, Visit},
};
use askama::Template;
use axum::response::Response;
use db::args;
use domain::{
    Duty,
    contact::answer_clock,
    screening::{Answers, Suggestion},
};
use kernel::{ContactId, Language, Timestamp, helsinki_date};
use ui::{Facts, Form, Frame, Owner, Person, Phone, Place, Say, Sector, Tag, To, dates};

#[derive(Template)]
#[template(path = "show.html")]
pub(super) struct ShowPage {
    frame: Frame,
    w: Words,
    id: ContactId,
    name: String,
    tag: Tag<'static>,
    row: ContactRow,
    facts: Facts<'static>,
    phone: Option<Phone>,
    screened: Vec<Screening>,
    talks: Vec<Talk>,
    /// Calls that nobody answered, in words.
    tries: Vec<String>,
    /// When to call again, for whom a call did not reach and nobody has answered since.
    again: Option<String>,
    owner: Owner<'static>,
    next: Option<Next>,
    form: Form,
}

/// The answers of one asking, and what they suggest.
struct Screening {
    facts: Facts<'static>,
    suggestion: &'static str,
    because: Vec<&'static str>,
    suggests: bool,
    asked: String,
}

struct Talk {
    answer: &'static str,
    when: String,
    again: Option<String>,
    words: Option<String>,
}

impl ShowPage {
    /// What was agreed to happen next, once the contact has ended.
    fn next_step(&self) -> Option<&str> {
        self.row.next_step.as_deref().filter(|_| !self.row.state.0.is_open())
    }

    fn case(&self) -> Option<To> {
        self.row.case_id.map(To::Case)
    }

    fn next_day(&self) -> Option<String> {
        self.row.next_due.map(|day| dates::full(day, self.frame.language))
    }
}

pub(super) async fn show(visit: Visit, At(id): At<ContactId>) -> Response {
    visit.page(move |cx| page(cx, id)).await
}

fn page(cx: &mut Cx<'_, '_>, id: ContactId) -> Outcome<ShowPage> {
    let (w, language, org) = (Words(cx.language()), cx.language(), cx.org()?);
    let (_, key, row) = opened::<act::ReadContact>(cx, id)?;
    let screened: Vec<ScreeningRow> = key.all(cx, store::SCREENINGS, args![org])?;
    let talks: Vec<TalkRow> = key.all(cx, store::TALKS, &[])?;
    let tries: Vec<TryRow> = key.all(cx, store::TRIES, &[])?;
    let next = next(cx, id, &row, &talks)?;
    let here = cx.actor()?.duties.contains(Duty::FirstLine);
    let form = cx.form().version(row.version).shown_in(language);
    let frame = cx.frame(w.contact(), Some(Place::Desk));
    Ok(Known { id, row, screened, talks, tries, here }.drawn(frame, next, form, cx.now()))
}

/// What is known of a contact.
pub(super) struct Known {
    pub(super) id: ContactId,
    pub(super) row: ContactRow,
    pub(super) screened: Vec<ScreeningRow>,
    pub(super) talks: Vec<TalkRow>,
    pub(super) tries: Vec<TryRow>,
    /// Whether it is read in the initial service itself.
    pub(super) here: bool,
}

impl Known {
    /// The page, as it looks at this moment.
    pub(super) fn drawn(self, frame: Frame, next: Option<Next>, form: Form, now: Timestamp) -> ShowPage {
        let Self { id, row, screened, talks, tries, here } = self;
        let (language, w) = (frame.language, Words(frame.language));
        let clock = answer_clock(helsinki_date(row.answer_due), row.answered_at, now);
        ShowPage {
            frame,
            w,
            id,
            name: row.name.clone().unwrap_or_else(|| w.no_name().to_owned()),
            tag: if row.state.0.is_open() {
                Look { now, language }.tag(clock, helsinki_date(row.answer_due))
            } else {
                Tag::ok(row.state.0.say(language))
            },
            facts: facts(&row, language),
            phone: row.phone.as_deref().and_then(Phone::read),
            owner: owner(&row, w),
            next,
            screened: screened.iter().filter_map(|row| screening(row, here, language)).collect(),
            talks: talks.into_iter().map(|row| talk(row, language)).collect(),
            again: again(&row, &tries, language),
            tries: tries.iter().map(|row| tried(row, language)).collect(),
            row,
            form,
        }
    }
}

fn facts(row: &ContactRow, language: Language) -> Facts<'static> {
    let w = Words(language);
    let mut facts = Facts::new()
        .and(w.came(), format!("{}, {}", row.channel.0.say(language), dates::moment(row.received_at, language)))
        .and(w.wants_answer(), row.reply_by.0.say(language))
        .and(w.speaks(), row.language.0.say(language));
    if let Some(recorder) = &row.recorder {
        let title = row.recorder_title.as_deref().unwrap_or_default();
        let org = sender(row, language).map(|org| format!(", {org}")).unwrap_or_default();
        facts = facts.and(w.recorded_by(), format!("{recorder}, {title}{org}"));
    }
    if let Some(day) = row.client_agreed {
        facts = facts.and(w.client_agreed(), dates::date(day, language));
    }
    if let Some(promised) = &row.promised {
        facts = facts.and(w.promised(), promised.clone());
    }
    facts
}

fn sender(row: &ContactRow, language: Language) -> Option<&str> {
    match language {
        Language::Fi => row.sender_fi.as_deref(),
        Language::Sv => row.sender_sv.as_deref(),
        Language::En => row.sender_en.as_deref(),
    }
}

/// Who has it. Nobody yet: the unit's queue answers for it.
fn owner(row: &ContactRow, w: Words) -> Owner<'static> {
    match row.next_name.clone() {
        Some(name) => {
            let sector = row.next_kind.map_or(Sector::Own, |kind| kind.0.sector());
            let person = Person::new(name, sector).about(row.next_title.clone().unwrap_or_default());
            Owner::new(w.who_has_it(), person)
        }
        None => Owner::new(w.who_has_it(), Person::new(w.the_queue(), Sector::Health))
            .interim(true)
            .note(w.the_queue_note()),
    }
}

fn screening(row: &ScreeningRow, here: bool, language: Language) -> Option<Screening> {
    let w = Words(language);
    let answers = Answers::new(row.working_life.0, row.situation.map(|code| code.0), row.health_check.0).ok()?;
    let suggestion = answers.suggestion();
    Some(Screening {
        facts: casework::three_questions(answers, language),
        suggestion: match suggestion {
            Suggestion::InitialService if here => w.suits_this_service(),
            Suggestion::InitialService | Suggestion::None => suggestion.say(language),
        },
        because: answers.because().into_iter().map(|why| why.say(language)).collect(),
        suggests: suggestion == Suggestion::InitialService,
        asked: w.asked(dates::date(helsinki_date(row.asked_at), language), &row.who),
    })
}

fn talk(row: TalkRow, language: Language) -> Talk {
    let w = Words(language);
    Talk {
        answer: row.answer.0.say(language),
        when: w.talked(dates::date(row.talked_on, language), &row.who),
        again: row.ask_again.map(|day| w.ask_again_on(dates::date(day, language))),
        words: row.words,
    }
}

fn tried(row: &TryRow, language: Language) -> String {
    Words(language).tried(dates::moment(row.tried_at, language), dates::date(row.again_on, language), &row.who)
}

fn again(row: &ContactRow, tries: &[TryRow], language: Language) -> Option<String> {
    let last = tries.first().filter(|_| row.answered_at.is_none() && row.state.0.is_open())?;
    Some(Words(language).call_again_on(dates::on_day(last.again_on, language)))
}
