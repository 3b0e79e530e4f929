//! The print dialogue of Windows, which every program there shows.

use std::mem::offset_of;
use std::ops::RangeInclusive;

use windows::Win32::Foundation::{HGLOBAL, HWND};
use windows::Win32::Graphics::Gdi::{DEVMODEA, DEVMODEW};
use windows::Win32::Graphics::Printing::PrintTicket::{
    HPTPROVIDER, PTCloseProvider, PTConvertDevModeToPrintTicket, PTOpenProvider, kPTJobScope,
};
use windows::Win32::System::Com::{IStream, STATFLAG_NONAME, STATSTG, STREAM_SEEK_SET};
use windows::Win32::UI::Controls::Dialogs::{
    DEVNAMES, PD_ALLPAGES, PD_NOCURRENTPAGE, PD_NOSELECTION, PD_PAGENUMS, PD_RESULT_PRINT,
    PD_USEDEVMODECOPIESANDCOLLATE, PRINTDLGEXW, PRINTPAGERANGE, PrintDlgExW, START_PAGE_GENERAL,
};
use windows::Win32::UI::Shell::SHCreateMemStream;
use windows::Win32::UI::WindowsAndMessaging::{
    FindWindowExW, GetDesktopWindow, GetWindowThreadProcessId, IsWindowVisible,
};
use windows::core::{Error, HSTRING, PCWSTR, Result};

use super::apartment::Apartment;
use super::memory::{Memory, Room};
use super::printer;
use crate::print::PrintOptions;

/// How many ranges of pages the dialogue takes.
const RANGES: usize = 32;

/// What was chosen in the dialogue.
pub(super) struct Choice {
    /// The printer.
    pub(super) printer: String,
    /// Tray, sides, copies and all else that its driver knows, as a print ticket.
    pub(super) ticket: Vec<u8>,
    /// The pages, counted from 1; all of them where it names none.
    pub(super) ranges: Vec<RangeInclusive<u32>>,
    /// How many copies.
    pub(super) copies: u32,
}

impl Choice {
    /// The pages as a person writes them; none for all.
    pub(super) fn pages(&self) -> Option<String> {
        let written = |range: &RangeInclusive<u32>| match (range.start(), range.end()) {
            (first, last) if first == last => first.to_string(),
            (first, last) => format!("{first}-{last}"),
        };
        (!self.ranges.is_empty()).then(|| self.ranges.iter().map(written).collect::<Vec<_>>().join(","))
    }
}

/// Asks; nothing when the dialogue is dismissed. To be called on a thread that has no apartment yet.
pub(super) fn ask(options: &PrintOptions, pages: u32) -> Result<Option<Choice>> {
    let _apartment = Apartment::single_threaded()?;
    let settings = match &options.printer {
        Some(printer) => Some(Memory::holding(&printer::settings(printer, options)?)?),
        None => None,
    };
    let names = match &options.printer {
        Some(printer) => Some(Memory::holding(&device_names(printer))?),
        None => None,
    };
    let wished = ranges(options.pages.as_deref().unwrap_or_default(), pages);
    let Some(answer) = show(settings, names, &wished, pages)? else { return Ok(None) };
    let printer = device_name(&answer.names.bytes()?).unwrap_or_default();
    let settings = answer.settings.bytes()?;
    let ticket = ticket(&printer, &settings)?;
    Ok(Some(Choice { printer, ticket, ranges: answer.ranges, copies: copies(&settings) }))
}

/// How many copies a `DEVMODEW` asks for.
fn copies(settings: &[u8]) -> u32 {
    let place = offset_of!(DEVMODEW, Anonymous1.Anonymous1.dmCopies);
    let copies = settings.get(place..place + 2).and_then(|bytes| bytes.try_into().ok()).map(i16::from_ne_bytes);
    copies.and_then(|copies| u32::try_from(copies).ok()).unwrap_or(1).max(1)
}

struct Answer {
    settings: Memory,
    names: Memory,
    ranges: Vec<RangeInclusive<u32>>,
}

