//! Hamkor in its window.

// A release on Windows opens no console beside its window.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    // Many pages are set by this program in a process of its own, without a window.
    if let Some(served) = hamkor_press::serve_if_asked() {
        return if served.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE };
    }
    match hamkor::run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("Hamkor could not start: {error}");
            ExitCode::FAILURE
        }
    }
}
