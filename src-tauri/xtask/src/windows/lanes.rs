//! The lanes of `cargo xtask test --windows`: everything that needs no web view runs as the Windows program, under Wine.

use std::path::{Path, PathBuf};
use std::process::Output;
use std::sync::OnceLock;

use super::toolchain::Toolchain;
use super::wine::Wine;
use super::{Built, build, copy, folder, fresh, installer, said};
use crate::process::{Done, Problem, cargo, program, succeed};
use crate::run::{LANGUAGES, SAMPLE_PASSPHRASE};
use crate::test::{Count, Lane, cargo_line, counted};

/// The lanes, in turn.
pub(crate) const LANES: &[Lane] = &[
    Lane { name: "programs and installer", run: |_| made().map(|_| ()) },
    Lane { name: "tests of language, office, press and the command line", run: tests },
    Lane { name: "offices and packets, byte for byte as on Linux", run: same_on_both },
    Lane { name: "installer: silent, upgrade in place, uninstall", run: installed },
];

const CRATES: [&str; 8] = ["-p", "hamkor-language", "-p", "hamkor-office", "-p", "hamkor-press", "-p", "hamkor-cli"];

/// What a person names an office, in four alphabets.
const NAMES: [&str; 4] =
    ["부위원장실 사무실.hamkor", "Oʻrinbosar ofisi.hamkor", "Ўринбосар офиси.hamkor", "Офис Ё.hamkor"];

/// The installer's exit code where the WebView2 runtime is missing, as it is under Wine.
const WITHOUT_WEBVIEW2: i32 = 3;

/// The programs, built once for all lanes.
fn made() -> Done<&'static Built> {
    static MADE: OnceLock<Built> = OnceLock::new();
    if let Some(built) = MADE.get() {
        return Ok(built);
    }
    let built = build()?;
    Ok(MADE.get_or_init(|| built))
}

fn tests(count: &mut Count) -> Done {
    let toolchain = Toolchain::prepare()?;
    let wine = Wine::fresh()?;
    let arguments = [&["test", "--release", "--no-fail-fast"], &CRATES[..]].concat();
    counted(&mut toolchain.cargo_running_with(&wine.runner(), &arguments), count, cargo_line)
}

fn same_on_both(count: &mut Count) -> Done {
    let stage = &made()?.stage;
    succeed(&mut cargo(&["build", "--workspace", "--bin", "hamkor-cli"]))?;
    let here = crate::target().join("debug/hamkor-cli").to_string_lossy().into_owned();
    let there = stage.join("hamkor-cli.exe").to_string_lossy().into_owned();
    let wine = Wine::fresh()?;
    let desk = folder().join("desk");
    fresh(&desk)?;
    let on_linux = |arguments: &[&str]| -> Done<Output> {
        let mut command = program(&here, arguments);
        command.env("HAMKOR_PASSPHRASE", SAMPLE_PASSPHRASE).current_dir(&desk);
        command.output().map_err(|error| Problem(format!("{here} could not be started: {error}")))
    };
    let on_windows = |arguments: &[&str]| -> Done<Output> {
        let mut command = wine.program(&there, arguments, &desk);
        command.env("HAMKOR_PASSPHRASE", SAMPLE_PASSPHRASE);
        command.output().map_err(|error| Problem(format!("Wine could not be started: {error}")))
    };

    ended(&on_linux(&["sample", "linux.hamkor"])?, 0)?;
    for language in LANGUAGES {
        let papers = ["linux", "windows"].map(|system| format!("{system}-{language}.pdf"));
        ended(&on_linux(&["packet", "linux.hamkor", "--language", language, "--out", &papers[0]])?, 0)?;
        ended(&on_windows(&["packet", "linux.hamkor", "--language", language, "--out", &papers[1]])?, 0)?;
        let [linux, windows] = papers.map(|paper| read(&desk.join(paper)));
        require(count, linux? == windows?, &format!("the packet in {language} differs"))?;
    }

    for name in NAMES {
        ended(&on_windows(&["sample", name])?, 0)?;
        let said = ended(&on_linux(&["check", name])?, 0)?;
        require(count, !said.is_empty(), &format!("Linux says nothing of {name}"))?;
        let (linux, windows) =
            (on_linux(&["--json", "list", name, "plans"])?, on_windows(&["--json", "list", name, "plans"])?);
        require(count, ended(&linux, 0)? == ended(&windows, 0)?, &format!("the plans of {name} differ"))?;
    }

    for words in [["협력위원회"], ["электронное"], ["toshkent"]] {
        let arguments = [&["--json", "find", "linux.hamkor"], &words[..]].concat();
        let (linux, windows) = (ended(&on_linux(&arguments)?, 0)?, ended(&on_windows(&arguments)?, 0)?);
        require(count, linux == windows, &format!("{} finds something else", words[0]))?;
    }

    ended(&on_windows(&["backup", "linux.hamkor", "--to", "Захира нусхалар"])?, 0)?;
    let backups = desk.join("Захира нусхалар");
    let backup = std::fs::read_dir(&backups).map_err(|error| said(&backups, "read", &error))?.find_map(Result::ok);
    let backup = backup.ok_or_else(|| Problem("no backup was made".to_owned()))?.path();
    ended(&on_linux(&["restore", &backup.to_string_lossy(), "--to", "restored.hamkor"])?, 0)?;
    ended(&on_windows(&["check", "restored.hamkor"])?, 0)?;
    count.passed += 1;

    let help = ended(&on_windows(&["--program-language", "ko", "--help"])?, 0)?;
    let help = String::from_utf8(help).map_err(|_| Problem("redirected help is not UTF-8".to_owned()))?;
    require(count, help.contains("사무실"), "the help is not in Korean")?;
    let mut wrong = wine.program(&there, &["check", "linux.hamkor"], &desk);
    let wrong = wrong.env("HAMKOR_PASSPHRASE", "wrong").output();
    let wrong = wrong.map_err(|error| Problem(format!("Wine could not be started: {error}")))?;
    ended(&wrong, 3)?;
    count.passed += 1;
    Ok(())
}

