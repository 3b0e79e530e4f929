//! The blocks of a text: paragraphs as what they are, tables, and what stands around them.

use hamkor_office::draft::LeftKind;
use hamkor_office::passage::PassageKind;

use super::Reader;
use super::line::Marks;
use super::styles::Role;
use crate::Result;
use crate::gather::Words;
use crate::line::Line;
use crate::tree::Node;

/// The deepest level of headings and lists.
const DEEPEST: u8 = 3;

impl Reader<'_, '_> {
    /// Reads blocks in their order.
    pub(super) fn blocks(&mut self, parent: &Node) -> Result<()> {
        for node in parent.nodes() {
            self.gather.step()?;
            match &*node.name {
                "w:p" => self.paragraph(node)?,
                "w:tbl" => self.table(node)?,
                "w:sdt" => self.control(node, Self::blocks)?,
                "w:ins" | "w:moveTo" | "w:customXml" | "w:smartTag" => self.blocks(node)?,
                "mc:AlternateContent" => {
                    if let Some(chosen) = node.first("mc:Choice").or_else(|| node.first("mc:Fallback")) {
                        self.blocks(chosen)?;
                    }
                }
                "w:altChunk" => self.gather.leave(LeftKind::Embedded, ""),
                "m:oMathPara" | "m:oMath" => self.gather.leave(LeftKind::Equation, &node.text()),
                _ => {}
            }
        }
        Ok(())
    }

    /// The words of paragraphs whose end was taken out and that nothing follows.
    pub(super) fn end_carried(&mut self) {
        if let Some(words) = self.carried.take() {
            self.gather.passage(PassageKind::Paragraph, 0, false, words);
        }
    }

    fn paragraph(&mut self, node: &Node) -> Result<()> {
        let properties = node.first("w:pPr");
        let began_in_contents = self.in_contents();
        let mut line = Line::default();
        line.words = self.carried.take().unwrap_or_default();
        self.inline(node, &Marks::default(), &mut line)?;
        let mark = properties.and_then(|properties| properties.first("w:rPr"));
        if properties.is_some_and(|properties| properties.first("w:pPrChange").is_some()) {
            self.gather.leave(LeftKind::Formatting, &line.words.runs.iter().map(|run| &*run.text).collect::<String>());
        }
        if mark.is_some_and(|mark| mark.first("w:del").is_some() || mark.first("w:moveFrom").is_some()) {
            self.gather.figures(line.pictures);
            self.carried = Some(line.words).filter(|words| !words.is_empty());
            return Ok(());
        }
        let (role, list) = self.styles.paragraph(properties);
        if role == Role::Contents || (began_in_contents && line.words.is_empty()) {
            self.gather.leave(LeftKind::Contents, "");
            return Ok(());
        }
        let Line { words, pictures, boxes, .. } = line;
        self.place(role, list, words);
        self.gather.figures(pictures);
        for text in boxes {
            self.gather.leave(LeftKind::TextBox, &text.text());
            self.blocks(text)?;
        }
        Ok(())
    }

    fn place(&mut self, role: Role, list: Option<(String, u8)>, words: Words) {
        match (role, list) {
            (Role::Title, _) if !words.is_empty() => self.gather.title(words),
            (Role::Made, _) => {
                let text: String = words.runs.iter().map(|run| &*run.text).collect();
                self.gather.begin_made(&text);
            }
            (Role::Heading(level), _) => {
                if level > DEEPEST && !words.is_empty() {
                    self.gather.leave(LeftKind::DeepHeading, &level.to_string());
                }
                self.gather.passage(PassageKind::Heading, level.min(DEEPEST), false, words);
            }
            (Role::Note, _) => self.gather.passage(PassageKind::Note, 0, false, words),
            (Role::Caption, None) => self.gather.caption(words),
            (_, Some((id, level))) => {
                let counts = self.numbering.counts(&id, level);
                self.item(counts, level.saturating_add(1), words);
            }
            (Role::Item(counts, level), None) => self.item(counts, level, words),
            _ => self.gather.passage(PassageKind::Paragraph, 0, false, words),
        }
    }

    fn item(&mut self, counts: bool, level: u8, words: Words) {
        if level > DEEPEST && !words.is_empty() {
            self.gather.leave(LeftKind::DeepItem, &level.to_string());
        }
        self.gather.passage(PassageKind::ListItem, level.clamp(1, DEEPEST), counts, words);
    }
}
