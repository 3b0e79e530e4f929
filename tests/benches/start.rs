//! How long Hamkor takes from its start with an office file, as a double click starts it, to the field for the passphrase: the
//! released program on a screen without glass. Cold, the system has forgotten every file that it had read.

use std::path::Path;
use std::time::Duration;

use hamkor_office::{Environment, Passphrase, sample};
use hamkor_press::Press;
use hamkor_tests::window::{Computer, Start};

const WARM: usize = 15;
const COLD: usize = 5;

fn main() {
    let test = std::env::current_exe().expect("a bench has a path");
    // `target/release/deps/start-…` is the bench itself.
    let program = test.ancestors().nth(2).expect("a bench stands in the target folder").join("hamkor");
    assert!(program.is_file(), "{} is missing: cargo xtask bench builds it", program.display());
    let computer = Computer::new();
    let office = computer.file("o.hamkor");
    let made =
        sample::create(&office, &Passphrase::new(sample::PASSPHRASE), &Environment::of_machine(None), &Press::new());
    made.and_then(hamkor_office::Office::close).expect("the sample is made");
    let settings = computer.file(".config/hamkor/settings.toml");
    std::fs::create_dir_all(settings.parent().expect("it has a folder")).expect("a folder can be made");
    std::fs::write(&settings, "language = \"ko\"\n").expect("the language is chosen");

    let in_the_end = computer.shown_in_the_end(&program, &office);
    let start = || computer.time_start(&program, &office, &in_the_end);
    say("warm", &(0..WARM).map(|_| start()).collect::<Vec<_>>());
    let mut cold = Vec::new();
    for _ in 0..COLD {
        if let Err(error) = forget_files() {
            println!("cold: not measured, for the system does not forget what it has read: {error}");
            return;
        }
        cold.push(start());
    }
    say("cold", &cold);
}

/// Makes the system forget what it has read, which only root may.
fn forget_files() -> std::io::Result<()> {
    std::fs::write(Path::new("/proc/sys/vm/drop_caches"), "3")
}

fn say(name: &str, starts: &[Start]) {
    type Moment = fn(&Start) -> Duration;
    let moments: [(&str, Moment); 3] = [
        ("the window", |start| start.window),
        ("the field", |start| start.field),
        ("Hamkor's own font", |start| start.in_the_end),
    ];
    for (what, moment) in moments {
        let mut taken: Vec<u128> = starts.iter().map(|start| moment(start).as_millis()).collect();
        taken.sort_unstable();
        let (first, median, last) = (taken[0], taken[taken.len() / 2], taken[taken.len() - 1]);
        println!("{name}, to {what}: median {median} ms, {first}–{last} ms, {} starts", taken.len());
    }
}