#[allow(unsafe_code, reason = "the system's dialogue has no safe interface")]
fn show(
    settings: Option<Memory>,
    names: Option<Memory>,
    wished: &[RangeInclusive<u32>],
    pages: u32,
) -> Result<Option<Answer>> {
    let mut ranges = [PRINTPAGERANGE::default(); RANGES];
    for (place, range) in ranges.iter_mut().zip(wished) {
        *place = PRINTPAGERANGE { nFromPage: *range.start(), nToPage: *range.end() };
    }
    // The printer makes the copies: a second one then begins on a new sheet also where the pages are odd in number.
    let mut flags = PD_USEDEVMODECOPIESANDCOLLATE | PD_NOSELECTION | PD_NOCURRENTPAGE;
    flags |= if wished.is_empty() { PD_ALLPAGES } else { PD_PAGENUMS };
    let count = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
    let mut dialogue = PRINTDLGEXW {
        lStructSize: count(size_of::<PRINTDLGEXW>()),
        hwndOwner: own_window(),
        hDevMode: settings.map_or(HGLOBAL::default(), Memory::into_handle),
        hDevNames: names.map_or(HGLOBAL::default(), Memory::into_handle),
        Flags: flags,
        nPageRanges: count(wished.len().min(RANGES)),
        nMaxPageRanges: count(RANGES),
        lpPageRanges: ranges.as_mut_ptr(),
        nMinPage: 1,
        nMaxPage: pages,
        nCopies: 1,
        nStartPage: START_PAGE_GENERAL,
        ..Default::default()
    };
    // SAFETY: everything that the structure points to outlives the call, and the lengths are theirs.
    let shown = unsafe { PrintDlgExW(&raw mut dialogue) };
    // SAFETY: whatever the outcome, the structure now names the pieces that are left, and they are the caller's.
    let (settings, names) =
        unsafe { (Memory::taking_over(dialogue.hDevMode), Memory::taking_over(dialogue.hDevNames)) };
    shown?;
    if dialogue.dwResultAction != PD_RESULT_PRINT {
        return Ok(None);
    }
    let (Some(settings), Some(names)) = (settings, names) else { return Ok(None) };
    let chosen = if dialogue.Flags & PD_PAGENUMS == PD_PAGENUMS { dialogue.nPageRanges as usize } else { 0 };
    let ranges = ranges.iter().take(chosen).map(|range| range.nFromPage..=range.nToPage).collect();
    Ok(Some(Answer { settings, names, ranges }))
}

/// Hamkor's own window, which the dialogue belongs to and stands before.
#[allow(unsafe_code, reason = "windows are looked at through handles")]
fn own_window() -> HWND {
    let mut after = None;
    // SAFETY: the handles come from the system; one that is gone meanwhile makes the calls fail, which ends the search.
    while let Ok(window) = unsafe { FindWindowExW(None, after, PCWSTR::null(), PCWSTR::null()) } {
        let mut process = 0;
        // SAFETY: as above.
        let visible = unsafe {
            GetWindowThreadProcessId(window, Some(&raw mut process));
            IsWindowVisible(window).as_bool()
        };
        if visible && process == std::process::id() {
            return window;
        }
        after = Some(window);
    }
    // The dialogue insists on an owner, and the desktop is always there.
    // SAFETY: it takes nothing.
    unsafe { GetDesktopWindow() }
}

/// A `DEVNAMES` that names a printer, followed by its strings.
fn device_names(printer: &str) -> Vec<u8> {
    let mut units: Vec<u16> = Vec::new();
    let mut offsets = Vec::new();
    for text in ["winspool", printer, ""] {
        offsets.push(u16::try_from(size_of::<DEVNAMES>() / 2 + units.len()).unwrap_or(u16::MAX));
        units.extend(text.encode_utf16().chain([0]));
    }
    // The last number says whether this is the system's own choice, which the dialogue need not know.
    offsets.push(0);
    offsets.into_iter().chain(units).flat_map(u16::to_ne_bytes).collect()
}

