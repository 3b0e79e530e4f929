//! Two records that turn out to be one.

use hamkor_language::messages;
use rusqlite::named_params;
use rusqlite::types::Value;

use super::actions::{mark_deleted, write_column};
use super::concept::{Field, Holds};
use super::{links, of_kind, store};
use crate::change::Change;
use crate::member::Action;
use crate::wording::{self, Texts};
use crate::{Error, Office, Outcome, RecordKind, RecordRef, Result, Tx};

/// Merges one person or organisation into another: every link and every row of it goes over, and what the other lacks.
/// The merged record's history is read with the other's. Undo takes it apart again.
///
/// # Errors
/// When the two are of different kinds, one is not there, or records of the kind are not merged.
pub fn merge(office: &Office, from: RecordRef, into: RecordRef) -> Result<Outcome<()>> {
    let mergeable = matches!(from.kind, RecordKind::Person | RecordKind::Organisation);
    let concept = of_kind(from.kind).filter(|_| mergeable).ok_or(Error::RecordNotFound)?;
    if from.kind != into.kind || from.id == into.id {
        return Err(Error::RecordNotFound);
    }
    let name = office.read(|view| super::name_of(view, from, hamkor_language::Language::Korean))?;
    let message = messages::record_history_merged(from.kind.message(), name.unwrap_or_default());
    office.change(Change::new(Action::Keep, message), |tx| {
        let (theirs, ours) = (store::one(tx, concept, from.id)?, store::one(tx, concept, into.id)?);
        tx.touch(from);
        tx.touch(into);
        for touched in links::redirect(tx, from, into)? {
            tx.touch(touched);
        }
        for part in concept.parts {
            let (table, owner) = (part.table, concept.table);
            tx.connection()
                .prepare_cached(&format!("UPDATE {table} SET {owner} = :into WHERE {owner} = :from"))?
                .execute(named_params! { ":from": from.id, ":into": into.id })?;
        }
        tx.connection()
            .prepare_cached("UPDATE attachment SET owner = :into WHERE owner = :from")?
            .execute(named_params! { ":from": from.id, ":into": into.id })?;
        let (their_texts, our_texts) = (store::texts(tx, concept, from.id)?, store::texts(tx, concept, into.id)?);
        for field in concept.fields {
            if field.is_text() {
                wording::copy(tx, from.id.0, into.id.0, field.name)?;
                if !matches!(field.holds, Holds::Name) {
                    second_original(tx, field, (from, &their_texts), (into, &our_texts))?;
                }
            } else if ours.get::<Value>(field.name)?.is_none()
                && let Some(value) = theirs.get::<Value>(field.name)?
            {
                write_column(tx, concept.table, into.id.0, field.name, &value)?;
            }
        }
        // The two may have named each other, and nothing refers to itself.
        links::clear_own(tx, concept, into)?;
        write_column(tx, concept.table, from.id.0, "merged_into", &into.id)?;
        mark_deleted(tx, concept.table, from.id.0)
    })
}

