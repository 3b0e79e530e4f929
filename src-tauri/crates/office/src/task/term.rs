//! The term of a task, given in working days. What was computed is kept as a date beside its rule, and is computed anew only
//! when somebody changes the rule: a calendar that is amended later moves no deadline in silence, it is only told of.

use chrono::NaiveDate;
use chrono_tz::Asia::Tashkent;
use hamkor_language::calendar::{Country, Week, WorkingCalendar, common_deadline};
use hamkor_language::messages;
use rusqlite::types::Null;

use super::{CONCEPT, DeadlineCalendar, PARTS, TaskState, duty};
use crate::record::{Stored, one, rows, write_column};
use crate::{Error, Message, RecordId, Result, Tx, View, calendar};

/// The longest term, in working days: about four years.
const LONGEST: u32 = 1000;

/// The calendars that working days count by: a day counts when people work by each of them.
pub(super) fn calendars(view: &View<'_>, calendar: DeadlineCalendar) -> Result<Vec<WorkingCalendar>> {
    let of = |country, week| calendar::of_country(view, country, week);
    Ok(match calendar {
        DeadlineCalendar::UzbekistanFive => vec![of(Country::Uzbekistan, Week::FiveDays)?],
        DeadlineCalendar::UzbekistanSix => vec![of(Country::Uzbekistan, Week::SixDays)?],
        DeadlineCalendar::Korea => vec![of(Country::Korea, Week::FiveDays)?],
        DeadlineCalendar::Both => {
            vec![of(Country::Uzbekistan, Week::FiveDays)?, of(Country::Korea, Week::FiveDays)?]
        }
    })
}

/// The calendar that was chosen for a task.
pub(super) fn chosen(stored: &Stored) -> Result<DeadlineCalendar> {
    Ok(stored.get("calendar")?.unwrap_or(DeadlineCalendar::UzbekistanFive))
}

/// The day in Tashkent.
pub(super) fn today(view: &View<'_>) -> NaiveDate {
    view.now().with_timezone(&Tashkent).date_naive()
}

/// Writes what follows from a field that was written.
pub(super) fn derive(tx: &Tx<'_>, id: RecordId, field: &str) -> Result<()> {
    match field {
        "working_days" | "counted_from" | "calendar" => count(tx, id),
        "due" => {
            // A date that is given as such follows no rule any more.
            write_column(tx, CONCEPT.table, id.0, "working_days", &Null)?;
            write_column(tx, CONCEPT.table, id.0, "counted_from", &Null)
        }
        "falls_day" => match one(tx, &CONCEPT, id)?.get::<i64>("falls_day")? {
            Some(day) if !(1..=31).contains(&day) => Err(Error::NumberInvalid { text: day.to_string() }),
            _ => Ok(()),
        },
        _ => Ok(()),
    }
}

/// Computes the due date from its rule. Without another beginning the term counts from the day on which the task was given.
fn count(tx: &Tx<'_>, id: RecordId) -> Result<()> {
    let stored = one(tx, &CONCEPT, id)?;
    let Some(days) = stored.get::<i64>("working_days")? else { return Ok(()) };
    let invalid = || Error::NumberInvalid { text: days.to_string() };
    let term = u32::try_from(days).ok().filter(|days| (1..=LONGEST).contains(days)).ok_or_else(invalid)?;
    let from = match stored.get::<NaiveDate>("counted_from")? {
        Some(from) => from,
        None => stored.get("given_on")?.unwrap_or_else(|| today(tx)),
    };
    let deadline = common_deadline(&calendars(tx, chosen(&stored)?)?, from, term).ok_or_else(invalid)?;
    write_column(tx, CONCEPT.table, id.0, "counted_from", &from)?;
    write_column(tx, CONCEPT.table, id.0, "due", &deadline.date)
}

/// The rule of the term, what it hangs on, how many working days are left by both calendars, and when the duty comes back.
pub(super) fn remarks(view: &View<'_>, id: RecordId) -> Result<Vec<Message>> {
    let stored = one(view, &CONCEPT, id)?;
    let mut remarks = Vec::new();
    let Some(due) = stored.get::<NaiveDate>("due")? else { return Ok(remarks) };
    let calendar = chosen(&stored)?;
    if let (Some(days), Some(from)) = (stored.get::<i64>("working_days")?, stored.get::<NaiveDate>("counted_from")?) {
        remarks.push(messages::task_remark_term(calendar.message(), days, from));
        let term = u32::try_from(days).unwrap_or(LONGEST);
        if let Some(anew) = common_deadline(&calendars(view, calendar)?, from, term) {
            if anew.date != due {
                remarks.push(messages::task_remark_calendar_changed(anew.date));
            } else if !anew.estimated.is_empty() {
                remarks.push(messages::task_remark_estimated());
            }
        }
    }
    let state: Option<TaskState> = stored.get("state")?;
    if !matches!(state, Some(TaskState::Verified | TaskState::Removed)) {
        let mut latest = due;
        for (_, extension) in rows(view, &CONCEPT, &PARTS[0], id)? {
            latest = latest.max(extension.get("new_due")?.unwrap_or(due));
        }
        remarks.push(left(view, calendar, latest)?);
    }
    remarks.extend(duty::next_of(view, &stored)?.map(messages::task_remark_next));
    Ok(remarks)
}

