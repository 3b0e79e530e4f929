//! The one window: it comes forward when Hamkor is started again, and an office is closed properly before the window is.

use std::path::Path;

use tauri::{AppHandle, Manager, Runtime, Window, WindowEvent};

use crate::desk::Desk;

/// Hamkor was started a second time, within a folder: the first window comes forward, with the file that was asked for.
pub(crate) fn bring_forward<R: Runtime>(app: &AppHandle<R>, arguments: &[String], folder: &str) {
    let asked_for = arguments.get(1).map(|file| Path::new(folder).join(file)).filter(|path| path.is_file());
    if let (Some(path), Some(_)) = (asked_for, app.try_state::<Desk>()) {
        let app = app.clone();
        // The desk may be busy opening another, and the window goes on meanwhile.
        std::thread::spawn(move || app.state::<Desk>().ask_for(path));
    }
    if let Some(window) = app.get_webview_window("main") {
        // A window that cannot be shown is already on its way out.
        let _ = window.unminimize().and_then(|()| window.show()).and_then(|()| window.set_focus());
    }
}

/// Somebody closes the window.
pub(crate) fn happened<R: Runtime>(window: &Window<R>, event: &WindowEvent) {
    if let WindowEvent::CloseRequested { api, .. } = event {
        api.prevent_close();
        close(window.clone());
    }
}

/// Closing the window leaves the office first, which makes a last backup; the window is gone from sight meanwhile.
fn close<R: Runtime>(window: Window<R>) {
    tauri::async_runtime::spawn_blocking(move || {
        let hidden = window.hide();
        let left = window.state::<Desk>().leave();
        let problems = [hidden.err().map(|error| error.to_string()), left.err().map(|error| error.to_string())];
        for problem in problems.into_iter().flatten() {
            eprintln!("closing the window: {problem}");
        }
        window.app_handle().exit(0);
    });
}
