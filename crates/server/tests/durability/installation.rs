//! An installation on the embedded engine in a folder of its own, founded from the example in the documentation.

use crate::http::Visitor;
use kernel::{Clock, SystemClock};
use std::{
    fs,
    io::{BufRead, BufReader},
    net::SocketAddr,
    path::PathBuf,
    process::{Child, Command, Stdio},
    sync::{
        Arc, Mutex,
        mpsc::{Receiver, channel},
    },
    thread,
    time::Duration,
};
use tempfile::TempDir;
use totp_rs::{Builder, Secret};

const EXAMPLE: &str = include_str!("../../../../docs/set-up.toml");
const PASSWORD: &str = "kolme pientä sanaa";
const LONG: Duration = Duration::from_secs(20);

/// The folder, and the invitation of the first account.
pub struct Installation {
    folder: TempDir,
    address: String,
    pub invitation: String,
}

impl Installation {
    /// A place and settings, and no database yet.
    pub fn bare() -> Self {
        let folder = tempfile::tempdir().expect("a place for the installation");
        let mut this = Self { folder, address: String::new(), invitation: String::new() };
        fs::create_dir(this.data()).expect("a folder for the data");
        this.address = format!("sqlite:{}", this.database().display());
        this
    }

    /// Founds the region of the example.
    pub fn found() -> Self {
        Self::bare().founded()
    }

    /// The same in this empty database of a PostgreSQL server.
    pub fn found_on(address: &str) -> Self {
        Self::bare_on(address).founded()
    }

    /// A place and settings, and an empty database of a PostgreSQL server.
    pub fn bare_on(address: &str) -> Self {
        Self { address: address.to_owned(), ..Self::bare() }
    }

    fn founded(self) -> Self {
        let mut this = self;
        let plan = this.folder.path().join("set-up.toml");
        fs::write(&plan, EXAMPLE).expect("the example is copied");
        let output = this.settings(Command::new(PROGRAM)).arg("set-up").arg(plan).output().expect("runs");
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(output.status.success(), "{said} {}", String::from_utf8_lossy(&output.stderr));
        let invitation = said.lines().find_map(|line| line.strip_prefix("riikka.ojala")).expect("Riikka is invited");
        invitation.trim().clone_into(&mut this.invitation);
        this
    }

    /// The folder of the database.
    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// The database file.
    pub fn database(&self) -> PathBuf {
        self.data().join("rinnalla.sqlite")
    }

    /// The file of the key for secrets.
    pub fn secret_key(&self) -> PathBuf {
        self.folder.path().join("secret.key")
    }

    /// A command with the settings of this installation.
    pub fn settings(&self, mut command: Command) -> Command {
        command
            .env("RINNALLA_DATABASE", &self.address)
            .env("RINNALLA_LISTEN", "127.0.0.1:0")
            .env("RINNALLA_ORIGIN", "https://rinnalla.example")
            .env("RINNALLA_INDEX_KEY_FILE", self.folder.path().join("index.key"))
            .env("RINNALLA_SECRET_KEY_FILE", self.secret_key())
            .env("RINNALLA_BALLAST_MIB", "1")
            .env("RINNALLA_LOG", "debug");
        command
    }

    /// Starts serving.
    pub fn start(&self) -> Running {
        let mut command = self.settings(Command::new(PROGRAM));
        command.arg("serve");
        Running::spawn(command)
    }

    /// Riikka takes her account into use and signs in.
    pub fn riikka(&self, address: SocketAddr) -> Visitor {
        let mut visitor = Visitor::at(address);
        let code = self.invitation.as_str();
        let page = visitor.post("/invitation", &[("invitation", code)]).expect("answers");
        let (_, key) = page.body.split_once("class=\"num\">").expect("the page shows the key");
        let key: String = key.split('<').next().unwrap_or_default().split_whitespace().collect();
        let factors = [("invitation", code), ("step", "2"), ("new_password", PASSWORD), ("code", &one_time(&key, 30))];
        assert_eq!(visitor.post("/invitation", &factors).expect("answers").status, 303);
        let proof = [("name", "riikka.ojala"), ("password", PASSWORD), ("code", &one_time(&key, 0))];
        let answer = visitor.post("/sign-in", &proof).expect("answers");
        visitor.cookie = answer.session();
        assert!(visitor.cookie.is_some(), "Riikka signs in: {answer:?}");
        visitor
    }
}

/// The program.
pub const PROGRAM: &str = env!("CARGO_BIN_EXE_rinnalla");

/// What an authenticator showed this many seconds ago.
fn one_time(key: &str, ago: u64) -> String {
    let secret = Secret::try_from_base32(key).expect("a key");
    let now = u64::try_from(SystemClock.now().as_second()).expect("after 1970");
    Builder::new().with_secret(secret).build().expect("a secret").generate(now - ago).to_string()
}

/// A program that serves.
pub struct Running {
    child: Child,
    listening: Receiver<SocketAddr>,
    opened: Receiver<SocketAddr>,
    log: Arc<Mutex<String>>,
}

impl Running {
    /// Starts it, and listens to its log for the address.
    pub fn spawn(mut command: Command) -> Self {
        let mut child = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().expect("starts");
        let lines = BufReader::new(child.stderr.take().expect("a log"));
        let ((listens, listening), (opens, opened)) = (channel(), channel());
        let log = Arc::new(Mutex::new(String::new()));
        let kept = log.clone();
        thread::spawn(move || {
            for line in lines.lines().map_while(Result::ok) {
                address_in(&line, "listening").map(|address| listens.send(address));
                address_in(&line, "open").map(|address| opens.send(address));
                kept.lock().expect("nobody panics with the log").push_str(&(line + "\n"));
            }
        });
        Self { child, listening, opened, log }
    }

    /// Where it listens, if it opens within this time.
    pub fn opens_within(&self, time: Duration) -> Option<SocketAddr> {
        self.opened.recv_timeout(time).ok()
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.opens_within(LONG).unwrap_or_else(|| panic!("the program opens: {}", self.log()))
    }

    /// Where it answers at the door, whether it is open or not.
    pub fn listens(&self) -> SocketAddr {
        self.listening.recv_timeout(LONG).unwrap_or_else(|_| panic!("the program listens: {}", self.log()))
    }

    /// What it has logged.
    pub fn log(&self) -> String {
        self.log.lock().expect("nobody panics with the log").clone()
    }

    /// The number of its process.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Asks it to close, as whoever runs the machine does.
    pub fn ask_to_close(&self) {
        let asked = Command::new("kill").args(["-TERM", &self.id().to_string()]).status().expect("is asked");
        assert!(asked.success());
    }

    /// Waits until it has closed; whether it says that all went well.
    pub fn closed_well(mut self) -> bool {
        self.child.wait().expect("ends").success()
    }

    /// As when the power goes.
    pub fn kill9(mut self) {
        self.child.kill().expect("is killed");
        self.child.wait().expect("is gone");
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The address in the line that says this.
fn address_in(line: &str, said: &str) -> Option<SocketAddr> {
    let (_, after) = line.split_once(&format!("\"message\":\"{said}\",\"address\":\""))?;
    after.split('"').next()?.parse().ok()
}
