//! The mark: two people side by side.

use askama::{Template, filters::HtmlSafe};

/// The mark of Rinnalla, hidden from screen readers: its name stands beside it.
#[derive(Template, Clone, Copy, Debug)]
#[template(
    source = r#"<svg class="mark" viewBox="0 0 24 28" aria-hidden="true" focusable="false"><rect x="3" y="1" width="7.500" height="26" rx="3.750"/><rect x="13.500" y="7" width="7.500" height="20" rx="3.750"/></svg>"#,
    ext = "html"
)]
pub struct Mark;

impl HtmlSafe for Mark {}
