//! The list of plans.

use std::collections::{BTreeMap, HashMap};

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Asia::Tashkent;
use hamkor_language::collation::Collation;
use hamkor_language::search::{self, Weight};
use hamkor_language::{Language, WrittenLanguage, format};
use rusqlite::{OptionalExtension, named_params};
use serde::{Deserialize, Serialize};

use super::{PlanState, kind};
use crate::member::Action;
use crate::organisation;
use crate::storage::moment;
use crate::{MemberId, OrganisationId, PlanId, PlanKindId, Result, View};

/// Which plans are wanted, and in which order.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Query {
    /// Which of them by what they need.
    pub filter: Filter,
    /// Those in one state.
    pub state: Option<PlanState>,
    /// Those of one kind.
    pub kind: Option<PlanKindId>,
    /// Those whose title has these words, in any script.
    pub text: String,
    /// By what they are sorted.
    pub sort: Sort,
    /// Whether the last comes first.
    pub descending: bool,
}

impl Query {
    /// Every plan, by title.
    #[must_use]
    pub fn all() -> Self {
        Self { filter: Filter::All, state: None, kind: None, text: String::new(), sort: Sort::Title, descending: false }
    }
}

/// Plans by what they need.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Filter {
    /// All of them.
    All,
    /// Those that somebody works on.
    InProgress,
    /// Those that wait for who asks.
    WaitingForMe,
    /// Those with a text that is missing or stale in a language.
    NeedsTranslation,
}

/// By what plans are sorted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Sort {
    /// The title, in the reader's alphabet.
    Title,
    /// When it was last changed.
    Changed,
    /// Where it stands.
    State,
    /// When it is due; those without a date last.
    Due,
}

/// The plans that were asked for, and how many there are of each sort.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct List {
    /// The plans.
    pub rows: Vec<Row>,
    /// How many there are in all.
    pub counts: Counts,
}

/// How many plans each filter would show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct Counts {
    /// All.
    pub all: u32,
    /// In progress.
    pub in_progress: u32,
    /// Waiting for who asks.
    pub waiting_for_me: u32,
    /// In need of translation.
    pub needs_translation: u32,
}

/// A plan in the list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct Row {
    /// Which plan.
    pub id: PlanId,
    /// Its title in the reader's language, or the one that it is first written in.
    pub title: String,
    /// The language of that title.
    pub title_language: Language,
    /// The kind's name.
    pub kind: String,
    /// Its kind.
    pub kind_id: PlanKindId,
    /// Where it stands.
    pub state: PlanState,
    /// The state's name.
    pub state_text: String,
    /// Its version.
    pub version: u32,
    /// Who is responsible.
    pub responsible: Option<String>,
    /// When it is due, in words.
    pub due_text: Option<String>,
    /// When it was last changed.
    pub changed_at: DateTime<Utc>,
    /// The same, in words.
    pub changed_text: String,
    /// How many texts are older than their source.
    pub stale_count: u32,
    /// How many texts are missing in Korean, Uzbek or Russian.
    pub missing_count: u32,
    /// How many opinions there are on the present version.
    pub opinion_count: u32,
    /// Whether it waits for who asks.
    pub waiting_for_me: bool,
    /// How many goals it has.
    pub goals: u32,
    /// How many measures it has.
    pub measures: u32,
    #[serde(skip)]
    due: Option<NaiveDate>,
}

/// Lists plans for a reader.
///
/// # Errors
/// When the file cannot be read.
pub fn list(view: &View<'_>, query: &Query, language: Language) -> Result<List> {
    let rows = rows(view, language)?;
    let asked = search::Query::parse(&query.text);
    let count = |filter| u32::try_from(rows.iter().filter(|row| shows(filter, row)).count()).unwrap_or(u32::MAX);
    let counts = Counts {
        all: count(Filter::All),
        in_progress: count(Filter::InProgress),
        waiting_for_me: count(Filter::WaitingForMe),
        needs_translation: count(Filter::NeedsTranslation),
    };
    let mut rows: Vec<Row> = rows
        .into_iter()
        .filter(|row| shows(query.filter, row))
        .filter(|row| query.state.is_none_or(|state| state == row.state))
        .filter(|row| query.kind.is_none_or(|kind| kind == row.kind_id))
        .filter(|row| titled(row, asked.as_ref(), &query.text))
        .collect();
    let collation = Collation::new(language);
    rows.sort_by(|left, right| {
        let titles = || collation.compare(&left.title, &right.title);
        let order = match query.sort {
            Sort::Title => titles(),
            Sort::Changed => left.changed_at.cmp(&right.changed_at).then_with(titles),
            Sort::State => left.state.cmp(&right.state).then_with(titles),
            // Without a date stands behind every date.
            Sort::Due => (left.due.is_none(), left.due).cmp(&(right.due.is_none(), right.due)).then_with(titles),
        };
        if query.descending { order.reverse() } else { order }
    });
    Ok(List { rows, counts })
}

fn shows(filter: Filter, row: &Row) -> bool {
    match filter {
        Filter::All => true,
        Filter::InProgress => row.state.is_in_progress(),
        Filter::WaitingForMe => row.waiting_for_me,
        Filter::NeedsTranslation => row.state.is_in_progress() && row.stale_count + row.missing_count > 0,
    }
}

