//! `cargo xtask windows`: Hamkor for Windows and its installer, on Windows itself as on Debian or Ubuntu; and the lanes of
//! `cargo xtask test --windows`.

mod image;
mod installed;
mod lanes;
mod toolchain;
mod wine;

use std::path::{Path, PathBuf};

pub(crate) use self::lanes::LANES;
use self::toolchain::Toolchain;
use crate::process::{Done, Problem, output, program, succeed};
use crate::setup::{self, Need};
use crate::{page, root, target};

/// What the installer carries: the program, the command line, and what the program loads where it was linked by GNU's linker.
const PROGRAMS: [&str; 2] = ["hamkor.exe", "hamkor-cli.exe"];
const LOADER: &str = "WebView2Loader.dll";

/// What was built.
struct Built {
    /// The folder of the programs, as the installer carries them.
    stage: PathBuf,
    /// The installer.
    installer: PathBuf,
}

/// Builds everything and says where it is.
pub(crate) fn run() -> Done {
    let built = build()?;
    for path in PROGRAMS.map(|name| built.stage.join(name)).into_iter().chain([built.installer]) {
        let length = std::fs::metadata(&path).map_err(|error| said(&path, "read", &error))?.len();
        println!("{:>4} MB  {}", length.div_ceil(1_000_000), path.display());
    }
    Ok(())
}

fn build() -> Done<Built> {
    let toolchain = Toolchain::prepare()?;
    page::build()?;
    let packages = ["--package", "hamkor", "--package", "hamkor-cli"];
    succeed(&mut toolchain.cargo(&[&["build", "--release"], &packages[..]].concat()))?;
    let stage = stage(&toolchain)?;
    let installer = installer(&stage, env!("CARGO_PKG_VERSION"), Packing::Small)?;
    Ok(Built { stage, installer })
}

/// Where everything for Windows is built.
fn folder() -> PathBuf {
    target().join("windows")
}

/// Lays out what the installer carries.
fn stage(toolchain: &Toolchain) -> Done<PathBuf> {
    let stage = folder().join("stage");
    fresh(&stage)?;
    for name in PROGRAMS {
        copy(&toolchain.release().join(name), &stage.join(name))?;
    }
    for name in PROGRAMS {
        sign(&stage.join(name))?;
    }
    // Only GNU's linker leaves WebView2's loader outside of the program.
    let loader = toolchain.release().join(LOADER);
    if loader.is_file() {
        copy(&loader, &stage.join(LOADER))?;
    }
    Ok(stage)
}

/// How an installer is packed.
#[derive(Clone, Copy, PartialEq)]
enum Packing {
    /// As small as it gets, which takes minutes.
    Small,
    /// Soon.
    Quick,
}

/// Makes the installer of a version.
fn installer(stage: &Path, version: &str, packing: Packing) -> Done<PathBuf> {
    let made = folder().join(format!("Hamkor-{version}-x64-setup.exe"));
    let icon = |name: &str| plain(&root().join("icons").join(name));
    let define = |name: &str, value: &str| format!("-D{name}={value}");
    let mut defines = vec![
        define("VERSION", version),
        define("STAGE", &plain(stage)),
        define("ICON", &icon("icon.ico")),
        define("DOCUMENT", &icon("document.ico")),
        define("OUTFILE", &plain(&made)),
    ];
    if packing == Packing::Quick {
        defines.push("-DQUICK".to_owned());
    }
    // The uninstaller is made within the installer, so NSIS itself has to sign it.
    defines.extend(signer().map(|signer| define("SIGN", &signer)));
    let mut arguments = vec!["-V2", "-WX"];
    arguments.extend(defines.iter().map(String::as_str));
    arguments.push("src-tauri/windows/installer.nsi");
    succeed(&mut program(&makensis()?, &arguments))?;
    sign(&made)?;
    Ok(made)
}

/// The command that signs a file whose path follows it, where whoever releases has set one: words between spaces.
fn signer() -> Option<String> {
    std::env::var("HAMKOR_SIGN").ok().filter(|command| !command.trim().is_empty())
}

fn sign(path: &Path) -> Done {
    let Some(signer) = signer() else { return Ok(()) };
    let mut words = signer.split_whitespace();
    let Some(name) = words.next() else { return Ok(()) };
    let path = plain(path);
    let arguments: Vec<&str> = words.chain([path.as_str()]).collect();
    succeed(&mut program(name, &arguments))
}

/// NSIS's compiler: a package of Debian, or installed on Windows, where its own setup does not put it on the path.
fn makensis() -> Done<String> {
    if cfg!(windows) {
        let folders = ["ProgramFiles(x86)", "ProgramFiles"].into_iter().filter_map(std::env::var_os);
        let installed =
            folders.map(|folder| PathBuf::from(folder).join("NSIS/makensis.exe")).find(|path| path.is_file());
        if let Some(path) = installed {
            return Ok(plain(&path));
        }
        if output("makensis", &["-VERSION"]).is_none() {
            return Err(Problem("NSIS 3 is missing. Install it from https://nsis.sourceforge.io".to_owned()));
        }
    } else {
        setup::prepare(&[Need::Installer])?;
    }
    Ok("makensis".to_owned())
}

/// A path as NSIS reads it: Windows writes long ones with a mark that only Windows understands.
fn plain(path: &Path) -> String {
    let text = path.to_string_lossy();
    text.strip_prefix(r"\\?\").unwrap_or(&text).to_owned()
}

/// Empties a folder, or makes it.
fn fresh(folder: &Path) -> Done {
    if folder.exists() { std::fs::remove_dir_all(folder) } else { Ok(()) }
        .and_then(|()| std::fs::create_dir_all(folder))
        .map_err(|error| said(folder, "made", &error))
}

fn copy(from: &Path, to: &Path) -> Done {
    std::fs::copy(from, to).map(|_| ()).map_err(|error| said(from, "copied", &error))
}

fn said(path: &Path, what: &str, error: &std::io::Error) -> Problem {
    Problem(format!("{} could not be {what}: {error}", path.display()))
}
