//! Plots as dots, for programs that do not know SVG: PNG, drawn with the fonts of the press.

use std::sync::{Arc, LazyLock};

use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::fontdb::Database;
use resvg::usvg::{Options, Tree};

use super::Plot;
use crate::error::{Error, Result};
use crate::world::{REGULAR, SEMI_BOLD};

/// How many dots stand on a point: 180 on an inch, at which paper shows none of them.
const DOTS: f32 = 2.5;

/// A plot as one picture, its pieces under each other.
///
/// # Errors
/// When it is too large to be drawn.
pub fn png(plot: &Plot) -> Result<Vec<u8>> {
    static FONTS: LazyLock<Arc<Database>> = LazyLock::new(|| {
        let mut fonts = Database::new();
        fonts.load_font_data(REGULAR.to_vec());
        fonts.load_font_data(SEMI_BOLD.to_vec());
        Arc::new(fonts)
    });
    let failed = |detail: String| Error::TypesetFailed { detail };
    let options =
        Options { fontdb: Arc::clone(&FONTS), font_family: "Pretendard GOV".to_owned(), ..Options::default() };
    let trees = plot
        .pieces
        .iter()
        .map(|piece| Tree::from_str(&piece.svg, &options).map_err(|error| failed(error.to_string())))
        .collect::<Result<Vec<_>>>()?;
    let width = trees.iter().map(|tree| dots(tree.size().width())).max().unwrap_or_default();
    let height = trees.iter().map(|tree| dots(tree.size().height())).sum();
    let mut pixmap = Pixmap::new(width, height).ok_or_else(|| failed(format!("{width} x {height} dots")))?;
    pixmap.fill(Color::WHITE);
    let mut top = 0.0;
    for tree in &trees {
        let place = Transform::from_scale(DOTS, DOTS).post_translate(0.0, top);
        resvg::render(tree, place, &mut pixmap.as_mut());
        top += (tree.size().height() * DOTS).ceil();
    }
    pixmap.encode_png().map_err(|error| failed(error.to_string()))
}

fn dots(points: f32) -> u32 {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a size is not negative, and bounded")]
    let dots = (points * DOTS).ceil().clamp(1.0, 20_000.0) as u32;
    dots
}
