//! A paragraph while it is read, of either kind of file.

use std::collections::HashMap;

use hamkor_office::draft::{LeftKind, Picture, Quote, Run};

use crate::Result;
use crate::gather::{Gather, Words};
use crate::tree::Node;

/// A paragraph that is being read: its words, and what follows it as passages of their own.
#[derive(Default)]
pub(crate) struct Line<'n> {
    pub(crate) words: Words,
    pub(crate) pictures: Vec<Picture>,
    /// Text boxes, whose paragraphs follow.
    pub(crate) boxes: Vec<&'n Node>,
    /// The words that comments are about, by the names of the comments.
    ranges: HashMap<&'n str, Range>,
}

/// A place among words: how many runs stand before it, and how much of the last of them.
type Spot = (usize, usize);

/// Words that a comment is about: where they begin, and where they end once that is known.
struct Range {
    start: Spot,
    end: Option<Spot>,
}

impl<'n> Line<'n> {
    fn spot(&self) -> Spot {
        (self.words.runs.len(), self.words.runs.last().map_or(0, |run| run.text.len()))
    }

    /// The words that a comment is about begin here.
    pub(crate) fn begin_range(&mut self, name: &'n str) {
        let range = Range { start: self.spot(), end: None };
        self.ranges.insert(name, range);
    }

    /// They end here.
    pub(crate) fn end_range(&mut self, name: &str) {
        let spot = self.spot();
        if let Some(range) = self.ranges.get_mut(name) {
            range.end = Some(spot);
        }
    }

    /// The words that a comment is about; nothing where they did not begin and end in this paragraph.
    pub(crate) fn quote(&self, name: &str, gather: &mut Gather<'_>) -> Result<Option<Quote>> {
        let Some(Range { start, end: Some(end) }) = self.ranges.get(name) else { return Ok(None) };
        let (mut before, mut text) = (0, String::new());
        for (at, run) in self.words.runs.iter().enumerate().take(end.0) {
            gather.step()?;
            // A spot stands in the last of the runs before it.
            let within = |spot: &Spot| match (at + 1).cmp(&spot.0) {
                std::cmp::Ordering::Less => run.text.len(),
                std::cmp::Ordering::Equal => spot.1,
                std::cmp::Ordering::Greater => 0,
            };
            let (from, to) = (within(start), within(end));
            before += run.text.get(..from).map_or(0, |text| text.encode_utf16().count());
            text.push_str(run.text.get(from..to).unwrap_or_default());
        }
        gather.count(&text)?;
        // What is quoted is cleared as the words of the passage are.
        let text = Words { runs: vec![Run::plain(text)] }.finish().pop().map(|run| run.text).unwrap_or_default();
        Ok(Some(Quote { start: u32::try_from(before).unwrap_or(u32::MAX), words: text }))
    }

    /// A footnote at this place; one without words is none.
    pub(crate) fn note(&mut self, words: Words) {
        let runs = words.finish();
        if !runs.is_empty() {
            self.words.runs.push(Run { footnote: Some(runs), ..Run::default() });
        }
    }

    /// Adds this paragraph of a footnote to the words before it. A footnote has no pictures.
    pub(crate) fn add_to_note(self, words: &mut Words, gather: &mut Gather<'_>) {
        for picture in self.pictures {
            gather.leave(LeftKind::Drawing, &picture.name);
        }
        if !words.is_empty() {
            words.end_line();
        }
        self.words.runs.into_iter().for_each(|run| words.push(run));
    }
}
