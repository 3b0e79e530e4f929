//! A promise chain as boxes in layers, from what was asked above to what was reported below.
//!
//! Boxes stand in columns and rows. Ties run where no box is: across in the channels between rows, up and down in the gutters
//! between columns. Each channel has a lane of its own for whatever arrives below it, with the word for it, so that no two
//! words meet.

use std::collections::BTreeMap;

use hamkor_office::chain::{Chain, ChainNode};

use super::Room;
use super::canvas::{Anchor, Canvas, Look, Shown};
use super::letters::{Letters, SMALL, STRONG};
use super::measures::{Drawn, count};

/// The least width of a box.
const NARROWEST: f64 = 126.0;
/// Between columns.
const GUTTER: f64 = 17.0;
/// Within a box.
const INSET: f64 = 6.0;
/// A lane that is only passed through.
const PASSING: f64 = 5.0;
/// Between the lanes of one gutter.
const ABREAST: f64 = 3.0;
const ABOVE_BOX: f64 = 9.0;
const BELOW_BOX: f64 = 7.0;

/// A record in its place.
struct Placed {
    node: usize,
    column: usize,
    kind: Vec<String>,
    name: Vec<String>,
    state: Vec<String>,
}

impl Placed {
    fn height(&self) -> f64 {
        let lines = |letters: Letters, lines: &[String]| letters.line() * count(lines.len());
        2.0 * INSET + lines(SMALL, &self.kind) + lines(STRONG, &self.name) + lines(SMALL, &self.state) + 2.0
    }
}

/// What arrives at a record with the same word: from wherever, it comes in at one place.
struct Arrival {
    row: usize,
    box_place: usize,
    word: String,
    /// The places from which it comes: rows, and boxes in them.
    from: Vec<(usize, usize)>,
    x: f64,
    lane: f64,
}

/// Everything in its place.
struct Layout {
    width: f64,
    box_width: f64,
    rows: Vec<Vec<Placed>>,
    /// From where to where the boxes of each row go.
    heights: Vec<(f64, f64)>,
    arrivals: Vec<Arrival>,
}

pub(super) fn draw(chain: &Chain, room: Room) -> Drawn {
    let columns = ((room.width - GUTTER) / (NARROWEST + GUTTER)).floor().clamp(1.0, 8.0);
    let box_width = (room.width - GUTTER * (columns + 1.0)) / columns;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it lies between 1 and 8")]
    let columns = columns as usize;
    let layout = Layout::new(chain, room.width, columns, box_width);
    Drawn::of(layout.pieces(room.height), room, |(from, to)| layout.piece(chain, from, to))
}

impl Layout {
    fn new(chain: &Chain, width: f64, columns: usize, box_width: f64) -> Self {
        let rows = rows(chain, columns, box_width);
        let mut places = BTreeMap::new();
        for (row, boxes) in rows.iter().enumerate() {
            for (place, one) in boxes.iter().enumerate() {
                places.insert(one.node, (row, place));
            }
        }
        let mut arrivals: Vec<Arrival> = Vec::new();
        for edge in &chain.edges {
            let at = |place: u32| usize::try_from(place).ok().and_then(|place| places.get(&place)).copied();
            let (Some(from), Some((row, box_place))) = (at(edge.before), at(edge.after)) else { continue };
            let same =
                |one: &&mut Arrival| one.row == row && one.box_place == box_place && one.word == edge.forward_text;
            if let Some(known) = arrivals.iter_mut().find(same) {
                if !known.from.contains(&from) {
                    known.from.push(from);
                }
            } else {
                let word = edge.forward_text.clone();
                arrivals.push(Arrival { row, box_place, word, from: vec![from], x: 0.0, lane: 0.0 });
            }
        }
        let mut layout = Self { width, box_width, rows, heights: Vec::new(), arrivals };
        layout.spread();
        layout.stack();
        layout
    }

    /// Lets what arrives at a box come in beside each other.
    fn spread(&mut self) {
        let mut of_box: BTreeMap<(usize, usize), Vec<usize>> = BTreeMap::new();
        for (place, arrival) in self.arrivals.iter().enumerate() {
            of_box.entry((arrival.row, arrival.box_place)).or_default().push(place);
        }
        for ((row, box_place), mut arriving) in of_box {
            // What comes from the left arrives at the left.
            arriving.sort_by_key(|place| {
                self.arrivals[*place].from.iter().map(|(row, place)| self.rows[*row][*place].column).sum::<usize>()
            });
            let left = self.left(row, box_place);
            let step = self.box_width / (count(arriving.len()) + 1.0);
            for (at, place) in arriving.into_iter().enumerate() {
                self.arrivals[place].x = left + step * (count(at) + 1.0);
            }
        }
    }

