//! What one side has and the other has no place for.

use std::collections::BTreeMap;

use hamkor_language::{Language, Message};

/// Each in words, with how often it was met.
#[derive(Debug)]
pub(super) struct Left {
    language: Language,
    times: BTreeMap<String, u32>,
}

impl Left {
    /// Nothing yet; worded for this reader.
    pub(super) fn new(language: Language) -> Self {
        Self { language, times: BTreeMap::new() }
    }

    /// Counts one more of these.
    pub(super) fn add(&mut self, message: &Message) {
        *self.times.entry(message.text(self.language)).or_default() += 1;
    }

    /// Everything that was counted, in the order of the words; nothing is left of it.
    pub(super) fn take(&mut self) -> Vec<String> {
        let counted = std::mem::take(&mut self.times).into_iter();
        counted.map(|(text, times)| if times > 1 { format!("{text} × {times}") } else { text }).collect()
    }
}