/// The printer that a `DEVNAMES` names.
fn device_name(names: &[u8]) -> Option<String> {
    let units: Vec<u16> = names.chunks_exact(2).map(|pair| u16::from_ne_bytes([pair[0], pair[1]])).collect();
    let name = units.get(usize::from(*units.get(1)?)..)?;
    name.split(|&unit| unit == 0).next().map(String::from_utf16_lossy)
}

/// Reads `1-3,5` as far as there are such pages.
fn ranges(text: &str, pages: u32) -> Vec<RangeInclusive<u32>> {
    let number = |text: &str| text.trim().parse::<u32>().ok();
    let range = |part: &str| {
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        let range = number(first)?.max(1)..=number(last)?.min(pages);
        (!range.is_empty()).then_some(range)
    };
    text.split(',').filter_map(range).collect()
}

/// Puts a driver's settings into the form that travels with the pages.
#[allow(unsafe_code, reason = "print tickets have no safe interface")]
fn ticket(printer: &str, settings: &[u8]) -> Result<Vec<u8>> {
    let provider = Provider::of(printer)?;
    // SAFETY: without a beginning it makes an empty stream.
    let stream = unsafe { SHCreateMemStream(None) }.ok_or_else(Error::from_thread)?;
    let mut room = Room::holding(settings);
    let mode = room.start::<DEVMODEW>();
    // SAFETY: the settings are a driver's own and say how long they are themselves: the piece of memory may be longer. The
    // type that is asked for is older than the wide one, which is what every driver has meant since.
    unsafe {
        let length = u32::from((*mode).dmSize) + u32::from((*mode).dmDriverExtra);
        PTConvertDevModeToPrintTicket(provider.0, length, mode.cast::<DEVMODEA>(), kPTJobScope, &stream)?;
    }
    read(&stream)
}

#[allow(unsafe_code, reason = "streams of COM have no safe interface")]
fn read(stream: &IStream) -> Result<Vec<u8>> {
    let mut state = STATSTG::default();
    // SAFETY: it fills the structure in, and was told to leave out the name, which would have to be freed.
    unsafe { stream.Stat(&raw mut state, STATFLAG_NONAME)? };
    let mut bytes = vec![0; usize::try_from(state.cbSize).unwrap_or_default()];
    let length = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
    // SAFETY: the buffer is as long as it is said to be.
    unsafe {
        stream.Seek(0, STREAM_SEEK_SET, None)?;
        stream.Read(bytes.as_mut_ptr().cast(), length, None).ok()?;
    }
    Ok(bytes)
}

/// Who turns a driver's settings into tickets.
struct Provider(HPTPROVIDER);

impl Provider {
    #[allow(unsafe_code, reason = "print tickets have no safe interface")]
    fn of(printer: &str) -> Result<Self> {
        // SAFETY: the name lives as long as the call; the provider is closed with the value, on the same thread.
        unsafe { PTOpenProvider(&HSTRING::from(printer), 1) }.map(Self)
    }
}

impl Drop for Provider {
    #[allow(unsafe_code, reason = "print tickets have no safe interface")]
    fn drop(&mut self) {
        // SAFETY: the provider is this one's own. One that cannot be closed is closed with the program.
        let _ = unsafe { PTCloseProvider(self.0) };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wished_pages_are_read_as_far_as_there_are_such() {
        assert_eq!(ranges("1-3,5", 9), [1..=3, 5..=5]);
        assert_eq!(ranges(" 2 - 40 , 0-1, x, 8-7, 12", 9), [2..=9, 1..=1]);
        assert_eq!(ranges("", 9), []);
    }

    #[test]
    fn a_printer_is_named_in_any_script() {
        for name in ["Принтер 3", "부위원장실 프린터", "Canon LBP6030 oʻng"] {
            assert_eq!(device_name(&device_names(name)).as_deref(), Some(name));
        }
        assert_eq!(device_name(&[1, 0]), None);
    }
}