/// Whether a title answers what was typed; nothing typed asks for nothing.
fn titled(row: &Row, query: Option<&search::Query>, typed: &str) -> bool {
    match query {
        Some(query) => query.look(&row.title, row.title_language.written(), Weight::Title).is_some(),
        None => typed.trim().is_empty(),
    }
}

struct Translation {
    stale: u32,
    missing: u32,
}

fn rows(view: &View<'_>, language: Language) -> Result<Vec<Row>> {
    let kinds: HashMap<PlanKindId, String> =
        kind::list(view, language)?.into_iter().map(|kind| (kind.id, kind.name)).collect();
    let translations = translations(view)?;
    let titles = titles(view)?;
    let mut organisations: BTreeMap<OrganisationId, String> = BTreeMap::new();
    let now = view.now().with_timezone(&Tashkent);
    let mut statement = view.connection().prepare_cached(include_str!("list.sql"))?;
    let mut stored = statement.query([])?;
    let mut rows = Vec::new();
    while let Some(row) = stored.next()? {
        let id: PlanId = row.get("id")?;
        let state: PlanState = row.get("state")?;
        let drafter: MemberId = row.get("drafter")?;
        let kind_id: PlanKindId = row.get("kind")?;
        let due: Option<NaiveDate> = row.get("due")?;
        let changed_at = moment(row.get("changed_at")?)?;
        let responsible: Option<OrganisationId> = row.get("responsible")?;
        let responsible = match responsible {
            None => None,
            Some(id) => Some(match organisations.get(&id) {
                Some(name) => name.clone(),
                None => organisations.entry(id).or_insert(organisation::short_name(view, id, language)?).clone(),
            }),
        };
        let (title, title_language) = titles.get(&id).cloned().unwrap_or_default().into_title(language);
        let Translation { stale, missing } = translations.get(&id).unwrap_or(&Translation { stale: 0, missing: 0 });
        rows.push(Row {
            id,
            title,
            title_language,
            kind: kinds.get(&kind_id).cloned().unwrap_or_default(),
            kind_id,
            state,
            state_text: state.message().text(language),
            version: row.get("version")?,
            responsible,
            due_text: due.map(|date| format::date(language, date)),
            changed_at,
            changed_text: format::moment_beside(language, &changed_at.with_timezone(&Tashkent), &now),
            stale_count: *stale,
            missing_count: *missing,
            opinion_count: row.get("opinions")?,
            waiting_for_me: waits(view, state, drafter),
            goals: row.get("goals")?,
            measures: row.get("measures")?,
            due,
        });
    }
    Ok(rows)
}

/// A plan waits for whoever may approve it and did not draft it; a returned one waits for its drafter.
fn waits(view: &View<'_>, state: PlanState, drafter: MemberId) -> bool {
    let mine = view.member() == Some(drafter);
    match state {
        PlanState::InReview => !mine && view.may(Action::Approve),
        PlanState::Returned => mine,
        _ => false,
    }
}

#[derive(Default, Clone)]
struct Title {
    texts: Vec<(WrittenLanguage, String, bool)>,
}

impl Title {
    /// The title in the reader's language, else in the one it is first written in.
    fn into_title(self, reader: Language) -> (String, Language) {
        let wanted = self.texts.iter().find(|(language, ..)| *language == reader.written());
        let found = wanted.or_else(|| self.texts.iter().find(|(.., original)| *original)).or(self.texts.first());
        match found {
            None => (String::new(), reader),
            Some((language, text, _)) if *language == reader.written() => {
                let text = if reader == Language::UzbekCyrillic {
                    hamkor_language::spelling::to_cyrillic(text).text
                } else {
                    text.clone()
                };
                (text, reader)
            }
            Some((language, text, _)) => (text.clone(), language.language()),
        }
    }
}

fn titles(view: &View<'_>) -> Result<HashMap<PlanId, Title>> {
    let mut statement = view.connection().prepare_cached(include_str!("titles.sql"))?;
    let mut rows = statement.query([])?;
    let mut titles: HashMap<PlanId, Title> = HashMap::new();
    while let Some(row) = rows.next()? {
        let language: String = row.get("language")?;
        let language = language.parse().map_err(|_| crate::Error::OfficeDamaged)?;
        titles.entry(row.get("id")?).or_default().texts.push((language, row.get("text")?, row.get("original")?));
    }
    Ok(titles)
}

/// How many texts of a plan are older than what they were made from.
pub(crate) fn stale_texts(view: &View<'_>, plan: PlanId) -> Result<u32> {
    let sql = include_str!("translations.sql").replace("{only}", "AND plan.id = :plan");
    let mut statement = view.connection().prepare_cached(&sql)?;
    let stale = statement.query_row(named_params! { ":plan": plan }, |row| row.get("stale")).optional()?;
    Ok(stale.unwrap_or_default())
}

/// How many texts of each plan are stale or missing, counted where they stand.
fn translations(view: &View<'_>) -> Result<HashMap<PlanId, Translation>> {
    let mut statement = view.connection().prepare_cached(&include_str!("translations.sql").replace("{only}", ""))?;
    let rows = statement.query_map([], |row| {
        Ok((row.get("plan")?, Translation { stale: row.get("stale")?, missing: row.get("missing")? }))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
