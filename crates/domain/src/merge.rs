//! When two people save the same form: what each changed since the version both began from. Nothing is overwritten
//! silently (`no_lost_update`); only a field that both changed differently is put before the second one to choose.

/// How one field stands between the version that both began from, mine and theirs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Merged<T> {
    /// Neither changed it, or both to the same.
    Same(T),
    /// Only I changed it.
    Mine(T),
    /// Only the other changed it.
    Theirs(T),
    /// Both changed it, to different things: somebody chooses.
    Conflict {
        /// What I wrote.
        mine: T,
        /// What the other wrote.
        theirs: T,
    },
}

/// Compares one field three ways.
pub fn merge<T: PartialEq>(base: &T, mine: T, theirs: T) -> Merged<T> {
    match (mine == theirs, mine == *base, theirs == *base) {
        (true, _, _) => Merged::Same(mine),
        (false, true, _) => Merged::Theirs(theirs),
        (false, false, true) => Merged::Mine(mine),
        (false, false, false) => Merged::Conflict { mine, theirs },
    }
}

impl<T> Merged<T> {
    /// The value when nobody has to choose.
    pub fn settled(self) -> Option<T> {
        match self {
            Self::Same(value) | Self::Mine(value) | Self::Theirs(value) => Some(value),
            Self::Conflict { .. } => None,
        }
    }
}

/// A form of fields in an order, compared field by field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MergedForm<F, T> {
    /// Each field and how it stands, in the order of the form.
    pub fields: Vec<(F, Merged<T>)>,
}

/// Compares a whole form three ways. A field that a version lacks counts as its empty value.
pub fn merge_form<F: Copy + PartialEq, T: Clone + PartialEq + Default>(
    order: &[F],
    base: &[(F, T)],
    mine: &[(F, T)],
    theirs: &[(F, T)],
) -> MergedForm<F, T> {
    let value = |form: &[(F, T)], field: F| {
        form.iter().find(|(known, _)| *known == field).map(|(_, value)| value.clone()).unwrap_or_default()
    };
    let one = |field: &F| (*field, merge(&value(base, *field), value(mine, *field), value(theirs, *field)));
    MergedForm { fields: order.iter().map(one).collect() }
}

impl<F: Copy, T: Clone> MergedForm<F, T> {
    /// The fields that somebody must choose.
    pub fn conflicts(&self) -> impl Iterator<Item = F> {
        self.fields.iter().filter(|(_, merged)| matches!(merged, Merged::Conflict { .. })).map(|(field, _)| *field)
    }

    /// The whole form when nobody has to choose anything: it can be saved at once.
    pub fn settled(&self) -> Option<Vec<(F, T)>> {
        let value = |(field, merged): &(F, Merged<T>)| merged.clone().settled().map(|value| (*field, value));
        self.fields.iter().map(value).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn only_what_both_changed_differently_is_to_be_chosen() {
        let base = [("goal", "a"), ("due", "b"), ("what", "c")];
        let mine = [("goal", "a2"), ("due", "b"), ("what", "mine")];
        let theirs = [("goal", "a"), ("due", "b2"), ("what", "theirs")];
        let form = merge_form(&["goal", "due", "what"], &base, &mine, &theirs);
        assert_eq!(form.fields[0].1, Merged::Mine("a2"));
        assert_eq!(form.fields[1].1, Merged::Theirs("b2"));
        assert_eq!(form.conflicts().collect::<Vec<_>>(), ["what"]);
        assert_eq!(form.settled(), None);
    }

    #[test]
    fn changes_to_different_fields_meet_without_a_question() {
        let form = merge_form(&[1, 2], &[(1, "a"), (2, "b")], &[(1, "x"), (2, "b")], &[(1, "a"), (2, "y")]);
        assert_eq!(form.settled(), Some(vec![(1, "x"), (2, "y")]));
    }

    proptest! {
        #[test]
        fn no_lost_update(base in 0..4_u8, mine in 0..4_u8, theirs in 0..4_u8) {
            let kept: Vec<u8> = match merge(&base, mine, theirs) {
                Merged::Same(value) | Merged::Mine(value) | Merged::Theirs(value) => vec![value],
                Merged::Conflict { mine, theirs } => vec![mine, theirs],
            };
            prop_assert!(mine == base || kept.contains(&mine), "my change is kept");
            prop_assert!(theirs == base || kept.contains(&theirs), "their change is kept");
        }

        #[test]
        fn it_does_not_matter_who_came_first(base in 0..4_u8, mine in 0..4_u8, theirs in 0..4_u8) {
            prop_assert_eq!(merge(&base, mine, theirs).settled(), merge(&base, theirs, mine).settled());
        }
    }
}
