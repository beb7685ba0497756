//! The invented professionals of the demo. Clients get their accounts with their stories.

use crate::{Stage, chance::Seeded, invent, life::Life, region::Places};
use access::{Outcome, Refusal};
use domain::{Duty, DutySet};
use identity::{NewAccount, add_account};
use kernel::{AccountId, Language, PersonId};
use std::collections::BTreeMap;

/// The professionals by their keys.
pub(crate) type Cast = BTreeMap<&'static str, AccountId>;

struct Professional {
    key: &'static str,
    name: &'static str,
    /// In Finnish, Swedish and English.
    title: [&'static str; 3],
    place: &'static str,
    phone: &'static str,
    duties: &'static [Duty],
}

const PEOPLE: [Professional; 14] = [
    Professional {
        key: "maija",
        name: "Maija Lehtonen",
        title: ["työkykykoordinaattori", "koordinator för arbetsförmåga", "work-ability coordinator"],
        place: "support",
        phone: "0140000001",
        duties: &[Duty::CaseManager, Duty::TeamMember, Duty::Convener],
    },
    Professional {
        key: "riikka",
        name: "Riikka Ojala",
        title: ["palveluohjaaja", "servicehandledare", "service adviser"],
        place: "first",
        phone: "0140000101",
        duties: &[Duty::FirstLine, Duty::CaseManager, Duty::TeamMember],
    },
    Professional {
        key: "antero",
        name: "Antero Vuori",
        title: ["sosiaaliohjaaja", "socialhandledare", "social counsellor"],
        place: "first",
        phone: "0140000102",
        duties: &[Duty::FirstLine, Duty::CaseManager, Duty::TeamMember],
    },
    Professional {
        key: "jari",
        name: "Jari Niemi",
        title: ["omavalmentaja", "egen coach", "job coach"],
        place: "jobs",
        phone: "0140000003",
        duties: &[Duty::CaseManager, Duty::TeamMember],
    },
    Professional {
        key: "outi",
        name: "Outi Salmela",
        title: ["palveluasiantuntija", "servicesakkunnig", "benefit adviser"],
        place: "kela",
        phone: "0140000004",
        duties: &[Duty::TeamMember],
    },
    Professional {
        key: "pekka",
        name: "Pekka Aho",
        title: ["lääkäri", "läkare", "doctor"],
        place: "clinic",
        phone: "0140000002",
        duties: &[Duty::TeamMember, Duty::TeamDoctor],
    },
    Professional {
        key: "hanna",
        name: "Hanna Mäki",
        title: ["valmentaja", "coach", "coach"],
        place: "clubhouse",
        phone: "0140000005",
        duties: &[Duty::TeamMember],
    },
    Professional {
        key: "essi",
        name: "Essi Rantala",
        title: ["fysioterapeutti", "fysioterapeut", "physiotherapist"],
        place: "rehab",
        phone: "0140000006",
        duties: &[Duty::TeamMember],
    },
    Professional {
        key: "sirpa",
        name: "Sirpa Kallio",
        title: ["palveluesihenkilö", "serviceförman", "service manager"],
        place: "support",
        phone: "0140000008",
        duties: &[Duty::UnitLead],
    },
    Professional {
        key: "niina",
        name: "Niina Harju",
        title: ["verkostojohtaja", "nätverksledare", "network leader"],
        place: "support",
        phone: "0140000009",
        duties: &[Duty::NetworkLeader],
    },
    Professional {
        key: "tarja",
        name: "Tarja Virta",
        title: ["tietosuojavastaava", "dataskyddsombud", "data protection officer"],
        place: "support",
        phone: "0140000010",
        duties: &[Duty::PrivacyOfficer],
    },
    Professional {
        key: "kaisa",
        name: "Kaisa Laine",
        title: ["pääkäyttäjä", "huvudanvändare", "administrator"],
        place: "support",
        phone: "0140000011",
        duties: &[Duty::Admin, Duty::DirectoryEditor],
    },
    Professional {
        key: "veera",
        name: "Veera Oksanen",
        title: ["omavalmentaja", "egen coach", "job coach"],
        place: "elsewhere",
        phone: "0140000007",
        duties: &[Duty::CaseManager, Duty::TeamMember],
    },
    Professional {
        key: "tuula",
        name: "Tuula Kangas",
        title: ["työkykyneuvoja", "rådgivare i arbetsförmåga", "work-ability adviser"],
        place: "kela",
        phone: "0140000012",
        duties: &[Duty::CaseManager, Duty::TeamMember],
    },
];

/// Gives every professional an account.
pub(crate) async fn hire(stage: &Stage, places: &Places) -> Outcome<Cast> {
    hire_as(stage, places, PEOPLE.iter().map(|person| (person, None)).collect()).await
}

/// As many people again for those parts of the work that clients meet, with names of their own. Nobody signs in as them with one click.
pub(crate) async fn hire_more(stage: &Stage, places: &Places, chance: &Seeded) -> Outcome<Cast> {
    let with_clients = PEOPLE.iter().filter(|person| person.duties.contains(&Duty::TeamMember));
    let named = with_clients.map(|person| (person, Some(invent::professional(chance)))).collect();
    hire_as(stage, places, named).await
}

async fn hire_as(
    stage: &Stage,
    places: &Places,
    people: Vec<(&'static Professional, Option<String>)>,
) -> Outcome<Cast> {
    let places = places.clone();
    stage
        .program(move |cx| {
            let mut cast = Cast::new();
            for (person, name) in &people {
                cast.insert(person.key, add_account(cx, &account(person, name.as_deref(), &places)?)?);
            }
            Ok(cast)
        })
        .await
}

/// The account of a professional; of somebody else at the same work when a name is given.
fn account(person: &Professional, name: Option<&str>, places: &Places) -> Outcome<NewAccount> {
    let place = *places.get(person.place).ok_or(Refusal::NotFound)?;
    Ok(NewAccount {
        name: name.unwrap_or(person.name).to_owned(),
        title: person.title[0].to_owned(),
        phone: Some(name.map_or_else(|| person.phone.to_owned(), |_| colleagues_phone(person.phone))),
        email: None,
        language: Language::Fi,
        place: Some(place),
        duties: person.duties.iter().copied().collect::<DutySet>(),
        person: None,
        demo_key: name.is_none().then(|| person.key.to_owned()),
    })
}

/// The number of somebody else at the same work: every professional answers a telephone of their own.
fn colleagues_phone(phone: &str) -> String {
    let (desks, own) = phone.split_at(phone.len() - 3);
    format!("{desks}{:03}", own.parse::<u16>().map_or(0, |own| own + 300))
}

/// The account of a client who uses the own pages; on `/demo` when the story has a key for it.
pub(crate) fn client(life: &Life, person: PersonId) -> NewAccount {
    NewAccount {
        name: format!("{} {}", life.given, life.family),
        title: String::new(),
        phone: None,
        email: None,
        language: life.language,
        place: None,
        duties: DutySet::EMPTY,
        person: Some(person),
        demo_key: life.demo_key.map(str::to_owned),
    }
}

/// What somebody does, in the language of the page; nothing for clients. An account has its title in one language, the one of its organisation.
pub(crate) fn title_of(key: &str, language: Language) -> Option<&'static str> {
    let [fi, sv, en] = PEOPLE.iter().find(|person| person.key == key)?.title;
    Some(match language {
        Language::Fi => fi,
        Language::Sv => sv,
        Language::En => en,
    })
}

/// Where a professional works.
pub(crate) fn place_of(key: &str) -> Option<&'static str> {
    PEOPLE.iter().find(|person| person.key == key).map(|person| person.place)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    /// Whoever a client cannot reach is not at the other number either.
    #[test]
    fn every_telephone_answers_in_one_place() {
        let own = PEOPLE.iter().map(|person| person.phone.to_owned());
        let colleagues = PEOPLE.iter().map(|person| colleagues_phone(person.phone));
        let all: Vec<String> = own.chain(colleagues).chain(crate::region::phones()).collect();
        let once: BTreeSet<&String> = all.iter().collect();
        assert_eq!(once.len(), all.len(), "{all:?}");
        assert!(all.iter().all(|number| number.len() == 10 && number.starts_with("0140000")), "{all:?}");
    }
}
