//! Tauri's own build step: it reads `tauri.conf.json` and the capabilities, and gives the program for Windows its manifest.

use tauri_build::{Attributes, WindowsAttributes};

const MANIFEST: &str = "windows/program.manifest";

fn main() {
    // The page is a part of the program, and Tauri's macro does not ask to be run again when the page was built anew.
    println!("cargo::rerun-if-changed=../ui/dist");
    println!("cargo::rerun-if-changed={MANIFEST}");
    let attributes = Attributes::new().windows_attributes(windows());
    tauri_build::try_build(attributes).expect("Tauri's configuration is right");
}

/// Microsoft's linker puts the manifest into everything that is linked here: the tests too call functions that Windows
/// gives only to programs that ask for its present dialogues. GNU's linker knows no manifest; there it is a resource of the
/// program alone.
fn windows() -> WindowsAttributes {
    let set = |name: &str| std::env::var(name).unwrap_or_default();
    if (set("CARGO_CFG_TARGET_OS").as_str(), set("CARGO_CFG_TARGET_ENV").as_str()) == ("windows", "msvc") {
        println!("cargo::rustc-link-arg=/MANIFEST:EMBED");
        println!("cargo::rustc-link-arg=/MANIFESTINPUT:{}\\{MANIFEST}", set("CARGO_MANIFEST_DIR"));
        return WindowsAttributes::new_without_app_manifest();
    }
    WindowsAttributes::new().app_manifest(include_str!("windows/program.manifest"))
}
