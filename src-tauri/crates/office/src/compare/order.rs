//! Two lists of which each member has an identity: what came, went, stayed and moved.

use std::collections::HashMap;
use std::hash::Hash;

/// A member of one list or of both, by its place in each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Pair {
    pub(crate) old: Option<usize>,
    pub(crate) new: Option<usize>,
    /// Whether it stands elsewhere among those that are in both.
    pub(crate) moved: bool,
}

/// Aligns two lists in which no member stands twice: in the order of the new one, and what is gone where it stood. As many as
/// can be are taken to have stayed.
pub(crate) fn align<K: Eq + Hash>(old: &[K], new: &[K]) -> Vec<Pair> {
    let places: HashMap<&K, usize> = old.iter().enumerate().map(|(place, key)| (key, place)).collect();
    let was: Vec<Option<usize>> = new.iter().map(|key| places.get(key).copied()).collect();
    let stayed = longest_rising(&was);
    let mut found = vec![false; old.len()];
    was.iter().flatten().for_each(|place| found[*place] = true);
    let mut gone = (0..old.len()).filter(|place| !found[*place]).peekable();
    let mut pairs = Vec::with_capacity(old.len().max(new.len()));
    let removed = |place| Pair { old: Some(place), new: None, moved: false };
    for (place, before) in was.iter().enumerate() {
        if let Some(before) = before.filter(|_| stayed[place]) {
            while let Some(earlier) = gone.next_if(|gone| *gone < before) {
                pairs.push(removed(earlier));
            }
        }
        pairs.push(Pair { old: *before, new: Some(place), moved: before.is_some() && !stayed[place] });
    }
    pairs.extend(gone.map(removed));
    pairs
}

/// For each place, whether it belongs to the longest sequence of places that rises.
fn longest_rising(places: &[Option<usize>]) -> Vec<bool> {
    // For each length the place in the new list where a sequence of that length ends lowest, and for each place which came
    // before it.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = vec![None; places.len()];
    for (at, place) in places.iter().enumerate() {
        let Some(place) = place else { continue };
        let length = ends.partition_point(|end| places[*end] < Some(*place));
        before[at] = length.checked_sub(1).map(|shorter| ends[shorter]);
        if length == ends.len() {
            ends.push(at);
        } else {
            ends[length] = at;
        }
    }
    let mut rising = vec![false; places.len()];
    let mut at = ends.last().copied();
    while let Some(here) = at {
        rising[here] = true;
        at = before[here];
    }
    rising
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn shown(old: &str, new: &str) -> String {
        let (old, new): (Vec<char>, Vec<char>) = (old.chars().collect(), new.chars().collect());
        align(&old, &new)
            .into_iter()
            .map(|pair| match (pair.old, pair.new) {
                (Some(_), Some(new_place)) if pair.moved => format!("~{}", new[new_place]),
                (Some(_), Some(new_place)) => new[new_place].to_string(),
                (None, Some(new_place)) => format!("+{}", new[new_place]),
                (Some(old_place), None) => format!("-{}", old[old_place]),
                (None, None) => unreachable!("a pair has a side"),
            })
            .collect()
    }

    #[test]
    fn what_came_went_and_moved_is_said_at_its_place() {
        for (old, new, expected) in [
            ("abc", "abc", "abc"),
            ("abc", "axbc", "a+xbc"),
            ("abc", "ac", "a-bc"),
            ("abcde", "acdbe", "acd~be"),
            ("ab", "", "-a-b"),
            ("", "ab", "+a+b"),
            ("abc", "xyz", "+x+y+z-a-b-c"),
        ] {
            assert_eq!(shown(old, new), expected, "{old} → {new}");
        }
    }

    proptest! {
        #[test]
        fn every_member_of_both_lists_stands_once(
            old in prop::collection::hash_set(0..40_u8, 0..20),
            new in prop::collection::hash_set(0..40_u8, 0..20),
        ) {
            let (old, new): (Vec<u8>, Vec<u8>) = (old.into_iter().collect(), new.into_iter().collect());
            let pairs = align(&old, &new);
            let mut olds: Vec<usize> = pairs.iter().filter_map(|pair| pair.old).collect();
            let news: Vec<usize> = pairs.iter().filter_map(|pair| pair.new).collect();
            olds.sort_unstable();
            prop_assert_eq!(olds, (0..old.len()).collect::<Vec<_>>());
            prop_assert_eq!(news, (0..new.len()).collect::<Vec<_>>());
            for pair in pairs {
                if let (Some(before), Some(after)) = (pair.old, pair.new) {
                    prop_assert_eq!(old[before], new[after]);
                }
            }
        }
    }
}
