//! The compiler for Windows. On Windows it is the person's own. On Debian and Ubuntu it is the person's own too, once it
//! has the standard library for Windows; else Debian's packages of Rust are unpacked into the user's cache, never
//! installed, and the library is built from the sources among them, once.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::{copy, folder, fresh, said};
use crate::process::{Done, Problem, cargo, output, program, succeed};
use crate::root;
use crate::setup::{self, Need};

/// What is built on another system than Windows.
const TARGET: &str = "x86_64-pc-windows-gnu";
/// The settings of cargo for that target begin so.
const SETTING: &str = "CARGO_TARGET_X86_64_PC_WINDOWS_GNU";
/// The packages of Debian that are unpacked; the library's name ends in the compiler's version.
const PACKAGES: [&str; 4] = ["rustc-web", "cargo-web", "rust-web-src", "libstd-rust-web-dev"];

/// A compiler that makes programs for Windows.
pub(super) struct Toolchain {
    /// Debian's, unpacked in this folder; none where it is the person's own.
    unpacked: Option<PathBuf>,
}

impl Toolchain {
    /// Finds or makes one, and installs what it leans on.
    pub(super) fn prepare() -> Done<Self> {
        setup::prepare(&[Need::Build])?;
        if cfg!(windows) {
            return Ok(Self { unpacked: None });
        }
        setup::prepare(&[Need::Windows])?;
        if own_has_library() {
            return Ok(Self { unpacked: None });
        }
        if let Some(version) = offered() {
            return Ok(Self { unpacked: Some(unpacked(&version)?) });
        }
        // Where there is a rustup, it is the way that everybody knows.
        succeed(&mut program("rustup", &["target", "add", TARGET])).map_err(|problem| {
            Problem(format!("Rust has no standard library for {TARGET} here, and none could be fetched. {problem}"))
        })?;
        Ok(Self { unpacked: None })
    }

    /// Cargo, which builds for Windows whatever it is told to build.
    pub(super) fn cargo(&self, arguments: &[&str]) -> Command {
        let [verb, rest @ ..] = arguments else { return cargo(arguments) };
        if cfg!(windows) {
            let mut command = cargo(arguments);
            command.env("CARGO_TARGET_DIR", folder());
            return command;
        }
        let arguments = [&[*verb, "--target", TARGET], rest].concat();
        let mut command = match &self.unpacked {
            Some(unpacked) => unpacked_cargo(unpacked, &arguments),
            None => cargo(&arguments),
        };
        let home = std::env::var("CARGO_HOME").unwrap_or_else(|_| format!("{}/.cargo", home().display()));
        // No path of this computer goes into the programs.
        let paths = format!("--remap-path-prefix={home}=/cargo --remap-path-prefix={}=/hamkor", root().display());
        command
            .env("CARGO_TARGET_DIR", folder())
            .env(format!("{SETTING}_LINKER"), "x86_64-w64-mingw32-gcc")
            .env(format!("{SETTING}_RUSTFLAGS"), paths)
            .env("BINDGEN_EXTRA_CLANG_ARGS", headers());
        command
    }

    /// The same, with a program that runs what was built: for tests.
    pub(super) fn cargo_running_with(&self, runner: &str, arguments: &[&str]) -> Command {
        let mut command = self.cargo(arguments);
        command.env(format!("{SETTING}_RUNNER"), runner);
        command
    }

    /// Where the released programs are.
    #[allow(clippy::unused_self, reason = "a place is asked of the toolchain that fills it")]
    pub(super) fn release(&self) -> PathBuf {
        if cfg!(windows) { folder().join("release") } else { folder().join(TARGET).join("release") }
    }
}

fn own_has_library() -> bool {
    output("rustc", &["--print", "target-libdir", "--target", TARGET]).is_some_and(|path| Path::new(&path).is_dir())
}

/// The version of Rust that this Debian offers beside its own old one.
fn offered() -> Option<String> {
    let policy = output("apt-cache", &["policy", "rustc-web"])?;
    let candidate = policy.lines().find_map(|line| line.trim().strip_prefix("Candidate: "))?;
    (candidate != "(none)").then(|| candidate.to_owned())
}

fn unpacked(version: &str) -> Done<PathBuf> {
    let place = cache().join("hamkor/windows").join(version.replace([':', '~', '+'], "-"));
    if !place.join("usr/bin/rustc").is_file() {
        unpack(version, &place)?;
    }
    let library = place.join("usr/lib/rustlib").join(TARGET).join("lib");
    if !library.is_dir() {
        build_library(&place, &library)?;
    }
    Ok(place)
}

