//! Attached files: listing, describing and removing them, taking them in step by step, looking at them, and taking copies out.

use std::path::PathBuf;

use hamkor_language::Language;
use hamkor_office::attachment::{self, About, Attachments, FileRole};
use hamkor_office::{AttachmentId, RecordRef};
use tauri::State;
use tauri::ipc::{InvokeBody, InvokeResponseBody, IpcResponse, Request};

use crate::arriving::{Advance, Arrival};
use crate::departing::Departure;
use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::previewed::Previewed;
use crate::reply::{Changed, Made};
use crate::scans::Scan;

/// The header in which the page names the file that a piece belongs to.
const INCOMING: &str = "incoming";

/// A picture on its way to the page, as raw bytes.
pub(crate) struct Picture(Vec<u8>);

impl IpcResponse for Picture {
    fn body(self) -> tauri::Result<InvokeResponseBody> {
        Ok(InvokeResponseBody::Raw(self.0))
    }
}

impl specta::Type for Picture {
    fn definition(_: &mut specta::Types) -> specta::datatype::DataType {
        specta_typescript::define("ArrayBuffer").into()
    }
}

/// The files attached to a record.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn attachment_list(desk: State<'_, Desk>, record: RecordRef, language: Language) -> Result<Attachments> {
    desk.read(|view| attachment::rows(view, record, language))
}

/// Gives an attached file another name.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn attachment_rename(desk: State<'_, Desk>, id: AttachmentId, name: String) -> Result<Changed> {
    desk.change(|office| attachment::rename(office, id, &name))
}

/// Says what an attached file is, and in which language.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn attachment_describe(
    desk: State<'_, Desk>,
    id: AttachmentId,
    role: FileRole,
    language: Option<Language>,
) -> Result<Changed> {
    desk.change(|office| attachment::describe(office, id, role, language))
}

/// Takes an attached file away from its record.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn attachment_remove(desk: State<'_, Desk>, id: AttachmentId) -> Result<Changed> {
    desk.change(|office| attachment::remove(office, id))
}

/// Begins to take in a file that the page sends piece by piece.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn attachment_begin(desk: State<'_, Desk>) -> Result<u32> {
    desk.begin_incoming()
}

/// Begins to take in a file of this computer.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn attachment_begin_file(desk: State<'_, Desk>, path: PathBuf) -> Result<Arrival> {
    desk.begin_incoming_file(&path)
}

/// Takes the next part of a file of this computer in.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn attachment_read(desk: State<'_, Desk>, incoming: u32) -> Result<Advance> {
    desk.read_incoming(incoming)
}

/// Takes in the next bytes of a file that the page sends. They come as they are, and so this command has no types of its own.
#[tauri::command(async)]
pub(crate) fn attachment_piece(desk: State<'_, Desk>, request: Request<'_>) -> Result<()> {
    let header = request.headers().get(INCOMING).and_then(|value| value.to_str().ok()?.parse().ok());
    let (InvokeBody::Raw(bytes), Some(incoming)) = (request.body(), header) else {
        return Err(Error::unexpected("a piece comes as bytes, with the number of its file"));
    };
    desk.take_incoming(incoming, bytes)
}

/// Attaches what has come in to a record.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn attachment_finish(
    desk: State<'_, Desk>,
    incoming: u32,
    record: RecordRef,
    name: String,
    role: FileRole,
    language: Option<Language>,
) -> Result<Made> {
    let about = About { file_name: name, role, language };
    desk.make(AttachmentId::record, |office| desk.finish_incoming(office, incoming, record, &about))
}

/// Stops a file on its way in: nothing of it stays.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn attachment_stop(desk: State<'_, Desk>, incoming: u32) -> Result<()> {
    desk.stop_incoming(incoming)
}

/// Looks at an attached file.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn attachment_preview(desk: State<'_, Desk>, id: AttachmentId) -> Result<Previewed> {
    desk.preview(id)
}

/// A picture that is attached.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn attachment_picture(desk: State<'_, Desk>, id: AttachmentId) -> Result<Picture> {
    desk.preview_picture(id).map(Picture)
}

/// A page of a PDF that is attached, as a PNG of this width in pixels.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn attachment_page(desk: State<'_, Desk>, id: AttachmentId, index: u32, width: u32) -> Result<Picture> {
    desk.preview_page(id, index, width).map(Picture)
}

/// Begins to give an attached file out: to a copy at this place, or, where none is named, into the system's program for it.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn attachment_begin_out(
    desk: State<'_, Desk>,
    id: AttachmentId,
    path: Option<PathBuf>,
) -> Result<Departure> {
    desk.begin_outgoing(id, path.as_deref())
}

/// Writes the next part of a file that goes out; with the last one the copy is there, or the program shows it.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn attachment_write(desk: State<'_, Desk>, outgoing: u32) -> Result<Advance> {
    desk.write_outgoing(outgoing)
}

/// Stops a file on its way out: nothing of it stays.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn attachment_stop_out(desk: State<'_, Desk>, outgoing: u32) {
    desk.stop_outgoing(outgoing);
}

/// The scans that lie in the folder of this computer and are attached nowhere yet.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn scan_list(desk: State<'_, Desk>, language: Language) -> Result<Vec<Scan>> {
    desk.offered_scans(language)
}
