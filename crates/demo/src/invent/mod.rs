//! More clients than the written stories, for whoever wants to see how the program bears a whole region's work. Names and words are drawn,
//! the paths are those that many people walk.

mod names;
mod paths;

use crate::{Stage, chance::Seeded, life::Life, people, people::Cast, region::Places};
use access::Outcome;
use directory::{AreaKind, Areas};
use kernel::Language;

pub(crate) use names::professional;

/// The wellbeing services county of the demo.
const COUNTY: &str = "15";
/// The municipality in which half of the region lives.
const CENTRE: &str = "179";
/// So many invented clients share the same professionals; the first of them are clients of the people on `/demo`.
const CLIENTS_OF_ONE_OFFICE: usize = 50;
/// Every fifteenth client speaks Swedish.
const SWEDISH_ONE_IN: u32 = 15;

/// So many more clients. The same seed invents the same people.
pub(crate) fn clients(many: u32, chance: &Seeded) -> Vec<Life> {
    let municipalities: Vec<&'static str> = Areas::embedded()
        .municipalities
        .iter()
        .filter(|one| one.area(AreaKind::WellbeingCounty) == COUNTY)
        .map(|one| one.code.as_str())
        .collect();
    (0..many).map(|_| one(&municipalities, chance)).collect()
}

fn one(municipalities: &[&'static str], chance: &Seeded) -> Life {
    let language = if chance.below(SWEDISH_ONE_IN) == 0 { Language::Sv } else { Language::Fi };
    let (given, family) = names::client(language, chance);
    let path = chance.one_of(paths::of(language)).copied().unwrap_or(crate::life::PLAIN);
    let elsewhere = chance.one_of(municipalities).copied();
    let municipality = elsewhere.filter(|_| chance.below(2) == 0).unwrap_or(CENTRE);
    let earlier = i64::from(chance.below(10));
    Life { given, family, language, municipality, earlier, words: names::words(language, chance), ..path }
}

/// The professionals of each office, in the order in which their clients come.
pub(crate) async fn offices(
    stage: &Stage,
    places: &Places,
    own: &Cast,
    clients: usize,
    chance: &Seeded,
) -> Outcome<Vec<Cast>> {
    let mut offices = vec![own.clone()];
    while offices.len() * CLIENTS_OF_ONE_OFFICE < clients {
        offices.push(people::hire_more(stage, places, chance).await?);
    }
    Ok(offices)
}

/// The clients of each office with its professionals.
pub(crate) fn by_office<'a>(lives: &'a [Life], offices: &'a [Cast]) -> impl Iterator<Item = (&'a [Life], &'a Cast)> {
    lives.chunks(CLIENTS_OF_ONE_OFFICE).zip(offices)
}