/// Fetches Debian's packages and unpacks them.
fn unpack(version: &str, place: &Path) -> Done {
    println!("Unpacking Rust {version} for Windows into {}", place.display());
    let partial = cache().join("hamkor/windows/partial");
    let fetched = partial.join("fetched");
    fresh(&fetched)?;
    let series = version.splitn(3, '.').take(2).collect::<Vec<_>>().join(".");
    let mut packages: Vec<String> = PACKAGES.map(|name| format!("{name}={version}")).to_vec();
    packages.push(format!("libstd-rust-web-{series}={version}"));
    let arguments: Vec<&str> = ["download", "-qq"].into_iter().chain(packages.iter().map(String::as_str)).collect();
    succeed(program("apt-get", &arguments).current_dir(&fetched))?;
    // What its compiler and cargo lean on is installed, being Debian's own and small.
    setup::install(&shared_libraries())?;
    for entry in std::fs::read_dir(&fetched).map_err(|error| said(&fetched, "read", &error))? {
        let package = entry.map_err(|error| said(&fetched, "read", &error))?.path();
        succeed(&mut program("dpkg", &["-x", &package.to_string_lossy(), &partial.to_string_lossy()]))?;
    }
    std::fs::remove_dir_all(&fetched).map_err(|error| said(&fetched, "removed", &error))?;
    keep_library_alone(&partial)?;
    std::fs::rename(&partial, place).map_err(|error| said(place, "made", &error))
}

/// The compiler's own sources are ten times those of its library, and not needed.
fn keep_library_alone(unpacked: &Path) -> Done {
    let link = unpacked.join("usr/lib/rustlib/src/rust");
    let sources = link.canonicalize().map_err(|error| said(&link, "found", &error))?;
    for entry in std::fs::read_dir(&sources).map_err(|error| said(&sources, "read", &error))? {
        let path = entry.map_err(|error| said(&sources, "read", &error))?.path();
        if !path.ends_with("library") {
            if path.is_dir() { std::fs::remove_dir_all(&path) } else { std::fs::remove_file(&path) }
                .map_err(|error| said(&path, "removed", &error))?;
        }
    }
    Ok(())
}

/// The libraries of LLVM and Git that Debian's compiler and cargo ask for.
fn shared_libraries() -> Vec<String> {
    let asked = output("apt-cache", &["depends", "rustc-web", "cargo-web"]).unwrap_or_default();
    let names = asked.lines().filter_map(|line| line.trim().strip_prefix("Depends: "));
    names.filter(|name| name.starts_with("libllvm") || name.starts_with("libgit2")).map(str::to_owned).collect()
}

/// Builds the standard library for Windows from the sources that belong to the unpacked compiler.
fn build_library(unpacked: &Path, library: &Path) -> Done {
    println!("Building Rust's standard library for Windows");
    let sources = unpacked.join("usr/lib/rustlib/src/rust/library/sysroot");
    let built = folder().join("library");
    let flags = format!(
        "-Cembed-bitcode=yes -Zforce-unstable-if-unmarked -Cdebuginfo=0 --remap-path-prefix={}=/rust",
        unpacked.join("usr/lib/rustlib/src/rust").display()
    );
    let arguments =
        ["build", "--quiet", "--locked", "--release", "--target", TARGET, "--features", "panic-unwind,backtrace"];
    let mut command = unpacked_cargo(unpacked, &arguments);
    // The library is only ever built by its own compiler, which has to be told that it is being so now.
    command
        .current_dir(&sources)
        .env("RUSTC_BOOTSTRAP", "1")
        .env("__CARGO_DEFAULT_LIB_METADATA", "hamkor")
        .env("CARGO_TARGET_DIR", &built)
        .env("RUSTFLAGS", flags);
    succeed(&mut command)?;
    let partial = library.with_extension("partial");
    fresh(&partial)?;
    let made = built.join(TARGET).join("release/deps");
    for entry in std::fs::read_dir(&made).map_err(|error| said(&made, "read", &error))? {
        let entry = entry.map_err(|error| said(&made, "read", &error))?;
        let name = entry.file_name();
        let text = name.to_string_lossy();
        if Path::new(&name).extension().is_some_and(|kind| kind == "rlib") && !text.starts_with("libsysroot-") {
            copy(&entry.path(), &partial.join(&name))?;
        }
    }
    std::fs::rename(&partial, library).map_err(|error| said(library, "made", &error))
}

/// The unpacked cargo with the unpacked compiler, which nothing that rustup set leads astray.
fn unpacked_cargo(unpacked: &Path, arguments: &[&str]) -> Command {
    let programs = unpacked.join("usr/bin");
    let mut command = program(&programs.join("cargo").to_string_lossy(), arguments);
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("RUSTUP_") || matches!(&*text, "CARGO" | "RUSTFLAGS" | "CARGO_ENCODED_RUSTFLAGS") {
            command.env_remove(&name);
        }
    }
    command
        .env("RUSTC", programs.join("rustc"))
        .env("RUSTDOC", programs.join("rustdoc"))
        .env("LD_LIBRARY_PATH", unpacked.join("usr/lib/x86_64-linux-gnu"));
    command
}

/// Where the C headers of Windows are, for the bindings of SQLite.
fn headers() -> String {
    let own = output("x86_64-w64-mingw32-gcc", &["-print-file-name=include"]).unwrap_or_default();
    format!("--target=x86_64-w64-mingw32 -I/usr/x86_64-w64-mingw32/include -I{own}")
}

fn home() -> PathBuf {
    std::env::home_dir().unwrap_or_else(root)
}

fn cache() -> PathBuf {
    std::env::var_os("XDG_CACHE_HOME").map_or_else(|| home().join(".cache"), PathBuf::from)
}
