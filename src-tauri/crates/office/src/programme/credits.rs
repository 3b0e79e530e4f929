//! What the credits of the courses come to.

use std::collections::BTreeMap;

use hamkor_language::{Language, Message, format, messages};

use super::{CONCEPT, CourseKind, PARTS};
use crate::record::{Summary, SummaryColumn, one, rows};
use crate::{Error, RecordId, Result, View};

/// The credits of a semester: of compulsory courses, of elective ones, and of those of which nobody said yet.
type OfSemester = [i64; 3];

/// The credits of the courses by semester; those without a semester come last.
fn by_semester(view: &View<'_>, programme: RecordId) -> Result<BTreeMap<(bool, i64), OfSemester>> {
    let part = PARTS.iter().find(|part| part.table == "programme_course").ok_or(Error::RecordNotFound)?;
    let mut semesters: BTreeMap<(bool, i64), OfSemester> = BTreeMap::new();
    for (_, row) in rows(view, &CONCEPT, part, programme)? {
        let semester = row.get::<i64>("semester")?;
        let kind = row.get::<String>("kind")?;
        let column = match kind.as_deref() {
            Some(kind) if kind == CourseKind::Compulsory.as_str() => 0,
            Some(_) => 1,
            None => 2,
        };
        let credits = &mut semesters.entry((semester.is_none(), semester.unwrap_or_default())).or_default()[column];
        *credits = credits.saturating_add(row.get("credits")?.unwrap_or_default());
    }
    Ok(semesters)
}

/// The sum of some credits.
fn sum(credits: impl IntoIterator<Item = i64>) -> i64 {
    credits.into_iter().fold(0, i64::saturating_add)
}

/// The credits of each semester by the kind of course, and the whole; nothing where there is no course.
pub(super) fn summaries(view: &View<'_>, programme: RecordId, language: Language) -> Result<Vec<Summary>> {
    let semesters = by_semester(view, programme)?;
    if semesters.is_empty() {
        return Ok(Vec::new());
    }
    let whole: OfSemester = [0, 1, 2].map(|column| sum(semesters.values().map(|credits| credits[column])));
    // A column for what has no kind yet is there only while there is any.
    let columns = if whole[2] == 0 { 2 } else { 3 };
    let line = |name: String, credits: &OfSemester| {
        let shown = credits[..columns].iter().copied().chain([sum(*credits)]);
        std::iter::once(name).chain(shown.map(|credits| format::number(language, credits))).collect::<Vec<_>>()
    };
    let mut lines = Vec::new();
    for ((unknown, semester), credits) in &semesters {
        let name = if *unknown {
            messages::programme_no_semester().text(language)
        } else {
            format::number(language, *semester)
        };
        lines.push(line(name, credits));
    }
    lines.push(line(messages::programme_whole().text(language), &whole));
    let figures = |message: Message| SummaryColumn { text: message.text(language), figures: true };
    let mut shown = vec![
        SummaryColumn { text: messages::field_semester().text(language), figures: false },
        figures(CourseKind::Compulsory.message()),
        figures(CourseKind::Elective.message()),
    ];
    if columns == 3 {
        shown.push(figures(messages::programme_no_kind()));
    }
    shown.push(figures(messages::programme_whole()));
    Ok(vec![Summary { label: messages::programme_credits().text(language), columns: shown, rows: lines }])
}