/// How many working days are left until a day, or have passed since, in both countries.
fn left(view: &View<'_>, calendar: DeadlineCalendar, until: NaiveDate) -> Result<Message> {
    let today = today(view);
    let week = if calendar == DeadlineCalendar::UzbekistanSix { Week::SixDays } else { Week::FiveDays };
    let count = |country, week| -> Result<i64> {
        Ok(calendar::of_country(view, country, week)?.working_days_between(today, until))
    };
    let (korea, uzbekistan) = (count(Country::Korea, Week::FiveDays)?, count(Country::Uzbekistan, week)?);
    Ok(if until < today {
        messages::task_remark_working_days_late(korea.saturating_neg(), uzbekistan.saturating_neg())
    } else {
        messages::task_remark_working_days_left(korea, uzbekistan)
    })
}

#[cfg(test)]
mod tests {
    use hamkor_language::{Language, WrittenLanguage};

    use crate::record::{self, Sheet};
    use crate::testing::Fixture;
    use crate::{Error, Office, RecordKind, RecordRef};

    fn made(office: &Office) -> RecordRef {
        let id = record::create(office, RecordKind::Task, "보고서 작성", WrittenLanguage::Korean).unwrap().value;
        RecordRef { kind: RecordKind::Task, id }
    }

    fn set(office: &Office, task: RecordRef, field: &str, value: &str) {
        record::set(office, task, None, field, Some(value)).unwrap();
    }

    fn sheet(office: &Office, task: RecordRef) -> Sheet {
        office.read(|view| record::read(view, task, Language::English)).unwrap()
    }

    fn value(sheet: &Sheet, field: &str) -> Option<String> {
        sheet.fields.iter().find(|one| one.name == field).unwrap().value.clone()
    }

    fn plain(lines: &[String]) -> Vec<String> {
        lines.iter().map(|line| line.replace('\u{a0}', " ")).collect()
    }

    #[test]
    fn a_term_in_working_days_becomes_a_date_with_its_rule_in_one_undoable_step() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let task = made(&office);
        set(&office, task, "given_on", "2012-12-18");
        set(&office, task, "working_days", "1");
        assert_eq!(value(&sheet(&office, task), "due").as_deref(), Some("2012-12-19"), "Uzbekistan works");
        // 19 December 2012 was the day of the Korean election.
        set(&office, task, "calendar", "kr");
        assert_eq!(value(&sheet(&office, task), "due").as_deref(), Some("2012-12-20"));
        set(&office, task, "calendar", "both");
        let shown = sheet(&office, task);
        assert_eq!(value(&shown, "due").as_deref(), Some("2012-12-20"));
        assert_eq!(value(&shown, "counted_from").as_deref(), Some("2012-12-18"));
        assert_eq!(
            plain(&shown.remarks),
            [
                "Term: 1 working day, counted from 18 December 2012 (Uzbekistan and Korea)",
                "Working days left: Uzbekistan 16, Korea 15",
            ]
        );
        office.undo().unwrap();
        office.undo().unwrap();
        assert_eq!(value(&sheet(&office, task), "due").as_deref(), Some("2012-12-19"), "the date goes with its rule");
        set(&office, task, "due", "2012-11-20");
        let shown = sheet(&office, task);
        assert_eq!((value(&shown, "working_days"), value(&shown, "counted_from")), (None, None));
        assert_eq!(plain(&shown.remarks), ["Working days past the date: Uzbekistan 6, Korea 6"]);
    }

    #[test]
    fn an_amended_calendar_is_told_of_and_moves_nothing() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let task = made(&office);
        set(&office, task, "counted_from", "2012-11-28");
        set(&office, task, "working_days", "2");
        let uzbekistan = office.read(|view| record::find_by_name(view, RecordKind::Calendar, "우즈베키스탄")).unwrap();
        let part = "calendar_day".to_owned();
        let id = record::add_row(&office, uzbekistan, &part, None).unwrap().value;
        let row = record::RowRef { part, id };
        for (field, value) in [("dated", "2012-11-29"), ("effect", "rest")] {
            record::set(&office, uzbekistan, Some(&row), field, Some(value)).unwrap();
        }
        let shown = sheet(&office, task);
        assert_eq!(value(&shown, "due").as_deref(), Some("2012-11-30"));
        assert_eq!(plain(&shown.remarks)[1], "By the calendar as it stands now: 3 December 2012. The date stays.");
        set(&office, task, "working_days", "500");
        assert!(
            plain(&sheet(&office, task).remarks).len() == 2,
            "a term in years that are past rests on nothing that is estimated"
        );
        set(&office, task, "counted_from", "2028-02-21");
        set(&office, task, "working_days", "10");
        assert_eq!(plain(&sheet(&office, task).remarks)[1], "The date passes days off that are not announced yet.");
        for (field, wrong) in [("working_days", "0"), ("working_days", "5000"), ("falls_day", "32")] {
            let refused = record::set(&office, task, None, field, Some(wrong));
            assert!(matches!(refused, Err(Error::NumberInvalid { .. })), "{field} {wrong}");
        }
    }
}
