//! Promise chains: what each record answers, promises, fulfils, funds and reports.

use hamkor_language::Language;
use hamkor_office::chain::{self, BrokenChain, Chain, End, RowChoice, Verb};
use hamkor_office::{ChainLinkId, PartRowId, RecordRef};
use hamkor_press::compose;
use serde::{Deserialize, Serialize};
use tauri::State;

use crate::desk::Desk;
use crate::error::Result;
use crate::reply::{Changed, Made};

/// An end of a link: a record, or a row of it that is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub(crate) struct ChainEnd {
    /// The record.
    record: RecordRef,
    /// Its row; none where the whole record is meant.
    row: Option<PartRowId>,
}

impl From<ChainEnd> for End {
    fn from(end: ChainEnd) -> Self {
        Self { record: end.record, row: end.row }
    }
}

/// The chains that are broken, and how many there are in all.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub(crate) struct BrokenChains {
    /// Some of each kind.
    pub shown: Vec<BrokenChain>,
    /// How many there are.
    pub all: u32,
}

/// The chain in which a record stands.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn chain_read(desk: State<'_, Desk>, record: RecordRef, language: Language) -> Result<Chain> {
    desk.read(|view| chain::chain(view, record, language))
}

/// The same, with the printed pages of the packets that report it: these have to be set for it.
#[tauri::command]
#[specta::specta]
pub(crate) async fn chain_placed(desk: State<'_, Desk>, record: RecordRef, language: Language) -> Result<Chain> {
    let places = desk.places(record).await?;
    desk.with_office(|office| Ok(office.read(|view| Ok(compose::placed(view, record, &places, language)))??))
}

/// The rows of a record that a link can mean.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn chain_rows(desk: State<'_, Desk>, record: RecordRef, language: Language) -> Result<Vec<RowChoice>> {
    desk.read(|view| chain::row_choices(view, record, language))
}

/// Says that one record does something to another.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn chain_link(desk: State<'_, Desk>, from: ChainEnd, verb: Verb, to: ChainEnd) -> Result<Made> {
    desk.make(ChainLinkId::record, |office| chain::add(office, from.into(), verb, to.into()))
}

/// Takes a link back.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn chain_unlink(desk: State<'_, Desk>, record: RecordRef, link: ChainLinkId) -> Result<Changed> {
    desk.change(|office| chain::remove(office, record, link))
}

/// The chains that are broken: of each kind no more than so many, and how many there are.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn chain_broken(desk: State<'_, Desk>, most: u32, language: Language) -> Result<BrokenChains> {
    let most = usize::try_from(most).unwrap_or(usize::MAX);
    let (shown, all) = desk.read(|view| chain::broken(view, most, language))?;
    Ok(BrokenChains { shown, all: u32::try_from(all).unwrap_or(u32::MAX) })
}
