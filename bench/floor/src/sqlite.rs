//! SQLite: one writer that can commit for all who wait, readers with a connection each.
use crate::queries::{I_AUDIT, TABLES};
use crate::{Res, Rows};
use rusqlite::{params, Connection, OpenFlags};
use std::cell::RefCell;
use std::sync::mpsc;
use tokio::sync::oneshot;

type Job = (Box<dyn FnOnce(&Connection) -> rusqlite::Result<()> + Send>, oneshot::Sender<bool>);
pub struct Lite {
    path: String,
    tx: mpsc::Sender<Job>,
}
thread_local!(static READER: RefCell<Option<Connection>> = const { RefCell::new(None) });

fn lite_writer(path: &str, group: bool) -> Res<mpsc::Sender<Job>> {
    let c = Connection::open(path)?;
    c.execute_batch(
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-32768; PRAGMA wal_autocheckpoint=2000;",
    )?;
    c.set_prepared_statement_cache_capacity(64);
    let (tx, rx) = mpsc::channel::<Job>();
    std::thread::spawn(move || {
        while let Ok(first) = rx.recv() {
            let mut jobs = vec![first];
            if group {
                while jobs.len() < 128 {
                    match rx.try_recv() {
                        Ok(j) => jobs.push(j),
                        Err(_) => break,
                    }
                }
            }
            let mut ok = c.execute_batch("BEGIN IMMEDIATE").is_ok();
            let mut done = Vec::with_capacity(jobs.len());
            for (f, reply) in jobs {
                ok &= f(&c).is_ok();
                done.push(reply);
            }
            ok &= c.execute_batch("COMMIT").is_ok();
            for r in done {
                let _ = r.send(ok);
            }
        }
    });
    Ok(tx)
}
impl Lite {
    pub fn open(path: &str, group: bool) -> Res<Self> {
        Ok(Self { path: path.into(), tx: lite_writer(path, group)? })
    }
    pub async fn write(&self, f: impl FnOnce(&Connection) -> rusqlite::Result<()> + Send + 'static) -> Res<()> {
        let (t, r) = oneshot::channel();
        self.tx.send((Box::new(f), t)).map_err(|_| "writer gone")?;
        if r.await? {
            Ok(())
        } else {
            Err("write".into())
        }
    }
    pub async fn read<T: Send + 'static>(
        &self,
        f: impl FnOnce(&Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> Res<T> {
        let path = self.path.clone();
        Ok(tokio::task::spawn_blocking(move || {
            READER.with(|r| {
                let mut r = r.borrow_mut();
                if r.is_none() {
                    let c = Connection::open_with_flags(
                        &path,
                        OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX,
                    )?;
                    c.execute_batch("PRAGMA cache_size=-16384; PRAGMA mmap_size=1073741824;")?;
                    c.set_prepared_statement_cache_capacity(64);
                    *r = Some(c);
                }
                f(r.as_ref().unwrap())
            })
        })
        .await??)
    }
}
pub fn lrows(c: &Connection, q: &str, p: impl rusqlite::Params) -> rusqlite::Result<Rows> {
    let mut s = c.prepare_cached(q)?;
    let n = s.column_count();
    let mut rows = s.query(p)?;
    let mut out = Vec::new();
    while let Some(r) = rows.next()? {
        let mut v = Vec::with_capacity(n);
        for i in 0..n {
            use rusqlite::types::ValueRef::*;
            v.push(match r.get_ref(i)? {
                Text(t) => String::from_utf8_lossy(t).into_owned(),
                Integer(x) => x.to_string(),
                _ => String::new(),
            });
        }
        out.push(v);
    }
    Ok(out)
}
pub fn lite_audit(x: &Connection, on: bool, at: &str, w: i64, c: i64, op: &str) -> rusqlite::Result<()> {
    if on {
        x.prepare_cached(I_AUDIT)?.execute(params![at, w, c, op])?;
    }
    Ok(())
}
pub fn load_lite(path: &str, dir: &str) -> Res<()> {
    let _ = std::fs::remove_file(path);
    let mut c = Connection::open(path)?;
    c.execute_batch(
        "PRAGMA page_size=4096; PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-262144;",
    )?;
    c.execute_batch(
        &include_str!("schema.sql")
            .replace("$SERIAL", "INTEGER PRIMARY KEY")
            .replace("BIGINT PRIMARY KEY", "INTEGER PRIMARY KEY"),
    )?;
    for t in TABLES {
        let mut rd = csv::Reader::from_path(format!("{dir}/{t}.csv"))?;
        let h = rd.headers()?.clone();
        let q = format!(
            "INSERT INTO {t}({}) VALUES ({})",
            h.iter().collect::<Vec<_>>().join(","),
            vec!["?"; h.len()].join(",")
        );
        let tx = c.transaction()?;
        {
            let mut s = tx.prepare(&q)?;
            let mut r = csv::StringRecord::new();
            while rd.read_record(&mut r)? {
                s.execute(rusqlite::params_from_iter(r.iter()))?;
            }
        }
        tx.commit()?;
    }
    c.execute_batch(&include_str!("index.sql").replace("$TPO", ""))?;
    c.execute_batch("ANALYZE; PRAGMA journal_mode=WAL;")?;
    Ok(())
}
