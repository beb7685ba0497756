//! Whether a PostgreSQL server keeps what it says it has (security §4.1). What SQLite needs for that the program sets by itself.

use crate::Statement;

/// What a database's set-up means for what was acknowledged, in words for whoever runs it.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Promises {
    /// Settings with which something that was acknowledged can be lost: nothing starts with them.
    pub broken: Vec<String>,
    /// What could be safer.
    pub advice: Vec<&'static str>,
}

pub(crate) const SETTINGS: Statement = Statement {
    name: "SETTINGS",
    text: "SELECT current_setting('synchronous_commit') AS synchronous_commit, current_setting('fsync') AS fsync, \
           current_setting('full_page_writes') AS full_page_writes, current_setting('data_checksums') AS data_checksums, \
           current_setting('synchronous_standby_names') AS synchronous_standby_names",
};

crate::row! {
    pub(crate) struct Settings {
        synchronous_commit: String,
        fsync: String,
        full_page_writes: String,
        data_checksums: String,
        synchronous_standby_names: String,
    }
}

impl Settings {
    pub(crate) fn judged(&self) -> Promises {
        let must = [
            ("synchronous_commit", &self.synchronous_commit, "a commit is answered before it is on the disk"),
            ("fsync", &self.fsync, "what was saved is lost when the power goes"),
            (
                "full_page_writes",
                &self.full_page_writes,
                "a page that is half written when the power goes cannot be mended",
            ),
        ];
        let kept = |name, value: &str| value == "on" || (name, value) == ("synchronous_commit", "remote_apply");
        let broken = must.into_iter().filter(|(name, value, _)| !kept(*name, value));
        let told = |(name, value, why): (&str, &String, &str)| {
            format!(
                "PostgreSQL has {name} = {value}: {why}. Set it to on, for the server and for this database and role"
            )
        };
        let checksums = "PostgreSQL has no data checksums: a disk that loses something is not noticed. Stop it and run pg_checksums --enable.";
        let standby = "PostgreSQL waits for no standby (synchronous_standby_names): what was saved is on one machine.";
        let advice = [(self.data_checksums != "on", checksums), (self.synchronous_standby_names.is_empty(), standby)];
        Promises {
            broken: broken.map(told).collect(),
            advice: advice.into_iter().filter_map(|(so, words)| so.then_some(words)).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(change: impl FnOnce(&mut Settings)) -> Promises {
        let on = || "on".to_owned();
        let mut settings = Settings {
            synchronous_commit: on(),
            fsync: on(),
            full_page_writes: on(),
            data_checksums: on(),
            synchronous_standby_names: "ANY 1 (kuopio, mikkeli)".to_owned(),
        };
        change(&mut settings);
        settings.judged()
    }

    fn breaks(change: impl FnOnce(&mut Settings)) -> String {
        let promises = with(change);
        assert!(promises.advice.is_empty());
        promises.broken.join(" ")
    }

    #[test]
    fn the_reference_set_up_is_good() {
        assert_eq!(with(|_| {}), Promises::default());
        assert_eq!(with(|s| s.synchronous_commit = "remote_apply".to_owned()), Promises::default(), "waits for more");
    }

    #[test]
    fn what_loses_something_breaks_the_promise() {
        for weak in ["off", "local", "remote_write"] {
            assert!(
                breaks(|s| s.synchronous_commit = weak.to_owned()).contains(&format!("synchronous_commit = {weak}"))
            );
        }
        assert!(breaks(|s| s.fsync = "off".to_owned()).contains("fsync = off"));
        assert!(breaks(|s| s.full_page_writes = "off".to_owned()).contains("full_page_writes = off"));
        assert!(breaks(|s| s.full_page_writes = "remote_apply".to_owned()).contains("full_page_writes"));
    }

    #[test]
    fn what_could_be_safer_is_said() {
        let promises = with(|s| {
            s.data_checksums = "off".to_owned();
            s.synchronous_standby_names = String::new();
        });
        assert!(promises.broken.is_empty());
        assert!(
            promises.advice[0].contains("pg_checksums") && promises.advice[1].contains("one machine"),
            "{promises:?}"
        );
    }
}
