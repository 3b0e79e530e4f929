//! Scans as TIFF, page by page: what scanners and fax machines of offices write.
//!
//! The library `tiff` undoes the compression (CCITT G4, LZW, JPEG, deflate, bytes packed); what is left to do here is to find
//! the pages, to turn whatever they hold into grey or colour, and to bring it to the size that is asked for.

use std::io::Cursor;

use tiff::ColorType;
use tiff::decoder::ifd::Value;
use tiff::decoder::{Decoder, DecodingResult};
use tiff::tags::Tag;

use crate::error::{Error, Result};

/// The most pages that are looked for: a chain of pages can be made to have no end.
const MOST: usize = 2000;
/// How many pixels lie on an inch where a file does not say.
const USUAL: f32 = 200.0;
/// Points on an inch.
const POINTS: f32 = 72.0;
/// The highest picture of a page, in pixels.
const HIGHEST: f32 = 8000.0;

/// A scan of one or more pages.
pub(crate) struct Scan {
    bytes: Vec<u8>,
    /// The place of each page among the pictures of the file, and its size in points as it is held upright.
    pages: Vec<(usize, f32, f32)>,
}

impl Scan {
    /// Whether bytes begin as a TIFF does.
    pub(crate) fn is(bytes: &[u8]) -> bool {
        [&b"II*\0"[..], b"MM\0*", b"II+\0", b"MM\0+"].iter().any(|begin| bytes.starts_with(begin))
    }

    /// Reads a scan.
    ///
    /// # Errors
    /// When it has no page that can be shown.
    pub(crate) fn new(mut bytes: Vec<u8>) -> Result<Self> {
        turn_bits(&mut bytes)?;
        let mut decoder = decoder(&bytes)?;
        let mut pages = Vec::new();
        for place in 0..MOST {
            // Small pictures of a page for a list of files are no pages.
            if !is_reduced(&mut decoder)? {
                let (width, height) = size(&mut decoder)?;
                pages.push((place, width, height));
            }
            if !decoder.more_images() {
                break;
            }
            decoder.next_image().map_err(unreadable)?;
        }
        if pages.is_empty() { Err(Error::ScanUnreadable) } else { Ok(Self { bytes, pages }) }
    }

    /// The width and height of each page, in points.
    pub(crate) fn sizes(&self) -> Vec<(f32, f32)> {
        self.pages.iter().map(|(_, width, height)| (*width, *height)).collect()
    }

    /// A page as a PNG of this width in pixels, or of as many as the page has.
    pub(crate) fn png(&self, index: usize, width: u16) -> Result<Vec<u8>> {
        let (place, across, down) = *self.pages.get(index).ok_or(Error::ScanUnreadable)?;
        let mut decoder = decoder(&self.bytes)?;
        decoder.seek_to_image(place).map_err(unreadable)?;
        let picture = Picture::read(&mut decoder)?.upright(orientation(&mut decoder));
        let width = usize::from(width.max(1)).min(picture.width);
        // A fax has twice as many pixels across as down: its page is stretched to what it is on paper.
        let height = (pixels(width) * down / across).clamp(1.0, HIGHEST);
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it lies between 1 and 8000")]
        picture.scaled(width, height.round() as usize).png()
    }
}

type Pages<'bytes> = Decoder<Cursor<&'bytes [u8]>>;

fn decoder(bytes: &[u8]) -> Result<Pages<'_>> {
    Decoder::new(Cursor::new(bytes)).map_err(unreadable)
}

fn unreadable(_: tiff::TiffError) -> Error {
    Error::ScanUnreadable
}

fn number(decoder: &mut Pages<'_>, tag: Tag) -> Result<Option<u32>> {
    decoder.find_tag_unsigned(tag).map_err(unreadable)
}

fn is_reduced(decoder: &mut Pages<'_>) -> Result<bool> {
    Ok(number(decoder, Tag::NewSubfileType)?.is_some_and(|kind| kind & 1 == 1))
}

fn orientation(decoder: &mut Pages<'_>) -> u32 {
    number(decoder, Tag::Orientation).ok().flatten().unwrap_or(1)
}

#[allow(clippy::cast_precision_loss, reason = "no picture is so large that it could be seen")]
fn pixels(count: usize) -> f32 {
    count as f32
}

