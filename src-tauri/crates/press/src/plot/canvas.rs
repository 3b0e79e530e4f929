//! What is drawn, and how it is written as SVG. Marks have a look by name: paper takes the colours that stand here, the page
//! takes those of its theme for the same names.

use std::io::Write as _;

use hamkor_language::Language;
use hamkor_office::RecordRef;
use quick_xml::Writer;
use quick_xml::events::{BytesEnd, BytesStart, BytesText, Event};

use super::letters::{Letters, clean};
use crate::error::{Error, Result};
use crate::world::has_glyph;

/// How something looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Look {
    /// The paper itself, behind a text.
    Ground,
    /// A line of the scale.
    Rule,
    /// The line from which bars begin.
    Base,
    /// What is.
    Solid,
    /// What is promised, or was.
    Outline,
    /// The strokes of a hatching.
    Hatching,
    /// Something among others.
    Frame,
    /// What all is about.
    Chosen,
    /// A tie between two.
    Tie,
    /// The head of an arrow.
    Head,
    /// The day of today.
    Today,
}

impl Look {
    #[cfg(test)]
    const ALL: [Self; 11] = [
        Self::Ground,
        Self::Rule,
        Self::Base,
        Self::Solid,
        Self::Outline,
        Self::Hatching,
        Self::Frame,
        Self::Chosen,
        Self::Tie,
        Self::Head,
        Self::Today,
    ];

    /// Its name for the page.
    pub(super) fn class(self) -> &'static str {
        match self {
            Self::Ground => "ground",
            Self::Rule => "rule",
            Self::Base => "base",
            Self::Solid => "solid",
            Self::Outline => "outline",
            Self::Hatching => "hatching",
            Self::Frame => "frame",
            Self::Chosen => "chosen",
            Self::Tie => "tie",
            Self::Head => "head",
            Self::Today => "today",
        }
    }

    /// What paper has: how it is filled, drawn, how wide in hundredths of a point, and in what dashes.
    fn paper(self) -> (&'static str, &'static str, &'static str, Option<&'static str>) {
        const INK: &str = "#1e2124";
        const BLUE: &str = "#083891";
        match self {
            Self::Ground => ("#ffffff", "none", "0", None),
            Self::Rule => ("none", "#cdd1d5", "0.5", None),
            Self::Base => ("none", "#464c53", "0.8", None),
            Self::Solid => (BLUE, BLUE, "0.9", None),
            Self::Outline => ("#ffffff", BLUE, "0.9", None),
            Self::Hatching => ("none", BLUE, "0.9", None),
            Self::Frame => ("#ffffff", "#58616a", "0.8", None),
            Self::Chosen => ("#eef2fb", INK, "2", None),
            Self::Tie => ("none", "#58616a", "0.9", None),
            Self::Head => ("#464c53", "none", "0", None),
            Self::Today => ("none", INK, "0.9", Some("3 2")),
        }
    }
}

/// From where on a text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
}

/// One thing that is drawn.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Shape {
    Box {
        x: f64,
        y: f64,
        width: f64,
        height: f64,
        round: f64,
    },
    /// Straight lines from point to point, each run by itself.
    Lines(Vec<Vec<(f64, f64)>>),
    /// A filled triangle that points down to a place.
    Arrow {
        x: f64,
        y: f64,
    },
    Text {
        x: f64,
        base: f64,
        anchor: Anchor,
        letters: Letters,
        soft: bool,
        text: String,
    },
}

/// Something that is drawn, and the record that it stands for.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Mark {
    pub(super) look: Look,
    pub(super) shape: Shape,
    /// The place of the record among those of the canvas.
    pub(super) record: Option<usize>,
}

/// A record that stands in a picture.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Shown {
    pub(super) record: RecordRef,
    /// What is read out for it.
    pub(super) text: String,
}

/// A picture.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Canvas {
    pub(super) width: f64,
    pub(super) height: f64,
    pub(super) marks: Vec<Mark>,
    pub(super) records: Vec<Shown>,
    current: Option<usize>,
}

impl Canvas {
    pub(super) fn new(width: f64) -> Self {
        Self { width, ..Self::default() }
    }

