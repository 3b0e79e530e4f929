//! The sample office: the founding text of 28 November 2012 as the office's own plans, in Korean, Uzbek, Russian and
//! English. What the text does not say is marked as an example.
//!
//! It is made through the same doors as any office, with a clock of its own, so that it reads the same whenever it is made.

mod files;
mod load;

use std::path::Path;
use std::sync::Arc;

use chrono::{DateTime, TimeZone, Utc};
use chrono_tz::Asia::Tashkent;

use crate::clock::{Clock, FixedClock};
use crate::{Environment, Error, Office, Passphrase, Result};

/// The sample's passphrase is no secret: the office holds nothing but what was published, and examples.
pub const PASSPHRASE: &str = "hamkor-namuna-2012";

/// Makes the sample office in a new file, and opens it with its first member at work.
///
/// # Errors
/// When there is a file already, or it cannot be written.
pub fn create(path: &Path, passphrase: &Passphrase, environment: &Environment) -> Result<Office> {
    let clock = Arc::new(FixedClock::new(moment(2012, 11, 28)?));
    let making = Environment {
        clock: Arc::clone(&clock) as Arc<dyn Clock>,
        replica_folder: environment.replica_folder.clone(),
    };
    let office = load::load(path, passphrase, making, &clock)?;
    let first = office.member();
    office.close()?;
    // From here on the office lives in the present.
    let office = Office::open(path, passphrase, environment.clone())?;
    if let Some(member) = first {
        office.identify(member)?;
    }
    Ok(office)
}

/// Ten in the morning of a day in Tashkent.
fn moment(year: i32, month: u32, day: u32) -> Result<DateTime<Utc>> {
    Tashkent
        .with_ymd_and_hms(year, month, day, 10, 0, 0)
        .single()
        .map(|moment| moment.to_utc())
        .ok_or_else(|| Error::unexpected("the sample names a day that is none"))
}
