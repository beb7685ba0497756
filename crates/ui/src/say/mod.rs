//! The words of the domain for people. A new variant without words does not compile.

mod case;
mod consent;
mod intake;
mod meeting;
mod organisation;
mod plan;
mod rule;
mod survey;
mod team;
mod trail;

use kernel::Language;

/// What people call a value of a closed list.
pub trait Say: Copy {
    /// Its word or short phrase in this language, as it stands in a list or beside a label.
    fn say(self, language: Language) -> &'static str;
}

/// Gives each variant its word; exhaustive, because it is a `match` without a catch-all.
macro_rules! say {
    ($($type:ty { $($variant:ident => $word:ident),+ $(,)? })+) => {
        $(impl crate::Say for $type {
            fn say(self, language: kernel::Language) -> &'static str {
                let w = crate::Words(language);
                match self { $(Self::$variant => w.$word()),+ }
            }
        })+
    };
}
pub(crate) use say;

say! {
    Language { Fi => language_fi, Sv => language_sv, En => language_en }
}
