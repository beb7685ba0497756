//! What every page stands in: head, top bar, the person who is signed in, the way to other languages, the foot.

use crate::{Icon, Person, To, Words, assets, form::TURN};
use askama::Template;
use askama::filters::HtmlSafe;
use domain::Sector;
use kernel::{Coded, Language};

/// Where in the service a page stands: the word that is marked in the top bar or at the client's thumb.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// The professional's desk.
    Desk,
    /// Joint clientships.
    Cases,
    /// Meetings.
    Meetings,
    /// The service directory.
    Services,
    /// The networks.
    Network,
    /// The client's home.
    Home,
    /// The client's plan.
    MyPlan,
    /// The client's messages.
    MyMessages,
    /// The client's data.
    MyData,
}

impl Place {
    const PROFESSIONAL: [Self; 4] = [Self::Desk, Self::Cases, Self::Meetings, Self::Services];
    const CLIENT: [Self; 4] = [Self::Home, Self::MyPlan, Self::MyMessages, Self::MyData];

    const fn to(self) -> To {
        match self {
            Self::Desk => To::Desk,
            Self::Cases => To::Cases,
            Self::Meetings => To::Meetings,
            Self::Services => To::Services,
            Self::Network => To::Networks,
            Self::Home => To::Me,
            Self::MyPlan => To::MyPlan,
            Self::MyMessages => To::MyMessages,
            Self::MyData => To::MyData,
        }
    }

    const fn word(self, w: Words) -> &'static str {
        match self {
            Self::Desk => w.nav_desk(),
            Self::Cases => w.nav_cases(),
            Self::Meetings => w.nav_meetings(),
            Self::Services => w.nav_services(),
            Self::Network => w.nav_network(),
            Self::Home => w.nav_home(),
            Self::MyPlan => w.nav_my_plan(),
            Self::MyMessages => w.nav_my_messages(),
            Self::MyData => w.nav_my_data(),
        }
    }

    const fn icon(self) -> Icon {
        match self {
            Self::Desk | Self::Home => Icon::Home,
            Self::Cases | Self::Network => Icon::People,
            Self::Meetings => Icon::Calendar,
            Self::Services | Self::MyPlan => Icon::Route,
            Self::MyMessages => Icon::Message,
            Self::MyData => Icon::Consent,
        }
    }
}

/// Who is signed in, as the top bar shows it.
#[derive(Clone, PartialEq, Eq)]
pub enum SignedIn {
    /// A professional: full name and the sector of the organisation acted for.
    Professional {
        /// First and last name.
        name: String,
        /// The tint of the person's circle.
        sector: Sector,
    },
    /// A client, who has four places at the thumb.
    Client {
        /// Messages that wait for the client.
        messages: i64,
    },
}

/// When the session ends, unless somebody goes on: the page warns two minutes before (security §6.2, WCAG 2.2.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SessionEnds {
    /// So many seconds from now.
    pub seconds: i64,
    /// Whether going on makes it longer; not when the session has lasted as long as any may.
    pub goes_on: bool,
}

/// What a layout needs to know. Made once a request; a page keeps it in its field `frame`.
#[derive(Clone)]
pub struct Frame {
    /// The language of the page.
    pub language: Language,
    /// The page's name in the browser. Never a person's name and never a word about health (design: URLs and titles).
    pub title: String,
    /// Who is signed in, if anybody.
    pub signed_in: Option<SignedIn>,
    /// When the session of whoever is signed in ends.
    pub session: Option<SessionEnds>,
    /// The place that is marked in the navigation.
    pub place: Option<Place>,
    /// This page's own path, so that another language leads back here.
    pub path: String,
    /// The page's paths in the three languages, when it has its own in each (public pages).
    pub paths: Option<[To; 3]>,
    /// Whether this is the demo with invented people.
    pub demo: bool,
    /// One line about what was just done, shown on top and read aloud.
    pub flash: Option<String>,
    /// Whether the page's form, the one with the identifier [`Frame::FORM`], is carried on when another language is chosen.
    pub carries: bool,
}

impl Frame {
    /// A frame for a visitor; the rest is set with the methods below.
    pub fn new(language: Language, title: impl Into<String>) -> Self {
        let (title, path) = (title.into(), String::from("/"));
        Self {
            language,
            title,
            signed_in: None,
            session: None,
            place: None,
            path,
            paths: None,
            demo: false,
            flash: None,
            carries: false,
        }
    }

    /// The identifier of the form whose content is carried on to another language.
    pub const FORM: &'static str = "form";

    /// With a form in which a visitor writes: choosing another language drops nothing of it. The form has [`Frame::FORM`] as its `id`.
    #[must_use]
    pub const fn carrying(mut self) -> Self {
        self.carries = true;
        self
    }

    /// With this title and place: what a page adds to the frame that the request's context made.
    #[must_use]
    pub fn page(mut self, title: impl Into<String>, place: Option<Place>) -> Self {
        self.title = title.into();
        self.place = place;
        self
    }

