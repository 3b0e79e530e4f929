//! A draft as it is shown before it is entered: what will be made, and what could not be taken.

use std::collections::HashMap;

use hamkor_language::{Language, LocalisedError, Message, messages};
use serde::{Deserialize, Serialize};

use super::{Draft, Left, LeftKind, RemarkKind, Run, compare};
use crate::passage::PassageKind;
use crate::{PlanId, Result, View};

/// How many passages are shown one by one.
const PASSAGES: usize = 200;
/// How much of a passage is shown, in signs.
const SIGNS: usize = 160;

/// A draft, in the reader's words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
#[serde(rename = "DraftShown")]
pub struct Shown {
    /// Its title; empty where it says none.
    pub title: String,
    /// The language that it seems to be in.
    pub language: Language,
    /// How many passages there are of each kind, in words.
    pub counts: Vec<String>,
    /// Its first passages.
    pub passages: Vec<ShownPassage>,
    /// How many more there are.
    pub more: u32,
    /// What people remarked on it, which becomes comments on the passages.
    pub remarks: Vec<LeftRow>,
    /// What could not be taken.
    pub left: Vec<LeftRow>,
    /// Why it cannot be entered into the plan that was asked about.
    pub difference: Option<String>,
}

/// A passage, in the reader's words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename = "DraftPassageShown")]
pub struct ShownPassage {
    /// What it is.
    pub kind: String,
    /// How deep it stands, from 0.
    pub depth: u8,
    /// Its first words.
    pub text: String,
}

/// What could not be taken, or was remarked, and where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename = "DraftLeft")]
pub struct LeftRow {
    /// At which passage; empty where it belongs to the whole.
    pub place: String,
    /// What, and why, or who remarked it.
    pub text: String,
}

/// Shows a draft as it would be entered, into a plan where one is named.
///
/// # Errors
/// When there is no such plan.
pub fn shown(view: &View<'_>, draft: &Draft, into: Option<PlanId>, language: Language) -> Result<Shown> {
    let difference = into.map(|plan| compare(view, plan, draft)).transpose()?.flatten();
    let passages = draft.passages.iter().take(PASSAGES).map(|passage| ShownPassage {
        kind: kind(passage.kind).text(language),
        depth: passage.level.saturating_sub(1),
        text: beginning(&match (&passage.picture, passage.text()) {
            (Some(picture), text) if text.is_empty() => picture.name.clone(),
            (_, text) => text,
        }),
    });
    Ok(Shown {
        title: draft.title.clone(),
        language: seems(draft),
        counts: counts(draft, language),
        passages: passages.collect(),
        more: u32::try_from(draft.passages.len().saturating_sub(PASSAGES)).unwrap_or(u32::MAX),
        remarks: remarks(draft, language),
        left: left(draft, language),
        difference: difference.map(|difference| difference.message().text(language)),
    })
}

fn kind(kind: PassageKind) -> Message {
    match kind {
        PassageKind::Heading => messages::draft_heading(),
        PassageKind::Paragraph => messages::draft_paragraph(),
        PassageKind::ListItem => messages::draft_list_item(),
        PassageKind::Table => messages::draft_table(),
        PassageKind::Figure => messages::draft_figure(),
        PassageKind::Note => messages::draft_note(),
    }
}

fn counts(draft: &Draft, language: Language) -> Vec<String> {
    let of = |wanted: PassageKind| draft.passages.iter().filter(|passage| passage.kind == wanted).count();
    let counted = PassageKind::ALL.into_iter().map(|one| (kind(one), of(one)));
    counted
        .filter(|(_, count)| *count > 0)
        .map(|(kind, count)| messages::draft_count(i64::try_from(count).unwrap_or(i64::MAX), kind).text(language))
        .collect()
}

/// What could not be taken, in words: where, and why.
#[must_use]
pub fn left_rows(draft: &Draft, language: Language) -> Vec<LeftRow> {
    left(draft, language)
}

