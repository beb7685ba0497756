//! Who will read it, in words that stand next to what is written.

use access::{Case, Cx, Key, Outcome, Readers, act::Does, readers};
use domain::{Category, access::Action};
use kernel::{Language, OrgId};
use ui::another_helper;

/// The people around a case, asked by name: the client first, who sees everything of their own.
pub(super) struct Audience {
    pub(super) readers: Readers,
    pub(super) client: String,
    pub(super) action: Action,
    pub(super) language: Language,
}

impl Audience {
    /// Whoever may do this, such as read notes.
    pub fn new<A: Does>(cx: &mut Cx<'_, '_>, case: &Case, key: &Key<A>, action: Action) -> Outcome<Self> {
        let (readers, language) = (readers(cx, key)?, cx.language());
        Ok(Self { readers, client: case.client.given.clone(), action, language })
    }

    /// The names of those who read this kind of data held by this organisation; that somebody reads it who may not be named is told too.
    pub fn names(&self, category: Category, controller: OrgId) -> String {
        let others: Vec<_> = self.readers.of(self.action, category, controller).collect();
        let named = others.iter().filter_map(|reader| reader.name.as_deref());
        let nameless = others.iter().find(|reader| reader.name.is_none()).map(|_| another_helper(self.language));
        std::iter::once(self.client.as_str()).chain(named).chain(nameless).collect::<Vec<_>>().join(", ")
    }

    /// Whether the asker reads this kind of data held by this organisation.
    pub fn holds(&self, cx: &Cx<'_, '_>, category: Category, controller: OrgId) -> bool {
        let me = cx.visitor().map(|actor| actor.account);
        me.is_some_and(|me| self.readers.include(me, self.action, category, controller))
    }
}
