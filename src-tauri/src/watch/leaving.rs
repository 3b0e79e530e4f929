//! What Windows tells a window at once: that the person has locked the session, and that the computer is about to sleep.
//!
//! Tauri hands neither on, so the window's messages are looked at before it sees them. This needs `unsafe`, for there is no
//! safe interface to the messages of a window; all of it is in this file.

use windows::Win32::Foundation::{HWND, LPARAM, LRESULT, WPARAM};
use windows::Win32::System::RemoteDesktop::{
    NOTIFY_FOR_THIS_SESSION, WTSRegisterSessionNotification, WTSUnRegisterSessionNotification,
};
use windows::Win32::UI::Shell::{DefSubclassProc, RemoveWindowSubclass, SetWindowSubclass};
use windows::Win32::UI::WindowsAndMessaging::{
    PBT_APMSUSPEND, WM_NCDESTROY, WM_POWERBROADCAST, WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK,
};
use windows::core::{Error, Result};

/// Which of a window's listeners this is.
const LISTENER: usize = 1;

/// How somebody leaves the computer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Leaving {
    /// The session is locked.
    SessionLocked,
    /// The computer is about to sleep, and waits for two seconds at most.
    Sleep,
}

type Listener = Box<dyn Fn(Leaving)>;

/// Calls `left` on the window's thread, to which the caller belongs, whenever somebody leaves the computer.
///
/// # Errors
/// When the window is gone, or Windows does not tell of the session; of sleep it then still tells.
#[allow(unsafe_code, reason = "the messages of a window have no safe interface")]
pub(crate) fn listen(window: HWND, left: impl Fn(Leaving) + 'static) -> Result<()> {
    let listener: *mut Listener = Box::into_raw(Box::new(Box::new(left)));
    // SAFETY: the listener lives until the window's last message, at which `hear` takes it back.
    let listens = unsafe { SetWindowSubclass(window, Some(hear), LISTENER, listener as usize) };
    if !listens.as_bool() {
        // SAFETY: nobody took the listener over.
        drop(unsafe { Box::from_raw(listener) });
        return Err(Error::from_thread());
    }
    // SAFETY: it takes a window, and one that is gone makes it fail.
    unsafe { WTSRegisterSessionNotification(window, NOTIFY_FOR_THIS_SESSION) }
}

#[allow(unsafe_code, reason = "Windows calls it with a window's messages")]
unsafe extern "system" fn hear(
    window: HWND,
    message: u32,
    what: WPARAM,
    more: LPARAM,
    _: usize,
    listener: usize,
) -> LRESULT {
    let listener = listener as *mut Listener;
    let kind = u32::try_from(what.0).unwrap_or_default();
    let leaving = match message {
        WM_WTSSESSION_CHANGE if kind == WTS_SESSION_LOCK => Some(Leaving::SessionLocked),
        WM_POWERBROADCAST if kind == PBT_APMSUSPEND => Some(Leaving::Sleep),
        _ => None,
    };
    if let Some(leaving) = leaving {
        // SAFETY: `listen` made it, and it is taken back only below.
        unsafe { (*listener)(leaving) };
    }
    if message == WM_NCDESTROY {
        // SAFETY: this is the window's last message, after which nobody hears it any more. What cannot be undone ends with
        // the window.
        unsafe {
            let _ = WTSUnRegisterSessionNotification(window);
            let _ = RemoveWindowSubclass(window, Some(hear), LISTENER);
            drop(Box::from_raw(listener));
        }
    }
    // SAFETY: the message is handed on as it came.
    unsafe { DefSubclassProc(window, message, what, more) }
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;
    use std::rc::Rc;

    use windows::Win32::UI::WindowsAndMessaging::{
        CreateWindowExW, DestroyWindow, HWND_MESSAGE, PBT_APMRESUMESUSPEND, SendMessageW, WINDOW_EX_STYLE,
        WINDOW_STYLE, WTS_SESSION_UNLOCK,
    };
    use windows::core::w;

    use super::*;

    #[test]
    #[allow(unsafe_code, reason = "a window without glass is made and sent what Windows sends")]
    fn a_window_hears_that_somebody_leaves_until_it_is_gone() {
        let heard = Rc::new(RefCell::new(Vec::new()));
        // SAFETY: it is a window of this thread, and destroyed here.
        let window = unsafe {
            let style = (WINDOW_EX_STYLE::default(), WINDOW_STYLE::default());
            CreateWindowExW(style.0, w!("STATIC"), None, style.1, 0, 0, 0, 0, Some(HWND_MESSAGE), None, None, None)
        }
        .unwrap();
        let hears = Rc::clone(&heard);
        listen(window, move |leaving| hears.borrow_mut().push(leaving)).unwrap();
        for (message, kind) in [
            (WM_WTSSESSION_CHANGE, WTS_SESSION_UNLOCK),
            (WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK),
            (WM_POWERBROADCAST, PBT_APMRESUMESUSPEND),
            (WM_POWERBROADCAST, PBT_APMSUSPEND),
        ] {
            // SAFETY: the window is this thread's own.
            unsafe { SendMessageW(window, message, Some(WPARAM(kind as usize)), None) };
        }
        assert_eq!(*heard.borrow(), [Leaving::SessionLocked, Leaving::Sleep]);
        assert_eq!(Rc::strong_count(&heard), 2);
        // SAFETY: as above.
        unsafe { DestroyWindow(window) }.unwrap();
        assert_eq!(Rc::strong_count(&heard), 1, "the listener goes with the window");
    }
}
