//! Tauri's own build step: it reads `tauri.conf.json` and the capabilities.

fn main() {
    // The page is a part of the program, and Tauri's macro does not ask to be run again when the page was built anew.
    println!("cargo::rerun-if-changed=../ui/dist");
    tauri_build::build();
}
