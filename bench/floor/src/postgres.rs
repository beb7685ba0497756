//! PostgreSQL: sixteen connections with every statement prepared, taken in turn.
use crate::queries::*;
use crate::{Res, Rows};
use std::sync::atomic::{AtomicUsize, Ordering};

pub struct Pg {
    conns: Vec<PgConn>,
    next: AtomicUsize,
}
pub struct PgConn {
    c: tokio_postgres::Client,
    st: std::collections::HashMap<&'static str, tokio_postgres::Statement>,
}
pub async fn pg_open(dsn: &str, n: usize) -> Res<Pg> {
    let mut conns = vec![];
    for _ in 0..n {
        let (c, conn) = tokio_postgres::connect(dsn, tokio_postgres::NoTls).await?;
        tokio::spawn(conn);
        let mut st = std::collections::HashMap::new();
        for q in [
            Q_LIST,
            Q_CLIENT,
            Q_TEAM,
            Q_ITEM,
            Q_NOTE,
            Q_REF,
            Q_PID,
            Q_NAME,
            I_AUDIT,
            W_AUDIT_NOTE,
            W_AUDIT_ITEM,
            W_AUDIT_REF,
        ] {
            st.insert(q, c.prepare(q).await?);
        }
        conns.push(PgConn { c, st });
    }
    Ok(Pg { conns, next: AtomicUsize::new(0) })
}
impl Pg {
    pub fn pick(&self) -> &PgConn {
        &self.conns[self.next.fetch_add(1, Ordering::Relaxed) % self.conns.len()]
    }
}
pub type P<'a> = &'a (dyn tokio_postgres::types::ToSql + Sync);
impl PgConn {
    pub async fn rows(&self, q: &'static str, p: &[P<'_>]) -> Res<Rows> {
        let rs = self.c.query(&self.st[q], p).await?;
        Ok(rs
            .iter()
            .map(|r| {
                (0..r.len())
                    .map(|i| match r.columns()[i].type_().name() {
                        "int8" => r.get::<_, Option<i64>>(i).map(|x| x.to_string()).unwrap_or_default(),
                        _ => r.get::<_, Option<String>>(i).unwrap_or_default(),
                    })
                    .collect()
            })
            .collect())
    }
    pub async fn exec(&self, q: &'static str, p: &[P<'_>]) -> Res<()> {
        self.c.execute(&self.st[q], p).await?;
        Ok(())
    }
}

pub async fn load_pg(dsn: &str, dir: &str) -> Res<()> {
    use futures::SinkExt;
    let (c, conn) = tokio_postgres::connect(dsn, tokio_postgres::NoTls).await?;
    tokio::spawn(conn);
    c.batch_execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public;").await?;
    c.batch_execute(&include_str!("schema.sql").replace("$SERIAL", "BIGSERIAL PRIMARY KEY")).await?;
    for t in TABLES {
        let f = std::fs::read(format!("{dir}/{t}.csv"))?;
        let sink = c.copy_in(&format!("COPY {t} FROM STDIN (FORMAT csv, HEADER)")).await?;
        let mut sink = std::pin::pin!(sink);
        sink.send(std::io::Cursor::new(f)).await?;
        sink.finish().await?;
    }
    c.batch_execute(&include_str!("index.sql").replace("$TPO", "COLLATE \"C\"")).await?;
    c.batch_execute("SELECT setval('note_id_seq',(SELECT max(id) FROM note)); SELECT setval('referral_id_seq',(SELECT max(id) FROM referral)); ANALYZE;").await?;
    Ok(())
}
