//! The trail: what was looked at, changed or refused, by whom and on what ground (I5; L 703/2023 §10; security §2).

use crate::{Actor, store};
use db::{Fault, Tx, args};
use domain::{
    Category, CategorySet,
    access::{Action, Basis, Relation},
};
use kernel::{CaseId, Chance, Coded, ContactId, RegionId, Timestamp, TrailId, coded};
use uuid::Uuid;

coded! {
    /// What kind of row it is.
    pub(crate) enum Kind {
        /// One client's data was shown.
        View = "view",
        /// Several clients were shown in a list.
        List = "list",
        /// Something was changed.
        Change = "change",
        /// Somebody asked and was refused.
        Refused = "refused",
    }
}

/// Whose data it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Subject {
    Case(CaseId),
    Contact(ContactId),
    /// Nobody's who is known: what was asked for leads to nobody.
    Nobody,
    Cases(Vec<CaseId>),
}

/// One row in the making. A request has at most one row for each client and kind; it grows as more is disclosed.
#[derive(Debug, Clone)]
pub(crate) struct Look {
    pub(crate) kind: Kind,
    pub(crate) action: Action,
    pub(crate) relation: Option<Relation>,
    pub(crate) basis: Option<Basis>,
    pub(crate) categories: CategorySet,
    pub(crate) subject: Subject,
}

/// Whether a request only asks to see, or does something. A form that is opened has changed nothing, whatever it is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Doing {
    Looking,
    Changing,
}

/// The rows of one request.
#[derive(Debug, Clone)]
pub(crate) struct Trail {
    doing: Doing,
    looks: Vec<Look>,
}

impl Trail {
    pub(crate) fn of(doing: Doing) -> Self {
        Self { doing, looks: Vec::new() }
    }

    /// Notes an action on a client. The first change gives the row its action; looks beside it only widen it.
    pub(crate) fn note(&mut self, kind: Kind, action: Action, relation: Option<Relation>, subject: Subject) {
        let kind = if (kind, self.doing) == (Kind::Change, Doing::Looking) { Kind::View } else { kind };
        let known = self.looks.iter_mut().find(|look| look.subject == subject && look.kind != Kind::Refused);
        match known {
            Some(look) if kind != Kind::Refused => {
                if look.kind == Kind::View && kind == Kind::Change {
                    (look.kind, look.action, look.relation) = (kind, action, relation);
                }
            }
            Some(_) | None => {
                let (basis, categories) = (None, CategorySet::EMPTY);
                self.looks.push(Look { kind, action, relation, basis, categories, subject });
            }
        }
    }

    /// Notes who stood in a list, and what kinds of data it told of them.
    pub(crate) fn listed(&mut self, action: Action, cases: Vec<CaseId>, categories: CategorySet) {
        let (kind, relation, basis, subject) = (Kind::List, None, None, Subject::Cases(cases));
        self.looks.push(Look { kind, action, relation, basis, categories, subject });
    }

    /// Notes what kind of data was disclosed of a case, and on what ground. A ground outside the own register is kept once met.
    pub(crate) fn disclosed(&mut self, case: CaseId, category: Category, basis: Basis) {
        let look = self.looks.iter_mut().find(|look| look.subject == Subject::Case(case) && look.kind != Kind::Refused);
        if let Some(look) = look {
            look.categories.insert(category);
            if look.basis.is_none() || look.basis == Some(Basis::OwnRegister) {
                look.basis = Some(basis);
            }
        }
    }

