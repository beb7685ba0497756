//! Closed lists that have a stable code: what is stored, put in forms and logged, never shown to people.

/// An enum whose every variant has a stable code (`snake_case`). Words for people live in the `.ftl` files.
pub trait Coded: Copy + Sized + 'static {
    /// Every variant, in the order in which people should meet them.
    const ALL: &'static [Self];

    /// The stable code, as stored and as sent in forms.
    fn code(self) -> &'static str;

    /// The variant with this code, if there is one.
    fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|variant| variant.code() == code)
    }
}

/// Declares an enum together with the codes of its variants.
///
/// ```
/// kernel::coded! {
///     /// What the client answered.
///     pub enum Answer {
///         /// Wants help.
///         Yes = "yes",
///         /// Not now.
///         NotNow = "not_now",
///     }
/// }
/// use kernel::Coded;
/// assert_eq!(Answer::from_code("not_now"), Some(Answer::NotNow));
/// ```
#[macro_export]
macro_rules! coded {
    ($(#[$meta:meta])* $vis:vis enum $name:ident { $($(#[$vmeta:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        $vis enum $name { $($(#[$vmeta])* $variant),+ }

        impl $crate::Coded for $name {
            const ALL: &'static [Self] = &[$(Self::$variant),+];
            fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }
        }
    };
}
