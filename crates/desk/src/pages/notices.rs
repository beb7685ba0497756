//! What one is told on the desk: without content that a consent changed, never whose (I7); and that joint work has ended. It stays until one says that
//! one has read it.

use super::work;
use crate::{
    Words,
    partings::{self, Parting},
};
use access::{Cx, Outcome, web::Visit};
use axum::response::Response;
use kernel::{Coded, Date, Language, Timestamp};
use team::{Notice, NoticeKind, PartedAs};
use ui::{Form, FormState, Icon, Posted, ProblemKind, To, Todo, Tone, dates};

/// What has not been read yet: each kind once, with how often and when last.
pub(super) struct Told {
    pub(super) lines: Vec<Line>,
    /// Joint work that has ended, each with a page of its own.
    pub(super) ended: Vec<Todo<'static>>,
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
    pub(super) fn of(
        notices: &[Notice],
        ended: &[Parting],
        form: Form,
        (today, language): (Date, Language),
    ) -> Option<Self> {
        let moments = notices.iter().map(|notice| notice.at).chain(ended.iter().map(|one| one.at));
        let until = moments.max()?;
        let line = |kind: &NoticeKind| Line::of(*kind, notices, today, language);
        let ended = ended.iter().map(|one| ended_row(one, today, language)).collect();
        Some(Self { lines: NoticeKind::ALL.iter().filter_map(line).collect(), ended, until, form })
    }
}

/// That joint work has ended: with whom, since when, by whom, and what became of the reader's own part.
pub(super) fn ended_row(one: &Parting, today: Date, language: Language) -> Todo<'static> {
    let w = Words(language);
    let row = Todo::new(Icon::Info, Tone::Info, w.work_ended_with(&one.client), To::Ending(one.case));
    let by = w.ended_by(&one.who);
    let own = one.own.iter().map(|(what, status)| format!("{what}. {}", partings::became(*status, w)));
    let own = if one.role == PartedAs::Asked { vec![w.ask_is_over().to_owned()] } else { own.collect() };
    let more = std::iter::once(by).chain(own).collect::<Vec<_>>().join(" ");
    row.more(more).when(dates::relative_moment(one.at, today, language))
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
    let ended = if cx.actor()?.org.is_some() { partings::partings(cx)? } else { Vec::new() };
    let (today, language) = (cx.today(), cx.language());
    let form = cx.form().shown_in(language);
    Ok(Told::of(&notices, &ended, form, (today, language)))
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
        for ended in partings::partings(cx)?.iter().filter(|ended| ended.at <= *until) {
            let case = access::enter(cx, ended.case)?;
            team::put_away(cx, &case)?;
        }
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
        let told = Told::of(&all, &[], form, (Date::constant(2026, 3, 12), Language::Fi)).expect("something to tell");
        assert_eq!(told.until, all[2].at);
        let lines: Vec<&str> = told.lines.iter().map(|line| line.what.as_str()).collect();
        assert_eq!(lines.len(), 2);
        assert!(lines[0].ends_with("(2)") && !lines[1].contains('('), "{lines:?}");
    }

    #[test]
    fn nothing_is_told_when_all_is_read() {
        let form = FormState::empty().shown_in(Language::Fi);
        assert!(Told::of(&[], &[], form, (Date::constant(2026, 3, 12), Language::Fi)).is_none());
    }
}
