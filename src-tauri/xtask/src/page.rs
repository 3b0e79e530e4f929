//! The page's packages and its build.

use std::path::Path;

use crate::process::{Done, Problem, program, succeed};
use crate::{root, target};

/// A command of npm in the page's folder.
pub(crate) fn npm(arguments: &[&str]) -> std::process::Command {
    let mut command = program("npm", arguments);
    // Colours would hide the closing lines that are counted.
    command.current_dir(root().join("ui")).env("NO_COLOR", "1").env_remove("FORCE_COLOR");
    command
}

/// Installs the page's packages as the lock file names them; a second time only when the lock file has changed.
pub(crate) fn install() -> Done {
    crate::setup::node()?;
    let lock = read(&root().join("ui/package-lock.json"))?;
    let stamp = target().join("npm-installed.lock");
    let installed = root().join("ui/node_modules").is_dir() && std::fs::read(&stamp).is_ok_and(|stamp| stamp == lock);
    if installed {
        return Ok(());
    }
    succeed(&mut npm(&["ci", "--no-audit", "--no-fund"]))?;
    std::fs::create_dir_all(target())
        .and_then(|()| std::fs::write(&stamp, lock))
        .map_err(|error| Problem(format!("{} could not be written: {error}", stamp.display())))
}

fn read(path: &Path) -> Done<Vec<u8>> {
    std::fs::read(path).map_err(|error| Problem(format!("{} could not be read: {error}", path.display())))
}

/// Builds the page into `ui/dist`.
pub(crate) fn build() -> Done {
    install()?;
    succeed(&mut npm(&["run", "build"]))
}
