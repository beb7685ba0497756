//! Every page and component with samples: seen by people in development builds, and by tests in every language.

mod case;
mod desk;
mod forms;
mod frames;
mod home;
mod layouts;
mod shelf;
mod states;

pub use frames::{client, professional};
pub use shelf::{Sample, Shelf, list, router, sample};

/// The samples of this crate: its components, forms and error pages.
pub fn shelf() -> Shelf {
    Shelf::new()
        .page::<desk::DeskParts>()
        .page::<case::CaseParts>()
        .page::<case::Teams>()
        .page::<home::HomeParts>()
        .page::<forms::FormParts>()
        .page::<states::States>()
        .page::<layouts::Stage>()
        .page::<layouts::Sheet>()
        .and(crate::errors::shelf())
}
