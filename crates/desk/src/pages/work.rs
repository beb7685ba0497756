//! `/work`: what waits, what is late, what is today.

use super::{
    cases::{ClientRow, order_said},
    notices::{self, Told},
    waiting,
};
use crate::{
    Words,
    lists::{self, Which},
};
use access::{Cx, Outcome, web::Visit};
use askama::Template;
use axum::response::Response;
use kernel::{Coded, Language, Timestamp, helsinki_time};
use meeting::Mine;
use ui::{Empty, Frame, Place, Tag, Tally, To, Todo, dates, first_name};

#[derive(Template)]
#[template(path = "work.html")]
pub(super) struct WorkPage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) day: String,
    pub(super) greeting: String,
    pub(super) tally: Tally<'static>,
    pub(super) late: Vec<Todo<'static>>,
    pub(super) waiting: Vec<(&'static str, Vec<Todo<'static>>)>,
    pub(super) others: Vec<Todo<'static>>,
    /// How many of one's actions stand on the whole list only.
    pub(super) further: i64,
    pub(super) told: Option<Told>,
    pub(super) which: Which,
    pub(super) rows: Vec<ClientRow>,
    pub(super) more: bool,
    /// For how many clients who do not stand here nothing is agreed.
    pub(super) open: i64,
    pub(super) today: Vec<Today>,
    /// Whether the asker works with clients: others record no contacts.
    pub(super) helps: bool,
}

/// A meeting of today.
pub(super) struct Today {
    pub(super) at: String,
    pub(super) to: To,
    pub(super) client: String,
    pub(super) more: String,
    /// How it stands, when it is over.
    pub(super) past: Option<Tag<'static>>,
    pub(super) now: bool,
}

impl Today {
    fn of(meeting: Mine, now: Timestamp, language: Language) -> Self {
        let w = Words(language);
        Self {
            at: dates::time(helsinki_time(meeting.starts), language),
            to: To::Meeting(meeting.id),
            more: w.people_invited(meeting.people, &meeting.place_text),
            past: meeting.is_past(now).then(|| meeting::state_of(&meeting, now, language)),
            now: meeting.is_now(now),
            client: meeting.client,
        }
    }
}

impl WorkPage {
    fn clients_title(&self) -> &'static str {
        match self.which {
            Which::Mine => self.w.cases_mine(),
            Which::Team => self.w.cases_team(),
        }
    }

    fn order_said(&self) -> &'static str {
        order_said(self.which, self.w)
    }

    fn nothing_waits(&self) -> Empty<'static> {
        Empty::good(self.w.nothing_waits(), self.w.nothing_waits_text())
    }
}

pub(super) async fn show(visit: Visit) -> Response {
    visit.page(page).await
}

/// The desk as it stands now.
pub(super) fn page(cx: &mut Cx<'_, '_>) -> Outcome<WorkPage> {
    let (language, today) = (cx.language(), cx.today());
    let w = Words(language);
    let name = cx.actor()?.name.clone();
    let clients = lists::on_desk(cx)?;
    let waits = waiting::gather(cx)?;
    let greeting = match helsinki_time(cx.now()).hour() {
        4..=9 => w.good_morning(first_name(&name)),
        10..=16 => w.good_day(first_name(&name)),
        _ => w.good_evening(first_name(&name)),
    };
    let now = cx.now();
    let meetings = meeting::today(cx)?;
    let told = notices::told(cx)?;
    Ok(WorkPage {
        today: meetings.into_iter().map(|meeting| Today::of(meeting, now, language)).collect(),
        frame: cx.frame(w.desk(), Some(Place::Desk)),
        w,
        day: dates::full(today, language),
        greeting,
        tally: waits.tally(w),
        further: waits.further.all(),
        late: waits.late,
        waiting: waits.waiting,
        others: waits.others,
        told,
        which: clients.which,
        helps: cx.actor()?.works_with_clients(),
        more: clients.more,
        open: clients.open,
        rows: clients.rows.into_iter().map(|row| ClientRow::of(row, today, language)).collect(),
    })
}
