//! What is known of the situation, as far as the asker may see it.

use super::store::{self, LatestRow, RehabilitationRow, SurveyRow};
use crate::store::Count;
use access::{AccountKind, Case, Cx, Key, Names, Outcome, Reach, act};
use domain::{
    Category, Sector,
    survey::{Author, Field, Filled, Rehabilitation, Section},
};
use kernel::{AccountId, Language, Line, OrgId, Timestamp};

/// What one author says in one field, in its newest version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The field.
    pub field: Field,
    /// Whose statement it is.
    pub author: Author,
    /// In whose register it lies.
    pub controller: OrgId,
    /// The kind of data that it is.
    pub category: Category,
    /// The version, for saving without overwriting.
    pub version: i64,
    /// Who wrote it, or wrote it down.
    pub account: AccountId,
    /// That person's name.
    pub who: String,
    /// Whether the client wrote it with their own hands.
    pub by_client: bool,
    /// The organisation's name in the language of the page.
    pub org_name: String,
    /// The tint of the organisation's sector.
    pub sector: Sector,
    /// When.
    pub at: Timestamp,
    /// What is said; empty when it was taken back.
    pub text: String,
}

/// When the survey came so far, and who said so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reached {
    /// When.
    pub at: Timestamp,
    /// Who.
    pub who: String,
}

/// An answer to the rehabilitation question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RehabilitationAnswer {
    /// The answer.
    pub answer: Rehabilitation,
    /// In whose register it lies.
    pub controller: OrgId,
    /// The version, for saving without overwriting.
    pub version: i64,
    /// Who answered.
    pub who: String,
    /// When.
    pub at: Timestamp,
}

/// The whole survey and cover form as the asker may see it. Statements that were taken back are in [`Situation::entries`] too, with
/// an empty text: their version is needed for writing again.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Situation {
    /// What is said, field by field.
    pub entries: Vec<Entry>,
    /// The answers to the rehabilitation question, the newest first.
    pub rehabilitation: Vec<RehabilitationAnswer>,
    /// Whether anybody has asked it, whoever may read the answer: nobody is asked twice because a paper lies in another register.
    pub rehabilitation_asked: bool,
    /// How the client is reached, when that may be seen.
    pub reach: Reach,
    /// When the first contact was made: from there it is counted how soon the whole is known.
    pub contacted_at: Timestamp,
    /// The first look was done.
    pub first: Option<Reached>,
    /// The whole was known.
    pub whole: Option<Reached>,
}