    /// Keeps only the refusals: the rest of the unit was undone.
    pub(crate) fn refusals(&self) -> Self {
        Self {
            doing: self.doing,
            looks: self.looks.iter().filter(|look| look.kind == Kind::Refused).cloned().collect(),
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.looks.is_empty()
    }
}

/// Under what circumstances the rows are written.
#[derive(Debug, Clone)]
pub(crate) struct Circumstances {
    pub(crate) region: RegionId,
    pub(crate) now: Timestamp,
    pub(crate) request: Uuid,
    pub(crate) actor: Option<Actor>,
}

/// Appends the rows.
pub(crate) fn append(
    tx: &mut Tx<'_>,
    trail: &Trail,
    about: &Circumstances,
    chance: &mut dyn Chance,
) -> Result<(), Fault> {
    for look in &trail.looks {
        append_one(tx, look, about, TrailId::new(about.now, chance))?;
    }
    Ok(())
}

fn append_one(tx: &mut Tx<'_>, look: &Look, about: &Circumstances, id: TrailId) -> Result<(), Fault> {
    let (case, contact, cases) = match &look.subject {
        Subject::Case(case) => (Some(*case), None, None),
        Subject::Contact(contact) => (None, Some(*contact), None),
        Subject::Nobody => (None, None, None),
        Subject::Cases(cases) => (None, None, Some(store::joined(cases))),
    };
    let actor = about.actor.as_ref();
    tx.run(
        store::TRAIL,
        args![
            about.region,
            id,
            about.now,
            actor.map(|a| a.account),
            actor.map_or("", |a| a.name.as_str()),
            actor.and_then(|a| a.org),
            look.kind.code(),
            look.action.code(),
            look.relation.map(Coded::code),
            look.basis.map(Basis::code),
            look.basis.and_then(Basis::consent),
            look.categories.bits(),
            case,
            contact,
            cases,
            about.request
        ],
    )
    .map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::ConsentId;

    fn case(number: u128) -> CaseId {
        CaseId::from_uuid(Uuid::from_u128(number))
    }

    fn timo() -> Subject {
        Subject::Case(case(1))
    }

    fn noted(doing: Doing, notes: &[(Kind, Action, Subject)]) -> Trail {
        let mut trail = Trail::of(doing);
        for (kind, action, subject) in notes {
            trail.note(*kind, *action, Some(Relation::CaseManager), subject.clone());
        }
        trail
    }

    fn rows(trail: &Trail) -> Vec<(Kind, Action)> {
        trail.looks.iter().map(|look| (look.kind, look.action)).collect()
    }

    #[test]
    fn a_change_gives_its_row_the_action_and_looks_beside_it_add_no_row() {
        let (look, change) = ((Kind::View, Action::ReadPlan, timo()), (Kind::Change, Action::WriteNote, timo()));
        let later = (Kind::Change, Action::MoveAction, timo());
        let all = [look.clone(), change.clone(), look, later, (Kind::View, Action::ReadCase, Subject::Case(case(2)))];
        let trail = noted(Doing::Changing, &all);
        assert_eq!(rows(&trail), [(Kind::Change, Action::WriteNote), (Kind::View, Action::ReadCase)]);
        assert_eq!(rows(&noted(Doing::Looking, &[change])), [(Kind::View, Action::WriteNote)], "a form that is opened");
    }

    #[test]
    fn a_refusal_is_a_row_of_its_own_and_all_that_is_left_of_what_was_undone() {
        let (look, no) = ((Kind::View, Action::ReadPlan, timo()), (Kind::Refused, Action::WritePlan, timo()));
        let mut trail = noted(Doing::Changing, &[no.clone(), look, no]);
        trail.disclosed(case(1), Category::Plan, Basis::OwnRegister);
        trail.listed(Action::ReadCase, vec![case(2)], CategorySet::EMPTY);
        let refused = (Kind::Refused, Action::WritePlan);
        let all = [refused, (Kind::View, Action::ReadPlan), refused, (Kind::List, Action::ReadCase)];
        assert_eq!(rows(&trail), all);
        assert!(trail.looks[0].categories.is_empty() && trail.looks[1].categories.contains(Category::Plan));
        assert_eq!(rows(&trail.refusals()), [refused, refused]);
        assert!(!trail.is_empty() && Trail::of(Doing::Looking).is_empty());
    }

    #[test]
    fn the_ground_outside_the_own_register_is_the_one_that_is_told() {
        let consent = |number| Basis::Consent(ConsentId::from_uuid(Uuid::from_u128(number)));
        let mut trail = noted(Doing::Looking, &[(Kind::View, Action::ReadPlan, timo())]);
        let told = |trail: &Trail| trail.looks[0].basis;
        trail.disclosed(case(2), Category::Plan, consent(7));
        assert_eq!((told(&trail), trail.looks.len()), (None, 1), "nobody looked at that client");
        for (given, expected) in [
            (Basis::OwnRegister, Basis::OwnRegister),
            (consent(7), consent(7)),
            (consent(8), consent(7)),
            (Basis::OwnRegister, consent(7)),
        ] {
            trail.disclosed(case(1), Category::Plan, given);
            assert_eq!(told(&trail), Some(expected));
        }
    }
}
