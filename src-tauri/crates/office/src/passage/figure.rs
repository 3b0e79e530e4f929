//! Figures of a text: an image that is attached to its plan, or a plot that the office draws. The caption is the wording of
//! the passage; an image also has words for those who do not see it, under the field `alternative`.

use hamkor_language::{WrittenLanguage, messages};
use serde::{Deserialize, Serialize};

use super::actions::{change_passage, insert, set_words, write_shape};
use super::{NewPassage, PassageKind, Shape};
use crate::attachment::{self, Showing};
use crate::{AttachmentId, Error, Office, Outcome, PassageId, PlanId, RecordRef, Result, View};

/// The field of the words for those who do not see an image.
pub(crate) const ALTERNATIVE: &str = "alternative";

/// What a figure shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(tag = "of", rename_all = "snake_case")]
pub enum Figure {
    /// An image that is attached to the plan.
    Image {
        /// Which one.
        attachment: AttachmentId,
    },
    /// The terms of all posts.
    Terms,
    /// What a record has to show: a fund its amounts, a survey its levels, a plan the progress of its objectives.
    Record {
        /// Which record.
        record: RecordRef,
    },
    /// The promise chain in which a record stands.
    Chain {
        /// Which record.
        record: RecordRef,
    },
}

/// Adds a figure after another passage, or at the beginning.
///
/// # Errors
/// When the plan is closed to changes, the other passage is not there, or the file is no image that paper takes.
pub fn add_figure(
    office: &Office,
    plan: PlanId,
    after: Option<PassageId>,
    figure: Figure,
) -> Result<Outcome<PassageId>> {
    office.read(|view| require_image(view, figure))?;
    let shape = Shape { figure: Some(figure), ..Shape::default() };
    insert(office, &NewPassage { plan, after, kind: PassageKind::Figure, level: 0, shape })
}

/// Lets a figure show something else; its caption stays.
///
/// # Errors
/// When the plan is closed to changes, the passage is not there or no figure, or the file is no image that paper takes.
pub fn set_figure(office: &Office, id: PassageId, figure: Figure) -> Result<Outcome<()>> {
    change_passage(office, id, messages::plan_history_passage_changed(), |tx, passage| {
        require_image(tx, figure)?;
        if passage.kind != PassageKind::Figure {
            return Err(Error::PassageNotFound);
        }
        write_shape(tx, id, &Shape { figure: Some(figure), ..passage.shape })
    })
}

/// Writes in one language what an image shows, for those who do not see it.
///
/// # Errors
/// When the plan is closed to this change, or the passage is not there.
pub fn set_alternative(office: &Office, id: PassageId, language: WrittenLanguage, text: &str) -> Result<Outcome<()>> {
    set_words(office, id, ALTERNATIVE, language, text, false, &[])
}

fn require_image(view: &View<'_>, figure: Figure) -> Result<()> {
    let Figure::Image { attachment } = figure else { return Ok(()) };
    let file = attachment::one(view, attachment)?;
    let printable = file.showing() == Showing::Picture && file.media_type != "image/bmp";
    if printable { Ok(()) } else { Err(Error::FigureNotAnImage { name: file.file_name }) }
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use hamkor_language::Language;

    use super::*;
    use crate::attachment::{About, FileRole};
    use crate::passage::{self, Inline};
    use crate::plan;
    use crate::testing::Fixture;

    const PNG: &[u8] = b"\x89PNG\r\n\x1a\n and what follows";

    #[test]
    fn an_image_has_a_caption_and_words_for_those_who_do_not_see_it() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let kind = office.read(|view| plan::kinds(view, Language::Korean)).unwrap()[0].id;
        let id = plan::create(&office, "계획", WrittenLanguage::Korean, kind).unwrap().value;
        let attach = |name: &str, bytes: &[u8]| {
            let about = About { file_name: name.into(), role: FileRole::Other, language: None };
            let mut bytes = bytes;
            attachment::attach(&office, id.into(), &about, &mut bytes, |_| ControlFlow::Continue(())).unwrap().value
        };
        let (image, note) = (attach("망.png", PNG), attach("메모.txt", b"words"));
        let refused = add_figure(&office, id, None, Figure::Image { attachment: note }).unwrap_err();
        assert_eq!(refused.code(), "figure-not-an-image");
        let figure = add_figure(&office, id, None, Figure::Image { attachment: image }).unwrap().value;
        passage::set(&office, figure, WrittenLanguage::Korean, &[Inline::plain("행정망")], false).unwrap();
        set_alternative(&office, figure, WrittenLanguage::Korean, "두 나라의 망").unwrap();
        set_alternative(&office, figure, WrittenLanguage::Russian, "Сети двух стран").unwrap();
        let read = |language| office.read(|view| plan::read(view, id, language)).unwrap();
        let shown = &read(Language::Korean).passages[0];
        assert_eq!(shown.figure, Some(Figure::Image { attachment: image }));
        assert_eq!(shown.alternatives[&Language::Russian].text, "Сети двух стран");
        assert_eq!(shown.wordings[&Language::Korean].text, "행정망");
        set_figure(&office, figure, Figure::Record { record: id.into() }).unwrap();
        assert_eq!(read(Language::Korean).passages[0].figure, Some(Figure::Record { record: id.into() }));
        office.undo().unwrap();
        assert_eq!(read(Language::Korean).passages[0].figure, Some(Figure::Image { attachment: image }));
    }
}