/// A text has one original. Where the merged record had its own in a language that the kept one lacks, it goes on as a
/// translation that nobody has compared with the original yet.
fn second_original(
    tx: &Tx<'_>,
    field: &Field,
    (from, theirs): (RecordRef, &Texts),
    (into, ours): (RecordRef, &Texts),
) -> Result<()> {
    let (Some(original), Some(other)) = (ours.source(into.id.0, field.name), theirs.source(from.id.0, field.name))
    else {
        return Ok(());
    };
    if ours.has(into.id.0, field.name, other) {
        return Ok(());
    }
    let text = theirs.stored(from.id.0, field.name).find(|(language, _)| *language == other);
    text.map_or(Ok(()), |(language, text)| wording::set_stale(tx, into.id.0, field.name, language, &text, original))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use hamkor_language::{Language, WrittenLanguage};
    use proptest::prelude::*;
    use proptest::test_runner::{Config, TestRunner};

    use super::super::{RowRef, Sheet, add_row, create, hanging, read, set, set_text};
    use super::*;
    use crate::history::{self, HistoryFilter};
    use crate::storage::tables;
    use crate::testing::Fixture;

    /// What somebody wrote before the two turned out to be one. Places name the record, the field or the part, each taken
    /// round where there are fewer.
    #[derive(Debug, Clone)]
    enum Deed {
        Text { theirs: bool, field: usize, language: usize, word: u8 },
        Column { theirs: bool, field: usize, value: usize },
        Row { theirs: bool, part: usize, word: u8 },
        Link { theirs: bool, place: usize },
        EachOther { theirs: bool, field: usize },
        Delete { row: usize },
    }

    fn deed() -> impl Strategy<Value = Deed> {
        prop_oneof![
            3 => (any::<bool>(), 0..8_usize, 0..4_usize, 0..3_u8)
                .prop_map(|(theirs, field, language, word)| Deed::Text { theirs, field, language, word }),
            3 => (any::<bool>(), 0..8_usize, 0..4_usize)
                .prop_map(|(theirs, field, value)| Deed::Column { theirs, field, value }),
            3 => (any::<bool>(), 0..4_usize, 0..3_u8).prop_map(|(theirs, part, word)| Deed::Row { theirs, part, word }),
            4 => (any::<bool>(), 0..64_usize).prop_map(|(theirs, place)| Deed::Link { theirs, place }),
            1 => (any::<bool>(), 0..4_usize).prop_map(|(theirs, field)| Deed::EachOther { theirs, field }),
            1 => (0..8_usize).prop_map(|row| Deed::Delete { row }),
        ]
    }

    const LANGUAGES: [WrittenLanguage; 4] =
        [WrittenLanguage::Korean, WrittenLanguage::Uzbek, WrittenLanguage::Russian, WrittenLanguage::English];
    const WORDS: [&str; 3] = ["위원회", "Комитет", "centre"];

    fn wire(record: RecordRef) -> String {
        format!("{}:{}", record.kind.as_str(), record.id)
    }

    fn made(office: &Office, kind: RecordKind, name: &str) -> RecordRef {
        RecordRef { kind, id: create(office, kind, name, WrittenLanguage::Korean).unwrap().value }
    }

    /// Every field of every concept that can refer to a record of a kind, with the part that it stands in.
    fn referring(kind: RecordKind) -> Vec<(RecordKind, Option<&'static str>, &'static str)> {
        let refers = |field: &&Field| matches!(field.holds, Holds::Record(kinds) if kinds.contains(&kind));
        let mut places = Vec::new();
        for concept in super::super::ALL.iter().filter(|concept| !concept.fixed) {
            let own = concept.fields.iter().filter(refers);
            places.extend(own.map(|field| (concept.kind, None, field.name)));
            for part in concept.parts {
                let rows = part.fields.iter().filter(refers);
                places.extend(rows.map(|field| (concept.kind, Some(part.table), field.name)));
            }
        }
        places
    }

    /// A field that takes a value of this number, and the value; nothing for what is text or refers to records.
    fn typed(field: &Field, value: usize) -> Option<String> {
        match field.holds {
            Holds::Plain => Some(format!("no. {value}")),
            Holds::Date => Some(format!("2012-0{}-15", value + 1)),
            Holds::Number => Some(value.to_string()),
            Holds::Year => Some((2012 + value).to_string()),
            Holds::Word(set) => Some(set.words[value % set.words.len()].to_owned()),
            _ => None,
        }
    }

    struct Scene<'a> {
        office: &'a Office,
        theirs: RecordRef,
        ours: RecordRef,
        rows: Vec<(RecordRef, RowRef)>,
        /// What refers to one of the two: the record, its row, and the field.
        links: Vec<(RecordRef, Option<RowRef>, &'static str)>,
    }

    impl Scene<'_> {
        fn which(&self, theirs: bool) -> RecordRef {
            if theirs { self.theirs } else { self.ours }
        }

        fn add_row(&mut self, record: RecordRef, part: &str) -> RowRef {
            let id = add_row(self.office, record, part, None).unwrap().value;
            let row = RowRef { part: part.to_owned(), id };
            if record == self.theirs || record == self.ours {
                self.rows.push((record, row.clone()));
            }
            row
        }

        fn write(&self, record: RecordRef, row: Option<&RowRef>, field: &Field, word: u8, language: usize) {
            let text = format!("{} {word}", WORDS[usize::from(word)]);
            if field.is_text() {
                set_text(self.office, record, row, field.name, LANGUAGES[language], &text, false).unwrap();
            } else if let Some(value) = typed(field, usize::from(word)) {
                set(self.office, record, row, field.name, Some(&value)).unwrap();
            }
        }

        fn act(&mut self, deed: &Deed) {
            let concept = of_kind(self.ours.kind).unwrap();
            match *deed {
                Deed::Text { theirs, field, language, word } => {
                    let texts: Vec<&Field> = concept.fields.iter().filter(|field| field.is_text()).collect();
                    self.write(self.which(theirs), None, texts[field % texts.len()], word, language);
                }
                Deed::Column { theirs, field, value } => {
                    let columns: Vec<&Field> = concept.fields.iter().filter(|one| typed(one, 0).is_some()).collect();
                    let field = columns[field % columns.len()];
                    let value = typed(field, value).unwrap();
                    set(self.office, self.which(theirs), None, field.name, Some(&value)).unwrap();
                }
                Deed::Row { theirs, part, word } => {
                    let part = &concept.parts[part % concept.parts.len()];
                    let record = self.which(theirs);
                    let row = self.add_row(record, part.table);
                    self.write(record, Some(&row), &part.fields[0], word, usize::from(word));
                }
                Deed::Link { theirs, place } => {
                    let places = referring(self.ours.kind);
                    let (kind, part, field) = places[place % places.len()];
                    let target = wire(self.which(theirs));
                    let from = made(self.office, kind, "다른 기록");
                    let row = part.map(|part| self.add_row(from, part));
                    set(self.office, from, row.as_ref(), field, Some(&target)).unwrap();
                    self.links.push((from, row, field));
                }
                Deed::EachOther { theirs, field } => {
                    let places: Vec<_> =
                        referring(self.ours.kind).into_iter().filter(|place| place.0 == self.ours.kind).collect();
                    if places.is_empty() {
                        return;
                    }
                    let (_, part, field) = places[field % places.len()];
                    let (from, to) = (self.which(theirs), self.which(!theirs));
                    let row = part.map(|part| self.add_row(from, part));
                    set(self.office, from, row.as_ref(), field, Some(&wire(to))).unwrap();
                }
                Deed::Delete { row } => {
                    if self.rows.is_empty() {
                        return;
                    }
                    let (record, row) = self.rows.swap_remove(row % self.rows.len());
                    super::super::delete_row(self.office, record, &row).unwrap();
                }
            }
        }

        fn sheet(&self, record: RecordRef) -> Sheet {
            self.office.read(|view| read(view, record, Language::English)).unwrap()
        }

        fn history(&self, record: RecordRef) -> Vec<String> {
            let mut entries: Vec<String> = Vec::new();
            loop {
                let before = entries.last().cloned();
                let filter = HistoryFilter { record: Some(record), before, ..HistoryFilter::default() };
                let page = self.office.read(|view| history::page(view, &filter, Language::English)).unwrap();
                entries.extend(page.entries.into_iter().map(|entry| entry.id));
                if !page.more {
                    return entries;
                }
            }
        }

        /// Everything that is recorded, as it stands in the file.
        fn file(&self) -> BTreeMap<&'static str, Vec<String>> {
            let dump = |view: &crate::View<'_>| {
                let mut all = BTreeMap::new();
                for table in tables::RECORDED {
                    let mut statement = view.connection().prepare(&format!("SELECT * FROM {}", table.name))?;
                    let count = statement.column_count();
                    let rows = statement.query_map([], |row| {
                        let cells = (0..count).map(|at| row.get::<_, Value>(at).map(|cell| format!("{cell:?}")));
                        Ok(cells.collect::<rusqlite::Result<Vec<_>>>()?.join("|"))
                    })?;
                    let mut rows = rows.collect::<rusqlite::Result<Vec<_>>>()?;
                    rows.sort();
                    all.insert(table.name, rows);
                }
                Ok(all)
            };
            self.office.read(dump).unwrap()
        }

        fn merged(&self) -> std::result::Result<(), TestCaseError> {
            let (before, theirs, ours) = (self.file(), self.sheet(self.theirs), self.sheet(self.ours));
            let histories: Vec<_> = [self.theirs, self.ours].into_iter().flat_map(|one| self.history(one)).collect();
            merge(self.office, self.theirs, self.ours).unwrap();
            let kept = self.sheet(self.ours);

            for (record, row, field) in &self.links {
                let sheet = self.sheet(*record);
                let fields = match row {
                    None => &sheet.fields,
                    Some(row) => {
                        let part = sheet.parts.iter().find(|part| part.name == row.part).unwrap();
                        &part.rows.iter().find(|one| one.id == row.id).unwrap().fields
                    }
                };
                let link = fields.iter().find(|one| one.name == *field).unwrap();
                prop_assert_eq!(link.value.clone(), Some(wire(self.ours)), "{} of {:?}", field, record);
            }
            let left = self.office.read(|view| hanging(view, self.theirs, Language::English)).unwrap();
            prop_assert!(left.is_empty(), "something still leads to the merged record: {:?}", left);
            let own =
                kept.fields.iter().chain(kept.parts.iter().flat_map(|part| &part.rows).flat_map(|row| &row.fields));
            for field in own {
                prop_assert!(field.record.as_ref().is_none_or(|one| one.reference != self.ours), "{}", field.name);
            }

            for ((kept, ours), theirs) in kept.fields.iter().zip(&ours.fields).zip(&theirs.fields) {
                for (language, wording) in ours.wordings.iter().chain(&theirs.wordings) {
                    let expected = ours.wordings.get(language).unwrap_or(wording);
                    prop_assert_eq!(&kept.wordings[language].text, &expected.text, "{} in {}", kept.name, language);
                }
                prop_assert_eq!(kept.wordings.len(), {
                    let all: std::collections::BTreeSet<_> =
                        ours.wordings.keys().chain(theirs.wordings.keys()).collect();
                    all.len()
                });
                // Each language has its own name; a text has one original, and that stays.
                if kept.editor != super::super::Editor::Name && ours.source_language.is_some() {
                    prop_assert_eq!(kept.source_language, ours.source_language, "{}", kept.name);
                }
                if kept.editor != super::super::Editor::Record {
                    prop_assert_eq!(&kept.value, ours.value.as_ref().map_or(&theirs.value, |_| &ours.value));
                }
            }
            for ((kept, ours), theirs) in kept.parts.iter().zip(&ours.parts).zip(&theirs.parts) {
                let ids = |part: &super::super::PartSheet| part.rows.iter().map(|row| row.id).collect::<Vec<_>>();
                let (mut all, mut expected) = (ids(kept), [ids(ours), ids(theirs)].concat());
                all.sort();
                expected.sort();
                prop_assert_eq!(all, expected, "{}", kept.name);
            }
            let after = self.history(self.ours);
            prop_assert!(histories.iter().all(|entry| after.contains(entry)), "a step is lost from the history");

            self.office.undo().unwrap();
            prop_assert_eq!(self.file(), before, "undo restores both as they were");
            self.office.redo().unwrap();
            prop_assert_eq!(self.sheet(self.ours), kept);
            Ok(())
        }
    }

    fn merge_any(kind: RecordKind) {
        let fixture = Fixture::new();
        let office = fixture.create();
        let mut runner = TestRunner::new(Config { failure_persistence: None, ..Config::with_cases(24) });
        let outcome = runner.run(&proptest::collection::vec(deed(), 0..14), |deeds| {
            let (theirs, ours) = (made(&office, kind, "통신 위원회"), made(&office, kind, "정보 위원회"));
            let mut scene = Scene { office: &office, theirs, ours, rows: Vec::new(), links: Vec::new() };
            for deed in &deeds {
                scene.act(deed);
            }
            scene.merged()
        });
        outcome.unwrap_or_else(|failure| panic!("{failure}"));
    }

    #[test]
    fn any_two_people_become_one_with_nothing_lost_and_undo_takes_them_apart() {
        merge_any(RecordKind::Person);
    }

    #[test]
    fn any_two_organisations_become_one_with_nothing_lost_and_undo_takes_them_apart() {
        merge_any(RecordKind::Organisation);
    }
}
