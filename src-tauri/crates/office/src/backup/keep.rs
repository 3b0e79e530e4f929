//! Which backups are kept, and as what.

use std::collections::BTreeSet;
use std::path::Path;

use chrono::{DateTime, Datelike, Timelike, Utc};
use chrono_tz::Asia::Tashkent;

use super::{Backup, BackupKind, list};
use crate::storage::migrate;
use crate::{Error, Result};

/// For how many hours the latest backup of each is kept.
const HOURS: usize = 24;
/// For how many days the latest backup of each is kept.
const DAYS: usize = 30;

/// What becomes of a backup.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// It is kept, as the latest of its hour, day or month.
    As(BackupKind),
    /// It makes room.
    No,
}

/// Says of each moment at which a backup was made, newest first, whether that backup is kept.
///
/// Counted are the hours and days in which backups were made, not those that passed: a laptop that lay in a drawer for a month
/// keeps its last hours. Days and months are those of Tashkent.
#[must_use]
pub fn retention(moments: &[DateTime<Utc>]) -> Vec<Kept> {
    let (mut hours, mut days, mut months) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    let mut seen = |moment: &DateTime<Utc>| {
        let there = moment.with_timezone(&Tashkent);
        let day = there.date_naive();
        let of_hour = hours.insert((day, there.hour())) && hours.len() <= HOURS;
        let of_day = days.insert(day) && days.len() <= DAYS;
        let of_month = months.insert((there.year(), there.month()));
        // The longest time for which it is kept names it, except that the newest hours are still called hours.
        match (of_hour, of_day, of_month) {
            (true, _, _) => Kept::As(BackupKind::Hourly),
            (_, true, _) => Kept::As(BackupKind::Daily),
            (_, _, true) => Kept::As(BackupKind::Monthly),
            _ => Kept::No,
        }
    };
    moments.iter().map(&mut seen).collect()
}

/// Removes what is no longer kept of an office's backups in a folder; answers what was removed.
///
/// # Errors
/// When the folder cannot be read or a file in it not removed.
pub fn tidy(folder: &Path, office: &Path) -> Result<Vec<Backup>> {
    let (made_by_itself, _): (Vec<Backup>, Vec<Backup>) =
        list(folder, office)?.into_iter().partition(|backup| !backup.manual);
    let moments: Vec<_> = made_by_itself.iter().map(|backup| backup.at).collect();
    let mut removed = Vec::new();
    for (backup, kept) in made_by_itself.into_iter().zip(retention(&moments)) {
        if kept == Kept::No {
            migrate::remove(&backup.path).map_err(|error| match error {
                Error::FileWrite { source, .. } => Error::writing(&backup.path, source),
                other => other,
            })?;
            removed.push(backup);
        }
    }
    Ok(removed)
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;

    use super::*;

    fn moment(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn count(kept: &[Kept], kind: BackupKind) -> usize {
        kept.iter().filter(|kept| **kept == Kept::As(kind)).count()
    }

    #[test]
    fn two_years_of_hourly_backups_come_down_to_hours_days_and_months() {
        let now = moment("2014-11-28T05:30:00Z");
        let moments: Vec<_> = (0..2 * 365 * 24).map(|hours| now - TimeDelta::hours(hours)).collect();
        let kept = retention(&moments);
        assert_eq!(count(&kept, BackupKind::Hourly), 24);
        // The newest 24 hours already hold two of the 30 days, and the newest days two of the 25 months.
        assert_eq!(count(&kept, BackupKind::Daily), 28);
        assert_eq!(count(&kept, BackupKind::Monthly), 23);
        let oldest = moments.iter().zip(&kept).rfind(|(_, kept)| **kept != Kept::No).unwrap().0;
        assert_eq!(oldest.with_timezone(&Tashkent).to_rfc3339(), "2012-11-30T23:30:00+05:00");
    }

    #[test]
    fn only_the_latest_of_an_hour_is_kept() {
        let moments: Vec<_> = ["05:59:00", "05:30:00", "05:00:00", "04:59:59"]
            .map(|time| moment(&format!("2012-11-28T{time}Z")))
            .to_vec();
        let hourly = Kept::As(BackupKind::Hourly);
        assert_eq!(retention(&moments), [hourly, Kept::No, Kept::No, hourly]);
    }

    #[test]
    fn a_laptop_that_lay_in_a_drawer_keeps_its_last_hours() {
        let worked = moment("2012-06-01T05:00:00Z");
        let mut moments = vec![moment("2012-11-28T05:00:00Z")];
        moments.extend((0..10).map(|hours| worked - TimeDelta::hours(hours)));
        assert!(retention(&moments).iter().all(|kept| *kept == Kept::As(BackupKind::Hourly)));
    }
}
