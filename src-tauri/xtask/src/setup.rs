//! What a machine needs: checked, installed where that is possible without asking, else said in one exact line.

use crate::process::{Done, Problem, cargo, output, program, succeed};

/// What is about to be done, and so what it needs.
#[derive(Clone, Copy)]
pub(crate) enum Need {
    /// To build what has no window: a C compiler, Perl for OpenSSL, libclang for the bindings of SQLite.
    Build,
    /// To build the window.
    Window,
    /// To drive the page in a browser.
    Browser,
    /// To read and draw what was printed.
    Paper,
    /// To hold files against published schemas.
    Schema,
    /// To open what was written for word processors in one.
    Writer,
    /// To drive the real window without a display, and to print to a queue.
    Journeys,
    /// To build for Windows on Linux, and to run what was built.
    Windows,
    /// To make the installer for Windows.
    Installer,
}

const BUILD: &[&str] = &["build-essential", "pkg-config", "perl", "libclang-dev"];
const WINDOW: &[&str] = &["libwebkit2gtk-4.1-dev"];
const BROWSER: &[&str] = &["chromium", "chromium-driver"];
const PAPER: &[&str] = &["poppler-utils", "qpdf", "python3-venv"];
const SCHEMA: &[&str] = &["libxml2-utils"];
const WRITER: &[&str] = &["libreoffice-writer-nogui"];
const WINDOWS: &[&str] = &["gcc-mingw-w64-x86-64-posix", "g++-mingw-w64-x86-64-posix", "wine64"];
const INSTALLER: &[&str] = &["nsis"];
const JOURNEYS: &[&str] = &["webkit2gtk-driver", "xvfb", "dbus", "cups", "cups-client", "cups-ipp-utils"];

/// Checks the version of Rust and installs the packages that are missing.
pub(crate) fn prepare(needs: &[Need]) -> Done {
    rust()?;
    if cfg!(target_os = "linux") {
        let mut packages: Vec<&str> = Vec::new();
        for need in needs {
            packages.extend(match need {
                Need::Build => BUILD,
                Need::Window => WINDOW,
                Need::Browser => BROWSER,
                Need::Paper => PAPER,
                Need::Schema => SCHEMA,
                Need::Writer => WRITER,
                Need::Journeys => JOURNEYS,
                Need::Windows => WINDOWS,
                Need::Installer => INSTALLER,
            });
        }
        install(&packages)?;
    }
    Ok(())
}

/// The version of Rust that the workspace asks for.
fn rust() -> Done {
    let wanted = (1, 92);
    let found = output("rustc", &["--version"]).unwrap_or_default();
    match version(&found) {
        Some((major, minor, _)) if (major, minor) >= wanted => Ok(()),
        _ => Err(Problem(format!(
            "Hamkor needs Rust {}.{} or newer; found: {}. Install it from https://rustup.rs or run: rustup update",
            wanted.0,
            wanted.1,
            if found.is_empty() { "none" } else { &found }
        ))),
    }
}

/// The version of Node that Vite asks for.
pub(crate) fn node() -> Done {
    let found = output("node", &["--version"]).unwrap_or_default();
    let fits = match version(&found) {
        Some((20, minor, _)) => minor >= 19,
        Some((22, minor, _)) => minor >= 12,
        Some((major, ..)) => major > 22,
        None => false,
    };
    if fits && output("npm", &["--version"]).is_some() {
        return Ok(());
    }
    Err(Problem(format!(
        "Hamkor needs Node 20.19 or newer, or 22.12 or newer, with npm; found: {}. Install it from https://nodejs.org",
        if found.is_empty() { "none" } else { &found }
    )))
}

/// Installs the program that drives Hamkor's window, where the tests look for it.
pub(crate) fn tauri_driver() -> Done {
    let tools = crate::target().join("tools");
    if tools.join("bin").join(if cfg!(windows) { "tauri-driver.exe" } else { "tauri-driver" }).is_file() {
        return Ok(());
    }
    let tools = tools.to_string_lossy();
    succeed(&mut cargo(&["install", "tauri-driver", "--version", "^2.1", "--locked", "--root", &tools]))
}

/// What checks the forms of PDFs, from PyPI: pdfua, and pikepdf with it.
const CHECKERS: &[&str] = &["pdfua==0.1.3", "pikepdf==10.18.0"];

/// Installs the checkers of PDFs, where the tests look for them.
pub(crate) fn checkers() -> Done {
    let folder = crate::target().join("tools/checkers");
    let bin = folder.join(if cfg!(windows) { "Scripts" } else { "bin" });
    if bin.join(if cfg!(windows) { "pdfua.exe" } else { "pdfua" }).is_file() {
        return Ok(());
    }
    let python = if cfg!(windows) { "python" } else { "python3" };
    succeed(&mut program(python, &["-m", "venv", &folder.to_string_lossy()]))?;
    let arguments: Vec<&str> = ["-m", "pip", "install", "--quiet"].iter().chain(CHECKERS).copied().collect();
    succeed(&mut program(&bin.join("python").to_string_lossy(), &arguments))
}

/// Reads the first three numbers of a version.
fn version(text: &str) -> Option<(u32, u32, u32)> {
    let digits = text.find(|sign: char| sign.is_ascii_digit())?;
    let mut numbers = text[digits..].split(|sign: char| !sign.is_ascii_digit()).map(str::parse);
    Some((numbers.next()?.ok()?, numbers.next()?.ok()?, numbers.next().and_then(Result::ok).unwrap_or(0)))
}

fn is_installed(package: &str) -> bool {
    output("dpkg-query", &["-W", "-f", "${Status}", package]).is_some_and(|status| status.ends_with("ok installed"))
}

/// Installs those packages that are missing, where that is possible without asking.
pub(crate) fn install<Name: AsRef<str>>(packages: &[Name]) -> Done {
    if output("dpkg-query", &["--version"]).is_none() {
        // Not a Debian: whoever builds there knows the names of the packages.
        return Ok(());
    }
    let missing: Vec<&str> = packages.iter().map(AsRef::as_ref).filter(|package| !is_installed(package)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let line = format!("sudo apt-get install --yes --no-install-recommends {}", missing.join(" "));
    let by_hand = || Problem(format!("These packages are missing. Run this line, then try again:\n  {line}"));
    let root = output("id", &["-u"]).as_deref() == Some("0");
    if !root && output("sudo", &["-n", "true"]).is_none() {
        return Err(by_hand());
    }
    println!("Installing {}", missing.join(" "));
    let apt = |arguments: &[&str]| {
        let mut command = if root {
            program("apt-get", arguments)
        } else {
            let with_sudo: Vec<&str> = ["-n", "apt-get"].iter().chain(arguments).copied().collect();
            program("sudo", &with_sudo)
        };
        command.env("DEBIAN_FRONTEND", "noninteractive");
        command
    };
    succeed(&mut apt(&["update", "-qq"])).map_err(|_| by_hand())?;
    let arguments: Vec<&str> =
        ["install", "-qq", "--yes", "--no-install-recommends"].iter().chain(&missing).copied().collect();
    succeed(&mut apt(&arguments)).map_err(|_| by_hand())
}

#[cfg(test)]
mod tests {
    use super::version;

    #[test]
    fn versions_are_read_as_programs_print_them() {
        for (text, expected) in [
            ("v20.20.2", Some((20, 20, 2))),
            ("rustc 1.95.0 (f2d3ce0bd 2026-03-21)", Some((1, 95, 0))),
            ("11.2", Some((11, 2, 0))),
            ("none", None),
        ] {
            assert_eq!(version(text), expected, "{text}");
        }
    }
}
