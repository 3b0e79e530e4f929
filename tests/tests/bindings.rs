//! What the build makes for the page, and is kept so that the page can be checked without Rust, is up to date.
//!
//! `HAMKOR_WRITE=1 cargo test -p hamkor-tests --test bindings` writes both anew.

use std::path::{Path, PathBuf};

fn ui(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src").join(path)
}

fn kept(path: &str, made: &str) {
    let path = ui(path);
    if std::env::var_os("HAMKOR_WRITE").is_some() {
        std::fs::write(&path, made).expect("it can be written");
    }
    let stands = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    assert!(stands == made, "{} is stale: HAMKOR_WRITE=1 cargo test -p hamkor-tests --test bindings", path.display());
}

#[test]
fn the_commands_of_the_page_are_those_of_the_shell() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("bindings.ts");
    hamkor::write_bindings(&path).expect("every type has a form in TypeScript");
    kept("ipc/bindings.ts", &std::fs::read_to_string(&path).expect("it was written"));
}

#[test]
fn the_messages_of_the_page_are_those_of_the_build() {
    kept("l10n/messages.ts", &hamkor_language::message::typescript());
}
