//! COM on a thread, for as long as it is needed.

use std::marker::PhantomData;

use windows::Win32::System::WinRT::{
    RO_INIT_MULTITHREADED, RO_INIT_SINGLETHREADED, RO_INIT_TYPE, RoInitialize, RoUninitialize,
};
use windows::core::Result;

/// COM is ready on this thread while this lives.
pub(super) struct Apartment {
    /// It belongs to the thread that made it.
    thread: PhantomData<*const ()>,
}

impl Apartment {
    /// For windows and dialogues.
    pub(super) fn single_threaded() -> Result<Self> {
        Self::of(RO_INIT_SINGLETHREADED)
    }

    /// For work without a window.
    pub(super) fn multi_threaded() -> Result<Self> {
        Self::of(RO_INIT_MULTITHREADED)
    }

    #[allow(unsafe_code, reason = "COM has no safe interface; `drop` undoes exactly this call on the same thread")]
    fn of(kind: RO_INIT_TYPE) -> Result<Self> {
        // SAFETY: it may be called on any thread, and is undone once for each success.
        unsafe { RoInitialize(kind)? };
        Ok(Self { thread: PhantomData })
    }
}

impl Drop for Apartment {
    #[allow(unsafe_code, reason = "COM has no safe interface")]
    fn drop(&mut self) {
        let PhantomData = self.thread;
        // SAFETY: `of` succeeded on this thread, which the value cannot leave.
        unsafe { RoUninitialize() };
    }
}
