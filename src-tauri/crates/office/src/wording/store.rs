//! Wordings in the file.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::{DateTime, Utc};
use hamkor_language::{Language, WrittenLanguage, format, messages};
use rusqlite::{OptionalExtension, ToSql, named_params};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::spelling::{Choice, Occurrences, Spelled, follow, spell};
use super::typed::Typed;
use super::{Wording, WordingState, Wordings, digest};
use crate::passage::inline::{self, Inline, Link};
use crate::storage::{millis, moment};
use crate::{Error, PlanId, RecordRef, Result, Tx, View, record};

/// The field of a title.
pub(crate) const TITLE: &str = "title";
/// The field of a name.
pub(crate) const NAME: &str = "name";
/// The field of a text that is a passage or an opinion.
pub(crate) const TEXT: &str = "text";
/// The field of an indicator's unit.
pub(crate) const UNIT: &str = "unit";
/// The field of a place.
pub(crate) const PLACE: &str = "place";

/// Writes a text in one language. A translation remembers the wording of `source` that it was made from; an empty text
/// takes the wording away.
pub(crate) fn set(
    tx: &Tx<'_>,
    owner: Uuid,
    field: &str,
    language: WrittenLanguage,
    text: impl Into<Typed>,
    source: WrittenLanguage,
) -> Result<()> {
    let text = text.into();
    let key = named_params! { ":owner": owner.as_bytes(), ":field": field, ":language": language.tag() };
    if text.text.trim().is_empty() {
        tx.connection()
            .prepare_cached("DELETE FROM wording WHERE owner = :owner AND field = :field AND language = :language")?
            .execute(key)?;
        return Ok(());
    }
    let made_from = if language == source { None } else { stored(tx, owner, field, source)?.map(|text| digest(&text)) };
    let state = if language == source { WordingState::Original } else { WordingState::Translated };
    let text = text.written(language);
    write(tx, owner, field, language, &text, state, made_from.map(|digest| (source, digest)))
}

/// Writes other words in the place of some of a text: what it was made from and what it is to the others stays as it was.
pub(crate) fn reword(tx: &Tx<'_>, owner: Uuid, field: &str, language: WrittenLanguage, text: &str) -> Result<()> {
    if text.trim().is_empty() {
        return set(tx, owner, field, language, text, language);
    }
    let (before, state, from, digest): (String, WordingState, Option<String>, Option<Vec<u8>>) = tx
        .connection()
        .prepare_cached(
            "SELECT text, state, made_from_language, made_from_digest FROM wording
             WHERE owner = :owner AND field = :field AND language = :language",
        )?
        .query_row(
            named_params! { ":owner": owner.as_bytes(), ":field": field, ":language": language.tag() },
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)),
        )?;
    let from = from.map(|tag| tag.parse().map_err(|_| Error::OfficeDamaged)).transpose()?;
    let text = Typed { kept: Typed::as_it_stands(&before).kept, ..text.into() }.written(language);
    write(tx, owner, field, language, &text, state, from.zip(digest))
}

/// Copies a text to another owner, in each language in which that has none yet. A translation stays as old as it is: where
/// the other's original reads differently, it is stale there.
pub(crate) fn copy(tx: &Tx<'_>, from: Uuid, into: Uuid, field: &str) -> Result<()> {
    tx.connection().prepare_cached(include_str!("copy.sql"))?.execute(named_params! {
        ":from": from.as_bytes(),
        ":into": into.as_bytes(),
        ":field": field,
        ":now": millis(tx.now()),
        ":by": tx.member(),
    })?;
    Ok(())
}

/// Writes a translation that was made from another wording of its source than the present one: it is to be looked at.
pub(crate) fn set_stale(
    tx: &Tx<'_>,
    owner: Uuid,
    field: &str,
    language: WrittenLanguage,
    text: &str,
    source: WrittenLanguage,
) -> Result<()> {
    write(tx, owner, field, language, text, WordingState::Translated, Some((source, digest(""))))
}

fn write(
    tx: &Tx<'_>,
    owner: Uuid,
    field: &str,
    language: WrittenLanguage,
    text: &str,
    state: WordingState,
    made_from: Option<(WrittenLanguage, Vec<u8>)>,
) -> Result<()> {
    let (from, from_digest) = made_from.unzip();
    if language == WrittenLanguage::Uzbek
        && let Some(before) = stored(tx, owner, field, language)?.filter(|before| before != text)
    {
        follow(tx, owner, field, &words(field, &before), &words(field, text))?;
    }
    tx.connection().prepare_cached(include_str!("set.sql"))?.execute(named_params! {
        ":owner": owner.as_bytes(),
        ":field": field,
        ":language": language.tag(),
        ":text": text,
        ":state": state,
        ":from": from.map(WrittenLanguage::tag),
        ":digest": from_digest,
        ":now": millis(tx.now()),
        ":by": tx.member(),
    })?;
    Ok(())
}

