//! Memory as the system wants it: movable, in which the print dialogue takes and gives its settings, and aligned.

use windows::Win32::Foundation::{GlobalFree, HGLOBAL};
use windows::Win32::System::Memory::{GHND, GlobalAlloc, GlobalLock, GlobalSize, GlobalUnlock};
use windows::core::{Error, Result};

/// A piece of movable memory, freed with the value.
pub(super) struct Memory(HGLOBAL);

impl Memory {
    /// A new piece that holds `bytes`.
    #[allow(unsafe_code, reason = "movable memory has no safe interface")]
    pub(super) fn holding(bytes: &[u8]) -> Result<Self> {
        // SAFETY: any size may be asked for; the piece is owned by the value from here on.
        let memory = Self(unsafe { GlobalAlloc(GHND, bytes.len())? });
        // SAFETY: the piece is this one's own, as long as `bytes` or longer, and locked while it is written.
        unsafe {
            let place = GlobalLock(memory.0);
            if place.is_null() {
                return Err(Error::from_thread());
            }
            std::ptr::copy_nonoverlapping(bytes.as_ptr(), place.cast::<u8>(), bytes.len());
        }
        memory.unlock();
        Ok(memory)
    }

    /// Takes over a piece that the system gave; none where it gave none.
    ///
    /// # Safety
    /// Nobody else owns the piece.
    #[allow(unsafe_code, reason = "only its caller knows who owns a handle")]
    pub(super) unsafe fn taking_over(handle: HGLOBAL) -> Option<Self> {
        (!handle.is_invalid()).then_some(Self(handle))
    }

    /// Gives the piece away.
    pub(super) fn into_handle(self) -> HGLOBAL {
        std::mem::ManuallyDrop::new(self).0
    }

    /// What the piece holds.
    #[allow(unsafe_code, reason = "movable memory has no safe interface")]
    pub(super) fn bytes(&self) -> Result<Vec<u8>> {
        // SAFETY: the piece is this one's own and stays locked while it is read, as far as the system says it reaches.
        let bytes = unsafe {
            let place = GlobalLock(self.0);
            if place.is_null() {
                return Err(Error::from_thread());
            }
            std::slice::from_raw_parts(place.cast::<u8>(), GlobalSize(self.0)).to_vec()
        };
        self.unlock();
        Ok(bytes)
    }

    #[allow(unsafe_code, reason = "movable memory has no safe interface")]
    fn unlock(&self) {
        // SAFETY: it follows a lock. The answer says only whether someone else still holds one.
        let _ = unsafe { GlobalUnlock(self.0) };
    }
}

impl Drop for Memory {
    #[allow(unsafe_code, reason = "movable memory has no safe interface")]
    fn drop(&mut self) {
        // SAFETY: the piece is this one's own and nobody holds a lock. Memory that cannot be freed is only lost.
        let _ = unsafe { GlobalFree(Some(self.0)) };
    }
}

/// Room for structures of the system: aligned for every one of them, and as long as the system asks for.
pub(super) struct Room {
    words: Vec<u64>,
    length: usize,
}

impl Room {
    /// Room for that many bytes, all of them zero.
    pub(super) fn of(length: usize) -> Self {
        Self { words: vec![0; length.div_ceil(size_of::<u64>())], length }
    }

    /// Room that holds `bytes`.
    pub(super) fn holding(bytes: &[u8]) -> Self {
        let mut room = Self::of(bytes.len());
        room.bytes_mut().copy_from_slice(bytes);
        room
    }

    /// Where it starts, as the structure that it is for.
    pub(super) fn start<Structure>(&mut self) -> *mut Structure {
        self.words.as_mut_ptr().cast()
    }

    /// The bytes of it.
    #[allow(unsafe_code, reason = "words are looked at as the bytes they are")]
    pub(super) fn bytes_mut(&mut self) -> &mut [u8] {
        // SAFETY: the words hold at least that many bytes, every byte of them is set, and they are borrowed meanwhile.
        unsafe { std::slice::from_raw_parts_mut(self.words.as_mut_ptr().cast(), self.length) }
    }
}
