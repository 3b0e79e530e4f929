//! How the benchmarks of the office tell time, and where they keep the offices that they measure.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use chrono::DateTime;
use hamkor_office::{Environment, FixedClock};

pub(crate) type Failure = Box<dyn std::error::Error>;

/// A folder that is kept, or one that goes with the benchmark.
pub(crate) enum Folder {
    Kept(PathBuf),
    Temporary(tempfile::TempDir),
}

impl Folder {
    pub(crate) fn path(&self) -> &Path {
        match self {
            Self::Kept(path) => path,
            Self::Temporary(folder) => folder.path(),
        }
    }
}

/// Where the offices are kept.
pub(crate) fn folder() -> Result<Folder, Failure> {
    Ok(match std::env::var_os("HAMKOR_BENCH_FOLDER") {
        Some(path) => Folder::Kept(PathBuf::from(path)),
        None => Folder::Temporary(tempfile::tempdir()?),
    })
}

/// How many records the offices have that are measured.
pub(crate) fn sizes(usual: &[u32]) -> Result<Vec<u32>, Failure> {
    match std::env::var("HAMKOR_BENCH_RECORDS") {
        Ok(said) => Ok(said.split(',').map(str::parse).collect::<Result<_, _>>()?),
        Err(_) => Ok(usual.to_vec()),
    }
}

pub(crate) fn environment() -> Environment {
    let now = DateTime::from_timestamp(1_795_503_600, 0).unwrap_or_default();
    Environment { clock: Arc::new(FixedClock::new(now)), replica_folder: None }
}

/// The time that this thread had on a processor: what is left when the machine does other work meanwhile.
#[cfg(target_os = "linux")]
fn on_processor() -> Duration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    Duration::new(time.tv_sec.unsigned_abs(), u32::try_from(time.tv_nsec).unwrap_or_default())
}

/// Where the system tells no time of a thread, the clock on the wall has to do.
#[cfg(not(target_os = "linux"))]
fn on_processor() -> Duration {
    static BEGUN: std::sync::LazyLock<Instant> = std::sync::LazyLock::new(Instant::now);
    BEGUN.elapsed()
}

/// How long something took, on the wall and on a processor.
#[derive(Clone, Copy)]
pub(crate) struct Took {
    wall: Duration,
    pub(crate) processor: Duration,
}

pub(crate) fn time<T>(work: impl FnOnce() -> T) -> (T, Took) {
    let (wall, processor) = (Instant::now(), on_processor());
    let value = work();
    (value, Took { wall: wall.elapsed(), processor: on_processor().saturating_sub(processor) })
}

pub(crate) fn report(kind: &str, times: &mut [Took]) {
    let line = |mut times: Vec<Duration>| {
        times.sort();
        let at = |share: usize| times[(times.len() * share / 100).min(times.len() - 1)].as_secs_f64() * 1000.0;
        format!("{:7.2} {:7.2} {:7.2}", at(50), at(95), at(100))
    };
    let wall = line(times.iter().map(|took| took.wall).collect());
    let processor = line(times.iter().map(|took| took.processor).collect());
    println!("{kind:32} median, 95 %, slowest in ms: {wall}; on the processor: {processor}");
}

#[expect(clippy::cast_precision_loss, reason = "it is shown with one decimal")]
pub(crate) fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}

/// Sets no pages: what is measured here is the office alone.
pub(crate) struct Paper;

impl hamkor_office::plan::Typesetter for Paper {
    fn approved(
        &self,
        _: &hamkor_office::View<'_>,
        approving: &hamkor_office::plan::Approving,
    ) -> hamkor_office::Result<Vec<hamkor_office::kept::NewPdf>> {
        let pdf = |language: &hamkor_language::Language| hamkor_office::kept::NewPdf {
            languages: vec![*language],
            pages: 1,
            bytes: b"%PDF".to_vec(),
        };
        Ok(approving.languages.iter().map(pdf).collect())
    }
}
