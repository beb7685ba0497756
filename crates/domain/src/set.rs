//! A small set of coded things that is stored as one number.

use kernel::Coded;
use std::{fmt, marker::PhantomData};

/// A set of variants of a closed list, kept in the bits of one `i64` (so the list has at most 63 variants).
///
/// The bit of a variant is its place in [`Coded::ALL`]: lists that are stored this way only grow at their end.
pub struct Set<T> {
    bits: i64,
    of: PhantomData<fn() -> T>,
}

impl<T: Coded + PartialEq> Set<T> {
    /// Nothing.
    pub const EMPTY: Self = Self { bits: 0, of: PhantomData };

    const MASK: i64 = {
        assert!(T::ALL.len() < 64, "a list of more than 63 variants does not fit in one number");
        (1_i64 << T::ALL.len()) - 1
    };

    /// The set that this stored number stands for. Bits that no variant has are dropped: they give nothing.
    pub const fn from_bits(bits: i64) -> Self {
        Self { bits: bits & Self::MASK, of: PhantomData }
    }

    /// The number to store.
    pub const fn bits(self) -> i64 {
        self.bits
    }

    fn bit(variant: T) -> i64 {
        let place = T::ALL.iter().position(|known| *known == variant);
        place.map_or(0, |place| 1 << place)
    }

    /// Whether the variant is in the set.
    pub fn contains(self, variant: T) -> bool {
        self.bits & Self::bit(variant) != 0
    }

    /// Puts the variant in the set.
    pub fn insert(&mut self, variant: T) {
        self.bits |= Self::bit(variant);
    }

    /// Takes the variant out of the set.
    pub fn remove(&mut self, variant: T) {
        self.bits &= !Self::bit(variant);
    }

    /// The set with this variant in it too.
    #[must_use]
    pub fn with(mut self, variant: T) -> Self {
        self.insert(variant);
        self
    }

    /// What is in both sets.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self::from_bits(self.bits & other.bits)
    }

    /// What is in either set.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self::from_bits(self.bits | other.bits)
    }

    /// What is in this set and not in the other.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self::from_bits(self.bits & !other.bits)
    }

    /// Whether everything in this set is in the other.
    pub const fn is_within(self, other: Self) -> bool {
        self.bits & !other.bits == 0
    }

    /// Whether nothing is in the set.
    pub const fn is_empty(self) -> bool {
        self.bits == 0
    }

    /// How many variants are in the set.
    pub const fn len(self) -> u32 {
        self.bits.count_ones()
    }

    /// The variants in the set, in the order of the list.
    pub fn iter(self) -> impl Iterator<Item = T> {
        T::ALL.iter().copied().filter(move |variant| self.contains(*variant))
    }
}

impl<T: Coded + PartialEq> FromIterator<T> for Set<T> {
    fn from_iter<I: IntoIterator<Item = T>>(variants: I) -> Self {
        variants.into_iter().fold(Self::EMPTY, Self::with)
    }
}

impl<T> Clone for Set<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Set<T> {}
impl<T> PartialEq for Set<T> {
    fn eq(&self, other: &Self) -> bool {
        self.bits == other.bits
    }
}
impl<T> Eq for Set<T> {}
impl<T: Coded + PartialEq> Default for Set<T> {
    fn default() -> Self {
        Self::EMPTY
    }
}
impl<T: Coded + PartialEq> fmt::Debug for Set<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter().map(Coded::code)).finish()
    }
}

#[cfg(test)]
mod tests {
    use crate::{Category, CategorySet};
    use kernel::Coded;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_set_survives_being_stored(bits in any::<i64>()) {
            let set = CategorySet::from_bits(bits);
            prop_assert_eq!(CategorySet::from_bits(set.bits()), set);
            prop_assert_eq!(set.iter().collect::<CategorySet>(), set);
            prop_assert_eq!(set.len() as usize, set.iter().count());
        }

        #[test]
        fn what_is_put_in_is_in_and_what_is_taken_out_is_not(bits in any::<i64>(), at in 0..Category::ALL.len()) {
            let (before, category) = (CategorySet::from_bits(bits), Category::ALL[at]);
            let mut set = before.with(category);
            prop_assert!(set.contains(category) && before.is_within(set));
            set.remove(category);
            prop_assert!(!set.contains(category));
        }
    }
}
