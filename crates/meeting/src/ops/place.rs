//! A room that is asked for twice: whoever arranges hears when the other meeting is, and nothing of whose it is.

use super::Arrangement;
use crate::store::meeting::{self, AtPlaceRow};
use access::{Cx, Outcome};
use db::args;
use domain::meeting::Place;
use kernel::{MeetingId, Timestamp};
use std::time::Duration;

/// No meeting lasts longer: those that began before are over.
const LONGEST: Duration = Duration::from_secs(24 * 60 * 60);

/// A time at which people are somewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Stay {
    /// How people meet.
    pub(crate) place: Place,
    /// Where.
    pub(crate) place_text: String,
    /// From when.
    pub(crate) starts: Timestamp,
    /// Until when.
    pub(crate) ends: Timestamp,
}

impl Arrangement {
    pub(super) fn stay(&self) -> Stay {
        let place_text = self.place_text.to_string();
        Stay { place: self.place, place_text, starts: self.starts, ends: self.ends }
    }
}

/// The time of another meeting of one's own organisation at the same place at the same time, if there is one.
pub(crate) fn taken(
    cx: &mut Cx<'_, '_>,
    stay: &Stay,
    own: Option<MeetingId>,
) -> Outcome<Option<(Timestamp, Timestamp)>> {
    if !matches!(stay.place, Place::OnSite | Place::Hybrid) {
        return Ok(None);
    }
    let (org, earliest) = (cx.org()?, stay.starts.checked_sub(LONGEST).unwrap_or(stay.starts));
    let rows: Vec<AtPlaceRow> = cx.all(meeting::AT_PLACES, args![org, earliest, stay.starts, stay.ends])?;
    let wanted = same(&stay.place_text);
    let other = rows.into_iter().find(|row| Some(row.id) != own && same(&row.place_text) == wanted);
    Ok(other.map(|row| (row.starts_at, row.ends_at)))
}

/// A place as it is compared: capitals, commas and spaces aside.
fn same(place: &str) -> String {
    place.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::same;

    #[test]
    fn a_room_is_the_same_however_it_is_written() {
        assert_eq!(same("Terveysasema, huone 214"), same("terveysasema  HUONE 214"));
        assert_ne!(same("Terveysasema, huone 214"), same("Terveysasema, huone 215"));
    }
}