/// The size of the page that comes next, in points, as it is held upright.
fn size(decoder: &mut Pages<'_>) -> Result<(f32, f32)> {
    const CENTIMETRE: u32 = 3;
    let (width, height) = decoder.dimensions().map_err(unreadable)?;
    if width == 0 || height == 0 {
        return Err(Error::ScanUnreadable);
    }
    let inch = if number(decoder, Tag::ResolutionUnit)? == Some(CENTIMETRE) { 2.54 } else { 1.0 };
    #[allow(clippy::cast_precision_loss, reason = "no scanner sees so finely that it could be seen")]
    let mut resolution = |tag| match decoder.find_tag(tag) {
        // What says one pixel to an inch says nothing.
        Ok(Some(Value::Rational(dots, of))) if of > 0 && dots as f32 / of as f32 * inch > 10.0 => {
            dots as f32 / of as f32 * inch
        }
        _ => USUAL,
    };
    let (across, down) = (resolution(Tag::XResolution), resolution(Tag::YResolution));
    let length = |pixels: u32, resolution: f32| {
        #[allow(clippy::cast_precision_loss, reason = "no picture is so large that it could be seen")]
        let pixels = pixels as f32;
        pixels * POINTS / resolution
    };
    let size = (length(width, across), length(height, down));
    Ok(if orientation(decoder) >= 5 { (size.1, size.0) } else { size })
}

/// Turns the bits of each byte round where a file has the last one first, as fax machines write it.
fn turn_bits(bytes: &mut [u8]) -> Result<()> {
    const LAST_FIRST: u32 = 2;
    let mut strips = Vec::new();
    {
        let mut decoder = decoder(bytes)?;
        for _ in 0..MOST {
            if number(&mut decoder, Tag::FillOrder)? == Some(LAST_FIRST) {
                let offsets = decoder.find_tag_unsigned_vec::<u64>(Tag::StripOffsets).map_err(unreadable)?;
                let lengths = decoder.find_tag_unsigned_vec::<u64>(Tag::StripByteCounts).map_err(unreadable)?;
                strips.extend(offsets.unwrap_or_default().into_iter().zip(lengths.unwrap_or_default()));
            }
            if !decoder.more_images() {
                break;
            }
            decoder.next_image().map_err(unreadable)?;
        }
    }
    for (offset, length) in strips {
        let place = |at: u64| usize::try_from(at).map_err(|_| Error::ScanUnreadable);
        let strip = place(offset)?..place(offset.saturating_add(length))?;
        for byte in bytes.get_mut(strip).ok_or(Error::ScanUnreadable)? {
            *byte = byte.reverse_bits();
        }
    }
    Ok(())
}

/// Pixels of one byte of grey each, or of three of colour.
struct Picture {
    width: usize,
    height: usize,
    samples: usize,
    data: Vec<u8>,
}

impl Picture {
    fn read(decoder: &mut Pages<'_>) -> Result<Self> {
        let (width, height) = decoder.dimensions().map_err(unreadable)?;
        let colours = decoder.colortype().map_err(unreadable)?;
        let bytes = match decoder.read_image().map_err(unreadable)? {
            DecodingResult::U8(bytes) => bytes,
            // Of sixteen bits the first eight are seen.
            DecodingResult::U16(words) => words.into_iter().map(|word| word.to_be_bytes()[0]).collect(),
            _ => return Err(Error::ScanUnreadable),
        };
        let size = |side: u32| usize::try_from(side).map_err(|_| Error::ScanUnreadable);
        let (width, height) = (size(width)?, size(height)?);
        let (samples, data) = match colours {
            ColorType::Gray(8 | 16) => (1, bytes),
            ColorType::Gray(depth @ (1 | 2 | 4)) => (1, spread(&bytes, width, usize::from(depth))),
            ColorType::Multiband { bit_depth: 8 | 16, num_samples } if num_samples > 0 => {
                (1, bytes.chunks_exact(usize::from(num_samples)).map(|pixel| pixel[0]).collect())
            }
            ColorType::RGB(8 | 16) => (3, bytes),
            ColorType::RGBA(8 | 16) => (
                3,
                each::<4>(&bytes, |[red, green, blue, seen]| [red, green, blue].map(|light| over_white(light, seen))),
            ),
            ColorType::YCbCr(8) => (3, each::<3>(&bytes, from_luma)),
            ColorType::CMYK(8) => (
                3,
                each::<4>(&bytes, |[cyan, magenta, yellow, black]| {
                    [cyan, magenta, yellow].map(|ink| times(255 - ink, 255 - black))
                }),
            ),
            _ => return Err(Error::ScanUnreadable),
        };
        if data.len() < width * height * samples {
            return Err(Error::ScanUnreadable);
        }
        Ok(Self { width, height, samples, data })
    }

