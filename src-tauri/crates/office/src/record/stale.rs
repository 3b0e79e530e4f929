//! Translations that are older than what they were made from: counted record by record where lists are read from, and told
//! kind by kind.

use std::fmt::Write;

use hamkor_language::Language;
use rusqlite::named_params;
use serde::{Deserialize, Serialize};

use super::concept::{self, Field};
use super::read::kind_text;
use crate::history::{NamedRecord, record_name};
use crate::plan::{self, Untranslated};
use crate::{PlanId, RecordKind, RecordRef, Result, View};

/// How many translations of a kind of record are older than what they were made from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct StaleTexts {
    /// The kind of record.
    pub kind: RecordKind,
    /// The same, in words.
    pub kind_text: String,
    /// How many texts.
    pub texts: u32,
    /// How many records they stand in.
    pub records: u32,
    /// The oldest of those records.
    pub first: NamedRecord,
}

/// Every kind that has stale translations, plans first.
///
/// # Errors
/// When the file cannot be read.
pub fn stale(view: &View<'_>, language: Language) -> Result<Vec<StaleTexts>> {
    // An identity begins with the moment at which the record was made: the least is the oldest.
    let sql = "SELECT kind, sum(stale) AS texts, count(*) AS records, min(record) AS first \
               FROM listing WHERE stale > 0 GROUP BY kind";
    let mut statement = view.connection().prepare_cached(sql)?;
    let found = statement.query_map([], |row| {
        Ok((row.get::<_, RecordKind>("kind")?, row.get("texts")?, row.get("records")?, row.get("first")?))
    })?;
    let found = found.collect::<rusqlite::Result<Vec<_>>>()?;
    let kinds = [RecordKind::Plan].into_iter().chain(concept::ALL.iter().map(|concept| concept.kind));
    kinds
        .filter_map(|kind| found.iter().find(|(found, ..)| *found == kind))
        .map(|&(kind, texts, records, id)| {
            let reference = RecordRef { kind, id };
            Ok(StaleTexts {
                kind,
                kind_text: kind_text(kind, language),
                texts,
                records,
                first: NamedRecord { reference, name: record_name(view, reference, language)? },
            })
        })
        .collect()
}

/// How many texts of a record, its own and those of its parts, are older than what they were made from. What is missing is
/// counted of plans alone: only a plan has to be there in every language.
pub(super) fn of_record(view: &View<'_>, record: RecordRef) -> Result<Untranslated> {
    if record.kind == RecordKind::Plan {
        return plan::untranslated_texts(view, PlanId(record.id.0));
    }
    let Some(concept) = concept::of_kind(record.kind) else { return Ok(Untranslated::default()) };
    let table = concept.table;
    let mut owners = "SELECT :record".to_owned();
    for part in concept.parts.iter().filter(|part| part.fields.iter().any(Field::is_text)) {
        // Writing to a string cannot fail.
        let _ = write!(
            owners,
            " UNION ALL SELECT id FROM {0} WHERE {0}.{table} = :record AND deleted_at IS NULL",
            part.table
        );
    }
    let sql = include_str!("stale.sql").replace("{owners}", &owners);
    let mut statement = view.connection().prepare_cached(&sql)?;
    let stale = statement.query_row(named_params! { ":record": record.id }, |row| row.get(0))?;
    Ok(Untranslated { stale, missing: 0 })
}

#[cfg(test)]
mod tests {
    use hamkor_language::WrittenLanguage;

    use super::super::{RowRef, add_row, create, delete, set_text};
    use super::*;
    use crate::testing::Fixture;

    #[test]
    fn stale_texts_are_counted_kind_by_kind_wherever_they_stand() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let write = |record: RecordRef, row: Option<&RowRef>, field: &str, language, text: &str| {
            set_text(&office, record, row, field, language, text, false).unwrap();
            fixture.clock.advance(chrono::Duration::seconds(1));
        };
        let mut letters = Vec::new();
        for name in ["첫째", "둘째"] {
            let id = create(&office, RecordKind::Letter, name, WrittenLanguage::Korean).unwrap().value;
            let letter = RecordRef { kind: RecordKind::Letter, id };
            write(letter, None, "title", WrittenLanguage::Russian, "Письмо");
            letters.push(letter);
        }
        let visit = create(&office, RecordKind::Visit, "방문", WrittenLanguage::Korean).unwrap().value;
        let visit = RecordRef { kind: RecordKind::Visit, id: visit };
        let id = add_row(&office, visit, "visit_programme", None).unwrap().value;
        let row = RowRef { part: "visit_programme".to_owned(), id };
        write(visit, Some(&row), "event", WrittenLanguage::Korean, "회의");
        write(visit, Some(&row), "event", WrittenLanguage::Uzbek, "Yigʻilish");
        let told = || {
            let all = office.read(|view| stale(view, Language::Korean)).unwrap();
            all.into_iter().map(|one| (one.kind, one.texts, one.records, one.first.name)).collect::<Vec<_>>()
        };
        assert_eq!(told(), [], "what was translated last is not stale");
        write(letters[0], None, "title", WrittenLanguage::Korean, "첫째 공문");
        write(letters[1], None, "title", WrittenLanguage::Korean, "둘째 공문");
        write(visit, Some(&row), "event", WrittenLanguage::Korean, "회담");
        let first = || (RecordKind::Letter, 2, 2, "첫째 공문".to_owned());
        assert_eq!(told(), [(RecordKind::Visit, 1, 1, "방문".to_owned()), first()]);
        write(visit, Some(&row), "event", WrittenLanguage::Uzbek, "Muzokara");
        assert_eq!(told(), [first()]);
        delete(&office, letters[0]).unwrap();
        assert_eq!(told(), [(RecordKind::Letter, 1, 1, "둘째 공문".to_owned())]);
    }
}
