//! `cargo xtask bench`: how long things take, in a release build. What was measured stands in `docs/benchmarks.md`.

use crate::page;
use crate::process::{Done, cargo, output, succeed};
use crate::setup::{self, Need};

/// Builds and runs the benchmarks.
pub(crate) fn run() -> Done {
    setup::prepare(&[Need::Build, Need::Window, Need::Journeys])?;
    page::build()?;
    for (tool, argument) in [("rustc", "--version"), ("uname", "-srm")] {
        if let Some(said) = output(tool, &[argument]) {
            println!("{said}");
        }
    }
    // The start is that of the released program, built from the same parts as the benchmarks.
    succeed(&mut cargo(&[
        "build",
        "--release",
        "--package",
        "hamkor-tests",
        "--package",
        "hamkor",
        "--bin",
        "hamkor",
    ]))?;
    succeed(&mut cargo(&["bench", "--package", "hamkor-tests", "--package", "hamkor-office"]))
}
