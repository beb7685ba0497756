//! Components: small structs that render themselves into pages. A page holds them as fields or makes them in its template.

mod empty;
mod goal;
mod kv;
mod line;
mod mark;
mod note;
mod owner;
mod pager;
mod path;
mod person;
mod stops;
mod tag;
mod tally;
mod team_map;
mod todo;

pub use empty::Empty;
pub use goal::{Act, Goal, SubGoal};
pub use kv::Facts;
pub use line::{Event, EventKind, Timeline};
pub use mark::Mark;
pub use note::Note;
pub use owner::Owner;
pub use pager::Pager;
pub use path::{Dots, Path};
pub use person::{Face, Person};
pub use stops::{Stop, Stops};
pub use tag::{Tag, Tone};
pub use tally::{Count, Tally};
pub use team_map::{Member, TeamMap};
pub use todo::Todo;

/// A struct with a template that renders itself into pages as it is.
macro_rules! component {
    ($(#[$meta:meta])* pub struct $name:ident<'a> from $path:literal { $($(#[$fmeta:meta])* $field:ident: $type:ty),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(askama::Template, Clone)]
        #[template(path = $path)]
        pub struct $name<'a> { $($(#[$fmeta])* $field: $type),+ }
        impl askama::filters::HtmlSafe for $name<'_> {}
    };
}
pub(crate) use component;
