//! The client's person: who is responsible, and who helps when that person is away.

use crate::{
    Words,
    store::{self, AwayRow},
};
use access::{Cx, Key, Outcome, act::Does};
use casework::Manager;
use kernel::Language;
use ui::{Icon, Owner, Person, Phone, To, first_name};

/// The client's person, as the own pages and the printed sheet show it.
pub(crate) struct MyPerson {
    /// Who is responsible.
    pub(crate) manager: Manager,
    pub(crate) away: Option<Away>,
    pub(crate) language: Language,
}

/// Somebody to turn to meanwhile.
pub(crate) struct Away {
    pub(crate) name: String,
    pub(crate) phone: Option<Phone>,
}

/// The client's person; nobody when the clientship has ended.
///
/// # Errors
/// A fault of the engine.
pub(crate) fn my_person<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>, language: Language) -> Outcome<Option<MyPerson>> {
    let Some(manager) = casework::manager(cx, key)? else { return Ok(None) };
    let row: Option<AwayRow> = key.optional(cx, store::AWAY, &[])?;
    Ok(Some(MyPerson { manager, away: row.and_then(|row| away(row, language)), language }))
}

fn away(row: AwayRow, language: Language) -> Option<Away> {
    let unit = match language {
        Language::Fi => row.unit_fi,
        Language::Sv => row.unit_sv,
        Language::En => row.unit_en,
    };
    let (name, phone) = match row.substitute {
        Some(name) => (name, row.phone),
        None => (unit?, row.unit_phone),
    };
    Some(Away { name, phone: phone.as_deref().and_then(Phone::read) })
}

impl MyPerson {
    /// The first name, as one speaks of the person.
    pub(crate) fn first_name(&self) -> &str {
        first_name(&self.manager.name)
    }

    /// The number to call.
    pub(crate) fn phone(&self) -> Option<Phone> {
        self.manager.phone.as_deref().and_then(Phone::read)
    }

    /// Whether the client has not said yet that they know this person.
    pub(crate) fn is_new(&self) -> bool {
        self.manager.acknowledged_at.is_none()
    }

    /// Who helps when the person is away, as a sentence.
    pub(crate) fn when_away(&self) -> Option<String> {
        let (w, away) = (Words(self.language), self.away.as_ref()?);
        Some(match &away.phone {
            Some(phone) => w.when_away_call(&away.name, self.first_name(), phone),
            None => w.when_away(&away.name, self.first_name()),
        })
    }

    /// What the person is to the client now.
    pub(crate) fn what_for(&self) -> String {
        let w = Words(self.language);
        if self.manager.interim { w.person_interim(self.first_name()) } else { w.person_helps(self.first_name()) }
    }

    /// The card with the double bar.
    pub(crate) fn card(&self) -> Owner<'_> {
        let w = Words(self.language);
        let person = Person::new(&self.manager.name, self.manager.sector).about(&self.manager.title);
        let card = Owner::new(w.your_person(), person).interim(self.manager.interim).line(self.what_for());
        let card = match self.phone() {
            Some(phone) => card.phone(phone, w.call()),
            None => card,
        };
        let card = card.link(To::MyMessages, w.write(), Some(Icon::Message));
        match self.when_away() {
            Some(away) => card.note(away),
            None => card,
        }
    }
}
