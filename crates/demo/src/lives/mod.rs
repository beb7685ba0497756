//! The invented lives. All people are invented; what they go through is what many people go through.

mod ended;
mod leena;
mod linnea;
mod planning;
mod services;
mod starting;
mod teams;
mod timo;

use crate::life::Life;
use std::cmp::Reverse;

/// Everybody, in the order in which they came.
pub(crate) fn all() -> Vec<Life> {
    let mut all = vec![timo::TIMO, linnea::LINNEA, leena::LEENA];
    for some in [&starting::LIVES[..], &teams::LIVES, &planning::LIVES, &services::LIVES, &ended::LIVES] {
        all.extend_from_slice(some);
    }
    all.sort_by_key(|life| Reverse(life.began()));
    all
}

/// The number of the clientship of somebody with this family name: numbers follow the order of coming.
pub(crate) fn number_of(family: &str) -> String {
    let place = all().iter().take_while(|life| life.family != family).count();
    format!("A-{}", 1001 + place)
}

#[cfg(test)]
mod tests {
    use super::*;
    use directory::{AreaKind, Areas, MunicipalityCode};
    use std::collections::BTreeSet;

    #[test]
    fn everybody_lives_in_central_finland() {
        for life in all() {
            let code = MunicipalityCode::new(life.municipality).expect("three digits");
            let home = Areas::embedded().municipality(code);
            let region = home.map(|home| home.area(AreaKind::WellbeingCounty));
            assert_eq!(region, Some("15"), "{} {} lives in {}", life.given, life.family, life.municipality);
        }
    }

    #[test]
    fn no_two_have_the_same_name() {
        let names: BTreeSet<_> = all().iter().map(|life| (life.given, life.family)).collect();
        assert_eq!(names.len(), all().len());
    }

    /// Beats are played as they stand: the days of a story go forward.
    #[test]
    fn stories_go_forward() {
        for life in all() {
            let in_order = life.beats.windows(2).all(|pair| pair[0].days_ago >= pair[1].days_ago);
            let after_the_beginning = life.beats.iter().all(|beat| beat.days_ago <= life.days_ago);
            assert!(in_order && after_the_beginning, "{} {}", life.given, life.family);
        }
    }
}
