//! Views of lists that an office keeps: a name, and what to show how.

use hamkor_language::messages;
use rusqlite::named_params;
use serde::{Deserialize, Serialize};

use super::list::Query;
use crate::change::Change;
use crate::member::Action;
use crate::storage::millis;
use crate::{Error, Office, OfficeId, Outcome, RecordKind, Result, SavedViewId, View};

/// A view of a list that is kept.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct SavedView {
    /// Which one.
    pub id: SavedViewId,
    /// What it is called, as who kept it wrote it.
    pub name: String,
    /// What it shows, and how.
    pub query: Query,
}

/// The views of a kind of record, the oldest first.
///
/// # Errors
/// When the file cannot be read.
pub fn saved_views(view: &View<'_>, kind: RecordKind) -> Result<Vec<SavedView>> {
    let sql =
        "SELECT id, name, query FROM saved_view WHERE kind = :kind AND deleted_at IS NULL ORDER BY created_at, id";
    let mut statement = view.connection().prepare_cached(sql)?;
    let mut rows = statement.query(named_params! { ":kind": kind })?;
    let mut views = Vec::new();
    while let Some(row) = rows.next()? {
        let query = serde_json::from_str(row.get_ref("query")?.as_str().map_err(rusqlite::Error::from)?)?;
        views.push(SavedView { id: row.get("id")?, name: row.get("name")?, query });
    }
    Ok(views)
}

/// Keeps a view under a name; one that has the name already is written anew.
///
/// # Errors
/// When the name is empty, or the role does not allow it.
pub fn save_view(office: &Office, kind: RecordKind, name: &str, query: &Query) -> Result<Outcome<SavedViewId>> {
    let name = name.trim();
    if name.is_empty() {
        return Err(Error::NameEmpty);
    }
    let written = serde_json::to_string(query)?;
    office.change(Change::new(Action::Keep, messages::record_history_view_saved(name)), |tx| {
        tx.touch(office_of(tx)?);
        if let Some(known) = saved_views(tx, kind)?.into_iter().find(|view| view.name == name) {
            tx.connection()
                .prepare_cached("UPDATE saved_view SET query = :query WHERE id = :id")?
                .execute(named_params! { ":query": written, ":id": known.id })?;
            return Ok(known.id);
        }
        let id = SavedViewId::new();
        let sql = "INSERT INTO saved_view (id, kind, name, query, created_at, created_by) \
                   VALUES (:id, :kind, :name, :query, :now, :by)";
        tx.connection().prepare_cached(sql)?.execute(named_params! {
            ":id": id,
            ":kind": kind,
            ":name": name,
            ":query": written,
            ":now": millis(tx.now()),
            ":by": tx.member(),
        })?;
        Ok(id)
    })
}

/// Keeps a view no longer.
///
/// # Errors
/// When it is not there, or the role does not allow it.
pub fn delete_view(office: &Office, id: SavedViewId) -> Result<Outcome<()>> {
    let sql = "SELECT name FROM saved_view WHERE id = ?1 AND deleted_at IS NULL";
    let name: String =
        office.read(|view| Ok(view.connection().prepare_cached(sql)?.query_row([id], |row| row.get(0))?))?;
    office.change(Change::new(Action::Keep, messages::record_history_view_deleted(name)), |tx| {
        tx.touch(office_of(tx)?);
        super::actions::mark_deleted(tx, "saved_view", id.0)
    })
}

/// Views belong to the office: none of them is a record of its own.
fn office_of(view: &View<'_>) -> Result<OfficeId> {
    Ok(view.connection().query_row("SELECT id FROM office", [], |row| row.get(0))?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::{Condition, Sort, Test};
    use crate::testing::Fixture;

    #[test]
    fn a_view_is_kept_under_its_name_and_undo_brings_it_back() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let views = || office.read(|view| saved_views(view, RecordKind::Task)).unwrap();
        let condition = Condition { field: "due".into(), test: Test::Empty };
        let query = Query { conditions: vec![condition], group: Some("state".into()), ..Query::all() };
        let id = save_view(&office, RecordKind::Task, " 기한 없음 ", &query).unwrap().value;
        assert_eq!(views(), [SavedView { id, name: "기한 없음".into(), query: query.clone() }]);
        let newer = Query { sort: Sort::Field("due".into()), ..query };
        assert_eq!(save_view(&office, RecordKind::Task, "기한 없음", &newer).unwrap().value, id);
        assert_eq!(views()[0].query, newer);
        assert_eq!(office.read(|view| saved_views(view, RecordKind::Letter)).unwrap(), []);
        delete_view(&office, id).unwrap();
        assert_eq!(views(), []);
        office.undo().unwrap();
        assert_eq!(views()[0].name, "기한 없음");
        assert!(matches!(save_view(&office, RecordKind::Task, "  ", &newer), Err(Error::NameEmpty)));
    }
}
