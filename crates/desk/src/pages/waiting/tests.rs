//! What stands where on the desk.

use super::*;
use domain::plan::ActionStatus;
use kernel::{ActionId, CaseId};
use ui::Icon;
use uuid::Uuid;

const TODAY: Date = Date::constant(2026, 3, 12);

fn action(mine: bool, status: ActionStatus, start: i8, due: i8) -> MyAction {
    let (case, action) = (CaseId::from_uuid(Uuid::nil()), ActionId::from_uuid(Uuid::nil()));
    let day = |day| Some(Date::constant(2026, 3, day));
    let (client, what) = ("Timo Koskela".to_owned(), "Työkokeilu".to_owned());
    MyAction { case, client, action, what, start: day(start), due: day(due), status, mine, doer: None }
}

/// “Late” says that a day has passed, and nothing else stands there.
#[test]
fn only_what_was_promised_by_a_day_that_has_passed_is_late() {
    for mine in [true, false] {
        assert!(is_overdue(&action(mine, ActionStatus::Accepted, 1, 11), TODAY));
        assert!(is_overdue(&action(mine, ActionStatus::Ongoing, 1, 11), TODAY));
        assert!(!is_overdue(&action(mine, ActionStatus::NotStarted, 1, 20), TODAY), "its day is still ahead");
        assert!(!is_overdue(&action(mine, ActionStatus::Accepted, 1, 12), TODAY), "today is the last day");
        assert!(!is_overdue(&action(mine, ActionStatus::Proposed, 1, 11), TODAY), "nobody has promised it");
    }
}

fn row(mine: bool, status: ActionStatus, start: i8, due: i8) -> Row {
    Row::action(&action(mine, status, start, due), TODAY, Language::Fi)
}

/// One's own first: late, now, within a week, later; what others have left stands by itself, whatever its day.
#[test]
fn own_things_come_first_and_by_their_days() {
    let w = Words(Language::Fi);
    let open = ActionStatus::Ongoing;
    let started = ActionStatus::Accepted;
    let rows = vec![
        row(true, open, 1, 25),
        row(false, open, 1, 2),
        row(true, open, 1, 19),
        row(false, ActionStatus::NotStarted, 1, 30),
        row(true, started, 1, 31),
        row(true, open, 1, 11),
        row(true, open, 1, 12),
        Row::own(None, TODAY, Todo::new(Icon::Pen, Tone::Own, "", "/")),
    ];
    let waits = Waits::of(rows, w);
    let shape: Vec<_> = waits.waiting.iter().map(|(said, lines)| (*said, lines.len())).collect();
    assert_eq!(shape, [(w.waits_now(), 3), (w.waits_soon(), 1), (w.waits_later(), 1)]);
    assert_eq!((waits.late.len(), waits.others.len()), (1, 2));
}

/// What the counts add for actions that do not stand on the desk any more.
#[test]
fn the_counts_hold_what_is_not_shown() {
    let shown = [action(true, ActionStatus::Ongoing, 1, 11), action(false, ActionStatus::Ongoing, 1, 11)];
    let counted = ActionCount { own: 5, own_late: 2, others: 4 };
    assert_eq!(Further::beyond(&shown, counted, TODAY), Further { waiting: 3, late: 1, others: 3 });
}