/// Everything that is known of the situation.
///
/// # Errors
/// When the asker may not read the survey.
pub fn read(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<Situation> {
    let key = case.key::<act::ReadStatements>(cx)?;
    let survey: SurveyRow = key.one(cx, store::SURVEY, &[])?;
    let entries = entries(cx, &key)?;
    let Question { asked: rehabilitation_asked, answers: rehabilitation } = rehabilitation(cx, &key)?;
    let reach = if key.sees(cx, Category::ContactBasic, case.controller) { reach(&survey) } else { Reach::default() };
    let names = access::names(cx, &key)?;
    let first = reached(cx, &key, &names, survey.first_at, survey.first_by, survey.first_org);
    let whole = reached(cx, &key, &names, survey.whole_at, survey.whole_by, survey.whole_org);
    let contacted_at = survey.contacted_at;
    Ok(Situation { entries, rehabilitation, rehabilitation_asked, reach, contacted_at, first, whole })
}

/// What everybody says, in the order of the form.
pub(super) fn entries<A: act::Does>(cx: &mut Cx<'_, '_>, key: &Key<A>) -> Outcome<Vec<Entry>> {
    let (language, names) = (cx.language(), access::names(cx, key)?);
    let rows: Vec<LatestRow> = key.all(cx, store::LATEST, &[])?;
    let mut entries: Vec<Entry> = Vec::new();
    for row in rows {
        if key.sees(cx, row.category.0, row.controller) {
            let named = names.tell(cx, key, Some(row.account), Some(row.controller));
            let entry = entry(row, language);
            entries.push(if named { entry } else { nameless(entry, language) });
        }
    }
    entries.sort_by_key(|entry| (entry.field, entry.author, std::cmp::Reverse(entry.at), entry.controller));
    Ok(entries)
}

/// What somebody says who may not be named.
fn nameless(entry: Entry, language: Language) -> Entry {
    Entry { who: ui::another_helper(language).to_owned(), org_name: String::new(), sector: Sector::Own, ..entry }
}

fn entry(row: LatestRow, language: Language) -> Entry {
    Entry {
        field: row.field.0,
        author: row.author.0,
        controller: row.controller,
        category: row.category.0,
        version: row.version,
        account: row.account,
        who: row.who,
        by_client: row.who_kind.0 == AccountKind::Client,
        org_name: crate::store::said(language, row.org_fi, row.org_sv, row.org_en),
        sector: row.org_kind.0.sector(),
        at: row.at,
        text: row.body,
    }
}

fn reach(survey: &SurveyRow) -> Reach {
    Reach { phone: survey.phone.clone(), email: survey.email.clone(), note: survey.reach_note.clone() }
}

fn reached<A: act::Does>(
    cx: &mut Cx<'_, '_>,
    key: &Key<A>,
    names: &Names,
    at: Option<Timestamp>,
    who: Option<String>,
    org: Option<OrgId>,
) -> Option<Reached> {
    let (at, who, org) = (at?, who?, org?);
    if !key.sees(cx, Category::SituationSurvey, org) {
        return None;
    }
    let who = crate::said_by(cx, key, names, (None, org), who);
    Some(Reached { at, who })
}

/// The rehabilitation question as it stands.
pub(super) struct Question {
    /// Whether there is an answer in any register.
    asked: bool,
    /// The answers that may be seen, the newest first.
    pub(super) answers: Vec<RehabilitationAnswer>,
}

pub(super) fn rehabilitation<A: act::Does>(cx: &mut Cx<'_, '_>, key: &Key<A>) -> Outcome<Question> {
    let rows: Vec<RehabilitationRow> = key.all(cx, store::REHABILITATION, &[])?;
    let names = access::names(cx, key)?;
    let (asked, mut answers) = (!rows.is_empty(), Vec::new());
    for row in rows {
        if key.sees(cx, Category::Rehab, row.controller) {
            let who = crate::said_by(cx, key, &names, (Some(row.account), row.controller), row.who.clone());
            answers.push(answer(RehabilitationRow { who, ..row })?);
        }
    }
    Ok(Question { asked, answers })
}

/// Whether there is an answer in any register. That the question was asked is no secret, since it is asked of everybody; what the answer
/// is, and whose, is not told.
pub(super) fn is_asked<A: act::Does>(cx: &mut Cx<'_, '_>, key: &Key<A>) -> Outcome<bool> {
    let answers: Count = key.one(cx, store::REHABILITATION_ANSWERS, &[])?;
    Ok(answers.n > 0)
}

fn answer(row: RehabilitationRow) -> Outcome<RehabilitationAnswer> {
    let reason = row.reason.as_deref().and_then(|reason| Line::new(reason).ok());
    let answer = Rehabilitation::from_parts(&row.answer, reason)?;
    Ok(RehabilitationAnswer { answer, controller: row.controller, version: row.version, who: row.who, at: row.at })
}

impl Situation {
    /// What is said in a field: the client's words first. Nothing that was taken back.
    pub fn said(&self, field: Field) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(move |entry| entry.field == field && !entry.text.is_empty())
    }

    /// Whether anything is said in a part of the form.
    pub fn speaks_of(&self, section: Section) -> bool {
        section.fields().any(|field| self.said(field).next().is_some())
    }

    /// What one author says in one field in one register, also when it was taken back.
    pub fn own(&self, field: Field, author: Author, controller: OrgId) -> Option<&Entry> {
        let own = |entry: &&Entry| entry.field == field && entry.author == author && entry.controller == controller;
        self.entries.iter().find(own)
    }

    /// What the survey holds, for judging how far it has come. A way to reach the client that is known from the beginning counts.
    pub fn filled(&self) -> Filled {
        let mut filled = Filled::default();
        for entry in self.entries.iter().filter(|entry| !entry.text.is_empty()) {
            match entry.author {
                Author::Client => filled.by_client.insert(entry.field),
                Author::Professional => filled.by_professional.insert(entry.field),
            }
        }
        if self.reach.is_known() {
            filled.by_professional.insert(Field::HowToReach);
        }
        filled.rehabilitation_asked = self.rehabilitation_asked;
        filled
    }
}
