//! Duties that come back: when one is verified, or its day has passed, the next is made by itself. That is a change like any
//! other, in the name of who works, and can be undone; it is made once, so that what was undone does not come again.

use chrono::{Datelike, Days, Months, NaiveDate};
use hamkor_language::calendar::WorkingCalendar;
use hamkor_language::{Language, messages};
use rusqlite::named_params;
use rusqlite::types::Value;

use super::term::{calendars, chosen, today};
use super::{CONCEPT, OnRest, Repeats};
use crate::change::Change;
use crate::member::Action;
use crate::record::{Stored, create_with, name_of, one, write_column};
use crate::wording::{self, TEXT, TITLE};
use crate::{Office, RecordId, RecordKind, RecordRef, Result, View};

/// No calendar rests for longer than this many days.
const LONGEST_REST: u64 = 60;
/// What the next task has in common with the one before.
const KEPT: [&str; 7] = ["source", "source_kind", "organisation", "person", "calendar", "repeats", "on_rest"];

impl Repeats {
    /// After how many months a duty comes back.
    fn months(self) -> Option<u32> {
        match self {
            Self::Once => None,
            Self::Monthly => Some(1),
            Self::Quarterly => Some(3),
            Self::HalfYearly => Some(6),
            Self::Yearly => Some(12),
        }
    }
}

/// The rule by which a duty comes back.
struct Rule {
    /// After how many months.
    months: u32,
    /// On which day of the month; a shorter month ends on its last.
    day: u32,
    on_rest: OnRest,
    calendars: Vec<WorkingCalendar>,
}

impl Rule {
    /// The rule of a task that comes back; nothing where it is there once.
    fn of(view: &View<'_>, stored: &Stored, due: NaiveDate) -> Result<Option<Self>> {
        let Some(months) = stored.get::<Repeats>("repeats")?.and_then(Repeats::months) else { return Ok(None) };
        let day = stored.get::<i64>("falls_day")?.and_then(|day| u32::try_from(day).ok()).unwrap_or(due.day());
        let on_rest = stored.get("on_rest")?.unwrap_or(OnRest::Next);
        Ok(Some(Self { months, day, on_rest, calendars: calendars(view, chosen(stored)?)? }))
    }

    /// The day that the rule names in the month of a date, before it is moved.
    fn named_in(&self, month: NaiveDate) -> Option<NaiveDate> {
        (28..=self.day.max(28)).rev().find_map(|day| month.with_day(day.min(self.day)))
    }

    /// The working day that a duty is moved to.
    fn moved(&self, named: NaiveDate) -> NaiveDate {
        let step = |days: u64| match self.on_rest {
            OnRest::Next => named.checked_add_days(Days::new(days)),
            OnRest::Previous => named.checked_sub_days(Days::new(days)),
            OnRest::Stays => None,
        };
        let works = |date: &NaiveDate| self.calendars.iter().all(|calendar| calendar.is_working(*date));
        (0..LONGEST_REST).map_while(step).find(works).unwrap_or(named)
    }

    /// The first day after a due date on which the duty falls again and that is not past.
    fn next(&self, due: NaiveDate, today: NaiveDate) -> Option<NaiveDate> {
        // The due date may have been moved into the month beside the one that the rule names.
        let first = due.with_day(1)?;
        let months = [first.checked_sub_months(Months::new(1)), Some(first), first.checked_add_months(Months::new(1))];
        let named = months.into_iter().flatten().filter_map(|month| self.named_in(month));
        let began = named.min_by_key(|named| (*named - due).num_days().abs())?.with_day(1)?;
        let mut step = 0_u32;
        loop {
            step = step.checked_add(self.months)?;
            let day = self.moved(self.named_in(began.checked_add_months(Months::new(step))?)?);
            if day > due && day >= today {
                return Some(day);
            }
        }
    }
}

/// When a duty falls again; nothing where it does not come back.
pub(super) fn next_of(view: &View<'_>, stored: &Stored) -> Result<Option<NaiveDate>> {
    let Some(due) = stored.get("due")? else { return Ok(None) };
    Ok(Rule::of(view, stored, due)?.and_then(|rule| rule.next(due, today(view))))
}

/// Makes the next task of every duty that is verified or whose day has passed, and that nothing continues yet; answers how
/// many there were. Periods that passed while nobody opened the office are left out. Who may not keep records makes none.
///
/// # Errors
/// When the file cannot be read or written.
pub fn continue_duties(office: &Office) -> Result<usize> {
    let owed = office.read(|view| owed(view, None))?;
    owed.into_iter().try_fold(0, |made, task| Ok(made + usize::from(make_next(office, task)?)))
}

/// What follows when a task has moved: the next, once it is verified.
pub(super) fn follow(office: &Office, task: RecordId) -> Result<()> {
    let owed = office.read(|view| owed(view, Some(task)))?;
    owed.into_iter().try_for_each(|task| make_next(office, task).map(drop))
}

