//! The installer: in silence, over an older version, beside a program that runs, and away again.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Stdio};

use super::lanes::{ended, made, read, require};
use super::wine::{Wine, windows_path};
use super::{Packing, copy, folder, fresh, installer};
use crate::process::{Done, Problem};
use crate::run::SAMPLE_PASSPHRASE;
use crate::test::Count;

/// The installer's exit codes where the WebView2 runtime is missing, as it is under Wine, and where Hamkor is open.
const WITHOUT_WEBVIEW2: i32 = 3;
const HAMKOR_IS_OPEN: i32 = 2;

const UNINSTALL: &str = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\uz.hamkor.office";
const FILE_TYPE: &str = r"HKCU\Software\Classes\Hamkor.Office";
const FILES: [&str; 5] = ["hamkor.exe", "hamkor-cli.exe", super::LOADER, "office.ico", "uninstall.exe"];

pub(super) fn installed(count: &mut Count) -> Done {
    let built = made()?;
    // The next version, with the programs of this one: what matters is that it takes the place of the older.
    let next = installer(&built.stage, "99.0.0", Packing::Quick)?;
    let wine = Wine::fresh()?;
    let desk = folder().join("desk-installed");
    fresh(&desk)?;
    let program = wine.programs()?.join("Hamkor");
    let run = |exe: &Path, arguments: &[&str]| wine.output(&exe.to_string_lossy(), arguments, &desk);
    let registry = |key: &str, value: &[&str]| -> Done<Option<String>> {
        let output = wine.output("reg", &[&["query", key], value].concat(), &desk)?;
        Ok(output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned()))
    };
    let of_type = |key: &str| registry(&format!(r"{FILE_TYPE}\{key}"), &["/ve"]);
    let version = || registry(UNINSTALL, &["/v", "DisplayVersion"]).map(Option::unwrap_or_default);

    ended(&run(&built.installer, &["/S"])?, WITHOUT_WEBVIEW2)?;
    for name in FILES {
        require(count, program.join(name).is_file(), &format!("{name} is not installed"))?;
    }
    require(count, version()?.contains(env!("CARGO_PKG_VERSION")), "Windows is not told the version")?;
    let command = of_type(r"shell\open\command")?.unwrap_or_default();
    require(count, command.contains(r#"hamkor.exe" "%1""#), "an office does not open with Hamkor")?;
    let icon = of_type("DefaultIcon")?.unwrap_or_default();
    require(count, icon.contains("office.ico"), "an office has no icon of its own")?;

    // An office even where no office should be: in the program's own folder.
    let office = program.join("office.hamkor");
    ended(&run(&program.join("hamkor-cli.exe"), &["sample", &windows_path(&office)])?, 0)?;
    let whole = read(&office)?;

    let open = Open::start(&wine, &program.join("hamkor-cli.exe"), &desk)?;
    let before = read(&program.join("hamkor.exe"))?;
    ended(&run(&next, &["/S"])?, HAMKOR_IS_OPEN)?;
    require(count, version()?.contains(env!("CARGO_PKG_VERSION")), "it was upgraded while it was open")?;
    require(count, read(&program.join("hamkor.exe"))? == before, "a program was touched while another was open")?;
    open.close()?;

    ended(&run(&next, &["/S"])?, WITHOUT_WEBVIEW2)?;
    require(count, version()?.contains("99.0.0"), "the next version did not take the place of the older")?;
    require(count, read(&office)? == whole, "the upgrade changed an office")?;
    ended(&run(&program.join("hamkor-cli.exe"), &["--help"])?, 0)?;

    // Without its copy, which Windows makes so that the uninstaller can remove itself, it can be waited for.
    let remover = desk.join("uninstall.exe");
    copy(&program.join("uninstall.exe"), &remover)?;
    let place = format!("_?={}", windows_path(&program));
    let open = Open::start(&wine, &program.join("hamkor-cli.exe"), &desk)?;
    ended(&run(&remover, &["/S", &place])?, HAMKOR_IS_OPEN)?;
    require(count, FILES.iter().all(|name| program.join(name).is_file()), "a part went while Hamkor was open")?;
    open.close()?;
    ended(&run(&remover, &["/S", &place])?, 0)?;
    for name in FILES {
        require(count, !program.join(name).exists(), &format!("{name} stays behind"))?;
    }
    require(count, registry(UNINSTALL, &[])?.is_none(), "Windows still lists Hamkor")?;
    require(count, registry(FILE_TYPE, &[])?.is_none(), "an office still opens with Hamkor")?;
    require(count, read(&office)? == whole, "the uninstaller touched an office")
}

/// An installed program that runs: it spells each line that it is given, and waits for the next.
struct Open(Child);

impl Open {
    fn start(wine: &Wine, exe: &Path, desk: &Path) -> Done<Self> {
        let mut command = wine.program(&exe.to_string_lossy(), &["spell", "--from", "uz", "--to", "uz-Cyrl"], desk);
        command.env("HAMKOR_PASSPHRASE", SAMPLE_PASSPHRASE).stdin(Stdio::piped()).stdout(Stdio::piped());
        let failed = |error: std::io::Error| Problem(format!("the installed program does not run: {error}"));
        let mut child = command.spawn().map_err(failed)?;
        let (Some(input), Some(output)) = (&mut child.stdin, &mut child.stdout) else {
            return Err(Problem("the installed program has no input".to_owned()));
        };
        let mut line = String::new();
        input.write_all("hamkor\n".as_bytes()).map_err(failed)?;
        BufReader::new(output).read_line(&mut line).map_err(failed)?;
        if line.trim() == "ҳамкор" { Ok(Self(child)) } else { Err(Problem(format!("it spells: {line}"))) }
    }

    /// Ends its input, and so the program.
    fn close(mut self) -> Done {
        drop(self.0.stdin.take());
        let status = self.0.wait().map_err(|error| Problem(format!("it does not end: {error}")))?;
        if status.success() { Ok(()) } else { Err(Problem(format!("it ended with {status}"))) }
    }
}