/// The language that a draft seems to be in, by its letters.
fn seems(draft: &Draft) -> Language {
    let (mut hangul, mut cyrillic, mut latin, mut uzbek_cyrillic, mut uzbek) = (0_u32, 0_u32, 0_u32, 0_u32, 0_u32);
    for passage in draft.passages.iter().take(PASSAGES) {
        for sign in passage.text().chars() {
            match sign {
                '가'..='힣' => hangul += 1,
                'ў' | 'қ' | 'ғ' | 'ҳ' | 'Ў' | 'Қ' | 'Ғ' | 'Ҳ' => uzbek_cyrillic += 1,
                'а'..='я' | 'А'..='Я' | 'ё' => cyrillic += 1,
                'a'..='z' | 'A'..='Z' => latin += 1,
                'ʻ' | 'ʼ' | '‘' | '’' | '`' => uzbek += 1,
                _ => {}
            }
        }
    }
    // A hundred Uzbek letters have more than one that Russian does not have, or one with an apostrophe.
    if hangul * 2 > cyrillic.max(latin) {
        Language::Korean
    } else if cyrillic > latin {
        if uzbek_cyrillic * 100 > cyrillic { Language::UzbekCyrillic } else { Language::Russian }
    } else if uzbek * 100 > latin {
        Language::Uzbek
    } else {
        Language::English
    }
}

/// What could not be taken.
fn left(draft: &Draft, language: Language) -> Vec<LeftRow> {
    let texts = draft.left.iter().chain(&addresses(draft)).map(|left| (left.passage, left.text(language))).collect();
    rows(draft, texts, language)
}

/// What people remarked, in words.
fn remarks(draft: &Draft, language: Language) -> Vec<LeftRow> {
    let texts = draft.remarks.iter().map(|remark| (Some(remark.passage), remark_text(remark, language)));
    rows(draft, texts.collect(), language)
}

/// What is said of passages, in their order; the same at the same passage once.
fn rows(draft: &Draft, texts: Vec<(Option<usize>, String)>, language: Language) -> Vec<LeftRow> {
    let mut times: HashMap<(Option<usize>, String), u32> = HashMap::new();
    let mut rows = Vec::new();
    for said in texts {
        let count = times.entry(said.clone()).or_default();
        *count += 1;
        if *count == 1 {
            rows.push(said);
        }
    }
    rows.sort_by_key(|(passage, _)| *passage);
    let place = |passage: Option<usize>| match passage.and_then(|at| Some((at, draft.passages.get(at)?))) {
        Some((at, passage)) => {
            let number = i64::try_from(at + 1).unwrap_or(i64::MAX);
            let text: String = beginning(&passage.text()).chars().take(48).collect();
            messages::draft_place(number, text).text(language)
        }
        None => String::new(),
    };
    rows.into_iter()
        .map(|said| {
            let count = times.get(&said).copied().unwrap_or(1);
            let (passage, text) = said;
            LeftRow { place: place(passage), text: if count > 1 { format!("{text} × {count}") } else { text } }
        })
        .collect()
}

/// The links that lead out of the office: their words are taken, and they lead nowhere.
fn addresses(draft: &Draft) -> Vec<Left> {
    let mut left = Vec::new();
    for (at, passage) in draft.passages.iter().enumerate() {
        let cells = passage.table.iter().flat_map(|table| table.rows.iter().flatten()).flat_map(|cell| &cell.runs);
        let runs = passage.runs.iter().chain(cells);
        let notes = |run: &Run| run.footnote.clone().unwrap_or_default();
        let each = runs.flat_map(|run| [vec![run.clone()], notes(run)].concat());
        let kind = LeftKind::Address;
        left.extend(each.filter_map(|run| Some(Left { kind, passage: Some(at), detail: run.address? })));
    }
    left
}

/// A comment or a tracked change, in words.
fn remark_text(remark: &super::Remark, language: Language) -> String {
    let author = if remark.author.is_empty() { "–" } else { remark.author.as_str() };
    let text = beginning(&remark.text);
    let message = match remark.kind {
        RemarkKind::Comment => messages::draft_remark_comment(author, text),
        RemarkKind::Insertion => messages::draft_remark_insertion(author, text),
        RemarkKind::Deletion => messages::draft_remark_deletion(author, text),
    };
    message.text(language)
}

fn beginning(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match text.char_indices().nth(SIGNS) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}
