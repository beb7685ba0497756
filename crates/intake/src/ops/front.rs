//! The initial service's front door: what the public page says about it.

use crate::store::{self, FrontRow};
use access::{Cx, Outcome, Refusal};
use db::{Code, args};
use kernel::{Language, Line, UnitId};
use ui::Phone;

/// What the public page says about a unit in one language.
pub struct FrontDoor {
    /// When the telephone is answered.
    pub call_hours: Line<120>,
    /// What the place is called where one can walk in.
    pub place: Line<120>,
    /// When one can walk in.
    pub visit_hours: Line<120>,
    /// The address, the door, how one gets in.
    pub way_in: Line<300>,
}

/// Writes what the public page says about a unit.
///
/// # Errors
/// When there is no such unit.
pub fn set_front_door(cx: &mut Cx<'_, '_>, unit: UnitId, language: Language, door: &FrontDoor) -> Outcome<()> {
    let values = args![unit, Code(language), &door.call_hours, &door.place, &door.visit_hours, &door.way_in];
    cx.run(store::SET_FRONT, values).map(drop)
}

/// The initial service that contacts from outside come to.
pub(crate) struct Front {
    pub(crate) unit: UnitId,
    pub(crate) phone: Option<Phone>,
    pub(crate) call_hours: Option<String>,
    pub(crate) visit: Option<Visiting>,
}

/// Where and when one can walk in.
pub(crate) struct Visiting {
    pub(crate) place: String,
    pub(crate) hours: String,
    pub(crate) way_in: String,
}

/// The front door in this language.
pub(crate) fn front(cx: &mut Cx<'_, '_>, language: Language) -> Outcome<Front> {
    let row: Option<FrontRow> = cx.optional(store::FRONT, args![Code(language)])?;
    let row = row.ok_or(Refusal::NotFound)?;
    let visit = row.place.zip(row.visit_hours).zip(row.way_in);
    Ok(Front {
        unit: row.unit,
        phone: Phone::read(&row.phone),
        call_hours: row.call_hours,
        visit: visit.map(|((place, hours), way_in)| Visiting { place, hours, way_in }),
    })
}
