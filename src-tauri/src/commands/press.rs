//! Pages: in the preview, as a PDF, and from a printer.

use std::path::PathBuf;

use hamkor_language::Language;
use hamkor_office::attachment::file_name;
use hamkor_office::packet::{self, Edition, Finding};
use hamkor_office::printing::{self, Destination, Printing, Way};
use hamkor_office::{Action, Error as OfficeError, PacketId, PacketItemId};
use hamkor_press::OpenPassword;
use serde::{Deserialize, Serialize};
use tauri::State;
use tauri::ipc::{InvokeResponseBody, IpcResponse};

use crate::departing::{Departure, partial};
use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::print::{self, PrintJob, PrintOptions, Printer};
use crate::printings::Registered;
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
    /// What became of its recording.
    pub registered: Registered,
}

/// What was printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub(crate) struct Printed {
    /// What the printing system has taken.
    pub job: PrintJob,
    /// What became of its recording.
    pub registered: Registered,
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
    let partial = partial(&path);
    let written = tokio::fs::write(&partial, &pdf.bytes).await;
    let placed = match written {
        Ok(()) => tokio::fs::rename(&partial, &path).await,
        Err(error) => Err(error),
    };
    placed.map_err(|error| Error::writing(&path, error))?;
    let pages = u32::try_from(pdf.pages).map_err(Error::unexpected)?;
    let destination = Destination { way: Way::File, place: file_name(&path), copies: 1, part: None };
    let registered = desk.register(&what, pdf, destination)?;
    Ok(SavedPdf { path: path.display().to_string(), pages, registered })
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
) -> Result<Option<Printed>> {
    require_print(&desk)?;
    let pdf = desk.pdf(&what, None).await?;
    // What is kept is what the printer got.
    let sent = print::send(pdf.bytes.clone(), &pdf.title, &options).await?;
    let Some(job) = sent else { return Ok(None) };
    let destination =
        Destination { way: Way::Printer, place: job.printer.clone(), copies: job.copies, part: job.pages.clone() };
    let registered = desk.register(&what, pdf, destination)?;
    Ok(Some(Printed { job, registered }))
}

/// The printings of a packet that were recorded, the newest first.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn printing_list(desk: State<'_, Desk>, packet: PacketId, language: Language) -> Result<Vec<Printing>> {
    desk.read(|view| printing::list(view, packet, language))
}

/// Begins an archive bundle of a packet at this place; its parts are written one by one, as those of any file that goes out.
#[tauri::command]
#[specta::specta]
pub(crate) async fn printing_begin_bundle(
    desk: State<'_, Desk>,
    packet: PacketId,
    path: PathBuf,
    language: Language,
) -> Result<Departure> {
    require_print(&desk)?;
    let languages = desk.read(|view| Ok(packet::read(view, packet, language)?.editions()))?;
    let mut pdfs = Vec::with_capacity(languages.len());
    for languages in languages {
        let edition = Edition { languages, reader: None, copy: None };
        pdfs.push(desk.pdf(&Printable::Packet { packet, edition: Some(edition) }, None).await?);
    }
    desk.begin_bundle(packet, pdfs, &path, language)
}

fn require_print(desk: &Desk) -> Result<()> {
    if desk.read(|view| Ok(view.may(Action::Print)))? { Ok(()) } else { Err(OfficeError::NotAllowed.into()) }
}