/// Says that a translation fits its source as that reads now.
pub(crate) fn mark(
    tx: &Tx<'_>,
    owner: Uuid,
    field: &str,
    language: WrittenLanguage,
    state: WordingState,
    source: WrittenLanguage,
) -> Result<()> {
    let text = stored(tx, owner, field, language)?.ok_or(Error::PassageNotFound)?;
    let made_from = stored(tx, owner, field, source)?.map(|text| (source, digest(&text)));
    write(tx, owner, field, language, &text, state, made_from)
}

fn stored(view: &View<'_>, owner: Uuid, field: &str, language: WrittenLanguage) -> Result<Option<String>> {
    Ok(view
        .connection()
        .prepare_cached("SELECT text FROM wording WHERE owner = :owner AND field = :field AND language = :language")?
        .query_row(named_params! { ":owner": owner.as_bytes(), ":field": field, ":language": language.tag() }, |row| {
            row.get("text")
        })
        .optional()?)
}

/// One text in the reader's language, else in the one it was first written in, else in any.
pub(crate) fn best(view: &View<'_>, owner: Uuid, field: &str, language: Language) -> Result<Option<String>> {
    let texts = Texts::of_owner(view, owner)?;
    Ok(texts.best(owner, field, language))
}

/// The words of a stored text. Passages and cells have marks; a title or a name is as it was typed.
pub(crate) fn words(field: &str, stored: &str) -> String {
    if has_marks(field) { inline::plain(stored) } else { stored.to_owned() }
}

fn has_marks(field: &str) -> bool {
    field == TEXT || field.starts_with("cell:")
}

/// A text in one language as it is kept: with its marks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Worded {
    pub(crate) state: WordingState,
    pub(crate) text: String,
}

/// A text as it is kept in each of its languages.
pub(crate) type Text = BTreeMap<Language, Worded>;

struct Stored {
    text: String,
    state: WordingState,
    made_from: Option<Vec<u8>>,
    changed_at: DateTime<Utc>,
}

/// The wordings of several owners, read in one go.
#[derive(Default)]
pub struct Texts {
    wordings: HashMap<(Uuid, String), BTreeMap<WrittenLanguage, Stored>>,
    choices: HashMap<(Uuid, String), Vec<Choice>>,
    /// What the records that texts link to are called, in the order of the languages.
    linked: HashMap<RecordRef, Vec<String>>,
}

impl Texts {
    /// The wordings of one owner.
    pub(crate) fn of_owner(view: &View<'_>, owner: Uuid) -> Result<Self> {
        Self::read(view, include_str!("of_owner.sql"), owner)
    }

    /// The wordings of a plan, with those of everything in it.
    pub(crate) fn of_plan(view: &View<'_>, plan: PlanId) -> Result<Self> {
        let mut texts = Self::read(view, include_str!("of_plan.sql"), plan.0)?;
        let records: BTreeSet<RecordRef> =
            texts.wordings.values().flat_map(BTreeMap::values).flat_map(|one| inline::links(&one.text)).collect();
        for record in records {
            texts.linked.insert(record, record::names_of(view, record, &Language::ALL)?);
        }
        Ok(texts)
    }