    /// Stacks the rows, with as many lanes above each as arrive there and as leave the row before for farther ones.
    fn stack(&mut self) {
        let mut y = 0.0;
        for row in 0..self.rows.len() {
            if row > 0 {
                y += BELOW_BOX + PASSING * count(self.leaving(row - 1).len());
            }
            let arriving: Vec<usize> =
                (0..self.arrivals.len()).filter(|place| self.arrivals[*place].row == row).collect();
            for place in &arriving {
                self.arrivals[*place].lane = y + SMALL.line() / 2.0;
                y += SMALL.line() + 2.0;
            }
            if !arriving.is_empty() {
                y += ABOVE_BOX;
            }
            let height = self.rows[row].iter().map(Placed::height).fold(0.0, f64::max);
            self.heights.push((y, y + height));
            y += height;
        }
    }

    /// The boxes of a row that something leaves for a row that is not the next.
    fn leaving(&self, row: usize) -> Vec<usize> {
        let mut leaving: Vec<usize> = self
            .arrivals
            .iter()
            .filter(|arrival| arrival.row != row + 1)
            .flat_map(|arrival| &arrival.from)
            .filter(|(from, _)| *from == row)
            .map(|(_, place)| *place)
            .collect();
        leaving.sort_unstable();
        leaving.dedup();
        leaving
    }

    fn left(&self, row: usize, place: usize) -> f64 {
        GUTTER + (self.box_width + GUTTER) * count(self.rows[row][place].column)
    }

    fn middle(&self, row: usize, place: usize) -> f64 {
        self.left(row, place) + self.box_width / 2.0
    }

    /// Whatever runs between boxes.
    fn ties(&self) -> Vec<Vec<(f64, f64)>> {
        let mut runs = Vec::new();
        let mut in_gutter: BTreeMap<usize, usize> = BTreeMap::new();
        for arrival in &self.arrivals {
            let (top, _) = self.heights[arrival.row];
            let mut reach = (arrival.x, arrival.x);
            let mut far: Vec<(usize, usize)> = Vec::new();
            for &(row, place) in &arrival.from {
                if row + 1 == arrival.row {
                    let x = self.middle(row, place);
                    runs.push(vec![(x, self.heights[row].1), (x, arrival.lane)]);
                    reach = (reach.0.min(x), reach.1.max(x));
                } else {
                    far.push((row, place));
                }
            }
            if !far.is_empty() {
                // The gutter at that side of the box from which more comes.
                let own = self.rows[arrival.row][arrival.box_place].column;
                let right = far.iter().filter(|(row, place)| self.rows[*row][*place].column > own).count();
                let gutter = if 2 * right > far.len() { own + 1 } else { own };
                let used = in_gutter.entry(gutter).or_default();
                let x = (self.box_width + GUTTER) * count(gutter) + 3.0 + ABREAST * count(*used % 4);
                *used += 1;
                let mut span = (arrival.lane, arrival.lane);
                for (row, place) in far {
                    let leaving = self.leaving(row).iter().position(|one| *one == place).unwrap_or_default();
                    let bottom = self.heights[row].1;
                    let lane = bottom + BELOW_BOX + PASSING * count(leaving);
                    let from = self.middle(row, place);
                    runs.push(vec![(from, bottom), (from, lane), (x, lane)]);
                    span = (span.0.min(lane), span.1.max(lane));
                }
                runs.push(vec![(x, span.0), (x, span.1)]);
                reach = (reach.0.min(x), reach.1.max(x));
            }
            if reach.1 > reach.0 {
                runs.push(vec![(reach.0, arrival.lane), (reach.1, arrival.lane)]);
            }
            runs.push(vec![(arrival.x, arrival.lane), (arrival.x, top - 1.0)]);
        }
        runs
    }

    /// From where to where each piece goes: it is cut below boxes, and what runs on to the next piece goes on there.
    fn pieces(&self, height: f64) -> Vec<(f64, f64)> {
        let mut pieces = Vec::new();
        let mut from = 0.0;
        for pair in self.heights.windows(2) {
            let ([(_, bottom), (_, next)], height) = ([pair[0], pair[1]], height - BELOW_BOX);
            if next - from > height {
                pieces.push((from, bottom + 1.0));
                from = bottom + 1.0;
            }
        }
        pieces.push((from, self.heights.last().map_or(1.0, |(_, bottom)| bottom + 1.5)));
        pieces
    }

