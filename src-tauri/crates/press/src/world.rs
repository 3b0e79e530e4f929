//! The typesetter's world: a fixed template, fixed fonts, and files that exist only in memory. There is no disk, no
//! network and no clock in it.

use std::collections::HashMap;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use rustybuzz::ttf_parser::Tag;
use rustybuzz::{Face, Feature, UnicodeBuffer};
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::layout::{Abs, Em};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook, FontInstance, FontVariant, FontVariations};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

const TEMPLATE: &str = include_str!("template/packet.typ");
const PROTOCOL: &str = include_str!("template/protocol.typ");

/// The regular weight.
pub(crate) const REGULAR: &[u8] = include_bytes!("../fonts/PretendardGOV-Regular.otf");

/// The weight of names.
pub(crate) const SEMI_BOLD: &[u8] = include_bytes!("../fonts/PretendardGOV-SemiBold.otf");

/// Pretendard GOV (SIL Open Font License): Korean, Hanja, Russian, and Uzbek in both alphabets in one design.
static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    [REGULAR, SEMI_BOLD, include_bytes!("../fonts/PretendardGOV-Bold.otf").as_slice()]
        .into_iter()
        .flat_map(|font| Font::iter(Bytes::new(font)))
        .collect()
});
static BOOK: LazyLock<LazyHash<FontBook>> = LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FONTS.iter())));
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::builder().build()));

/// What one document is made from.
pub(crate) struct PacketWorld<'a> {
    main: FileId,
    sources: HashMap<FileId, Source>,
    files: HashMap<FileId, Bytes>,
    /// Hears how many pages have been set: each asks for a file that is there for nothing else.
    progress: Option<(FileId, &'a (dyn Fn(usize) + Sync))>,
    set: AtomicUsize,
}

impl<'a> PacketWorld<'a> {
    /// A world with a main source and the files that it reads.
    pub(crate) fn new(
        main: &str,
        files: impl IntoIterator<Item = (String, Vec<u8>)>,
        progress: Option<&'a (dyn Fn(usize) + Sync)>,
    ) -> Self {
        let id = file_id("main.typ");
        let of = |name: &str, text: &str| {
            let id = file_id(name);
            (id, Source::new(id, text.to_owned()))
        };
        let sources = HashMap::from([of("main.typ", main), of("template.typ", TEMPLATE), of("protocol.typ", PROTOCOL)]);
        let files = files.into_iter().map(|(name, bytes)| (file_id(&name), Bytes::new(bytes))).collect();
        let progress = progress.map(|progress| (file_id("page.txt"), progress));
        Self { main: id, sources, files, progress, set: AtomicUsize::new(0) }
    }
}

/// A file's identity, the same for the same name, so that what was set before can be used again.
fn file_id(name: &str) -> FileId {
    let path = VirtualPath::new(name).expect("the names are this crate's own");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

impl World for PacketWorld<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &BOOK
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.sources.get(&id).cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if let Some((page, progress)) = self.progress
            && page == id
        {
            progress(self.set.fetch_add(1, Ordering::Relaxed) + 1);
            return Ok(Bytes::from_string(""));
        }
        self.files.get(&id).cloned().ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// How far a text goes on in the boldest font, in ems.
pub(crate) fn advance(text: &str) -> f64 {
    static BOLDEST: LazyLock<Option<FontInstance>> = LazyLock::new(|| {
        let font = FONTS.last()?.clone();
        Some(font.instantiate(FontVariant::default(), Abs::pt(11.0), &FontVariations::default()))
    });
    let Some(font) = &*BOLDEST else { return 0.0 };
    text.chars().filter_map(|sign| font.x_advance(font.ttf().glyph_index(sign)?.0)).map(Em::get).sum()
}

/// How far a text with digits of one width goes on, in ems.
pub(crate) fn tabular(text: &str, strong: bool) -> f64 {
    static FACES: LazyLock<[Option<Face<'static>>; 2]> =
        LazyLock::new(|| [Face::from_slice(REGULAR, 0), Face::from_slice(SEMI_BOLD, 0)]);
    const TABULAR: Feature = Feature { tag: Tag::from_bytes(b"tnum"), value: 1, start: 0, end: u32::MAX };
    let Some(face) = &FACES[usize::from(strong)] else { return 0.0 };
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(text);
    let shaped = rustybuzz::shape(face, &[TABULAR], buffer);
    let units: f64 = shaped.glyph_positions().iter().map(|place| f64::from(place.x_advance)).sum();
    units / f64::from(face.units_per_em())
}

/// Whether the fonts have a glyph for a sign.
pub(crate) fn has_glyph(sign: char) -> bool {
    FONTS.first().is_some_and(|font| font.info().coverage.contains(u32::from(sign)))
}
