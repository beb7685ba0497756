//! What one is told on the desk without content: a consent changed, never whose (I7). It stays until one says that one has read it.

use super::work;
use crate::Words;
use access::{Cx, Outcome, web::Visit};
use axum::response::Response;
use kernel::{Coded, Date, Language, Timestamp};
use team::{Notice, NoticeKind};
use ui::{Form, FormState, Posted, ProblemKind, To, dates};

/// What has not been read yet: each kind once, with how often and when last.
pub(super) struct Told {
    pub(super) lines: Vec<Line>,
    /// The newest of them: what comes later waits still.
    pub(super) until: Timestamp,
    pub(super) form: Form,
}

/// One kind of what happened.
pub(super) struct Line {
    pub(super) what: String,
    pub(super) when: String,
}

impl Told {
    /// Nothing when all has been read.
    pub(super) fn of(notices: &[Notice], form: Form, today: Date, language: Language) -> Option<Self> {
        let until = notices.iter().map(|notice| notice.at).max()?;
        let line = |kind: &NoticeKind| Line::of(*kind, notices, today, language);
        Some(Self { lines: NoticeKind::ALL.iter().filter_map(line).collect(), until, form })
    }
}

impl Line {
    fn of(kind: NoticeKind, notices: &[Notice], today: Date, language: Language) -> Option<Self> {
        let all = || notices.iter().filter(|notice| notice.kind == kind);
        let newest = all().map(|notice| notice.at).max()?;
        let (word, times) = (said(kind, Words(language)), all().count());
        let what = if times > 1 { format!("{word} ({times})") } else { word.to_owned() };
        Some(Self { what, when: dates::relative_moment(newest, today, language) })
    }
}

const fn said(kind: NoticeKind, w: Words) -> &'static str {
    match kind {
        NoticeKind::ConsentEnded => w.notice_ended(),
        NoticeKind::ConsentNarrowed => w.notice_narrowed(),
        NoticeKind::CheckTeam => w.notice_check_team(),
    }
}

/// Looks up what has not been read.
pub(super) fn told(cx: &mut Cx<'_, '_>) -> Outcome<Option<Told>> {
    let notices = team::notices(cx)?;
    let (today, language) = (cx.today(), cx.language());
    let form = cx.form().shown_in(language);
    Ok(Told::of(&notices, form, today, language))
}

fn read(posted: &Posted) -> Result<Timestamp, FormState> {
    let mut r = posted.read(&["until"]);
    let until = r.parse("until", |text| text.parse::<Timestamp>().map_err(|_| ProblemKind::NotATime));
    r.finish(|| until)
}

pub(super) async fn send(visit: Visit, posted: Posted) -> Response {
    let read = read(&posted);
    let act = move |cx: &mut Cx<'_, '_>, until: &Timestamp| {
        cx.org()?;
        team::notices_read(cx, *until).map(|()| To::Desk)
    };
    visit.submit(posted, read, act, |cx, _| work::page(cx)).await
}

#[cfg(test)]
mod tests {
    use super::*;

    fn notice(kind: NoticeKind, second: i64) -> Notice {
        Notice { kind, at: Timestamp::from_second(second).expect("a moment") }
    }

    #[test]
    fn each_kind_is_told_once_with_how_often() {
        let all = [
            notice(NoticeKind::ConsentEnded, 10),
            notice(NoticeKind::CheckTeam, 20),
            notice(NoticeKind::ConsentEnded, 30),
        ];
        let form = FormState::empty().shown_in(Language::Fi);
        let told = Told::of(&all, form, Date::constant(2026, 3, 12), Language::Fi).expect("something to tell");
        assert_eq!(told.until, all[2].at);
        let lines: Vec<&str> = told.lines.iter().map(|line| line.what.as_str()).collect();
        assert_eq!(lines.len(), 2);
        assert!(lines[0].ends_with("(2)") && !lines[1].contains('('), "{lines:?}");
    }

    #[test]
    fn nothing_is_told_when_all_is_read() {
        let form = FormState::empty().shown_in(Language::Fi);
        assert!(Told::of(&[], form, Date::constant(2026, 3, 12), Language::Fi).is_none());
    }
}