    /// What is drawn from now on stands for a record, or for none.
    pub(super) fn stands_for(&mut self, shown: Option<Shown>) {
        self.current = shown.map(|shown| {
            self.records.push(shown);
            self.records.len() - 1
        });
    }

    fn add(&mut self, look: Look, shape: Shape) {
        self.marks.push(Mark { look, shape, record: self.current });
    }

    pub(super) fn rectangle(&mut self, look: Look, (x, y): (f64, f64), (width, height): (f64, f64), round: f64) {
        self.add(look, Shape::Box { x, y, width, height, round });
    }

    pub(super) fn lines(&mut self, look: Look, runs: Vec<Vec<(f64, f64)>>) {
        if !runs.is_empty() {
            self.add(look, Shape::Lines(runs));
        }
    }

    pub(super) fn upright(&mut self, look: Look, x: f64, from: f64, to: f64) {
        self.lines(look, vec![vec![(x, from), (x, to)]]);
    }

    pub(super) fn arrow(&mut self, x: f64, y: f64) {
        self.add(Look::Head, Shape::Arrow { x, y });
    }

    /// A hatched box. The strokes are lines, since not everything that shows SVG repeats a pattern alike.
    pub(super) fn hatched(&mut self, (x, y): (f64, f64), (width, height): (f64, f64)) {
        const APART: f64 = 3.6;
        self.rectangle(Look::Outline, (x, y), (width, height), 0.0);
        let mut strokes = Vec::new();
        let mut at = APART;
        while at < width + height {
            // From the lower left to the upper right.
            let from = if at <= height { (x, y + at) } else { (x + at - height, y + height) };
            let to = if at <= width { (x + at, y) } else { (x + width, y + at - width) };
            strokes.push(vec![from, to]);
            at += APART;
        }
        self.lines(Look::Hatching, strokes);
    }

    /// A line of text, whose top is given.
    pub(super) fn text(&mut self, letters: Letters, soft: bool, (x, top): (f64, f64), anchor: Anchor, text: &str) {
        if text.is_empty() {
            return;
        }
        let base = top + letters.rise();
        self.add(Look::Ground, Shape::Text { x, base, anchor, letters, soft, text: text.to_owned() });
    }

    /// A line of text with the paper behind it, so that lines below it do not cross its letters.
    pub(super) fn text_on_ground(&mut self, letters: Letters, soft: bool, (x, top): (f64, f64), text: &str) {
        let width = letters.width(text);
        self.rectangle(Look::Ground, (x - 1.5, top), (width + 3.0, letters.line()), 0.0);
        self.text(letters, soft, (x, top), Anchor::Start, text);
    }
}

/// Writes a picture as SVG.
pub(super) fn svg(canvas: &Canvas, title: &str, description: &str, language: Language) -> Result<String> {
    let mut writer = Writer::new(Vec::new());
    write(&mut writer, canvas, title, description, language)
        .map_err(|error| Error::TypesetFailed { detail: error.to_string() })?;
    String::from_utf8(writer.into_inner()).map_err(|error| Error::TypesetFailed { detail: error.to_string() })
}

type Out = Writer<Vec<u8>>;

fn write(out: &mut Out, canvas: &Canvas, title: &str, description: &str, language: Language) -> std::io::Result<()> {
    let (width, height) = (number(canvas.width), number(canvas.height));
    let view = format!("0 0 {width} {height}");
    // What leads to records is a group of links; a picture alone is read out as one.
    let role = if canvas.records.is_empty() { "img" } else { "group" };
    let root = BytesStart::new("svg").with_attributes([
        ("xmlns", "http://www.w3.org/2000/svg"),
        ("role", role),
        ("lang", language.tag()),
        ("width", &width),
        ("height", &height),
        ("viewBox", &view),
        ("font-family", "Pretendard GOV, sans-serif"),
    ]);
    out.write_event(Event::Start(root))?;
    named(out, "title", title)?;
    named(out, "desc", description)?;
    let mut open = None;
    for mark in &canvas.marks {
        if mark.record != open {
            if open.is_some() {
                out.write_event(Event::End(BytesEnd::new("g")))?;
            }
            open = mark.record;
            if let Some(shown) = open.and_then(|place| canvas.records.get(place)) {
                let record = format!("{}:{}", shown.record.kind.as_str(), shown.record.id);
                let group = BytesStart::new("g").with_attributes([("data-record", record.as_str())]);
                out.write_event(Event::Start(group))?;
                named(out, "title", &shown.text)?;
            }
        }
        draw(out, mark)?;
    }
    if open.is_some() {
        out.write_event(Event::End(BytesEnd::new("g")))?;
    }
    out.write_event(Event::End(BytesEnd::new("svg")))
}

