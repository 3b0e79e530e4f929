//! Who sits where when two sides face each other across a table.
//!
//! The head of each side sits in the middle, facing the other; who comes second sits at the head's right hand, who comes
//! third at the left, and so on outward: the order of precedence of bilateral talks.

/// The places along one side of the table, from left to right as one looks down on the plan: each names who sits there by
/// the order of precedence, from 0. A side that sits with its back to the foot of the plan looks up, and has its right hand
/// on the right; the side across from it looks down.
#[must_use]
pub fn places(count: usize, looks_up: bool) -> Vec<usize> {
    let mut places: Vec<usize> = Vec::with_capacity(count);
    for rank in 0..count {
        // The odd ranks, counted from the head as 0, sit at the right hand.
        if rank % 2 == 1 {
            places.push(rank);
        } else {
            places.insert(0, rank);
        }
    }
    if !looks_up {
        places.reverse();
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_sits_at_the_right_hand_of_the_head_and_the_sides_mirror_each_other() {
        assert_eq!(places(5, true), [4, 2, 0, 1, 3]);
        assert_eq!(places(5, false), [3, 1, 0, 2, 4]);
        assert_eq!(places(4, true), [2, 0, 1, 3]);
        assert_eq!(places(1, true), [0]);
        assert!(places(0, false).is_empty());
    }

    proptest::proptest! {
        #[test]
        fn everybody_has_one_place_and_nobody_sits_further_out_than_a_lower_rank(count in 0_usize..40) {
            for looks_up in [true, false] {
                let seats = places(count, looks_up);
                let mut all = seats.clone();
                all.sort_unstable();
                proptest::prop_assert_eq!(all, (0..count).collect::<Vec<_>>());
                let away = |rank: usize| {
                    let (head, own) = (
                        seats.iter().position(|one| *one == 0).unwrap_or_default(),
                        seats.iter().position(|one| *one == rank).unwrap_or_default(),
                    );
                    head.abs_diff(own)
                };
                for rank in 1..count {
                    proptest::prop_assert!(away(rank) >= away(rank - 1));
                }
            }
        }
    }
}
