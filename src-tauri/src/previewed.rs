//! Attached files as they are looked at without leaving the program. The one looked at last stays in memory, until the desk is
//! locked or left.

use std::sync::{Arc, Mutex};

use hamkor_office::AttachmentId;
use hamkor_office::attachment::{self, Showing};
use hamkor_press::Preview;
use serde::{Deserialize, Serialize};

use crate::desk::{Desk, sound};
use crate::error::{Error, Result};

/// The largest file that is held in memory to be looked at, in bytes.
const LARGEST: u64 = 256 << 20;

/// What can be looked at.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(rename = "AttachmentPreview", rename_all = "camelCase")]
pub(crate) struct Previewed {
    /// How it is shown.
    pub showing: Showing,
    /// Its media type, by which the page shows a picture.
    pub media_type: String,
    /// The size of each page in points; none of a picture.
    pub pages: Vec<PreviewedPage>,
}

/// The size of a page in points.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(rename = "AttachmentPage")]
pub(crate) struct PreviewedPage {
    /// Its width.
    #[specta(type = specta_typescript::Number)]
    pub width: f32,
    /// Its height.
    #[specta(type = specta_typescript::Number)]
    pub height: f32,
}

/// The PDF that was looked at last.
#[derive(Default)]
pub(crate) struct LastPreview(Mutex<Option<(AttachmentId, Arc<Preview>)>>);

impl LastPreview {
    /// Forgets it: the office is being locked or closed.
    pub(crate) fn forget(&self) {
        *sound(&self.0) = None;
    }
}

impl Desk {
    /// Looks at an attached file.
    pub(crate) fn preview(&self, id: AttachmentId) -> Result<Previewed> {
        let one = self.read(|view| attachment::one(view, id))?;
        let showing = one.showing();
        let pages = match showing {
            Showing::Pages => {
                let page = |(width, height)| PreviewedPage { width, height };
                self.pdf_of(id)?.sizes()?.into_iter().map(page).collect()
            }
            Showing::Picture | Showing::Outside => Vec::new(),
        };
        Ok(Previewed { showing, media_type: one.media_type, pages })
    }

    /// A picture as it was attached.
    pub(crate) fn preview_picture(&self, id: AttachmentId) -> Result<Vec<u8>> {
        self.bytes_of(id)
    }

    /// A page of a PDF as a PNG.
    pub(crate) fn preview_page(&self, id: AttachmentId, index: u32, width: u32) -> Result<Vec<u8>> {
        let index = usize::try_from(index).map_err(Error::unexpected)?;
        let width = u16::try_from(width).unwrap_or(u16::MAX);
        Ok(self.pdf_of(id)?.png(index, width)?)
    }

    fn pdf_of(&self, id: AttachmentId) -> Result<Arc<Preview>> {
        if let Some((_, preview)) = sound(&self.last_preview.0).as_ref().filter(|(last, _)| *last == id) {
            return Ok(Arc::clone(preview));
        }
        let preview = Arc::new(Preview::new(self.bytes_of(id)?)?);
        // The office may have been locked since: then nothing of it stays in memory.
        self.with_office(|_| {
            *sound(&self.last_preview.0) = Some((id, Arc::clone(&preview)));
            Ok(preview)
        })
    }

    fn bytes_of(&self, id: AttachmentId) -> Result<Vec<u8>> {
        let one = self.read(|view| attachment::one(view, id))?;
        if one.size > LARGEST {
            return Err(Error::PreviewTooLarge);
        }
        let mut bytes = Vec::with_capacity(usize::try_from(one.size).map_err(Error::unexpected)?);
        self.read(|view| attachment::read(view, id, &mut bytes))?;
        Ok(bytes)
    }
}
