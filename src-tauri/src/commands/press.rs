//! Pages: in the preview, as a PDF, and from a printer.

use std::path::PathBuf;

use hamkor_language::Language;
use hamkor_office::packet::Finding;
use hamkor_office::{Action, Error as OfficeError, PacketId, PacketItemId};
use hamkor_press::OpenPassword;
use serde::{Deserialize, Serialize};
use tauri::State;
use tauri::ipc::{InvokeResponseBody, IpcResponse};

use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::print::{self, PrintJob, PrintOptions, Printer};
use crate::typesetter::{PressProgress, Printable, Typeset};

/// A page as SVG, on its way to the page of the program as raw bytes.
pub(crate) struct PagePicture(String);

impl IpcResponse for PagePicture {
    fn body(self) -> tauri::Result<InvokeResponseBody> {
        Ok(InvokeResponseBody::Raw(self.0.into_bytes()))
    }
}

impl specta::Type for PagePicture {
    fn definition(_: &mut specta::Types) -> specta::datatype::DataType {
        specta_typescript::define("ArrayBuffer").into()
    }
}

/// A PDF that was saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub(crate) struct SavedPdf {
    /// Where.
    pub path: String,
    /// How many pages it has.
    pub pages: u32,
}

/// Sets a packet, or one item of it.
#[tauri::command]
#[specta::specta]
pub(crate) async fn press_typeset(
    desk: State<'_, Desk>,
    packet: PacketId,
    item: Option<PacketItemId>,
) -> Result<Typeset> {
    desk.typeset(packet, item).await
}

/// A page that was set.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn press_page(desk: State<'_, Desk>, generation: u32, index: u32) -> Result<PagePicture> {
    desk.typesetter.page(generation, index).map(PagePicture)
}

/// How far the setting of many pages is; nothing where none are on their way.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn press_progress(desk: State<'_, Desk>) -> Option<PressProgress> {
    desk.typesetter.progress()
}

/// Stops the setting of many pages.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn press_stop(desk: State<'_, Desk>) {
    desk.typesetter.stop();
}

/// Saves a packet, or a paper for a visit, as a PDF; with a password as one that opens with it alone.
#[tauri::command]
#[specta::specta]
pub(crate) async fn press_save_pdf(
    desk: State<'_, Desk>,
    what: Printable,
    path: String,
    password: Option<String>,
) -> Result<SavedPdf> {
    require_print(&desk)?;
    let password = password.map(|password| OpenPassword::new(&password)).transpose()?;
    let pdf = desk.pdf(&what, password).await?;
    let path = PathBuf::from(path);
    let partial = path.with_extension("pdf.partial");
    let written = tokio::fs::write(&partial, &pdf.bytes).await;
    let placed = match written {
        Ok(()) => tokio::fs::rename(&partial, &path).await,
        Err(error) => Err(error),
    };
    placed.map_err(|error| Error::writing(&path, error))?;
    Ok(SavedPdf { path: path.display().to_string(), pages: u32::try_from(pdf.pages).map_err(Error::unexpected)? })
}

/// What to look at in a packet before it is printed.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn press_proof(desk: State<'_, Desk>, packet: PacketId, language: Language) -> Result<Vec<Finding>> {
    desk.with_office(|office| Ok(office.read(|view| Ok(hamkor_press::proof(view, packet, language)))??))
}

/// The printers of this computer.
#[tauri::command]
#[specta::specta]
pub(crate) async fn press_printers() -> Result<Vec<Printer>> {
    print::printers().await
}

/// Prints a packet, or a paper for a visit; answers nothing when the system's dialogue was dismissed.
#[tauri::command]
#[specta::specta]
pub(crate) async fn press_print(
    desk: State<'_, Desk>,
    what: Printable,
    options: PrintOptions,
) -> Result<Option<PrintJob>> {
    require_print(&desk)?;
    let pdf = desk.pdf(&what, None).await?;
    print::send(pdf.bytes, &pdf.title, &options).await
}

fn require_print(desk: &Desk) -> Result<()> {
    if desk.read(|view| Ok(view.may(Action::Print)))? { Ok(()) } else { Err(OfficeError::NotAllowed.into()) }
}