    /// The picture as it is held upright (TIFF 6.0, `Orientation`).
    fn upright(self, orientation: u32) -> Self {
        let (width, height) = (self.width, self.height);
        // For each pixel of the upright picture: where it lies.
        let from: Box<dyn Fn(usize, usize) -> (usize, usize)> = match orientation {
            2 => Box::new(move |x, y| (width - 1 - x, y)),
            3 => Box::new(move |x, y| (width - 1 - x, height - 1 - y)),
            4 => Box::new(move |x, y| (x, height - 1 - y)),
            5 => Box::new(|x, y| (y, x)),
            6 => Box::new(move |x, y| (y, height - 1 - x)),
            7 => Box::new(move |x, y| (width - 1 - y, height - 1 - x)),
            8 => Box::new(move |x, y| (width - 1 - y, x)),
            _ => return self,
        };
        let (across, down) = if orientation >= 5 { (height, width) } else { (width, height) };
        let mut data = Vec::with_capacity(self.data.len());
        for y in 0..down {
            for x in 0..across {
                let (x, y) = from(x, y);
                let at = (y * width + x) * self.samples;
                data.extend_from_slice(&self.data[at..at + self.samples]);
            }
        }
        Self { width: across, height: down, samples: self.samples, data }
    }

    /// The picture in another size: each pixel is the mean of those that it stands for.
    fn scaled(&self, width: usize, height: usize) -> Self {
        let samples = self.samples;
        let span = |at: usize, of: usize, all: usize| {
            let first = at * all / of;
            first..((at + 1) * all).div_ceil(of).clamp(first + 1, all)
        };
        let mut data = Vec::with_capacity(width * height * samples);
        for y in 0..height {
            let rows = span(y, height, self.height);
            for x in 0..width {
                let columns = span(x, width, self.width);
                for sample in 0..samples {
                    let sum: usize = rows
                        .clone()
                        .flat_map(|row| columns.clone().map(move |column| (row, column)))
                        .map(|(row, column)| usize::from(self.data[(row * self.width + column) * samples + sample]))
                        .sum();
                    data.push(u8::try_from(sum / (rows.len() * columns.len())).unwrap_or(u8::MAX));
                }
            }
        }
        Self { width, height, samples, data }
    }

    fn png(&self) -> Result<Vec<u8>> {
        let side = |pixels: usize| u32::try_from(pixels).map_err(|_| Error::ScanUnreadable);
        let mut png = Vec::new();
        let mut encoder = png::Encoder::new(&mut png, side(self.width)?, side(self.height)?);
        encoder.set_color(if self.samples == 1 { png::ColorType::Grayscale } else { png::ColorType::Rgb });
        encoder.set_depth(png::BitDepth::Eight);
        let written = encoder.write_header().and_then(|mut writer| {
            writer.write_image_data(&self.data)?;
            writer.finish()
        });
        written.map_err(|_| Error::ScanUnreadable)?;
        Ok(png)
    }
}

/// Spreads pixels of fewer bits than a byte; each row begins with a byte of its own.
fn spread(bytes: &[u8], width: usize, depth: usize) -> Vec<u8> {
    let most = (1 << depth) - 1;
    let of_row = move |row: &[u8]| -> Vec<u8> {
        let pixel = |x: usize| (row[x * depth / 8] >> (8 - depth - x * depth % 8)) & most;
        (0..width).map(|x| pixel(x) * (255 / most)).collect()
    };
    bytes.chunks_exact((width * depth).div_ceil(8)).flat_map(of_row).collect()
}

fn each<const SAMPLES: usize>(bytes: &[u8], seen: impl Fn([u8; SAMPLES]) -> [u8; 3]) -> Vec<u8> {
    bytes.as_chunks().0.iter().flat_map(|pixel| seen(*pixel)).collect()
}