fn owed(view: &View<'_>, task: Option<RecordId>) -> Result<Vec<RecordId>> {
    if !view.may(Action::Keep) {
        return Ok(Vec::new());
    }
    let mut statement = view.connection().prepare_cached(include_str!("owed.sql"))?;
    let found = statement.query_map(named_params! { ":today": today(view), ":task": task }, |row| row.get(0))?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

fn make_next(office: &Office, task: RecordId) -> Result<bool> {
    let before = RecordRef { kind: RecordKind::Task, id: task };
    let name = office.read(|view| name_of(view, before, Language::Korean))?.unwrap_or_default();
    let made = office.change(Change::new(Action::Keep, messages::task_history_next(name)), |tx| {
        let stored = one(tx, &CONCEPT, task)?;
        let Some(due) = stored.get::<NaiveDate>("due")? else { return Ok(false) };
        let Some(rule) = Rule::of(tx, &stored, due)? else { return Ok(false) };
        let Some(next) = rule.next(due, today(tx)) else { return Ok(false) };
        let id = create_with(tx, &CONCEPT)?;
        for column in KEPT {
            write_column(tx, CONCEPT.table, id.0, column, &stored.get::<Value>(column)?)?;
        }
        write_column(tx, CONCEPT.table, id.0, "falls_day", &rule.day)?;
        write_column(tx, CONCEPT.table, id.0, "given_on", &today(tx))?;
        write_column(tx, CONCEPT.table, id.0, "due", &next)?;
        write_column(tx, CONCEPT.table, id.0, "follows", &task)?;
        for field in [TITLE, TEXT] {
            wording::copy(tx, task.0, id.0, field)?;
        }
        tx.touch(before);
        tx.touch(RecordRef { kind: RecordKind::Task, id });
        Ok(true)
    })?;
    Ok(made.value)
}

#[cfg(test)]
mod tests {
    use hamkor_language::WrittenLanguage;

    use super::*;
    use crate::Role;
    use crate::record::{self, Query, Sheet};
    use crate::testing::{Fixture, colleague};

    fn duty(office: &Office, fields: &[(&str, &str)]) -> RecordRef {
        let id = record::create(office, RecordKind::Task, "실적 보고", WrittenLanguage::Korean).unwrap().value;
        let task = RecordRef { kind: RecordKind::Task, id };
        for (field, value) in fields {
            record::set(office, task, None, field, Some(value)).unwrap();
        }
        task
    }

    fn tasks(office: &Office) -> Vec<Sheet> {
        let read = |view: &View<'_>| {
            let rows =
                record::list(view, RecordKind::Task, &Query::all(), record::Window::WHOLE, Language::Korean)?.rows;
            rows.iter().map(|row| record::read(view, row.reference, Language::Korean)).collect()
        };
        let mut sheets: Vec<Sheet> = office.read(read).unwrap();
        sheets.sort_by_key(|sheet| value(sheet, "due"));
        sheets
    }

    fn value(sheet: &Sheet, field: &str) -> Option<String> {
        sheet.fields.iter().find(|one| one.name == field).unwrap().value.clone()
    }

    fn dues(office: &Office) -> Vec<String> {
        tasks(office).iter().filter_map(|sheet| value(sheet, "due")).collect()
    }

    fn report(office: &Office, task: RecordRef) {
        let report = record::set_text(office, task, None, "report", WrittenLanguage::Korean, "보고함", false);
        report.unwrap();
        for state in ["accepted", "reported"] {
            record::move_to(office, task, state, None, Language::Korean).unwrap();
        }
    }

    /// Verifies what was reported, as another member.
    fn verify(office: &Office, tasks: &[RecordRef]) {
        let me = office.member().unwrap();
        office.identify(colleague(office, "검토자", Role::PolicyOfficer)).unwrap();
        match tasks {
            [task] => record::move_to(office, *task, "verified", None, Language::Korean).unwrap(),
            many => {
                let ids: Vec<RecordId> = many.iter().map(|task| task.id).collect();
                let verified = record::Together::Move { to: "verified".to_owned(), reason: None };
                record::change_together(office, RecordKind::Task, &ids, &verified, Language::Korean).unwrap()
            }
        };
        office.identify(me).unwrap();
    }

    #[test]
    fn duties_that_are_verified_together_each_make_their_next() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let both = ["2012-12-03", "2012-12-04"].map(|due| duty(&office, &[("due", due), ("repeats", "yearly")]));
        for task in both {
            report(&office, task);
        }
        verify(&office, &both);
        assert_eq!(dues(&office), ["2012-12-03", "2012-12-04", "2013-12-03", "2013-12-04"]);
    }

    #[test]
    fn a_verified_duty_makes_its_next_once_with_its_texts_and_undo_takes_just_that_back() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let fields = [("due", "2012-12-31"), ("repeats", "quarterly"), ("falls_day", "31"), ("on_rest", "previous")];
        let first = duty(&office, &fields);
        let russian = record::set_text(&office, first, None, "title", WrittenLanguage::Russian, "Отчёт", false);
        russian.unwrap();
        report(&office, first);
        verify(&office, &[first]);
        // 31 March 2013 was a Sunday.
        assert_eq!(dues(&office), ["2012-12-31", "2013-03-29"]);
        let next = tasks(&office).remove(1);
        assert_eq!(next.state.as_deref(), Some("given"));
        assert_eq!(next.fields[0].wordings[&Language::Russian].text, "Отчёт");
        assert_eq!(value(&next, "follows"), Some(format!("task:{}", first.id)));
        assert_eq!(continue_duties(&office).unwrap(), 0, "it is made once");
        let other = office.read(|view| crate::member::list(view, Language::Korean)).unwrap();
        office.identify(other.iter().find(|member| member.name == "검토자").unwrap().id).unwrap();
        office.undo().unwrap();
        assert_eq!(dues(&office), ["2012-12-31"]);
        assert_eq!(tasks(&office)[0].state.as_deref(), Some("verified"), "the approval stays");
        assert_eq!(continue_duties(&office).unwrap(), 0, "what was undone does not come again");
        office.redo().unwrap();
        assert_eq!(dues(&office), ["2012-12-31", "2013-03-29"]);
    }

    #[test]
    fn a_duty_whose_day_has_passed_makes_the_next_that_is_still_to_come() {
        let fixture = Fixture::new();
        let office = fixture.create();
        duty(&office, &[("due", "2012-12-03"), ("repeats", "monthly"), ("falls_day", "1")]);
        assert_eq!(continue_duties(&office).unwrap(), 0, "its day is still to come");
        fixture.clock.advance(chrono::Duration::days(100));
        assert_eq!(continue_duties(&office).unwrap(), 1);
        // The clock stands on 8 March 2013: January's, February's and March's have passed.
        assert_eq!(dues(&office), ["2012-12-03", "2013-04-01"]);
        let removed = tasks(&office)[1].reference;
        record::move_to(&office, removed, "removed", Some("폐지"), Language::Korean).unwrap();
        fixture.clock.advance(chrono::Duration::days(100));
        assert_eq!(continue_duties(&office).unwrap(), 0, "a duty that was removed from control comes back no more");
    }

    #[test]
    fn an_interpreter_makes_no_duty_by_looking() {
        let fixture = Fixture::new();
        let office = fixture.create();
        duty(&office, &[("due", "2012-11-20"), ("repeats", "yearly")]);
        let interpreter = colleague(&office, "통역", Role::Interpreter);
        office.identify(interpreter).unwrap();
        assert_eq!(continue_duties(&office).unwrap(), 0);
    }

    #[test]
    fn the_end_of_a_short_month_is_its_last_day_and_no_day_drifts() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let rule = |on_rest| -> Rule {
            let calendars = office.read(|view| calendars(view, super::super::DeadlineCalendar::Korea)).unwrap();
            Rule { months: 1, day: 31, on_rest, calendars }
        };
        let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap();
        let long_ago = day(2000, 1, 1);
        let mut due = day(2013, 1, 31);
        let mut seen = Vec::new();
        for _ in 0..4 {
            due = rule(OnRest::Next).next(due, long_ago).unwrap();
            seen.push(due);
        }
        // 31 March 2013 was a Sunday, so March's falls on 1 April, and April's still comes.
        assert_eq!(seen, [day(2013, 2, 28), day(2013, 4, 1), day(2013, 4, 30), day(2013, 5, 31)]);
        assert_eq!(rule(OnRest::Stays).next(day(2013, 2, 28), long_ago), Some(day(2013, 3, 31)));
        assert_eq!(rule(OnRest::Previous).next(day(2013, 2, 28), long_ago), Some(day(2013, 3, 29)));
    }

    proptest::proptest! {
        #[test]
        fn a_duty_goes_on_and_falls_on_days_that_are_worked(
            start in 734_503_i32..741_000, months in 0_usize..4, day in 1_u32..=31, rests in 0_usize..3,
        ) {
            let korea = WorkingCalendar::new(
                hamkor_language::calendar::Country::Korea,
                hamkor_language::calendar::Week::FiveDays,
            );
            let on_rest = OnRest::ALL[rests];
            let rule = Rule { months: [1, 3, 6, 12][months], day, on_rest, calendars: vec![korea.clone()] };
            let mut due = NaiveDate::from_num_days_from_ce_opt(start).unwrap();
            for turn in 0..6 {
                let next = rule.next(due, due).unwrap();
                proptest::prop_assert!(next > due);
                proptest::prop_assert!(on_rest == OnRest::Stays || korea.is_working(next));
                if turn > 0 {
                    // Once it follows its rule, it keeps its distance, give or take the days by which it was moved.
                    let away = (next - due).num_days() - i64::from(rule.months) * 30;
                    proptest::prop_assert!(away.abs() <= 30, "{due} {next}");
                }
                due = next;
            }
        }
    }
}
