//! What falls due: days that somebody has to act before, from every record that has such days.

use std::collections::HashMap;

use chrono::{Days, NaiveDate};
use chrono_tz::Asia::Tashkent;
use hamkor_language::{Language, Message, format, messages, when};
use rusqlite::params;
use serde::{Deserialize, Serialize};

use super::concept::{self, Concept, Watch};
use super::read::kind_text;
use crate::history::{NamedRecord, record_name};
use crate::{RecordId, RecordRef, Result, View};

/// Something that falls due.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct Due {
    /// The record that it is about.
    pub record: NamedRecord,
    /// What kind of record that is, in words.
    pub kind_text: String,
    /// What falls due.
    pub text: String,
    /// When.
    pub on: NaiveDate,
    /// When, in words.
    pub on_text: String,
    /// How far away that is, in words.
    pub away_text: String,
    /// Whether the day is past.
    pub late: bool,
}

/// Everything that is late or falls due within its own lead time, the earliest first.
///
/// # Errors
/// When the file cannot be read.
pub fn due(view: &View<'_>, language: Language) -> Result<Vec<Due>> {
    gathered(view, language, seen_until)
}

/// How much is late or falls due within its own lead time: counted, and not worded.
///
/// # Errors
/// When the file cannot be read.
pub fn count_due(view: &View<'_>) -> Result<usize> {
    let today = view.now().with_timezone(&Tashkent).date_naive();
    let watches = concept::ALL.iter().flat_map(|concept| concept.watches);
    watches.map(|watch| Ok(falling(view, watch, seen_until(watch, today), None)?.len())).sum()
}

/// The last day that is to be seen already.
fn seen_until(watch: &Watch, today: NaiveDate) -> NaiveDate {
    today.checked_add_days(Days::new(u64::from(watch.lead))).unwrap_or(today)
}

/// Everything that falls due between two days, both counted, however far away it is.
///
/// # Errors
/// When the file cannot be read.
pub fn due_between(view: &View<'_>, first: NaiveDate, last: NaiveDate, language: Language) -> Result<Vec<Due>> {
    let mut all = gathered(view, language, |_, _| last)?;
    all.retain(|one| one.on >= first);
    Ok(all)
}

/// What falls due up to a horizon, the earliest first.
fn gathered(view: &View<'_>, language: Language, horizon: impl Fn(&Watch, NaiveDate) -> NaiveDate) -> Result<Vec<Due>> {
    let today = view.now().with_timezone(&Tashkent).date_naive();
    let mut all = Vec::new();
    // Much falls due on the same days: each is worded once.
    let mut days: HashMap<NaiveDate, (String, String)> = HashMap::new();
    for concept in concept::ALL {
        let kind_text = kind_text(concept.kind, language);
        for watch in concept.watches {
            let text = said(watch).text(language);
            for (id, on) in falling(view, watch, horizon(watch, today), None)? {
                let reference = RecordRef { kind: concept.kind, id };
                let worded = || (format::date(language, on), when::days_away(on, today).text(language));
                let (on_text, away_text) = days.entry(on).or_insert_with(worded).clone();
                all.push(Due {
                    record: NamedRecord { reference, name: record_name(view, reference, language)? },
                    kind_text: kind_text.clone(),
                    text: text.clone(),
                    on,
                    on_text,
                    away_text,
                    late: on < today,
                });
            }
        }
    }
    all.sort_by(|left, right| (left.on, &left.record.name).cmp(&(right.on, &right.record.name)));
    Ok(all)
}

/// What falls due in one record, in words.
pub(super) fn of_record(
    view: &View<'_>,
    concept: &Concept,
    record: RecordId,
    language: Language,
) -> Result<Vec<String>> {
    let today = view.now().with_timezone(&Tashkent).date_naive();
    let mut found = Vec::new();
    for watch in concept.watches {
        for (_, on) in falling(view, watch, seen_until(watch, today), Some(record))? {
            let away = when::days_away(on, today);
            found.push((on, messages::record_due(away, on, said(watch)).text(language)));
        }
    }
    found.sort();
    Ok(found.into_iter().map(|(_, text)| text).collect())
}

fn said(watch: &Watch) -> Message {
    Message::bare(format!("due-{}", watch.code))
}

fn falling(
    view: &View<'_>,
    watch: &Watch,
    horizon: NaiveDate,
    record: Option<RecordId>,
) -> Result<Vec<(RecordId, NaiveDate)>> {
    let every = watch.sql.trim().trim_end_matches(';');
    let sql = format!("SELECT record, falls_on FROM ({every}) WHERE falls_on <= ?1");
    let found = |row: &rusqlite::Row<'_>| Ok((row.get("record")?, row.get("falls_on")?));
    let connection = view.connection();
    let rows: rusqlite::Result<Vec<_>> = match record {
        None => connection.prepare_cached(&sql)?.query_map(params![horizon], found)?.collect(),
        // A statement of its own: that of one record is reached by its key, and not found among all.
        Some(record) => {
            let sql = format!("{sql} AND record = ?2");
            connection.prepare_cached(&sql)?.query_map(params![horizon, record], found)?.collect()
        }
    };
    Ok(rows?)
}
