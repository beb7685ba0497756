//! The six operations of the work, over HTTP.
use crate::pages::{head, page_case, page_list, page_search};
use crate::postgres::{Pg, P};
use crate::queries::*;
use crate::sqlite::{lite_audit, lrows, Lite};
use crate::{Err, Res};
use axum::extract::{Form, Path, Query, State};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Response};
use rusqlite::params;
use serde::Deserialize;
use std::sync::Arc;

pub fn now() -> String {
    let d = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    format!(
        "2026-11-22T{:02}:{:02}:{:02}.{:06}Z",
        d.as_secs() / 3600 % 24,
        d.as_secs() / 60 % 60,
        d.as_secs() % 60,
        d.subsec_micros()
    )
}
pub fn upper(p: &str) -> String {
    format!("{p}\u{10FFFF}")
}
pub enum Db {
    L(Lite),
    P(Pg),
}
pub struct App {
    pub db: Db,
    pub audit: bool,
}
pub type St = State<Arc<App>>;
pub struct E(Err);
impl IntoResponse for E {
    fn into_response(self) -> Response {
        (StatusCode::INTERNAL_SERVER_ERROR, self.0.to_string()).into_response()
    }
}
impl<T: Into<Err>> From<T> for E {
    fn from(e: T) -> Self {
        E(e.into())
    }
}
pub type Out = Result<Html<String>, E>;

impl App {
    async fn log(&self, w: i64, c: i64, op: &'static str) -> Res<()> {
        if !self.audit {
            return Ok(());
        }
        match &self.db {
            Db::L(l) => {
                l.write(move |x| x.prepare_cached(I_AUDIT)?.execute(params![now(), w, c, op]).map(|_| ())).await
            }
            Db::P(p) => p.pick().exec(I_AUDIT, &[&now(), &w, &c, &op]).await,
        }
    }
}

#[derive(Deserialize)]
pub struct W {
    w: i64,
    q: Option<String>,
}
pub async fn worklist(State(a): St, Query(p): Query<W>) -> Out {
    let w = p.w;
    let rows = match &a.db {
        Db::L(l) => l.read(move |c| lrows(c, Q_LIST, [w])).await?,
        Db::P(g) => g.pick().rows(Q_LIST, &[&w]).await?,
    };
    a.log(w, 0, "worklist").await?;
    Ok(Html(page_list(rows)))
}
pub async fn case(State(a): St, Path(id): Path<i64>, Query(p): Query<W>) -> Out {
    let (c, t, i, n, r) = match &a.db {
        Db::L(l) => {
            l.read(move |c| {
                Ok((
                    lrows(c, Q_CLIENT, [id])?,
                    lrows(c, Q_TEAM, [id])?,
                    lrows(c, Q_ITEM, [id])?,
                    lrows(c, Q_NOTE, [id])?,
                    lrows(c, Q_REF, [id])?,
                ))
            })
            .await?
        }
        Db::P(g) => {
            let k = g.pick();
            let q: &[P] = &[&id];
            futures::try_join!(
                k.rows(Q_CLIENT, q),
                k.rows(Q_TEAM, q),
                k.rows(Q_ITEM, q),
                k.rows(Q_NOTE, q),
                k.rows(Q_REF, q)
            )?
        }
    };
    if c.is_empty() {
        return Err(E("no such client".into()));
    }
    a.log(p.w, id, "case").await?;
    Ok(Html(page_case(c, t, i, n, r)))
}
pub async fn search(State(a): St, Query(p): Query<W>) -> Out {
    let q = p.q.unwrap_or_default();
    let by_id = q.as_bytes().first().is_some_and(|b| b.is_ascii_digit());
    let rows = match &a.db {
        Db::L(l) => {
            l.read(move |c| if by_id { lrows(c, Q_PID, [q]) } else { lrows(c, Q_NAME, [q.clone(), upper(&q)]) }).await?
        }
        Db::P(g) => {
            if by_id {
                g.pick().rows(Q_PID, &[&q]).await?
            } else {
                g.pick().rows(Q_NAME, &[&q, &upper(&q)]).await?
            }
        }
    };
    a.log(p.w, 0, "search").await?;
    Ok(Html(page_search(rows)))
}
#[derive(Deserialize)]
pub struct F {
    w: i64,
    body: Option<String>,
    status: Option<String>,
    to: Option<i64>,
}
pub async fn note(State(a): St, Path(id): Path<i64>, Form(f): Form<F>) -> Out {
    let (w, b, at, on) = (f.w, f.body.unwrap_or_default(), now(), a.audit);
    match &a.db {
        Db::L(l) => {
            l.write(move |x| {
                x.prepare_cached(I_NOTE)?.execute(params![id, w, at, b])?;
                lite_audit(x, on, &at, w, id, "note")
            })
            .await?
        }
        Db::P(g) => g.pick().exec(W_AUDIT_NOTE, &[&id, &w, &at, &b]).await?,
    }
    Ok(Html(head("Merkintä tallennettu")))
}
pub async fn status(State(a): St, Path(id): Path<i64>, Form(f): Form<F>) -> Out {
    let (w, s, at, on) = (f.w, f.status.unwrap_or_default(), now(), a.audit);
    match &a.db {
        Db::L(l) => {
            l.write(move |x| {
                x.prepare_cached(U_ITEM)?.execute(params![s, id])?;
                lite_audit(x, on, &at, w, id, "status")
            })
            .await?
        }
        Db::P(g) => g.pick().exec(W_AUDIT_ITEM, &[&s, &id, &at, &w]).await?,
    }
    Ok(Html(head("Tila muutettu")))
}
pub async fn referral(State(a): St, Path(id): Path<i64>, Form(f): Form<F>) -> Out {
    let (w, to, b, at, on) = (f.w, f.to.unwrap_or(1), f.body.unwrap_or_default(), now(), a.audit);
    match &a.db {
        Db::L(l) => {
            l.write(move |x| {
                x.prepare_cached(I_REF)?.execute(params![id, w, to, at, b])?;
                lite_audit(x, on, &at, w, id, "referral")
            })
            .await?
        }
        Db::P(g) => g.pick().exec(W_AUDIT_REF, &[&id, &w, &to, &at, &b]).await?,
    }
    Ok(Html(head("Ohjaus lähetetty")))
}
