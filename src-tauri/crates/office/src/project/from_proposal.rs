//! A proposal that was accepted becomes a project.

use hamkor_language::messages;
use rusqlite::types::Value;

use crate::change::Change;
use crate::member::Action;
use crate::proposal::{self, ProposalState};
use crate::record::{create_with, insert_row, one, texts, write_column};
use crate::wording;
use crate::{Error, Office, Outcome, RecordId, RecordKind, RecordRef, Result};

/// What a project takes over from its proposal: the proposal's column, and the project's.
const COLUMNS: [(&str, &str); 4] = [("kind", "kind"), ("amount", "budget"), ("starts", "starts"), ("ends", "ends")];

/// Makes a project of an accepted proposal: title, purpose and expected results in every language, kind, amount, days and
/// place go over, and the two refer to each other.
///
/// # Errors
/// When there is no such proposal, it is not accepted, or it has become a project before.
pub fn from_proposal(office: &Office, proposal: RecordId) -> Result<Outcome<RecordId>> {
    let from = RecordRef { kind: RecordKind::Proposal, id: proposal };
    let name = office.read(|view| crate::record::name_of(view, from, hamkor_language::Language::Korean))?;
    let message = messages::record_history_created(RecordKind::Project.message(), name.unwrap_or_default());
    office.change(Change::new(Action::Keep, message), |tx| {
        let stored = one(tx, &proposal::CONCEPT, proposal)?;
        let accepted = stored.get::<ProposalState>("state")? == Some(ProposalState::Accepted);
        if !accepted || stored.get::<RecordId>("project")?.is_some() {
            return Err(Error::MoveNotAllowed);
        }
        let their_texts = texts(tx, &proposal::CONCEPT, proposal)?;
        let id = create_with(tx, &super::CONCEPT)?;
        let copy = |field: &str, owner: uuid::Uuid, into: &str| -> Result<()> {
            let source = their_texts.source(proposal.0, field);
            // The original first, so that the translations know what they were made from.
            let mut all: Vec<_> = their_texts.stored(proposal.0, field).collect();
            all.sort_by_key(|(language, _)| Some(*language) != source);
            for (language, text) in all {
                wording::set(tx, owner, into, language, &text, source.unwrap_or(language))?;
            }
            Ok(())
        };
        copy("title", id.0, "title")?;
        copy("purpose", id.0, "purpose")?;
        for (theirs, ours) in COLUMNS {
            if let Some(value) = stored.get::<Value>(theirs)? {
                write_column(tx, super::CONCEPT.table, id.0, ours, &value)?;
            }
        }
        let part = |table: &str| super::PARTS.iter().find(|part| part.table == table).ok_or(Error::RecordNotFound);
        if their_texts.source(proposal.0, "expected").is_some() {
            let row = insert_row(tx, &super::CONCEPT, part("project_result")?, id, None)?;
            copy("expected", row.0, "title")?;
        }
        if their_texts.source(proposal.0, "place").is_some() {
            let row = insert_row(tx, &super::CONCEPT, part("project_site")?, id, None)?;
            copy("place", row.0, "place")?;
        }
        write_column(tx, super::CONCEPT.table, id.0, "proposal", &proposal)?;
        write_column(tx, proposal::CONCEPT.table, proposal.0, "project", &id)?;
        tx.touch(from);
        tx.touch(RecordRef { kind: RecordKind::Project, id });
        Ok(id)
    })
}

#[cfg(test)]
mod tests {
    use hamkor_language::{Language, WrittenLanguage};

    use super::*;
    use crate::record::{self, RowRef};
    use crate::testing::Fixture;

    #[test]
    fn an_accepted_proposal_is_weighed_and_becomes_a_project_once() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let made = |kind, name| RecordRef {
            kind,
            id: record::create(&office, kind, name, WrittenLanguage::Korean).unwrap().value,
        };
        let of = |record: RecordRef| format!("{}:{}", record.kind.as_str(), record.id);
        let meeting = made(RecordKind::Meeting, "제2차 회의");
        let decision = made(RecordKind::Decision, "사업 채택");
        let proposal = made(RecordKind::Proposal, "문화유산 디지털화");
        let set = |row: Option<&RowRef>, field: &str, value: &str| {
            record::set(&office, proposal, row, field, Some(value)).unwrap();
        };
        for (field, value) in [("kind", "digitisation"), ("amount", "USD 90,000"), ("meeting", &of(meeting))] {
            set(None, field, value);
        }
        for (field, text) in [("title", "Оцифровка"), ("place", "Самарканд"), ("expected", "Цифровой архив")]
        {
            let language = WrittenLanguage::Russian;
            record::set_text(&office, proposal, None, field, language, text, false).unwrap();
        }
        for (weight, korea, uzbekistan) in [("3", "4.5", "4"), ("1", "2", "3")] {
            let id = record::add_row(&office, proposal, "proposal_criterion", None).unwrap().value;
            let row = RowRef { part: "proposal_criterion".to_owned(), id };
            for (field, value) in [("weight", weight), ("score_korea", korea), ("score_uzbekistan", uzbekistan)] {
                set(Some(&row), field, value);
            }
        }
        assert!(matches!(from_proposal(&office, proposal.id), Err(Error::MoveNotAllowed)), "it is not accepted yet");
        let go = |to| record::move_to(&office, proposal, to, None, Language::Korean).map(drop);
        go("under_review").unwrap();
        assert!(matches!(go("accepted"), Err(Error::MoveNotReady)));
        set(None, "decision", &of(decision));
        go("accepted").unwrap();
        let sheet = office.read(|view| record::read(view, proposal, Language::English)).unwrap();
        // (3 · 4.5 + 1 · 2) / 4 and (3 · 4 + 1 · 3) / 4.
        assert_eq!(sheet.summaries[0].rows.last().unwrap(), &["Weighted score", "4", "3.88", "3.75"]);

        let id = from_proposal(&office, proposal.id).unwrap().value;
        let project = RecordRef { kind: RecordKind::Project, id };
        let sheet = office.read(|view| record::read(view, project, Language::Russian)).unwrap();
        assert_eq!(sheet.name, "Оцифровка");
        let text = |name: &str| sheet.fields.iter().find(|field| field.name == name).unwrap().text.clone().unwrap();
        assert_eq!(text("budget").replace('\u{a0}', " "), "90 000 долл. США");
        assert_eq!(text("kind"), "Оцифровка");
        let rows = |part: &str| sheet.parts.iter().find(|one| one.name == part).unwrap().rows.clone();
        assert_eq!(rows("project_site")[0].fields[0].text.as_deref(), Some("Самарканд"));
        assert_eq!(rows("project_result")[0].fields[0].text.as_deref(), Some("Цифровой архив"));
        assert!(matches!(from_proposal(&office, proposal.id), Err(Error::MoveNotAllowed)), "once");
        go("begun").unwrap();
    }
}
