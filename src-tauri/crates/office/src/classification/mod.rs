//! How confidential a packet is, as the office says it in each language: 대외주의, Xizmatda foydalanish uchun. Each office defines
//! its own; a packet names one, and every page of it says so.

use hamkor_language::{Language, WrittenLanguage, messages};
use rusqlite::named_params;
use serde::{Deserialize, Serialize};

use crate::change::Change;
use crate::member::Action;
use crate::packet::without_marks;
use crate::record::write_column;
use crate::storage::millis;
use crate::wording::{self, Texts, Typed, Wordings};
use crate::{ClassificationId, Error, Message, Office, OfficeId, Outcome, Rank, Result, Tx, View};

/// The field of its words.
const CLASSIFICATION: &str = "classification";

/// A classification of the office.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Classification {
    /// Which one.
    pub id: ClassificationId,
    /// What it says, in each language.
    pub wordings: Wordings,
    /// The same, for who reads this.
    pub name: String,
}

/// The office's classifications, in the order in which it gave them.
///
/// # Errors
/// When the file cannot be read.
pub fn list(view: &View<'_>, language: Language) -> Result<Vec<Classification>> {
    let mut classifications = Vec::new();
    for (id, _) in ranks(view)? {
        let texts = Texts::of_owner(view, id.0)?;
        classifications.push(Classification {
            id,
            wordings: without_marks(texts.wordings(id.0, CLASSIFICATION, WrittenLanguage::Korean, language)),
            name: texts.best(id.0, CLASSIFICATION, language).unwrap_or_default(),
        });
    }
    Ok(classifications)
}

/// What a classification says; also one that the office no longer offers.
pub(crate) fn wordings(view: &View<'_>, id: ClassificationId, language: Language) -> Result<Wordings> {
    let texts = Texts::of_owner(view, id.0)?;
    Ok(without_marks(texts.wordings(id.0, CLASSIFICATION, WrittenLanguage::Korean, language)))
}

/// Refuses a classification that is not there.
pub(crate) fn require(view: &View<'_>, id: ClassificationId) -> Result<()> {
    let sql = "SELECT 1 FROM classification WHERE id = :id AND deleted_at IS NULL";
    let there = view.connection().prepare_cached(sql)?.exists(named_params! { ":id": id })?;
    if there { Ok(()) } else { Err(Error::RecordNotFound) }
}

/// Defines a classification, after those that there are.
///
/// # Errors
/// When it says nothing, or the role does not allow composing.
pub fn add(office: &Office, text: impl Into<Typed>, language: WrittenLanguage) -> Result<Outcome<ClassificationId>> {
    let text = text.into().trimmed();
    if text.text.is_empty() {
        return Err(Error::NameEmpty);
    }
    change(office, messages::classification_history_added(text.text.as_str()), |tx| {
        let id = ClassificationId::new();
        let rank = Rank::between(ranks(tx)?.last().map(|(_, rank)| rank), None);
        let sql = "INSERT INTO classification (id, rank, created_at, created_by) VALUES (:id, :rank, :now, :by)";
        tx.connection().prepare_cached(sql)?.execute(named_params! {
            ":id": id,
            ":rank": rank,
            ":now": millis(tx.now()),
            ":by": tx.member(),
        })?;
        wording::set(tx, id.0, CLASSIFICATION, language, text, language)?;
        Ok(id)
    })
}

/// Writes what a classification says in one language: every packet that names it says so from then on.
///
/// # Errors
/// When it is not there, or would say nothing in any language.
pub fn set(
    office: &Office,
    id: ClassificationId,
    text: impl Into<Typed>,
    language: WrittenLanguage,
) -> Result<Outcome<()>> {
    let text = text.into().trimmed();
    change(office, messages::classification_history_changed(), |tx| {
        require(tx, id)?;
        wording::set(tx, id.0, CLASSIFICATION, language, text, language)?;
        if wording::best(tx, id.0, CLASSIFICATION, language.language())?.is_none() {
            return Err(Error::NameEmpty);
        }
        Ok(())
    })
}

/// Moves a classification after another, or before all.
///
/// # Errors
/// When it is not there.
pub fn move_after(office: &Office, id: ClassificationId, after: Option<ClassificationId>) -> Result<Outcome<()>> {
    change(office, messages::classification_history_changed(), |tx| {
        require(tx, id)?;
        let others: Vec<_> = ranks(tx)?.into_iter().filter(|(other, _)| *other != id).collect();
        let at = match after {
            None => 0,
            Some(after) => others.iter().position(|(other, _)| *other == after).ok_or(Error::RecordNotFound)? + 1,
        };
        let rank = |at: usize| others.get(at).map(|(_, rank)| rank);
        let rank = Rank::between(at.checked_sub(1).and_then(rank), rank(at));
        write_column(tx, "classification", id.0, "rank", &rank)
    })
}

/// Offers a classification no longer; packets that name it keep it.
///
/// # Errors
/// When it is not there.
pub fn remove(office: &Office, id: ClassificationId) -> Result<Outcome<()>> {
    change(office, messages::classification_history_removed(), |tx| {
        require(tx, id)?;
        tx.connection()
            .prepare_cached("UPDATE classification SET deleted_at = :now, deleted_by = :by WHERE id = :id")?
            .execute(named_params! { ":id": id, ":now": millis(tx.now()), ":by": tx.member() })?;
        Ok(())
    })
}

fn ranks(view: &View<'_>) -> Result<Vec<(ClassificationId, Rank)>> {
    let sql = "SELECT id, rank FROM classification WHERE deleted_at IS NULL ORDER BY rank, id";
    let mut statement = view.connection().prepare_cached(sql)?;
    let rows = statement.query_map([], |row| Ok((row.get("id")?, row.get("rank")?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Classifications belong to the office: none of them is a record of its own.
fn change<T>(office: &Office, message: Message, work: impl FnOnce(&mut Tx<'_>) -> Result<T>) -> Result<Outcome<T>> {
    office.change(Change::new(Action::Compose, message), |tx| {
        let id: OfficeId = tx.connection().query_row("SELECT id FROM office", [], |row| row.get(0))?;
        tx.touch(id);
        work(tx)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::packet::{self, Purpose, Setting};
    use crate::testing::Fixture;

    #[test]
    fn a_classification_is_worded_once_and_said_by_every_packet_that_names_it() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let careful = add(&office, "대외주의", WrittenLanguage::Korean).unwrap().value;
        let open = add(&office, "공개", WrittenLanguage::Korean).unwrap().value;
        set(&office, careful, "Для служебного пользования", WrittenLanguage::Russian).unwrap();
        move_after(&office, open, None).unwrap();
        let names = |language| -> Vec<String> {
            office.read(|view| list(view, language)).unwrap().into_iter().map(|one| one.name).collect()
        };
        assert_eq!(names(Language::Korean), ["공개", "대외주의"]);
        assert_eq!(names(Language::Russian), ["공개", "Для служебного пользования"]);
        let packet = packet::create(&office, "자료", WrittenLanguage::Korean, Purpose::Report).unwrap().value;
        packet::set(&office, packet, Setting::Classification(Some(careful))).unwrap();
        remove(&office, careful).unwrap();
        let read = office.read(|view| packet::read(view, packet, Language::Korean)).unwrap();
        assert_eq!(read.classifications[&Language::Russian].text, "Для служебного пользования");
        assert_eq!(names(Language::Korean), ["공개"]);
        office.undo().unwrap();
        assert_eq!(names(Language::Korean), ["공개", "대외주의"]);
        assert!(matches!(set(&office, open, " ", WrittenLanguage::Korean), Err(Error::NameEmpty)));
    }
}
