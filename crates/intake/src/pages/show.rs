//! One contact: what came, what was asked and said, who has it, what comes next.

use super::rows::Look;
use crate::{
    ReplyBy, Words,
    ops::{going_on, opened},
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
    contact::{Channel, ContactState, answer_clock},
    raising::ClientAnswer,
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

/// What can be done now. One of them is the filled button.
pub(super) struct Next {
    pub(super) take: bool,
    pub(super) steps: Vec<(To, &'static str, bool)>,
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
    let form = cx.form().version(row.version).shown_in(language);
    let frame = cx.frame(w.contact(), Some(Place::Desk));
    Ok(Known { id, row, screened, talks, tries }.drawn(frame, next, form, cx.now()))
}

/// What is known of a contact.
pub(super) struct Known {
    pub(super) id: ContactId,
    pub(super) row: ContactRow,
    pub(super) screened: Vec<ScreeningRow>,
    pub(super) talks: Vec<TalkRow>,
    pub(super) tries: Vec<TryRow>,
}

impl Known {
    /// The page, as it looks at this moment.
    pub(super) fn drawn(self, frame: Frame, next: Option<Next>, form: Form, now: Timestamp) -> ShowPage {
        let Self { id, row, screened, talks, tries } = self;
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
            screened: screened.iter().map(|row| screening(row, language)).collect(),
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

fn screening(row: &ScreeningRow, language: Language) -> Screening {
    let w = Words(language);
    let mut facts = Facts::new().and(w.q1_short(), row.working_life.0.say(language));
    if let Some(situation) = row.situation {
        facts = facts.and(w.q2_short(), situation.0.say(language));
    }
    let facts = facts.and(w.q3_short(), row.health_check.0.say(language));
    let answers = Answers::new(row.working_life.0, row.situation.map(|code| code.0), row.health_check.0).ok();
    let suggestion = answers.map_or(Suggestion::None, Answers::suggestion);
    Screening {
        facts,
        suggestion: suggestion.say(language),
        because: answers.map(Answers::because).unwrap_or_default().into_iter().map(|why| why.say(language)).collect(),
        suggests: suggestion == Suggestion::InitialService,
        asked: w.asked(&row.who, dates::date(helsinki_date(row.asked_at), language)),
    }
}

fn talk(row: TalkRow, language: Language) -> Talk {
    let w = Words(language);
    Talk {
        answer: row.answer.0.say(language),
        when: w.talked(&row.who, dates::date(row.talked_on, language)),
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

fn next(cx: &Cx<'_, '_>, id: ContactId, row: &ContactRow, talks: &[TalkRow]) -> Outcome<Option<Next>> {
    let (actor, w) = (cx.actor()?, Words(cx.language()));
    let mine = row.next_account == Some(actor.account);
    if going_on(cx, row).is_err() {
        return Ok(None);
    }
    let yes = talks.first().is_some_and(|talk| talk.answer.0 == ClientAnswer::WantsHelp);
    let noticed = row.channel.0 == Channel::Proactive;
    let handed_over = row.state.0 == ContactState::HandedOver;
    let unanswered = row.answered_at.is_none() && !noticed;
    let mut steps = Vec::new();
    if !handed_over && (unanswered || row.reply_by.0 == ReplyBy::Code) {
        steps.push((To::AnswerContact(id), w.record_answer(), mine && unanswered));
    }
    if unanswered && row.phone.is_some() {
        steps.push((To::NotReached(id), w.not_reached(), false));
    }
    steps.push((To::TalkAboutSupport(id), w.record_talk(), mine && !unanswered && !yes));
    steps.push((To::ScreenContact(id), w.ask_three(), false));
    if noticed {
        steps.push((To::SendContact(id), w.send_on(), yes));
    }
    if actor.takes_clients() {
        steps.push((To::OpenCase(id), w.open_case(), mine && yes && !noticed));
    }
    steps.push((To::EndContact(id), w.end_contact(), false));
    Ok(Some(Next { take: !mine, steps }))
}
