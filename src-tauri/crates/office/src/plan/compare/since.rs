//! What changed in the source since a translation was made from it.
//!
//! A translation knows the digest of the wording that it was made from, and not its words. Those are found again in the
//! approved versions, or in the history of the plan: whatever was replaced since stands there as it was.

use std::collections::{HashMap, HashSet};

use hamkor_language::WrittenLanguage;
use rusqlite::named_params;
use rusqlite::types::Value;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::change::changeset::{self, RowChange};
use crate::change::undo_columns;
use crate::compare::{Run, words};
use crate::plan::{store, version};
use crate::wording::{self, Texts};
use crate::{PlanId, Result, View};

/// What changed in the source of one text since it was translated.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct SourceChange {
    /// Whose text it is: a passage, the plan itself, a goal, an indicator.
    #[specta(type = String)]
    pub owner: Uuid,
    /// Under which field: `text`, `cell:…`, `title`, `name`, `unit`.
    pub field: String,
    /// What changed in the source; nothing where the wording that was translated is found nowhere any more.
    pub runs: Option<Vec<Run>>,
}

/// For each text of a plan whose translation into a language is stale, what changed in its source since. `only` asks for the
/// texts of one passage.
///
/// # Errors
/// When there is no such plan.
pub fn source_changes(
    view: &View<'_>,
    plan: PlanId,
    language: WrittenLanguage,
    only: Option<Uuid>,
) -> Result<Vec<SourceChange>> {
    let source = store::source_language(view, plan)?;
    let texts = Texts::of_plan(view, plan)?;
    let stale: Vec<_> =
        texts.made_from(language, source).filter(|((owner, _), ..)| only.is_none_or(|only| *owner == only)).collect();
    let mut wanted = Wanted::default();
    for (key, _, digest) in &stale {
        if let Some(digest) = digest {
            wanted.missing.insert(((*key).clone(), digest.to_vec()));
        }
    }
    in_versions(view, plan, source, &mut wanted)?;
    in_history(view, plan, source, &mut wanted)?;
    let mut changes: Vec<SourceChange> = stale
        .into_iter()
        .map(|(key, now, _)| {
            let (owner, field) = key.clone();
            let said = |stored: &str| wording::words(&field, stored);
            let runs = wanted.found.get(key).map(|then| words(&said(then), &said(now)));
            SourceChange { owner, field, runs }
        })
        .collect();
    changes.sort_by(|left, right| (left.owner, &left.field).cmp(&(right.owner, &right.field)));
    Ok(changes)
}

type Key = (Uuid, String);

/// The wordings that are looked for, by whose they are and their digest.
#[derive(Default)]
struct Wanted {
    missing: HashSet<(Key, Vec<u8>)>,
    found: HashMap<Key, String>,
}

impl Wanted {
    fn offer(&mut self, owner: Uuid, field: &str, text: &str) {
        let key = (owner, field.to_owned());
        if self.missing.remove(&(key.clone(), wording::digest(text))) {
            self.found.insert(key, text.to_owned());
        }
    }
}

fn in_versions(view: &View<'_>, plan: PlanId, source: WrittenLanguage, wanted: &mut Wanted) -> Result<()> {
    for version in version::all(view, plan)? {
        if wanted.missing.is_empty() {
            return Ok(());
        }
        let Some((content, _)) = version::content(view, plan, version.number)? else { continue };
        for passage in &content.passages {
            for (field, text) in &passage.texts {
                if let Some(worded) = text.get(&source.language()) {
                    wanted.offer(passage.id.0, field, &worded.text);
                }
            }
        }
    }
    Ok(())
}

/// Walks the history of the plan back from its end. A wording that was replaced since the translation was made stands in the
/// step that replaced it, so the walk seldom goes further than that.
fn in_history(view: &View<'_>, plan: PlanId, source: WrittenLanguage, wanted: &mut Wanted) -> Result<()> {
    if wanted.missing.is_empty() {
        return Ok(());
    }
    let columns = undo_columns(view.connection(), "wording")?;
    let place = |name: &str| columns.iter().position(|column| column == name);
    let Some(text_place) = place("text") else { return Ok(()) };
    let mut statement = view.connection().prepare_cached(include_str!("steps.sql"))?;
    let mut rows = statement.query(named_params! { ":plan": plan })?;
    while let Some(row) = rows.next()? {
        for packed in ["intent", "effect"] {
            let packed: Vec<u8> = row.get(packed)?;
            if packed.is_empty() {
                continue;
            }
            for change in changeset::parse(&changeset::unpack(&packed)?)? {
                offer_row(&change, source, text_place, wanted);
            }
        }
        if wanted.missing.is_empty() {
            return Ok(());
        }
    }
    Ok(())
}

fn offer_row(change: &RowChange, source: WrittenLanguage, text_place: usize, wanted: &mut Wanted) {
    if change.table != "wording" {
        return;
    }
    let key = change.key();
    let [Value::Blob(owner), Value::Text(field), Value::Text(language)] = key.as_slice() else { return };
    let Ok(owner) = Uuid::from_slice(owner) else { return };
    if language != source.tag() {
        return;
    }
    for side in [&change.old, &change.new] {
        if let Some(Some(Value::Text(text))) = side.get(text_place) {
            wanted.offer(owner, field, text);
        }
    }
}
