//! What stands in the file of a program for Windows
//! (<https://learn.microsoft.com/windows/win32/debug/pe-format>).

use std::path::Path;

use super::said;
use crate::process::Done;

/// A program that Windows gives no console.
pub(super) const WINDOWED: u16 = 2;
/// A program that Windows gives a console.
pub(super) const IN_CONSOLE: u16 = 3;

/// The file of a program.
pub(super) struct Image(Vec<u8>);

impl Image {
    pub(super) fn read(path: &Path) -> Done<Self> {
        std::fs::read(path).map(Self).map_err(|error| said(path, "read", &error))
    }

    /// Whether the program has a console or windows; none where the file is no program.
    pub(super) fn subsystem(&self) -> Option<u16> {
        let head = u32::from_le_bytes(self.0.get(0x3c..0x40)?.try_into().ok()?) as usize;
        let place = head + 0x5c;
        (self.0.get(head..head + 4)? == b"PE\0\0")
            .then(|| Some(u16::from_le_bytes(self.0.get(place..place + 2)?.try_into().ok()?)))?
    }

    /// Whether a text stands in its resources, such as the properties that Explorer shows.
    pub(super) fn says(&self, text: &str) -> bool {
        let text: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        self.holds(&text)
    }

    /// Whether these bytes stand in it.
    pub(super) fn holds(&self, bytes: &[u8]) -> bool {
        self.0.windows(bytes.len()).any(|window| window == bytes)
    }
}
