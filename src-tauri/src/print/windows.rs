//! Printing on Windows: the system's own dialogue for printer, tray, sides, copies and pages, and then the pages of the PDF
//! as vectors to the spooler. Everything that does it is part of Windows 10 and 11; no PDF reader is needed, nor a network.
//! `docs/architecture.md` says why it is done in this way.

mod apartment;
mod dialogue;
mod job;
mod memory;
mod printer;

use std::thread;

use windows::Win32::Foundation::{ERROR_CANCELLED, ERROR_PRINT_CANCELLED};
use windows::core::HRESULT;

use self::apartment::Apartment;
use self::job::Pages;
use super::{PrintJob, PrintOptions, Printer};
use crate::error::{Error, Result};

/// The printers that this person may print to, the preferred one first.
pub(crate) async fn printers() -> Result<Vec<Printer>> {
    tokio::task::spawn_blocking(printer::all).await.map_err(Error::unexpected)?.map_err(|error| failed(&error))
}

/// Shows the system's dialogue, filled in as `options` say, and prints what is chosen there; nothing when it is dismissed.
pub(crate) async fn send(pdf: Vec<u8>, title: &str, options: &PrintOptions) -> Result<Option<PrintJob>> {
    let (title, options) = (title.to_owned(), options.clone());
    tokio::task::spawn_blocking(move || print(&pdf, &title, options)).await.map_err(Error::unexpected)?
}

fn print(pdf: &[u8], title: &str, mut options: PrintOptions) -> Result<Option<PrintJob>> {
    if options.printer.is_none() {
        let printers = printer::all().map_err(|error| failed(&error))?;
        options.printer = Some(printers.into_iter().next().ok_or(Error::PrintNoPrinter)?.name);
    }
    let _apartment = Apartment::multi_threaded().map_err(|error| failed(&error))?;
    let pages = Pages::read(pdf).map_err(|error| failed(&error))?;
    let count = pages.count().map_err(|error| failed(&error))?;
    // The dialogue wants a thread with a single-threaded apartment, the pages one with a multi-threaded.
    let asked = thread::scope(|scope| scope.spawn(|| dialogue::ask(&options, count)).join())
        .map_err(|_| Error::unexpected("the print dialogue ended its thread"))?;
    let Some(choice) = asked.map_err(|error| failed(&error))? else { return Ok(None) };
    match pages.print(title, &choice) {
        Ok(()) => {
            let pages = choice.pages();
            Ok(Some(PrintJob { printer: choice.printer, job: title.to_owned(), copies: choice.copies, pages }))
        }
        // A printer that makes a file asks for its name, and may be told to leave it.
        Err(error) if was_cancelled(&error) => Ok(None),
        Err(error) => Err(failed(&error)),
    }
}

fn was_cancelled(error: &windows::core::Error) -> bool {
    [ERROR_CANCELLED, ERROR_PRINT_CANCELLED].map(HRESULT::from).contains(&error.code())
}

/// What Windows says, in the language of Windows.
fn failed(error: &windows::core::Error) -> Error {
    Error::PrintFailed { detail: error.to_string() }
}
