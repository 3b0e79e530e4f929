//! Programs that a test starts: whatever becomes of the test, they end with it, and so does all that they started in turn.

use std::os::unix::process::CommandExt;
use std::process::{Child, Command};

use rustix::process::{Pid, Signal, kill_process_group};

/// A program and all that it starts. Dropping it ends them.
pub(crate) struct ProcessGroup {
    leader: Child,
    end: Signal,
}

impl ProcessGroup {
    /// Starts a program that tidies up when it is asked to end.
    ///
    /// # Panics
    /// When it cannot be started; `package` is the Debian package that has it.
    #[must_use]
    pub(crate) fn start(command: &mut Command, package: &str) -> Self {
        Self::spawn(command, package, Signal::TERM)
    }

    /// Starts a program that would leave others behind if it were asked to end.
    ///
    /// # Panics
    /// As [`ProcessGroup::start`].
    #[must_use]
    pub(crate) fn start_family(command: &mut Command, package: &str) -> Self {
        Self::spawn(command, package, Signal::KILL)
    }

    fn spawn(command: &mut Command, package: &str, end: Signal) -> Self {
        let name = command.get_program().to_owned();
        let leader = command.process_group(0).spawn();
        let leader = leader.unwrap_or_else(|error| panic!("{}: {error} ({package})", name.display()));
        Self { leader, end }
    }

    /// The program itself.
    pub(crate) fn leader(&mut self) -> &mut Child {
        &mut self.leader
    }
}

impl Drop for ProcessGroup {
    fn drop(&mut self) {
        // A group that has ended already cannot be ended again, and that is what was wanted.
        let _ = kill_process_group(Pid::from_child(&self.leader), self.end);
        let _ = self.leader.wait();
    }
}
