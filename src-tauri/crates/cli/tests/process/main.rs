//! The command line as scripts meet it: the built program, in a folder of its own, by what it prints and how it ends.

mod activities;
mod attaching;
mod calendars;
mod carrying;
mod drafts;
mod ending;
mod forms;
mod keeping;
mod ledger;
mod reading;
mod spelling;
mod versions;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;

use tempfile::TempDir;

/// The sample's own passphrase, which is public.
const PASSPHRASE: &str = "hamkor-namuna-2012";

/// A folder with a copy of the sample office, made once by the program itself.
struct Desk {
    folder: TempDir,
}

impl Desk {
    fn new() -> Self {
        static SAMPLE: OnceLock<Vec<u8>> = OnceLock::new();
        let sample = SAMPLE.get_or_init(|| {
            let folder = tempfile::tempdir().expect("a folder");
            let office = folder.path().join("sample.hamkor");
            let made = run(hamkor(folder.path()).arg("sample").arg(&office));
            assert_eq!(made.code, 0, "{made:?}");
            std::fs::read(office).expect("the sample was made")
        });
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join("office.hamkor"), sample).expect("the sample is copied");
        Self { folder }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Runs the program in the folder, with the sample's passphrase, in English.
    fn run(&self, words: &[&str]) -> Ended {
        run(hamkor(self.folder.path()).args(words))
    }

    /// The same, with other settings of the environment.
    fn run_with(&self, words: &[&str], environment: &[(&str, &str)]) -> Ended {
        run(hamkor(self.folder.path()).args(words).envs(environment.iter().copied()))
    }
}

/// How a command ended.
#[derive(Debug)]
struct Ended {
    code: i32,
    out: String,
    errors: String,
}

impl Ended {
    fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {}", self.out))
    }

    fn list(&self) -> Vec<serde_json::Value> {
        self.json().as_array().unwrap_or_else(|| panic!("no array: {}", self.out)).clone()
    }
}

impl From<Output> for Ended {
    fn from(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).expect("it writes UTF-8");
        Self {
            code: output.status.code().expect("it ended by itself"),
            out: text(output.stdout),
            errors: text(output.stderr),
        }
    }
}

/// The program, in a folder, with nothing of the person who runs the tests but the path.
fn hamkor(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_hamkor-cli"));
    command
        .current_dir(folder)
        .env_remove("LC_ALL")
        .env_remove("LC_MESSAGES")
        .env("LANG", "C")
        .env("HAMKOR_LANGUAGE", "en")
        .env("HAMKOR_PASSPHRASE", PASSPHRASE)
        .stdin(Stdio::null());
    command
}

fn run(command: &mut Command) -> Ended {
    command.output().expect("the program starts").into()
}

/// Runs the program with a text on its standard input.
fn run_on(command: &mut Command, text: &str) -> Ended {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut input = child.stdin.take().expect("it has an input");
    std::thread::scope(|scope| {
        // Written beside the reading, since a long text fills the pipe.
        scope.spawn(move || input.write_all(text.as_bytes()).expect("it reads to the end"));
        child.wait_with_output().expect("it ends").into()
    })
}