/// The product of two shares of 255.
fn times(one: u8, other: u8) -> u8 {
    u8::try_from(u32::from(one) * u32::from(other) / 255).unwrap_or(u8::MAX)
}

/// What is seen of a light before white paper.
fn over_white(light: u8, seen: u8) -> u8 {
    times(light, seen).saturating_add(255 - seen)
}

/// Luma and two differences of colour as red, green and blue (ITU-R BT.601, as TIFF has it where it says nothing else).
fn from_luma([luma, blue, red]: [u8; 3]) -> [u8; 3] {
    let (luma, blue, red) = (f32::from(luma), f32::from(blue) - 128.0, f32::from(red) - 128.0);
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it lies between 0 and 255")]
    [luma + 1.402 * red, luma - 0.344_14 * blue - 0.714_14 * red, luma + 1.772 * blue]
        .map(|light| light.round().clamp(0.0, 255.0) as u8)
}

#[cfg(test)]
mod tests {
    use fax::{Color, VecWriter};
    use tiff::encoder::colortype::{Gray8, RGB8};
    use tiff::encoder::{Compression, Rational, TiffEncoder};
    use tiff::tags::ResolutionUnit;

    use super::*;

    const WIDTH: u32 = 300;
    const HEIGHT: u32 = 200;

    /// Whether a pixel of the test's page is dark: a block in the corner at the top left.
    fn dark(x: u32, y: u32) -> bool {
        x < 100 && y < 50
    }

    fn pixels() -> impl Iterator<Item = (u32, u32)> {
        (0..HEIGHT).flat_map(|y| (0..WIDTH).map(move |x| (x, y)))
    }

    /// A scan of a page in grey and one in red, with a small picture of the first between them.
    fn scan(compression: Compression, orientation: u16) -> Vec<u8> {
        let mut bytes = Cursor::new(Vec::new());
        let mut file = TiffEncoder::new(&mut bytes).unwrap().with_compression(compression);
        let grey: Vec<u8> = pixels().map(|(x, y)| if dark(x, y) { 0 } else { 255 }).collect();
        let mut page = file.new_image::<Gray8>(WIDTH, HEIGHT).unwrap();
        page.resolution(ResolutionUnit::Inch, Rational { n: 100, d: 1 });
        page.encoder().write_tag(Tag::Orientation, orientation).unwrap();
        page.write_data(&grey).unwrap();
        let mut small = file.new_image::<Gray8>(3, 2).unwrap();
        small.encoder().write_tag(Tag::NewSubfileType, 1_u32).unwrap();
        small.write_data(&[0; 6]).unwrap();
        let red: Vec<u8> = pixels().flat_map(|(x, y)| if dark(x, y) { [200, 0, 0] } else { [255, 255, 255] }).collect();
        let mut page = file.new_image::<RGB8>(WIDTH, HEIGHT).unwrap();
        page.resolution(ResolutionUnit::Centimeter, Rational { n: 100, d: 1 });
        page.write_data(&red).unwrap();
        bytes.into_inner()
    }

    /// The same page as a fax machine sends it.
    fn faxed() -> Vec<u8> {
        let mut encoder = fax::encoder::Encoder::new(VecWriter::new());
        for y in 0..HEIGHT {
            let line = (0..WIDTH).map(|x| if dark(x, y) { Color::Black } else { Color::White });
            encoder.encode_line(line, 300).unwrap();
        }
        fax::tiff::wrap(&encoder.finish().unwrap().finish(), WIDTH, HEIGHT)
    }

    /// Width, height, and the light of each pixel, as a mean of its colours.
    fn seen(png: &[u8]) -> (u32, u32, Vec<u8>) {
        let mut reader = png::Decoder::new(Cursor::new(png)).read_info().unwrap();
        let mut data = vec![0; reader.output_buffer_size().unwrap()];
        let info = reader.next_frame(&mut data).unwrap();
        let samples = info.color_type.samples();
        let mean = |pixel: &[u8]| {
            u8::try_from(pixel.iter().map(|sample| usize::from(*sample)).sum::<usize>() / samples).unwrap()
        };
        (info.width, info.height, data[..info.buffer_size()].chunks(samples).map(mean).collect())
    }

