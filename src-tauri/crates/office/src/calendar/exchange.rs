//! Calendars as iCalendar (RFC 5545): out for other programs, in for what was announced.

use std::ops::RangeInclusive;

use hamkor_language::calendar::{Effect, Standing, Week, from_icalendar};
use hamkor_language::{Language, messages};

use super::{CONCEPT, DayEffect, DayStanding, DayWeek, working};
use crate::change::Change;
use crate::member::Action;
use crate::record::{insert_row, write_column};
use crate::{Error, Office, Outcome, RecordId, RecordKind, RecordRef, Result, View};

/// The days of some years as iCalendar, named in a language.
///
/// # Errors
/// When there is no such calendar.
pub fn export(
    view: &View<'_>,
    id: RecordId,
    week: Week,
    years: RangeInclusive<i32>,
    language: Language,
) -> Result<String> {
    Ok(working(view, id, week)?.to_icalendar(years, language))
}

/// Takes in the days of an iCalendar that the calendar does not have already, in one step; answers how many.
///
/// # Errors
/// When the text is no calendar or an event repeats by a rule, there is no such calendar, or the role does not allow it.
pub fn import(office: &Office, id: RecordId, text: &str) -> Result<Outcome<usize>> {
    let days = from_icalendar(text).map_err(Error::Calendar)?;
    let part = CONCEPT.parts.first().ok_or(Error::RecordNotFound)?;
    let record = RecordRef { kind: RecordKind::Calendar, id };
    let message = messages::record_history_row_added(record.kind.message(), part.label());
    office.change(Change::new(Action::Keep, message), |tx| {
        let known = [working(tx, id, Week::FiveDays)?, working(tx, id, Week::SixDays)?];
        let is_known = |day: &hamkor_language::calendar::Day| {
            known.iter().any(|calendar| {
                calendar.on(day.date).iter().any(|known| known.effect == day.effect && known.standing == day.standing)
            })
        };
        let new: Vec<_> = days.into_iter().filter(|day| !is_known(day)).collect();
        tx.touch(record);
        for day in &new {
            let row = insert_row(tx, &CONCEPT, part, id, None)?.0;
            let effect = if day.effect == Effect::Work { DayEffect::Work } else { DayEffect::Rest };
            let standing = match day.standing {
                Standing::Confirmed => DayStanding::Confirmed,
                Standing::Estimated => DayStanding::Estimated,
            };
            let week = match day.week {
                None => DayWeek::Both,
                Some(Week::FiveDays) => DayWeek::Five,
                Some(Week::SixDays) => DayWeek::Six,
            };
            write_column(tx, part.table, row, "dated", &day.date)?;
            write_column(tx, part.table, row, "name", &day.name)?;
            write_column(tx, part.table, row, "effect", &effect)?;
            write_column(tx, part.table, row, "standing", &standing)?;
            write_column(tx, part.table, row, "week", &week)?;
            write_column(tx, part.table, row, "source", &day.source)?;
        }
        Ok(new.len())
    })
}
