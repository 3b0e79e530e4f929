//! Running other programs, and saying plainly what went wrong when they fail.

use std::fmt;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

/// What stops a command of `cargo xtask`; its text says what to do.
#[derive(Debug)]
pub(crate) struct Problem(pub(crate) String);

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// The result of a step.
pub(crate) type Done<T = ()> = Result<T, Problem>;

/// A program with its arguments, run in the workspace.
pub(crate) fn program(name: &str, arguments: &[&str]) -> Command {
    // npm and npx are scripts on Windows, which only their full names start.
    let name = if cfg!(windows) && matches!(name, "npm" | "npx") { format!("{name}.cmd") } else { name.to_owned() };
    let mut command = Command::new(name);
    command.args(arguments).current_dir(crate::root());
    command
}

/// Cargo, the one that runs this.
pub(crate) fn cargo(arguments: &[&str]) -> Command {
    program(&std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()), arguments)
}

fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

/// Runs a program; its output goes where ours goes.
pub(crate) fn succeed(command: &mut Command) -> Done {
    let status = command
        .stdin(Stdio::null())
        .status()
        .map_err(|error| Problem(format!("{} could not be started: {error}", shown(command))))?;
    if status.success() { Ok(()) } else { Err(Problem(format!("{} ended with {status}", shown(command)))) }
}

/// Runs a program, shows its output line by line, and hands each line on.
pub(crate) fn watch(command: &mut Command, mut line_read: impl FnMut(&str)) -> Done {
    let (reader, writer) = std::io::pipe().map_err(|error| Problem(format!("no pipe could be made: {error}")))?;
    let failed =
        |error: std::io::Error, command: &Command| Problem(format!("{} could not be run: {error}", shown(command)));
    let errors = writer.try_clone().map_err(|error| failed(error, command))?;
    let shown_as = shown(command);
    let mut child =
        command.stdin(Stdio::null()).stdout(writer).stderr(errors).spawn().map_err(|error| failed(error, command))?;
    // The command holds the writing ends, and would keep the reader waiting for ever.
    command.stdout(Stdio::null()).stderr(Stdio::null());
    for line in BufReader::new(reader).split(b'\n') {
        let line = line.map_err(|error| failed(error, command))?;
        let line = String::from_utf8_lossy(&line);
        println!("{line}");
        line_read(&line);
    }
    let status = child.wait().map_err(|error| failed(error, command))?;
    if status.success() { Ok(()) } else { Err(Problem(format!("{shown_as} ended with {status}"))) }
}

/// What a program prints, or nothing when it is missing or fails.
pub(crate) fn output(name: &str, arguments: &[&str]) -> Option<String> {
    let output = program(name, arguments).stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}