    /// The code of the page's language, for `lang`.
    pub fn lang(&self) -> &'static str {
        self.language.code()
    }

    /// Whether a professional looks at the page.
    pub const fn is_professional(&self) -> bool {
        matches!(self.signed_in, Some(SignedIn::Professional { .. }))
    }

    /// What stands in `<head>`.
    pub const fn head(&self) -> Head<'_> {
        Head { frame: self }
    }

    /// Skip link and demo banner.
    pub const fn opening(&self) -> Opening<'_> {
        Opening { frame: self, w: Words(self.language) }
    }

    /// The warning before the session ends.
    pub const fn session(&self) -> Session<'_> {
        Session { frame: self, w: Words(self.language) }
    }

    /// The professional's top bar.
    pub const fn top(&self) -> Top<'_> {
        Top { frame: self, w: Words(self.language) }
    }

    /// The top of client and public pages.
    pub const fn calm_top(&self) -> CalmTop<'_> {
        CalmTop { frame: self, w: Words(self.language) }
    }

    /// The foot, the same on every page (WCAG 3.2.6), and the client's four places.
    pub const fn foot(&self) -> Foot<'_> {
        Foot { frame: self, w: Words(self.language) }
    }

    /// The line about what was just done.
    pub fn flash(&self) -> Flash<'_> {
        Flash { text: self.flash.as_deref() }
    }

    /// The class that leaves room for the client's four places.
    pub fn tabs_class(&self) -> &'static str {
        if self.messages().is_some() { " has-tabs" } else { "" }
    }

    /// Where the mark leads: home, wherever home is.
    pub fn home(&self) -> To {
        match self.signed_in {
            Some(SignedIn::Professional { .. }) => To::Desk,
            Some(SignedIn::Client { .. }) => To::Me,
            None => To::public_contact(self.language),
        }
    }

    /// The messages that wait for the client, when a client is signed in.
    const fn messages(&self) -> Option<i64> {
        match self.signed_in {
            Some(SignedIn::Client { messages }) => Some(messages),
            Some(SignedIn::Professional { .. }) | None => None,
        }
    }

    fn me(&self) -> Option<Person<'_>> {
        match &self.signed_in {
            Some(SignedIn::Professional { name, sector }) => Some(Person::new(name, *sector).small()),
            Some(SignedIn::Client { .. }) | None => None,
        }
    }

    fn is_here(&self, place: &Place) -> bool {
        self.place == Some(*place)
    }

    /// The ways to the other two languages, each with this class.
    fn languages(&self, class: &'static str) -> Vec<ToLanguage> {
        let others = Language::ALL.iter().filter(|language| **language != self.language);
        others.map(|language| self.to_language(*language, class)).collect()
    }

    fn to_language(&self, language: Language, class: &'static str) -> ToLanguage {
        let (code, name, path) = (language.code(), own_name(language), self.path_in(language));
        ToLanguage { code, name, path, class, way: self.way() }
    }

    /// What is chosen is kept for whoever has signed in, and only a form changes what is kept (security §7: a look changes nothing).
    const fn way(&self) -> Way {
        match (self.carries, &self.signed_in, &self.paths) {
            (true, ..) => Way::Carry,
            (false, Some(_), None) => Way::Press,
            (false, Some(_), Some(_)) | (false, None, _) => Way::Link,
        }
    }

    fn path_in(&self, language: Language) -> String {
        match self.paths {
            Some([fi, ..]) if language == Language::Fi => fi.to_string(),
            Some([_, sv, _]) if language == Language::Sv => sv.to_string(),
            Some([_, _, en]) => en.to_string(),
            None => To::Language.with(&[("to", language.code()), ("back", &self.path)]),
        }
    }
}

/// What a language calls itself, for people who do not read the page's language.
const fn own_name(language: Language) -> &'static str {
    match language {
        Language::Fi => "Suomeksi",
        Language::Sv => "Svenska",
        Language::En => "English",
    }
}

/// How one comes to another language.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    /// A link.
    Link,
    /// A button, because the choice is kept with the account.
    Press,
    /// The button that takes along what is written.
    Carry,
}

/// The way to another language.
#[derive(Template)]
#[template(path = "frame/to-language.html")]
struct ToLanguage {
    code: &'static str,
    name: &'static str,
    path: String,
    class: &'static str,
    way: Way,
}
impl HtmlSafe for ToLanguage {}

macro_rules! part {
    ($(#[$doc:meta])* $name:ident, $path:literal, { $($field:ident: $type:ty),+ }) => {
        $(#[$doc])*
        #[derive(Template)]
        #[template(path = $path)]
        pub struct $name<'a> { $($field: $type),+ }
        impl HtmlSafe for $name<'_> {}
    };
}

part!(
    /// Title, styles and icon.
    Head, "frame/head.html", { frame: &'a Frame }
);
part!(
    /// Skip link and demo banner.
    Opening, "frame/opening.html", { frame: &'a Frame, w: Words }
);
part!(
    /// The warning before the session ends; shown by the script when it is time.
    Session, "frame/session.html", { frame: &'a Frame, w: Words }
);
part!(
    /// The professional's top bar: five words, search, profile.
    Top, "frame/top.html", { frame: &'a Frame, w: Words }
);
part!(
    /// The top of client and public pages.
    CalmTop, "frame/calm-top.html", { frame: &'a Frame, w: Words }
);
part!(
    /// The foot of every page.
    Foot, "frame/foot.html", { frame: &'a Frame, w: Words }
);
part!(
    /// One line about what was just done.
    Flash, "frame/flash.html", { text: Option<&'a str> }
);