    fn piece(&self, chain: &Chain, from: f64, to: f64) -> Canvas {
        let mut canvas = Canvas::new(self.width);
        let within = |y: f64| (from..to).contains(&y);
        let down = 1.5 - from;
        canvas.height = to + down;
        let runs = self.ties().into_iter().flat_map(|run| {
            let pairs: Vec<_> = run.windows(2).map(|pair| (pair[0], pair[1])).collect();
            pairs
        });
        let cut = runs.filter_map(|(begin, end)| {
            let (low, high) = (begin.1.min(end.1), begin.1.max(end.1));
            let seen = high >= from && low < to;
            let into = |(x, y): (f64, f64)| (x, y.clamp(from, to) + down);
            seen.then(|| vec![into(begin), into(end)])
        });
        canvas.lines(Look::Tie, cut.collect());
        for arrival in self.arrivals.iter().filter(|arrival| within(self.heights[arrival.row].0)) {
            canvas.arrow(arrival.x, self.heights[arrival.row].0 + down - 0.5);
            for word in SMALL.lines(&arrival.word, self.width - 4.0, 1) {
                let half = SMALL.width(&word) / 2.0;
                let x = (arrival.x - half).clamp(2.0, (self.width - 2.0 * half - 2.0).max(2.0));
                canvas.text_on_ground(SMALL, true, (x, arrival.lane + down - SMALL.line() / 2.0), &word);
            }
        }
        for (row, boxes) in self.rows.iter().enumerate().filter(|(row, _)| within(self.heights[*row].0)) {
            let (top, bottom) = self.heights[row];
            for (place, one) in boxes.iter().enumerate() {
                let Some(node) = chain.nodes.get(one.node) else { continue };
                let at = (self.left(row, place), top + down);
                self.draw_box(&mut canvas, node, one, at, bottom - top);
            }
        }
        canvas
    }

    fn draw_box(&self, canvas: &mut Canvas, node: &ChainNode, one: &Placed, (x, y): (f64, f64), height: f64) {
        let state = node.state_text.as_deref().unwrap_or_default();
        let text = [node.record.name.as_str(), node.kind_text.as_str(), state]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(", ");
        let text = format!("{}. {text}", node.number);
        canvas.stands_for(Some(Shown { record: node.record.reference, text }));
        let look = if node.depth == 0 { Look::Chosen } else { Look::Frame };
        canvas.rectangle(look, (x, y), (self.box_width, height), 3.0);
        let mut top = y + INSET;
        for (letters, soft, lines) in [(SMALL, true, &one.kind), (STRONG, false, &one.name), (SMALL, true, &one.state)]
        {
            for line in lines {
                canvas.text(letters, soft, (x + INSET, top), Anchor::Start, line);
                top += letters.line();
            }
        }
        canvas.stands_for(None);
    }
}

/// Layers by depth, each in rows of as many boxes as there are columns, near to what comes before them.
fn rows(chain: &Chain, columns: usize, box_width: f64) -> Vec<Vec<Placed>> {
    let mut layers: BTreeMap<i32, Vec<usize>> = BTreeMap::new();
    for (place, node) in chain.nodes.iter().enumerate() {
        layers.entry(node.depth).or_default().push(place);
    }
    let mut column_of: BTreeMap<usize, usize> = BTreeMap::new();
    let mut rows = Vec::new();
    for layer in layers.into_values() {
        let wished = |node: usize, column_of: &BTreeMap<usize, usize>| {
            let before: Vec<usize> = chain
                .edges
                .iter()
                .filter(|edge| usize::try_from(edge.after).is_ok_and(|after| after == node))
                .filter_map(|edge| column_of.get(&usize::try_from(edge.before).ok()?).copied())
                .collect();
            let sum = before.iter().sum::<usize>();
            // Twice the column, so that half of one counts.
            (2 * sum).checked_div(before.len()).unwrap_or(columns - 1)
        };
        let mut layer: Vec<(usize, usize)> = layer.into_iter().map(|node| (wished(node, &column_of), node)).collect();
        layer.sort_unstable();
        for row in layer.chunks(columns) {
            let mut next = 0;
            let mut boxes = Vec::new();
            for (place, (wish, node)) in row.iter().enumerate() {
                let last = columns - (row.len() - place);
                let column = wish.div_ceil(2).clamp(next, last);
                next = column + 1;
                column_of.insert(*node, column);
                boxes.push(placed(&chain.nodes[*node], *node, column, box_width - 2.0 * INSET));
            }
            rows.push(boxes);
        }
    }
    rows
}

fn placed(node: &ChainNode, place: usize, column: usize, width: f64) -> Placed {
    let state = node.state_text.as_ref().map(|state| {
        let sign = if node.ended { "●" } else { "○" };
        SMALL.lines(&format!("{sign}\u{a0}{state}"), width, 2)
    });
    Placed {
        node: place,
        column,
        kind: SMALL.lines(&format!("{}.\u{a0}{}", node.number, node.kind_text), width, 2),
        name: STRONG.lines(&node.record.name, width, 3),
        state: state.unwrap_or_default(),
    }
}
