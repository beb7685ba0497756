//! Names in the three languages.

use kernel::Language;

/// A name that is complete in the three languages; a language without a name of its own has another's.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Names {
    /// In Finnish.
    pub fi: String,
    /// In Swedish.
    pub sv: String,
    /// In English.
    pub en: String,
}

impl Names {
    /// The name for readers of this language.
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::Fi => &self.fi,
            Language::Sv => &self.sv,
            Language::En => &self.en,
        }
    }

    /// The same name in every language.
    pub fn same(name: &str) -> Self {
        Self { fi: name.to_owned(), sv: name.to_owned(), en: name.to_owned() }
    }

    /// All three, for comparing.
    pub fn all(&self) -> [&str; 3] {
        [&self.fi, &self.sv, &self.en]
    }
}
