//! Pictures that somebody brought: looked at before they go to the typesetter, so that a broken one is told by its name.

use std::io::Cursor;
use std::sync::Arc;

use ::image::{ImageFormat, ImageReader};
use quick_xml::Reader;
use quick_xml::events::Event;

use crate::document::Image;
use crate::error::{Error, Result};

impl Image {
    /// A picture for paper: PNG, JPEG, GIF or WebP, or SVG that refers to nothing outside itself. `name` is said when it
    /// cannot be read, and `alt` is what readers who listen hear.
    ///
    /// # Errors
    /// When it is no such picture, is broken, or is larger than a page could ever show.
    pub fn new(bytes: Vec<u8>, name: &str, alt: &str) -> Result<Self> {
        let kind = raster(&bytes).or_else(|| is_drawing(&bytes).then_some("svg"));
        let kind = kind.ok_or_else(|| Error::PictureUnreadable { name: name.to_owned() })?;
        Ok(Self::known(bytes, kind, alt))
    }

    /// A picture that was made here.
    pub(crate) fn known(bytes: Vec<u8>, kind: &str, alt: &str) -> Self {
        let file = format!("picture-{:032x}.{kind}", typst::utils::hash128(&bytes));
        // A picture without words is refused by the form for everyone, so it never has none.
        let alt = if alt.trim().is_empty() { "–" } else { alt };
        Self { file, alt: alt.to_owned(), bytes: Arc::new(bytes) }
    }
}

/// The kind of a picture of dots that can be read to its end.
fn raster(bytes: &[u8]) -> Option<&'static str> {
    let reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().ok()?;
    let kind = match reader.format()? {
        ImageFormat::Png => "png",
        ImageFormat::Jpeg => "jpg",
        ImageFormat::Gif => "gif",
        ImageFormat::WebP => "webp",
        _ => return None,
    };
    // The library's own bounds keep a small file from asking for all of the memory.
    reader.decode().ok().map(|_| kind)
}

/// Whether it is SVG, well formed, without a document type and without anything from elsewhere.
fn is_drawing(bytes: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(bytes) else { return false };
    let mut reader = Reader::from_str(text.trim_start_matches('\u{feff}'));
    let mut depth = 0_u32;
    let mut root = false;
    loop {
        match reader.read_event() {
            Ok(Event::Start(element) | Event::Empty(element)) if depth == 0 && !root => {
                root = element.local_name().as_ref() == "svg";
                if !root || !refers_within(&element) {
                    return false;
                }
                depth += 1;
            }
            Ok(Event::Start(element)) => {
                if !refers_within(&element) || depth > 200 {
                    return false;
                }
                depth += 1;
            }
            Ok(Event::Empty(element)) if !refers_within(&element) => return false,
            Ok(Event::End(_)) => depth = depth.saturating_sub(1),
            Ok(Event::DocType(_)) | Err(_) => return false,
            Ok(Event::Eof) => return root,
            Ok(_) => {}
        }
    }
}

/// Whether an element refers to nothing but what is in the same file.
fn refers_within(element: &quick_xml::events::BytesStart<'_>) -> bool {
    element.attributes().all(|attribute| {
        let Ok(attribute) = attribute else { return false };
        if attribute.key.local_name().as_ref() != "href" {
            return true;
        }
        let value = attribute.value.trim();
        value.starts_with('#') || value.starts_with("data:image/")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const DRAWING: &str =
        r#"<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><rect width="4" height="4"/></svg>"#;

    fn dots() -> Vec<u8> {
        let mut bytes = Vec::new();
        let picture = ::image::RgbaImage::from_pixel(3, 2, ::image::Rgba([8, 56, 145, 255]));
        picture.write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png).unwrap();
        bytes
    }

    #[test]
    fn pictures_are_known_by_what_they_hold() {
        assert_eq!(Image::new(dots(), "a", "b").unwrap().file.rsplit('.').next(), Some("png"));
        assert_eq!(Image::new(DRAWING.into(), "a", "b").unwrap().file.rsplit('.').next(), Some("svg"));
        assert_eq!(Image::new(dots(), "a", "b").unwrap(), Image::new(dots(), "c", "b").unwrap());
    }

    #[test]
    fn what_is_broken_or_reaches_elsewhere_is_told_by_its_name() {
        let cut = dots()[..40].to_vec();
        let outside = DRAWING.replace("<rect", r#"<image href="file:///etc/passwd"/><rect"#);
        let entities = format!(r#"<!DOCTYPE svg [<!ENTITY a "aaaa">]>{DRAWING}"#);
        for bytes in
            [Vec::new(), cut, outside.into_bytes(), entities.into_bytes(), b"%PDF-1.7".to_vec(), b"<html/>".to_vec()]
        {
            let refused = Image::new(bytes, "emblem.png", "b");
            assert!(matches!(refused, Err(Error::PictureUnreadable { name }) if name == "emblem.png"));
        }
    }
}