    /// The wordings that a query about one owner answers.
    pub(crate) fn read(view: &View<'_>, sql: &str, owner: Uuid) -> Result<Self> {
        let mut texts = Self::default();
        let owner: &dyn ToSql = &owner.into_bytes();
        let mut statement = view.connection().prepare_cached(sql)?;
        let mut rows = statement.query(&[(":owner", owner)])?;
        while let Some(row) = rows.next()? {
            let key = (Uuid::from_bytes(row.get("owner")?), row.get("field")?);
            let language: String = row.get("language")?;
            let language = language.parse().map_err(|_| Error::OfficeDamaged)?;
            let stored = Stored {
                text: row.get("text")?,
                state: row.get("state")?,
                made_from: row.get("made_from_digest")?,
                changed_at: moment(row.get("changed_at")?)?,
            };
            texts.wordings.entry(key).or_default().insert(language, stored);
        }
        let mut statement = view.connection().prepare_cached(include_str!("choices.sql"))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let key = (Uuid::from_bytes(row.get("owner")?), row.get("field")?);
            if texts.wordings.contains_key(&key) {
                let choice = Choice { word: row.get("word")?, nth: row.get("nth")?, spelled: row.get("spelled")? };
                texts.choices.entry(key).or_default().push(choice);
            }
        }
        Ok(texts)
    }

    /// A text in every language, without its marks. `reader` says in which language a stale mark is worded.
    pub(crate) fn wordings(&self, owner: Uuid, field: &str, source: WrittenLanguage, reader: Language) -> Wordings {
        let key = (owner, field.to_owned());
        let Some(stored) = self.wordings.get(&key) else { return Wordings::new() };
        let mut shown = Wordings::new();
        for (language, one) in stored {
            let stale_since = self.stale_since(&key, *language, source);
            let wording = Wording {
                text: words(field, &one.text),
                state: one.state,
                stale: stale_since.is_some(),
                stale_text: stale_since.map(|since| {
                    messages::plan_stale_since(format::date_short(reader, since.date_naive())).text(reader)
                }),
                doubts: Vec::new(),
            };
            if *language == WrittenLanguage::Uzbek {
                let Spelled { text, doubts } = self.spelled(&key, &wording.text, &mut Occurrences::new());
                let cyrillic = Wording { text, doubts, ..wording.clone() };
                shown.insert(Language::UzbekCyrillic, cyrillic);
            }
            shown.insert(language.language(), wording);
        }
        shown
    }

    /// A text in every language, with its marks.
    pub(crate) fn inline(&self, owner: Uuid, field: &str) -> BTreeMap<Language, Vec<Inline>> {
        let key = (owner, field.to_owned());
        let mut shown = BTreeMap::new();
        for (language, one) in self.wordings.get(&key).into_iter().flatten() {
            let mut runs = inline::read(&one.text);
            if *language == WrittenLanguage::Uzbek {
                let mut cyrillic = self.cyrillic(&key, &runs);
                self.name_links(&mut cyrillic, Language::UzbekCyrillic);
                shown.insert(Language::UzbekCyrillic, cyrillic);
            }
            self.name_links(&mut runs, language.language());
            shown.insert(language.language(), runs);
        }
        shown
    }

    /// Gives each link the name that its record has in a language.
    fn name_links(&self, runs: &mut [Inline], language: Language) {
        let place = Language::ALL.into_iter().position(|one| one == language).unwrap_or_default();
        inline::in_order(runs, &mut |run| {
            if let Inline::Link { attrs, .. } = run
                && let Some(name) = self.linked.get(&attrs.record).and_then(|names| names.get(place))
            {
                attrs.name.clone_from(name);
            }
        });
    }

    /// Runs of Uzbek in Cyrillic, as they are spelled now.
    fn cyrillic(&self, key: &(Uuid, String), latin: &[Inline]) -> Vec<Inline> {
        let mut seen = Occurrences::new();
        let mut cyrillic = latin.to_vec();
        inline::in_order(&mut cyrillic, &mut |run| {
            if let Inline::Text { text, .. } | Inline::Link { attrs: Link { text, .. }, .. } = run {
                *text = self.spelled(key, text, &mut seen).text;
            }
        });
        cyrillic
    }

    /// A text with its marks as it is read: a link that shows its record's name has that as its own words.
    fn as_read(&self, mut runs: Vec<Inline>, language: Language) -> String {
        self.name_links(&mut runs, language);
        inline::in_order(&mut runs, &mut |run| {
            if let Inline::Link { attrs, .. } = run
                && attrs.text.is_empty()
            {
                attrs.text.clone_from(&attrs.name);
            }
        });
        inline::write(&runs)
    }

    /// The text in the reader's language, else in the one it was first written in, else in any.
    pub(crate) fn best(&self, owner: Uuid, field: &str, language: Language) -> Option<String> {
        let key = (owner, field.to_owned());
        let stored = self.wordings.get(&key)?;
        if let Some(wanted) = stored.get(&language.written()) {
            let text = words(field, &wanted.text);
            let cyrillic = language == Language::UzbekCyrillic;
            return Some(if cyrillic { self.spelled(&key, &text, &mut Occurrences::new()).text } else { text });
        }
        let original = stored.values().find(|one| one.state == WordingState::Original);
        original.or_else(|| stored.values().next()).map(|one| words(field, &one.text))
    }

    /// Names in every language: none is a translation of another, so none is stale.
    pub(crate) fn names(&self, owner: Uuid, field: &str, reader: Language) -> Wordings {
        let mut names = self.wordings(owner, field, reader.written(), reader);
        for name in names.values_mut() {
            (name.stale, name.stale_text) = (false, None);
        }
        names
    }

    /// Whether a text is there in a language.
    pub(crate) fn has(&self, owner: Uuid, field: &str, language: WrittenLanguage) -> bool {
        self.wordings.get(&(owner, field.to_owned())).is_some_and(|stored| stored.contains_key(&language))
    }

    /// The language in which a text was first written.
    pub(crate) fn source(&self, owner: Uuid, field: &str) -> Option<WrittenLanguage> {
        let stored = self.wordings.get(&(owner, field.to_owned()))?;
        let original = stored.iter().find(|(_, one)| one.state == WordingState::Original);
        original.or_else(|| stored.iter().next()).map(|(language, _)| *language)
    }

    /// A text as it is stored, in each of its languages.
    pub(crate) fn stored(&self, owner: Uuid, field: &str) -> impl Iterator<Item = (WrittenLanguage, String)> + '_ {
        let stored = self.wordings.get(&(owner, field.to_owned()));
        stored.into_iter().flatten().map(|(language, one)| (*language, one.text.clone()))
    }

    /// Every text that there is in a language, as it is stored.
    pub(crate) fn in_language(&self, language: WrittenLanguage) -> impl Iterator<Item = &str> + '_ {
        self.wordings.values().filter_map(move |stored| stored.get(&language)).map(|one| one.text.as_str())
    }

    /// Every text as it is kept, by whose it is and under which field; Uzbek Cyrillic as it is spelled now, and links in the
    /// words that they show.
    pub(crate) fn whole(&self) -> HashMap<Uuid, BTreeMap<String, Text>> {
        let mut whole: HashMap<Uuid, BTreeMap<String, Text>> = HashMap::new();
        for (key, stored) in &self.wordings {
            let (owner, field) = key;
            let text = whole.entry(*owner).or_default().entry(field.clone()).or_default();
            for (language, one) in stored {
                let read = if has_marks(field) && one.text.contains("[[") {
                    self.as_read(inline::read(&one.text), language.language())
                } else {
                    one.text.clone()
                };
                text.insert(language.language(), Worded { state: one.state, text: read });
            }
            if let Some(latin) = stored.get(&WrittenLanguage::Uzbek) {
                let spelled = if has_marks(field) {
                    self.as_read(self.cyrillic(key, &inline::read(&latin.text)), Language::UzbekCyrillic)
                } else {
                    self.spelled(key, &latin.text, &mut Occurrences::new()).text
                };
                text.insert(Language::UzbekCyrillic, Worded { state: latin.state, text: spelled });
            }
        }
        whole
    }

    /// What the translations of a plan into a language that are stale were made from: whose text it is, under which field, and
    /// the digest of the source's wording of that time.
    pub(crate) fn made_from(
        &self,
        language: WrittenLanguage,
        source: WrittenLanguage,
    ) -> impl Iterator<Item = (&(Uuid, String), &str, Option<&[u8]>)> {
        self.wordings.iter().filter_map(move |(key, stored)| {
            self.stale_since(key, language, source)?;
            Some((key, stored.get(&source)?.text.as_str(), stored.get(&language)?.made_from.as_deref()))
        })
    }

    /// Whether there is a wording, and whether it is stale.
    pub(crate) fn condition(
        &self,
        owner: Uuid,
        field: &str,
        language: WrittenLanguage,
        source: WrittenLanguage,
    ) -> Condition {
        let key = (owner, field.to_owned());
        if !self.wordings.get(&key).is_some_and(|stored| stored.contains_key(&language)) {
            return Condition::Missing;
        }
        match self.stale_since(&key, language, source) {
            Some(_) => Condition::Stale,
            None => Condition::Good,
        }
    }

    /// Since when a translation's source reads differently.
    fn stale_since(
        &self,
        key: &(Uuid, String),
        language: WrittenLanguage,
        source: WrittenLanguage,
    ) -> Option<DateTime<Utc>> {
        if language == source {
            return None;
        }
        let stored = self.wordings.get(key)?;
        let original = stored.get(&source)?;
        let same = stored.get(&language)?.made_from.as_deref() == Some(digest(&original.text).as_slice());
        (!same).then_some(original.changed_at)
    }

    /// Uzbek in Cyrillic, with the spellings that people chose. `seen` counts the words of what stands before.
    fn spelled(&self, key: &(Uuid, String), latin: &str, seen: &mut Occurrences) -> Spelled {
        spell(latin, self.choices.get(key).map_or(&[], Vec::as_slice), seen)
    }
}

/// What there is of a text in one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Condition {
    Missing,
    Stale,
    Good,
}
