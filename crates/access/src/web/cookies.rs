//! The four cookies: the session reference, the reference of a browser in which somebody has signed in before (decision 0007), the
//! language of somebody who has not signed in, and for half an hour what a visitor was told and no address may carry.

use super::Site;
use crate::SessionKey;
use axum::http::{HeaderMap, header};
use kernel::{Coded, Language};

const SECURE_NAME: &str = "__Host-rinnalla";
const LOCAL_NAME: &str = "rinnalla";
const SECURE_BROWSER_NAME: &str = "__Host-rinnalla-browser";
const LOCAL_BROWSER_NAME: &str = "rinnalla-browser";
const SECURE_TOLD_NAME: &str = "__Host-rinnalla-told";
const LOCAL_TOLD_NAME: &str = "rinnalla-told";
const LANGUAGE_NAME: &str = "rinnalla-language";

fn cookie<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    let lines = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut pairs = lines.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.find(|(known, _)| *known == name).map(|(_, value)| value)
}

/// The name of the session's cookie. Under https it is `__Host-` and nothing else is taken for it: a neighbouring host cannot plant one.
const fn session_name(site: &Site) -> &'static str {
    if site.secure { SECURE_NAME } else { LOCAL_NAME }
}

/// The hash of the session reference that the request carries.
pub fn session_of(site: &Site, headers: &HeaderMap) -> Option<[u8; 32]> {
    let value = cookie(headers, session_name(site))?;
    SessionKey::from_cookie(value).map(|key| key.hash())
}

/// Whether the request carries anything like a session.
pub(super) fn any_session(headers: &HeaderMap) -> bool {
    [SECURE_NAME, LOCAL_NAME].iter().any(|name| cookie(headers, name).is_some())
}

/// The language that was chosen without signing in.
pub(super) fn language(headers: &HeaderMap) -> Option<Language> {
    cookie(headers, LANGUAGE_NAME).and_then(Language::from_code)
}

/// The cookie that carries a session, or (with none) ends it.
pub(super) fn set_session(site: &Site, key: Option<&SessionKey>) -> String {
    let (name, secure) = (session_name(site), if site.secure { "; Secure" } else { "" });
    let (value, end) = key.map_or((String::new(), "; Max-Age=0"), |key| (key.to_cookie(), ""));
    format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax{secure}{end}")
}

/// The reference of this browser, when somebody has signed in with it before.
pub(super) fn browser(site: &Site, headers: &HeaderMap) -> Option<SessionKey> {
    SessionKey::from_cookie(cookie(headers, browser_name(site))?)
}

const fn browser_name(site: &Site) -> &'static str {
    if site.secure { SECURE_BROWSER_NAME } else { LOCAL_BROWSER_NAME }
}

/// The cookie that keeps the reference of this browser for half a year.
pub(super) fn set_browser(site: &Site, key: &SessionKey) -> String {
    let (name, secure) = (browser_name(site), if site.secure { "; Secure" } else { "" });
    format!("{name}={}; Path=/; HttpOnly; SameSite=Lax; Max-Age=15552000{secure}", key.to_cookie())
}

/// The cookie that keeps a language for a year.
pub(super) fn set_language(site: &Site, language: Language) -> String {
    let secure = if site.secure { "; Secure" } else { "" };
    format!("{LANGUAGE_NAME}={}; Path=/; HttpOnly; SameSite=Lax; Max-Age=31536000{secure}", language.code())
}

const fn told_name(site: &Site) -> &'static str {
    if site.secure { SECURE_TOLD_NAME } else { LOCAL_TOLD_NAME }
}

/// What this browser was told within the last half hour, and no address may carry.
pub(super) fn told(site: &Site, headers: &HeaderMap) -> Option<String> {
    cookie(headers, told_name(site)).map(str::to_owned)
}

/// The cookie that keeps what was told for half an hour, or (with nothing) forgets it: another language, going back and loading the page
/// anew show it again, and neither the history of the browser nor a log of a proxy holds it (security §5.1).
pub(super) fn set_told(site: &Site, told: Option<&str>) -> String {
    let (name, secure) = (told_name(site), if site.secure { "; Secure" } else { "" });
    let (value, seconds) = told.map_or(("", 0), |told| (told, 1800));
    format!("{name}={value}; Path=/; HttpOnly; SameSite=Strict; Max-Age={seconds}{secure}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(secure: bool) -> Site {
        Site { origin: "https://rinnalla.example".to_owned(), secure, demo: false }
    }

    /// Everything that a browser is given to keep.
    fn given(site: &Site) -> [String; 6] {
        let key = SessionKey::new(&mut kernel::SystemChance);
        [
            set_session(site, Some(&key)),
            set_session(site, None),
            set_browser(site, &key),
            set_language(site, Language::Sv),
            set_told(site, Some("ABCD")),
            set_told(site, None),
        ]
    }

    #[test]
    fn every_cookie_is_for_the_program_alone() {
        for cookie in given(&at(true)) {
            for part in ["; Path=/", "; HttpOnly", "; SameSite=", "; Secure"] {
                assert!(cookie.contains(part), "{cookie} lacks {part}");
            }
            assert!(!cookie.contains("Domain="), "{cookie} goes to other hosts");
        }
        for cookie in given(&at(false)) {
            assert!(cookie.contains("; HttpOnly") && !cookie.contains("Secure"), "{cookie}");
        }
    }

    #[test]
    fn what_opens_something_cannot_be_planted_by_a_neighbour() {
        let secret = |cookie: &&String| !cookie.starts_with(LANGUAGE_NAME);
        assert!(given(&at(true)).iter().filter(secret).all(|cookie| cookie.starts_with("__Host-rinnalla")));
        let key = SessionKey::new(&mut kernel::SystemChance);
        let carried = |name: &str| {
            let value = format!("{name}={}", key.to_cookie()).parse().expect("a header");
            HeaderMap::from_iter([(header::COOKIE, value)])
        };
        assert_eq!(session_of(&at(true), &carried(SECURE_NAME)), Some(key.hash()));
        assert_eq!(session_of(&at(true), &carried(LOCAL_NAME)), None);
        assert!(browser(&at(true), &carried(SECURE_BROWSER_NAME)).is_some());
        assert!(browser(&at(true), &carried(LOCAL_BROWSER_NAME)).is_none());
    }
}
