//! A paragraph while it is read, of either kind of file.

use hamkor_office::draft::{LeftKind, Picture, Run};

use crate::gather::{Gather, Words};
use crate::tree::Node;

/// A paragraph that is being read: its words, and what follows it as passages of their own.
#[derive(Default)]
pub(crate) struct Line<'n> {
    pub(crate) words: Words,
    pub(crate) pictures: Vec<Picture>,
    /// Text boxes, whose paragraphs follow.
    pub(crate) boxes: Vec<&'n Node>,
}

impl Line<'_> {
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
