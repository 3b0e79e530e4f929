//! Which letters may follow a stem: a chain of the endings of Uzbek.

use super::trie::Trie;

/// The endings of one alphabet.
pub(super) struct Endings {
    closed: Trie<()>,
    open: Trie<()>,
}

impl Endings {
    /// From the endings that only endings follow, and those that a verb goes on from, whose own endings are many.
    pub(super) fn new<'a>(closed: impl Iterator<Item = &'a str>, open: impl Iterator<Item = &'a str>) -> Self {
        Self { closed: Trie::new(closed.map(|ending| (ending, ()))), open: Trie::new(open.map(|ending| (ending, ()))) }
    }

    /// Whether a rest of a word, in small letters, is a chain of endings; an empty rest is.
    pub(super) fn explain(&self, rest: &str) -> bool {
        /// No word of Uzbek carries endings of more bytes; longer rests are other words.
        const LONGEST: usize = 63;
        if rest.is_empty() {
            return true;
        }
        if rest.len() > LONGEST {
            return false;
        }
        // Bit n stands for: a chain ends at byte n.
        let mut reached: u64 = 1;
        for at in 0..rest.len() {
            if reached >> at & 1 == 0 {
                continue;
            }
            if self.open.prefixes(&rest[at..]).next().is_some() {
                return true;
            }
            for (length, ()) in self.closed.prefixes(&rest[at..]) {
                reached |= 1 << (at + length);
            }
        }
        reached >> rest.len() & 1 == 1
    }
}
