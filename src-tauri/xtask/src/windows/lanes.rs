//! The lanes of `cargo xtask test --windows`: everything that needs no web view runs as the Windows program, under Wine.

use std::path::Path;
use std::process::Output;
use std::sync::OnceLock;

use super::image::{self, Image};
use super::installed::installed;
use super::toolchain::Toolchain;
use super::wine::Wine;
use super::{Built, build, folder, fresh, said};
use crate::process::{Done, Problem, cargo, program, succeed};
use crate::root;
use crate::run::{LANGUAGES, SAMPLE_PASSPHRASE};
use crate::test::{Count, Lane, cargo_line, counted};

/// The lanes, in turn.
pub(crate) const LANES: &[Lane] = &[
    Lane { name: "programs and installer", run: programs },
    Lane { name: "tests of language, office, press and the command line", run: tests },
    Lane { name: "offices and packets, byte for byte as on Linux", run: same_on_both },
    Lane { name: "command line in a console", run: in_console },
    Lane { name: "installer: silent, upgrade in place, uninstall", run: installed },
];

/// The shell is among them, so that everything that the programs were built from serves the tests too.
const CRATES: [&str; 10] =
    ["-p", "hamkor-language", "-p", "hamkor-office", "-p", "hamkor-press", "-p", "hamkor-cli", "-p", "hamkor"];

/// All but those that read paper with a program of Linux: the bytes of paper are compared in a lane of their own.
const TESTS: [&str; 8] =
    ["--lib", "--bins", "--test", "process", "--test", "unused_messages", "--test", "wrong_messages"];

/// What a person names an office, in four alphabets.
const NAMES: [&str; 4] =
    ["부위원장실 사무실.hamkor", "Oʻrinbosar ofisi.hamkor", "Ўринбосар офиси.hamkor", "Офис Ё.hamkor"];

/// The longest that the installer may be, in bytes.
const LONGEST: u64 = 45_000_000;

/// The programs, built once for all lanes.
pub(super) fn made() -> Done<&'static Built> {
    static MADE: OnceLock<Built> = OnceLock::new();
    if let Some(built) = MADE.get() {
        return Ok(built);
    }
    let built = build()?;
    Ok(MADE.get_or_init(|| built))
}

/// What Explorer shows of the programs, and what they ask of Windows.
fn programs(count: &mut Count) -> Done {
    let built = made()?;
    for (name, subsystem) in super::PROGRAMS.into_iter().zip([image::WINDOWED, image::IN_CONSOLE]) {
        let program = Image::read(&built.stage.join(name))?;
        let consoles = "has a console where it should have none, or none where it should";
        require(count, program.subsystem() == Some(subsystem), &format!("{name} {consoles}"))?;
        for text in ["ProductName", "FileDescription", "Hamkor", env!("CARGO_PKG_VERSION")] {
            require(count, program.says(text), &format!("the properties of {name} lack {text}"))?;
        }
        require(count, program.holds(b"longPathAware"), &format!("{name} does not ask for long paths"))?;
        let icon = read(&root().join("icons/icon.ico"))?;
        // The last and largest picture of the icon is a PNG, which stands in the program as it is.
        let picture = &icon[icon.len() - 1000..];
        require(count, program.holds(picture), &format!("{name} has no icon"))?;
    }
    let length = std::fs::metadata(&built.installer).map_err(|error| said(&built.installer, "read", &error))?.len();
    require(count, length < LONGEST, &format!("the installer has {length} bytes"))
}

fn tests(count: &mut Count) -> Done {
    let toolchain = Toolchain::prepare()?;
    let wine = Wine::fresh()?;
    let arguments = [&["test", "--release", "--no-fail-fast"], &CRATES[..], &TESTS[..]].concat();
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
            (on_linux(&["list", name, "plans", "--json"])?, on_windows(&["list", name, "plans", "--json"])?);
        require(count, ended(&linux, 0)? == ended(&windows, 0)?, &format!("the plans of {name} differ"))?;
    }

    for word in ["협력위원회", "электронное", "toshkent"] {
        let arguments = ["find", "linux.hamkor", word, "--json"];
        let (linux, windows) = (ended(&on_linux(&arguments)?, 0)?, ended(&on_windows(&arguments)?, 0)?);
        require(count, linux == windows, &format!("{word} finds something else"))?;
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

/// In a console every sign appears, whatever its code page, and a passphrase is typed in any alphabet without being shown.
fn in_console(count: &mut Count) -> Done {
    const TYPED: &str = "비단길 위의 자전거 ўзбек";
    let exe = made()?.stage.join("hamkor-cli.exe");
    let wine = Wine::fresh()?;
    let desk = folder().join("desk-console");
    fresh(&desk)?;
    let help = wine.in_console(&exe, &["--program-language", "ko", "--help"], &desk, None)?;
    require(count, help.contains("사무실"), &format!("the help cannot be read in a console: {help}"))?;

    let mut sample = wine.program(&exe.to_string_lossy(), &["sample", "o.hamkor"], &desk);
    let made = sample.env("HAMKOR_PASSPHRASE", TYPED).output();
    ended(&made.map_err(|error| Problem(format!("Wine could not be started: {error}")))?, 0)?;
    for (language, asks, title) in
        [("ko", "암호문구", "검토 중"), ("uz-Cyrl", "ибораси", "Қоралама"), ("ru", "фраза", "На рассмотрении")]
    {
        let words = ["--program-language", language, "list", "o.hamkor", "plans"];
        let shown = wine.in_console(&exe, &words, &desk, Some((asks, &format!("{TYPED}\r"))))?;
        for expected in [asks, title] {
            require(count, shown.contains(expected), &format!("a console in {language} lacks {expected}: {shown}"))?;
        }
        require(count, !shown.contains(TYPED), "the passphrase was shown")?;
    }
    Ok(())
}

pub(super) fn read(path: &Path) -> Done<Vec<u8>> {
    std::fs::read(path).map_err(|error| said(path, "read", &error))
}

pub(super) fn require(count: &mut Count, holds: bool, otherwise: &str) -> Done {
    if !holds {
        return Err(Problem(otherwise.to_owned()));
    }
    count.passed += 1;
    Ok(())
}

/// What a program printed, if it ended with this code.
pub(super) fn ended(output: &Output, code: i32) -> Done<Vec<u8>> {
    if output.status.code() == Some(code) {
        return Ok(output.stdout.clone());
    }
    let said = [&output.stdout[..], &output.stderr].map(|said| String::from_utf8_lossy(said).trim().to_owned());
    Err(Problem(format!("ended with {} instead of {code}: {}", output.status, said.join("\n"))))
}
