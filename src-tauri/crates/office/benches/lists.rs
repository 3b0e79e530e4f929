//! What people do all day in a small office and in one after years of work: the first page of any list, any record, Today,
//! one saved change, and opening the office to its first list, beside the memory that it takes.
//!
//! `HAMKOR_BENCH_RECORDS` says how many records (1000,10000,100000), `HAMKOR_BENCH_FOLDER` where the offices are kept.

#[path = "measure/mod.rs"]
mod measure;

use std::path::Path;
use std::time::Instant;

use hamkor_language::Language;
use hamkor_office::record::{self, Query, Sort, Window};
use hamkor_office::sample::large;
use hamkor_office::{Office, Passphrase, RecordKind, RecordRef, chain, fund, member, sample};
use measure::{Failure, Paper, Took, environment, folder, megabytes, report, sizes, time};

/// The kinds of record that are listed.
const KINDS: [RecordKind; 21] = [
    RecordKind::Plan,
    RecordKind::Packet,
    RecordKind::Expert,
    RecordKind::Post,
    RecordKind::Mou,
    RecordKind::Body,
    RecordKind::Meeting,
    RecordKind::Decision,
    RecordKind::Visit,
    RecordKind::Letter,
    RecordKind::Advice,
    RecordKind::Task,
    RecordKind::Person,
    RecordKind::Organisation,
    RecordKind::Proposal,
    RecordKind::Project,
    RecordKind::Consortium,
    RecordKind::Fund,
    RecordKind::Survey,
    RecordKind::Programme,
    RecordKind::Term,
];
/// How many rows a page asks for.
const PAGE: Window = Window { first: 0, count: 30 };
/// How many records of a kind are read.
const READ: usize = 25;

fn main() -> Result<(), Failure> {
    let kept = folder()?;
    for size in sizes(&[1000, 10_000, 100_000])? {
        measure(kept.path(), size)?;
    }
    Ok(())
}

fn measure(folder: &Path, size: u32) -> Result<(), Failure> {
    let path = folder.join(format!("every-{size}.hamkor"));
    let passphrase = Passphrase::new(sample::PASSPHRASE);
    if !path.exists() {
        let begun = Instant::now();
        let office = sample::create(&path, &passphrase, &environment(), &Paper)?;
        large::every_kind(&office, size)?;
        office.close()?;
        println!("{size} records of every kind made in {:.0} s", begun.elapsed().as_secs_f64());
    }
    let open = || -> Result<Office, Failure> {
        let office = Office::open(&path, &passphrase, environment())?;
        let first = office.read(|view| Ok(member::list(view, Language::Korean)?.first().map(|member| member.id)))?;
        office.identify(first.ok_or("a member")?)?;
        Ok(office)
    };
    println!("\n# {size} records; file {:.1} MB", megabytes(std::fs::metadata(&path)?.len()));
    let first_list = |office: &Office| {
        office.read(|view| record::list(view, RecordKind::Task, &Query::all(), PAGE, Language::Korean))
    };
    let mut openings = Vec::new();
    for _ in 0..10 {
        let (office, took) = time(|| -> Result<Office, Failure> {
            let office = open()?;
            first_list(&office)?;
            Ok(office)
        });
        office?.close()?;
        openings.push(took);
    }
    report("open, to the first list", &mut openings);

    let office = open()?;
    lists(&office)?;
    records(&office)?;
    today(&office)?;
    chains(&office)?;
    save(&office)?;
    println!("resident memory {:.0} MB", megabytes(resident()));
    office.close()?;
    Ok(())
}

/// The first page of each list, by every sort, in three languages.
fn lists(office: &Office) -> Result<(), Failure> {
    let mut sorts: Vec<(String, Vec<Took>)> = Vec::new();
    let mut slowest = Vec::new();
    let mut add = |name: &str, took: Took| match sorts.iter_mut().find(|(known, _)| known == name) {
        Some((_, times)) => times.push(took),
        None => sorts.push((name.to_owned(), vec![took])),
    };
    for language in [Language::Korean, Language::Uzbek, Language::Russian] {
        for kind in KINDS {
            let fields = office.read(|view| record::list_fields(view, kind, language))?;
            let usual = fields.iter().filter(|field| field.usual).map(|field| Sort::Field(field.name.clone()));
            for sort in [Sort::Name, Sort::Changed, Sort::State].into_iter().chain(usual) {
                let name = match &sort {
                    Sort::Name => "list by name".to_owned(),
                    Sort::Changed => "list by last change".to_owned(),
                    Sort::State => "list by state".to_owned(),
                    Sort::Field(_) => "list by a field".to_owned(),
                };
                let query = Query { sort, ..Query::all() };
                let (list, took) = time(|| office.read(|view| record::list(view, kind, &query, PAGE, language)));
                list?;
                add(&name, took);
                add("any list", took);
                slowest.push((took, format!("{} by {:?}", kind.as_str(), query.sort)));
            }
            let typed = Query { text: "보고".to_owned(), ..Query::all() };
            let (list, took) = time(|| office.read(|view| record::list(view, kind, &typed, PAGE, language)));
            list?;
            add("list, a common word typed", took);
        }
    }
    say_slowest(slowest);
    sorts.sort_by(|left, right| left.0.cmp(&right.0));
    for (name, mut times) in sorts {
        report(&name, &mut times);
    }
    Ok(())
}

