//! The page's list of messages, which is generated and kept with the sources so that the page is checked without Rust.

use std::fs;
use std::path::Path;

use hamkor_language::message::typescript;

#[test]
fn the_pages_list_of_messages_is_up_to_date() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/src/l10n/messages.ts");
    // Git on Windows may have given the file its own line ends.
    let kept = fs::read_to_string(&path).expect("the list is there").replace("\r\n", "\n");
    if kept != typescript() {
        fs::write(&path, typescript()).expect("the list can be written");
        panic!("ui/src/l10n/messages.ts was stale and has been written anew: look at it and commit it");
    }
}
