//! Plots: the pictures of terms, funds, surveys, plans and promise chains.

use hamkor_language::{Language, format};
use hamkor_office::fund::{self, FundCurrency};
use hamkor_office::{RecordId, RecordKind, RecordRef};
use hamkor_press::compose::{self, Subject};
use hamkor_press::plot::{Plot, Room};
use serde::{Deserialize, Serialize};
use tauri::State;

use crate::desk::Desk;
use crate::error::Result;

/// What is drawn.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(crate) enum PlotSubject {
    /// The terms of all posts.
    Terms,
    /// What a record has to show.
    Record {
        /// Which record.
        record: RecordRef,
    },
    /// The amounts of a fund.
    Fund {
        /// Which fund.
        fund: RecordId,
        /// The last day that counts, as typed; without one, today.
        at: Option<String>,
        /// The currency that everything is turned into; without one, the fund's own.
        currency: Option<FundCurrency>,
    },
    /// The promise chain in which a record stands.
    Chain {
        /// Which record.
        record: RecordRef,
    },
}

/// Draws a plot for a width in points, with so many pieces at most; nothing where there is nothing to draw.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn plot_read(
    desk: State<'_, Desk>,
    subject: PlotSubject,
    width: u32,
    pieces: u32,
    language: Language,
) -> Result<Option<Plot>> {
    let subject = match subject {
        PlotSubject::Terms => Subject::Terms,
        PlotSubject::Record { record } => Subject::Record(record),
        PlotSubject::Chain { record } => Subject::Chain(record),
        PlotSubject::Fund { fund: id, at, currency } => {
            let at = at.map(|typed| format::parse_date(&typed)).transpose().map_err(hamkor_office::Error::from)?;
            let asked = fund::Asked { at, currency: currency.map(Into::into) };
            Subject::Fund(RecordRef { kind: RecordKind::Fund, id }, asked)
        }
    };
    let room = Room::screen(f64::from(width), usize::try_from(pieces).unwrap_or(usize::MAX));
    desk.with_office(|office| Ok(office.read(|view| Ok(compose::plot(view, subject, language, room)))??))
}
