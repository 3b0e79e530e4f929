//! A program that is ended from outside in the midst of its work: `TerminateProcess` on Windows, `SIGKILL` elsewhere.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::testing::records::{draft, plan, text, write};
use crate::testing::{Fixture, first_member};
use crate::{Environment, Office, PlanId, check};

/// Tells the process that a test starts that it is the one to be ended, and at which office it works.
const AT_WORK: &str = "HAMKOR_TEST_AT_WORK";
/// How often it is ended. What was in the log each time is taken over by the next.
const TIMES: usize = 5;

#[test]
fn what_was_saved_is_there_and_nothing_half_when_the_program_is_ended() {
    if let Some(office) = std::env::var_os(AT_WORK) {
        work_until_ended(Path::new(&office));
    }
    let fixture = Fixture::new();
    let office = fixture.create();
    let (one, other) = (plan(&office, "0"), plan(&office, "0"));
    office.close().unwrap();
    let mut saved = 0;
    for time in 1..=TIMES {
        let mut working = start(&fixture.path());
        let mut lines = BufReader::new(working.stdout.take().unwrap()).lines().map(|line| line.unwrap());
        // Each time it is ended after another number of changes.
        let before = saved;
        let said: Vec<u64> = lines.by_ref().filter_map(|line| number(&line)).take(3 * time).collect();
        assert_eq!(said.len(), 3 * time, "it ended by itself");
        working.kill().unwrap();
        working.wait().unwrap();
        // What it said before it was ended, and nobody had read yet.
        let last = lines.filter_map(|line| number(&line)).last().or(said.last().copied()).unwrap();

        let office = fixture.open();
        let [first, second] = [one, other].map(|plan| text(&office, plan.record(), "title").unwrap());
        assert_eq!(first, second, "one change was saved by half");
        saved = first.parse().unwrap();
        assert!(saved == last || saved == last + 1, "{saved} is there, {last} was said to be saved");
        assert!(saved > before);
        let report = office.read(|view| check::inspect(view.connection())).unwrap();
        assert_eq!(report.problems, []);
        office.close().unwrap();
        assert_eq!(fixture.files(), ["office.hamkor"]);
    }
}

fn start(office: &Path) -> Child {
    let name = "change::crash_tests::what_was_saved_is_there_and_nothing_half_when_the_program_is_ended";
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", name, "--nocapture"])
        .env(AT_WORK, office)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap()
}

fn number(line: &str) -> Option<u64> {
    // The test's own frame may stand before it on the first line.
    line.rsplit_once("saved ")?.1.parse().ok()
}

/// Counts in the titles of two plans at once, a change each number, and says each that is saved.
fn work_until_ended(path: &Path) -> ! {
    let machine = Environment::of_machine(None);
    let office = Office::open(path, &Fixture::passphrase(), machine).unwrap();
    office.identify(first_member(&office)).unwrap();
    let plans = office
        .read(|view| {
            let mut statement = view.connection().prepare("SELECT id FROM plan ORDER BY id")?;
            let ids = statement.query_map([], |row| row.get::<_, PlanId>(0))?;
            Ok(ids.collect::<rusqlite::Result<Vec<_>>>()?)
        })
        .unwrap();
    let mut number: u64 = text(&office, plans[0].record(), "title").unwrap().parse().unwrap();
    loop {
        number += 1;
        office
            .change(draft("count"), |tx| {
                for plan in &plans {
                    tx.touch(*plan);
                    write(tx, plan.record(), "title", &number.to_string())?;
                }
                Ok(())
            })
            .unwrap();
        let mut out = std::io::stdout().lock();
        writeln!(out, "saved {number}").and_then(|()| out.flush()).unwrap();
    }
}
