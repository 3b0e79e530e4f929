//! What an item of a packet prints, and how its row says so.

use rusqlite::{Row, ToSql};
use serde::{Deserialize, Serialize};

use super::{PacketPiece, RecordPart};
use crate::closed_set::closed_set;
use crate::record::{self, Query};
use crate::{AttachmentId, Error, PacketId, PlanId, RecordId, RecordKind, RecordRef, Result, SavedViewId, View, plan};

closed_set! {
    /// What a plot shows.
    pub enum Plotted: word("packet-plotted") {
        /// What a record has to show: a fund its amounts, a survey its levels, a plan its progress.
        Record = "record",
        /// The promise chain in which a record stands.
        Chain = "chain",
        /// The terms of all posts.
        Terms = "terms",
    }
}

closed_set! {
    /// The kinds of item, as rows have them.
    pub enum ContentKind: word("packet-content") {
        /// A record.
        Record = "record",
        /// A list.
        List = "list",
        /// A plot.
        Plot = "plot",
        /// An attached file.
        Attachment = "attachment",
        /// A note.
        Note = "note",
        /// A divider.
        Divider = "divider",
        /// A ready-made piece.
        Piece = "piece",
    }
}

/// What an item prints.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ItemContent {
    /// A record: which of its parts, and how deep its text and goals go (from 1); all where nothing is said.
    Record {
        /// Which record.
        record: RecordRef,
        /// What of it.
        parts: Option<Vec<RecordPart>>,
        /// How many levels of it.
        depth: Option<u8>,
    },
    /// A list: what a query finds. Where a saved view is named, its query stands for this one as long as the view is kept.
    List {
        /// Of which records.
        records: RecordKind,
        /// Which of them, and how.
        query: Box<Query>,
        /// The view that it follows.
        view: Option<SavedViewId>,
    },
    /// A plot.
    Plot {
        /// What it shows.
        plotted: Plotted,
        /// Of which record; of none where it shows the terms of all posts.
        record: Option<RecordRef>,
    },
    /// An attached file: a PDF or a picture, page by page.
    Attachment {
        /// Which file.
        attachment: AttachmentId,
    },
    /// A note, written for this packet alone.
    Note,
    /// A divider: a title over the items that belong to it.
    Divider,
    /// A ready-made piece.
    Piece {
        /// Which.
        piece: PacketPiece,
        /// Of which record: the meeting or the visit that is prepared, the person whose life it tells, the text that is
        /// interpreted; where none is said, what the packet as a whole is about.
        about: Option<RecordRef>,
    },
}

impl From<RecordRef> for ItemContent {
    fn from(record: RecordRef) -> Self {
        Self::Record { record, parts: None, depth: None }
    }
}

impl ItemContent {
    /// Which kind of item it is.
    #[must_use]
    pub fn kind(&self) -> ContentKind {
        match self {
            Self::Record { .. } => ContentKind::Record,
            Self::List { .. } => ContentKind::List,
            Self::Plot { .. } => ContentKind::Plot,
            Self::Attachment { .. } => ContentKind::Attachment,
            Self::Note => ContentKind::Note,
            Self::Divider => ContentKind::Divider,
            Self::Piece { .. } => ContentKind::Piece,
        }
    }

    /// The record that it is of; none where it is of none.
    #[must_use]
    pub fn record(&self) -> Option<RecordRef> {
        match self {
            Self::Record { record, .. } => Some(*record),
            Self::Plot { record, .. } => *record,
            Self::Attachment { attachment } => Some((*attachment).into()),
            Self::Piece { about, .. } => *about,
            Self::List { .. } | Self::Note | Self::Divider => None,
        }
    }

    /// Refuses what is not there, or cannot be printed.
    pub(super) fn require(&self, view: &View<'_>) -> Result<()> {
        match self {
            Self::Attachment { attachment } => {
                let file = crate::attachment::one(view, *attachment)?;
                if file.showing() == crate::attachment::Showing::Outside {
                    return Err(Error::AttachmentNotPrintable { name: file.file_name });
                }
                Ok(())
            }
            Self::Plot { plotted, record } if (*plotted == Plotted::Terms) != record.is_none() => {
                Err(Error::RecordNotFound)
            }
            Self::Piece { piece, about } if !piece.takes(about.map(|about| about.kind)) => Err(Error::RecordNotFound),
            Self::List { records, .. } => record::listed(*records).map(drop).ok_or(Error::RecordNotFound),
            _ => match self.record() {
                Some(record) if record.kind == RecordKind::Plan => {
                    plan::source_language(view, PlanId(record.id.0)).map(drop)
                }
                Some(record) => record::require(view, record),
                None => Ok(()),
            },
        }
    }

    /// Reads it from the row of an item. A saved view that is no longer kept leaves the query as it was.
    pub(super) fn from_row(row: &Row<'_>) -> Result<Self> {
        let kind: RecordKind = row.get("record_kind")?;
        let (id, packet): (RecordId, PacketId) = (row.get("record")?, row.get("packet")?);
        let record = RecordRef { kind, id };
        let own = (kind != RecordKind::Packet || id != packet.record()).then_some(record);
        let json = |column: &str| -> Result<Option<String>> { Ok(row.get(column)?) };
        Ok(match row.get("content")? {
            ContentKind::Record => Self::Record {
                record,
                parts: json("parts")?.map(|parts| serde_json::from_str(&parts)).transpose()?,
                depth: row.get("depth")?,
            },
            ContentKind::List => Self::List {
                records: row.get("listed")?,
                query: match json("view_query")?.or(json("query")?) {
                    Some(query) => serde_json::from_str(&query)?,
                    None => Box::new(Query::all()),
                },
                view: row.get("saved_view")?,
            },
            ContentKind::Plot => Self::Plot { plotted: row.get("plotted")?, record: own },
            ContentKind::Attachment => Self::Attachment { attachment: AttachmentId(id.0) },
            ContentKind::Note => Self::Note,
            ContentKind::Divider => Self::Divider,
            ContentKind::Piece => Self::Piece { piece: row.get("piece")?, about: own },
        })
    }

    /// The columns of an item's row that say it.
    pub(super) fn columns(&self, packet: PacketId) -> Result<Vec<(&'static str, Box<dyn ToSql>)>> {
        let record = self.record().unwrap_or_else(|| packet.into());
        let mut columns: Vec<(&'static str, Box<dyn ToSql>)> = vec![
            ("content", Box::new(self.kind())),
            ("record_kind", Box::new(record.kind)),
            ("record", Box::new(record.id)),
        ];
        match self {
            Self::Record { parts, depth, .. } => {
                columns.push(("parts", Box::new(parts.as_ref().map(serde_json::to_string).transpose()?)));
                columns.push(("depth", Box::new(*depth)));
            }
            Self::List { records, query, view } => {
                columns.push(("listed", Box::new(*records)));
                columns.push(("query", Box::new(serde_json::to_string(query)?)));
                columns.push(("saved_view", Box::new(*view)));
            }
            Self::Plot { plotted, .. } => columns.push(("plotted", Box::new(*plotted))),
            Self::Piece { piece, .. } => columns.push(("piece", Box::new(*piece))),
            Self::Attachment { .. } | Self::Note | Self::Divider => {}
        }
        Ok(columns)
    }
}
