//! The register of printings: what was printed or saved of a packet is recorded with its PDF, once the printer or the file has it.

use std::path::Path;

use hamkor_language::Language;
use hamkor_office::attachment::file_name;
use hamkor_office::kept::NewPdf;
use hamkor_office::packet::{self, Edition};
use hamkor_office::printing::{self, Destination, ForReader, NewPrinting, Way};
use hamkor_office::{PacketId, View};
use serde::{Deserialize, Serialize};

use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::reply::Changed;
use crate::typesetter::{Pdf, Printable};

impl Desk {
    /// Records that a packet went somewhere. Nothing is recorded of what is no packet, nor in a copy of the office in which
    /// nothing may be changed.
    pub(crate) fn register(&self, what: &Printable, pdf: Pdf, destination: Destination) -> Result<Registered> {
        self.with_office(|office| {
            if !office.read(|view| Ok(view.is_changeable()))? {
                let is_packet = matches!(what, Printable::Packet { .. } | Printable::Printing { .. });
                return Ok(if is_packet { Registered::Closed } else { Registered::None });
            }
            let outcome = match what {
                Printable::Packet { packet, edition } => {
                    let reader = office.read(|view| for_reader(view, *packet, edition.as_ref()))?;
                    printing::record(office, &NewPrinting { packet: *packet, reader, destination, pdf: kept(pdf)? })?
                }
                Printable::Printing { printing } => printing::record_again(office, *printing, &destination)?,
                _ => return Ok(Registered::None),
            };
            Ok(Registered::Recorded { changed: Changed::of(office, &outcome)? })
        })
    }

    /// Records the editions that went into an archive bundle.
    pub(crate) fn register_bundle(&self, packet: PacketId, pdfs: Vec<Pdf>, path: &Path) -> Result<()> {
        for pdf in pdfs {
            let destination = Destination { way: Way::Bundle, place: file_name(path), copies: 1, part: None };
            self.register(&Printable::Packet { packet, edition: None }, pdf, destination)?;
        }
        Ok(())
    }
}

/// What became of the recording.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(crate) enum Registered {
    /// It was recorded.
    Recorded {
        /// What changed with it.
        changed: Changed,
    },
    /// It was not, since nothing may be changed in this copy of the office.
    Closed,
    /// It is nothing of which a register is kept.
    None,
}

fn kept(pdf: Pdf) -> Result<NewPdf> {
    let pages = u32::try_from(pdf.pages).map_err(Error::unexpected)?;
    Ok(NewPdf { languages: pdf.languages, pages, bytes: pdf.open.unwrap_or(pdf.bytes) })
}

/// For whom an edition is, as that reader is called in its first language.
fn for_reader(
    view: &View<'_>,
    packet: PacketId,
    edition: Option<&Edition>,
) -> hamkor_office::Result<Option<ForReader>> {
    let Some((reader, copy)) = edition.and_then(|edition| edition.reader.zip(edition.copy)) else { return Ok(None) };
    let language = edition.and_then(|edition| edition.languages.first().copied()).unwrap_or(Language::Korean);
    let packet = packet::read(view, packet, language)?;
    let name = packet.readers.iter().find(|one| one.id == reader).map(|one| one.name.clone());
    Ok(name.map(|name| ForReader { reader, name, copy }))
}
