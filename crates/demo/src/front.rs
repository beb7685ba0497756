//! The front door of the demo region's initial service, as the public contact page shows it. The place is invented.

use crate::{Stage, region::Places};
use access::{Outcome, Refusal};
use intake::{FrontDoor, set_front_door};
use kernel::{Language, Line};

const DOORS: [(Language, [&str; 4]); 3] = [
    (
        Language::Fi,
        [
            "arkisin kello 9–15",
            "Kantolan terveysasema",
            "ti ja to kello 12–16",
            "Esimerkkikatu 1, Jyväskylä. Ovi B, 1. kerros. Esteetön. Voit ottaa ystävän mukaan.",
        ],
    ),
    (
        Language::Sv,
        [
            "vardagar klockan 9–15",
            "Kantola hälsostation",
            "ti och to klockan 12–16",
            "Exempelgatan 1, Jyväskylä. Dörr B, 1 våningen. Tillgängligt. Du kan ta med en vän.",
        ],
    ),
    (
        Language::En,
        [
            "weekdays 9:00–15:00",
            "Kantola health centre",
            "Tue and Thu 12:00–16:00",
            "Esimerkkikatu 1, Jyväskylä. Door B, ground floor. Step-free. You can bring a friend.",
        ],
    ),
];

/// Writes what the page says in each language.
pub(crate) async fn open(stage: &Stage, places: &Places) -> Outcome<()> {
    let (_, unit) = *places.get("first").ok_or(Refusal::NotFound)?;
    stage
        .program(move |cx| {
            for (language, texts) in &DOORS {
                set_front_door(cx, unit, *language, &door(texts).ok_or(Refusal::NotFound)?)?;
            }
            Ok(())
        })
        .await
}

fn door([call_hours, place, visit_hours, way_in]: &[&str; 4]) -> Option<FrontDoor> {
    Some(FrontDoor {
        call_hours: Line::new(call_hours).ok()?,
        place: Line::new(place).ok()?,
        visit_hours: Line::new(visit_hours).ok()?,
        way_in: Line::new(way_in).ok()?,
    })
}
