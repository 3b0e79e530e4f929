//! What a draft could not take.

use hamkor_language::messages;

crate::closed_set::closed_set! {
    /// What could not be taken, or not as it was.
    pub enum LeftKind: word("draft-left") {
        /// The table of contents, which paper makes by itself.
        Contents = "contents",
        /// A field that a word processor fills in: the text that it showed was taken.
        Field = "field",
        /// A control or field of a form: the text that it showed was taken.
        Form = "form",
        /// The frame of a text box: its text was taken as paragraphs.
        TextBox = "text_box",
        /// An equation.
        Equation = "equation",
        /// A drawing, a diagram or a chart.
        Drawing = "drawing",
        /// A file of another program in the text.
        Embedded = "embedded",
        /// A header or a footer of the pages.
        PageMargin = "page_margin",
        /// A picture of another kind than PNG and JPEG.
        PictureKind = "picture_kind",
        /// A picture that is not in the file.
        PictureMissing = "picture_missing",
        /// A picture that is not written: it is gone, or of another kind than PNG and JPEG.
        PictureLeft = "picture_left",
        /// A picture in a cell, which stands after its table now.
        PictureInTable = "picture_in_table",
        /// A table in a cell: its text was taken.
        TableInTable = "table_in_table",
        /// A heading deeper than the third level.
        DeepHeading = "deep_heading",
        /// A list item deeper than the third level.
        DeepItem = "deep_item",
        /// Hidden text.
        Hidden = "hidden",
        /// A raised or lowered sign: it was taken as an ordinary one.
        Raised = "raised",
        /// A sign of a font of symbols.
        Symbol = "symbol",
        /// The reading that stands over a word.
        Reading = "reading",
        /// A tracked change of the formatting.
        Formatting = "formatting",
        /// The address of a link: its words were taken.
        Address = "address",
        /// A comment that is not written: its passage is gone.
        CommentGone = "comment_gone",
        /// Macros.
        Macros = "macros",
        /// The parts that Hamkor makes itself.
        Made = "made",
        /// Something that this program does not know.
        Unknown = "unknown",
    }
}

/// Something that could not be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Left {
    /// What it is.
    pub kind: LeftKind,
    /// The passage at which it stood, by its place in the draft; nothing where it belongs to the whole.
    pub passage: Option<usize>,
    /// What it said, or was called.
    pub detail: String,
}

impl Left {
    /// In words: what it is and why, and what it said.
    #[must_use]
    pub fn text(&self, language: hamkor_language::Language) -> String {
        let kind = self.kind.message();
        if self.detail.is_empty() {
            kind.text(language)
        } else {
            messages::draft_left_with(self.detail.as_str(), kind).text(language)
        }
    }
}