    /// At which of the four corners of a page it is dark: above, below, each left and right.
    fn corners(png: &[u8]) -> [bool; 4] {
        let (width, height, data) = seen(png);
        let is_dark = |x: u32, y: u32| data[usize::try_from(y * width + x).unwrap()] < 128;
        [(2, 2), (width - 3, 2), (2, height - 3), (width - 3, height - 3)].map(|(x, y)| is_dark(x, y))
    }

    #[test]
    fn a_scan_of_many_pages_is_shown_page_by_page_at_the_size_of_its_paper() {
        for compression in [Compression::Lzw, Compression::Packbits, Compression::Uncompressed] {
            let scan = Scan::new(scan(compression, 1)).unwrap();
            let sizes = scan.sizes();
            assert_eq!(sizes[0], (216.0, 144.0), "300 by 200 pixels, 100 to an inch");
            assert!((sizes[1].0 - 216.0 / 2.54).abs() < 0.01 && sizes.len() == 2, "{sizes:?}");
            for page in [0, 1] {
                let png = scan.png(page, 150).unwrap();
                let (width, height, data) = seen(&png);
                assert_eq!((width, height), (150, 100));
                assert_eq!(corners(&png), [true, false, false, false]);
                assert_eq!(data.iter().filter(|light| **light < 128).count(), 50 * 25);
            }
            assert_eq!(seen(&scan.png(0, 2000).unwrap()).0, WIDTH, "a scan has no more than it has");
            assert!(matches!(scan.png(2, 150), Err(Error::ScanUnreadable)));
        }
    }

    #[test]
    fn a_fax_is_shown_black_on_white_whichever_bit_comes_first() {
        let usual = faxed();
        let mut turned = usual.clone();
        // The tag of the orientation becomes that of the order of bits, and the bits are turned round.
        let tag = usual.windows(4).position(|four| four == [0x12, 0x01, 3, 0]).unwrap();
        turned[tag..tag + 2].copy_from_slice(&[0x0a, 0x01]);
        turned[tag + 8] = 2;
        let header = 4 + 4 + 2 + 12 * 11 + 4 + 16;
        turned[header..].iter_mut().for_each(|byte| *byte = byte.reverse_bits());
        for bytes in [usual, turned] {
            let scan = Scan::new(bytes).unwrap();
            assert_eq!(scan.sizes(), [(108.0, 72.0)]);
            let png = scan.png(0, 300).unwrap();
            assert_eq!(corners(&png), [true, false, false, false]);
            assert_eq!(seen(&png).2.iter().filter(|light| **light < 128).count(), 100 * 50);
        }
    }

    #[test]
    fn a_page_is_shown_as_it_is_held_upright() {
        let upright = [
            (1, [true, false, false, false]),
            (2, [false, true, false, false]),
            (3, [false, false, false, true]),
            (4, [false, false, true, false]),
            (5, [true, false, false, false]),
            (6, [false, true, false, false]),
            (7, [false, false, false, true]),
            (8, [false, false, true, false]),
        ];
        for (orientation, expected) in upright {
            let scan = Scan::new(scan(Compression::Lzw, orientation)).unwrap();
            let (across, down) = scan.sizes()[0];
            assert_eq!(across < down, orientation >= 5, "{orientation}");
            let png = scan.png(0, 200).unwrap();
            assert_eq!(corners(&png), expected, "{orientation}");
            let (width, height, _) = seen(&png);
            assert_eq!(width < height, orientation >= 5, "{orientation}");
        }
    }

    #[test]
    fn what_is_damaged_is_refused_and_nothing_goes_on_for_ever() {
        let whole = faxed();
        let mut round = whole.clone();
        // The first page names itself as the next.
        let next = 4 + 4 + 2 + 12 * 11;
        round[next] = 8;
        // Whether it shows one page or none: it ends.
        let _ = Scan::new(round).map(|scan| scan.sizes());
        for length in 0..whole.len() {
            // The end of a fax can be missing, and what came before it is still shown.
            let _ = Scan::new(whole[..length].to_vec()).and_then(|scan| scan.png(0, 100));
        }
        assert!(matches!(Scan::new(whole[..60].to_vec()), Err(Error::ScanUnreadable)));
        assert!(!Scan::is(b"%PDF-1.7") && Scan::is(&whole));
    }
}
