//! Who will read it, in words that stand next to what is written.

use access::{Case, Cx, Key, Outcome, Readers, act::Does, readers};
use domain::{Category, access::Action};
use kernel::OrgId;

/// The people around a case, asked by name: the client first, who sees everything of their own.
pub(super) struct Audience {
    pub(super) readers: Readers,
    pub(super) client: String,
    pub(super) action: Action,
}

impl Audience {
    /// Whoever may do this, such as read notes.
    pub fn new<A: Does>(cx: &mut Cx<'_, '_>, case: &Case, key: &Key<A>, action: Action) -> Outcome<Self> {
        Ok(Self { readers: readers(cx, key)?, client: case.client.given.clone(), action })
    }

    /// The names of those who read this kind of data held by this organisation.
    pub fn names(&self, category: Category, controller: OrgId) -> String {
        let others = self.readers.of(self.action, category, controller).map(|reader| reader.name.as_str());
        std::iter::once(self.client.as_str()).chain(others).collect::<Vec<_>>().join(", ")
    }

    /// Whether the asker reads this kind of data held by this organisation.
    pub fn holds(&self, cx: &Cx<'_, '_>, category: Category, controller: OrgId) -> bool {
        let me = cx.visitor().map(|actor| actor.account);
        me.is_some_and(|me| self.readers.include(me, self.action, category, controller))
    }
}
