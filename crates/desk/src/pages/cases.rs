//! `/cases`: one's own clients: those for whom nothing is agreed first, then by what comes next.

use crate::pages::furthest;
use crate::{
    Words,
    coming::Coming,
    lists::{self, After, PAGE, Which},
    store::CaseRow,
};
use access::{Cx, Outcome, web::Visit};
use askama::Template;
use axum::{extract::Query, response::Response};
use domain::{
    case::{Stage, pause::is_due},
    clocks::Clocks,
    responsibility::lacks_permanent,
};
use kernel::{Coded, Date, Language, helsinki_date};
use serde::Deserialize;
use ui::{Dots, Empty, Frame, Icon, Pager, Place, Tag, To, dates};

/// Which list, and from where.
#[derive(Deserialize)]
pub(super) struct Wanted {
    #[serde(default)]
    show: String,
    #[serde(default)]
    after: String,
}

#[derive(Template)]
#[template(path = "cases.html")]
pub(super) struct CasesPage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) which: Which,
    pub(super) rows: Vec<ClientRow>,
    pub(super) pager: Pager,
    /// Whether the asker works with clients: others record no contacts.
    pub(super) helps: bool,
}

impl CasesPage {
    fn is_mine(&self) -> bool {
        self.which == Which::Mine
    }

    fn order_said(&self) -> &'static str {
        order_said(self.which, self.w)
    }

    fn empty(&self) -> Empty<'static> {
        let empty = Empty::begin(self.w.cases_empty(), self.w.cases_empty_text());
        if self.helps { empty.step(To::NewContact, self.w.new_contact()) } else { empty }
    }
}

/// In which order the table stands, for those who do not see it.
pub(super) const fn order_said(which: Which, w: Words) -> &'static str {
    match which {
        Which::Mine => w.client_table_caption(),
        Which::Team => w.client_table_by_number(),
    }
}

/// A client as a row of the table.
pub(super) struct ClientRow {
    pub(super) to: To,
    pub(super) name: String,
    pub(super) dots: Dots<'static>,
    pub(super) next: Option<String>,
    /// Whether it is told in words that nothing is agreed: to the case manager, who is to know when the client is met again. Others do not see all.
    pub(super) open: bool,
    pub(super) tag: Option<Tag<'static>>,
    pub(super) noted: Option<String>,
}

impl ClientRow {
    pub(super) fn of(row: CaseRow, today: Date, language: Language) -> Self {
        let w = Words(language);
        let coming = Coming::of(&row);
        let late = coming.as_ref().is_some_and(|coming| coming.is_late(today));
        let turn = row.kind.map(|kind| kind.0).zip(row.since.map(helsinki_date));
        let lacks = turn.is_some_and(|turn| lacks_permanent(turn, row.stage.0, today, &Clocks::default()));
        let tag = match (row.paused_until, late, lacks) {
            (Some(until), _, _) => Some(paused(until, today, language)),
            (None, true, _) => Some(Tag::risk(w.late())),
            (None, false, true) => Some(Tag::wait(w.permanent_missing())),
            (None, false, false) => None,
        };
        Self {
            to: To::Case(row.case_id),
            name: format!("{} {}", row.given, row.family),
            dots: dots(row.stage.0, language),
            open: coming.is_none() && row.kind.is_some(),
            next: coming.map(|coming| coming.said(today, language)),
            tag,
            noted: row.noted_at.map(|moment| dates::relative_moment(moment, today, language)),
        }
    }
}

/// That the client is paused, and until when: it waits for somebody once the day has come.
fn paused(until: Date, today: Date, language: Language) -> Tag<'static> {
    let text = Words(language).paused_until(dates::near(until, today, language));
    if is_due(until, today) { Tag::wait(text) } else { Tag::plain(text).icon(Icon::Clock) }
}

fn dots(stage: Stage, language: Language) -> Dots<'static> {
    Dots::new(stage, furthest(stage), language)
}

pub(super) async fn show(visit: Visit, Query(wanted): Query<Wanted>) -> Response {
    visit.page(move |cx| page(cx, &wanted)).await
}

fn page(cx: &mut Cx<'_, '_>, wanted: &Wanted) -> Outcome<CasesPage> {
    let (language, today) = (cx.language(), cx.today());
    let w = Words(language);
    let which = Which::from_code(&wanted.show).unwrap_or(Which::Mine);
    let page = lists::clients(cx, which, &After::read(&wanted.after), PAGE)?;
    let pager = Pager::new(To::Cases, &[("show", which.code())], page.next.map(|after| after.written()), language);
    let rows = page.rows.into_iter().map(|row| ClientRow::of(row, today, language)).collect();
    Ok(CasesPage {
        frame: cx.frame(w.cases(), Some(Place::Cases)),
        w,
        which,
        rows,
        pager,
        helps: cx.actor()?.works_with_clients(),
    })
}