fn installed(count: &mut Count) -> Done {
    let built = made()?;
    // The next version, with the programs of this one: what matters is that it takes the place of the older.
    let next = installer(&built.stage, "99.0.0")?;
    let wine = Wine::fresh()?;
    let desk = folder().join("desk-installed");
    fresh(&desk)?;
    let program = wine.programs()?.join("Hamkor");
    let run = |exe: &Path, arguments: &[&str]| wine.output(&exe.to_string_lossy(), arguments, &desk);
    let registry = |key: &str, value: &[&str]| -> Done<Option<String>> {
        let output = wine.output("reg", &[&["query", key], value].concat(), &desk)?;
        Ok(output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned()))
    };
    let uninstall = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\uz.hamkor.office";
    let opens = r"HKCU\Software\Classes\Hamkor.Office\shell\open\command";

    ended(&run(&built.installer, &["/S"])?, WITHOUT_WEBVIEW2)?;
    for name in ["hamkor.exe", "hamkor-cli.exe", "uninstall.exe"] {
        require(count, program.join(name).is_file(), &format!("{name} is not installed"))?;
    }
    let version = registry(uninstall, &["/v", "DisplayVersion"])?.unwrap_or_default();
    require(count, version.contains(env!("CARGO_PKG_VERSION")), "Windows is not told the version")?;
    let command = registry(opens, &["/ve"])?.unwrap_or_default();
    require(count, command.contains(r#"hamkor.exe" "%1""#), "an office does not open with Hamkor")?;

    // An office even where no office should be: in the program's own folder.
    let office = program.join("office.hamkor");
    ended(&run(&program.join("hamkor-cli.exe"), &["sample", &windows_path(&office)])?, 0)?;
    let whole = read(&office)?;

    ended(&run(&next, &["/S"])?, WITHOUT_WEBVIEW2)?;
    let version = registry(uninstall, &["/v", "DisplayVersion"])?.unwrap_or_default();
    require(count, version.contains("99.0.0"), "the next version did not take the place of the older")?;
    require(count, read(&office)? == whole, "the upgrade changed an office")?;
    ended(&run(&program.join("hamkor-cli.exe"), &["--help"])?, 0)?;

    // Without its copy, which Windows makes so that the uninstaller can remove itself, it can be waited for.
    let remover = desk.join("uninstall.exe");
    copy(&program.join("uninstall.exe"), &remover)?;
    let place = format!("_?={}", windows_path(&program));
    ended(&run(&remover, &["/S", &place])?, 0)?;
    for name in ["hamkor.exe", "hamkor-cli.exe", super::LOADER, "uninstall.exe"] {
        require(count, !program.join(name).exists(), &format!("{name} stays behind"))?;
    }
    require(count, registry(uninstall, &[])?.is_none(), "Windows still lists Hamkor")?;
    require(count, registry(opens, &[])?.is_none(), "an office still opens with Hamkor")?;
    require(count, read(&office)? == whole, "the uninstaller touched an office")
}

/// A path as Windows under Wine sees it: Linux is its drive Z.
fn windows_path(path: &Path) -> String {
    format!("Z:{}", path.to_string_lossy().replace('/', "\\"))
}

fn read(path: &PathBuf) -> Done<Vec<u8>> {
    std::fs::read(path).map_err(|error| said(path, "read", &error))
}

fn require(count: &mut Count, holds: bool, otherwise: &str) -> Done {
    if !holds {
        return Err(Problem(otherwise.to_owned()));
    }
    count.passed += 1;
    Ok(())
}

/// What a program printed, if it ended with this code.
fn ended(output: &Output, code: i32) -> Done<Vec<u8>> {
    if output.status.code() == Some(code) {
        return Ok(output.stdout.clone());
    }
    let said = [&output.stdout[..], &output.stderr].map(|said| String::from_utf8_lossy(said).trim().to_owned());
    Err(Problem(format!("ended with {} instead of {code}: {}", output.status, said.join("\n"))))
}
