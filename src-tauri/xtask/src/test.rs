//! `cargo xtask test`: every lane in turn, each with the time it took, and a summary at the end. A lane whose tool is
//! missing fails; none is ever skipped.

use std::process::Command;
use std::time::{Duration, Instant};

use crate::page::{self, npm};
use crate::process::{Done, Problem, cargo, succeed, watch};
use crate::setup::{self, Need};

/// How many tests of a lane passed and failed.
#[derive(Default, Clone, Copy)]
pub(crate) struct Count {
    pub(crate) passed: u32,
    pub(crate) failed: u32,
}

/// A part of the tests that is run and counted by itself.
pub(crate) struct Lane {
    pub(crate) name: &'static str,
    pub(crate) run: fn(&mut Count) -> Done,
}

/// The lanes of `cargo xtask test`.
pub(crate) const LANES: &[Lane] = &[
    Lane { name: "set-up", run: |_| set_up() },
    Lane { name: "form of the Rust", run: |_| succeed(&mut cargo(&["fmt", "--all", "--check"])) },
    Lane { name: "page: packages, types, lint, form", run: page_checks },
    Lane { name: "page: unit tests", run: |count| counted(&mut npm(&["run", "test"]), count, vitest_line) },
    Lane { name: "page: build", run: |_| page::build() },
    Lane {
        name: "Rust tests, the command line as a process",
        run: |count| counted(&mut cargo(&["test", "--workspace", "--no-fail-fast"]), count, cargo_line),
    },
    Lane {
        name: "page in a browser over the real commands",
        run: |count| counted(&mut cargo(&["test", "--workspace", "--test", "page"]), count, cargo_line),
    },
    Lane { name: "journeys through the real program", run: journeys },
    Lane {
        name: "clippy",
        run: |_| succeed(&mut cargo(&["clippy", "--workspace", "--all-targets", "--", "--deny", "warnings"])),
    },
];

fn set_up() -> Done {
    setup::prepare(&[
        Need::Build,
        Need::Window,
        Need::Browser,
        Need::Paper,
        Need::Schema,
        Need::Writer,
        Need::Journeys,
    ])?;
    setup::checkers()?;
    setup::tauri_driver()
}

fn journeys(count: &mut Count) -> Done {
    succeed(&mut cargo(&["build", "--workspace", "--bin", "hamkor"]))?;
    let tests = ["test", "--workspace", "--no-fail-fast", "--test", "journeys", "--test", "printing"];
    counted(&mut cargo(&tests), count, cargo_line)
}

/// Runs every lane, also after one has failed.
pub(crate) fn run(lanes: &[Lane]) -> Done {
    let began = Instant::now();
    let mut rows: Vec<(&str, Duration, Count, Option<Problem>)> = Vec::new();
    for (place, lane) in lanes.iter().enumerate() {
        println!("\n── {} of {}: {} ──", place + 1, lanes.len(), lane.name);
        let lane_began = Instant::now();
        let mut count = Count::default();
        let problem = (lane.run)(&mut count).err();
        if let Some(problem) = &problem {
            println!("{problem}");
            // A lane that counts no tests of its own is one failed test of the summary.
            count.failed = count.failed.max(1);
        } else if count.passed == 0 {
            count.passed = 1;
        }
        rows.push((lane.name, lane_began.elapsed(), count, problem));
    }
    println!("\n── Summary ──");
    let mut sum = Count::default();
    for (place, (name, took, count, problem)) in rows.iter().enumerate() {
        let verdict = if problem.is_some() { "FAILED" } else { "passed" };
        println!(
            "{:>2} {verdict}  {:>6.1} s  {:>4} passed, {:>2} failed  {name}",
            place + 1,
            took.as_secs_f64(),
            count.passed,
            count.failed
        );
        sum.passed += count.passed;
        sum.failed += count.failed;
    }
    println!("In all {:.0} s", began.elapsed().as_secs_f64());
    println!("{} passed, {} failed", sum.passed, sum.failed);
    if sum.failed == 0 { Ok(()) } else { Err(Problem("Some lanes failed.".to_owned())) }
}

fn page_checks(_: &mut Count) -> Done {
    page::install()?;
    for script in ["check", "lint", "format:check"] {
        succeed(&mut npm(&["run", script]))?;
    }
    Ok(())
}

pub(crate) fn counted(command: &mut Command, count: &mut Count, read: fn(&str, &mut Count)) -> Done {
    let outcome = watch(command, |line| read(line, count));
    if outcome.is_ok() && count.passed == 0 {
        return Err(Problem("No test was run.".to_owned()));
    }
    outcome
}

/// Reads `test result: ok. 62 passed; 0 failed; …`.
pub(crate) fn cargo_line(line: &str, count: &mut Count) {
    if let Some(result) = line.trim().strip_prefix("test result: ") {
        for part in result.split([';', '.']) {
            add(part, count);
        }
    }
}

/// Reads vitest's `Tests  3 failed | 12 passed (15)`.
fn vitest_line(line: &str, count: &mut Count) {
    if let Some(result) = line.trim().strip_prefix("Tests ") {
        for part in result.split(['|', '(']) {
            add(part, count);
        }
    }
}

fn add(part: &str, count: &mut Count) {
    let mut words = part.split_whitespace();
    if let (Some(Ok(number)), Some(what)) = (words.next().map(str::parse::<u32>), words.next()) {
        match what {
            "passed" => count.passed += number,
            "failed" => count.failed += number,
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_runners_closing_lines_are_counted() {
        let mut count = Count::default();
        cargo_line("test result: FAILED. 62 passed; 2 failed; 1 ignored; 0 measured; 0 filtered out", &mut count);
        vitest_line("      Tests  3 failed | 12 passed (15)", &mut count);
        assert_eq!((count.passed, count.failed), (74, 5));
    }
}
