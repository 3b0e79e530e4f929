//! `cargo xtask`: the one door for people who develop Hamkor. Each command does all of its own set-up.

mod bench;
mod page;
mod pictures;
mod process;
mod run;
mod setup;
mod test;
mod windows;

use std::path::PathBuf;
use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask run              set up what is missing, build Hamkor and open it; without a display, print the sample packet
cargo xtask test             set up what is missing and run every test
cargo xtask test --windows   run the tests as Windows programs, under Wine, and try the installer
cargo xtask windows          build Hamkor for Windows, and its installer
cargo xtask pictures         make every screen and printed page in five languages as PNG under target/pictures
cargo xtask bench            measure how long opening, listing, saving, finding and typesetting take";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["run"] => run::run(),
        ["test"] => test::run(test::LANES),
        ["test", "--windows"] => test::run(windows::LANES),
        ["windows"] => windows::run(),
        ["pictures"] => pictures::run(),
        ["bench"] => bench::run(),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

/// The folder of the workspace, as cargo names it now: a build folder that is used again may be from where it stood before.
fn root() -> PathBuf {
    std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from)
        .join("../..")
        .canonicalize()
        .expect("the workspace stands where it is run from")
}

/// Where cargo puts what it builds.
fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}
