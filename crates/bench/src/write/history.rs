//! What happened: the notes, each in the register of its writer's organisation, and the time line.

use super::Writing;
use crate::{
    ids::timed,
    places::{Professional, REGION},
    store,
};
use casework::EventKind;
use db::{Code, Fault, Tx, args};
use domain::Category;
use kernel::{EventId, NoteId, Timestamp};

pub(super) fn write(tx: &mut Tx<'_>, w: &Writing<'_>) -> Result<(), Fault> {
    let steps = [
        (EventKind::Opened, Category::ContactBasic),
        (EventKind::ConsentGiven, Category::ContactBasic),
        (EventKind::ManagerChanged, Category::ContactBasic),
        (EventKind::PlanApproved, Category::Plan),
    ];
    for ((kind, category), nth) in steps.into_iter().zip(0..) {
        event(tx, w, w.manager, w.opened, nth, kind, category)?;
    }
    for note in &w.client.notes {
        let writer = w.about.staff.worker(note.worker);
        let (id, category): (NoteId, _) = (timed(note.at, note.number), Category::SituationSurvey);
        let (org, who, name) = (writer.org, writer.account, &writer.name);
        tx.run(store::NOTE, args![REGION, w.case, id, note.at, Code(category), org, who, name, &note.body])?;
        event(tx, w, writer, note.at, note.number, EventKind::NoteWritten, category)?;
    }
    Ok(())
}

fn event(
    tx: &mut Tx<'_>,
    w: &Writing<'_>,
    who: &Professional,
    at: Timestamp,
    nth: u64,
    kind: EventKind,
    category: Category,
) -> Result<(), Fault> {
    let id: EventId = timed(at, nth);
    let nothing: Option<&str> = None;
    let values = args![REGION, w.case, id, at, Code(kind), Code(category), who.org, who.account, &who.name, nothing];
    tx.run(store::EVENT, values).map(drop)
}