/// Whether the courses have as many credits as the programme.
pub(super) fn remarks(view: &View<'_>, programme: RecordId) -> Result<Vec<Message>> {
    let semesters = by_semester(view, programme)?;
    let Some(all) = one(view, &CONCEPT, programme)?.get::<i64>("credits")? else { return Ok(Vec::new()) };
    let courses = sum(semesters.values().flatten().copied());
    if semesters.is_empty() || courses == all {
        return Ok(Vec::new());
    }
    Ok(vec![messages::programme_remark_credits(all, courses)])
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use hamkor_language::WrittenLanguage;

    use super::*;
    use crate::record::{self, RowRef};
    use crate::testing::Fixture;
    use crate::{Office, RecordKind, RecordRef};

    fn programme(office: &Office, fields: &[(&str, &str)]) -> RecordRef {
        let kind = RecordKind::Programme;
        let id = record::create(office, kind, "정보기술 학사 과정", WrittenLanguage::Korean).unwrap().value;
        let programme = RecordRef { kind, id };
        for (field, value) in fields {
            record::set(office, programme, None, field, Some(value)).unwrap();
        }
        programme
    }

    fn course(office: &Office, programme: RecordRef, fields: &[(&str, &str)]) {
        let id = record::add_row(office, programme, "programme_course", None).unwrap().value;
        let row = RowRef { part: "programme_course".to_owned(), id };
        for (field, value) in fields {
            record::set(office, programme, Some(&row), field, Some(value)).unwrap();
        }
    }

    #[test]
    fn credits_are_told_by_semester_and_kind_and_both_sums_where_they_differ() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let programme = programme(&office, &[("credits", "20")]);
        let sheet = |language| office.read(|view| record::read(view, programme, language)).unwrap();
        assert!(sheet(Language::English).remarks.is_empty() && sheet(Language::English).summaries.is_empty());
        course(&office, programme, &[("credits", "6"), ("semester", "2"), ("kind", "compulsory")]);
        course(&office, programme, &[("credits", "4"), ("semester", "1"), ("kind", "elective")]);
        course(&office, programme, &[("credits", "5"), ("semester", "1"), ("kind", "compulsory")]);
        course(&office, programme, &[("credits", "3")]);
        let read = sheet(Language::English);
        assert_eq!(read.remarks, ["The credits of the courses add up to 18, and not to 20"]);
        let table = &read.summaries[0];
        let rows: Vec<Vec<&str>> = table.rows.iter().map(|row| row.iter().map(String::as_str).collect()).collect();
        assert_eq!(rows[0], ["1", "5", "4", "0", "9"]);
        assert_eq!(rows[1], ["2", "6", "0", "0", "6"]);
        assert_eq!(rows[2][1..], ["0", "0", "3", "3"]);
        assert_eq!(rows[3][1..], ["11", "4", "3", "18"]);
        course(&office, programme, &[("credits", "2"), ("semester", "2"), ("kind", "elective")]);
        assert!(sheet(Language::Korean).remarks.is_empty());
    }

    #[test]
    fn a_programme_that_is_not_taught_falls_due_in_september_of_its_target_year() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let programme = programme(&office, &[("target_year", "2013")]);
        let due = || {
            let [first, last] = [1, 12].map(|month| NaiveDate::from_ymd_opt(2013, month, 1).unwrap());
            let all = office.read(|view| record::due_between(view, first, last, Language::English)).unwrap();
            all.into_iter()
                .filter(|due| due.record.reference == programme)
                .map(|due| due.on.to_string())
                .collect::<Vec<_>>()
        };
        assert_eq!(due(), ["2013-09-01"]);
        record::move_to(&office, programme, "dropped", Some("통합"), Language::Korean).unwrap();
        assert!(due().is_empty());
    }

    #[test]
    fn a_year_is_four_digits_and_is_shown_as_it_is() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let programme = programme(&office, &[("target_year", "2014")]);
        let sheet = office.read(|view| record::read(view, programme, Language::Russian)).unwrap();
        let field = sheet.fields.iter().find(|field| field.name == "target_year").unwrap();
        assert_eq!(field.text.as_deref(), Some("2014"));
        for typed in ["14", "20140", "-2014", "2014.5", "1899"] {
            let taken = record::set(&office, programme, None, "target_year", Some(typed));
            assert!(matches!(taken, Err(Error::YearInvalid { .. })), "{typed}: {taken:?}");
        }
    }
}
