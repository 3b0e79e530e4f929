//! Bars along one axis, group by group, each with its name before it and its value after it.

use hamkor_office::figure::{Bar, Bars, Tone};

use super::Room;
use super::canvas::{Anchor, Canvas, Look};
use super::letters::{HEADING, PLAIN, SMALL, clean};
use super::measures::{BAR, BETWEEN_GROUPS, Drawn, GAP, count, pieces};

/// The most that names and values take of the width.
const NAMES: f64 = 0.34;
const VALUES: f64 = 0.3;
const BETWEEN_BARS: f64 = 4.0;
const BELOW_HEADING: f64 = 2.5;

/// Where the parts of a line stand.
struct Columns {
    names: f64,
    from: f64,
    to: f64,
    values: f64,
}

/// A bar with its lines of text, and its group's name where it is the first.
struct Line<'a> {
    heading: Vec<String>,
    first: bool,
    names: Vec<String>,
    values: Vec<String>,
    bar: &'a Bar,
}

impl Line<'_> {
    fn own_height(&self) -> f64 {
        BAR.max(PLAIN.line() * count(self.names.len().max(self.values.len()))) + BETWEEN_BARS
    }

    fn heading_height(&self) -> f64 {
        if !self.first {
            return 0.0;
        }
        HEADING.line() * count(self.heading.len()) + BETWEEN_GROUPS + BELOW_HEADING
    }
}

pub(super) fn draw(bars: &Bars, room: Room) -> Drawn {
    let all = || bars.groups.iter().flat_map(|group| &group.bars);
    let widest = |texts: &dyn Fn(&Bar) -> String, most: f64| {
        all().map(|bar| PLAIN.width(&clean(&texts(bar)))).fold(0.0, f64::max).min(room.width * most)
    };
    let names = widest(&|bar| bar.name.clone(), NAMES);
    let values = widest(&|bar| bar.text.clone(), VALUES);
    let columns = Columns { names, from: names + GAP, to: room.width - values - GAP - 2.0, values };
    let lines: Vec<Line<'_>> = bars
        .groups
        .iter()
        .flat_map(|group| {
            let heading = HEADING.lines(&group.name, room.width, 2);
            group.bars.iter().enumerate().map(move |(place, bar)| (heading.clone(), place == 0, bar))
        })
        .map(|(heading, first, bar)| Line {
            heading,
            first,
            names: PLAIN.lines(&bar.name, columns.names.max(1.0), 3),
            values: PLAIN.lines(&bar.text, columns.values.max(1.0), 2),
            bar,
        })
        .collect();

    let heights = lines.iter().map(|line| line.heading_height() + line.own_height());
    let pieces = pieces(heights, scale_height(), room.height);
    Drawn::of(pieces, room, |rows| piece(bars, &lines[rows], &columns, room.width))
}

fn scale_height() -> f64 {
    SMALL.line() + 3.0
}

fn piece(bars: &Bars, lines: &[Line<'_>], columns: &Columns, width: f64) -> Canvas {
    let mut canvas = Canvas::new(width);
    let top = scale_height();
    let height = top + lines.iter().map(|line| line.heading_height() + line.own_height()).sum::<f64>();
    canvas.height = height;
    scale(&mut canvas, bars, columns, (top, height));
    let mut y = top;
    for line in lines {
        if line.first {
            y += BETWEEN_GROUPS;
            for text in &line.heading {
                canvas.text_on_ground(HEADING, false, (0.0, y), text);
                y += HEADING.line();
            }
            y += BELOW_HEADING;
        }
        bar(&mut canvas, bars, line, columns, y);
        y += line.own_height();
    }
    canvas
}

/// The lines of the scale with their names; of names that would run into each other only every second, third … stands.
fn scale(canvas: &mut Canvas, bars: &Bars, columns: &Columns, (top, bottom): (f64, f64)) {
    let (width, place) = (canvas.width, |value: i64| place(bars, columns, value));
    let texts: Vec<String> =
        bars.ticks.iter().map(|tick| SMALL.lines(&tick.text, width * VALUES, 1).concat()).collect();
    let widths: Vec<f64> = texts.iter().map(|text| SMALL.width(text)).collect();
    let centre = |at: usize| {
        let half = widths[at] / 2.0;
        place(bars.ticks[at].value).clamp(half, (canvas.width - half).max(half))
    };
    let apart = |step: usize| {
        (step..bars.ticks.len()).step_by(step).all(|at| {
            let before = at - step;
            centre(at) - widths[at] / 2.0 >= centre(before) + widths[before] / 2.0 + GAP
        })
    };
    let step = (1..bars.ticks.len().max(2)).find(|step| apart(*step)).unwrap_or(bars.ticks.len().max(1));
    let named: Vec<(f64, &str)> =
        (0..bars.ticks.len()).step_by(step).map(|at| (centre(at), texts[at].as_str())).collect();
    for tick in &bars.ticks {
        canvas.upright(Look::Rule, place(tick.value), top, bottom);
    }
    for (x, text) in named {
        canvas.text(SMALL, true, (x, 0.0), Anchor::Middle, text);
    }
}

#[expect(clippy::cast_precision_loss, reason = "a picture has no more than some thousand places")]
fn place(bars: &Bars, columns: &Columns, value: i64) -> f64 {
    let part = value.clamp(0, bars.end) as f64 / bars.end.max(1) as f64;
    columns.from + (columns.to - columns.from).max(1.0) * part
}

fn bar(canvas: &mut Canvas, bars: &Bars, line: &Line<'_>, columns: &Columns, y: f64) {
    let end = place(bars, columns, line.bar.value);
    let (at, size) = ((columns.from, y + 1.2), (end - columns.from, BAR));
    if size.0 > 0.0 {
        match line.bar.tone {
            Tone::Outline => canvas.rectangle(Look::Outline, at, size, 0.0),
            Tone::Solid => canvas.rectangle(Look::Solid, at, size, 0.0),
            Tone::Hatched => canvas.hatched(at, size),
        }
    }
    canvas.upright(Look::Base, columns.from, y - 1.0, y + line.own_height() - 1.0);
    let mut top = y;
    for text in &line.names {
        canvas.text(PLAIN, true, (0.0, top), Anchor::Start, text);
        top += PLAIN.line();
    }
    let mut top = y;
    for text in &line.values {
        canvas.text_on_ground(PLAIN, false, (end + GAP, top), text);
        top += PLAIN.line();
    }
}
