//! The design's own icons: strokes on a grid of 24, always beside a text, never alone.

use askama::filters::HtmlSafe;
use std::fmt;

macro_rules! icons {
    ($($(#[$doc:meta])* $name:ident = $strokes:literal,)+) => {
        /// An icon of the design. Hidden from screen readers: the text beside it says the same.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Icon { $($(#[$doc])* $name),+ }

        impl Icon {
            /// All of them, for the gallery.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            const fn strokes(self) -> &'static str {
                match self { $(Self::$name => $strokes),+ }
            }
        }
    };
}

icons! {
    /// Onwards: a row that opens.
    Arrow = r#"<path d="m9.500 6 6 6-6 6"/>"#,
    /// Done, agreed, fits.
    Check = r#"<path d="m5 12.500 4.500 4.500L19 7.500"/>"#,
    /// Time, waiting.
    Clock = r#"<circle cx="12" cy="12" r="8"/><path d="M12 7.500V12l3 2"/>"#,
    /// Menu.
    Menu = r#"<path d="M4 7h16M4 12h16M4 17h16"/>"#,
    /// Search.
    Search = r#"<circle cx="10.500" cy="10.500" r="6"/><path d="m15 15 5 5"/>"#,
    /// Message.
    Message = r#"<path d="M4.500 6.500h15v10h-8l-4 3.500v-3.500h-3z"/>"#,
    /// At risk, error.
    Warning = r#"<path d="M12 4.500 3.500 19h17z"/><path d="M12 10v4.200M12 16.800v.1"/>"#,
    /// Add.
    Plus = r#"<path d="M12 5v14M5 12h14"/>"#,
    /// Consent, own data.
    Consent = r#"<path d="M12 3.500 5 6v5.500c0 4.300 2.900 7.600 7 9 4.100-1.400 7-4.700 7-9V6z"/><path d="m9 12 2.200 2.200L15.500 10"/>"#,
    /// Who sees, who looked.
    Eye = r#"<path d="M3 12s3.200-6 9-6 9 6 9 6-3.200 6-9 6-9-6-9-6z"/><circle cx="12" cy="12" r="2.600"/>"#,
    /// Plan, service map, services.
    Route = r#"<circle cx="6" cy="6" r="2.300"/><circle cx="18" cy="12" r="2.300"/><circle cx="6" cy="18" r="2.300"/><path d="M8.300 6H12a3 3 0 0 1 3 3v0a3 3 0 0 0 .7 2M8.300 18H12a3 3 0 0 0 3-3"/>"#,
    /// Call.
    Phone = r#"<path d="M6 4.500h3.500l1.500 4-2 1.500a11 11 0 0 0 5 5l1.500-2 4 1.500V18a2 2 0 0 1-2.200 2C10.500 19.500 4.500 13.500 4 6.700A2 2 0 0 1 6 4.500z"/>"#,
    /// Write, a task for you.
    Pen = r#"<path d="M5 19l1-4L16.500 4.500l3 3L9 18z"/><path d="m14 7 3 3"/>"#,
    /// Home.
    Home = r#"<path d="M4 11.5 12 5l8 6.5M6.5 10v9h11v-9M10 19v-5h4v5"/>"#,
    /// Benefits, cost.
    Money = r#"<path d="M17.500 7A6.500 6.500 0 1 0 17.500 17M4.500 10.500h9M4.500 13.500h8"/>"#,
    /// Place.
    Pin = r#"<path d="M12 20.500s6.500-5.600 6.500-10.500a6.500 6.500 0 0 0-13 0c0 4.900 6.500 10.500 6.500 10.500z"/><circle cx="12" cy="10" r="2.300"/>"#,
    /// Not open to you, kept safe.
    Lock = r#"<rect x="5.500" y="10.500" width="13" height="9.500" rx="2"/><path d="M8.500 10.500V8a3.500 3.500 0 0 1 7 0v2.500"/>"#,
    /// Calendar, meeting.
    Calendar = r#"<rect x="4" y="5.500" width="16" height="14.500" rx="2"/><path d="M4 10h16M8.500 3.500v4M15.500 3.500v4"/>"#,
    /// Print.
    Print = r#"<path d="M7.500 9V4.500h9V9M7.500 16H5V9.500h14V16h-2.500"/><path d="M7.500 14h9v5.500h-9z"/>"#,
    /// Document, plan as text.
    Document = r#"<path d="M6.500 3.500h7l4 4v13h-11z"/><path d="M13.500 3.500v4h4M9 12h6M9 15.500h6"/>"#,
    /// Warm handover, who sends.
    Handover = r#"<path d="M4 8.500h13M13.500 5 17 8.500 13.500 12M20 15.500H7M10.500 12 7 15.500l3.500 3.500"/>"#,
    /// Team, people.
    People = r#"<circle cx="9" cy="8.5" r="3.2"/><path d="M3.5 19c.4-3.4 2.6-5 5.5-5s5.1 1.600 5.500 5M15.500 5.600a3.100 3.100 0 0 1 0 5.800M17 14.300c2 .5 3.200 2 3.500 4.700"/>"#,
    /// Ask, consult.
    Question = r#"<circle cx="12" cy="12" r="8"/><path d="M9.700 9.700c.2-1.400 1.200-2.200 2.400-2.200 1.300 0 2.300.8 2.300 2.100 0 1.900-2.400 2-2.400 3.900M12 16.400v.1"/>"#,
    /// Information.
    Info = r#"<circle cx="12" cy="12" r="8"/><path d="M12 11v5M12 8v.1"/>"#,
    /// Meeting on a shared screen.
    Screen = r#"<rect x="3.500" y="5" width="17" height="11.500" rx="1.500"/><path d="M9 20h6M12 16.500V20"/>"#,
    /// Language.
    Globe = r#"<circle cx="12" cy="12" r="8"/><path d="M4 12h16M12 4c2.500 2.500 3.500 5 3.500 8s-1 5.500-3.500 8c-2.500-2.500-3.500-5-3.500-8s1-5.500 3.500-8z"/>"#,
}

impl fmt::Display for Icon {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(r#"<svg class="i" viewBox="0 0 24 24" aria-hidden="true" focusable="false">"#)?;
        f.write_str(self.strokes())?;
        f.write_str("</svg>")
    }
}

impl HtmlSafe for Icon {}
