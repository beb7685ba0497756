//! People: a circle with initials in the tint of the sector, and who it is.

use super::component;
use crate::{Text, initials};
use domain::Sector;

component! {
    /// A person's circle. The name always stands beside it, so screen readers skip it.
    pub struct Face<'a> from "parts/face.html" { text: Text<'a>, sector: Sector, size: &'static str }
}

impl<'a> Face<'a> {
    /// A circle with this text, such as initials.
    pub fn new(text: impl Into<Text<'a>>, sector: Sector) -> Self {
        Self { text: text.into(), sector, size: "" }
    }
}

component! {
    /// A person in a line: circle, name, and a second line such as title and organisation.
    pub struct Person<'a> from "parts/person.html" { name: Text<'a>, about: Option<Text<'a>>, sector: Sector, size: &'static str }
}

impl<'a> Person<'a> {
    /// A person of this sector; the client's own people are [`Sector::Own`].
    pub fn new(name: impl Into<Text<'a>>, sector: Sector) -> Self {
        Self { name: name.into(), about: None, sector, size: "" }
    }

    /// With a second line.
    #[must_use]
    pub fn about(mut self, about: impl Into<Text<'a>>) -> Self {
        self.about = Some(about.into());
        self
    }

    /// With a small circle, for rows.
    #[must_use]
    pub const fn small(mut self) -> Self {
        self.size = " face-s";
        self
    }

    /// With a large circle, for the one who is responsible.
    #[must_use]
    pub const fn large(mut self) -> Self {
        self.size = " face-l";
        self
    }

    /// The name.
    pub fn name(&self) -> &str {
        self.name.as_str()
    }

    /// The circle alone.
    pub fn face(&self) -> Face<'static> {
        Face { text: initials(self.name.as_str()).into(), sector: self.sector, size: self.size }
    }
}