fn named(out: &mut Out, element: &str, text: &str) -> std::io::Result<()> {
    out.create_element(element).write_text_content(BytesText::new(&clean(text)))?;
    Ok(())
}

fn draw(out: &mut Out, mark: &Mark) -> std::io::Result<()> {
    let (fill, stroke, wide, dashes) = mark.look.paper();
    let look = |element: &'static str| {
        let mut element = BytesStart::new(element);
        element.push_attribute(("class", mark.look.class()));
        element.push_attribute(("fill", fill));
        if stroke != "none" {
            element.push_attribute(("stroke", stroke));
            element.push_attribute(("stroke-width", wide));
        }
        if let Some(dashes) = dashes {
            element.push_attribute(("stroke-dasharray", dashes));
        }
        element
    };
    match &mark.shape {
        Shape::Box { x, y, width, height, round } => {
            let mut element = look("rect");
            for (name, value) in [("x", x), ("y", y), ("width", width), ("height", height), ("rx", round)] {
                element.push_attribute((name, number(*value).as_str()));
            }
            out.write_event(Event::Empty(element))
        }
        Shape::Lines(runs) => {
            let mut path = Vec::new();
            for run in runs {
                for (at, (x, y)) in run.iter().enumerate() {
                    write!(path, "{}{} {}", if at == 0 { 'M' } else { 'L' }, number(*x), number(*y))?;
                }
            }
            let mut element = look("path");
            element.push_attribute(("d", String::from_utf8_lossy(&path).as_ref()));
            out.write_event(Event::Empty(element))
        }
        Shape::Arrow { x, y } => {
            let mut element = look("path");
            let path = format!(
                "M{} {}L{} {}L{} {}Z",
                number(*x),
                number(*y),
                number(x - 3.0),
                number(y - 5.5),
                number(x + 3.0),
                number(y - 5.5)
            );
            element.push_attribute(("d", path.as_str()));
            out.write_event(Event::Empty(element))
        }
        Shape::Text { x, base, anchor, letters, soft, text } => {
            let mut element = BytesStart::new("text");
            let (class, fill) = if *soft { ("soft", "#464c53") } else { ("ink", "#1e2124") };
            element.push_attribute(("class", class));
            element.push_attribute(("fill", fill));
            element.push_attribute(("x", number(*x).as_str()));
            element.push_attribute(("y", number(*base).as_str()));
            element.push_attribute(("font-size", number(letters.size).as_str()));
            element.push_attribute(("font-weight", letters.weight.number()));
            if *anchor == Anchor::Middle {
                element.push_attribute(("text-anchor", "middle"));
            }
            if !text.chars().all(|sign| sign == '\u{a0}' || has_glyph(sign)) {
                // What comes from an unknown font takes the room that was kept for it.
                element.push_attribute(("textLength", number(letters.width(text)).as_str()));
                element.push_attribute(("lengthAdjust", "spacingAndGlyphs"));
            }
            out.write_event(Event::Start(element))?;
            out.write_event(Event::Text(BytesText::new(text)))?;
            out.write_event(Event::End(BytesEnd::new("text")))
        }
    }
}

/// A number with two digits after the point at most.
fn number(value: f64) -> String {
    let text = format!("{value:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

/// The names that the page gives a look to.
#[cfg(test)]
pub(super) fn classes() -> Vec<&'static str> {
    Look::ALL.into_iter().map(Look::class).chain(["ink", "soft"]).collect()
}
