//! What is talked over, the client's matters first.

use super::Stay;
use crate::{Category, survey::Author};
use kernel::Line;

/// One matter on the agenda.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgendaItem {
    /// The matter.
    pub title: Line<200>,
    /// Who brought it.
    pub brought_by: Author,
    /// What kind of data is spoken of.
    pub category: Category,
}

impl AgendaItem {
    /// Whether somebody may be in the room for it.
    pub fn is_heard_by(&self, stay: Stay) -> bool {
        match stay {
            Stay::Whole => true,
            Stay::Hears(categories) => categories.contains(self.category),
            Stay::NotWithoutConsent => false,
        }
    }
}

/// The matters in the order in which they are taken: the client's first, each group as it was written.
pub fn in_order(mut items: Vec<AgendaItem>) -> Vec<AgendaItem> {
    items.sort_by_key(|item| item.brought_by);
    items
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{CategorySet, testing::line};

    fn item(title: &str, brought_by: Author, category: Category) -> AgendaItem {
        AgendaItem { title: line(title), brought_by, category }
    }

    #[test]
    fn the_clients_matters_come_first() {
        let items = vec![
            item("1", Author::Professional, Category::Plan),
            item("2", Author::Client, Category::Plan),
            item("3", Author::Professional, Category::Plan),
            item("4", Author::Client, Category::Plan),
        ];
        let titles: Vec<_> = in_order(items).iter().map(|item| item.title.to_string()).collect();
        assert_eq!(titles, ["2", "4", "1", "3"]);
    }

    #[test]
    fn a_matter_is_heard_by_those_who_may_hear_its_kind() {
        let money = item("tuki", Author::Client, Category::BenefitsIncome);
        assert!(money.is_heard_by(Stay::Whole));
        assert!(!money.is_heard_by(Stay::Hears(CategorySet::team_core())));
        assert!(!money.is_heard_by(Stay::NotWithoutConsent));
    }
}
