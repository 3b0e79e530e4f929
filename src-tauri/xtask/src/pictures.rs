//! `cargo xtask pictures`: every screen and every printed page, in five languages, without a display.

use crate::process::{Done, cargo, program, succeed};
use crate::setup::{self, Need};
use crate::{page, target};

/// Makes the pictures under `target/pictures`.
pub(crate) fn run() -> Done {
    setup::prepare(&[Need::Build, Need::Window, Need::Browser, Need::Paper])?;
    page::build()?;
    succeed(&mut cargo(&["build", "--workspace", "--bin", "pictures"]))?;
    let folder = target().join("pictures");
    let pictures = target().join("debug").join(if cfg!(windows) { "pictures.exe" } else { "pictures" });
    succeed(&mut program(&pictures.to_string_lossy(), &[&folder.to_string_lossy()]))?;
    println!("{}", folder.display());
    Ok(())
}
