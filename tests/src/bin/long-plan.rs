//! Makes a sample office with a plan of many pages, for other programs to be measured beside Hamkor: `long-plan FOLDER [PAGES]`.

use std::path::PathBuf;
use std::sync::Arc;

use hamkor_office::{Environment, FixedClock, Passphrase, sample};
use hamkor_press::Press;
use hamkor_tests::long_plan;
use hamkor_tests::screens::moment;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().map_or_else(|| PathBuf::from("."), PathBuf::from);
    let pages = arguments.next().and_then(|pages| pages.parse().ok()).unwrap_or(200);
    std::fs::create_dir_all(&folder).expect("the folder can be made");
    let path = folder.join("long.hamkor");
    let environment = Environment { clock: Arc::new(FixedClock::new(moment())), replica_folder: None };
    let office = sample::create(&path, &Passphrase::new(sample::PASSPHRASE), &environment, &Press::new());
    let office = office.expect("the sample office is made");
    let plan = long_plan::written(&office, pages);
    office.close().expect("it closes");
    println!("{}\n{plan}\npassphrase: {}", path.display(), sample::PASSPHRASE);
}
