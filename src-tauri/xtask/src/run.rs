//! `cargo xtask run`: Hamkor in its window, or, where there is no display, the sample office's packet on paper.

use crate::process::{Done, Problem, cargo, program, succeed};
use crate::setup::{self, Need};
use crate::{page, target};

/// The languages in which the sample's packet is printed.
pub(crate) const LANGUAGES: [&str; 5] = ["ko", "uz", "uz-Cyrl", "ru", "en"];

/// The sample office's passphrase, which is no secret.
pub(crate) const SAMPLE_PASSPHRASE: &str = "hamkor-namuna-2012";

/// Builds and opens Hamkor, or prints the sample.
pub(crate) fn run() -> Done {
    let display = cfg!(windows)
        || cfg!(target_os = "macos")
        || ["DISPLAY", "WAYLAND_DISPLAY"]
            .iter()
            .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()));
    if display { open() } else { print_sample() }
}

fn open() -> Done {
    setup::prepare(&[Need::Build, Need::Window])?;
    page::build()?;
    succeed(&mut cargo(&["run", "--package", "hamkor", "--features", "custom-protocol"]))
}

fn print_sample() -> Done {
    println!("There is no display, so the window is not opened: the sample office is printed instead.");
    setup::prepare(&[Need::Build])?;
    succeed(&mut cargo(&["build", "--package", "hamkor-cli"]))?;
    let folder = target().join("sample");
    let made = if folder.exists() { std::fs::remove_dir_all(&folder) } else { Ok(()) }
        .and_then(|()| std::fs::create_dir_all(&folder));
    made.map_err(|error| Problem(format!("{} could not be made: {error}", folder.display())))?;
    let cli = target().join("debug").join(if cfg!(windows) { "hamkor-cli.exe" } else { "hamkor-cli" });
    let cli = cli.to_string_lossy();
    let office = folder.join("sample.hamkor");
    let office = office.to_string_lossy();
    // The sample's passphrase is public; set here, it is neither asked for nor taken from the person's own shell.
    let hamkor = |arguments: &[&str]| {
        let mut command = program(&cli, arguments);
        command.env("HAMKOR_PASSPHRASE", SAMPLE_PASSPHRASE);
        command
    };
    succeed(&mut hamkor(&["sample", &office]))?;
    for language in LANGUAGES {
        let paper = folder.join(format!("briefing-{language}.pdf"));
        let paper = paper.to_string_lossy();
        succeed(&mut hamkor(&["packet", &office, "--language", language, "--out", &paper]))?;
    }
    Ok(())
}