/// Names what took longest, every third of it: most are slow for the same reason in each of the three languages.
fn say_slowest(mut slowest: Vec<(Took, String)>) {
    slowest.sort_by_key(|(took, _)| std::cmp::Reverse(took.processor));
    for (took, what) in slowest.iter().step_by(3).take(5) {
        println!("among the slowest: {what}, {:.1} ms on the processor", took.processor.as_secs_f64() * 1000.0);
    }
}

fn records(office: &Office) -> Result<(), Failure> {
    let mut times = Vec::new();
    let mut slowest = Vec::new();
    // Plans and packets are read by rules of their own.
    for kind in KINDS.into_iter().filter(|kind| !matches!(kind, RecordKind::Plan | RecordKind::Packet)) {
        let ids = office.read(|view| record::list_ids(view, kind, &Query::all(), Language::Korean))?;
        for place in 0..READ.min(ids.len()) {
            let record = RecordRef { kind, id: ids[place * 7919 % ids.len()] };
            let (sheet, took) = time(|| office.read(|view| record::read(view, record, Language::Russian)));
            sheet?;
            times.push(took);
            slowest.push((took, kind.as_str().to_owned()));
        }
    }
    say_slowest(slowest);
    report("any record", &mut times);
    Ok(())
}

/// What Today shows: what is due, what waits for whom, which chains are broken and which translations are stale.
fn today(office: &Office) -> Result<(), Failure> {
    const SHOWN: usize = 5;
    let mut times = [(); 5].map(|()| Vec::new());
    for language in [Language::Korean, Language::UzbekCyrillic, Language::Russian].into_iter().cycle().take(30) {
        let (due, took_due) = time(|| office.read(|view| record::due(view, language)));
        let (waiting, took_waiting) = time(|| office.read(|view| record::waiting(view, language)));
        let (broken, took_broken) = time(|| office.read(|view| chain::broken(view, SHOWN, language)));
        let (stale, took_stale) = time(|| office.read(|view| record::stale(view, language)));
        let (all, took_all) = time(|| -> hamkor_office::Result<()> {
            office.read(|view| {
                record::due(view, language)?;
                record::waiting(view, language)?;
                chain::broken(view, SHOWN, language)?;
                record::stale(view, language).map(drop)
            })
        });
        due?;
        waiting?;
        broken?;
        stale?;
        all?;
        for (times, took) in times.iter_mut().zip([took_due, took_waiting, took_broken, took_stale, took_all]) {
            times.push(took);
        }
    }
    let names =
        ["Today: what is due", "– what waits for whom", "– broken chains", "– stale translations", "Today whole"];
    for (name, mut times) in names.into_iter().zip(times) {
        report(name, &mut times);
    }
    Ok(())
}

/// Chains in both directions, and what a fund has.
fn chains(office: &Office) -> Result<(), Failure> {
    let (mut walks, mut longest, mut most) = (Vec::new(), 0, 0);
    for kind in [RecordKind::Letter, RecordKind::Decision, RecordKind::Task, RecordKind::Project] {
        let ids = office.read(|view| record::list_ids(view, kind, &Query::all(), Language::Korean))?;
        for place in 0..4 * READ.min(ids.len()) {
            let record = RecordRef { kind, id: ids[place * 7919 % ids.len()] };
            let (chain, took) = time(|| office.read(|view| chain::chain(view, record, Language::Russian)));
            let chain = chain?;
            longest = longest.max(chain.nodes.iter().map(|node| node.depth.unsigned_abs()).max().unwrap_or_default());
            most = most.max(chain.nodes.len());
            walks.push(took);
        }
    }
    report("a chain, both directions", &mut walks);
    println!("chains of up to {longest} links, {most} records");
    let funds = office.read(|view| record::list_ids(view, RecordKind::Fund, &Query::all(), Language::Korean))?;
    let mut balances = Vec::new();
    for fund in funds.iter().cycle().take(50) {
        let asked = fund::Asked { at: None, currency: None };
        let (balance, took) = time(|| office.read(|view| fund::balance(view, *fund, asked, Language::Russian)));
        balance?;
        balances.push(took);
    }
    report("balance of a fund", &mut balances);
    Ok(())
}

/// A field of many records, each saved with its history and search rows.
fn save(office: &Office) -> Result<(), Failure> {
    let ids = office.read(|view| record::list_ids(view, RecordKind::Letter, &Query::all(), Language::Korean))?;
    let mut times = Vec::new();
    for count in 0..200 {
        let record = RecordRef { kind: RecordKind::Letter, id: ids[count * 7919 % ids.len()] };
        // Another number each time that the bench is run: what stays as it is, is not saved.
        let number = format!("{}-{count:04}", std::process::id());
        let (saved, took) = time(|| record::set(office, record, None, "number", Some(&number)));
        saved?;
        times.push(took);
    }
    report("one saved change", &mut times);
    Ok(())
}

/// How much memory the process has, in bytes; nothing where the system does not tell.
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.trim().trim_end_matches("kB").trim().parse::<u64>().ok()).unwrap_or_default() * 1024
}
