//! Wine, in which programs for Windows run on Linux: in a folder of its own, made afresh, and without a display.

use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use super::{folder, fresh, said};
use crate::process::{Done, Problem, program, succeed};
use crate::setup::{self, Need};

/// Debian's 64-bit Wine; its `wine` wants the 32-bit one too.
const WINE: &str = "/usr/lib/wine/wine64";
const SERVER: &str = "/usr/lib/wine/wineserver";
/// Nothing that is run here takes nearly as many seconds, unless it waits for somebody who isn't there.
const PATIENCE: &str = "1200";

/// A computer with Windows, as far as Wine is one.
pub(super) struct Wine {
    prefix: PathBuf,
}

impl Wine {
    /// Sets a new one up.
    pub(super) fn fresh() -> Done<Self> {
        if cfg!(windows) {
            return Err(Problem("There is no Wine on Windows, and none is needed: cargo xtask test".to_owned()));
        }
        setup::prepare(&[Need::Windows])?;
        let wine = Self { prefix: folder().join("wine") };
        fresh(&wine.prefix)?;
        wine.quiet(&["wineboot", "--init"])?;
        succeed(wine.environment(&mut program(SERVER, &["--wait"])))?;
        wine.lend_randomness()?;
        Ok(wine)
    }

    fn lend_randomness(&self) -> Done {
        let library = self.drive().join("windows/system32/bcryptprimitives.dll");
        if library.exists() {
            return Ok(());
        }
        let source = "src-tauri/xtask/src/windows/bcryptprimitives.c";
        let library = library.to_string_lossy();
        succeed(&mut program("x86_64-w64-mingw32-gcc", &["-O2", "-shared", "-s", "-o", &library, source, "-ladvapi32"]))
    }

    /// Its drive C.
    pub(super) fn drive(&self) -> PathBuf {
        self.prefix.join("drive_c")
    }

    /// Where the programs of its one person are installed.
    pub(super) fn programs(&self) -> Done<PathBuf> {
        let users = self.drive().join("users");
        let folders = std::fs::read_dir(&users).map_err(|error| said(&users, "read", &error))?;
        let mut own = folders.filter_map(Result::ok).map(|entry| entry.path()).filter(|path| !path.ends_with("Public"));
        let own = own.next().ok_or_else(|| Problem("Wine has no user.".to_owned()))?;
        Ok(own.join("AppData/Local/Programs"))
    }

    /// A program for Windows, to be run in a folder.
    pub(super) fn program(&self, exe: &str, arguments: &[&str], within: &Path) -> Command {
        let arguments = [&[PATIENCE, WINE, exe], arguments].concat();
        let mut command = program("timeout", &arguments);
        self.environment(&mut command).current_dir(within);
        command
    }

    /// What runs the tests that cargo builds.
    pub(super) fn runner(&self) -> String {
        // The compiler's libraries, which cargo runs with, are not Wine's.
        format!(
            "env -u LD_LIBRARY_PATH -u DISPLAY WINEPREFIX={} WINEDEBUG=-all LC_ALL=C.UTF-8 INSTA_WORKSPACE_ROOT={} \
             INSTA_UPDATE=no timeout {PATIENCE} {WINE}",
            self.prefix.display(),
            // Snapshots are looked for with cargo, which is no program for Windows here.
            crate::root().display()
        )
    }

    /// Runs a program for Windows and takes what it says.
    pub(super) fn output(&self, exe: &str, arguments: &[&str], within: &Path) -> Done<Output> {
        let mut command = self.program(exe, arguments, within);
        command.stdin(Stdio::null());
        command.output().map_err(|error| Problem(format!("{exe} could not be started: {error}")))
    }

    /// Runs a program for Windows in a console and takes what is to be seen there. Somebody types the second of `typed` once the
    /// first is to be seen.
    pub(super) fn in_console(
        &self,
        exe: &Path,
        arguments: &[&str],
        within: &Path,
        typed: Option<(&str, &str)>,
    ) -> Done<String> {
        let words = ["timeout", PATIENCE, WINE].into_iter().map(str::to_owned).chain([exe.display().to_string()]);
        let words = words.chain(arguments.iter().map(|&argument| argument.to_owned()));
        let line = words.map(|word| format!("'{word}'")).collect::<Vec<_>>().join(" ");
        // A terminal of Linux, in which Wine draws the console of Windows; it shows by itself nothing of what is typed.
        let line = format!("stty raw -echo; {line}");
        let mut command = program("script", &["--quiet", "--command", &line, "/dev/null"]);
        self.environment(&mut command).env_remove("HAMKOR_PASSPHRASE").env("TERM", "xterm").current_dir(within);
        let failed = |error: std::io::Error| Problem(format!("a console could not be opened: {error}"));
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().map_err(failed)?;
        let (Some(mut keyboard), Some(mut screen)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(Problem("a console has no keyboard or no screen".to_owned()));
        };
        let (mut shown, mut to_type, mut piece) = (Vec::new(), typed, [0; 4096]);
        loop {
            match screen.read(&mut piece).map_err(failed)? {
                0 => break,
                length => shown.extend_from_slice(&piece[..length]),
            }
            if let Some((asked, answer)) = to_type
                && String::from_utf8_lossy(&shown).contains(asked)
            {
                keyboard.write_all(answer.as_bytes()).map_err(failed)?;
                to_type = None;
            }
        }
        // Until here it was open: its end would close the console.
        drop(keyboard);
        child.wait().map_err(failed)?;
        Ok(String::from_utf8_lossy(&shown).into_owned())
    }

    fn quiet(&self, arguments: &[&str]) -> Done {
        let [exe, rest @ ..] = arguments else { return Ok(()) };
        let output = self.output(exe, rest, &self.prefix)?;
        if output.status.success() {
            Ok(())
        } else {
            Err(Problem(format!("{exe} ended with {}: {}", output.status, String::from_utf8_lossy(&output.stderr))))
        }
    }

    fn environment<'command>(&self, command: &'command mut Command) -> &'command mut Command {
        command
            .env("WINEPREFIX", &self.prefix)
            .env("WINEDEBUG", "-all")
            .env("LC_ALL", "C.UTF-8")
            .env_remove("DISPLAY")
            .env_remove("LD_LIBRARY_PATH")
    }
}

/// A path as Windows under Wine sees it: Linux is its drive Z.
pub(super) fn windows_path(path: &Path) -> String {
    format!("Z:{}", path.to_string_lossy().replace('/', "\\"))
}

impl Drop for Wine {
    fn drop(&mut self) {
        // Its server would linger; one that is gone already needs no ending.
        let _ = self.environment(&mut program(SERVER, &["--kill"])).stdin(Stdio::null()).status();
    }
}
