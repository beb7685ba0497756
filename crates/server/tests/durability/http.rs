//! A visitor over a real connection. HTTP/1.0, so that an answer ends where the connection ends.

use std::{
    io::{self, Read, Write},
    net::{SocketAddr, TcpStream},
    thread,
    time::Duration,
};

/// What came back.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub head: String,
    pub body: String,
}

impl Answer {
    /// The value of the session cookie that it sets.
    pub fn session(&self) -> Option<String> {
        let line = self.head.lines().find_map(|line| line.strip_prefix("set-cookie: "))?;
        Some(line.split(';').next()?.to_owned())
    }

    /// Where it leads on.
    pub fn location(&self) -> &str {
        self.head.lines().find_map(|line| line.strip_prefix("location: ")).unwrap_or_default()
    }

    /// The value of a hidden field of the page.
    pub fn hidden(&self, name: &str) -> Option<&str> {
        let (_, after) = self.body.split_once(&format!("name=\"{name}\" value=\""))?;
        after.split('"').next()
    }
}

/// Somebody at a browser.
#[derive(Clone)]
pub struct Visitor {
    pub address: SocketAddr,
    pub cookie: Option<String>,
    /// Where the reverse proxy says that they come from.
    pub from: Option<String>,
}

impl Visitor {
    pub fn at(address: SocketAddr) -> Self {
        Self { address, cookie: None, from: None }
    }

    pub fn get(&self, path: &str) -> io::Result<Answer> {
        self.send("GET", path, "")
    }

    pub fn post(&self, path: &str, fields: &[(&str, &str)]) -> io::Result<Answer> {
        self.send("POST", path, &encoded_form(fields))
    }

    fn send(&self, method: &str, path: &str, body: &str) -> io::Result<Answer> {
        self.begin(method, path, body)?.end(body)
    }

    /// Sends everything but the body.
    pub fn begin(&self, method: &str, path: &str, body: &str) -> io::Result<Begun> {
        let mut connection = TcpStream::connect_timeout(&self.address, Duration::from_secs(5))?;
        connection.set_read_timeout(Some(Duration::from_secs(20)))?;
        let cookie = self.cookie.as_ref().map_or(String::new(), |cookie| format!("Cookie: {cookie}\r\n"));
        let from = self.from.as_ref().map_or(String::new(), |from| format!("X-Forwarded-For: {from}\r\n"));
        write!(
            connection,
            "{method} {path} HTTP/1.0\r\nHost: rinnalla.example\r\nAccept-Language: fi\r\nSec-Fetch-Site: same-origin\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n{cookie}{from}\r\n",
            body.len()
        )?;
        Ok(Begun(connection))
    }
}

/// A request whose body has not been sent.
pub struct Begun(TcpStream);

impl Begun {
    /// Sends the body, waits so long, and goes away before the answer.
    pub fn hang_up_after(mut self, body: &str, patience: Duration) -> io::Result<()> {
        self.0.write_all(body.as_bytes())?;
        thread::sleep(patience);
        Ok(())
    }

    /// Sends the body and waits for the answer.
    pub fn end(mut self, body: &str) -> io::Result<Answer> {
        self.0.write_all(body.as_bytes())?;
        let mut bytes = Vec::new();
        self.0.read_to_end(&mut bytes)?;
        read(&String::from_utf8_lossy(&bytes)).ok_or_else(|| io::Error::other("the answer was cut short"))
    }
}

/// A form as a browser sends it.
pub fn encoded_form(fields: &[(&str, &str)]) -> String {
    let mut pairs: Vec<_> = fields.iter().map(|(name, value)| format!("{name}={}", encoded(value))).collect();
    if fields.iter().all(|(name, _)| *name != "once") {
        pairs.push(format!("once={}", testkit::fresh_token())); // as every form of ours carries one
    }
    pairs.join("&")
}

/// An answer, if all of it came.
fn read(text: &str) -> Option<Answer> {
    let (head, body) = text.split_once("\r\n\r\n")?;
    let length: usize = head.lines().find_map(|line| line.strip_prefix("content-length: "))?.parse().ok()?;
    let status = head.split(' ').nth(1)?.parse().ok()?;
    (body.len() >= length).then(|| Answer { status, head: head.to_owned(), body: body.to_owned() })
}

fn encoded(text: &str) -> String {
    let sign = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    };
    text.bytes().map(sign).collect()
}
