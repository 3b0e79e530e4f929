//! Tauri's own build step: it reads `tauri.conf.json` and the capabilities.

fn main() {
    tauri_build::build();
}
