//! The printers of Windows, and the settings that their drivers understand.

use windows::Win32::Foundation::ERROR_INSUFFICIENT_BUFFER;
use windows::Win32::Graphics::Gdi::{
    DEVMODEW, DM_COLLATE, DM_COPIES, DM_DUPLEX, DM_IN_BUFFER, DM_OUT_BUFFER, DM_PAPERSIZE, DMCOLLATE_TRUE,
    DMDUP_HORIZONTAL, DMDUP_SIMPLEX, DMDUP_VERTICAL,
};
use windows::Win32::Graphics::Printing::{
    ClosePrinter, DocumentPropertiesW, EnumPrintersW, GetDefaultPrinterW, OpenPrinterW, PRINTER_ENUM_CONNECTIONS,
    PRINTER_ENUM_LOCAL, PRINTER_HANDLE, PRINTER_INFO_4W,
};
use windows::core::{Error, HRESULT, HSTRING, PCWSTR, PWSTR, Result};

use super::memory::Room;
use crate::print::{Duplex, PrintOptions, Printer};

/// As the settings of a driver write it.
const A4: i16 = 9;

/// The printers that this person may print to, the preferred one first.
#[allow(unsafe_code, reason = "the spooler has no safe interface")]
pub(super) fn all() -> Result<Vec<Printer>> {
    let kinds = PRINTER_ENUM_LOCAL | PRINTER_ENUM_CONNECTIONS;
    let (mut needed, mut count) = (0, 0);
    // Level 4 is answered from this computer alone: no printer on the network is waited for.
    // SAFETY: without a buffer it only counts the bytes that it needs.
    match unsafe { EnumPrintersW(kinds, PCWSTR::null(), 4, None, &raw mut needed, &raw mut count) } {
        Err(error) if error.code() != HRESULT::from(ERROR_INSUFFICIENT_BUFFER) => return Err(error),
        _ if needed == 0 => return Ok(Vec::new()),
        _ => {}
    }
    let mut room = Room::of(needed as usize);
    // SAFETY: the buffer is as long as was asked for, and aligned for what is put into it.
    unsafe { EnumPrintersW(kinds, PCWSTR::null(), 4, Some(room.bytes_mut()), &raw mut needed, &raw mut count)? };
    // SAFETY: the call began the buffer with `count` of these, and their names lie behind them in the same buffer.
    let found = unsafe { std::slice::from_raw_parts(room.start::<PRINTER_INFO_4W>(), count as usize) };
    let preferred = preferred();
    let mut printers = Vec::with_capacity(found.len());
    for printer in found {
        // SAFETY: the name ends with a zero and lives as long as the buffer.
        let name = unsafe { printer.pPrinterName.to_hstring() }.to_string_lossy();
        printers.push(Printer { is_default: preferred.as_deref() == Some(name.as_str()), name });
    }
    printers.sort_by_key(|printer| !printer.is_default);
    Ok(printers)
}

#[allow(unsafe_code, reason = "the spooler has no safe interface")]
fn preferred() -> Option<String> {
    let mut length = 0;
    // SAFETY: without a buffer it only counts the characters that it needs.
    let _ = unsafe { GetDefaultPrinterW(None, &raw mut length) };
    let mut name = vec![0_u16; length as usize];
    // SAFETY: the buffer is as long as was asked for.
    let found =
        !name.is_empty() && unsafe { GetDefaultPrinterW(Some(PWSTR(name.as_mut_ptr())), &raw mut length) }.as_bool();
    found.then(|| String::from_utf16_lossy(name.split(|&unit| unit == 0).next().unwrap_or_default()))
}

/// The settings of a printer as this person keeps them, with the wishes filled in: a `DEVMODEW` and what its driver adds.
#[allow(unsafe_code, reason = "a driver's settings have no safe interface")]
pub(super) fn settings(printer: &str, options: &PrintOptions) -> Result<Vec<u8>> {
    let printer = OpenPrinter::named(printer)?;
    // SAFETY: without buffers it only says how many bytes the settings take.
    let length = unsafe { DocumentPropertiesW(None, printer.handle, &printer.name, None, None, 0) };
    let mut room = Room::of(usize::try_from(length).map_err(|_| Error::from_thread())?.max(size_of::<DEVMODEW>()));
    let place = room.start::<DEVMODEW>();
    // SAFETY: the buffer is as long as was asked for, and aligned for what is put into it.
    let got = unsafe { DocumentPropertiesW(None, printer.handle, &printer.name, Some(place), None, DM_OUT_BUFFER.0) };
    if got < 0 {
        return Err(Error::from_thread());
    }
    // SAFETY: the driver has just put its settings there, and nothing else refers to them.
    wish(unsafe { &mut *place }, options);
    let both = DM_IN_BUFFER.0 | DM_OUT_BUFFER.0;
    // The driver brings the wishes into line with what it can do.
    // SAFETY: one buffer may be both the settings to read and those to write.
    let got = unsafe { DocumentPropertiesW(None, printer.handle, &printer.name, Some(place), Some(place), both) };
    if got < 0 { Err(Error::from_thread()) } else { Ok(room.bytes_mut().to_vec()) }
}

#[allow(unsafe_code, reason = "the copies lie in a union of the settings of printers and of screens")]
fn wish(settings: &mut DEVMODEW, options: &PrintOptions) {
    settings.dmFields |= DM_COPIES | DM_COLLATE | DM_DUPLEX | DM_PAPERSIZE;
    // SAFETY: these are the settings of a printer, and so is this side of the union.
    let paper = unsafe { &mut settings.Anonymous1.Anonymous1 };
    paper.dmCopies = i16::try_from(options.copies.max(1)).unwrap_or(i16::MAX);
    paper.dmPaperSize = A4;
    settings.dmCollate = DMCOLLATE_TRUE;
    settings.dmDuplex = match options.duplex {
        Duplex::None => DMDUP_SIMPLEX,
        Duplex::Long => DMDUP_VERTICAL,
        Duplex::Short => DMDUP_HORIZONTAL,
    };
}

/// A printer whose driver can be asked.
struct OpenPrinter {
    handle: PRINTER_HANDLE,
    name: HSTRING,
}

impl OpenPrinter {
    #[allow(unsafe_code, reason = "the spooler has no safe interface")]
    fn named(name: &str) -> Result<Self> {
        let name = HSTRING::from(name);
        let mut handle = PRINTER_HANDLE::default();
        // SAFETY: the handle is only used once it is given, and closed with the value.
        unsafe { OpenPrinterW(&name, &raw mut handle, None)? };
        Ok(Self { handle, name })
    }
}

impl Drop for OpenPrinter {
    #[allow(unsafe_code, reason = "the spooler has no safe interface")]
    fn drop(&mut self) {
        // SAFETY: the handle is this one's own. One that cannot be closed is closed with the program.
        let _ = unsafe { ClosePrinter(self.handle) };
    }
}
