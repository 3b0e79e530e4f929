//! What all forms of drawing share: how large things are, and where a picture goes on in another piece.

use std::ops::Range;

use super::Room;
use super::canvas::Canvas;

/// How high a bar is.
pub(super) const BAR: f64 = 10.0;
/// Between a group and the next.
pub(super) const BETWEEN_GROUPS: f64 = 9.0;
/// Between what stands beside each other.
pub(super) const GAP: f64 = 7.0;

/// So many of something, to be multiplied with.
pub(super) fn count(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

/// Which rows of these heights stand in which piece of a height, each of which begins with a scale. A row that is higher than
/// that stands alone.
pub(super) fn pieces(heights: impl IntoIterator<Item = f64>, scale: f64, height: f64) -> Vec<Range<usize>> {
    let (mut pieces, mut from, mut used, mut at) = (Vec::new(), 0, scale, 0);
    for own in heights {
        if used + own > height && at > from {
            pieces.push(from..at);
            (from, used) = (at, scale);
        }
        used += own;
        at += 1;
    }
    pieces.push(from..at);
    pieces
}

/// The first pieces of a picture, and how many more there are.
pub(super) struct Drawn {
    pub(super) canvases: Vec<Canvas>,
    pub(super) left: usize,
}

impl Drawn {
    /// Draws as many of these pieces as there is room for.
    pub(super) fn of<T>(pieces: Vec<T>, room: Room, draw: impl FnMut(T) -> Canvas) -> Self {
        let left = pieces.len().saturating_sub(room.pieces);
        Self { canvases: pieces.into_iter().take(room.pieces).map(draw).collect(), left }
    }
}

#[cfg(test)]
mod tests {
    use super::pieces;

    #[test]
    fn rows_go_on_in_another_piece_and_none_is_lost() {
        assert_eq!(pieces([10.0; 5], 5.0, 26.0), [0..2, 2..4, 4..5]);
        assert_eq!(pieces([10.0, 90.0, 10.0], 5.0, 26.0), [0..1, 1..2, 2..3]);
        assert_eq!(pieces([], 5.0, 26.0), std::slice::from_ref(&(0..0)));
    }
}
