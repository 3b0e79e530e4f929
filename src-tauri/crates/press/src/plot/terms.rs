//! Terms along the years, post by post, each with who serves, where that stands and from when to when.

use chrono::{Datelike, NaiveDate};
use hamkor_office::expert::Term;
use hamkor_office::figure::Terms;

use super::Room;
use super::canvas::{Anchor, Canvas, Look, Shown};
use super::letters::{HEADING, PLAIN, SMALL};
use super::measures::{BAR, BETWEEN_GROUPS, Drawn, GAP, count, pieces};

/// The years that are shown: those of every term, and this one.
struct Years {
    first: i32,
    count: i32,
    width: f64,
}

impl Years {
    fn of(terms: &Terms, width: f64) -> Self {
        let ends = |term: &Term| term.extended_to.unwrap_or(term.ends).max(term.ends);
        let days = terms.terms.iter().flat_map(|term| [term.starts, ends(term)]).chain([terms.today]);
        let years = days.map(|day| day.year());
        let (first, last) = years.fold((i32::MAX, i32::MIN), |(first, last), year| (first.min(year), last.max(year)));
        Self { first, count: last - first + 1, width }
    }

    fn begins(&self, place: i32) -> f64 {
        self.width * f64::from(place) / f64::from(self.count)
    }

    fn place(&self, day: NaiveDate) -> f64 {
        let days = if day.leap_year() { 366.0 } else { 365.0 };
        self.begins(day.year() - self.first) + self.begins(1) * f64::from(day.ordinal0()) / days
    }
}

/// A term with the lines below its bar, and its post's name where it is the first.
struct Row<'a> {
    heading: Vec<String>,
    term: &'a Term,
    said: Vec<String>,
}

impl Row<'_> {
    fn height(&self) -> f64 {
        let heading =
            if self.heading.is_empty() { 0.0 } else { BETWEEN_GROUPS + HEADING.line() * count(self.heading.len()) };
        heading + self.own_height()
    }

    /// Its bar with the lines below.
    fn own_height(&self) -> f64 {
        BAR + 4.0 + PLAIN.line() * count(self.said.len()) + 5.0
    }
}

pub(super) fn draw(terms: &Terms, room: Room) -> Drawn {
    let years = Years::of(terms, room.width);
    let mut rows: Vec<Row<'_>> = Vec::new();
    for term in &terms.terms {
        let follows = rows.last().is_some_and(|before| before.term.post == term.post);
        let post = if term.post.is_empty() { &terms.no_post } else { &term.post };
        let said = format!("{} · {} · {}", term.who(), term.state_text, term.dates_text);
        rows.push(Row {
            heading: if follows { Vec::new() } else { HEADING.lines(post, room.width, 2) },
            term,
            said: PLAIN.lines(&said, room.width - 4.0, 2),
        });
    }
    let pieces = pieces(rows.iter().map(Row::height), scale_height(), room.height);
    Drawn::of(pieces, room, |place| piece(terms, &rows[place], &years))
}

/// The day of today stands over the years.
fn scale_height() -> f64 {
    2.0 * SMALL.line() + 3.0
}

fn piece(terms: &Terms, rows: &[Row<'_>], years: &Years) -> Canvas {
    let mut canvas = Canvas::new(years.width);
    let top = scale_height();
    canvas.height = top + rows.iter().map(Row::height).sum::<f64>();
    scale(&mut canvas, terms, years);
    let mut y = top;
    for row in rows {
        if !row.heading.is_empty() {
            y += BETWEEN_GROUPS;
        }
        for text in &row.heading {
            canvas.text_on_ground(HEADING, false, (0.0, y), text);
            y += HEADING.line();
        }
        term(&mut canvas, row, years, y);
        y += row.own_height();
    }
    canvas
}

fn scale(canvas: &mut Canvas, terms: &Terms, years: &Years) {
    let (top, bottom) = (SMALL.line(), canvas.height);
    let year_width = years.begins(1);
    let widest = SMALL.width("0000") + GAP;
    let step = (1..=years.count.max(1)).find(|step| year_width * f64::from(*step) >= widest).unwrap_or(years.count);
    for place in 0..years.count {
        canvas.upright(Look::Rule, years.begins(place), top, bottom);
    }
    let today = years.place(terms.today);
    canvas.upright(Look::Today, today, top, bottom);
    // The year is read also where today's line runs behind it.
    for place in (0..years.count).filter(|place| place % step == 0) {
        let x = years.begins(place);
        if x + widest <= canvas.width {
            canvas.text_on_ground(SMALL, true, (x + 2.0, top), &(years.first + place).to_string());
        }
    }
    for text in SMALL.lines(&terms.today_text, canvas.width, 1) {
        let half = SMALL.width(&text) / 2.0;
        let x = today.clamp(half, (canvas.width - half).max(half));
        canvas.text(SMALL, false, (x, 0.0), Anchor::Middle, &text);
    }
}

fn term(canvas: &mut Canvas, row: &Row<'_>, years: &Years, y: f64) {
    const NARROWEST: f64 = 2.0;
    let Row { term, .. } = row;
    let text = format!("{}, {}, {}", term.who(), term.state_text, term.dates_text);
    canvas.stands_for(Some(Shown { record: term.expert.reference, text }));
    let (from, to) = (years.place(term.starts), years.place(term.ends));
    let width = (to - from).max(NARROWEST);
    let at = (from.min(canvas.width - NARROWEST), y + 2.0);
    canvas.rectangle(if term.ended { Look::Outline } else { Look::Solid }, at, (width, BAR), 0.0);
    if let Some(extended) = term.extended_to.map(|day| years.place(day)).filter(|extended| *extended > to) {
        canvas.hatched((to, y + 2.0), (extended - to, BAR));
    }
    let mut top = y + BAR + 4.0;
    for line in &row.said {
        let x = from.min(canvas.width - PLAIN.width(line) - 2.0).max(2.0);
        canvas.text_on_ground(PLAIN, true, (x, top), line);
        top += PLAIN.line();
    }
    canvas.stands_for(None);
}
