//! The front door of the demo region's initial service, as the public contact page shows it. The place is invented.

use crate::{Stage, region::Places};
use about::{Provider, set_provider};
use access::{Outcome, Refusal};
use identity::Name;
use intake::{FrontDoor, set_front_door};
use kernel::{Language, Line, OrgId};

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
            "Exempelgatan 1, Jyväskylä. Dörr B, våning 1. Tillgängligt. Du kan ta med en vän.",
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

/// Writes what the public pages say in each language.
pub(crate) async fn open(stage: &Stage, places: &Places) -> Outcome<()> {
    let (org, unit) = *places.get("first").ok_or(Refusal::NotFound)?;
    stage
        .program(move |cx| {
            for (language, texts) in &DOORS {
                set_front_door(cx, unit, *language, &door(texts).ok_or(Refusal::NotFound)?)?;
            }
            set_provider(cx, &provider(org).ok_or(Refusal::NotFound)?)
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

/// Who answers for the demo's service. Nobody does: the address, the numbers and the e-mails are invented.
fn provider(org: OrgId) -> Option<Provider> {
    Some(Provider {
        org,
        address: Name::new(
            "Esimerkkikatu 1, 40100 Jyväskylä",
            "Exempelgatan 1, 40100 Jyväskylä",
            "Esimerkkikatu 1, FI-40100 Jyväskylä",
        ),
        phone: Line::new("0140000200").ok()?,
        email: Line::new("kirjaamo@keski-suomi.example").ok()?,
        protection_phone: Line::new("0140000201").ok()?,
        protection_email: Line::new("tietosuoja@keski-suomi.example").ok()?,
        hosting: Name::new(
            "Tämä on esittely: se toimii sillä koneella, jolla se on käynnistetty.",
            "Det här är en demonstration: den körs på den dator där den har startats.",
            "This is a demonstration: it runs on the computer where it was started.",
        ),
    })
}
