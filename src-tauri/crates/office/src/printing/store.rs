//! Printings in the file.

use chrono_tz::Asia::Tashkent;
use hamkor_language::{Language, format, messages};
use rusqlite::{OptionalExtension, named_params};

use super::{Destination, ForReader, NewPrinting, Printing, Way};
use crate::change::Change;
use crate::change::replica::hex;
use crate::kept::{self, KeptPdf};
use crate::member::{self, Action};
use crate::record;
use crate::storage::{millis, moment};
use crate::{
    Error, KeptPdfId, MemberId, Message, Office, Outcome, PacketId, PacketReaderId, PrintingId, Result, Tx, View,
};

/// Records a printing with its PDF. Undo never takes it back.
///
/// # Errors
/// When there is no such packet, the role does not allow printing, or nothing may be changed in this copy of the office.
pub fn record(office: &Office, new: &NewPrinting) -> Result<Outcome<PrintingId>> {
    let message = said(new.reader.as_ref(), &new.destination);
    office.change(Change::new(Action::Print, message).noted(), |tx| {
        record::require(tx, new.packet.into())?;
        let kept = kept::keep(tx, new.packet.into(), None, &new.pdf)?;
        insert(tx, new.packet, kept, new.reader.as_ref(), &new.destination)
    })
}

/// Records that the PDF of a printing was printed again, or saved.
///
/// # Errors
/// When there is no such printing, the role does not allow printing, or nothing may be changed in this copy of the office.
pub fn record_again(office: &Office, printing: PrintingId, destination: &Destination) -> Result<Outcome<PrintingId>> {
    let before = office.read(|view| stored(view, printing))?;
    let message = said(before.reader.as_ref(), destination);
    office.change(Change::new(Action::Print, message).noted(), |tx| {
        insert(tx, before.packet, before.kept, before.reader.as_ref(), destination)
    })
}

fn said(reader: Option<&ForReader>, destination: &Destination) -> Message {
    let copies = i64::from(destination.copies);
    match (destination.way, reader) {
        (Way::Printer, Some(reader)) => messages::printing_history_printed_for(copies, reader.name.as_str()),
        (Way::Printer, None) => messages::printing_history_printed(copies),
        (Way::File | Way::Bundle, Some(reader)) => messages::printing_history_saved_for(reader.name.as_str()),
        (Way::File | Way::Bundle, None) => messages::printing_history_saved(),
    }
}

fn insert(
    tx: &mut Tx<'_>,
    packet: PacketId,
    kept: KeptPdfId,
    reader: Option<&ForReader>,
    destination: &Destination,
) -> Result<PrintingId> {
    let id = PrintingId::new();
    tx.connection().prepare_cached(include_str!("insert.sql"))?.execute(named_params! {
        ":id": id,
        ":packet": packet,
        ":kept": kept,
        ":reader": reader.map(|reader| reader.reader),
        ":reader_name": reader.map(|reader| reader.name.as_str()),
        ":copy": reader.map(|reader| reader.copy),
        ":copies": destination.copies,
        ":part": destination.part,
        ":way": destination.way,
        ":place": destination.place,
        ":now": millis(tx.now()),
        ":by": tx.member(),
    })?;
    tx.touch(packet);
    Ok(id)
}

/// The printings of a packet, the newest first.
///
/// # Errors
/// When the file cannot be read.
pub fn list(view: &View<'_>, packet: PacketId, language: Language) -> Result<Vec<Printing>> {
    let mut statement = view.connection().prepare_cached(include_str!("list.sql"))?;
    let mut rows = statement.query(named_params! { ":packet": packet })?;
    let mut printings = Vec::new();
    while let Some(row) = rows.next()? {
        let at = moment(row.get("printed_at")?)?.with_timezone(&Tashkent);
        let by: Option<MemberId> = row.get("printed_by")?;
        let tags: String = row.get("languages")?;
        let languages = tags.split(',').map(|tag| tag.parse::<Language>().map_err(|_| Error::OfficeDamaged));
        let digest: Vec<u8> = row.get("digest")?;
        printings.push(Printing {
            id: row.get("id")?,
            packet: row.get("packet")?,
            kept: row.get("kept")?,
            at_text: format::date_time(language, &at),
            member: by.map(|by| member::name(view, by, language)).transpose()?.unwrap_or_default(),
            languages: languages.collect::<Result<_>>()?,
            reader: row.get::<_, Option<String>>("reader_name")?.unwrap_or_default(),
            copy: row.get("copy")?,
            copies: row.get("copies")?,
            pages: row.get("pages")?,
            part: row.get("part")?,
            way: row.get("way")?,
            place: row.get("place")?,
            size_text: format::bytes(language, row.get::<_, i64>("size")?.unsigned_abs()),
            digest: hex(&digest),
        });
    }
    Ok(printings)
}

/// The PDF of a printing, to the last byte, and what is kept of it.
///
/// # Errors
/// When there is no such printing, or its bytes are damaged.
pub fn one(view: &View<'_>, printing: PrintingId) -> Result<(KeptPdf, Vec<u8>)> {
    kept::read(view, stored(view, printing)?.kept)
}

struct Stored {
    packet: PacketId,
    kept: KeptPdfId,
    reader: Option<ForReader>,
}

fn stored(view: &View<'_>, printing: PrintingId) -> Result<Stored> {
    let mut statement = view.connection().prepare_cached(include_str!("one.sql"))?;
    let found = statement.query_row(named_params! { ":id": printing }, |row| {
        let reader: Option<PacketReaderId> = row.get("reader")?;
        let name: Option<String> = row.get("reader_name")?;
        let copy: Option<u32> = row.get("copy")?;
        Ok(Stored {
            packet: row.get("packet")?,
            kept: row.get("kept")?,
            reader: reader.zip(name).zip(copy).map(|((reader, name), copy)| ForReader { reader, name, copy }),
        })
    });
    found.optional()?.ok_or(Error::RecordNotFound)
}

#[cfg(test)]
mod tests {
    use hamkor_language::WrittenLanguage;

    use super::*;
    use crate::kept::NewPdf;
    use crate::packet::{self, Purpose};
    use crate::testing::Fixture;
    use crate::{check, custody};

    fn to(way: Way, place: &str, copies: u32) -> Destination {
        Destination { way, place: place.to_owned(), copies, part: None }
    }

    fn kept_of(languages: &[Language], bytes: Vec<u8>) -> NewPdf {
        NewPdf { languages: languages.to_vec(), pages: 18, bytes }
    }

    #[test]
    fn a_printing_is_kept_to_the_last_byte_and_undo_leaves_it() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let packet = packet::create(&office, "자료집", WrittenLanguage::Korean, Purpose::Meeting).unwrap().value;
        let name = "위원장";
        let reader = packet::add_reader(&office, packet, None, name, WrittenLanguage::Korean).unwrap().value;
        let bytes: Vec<u8> = (0..3_000_000_u32).map(|n| u8::try_from(n % 251).unwrap()).collect();
        let new = NewPrinting {
            packet,
            reader: Some(ForReader { reader, name: name.into(), copy: 1 }),
            destination: Destination { part: Some("1-3,5".to_owned()), ..to(Way::Printer, "HP", 1) },
            pdf: kept_of(&[Language::Korean], bytes.clone()),
        };
        let first = record(&office, &new).unwrap().value;
        // What undo takes back is the step before the printing.
        office.undo().unwrap();
        let printings = || office.read(|view| list(view, packet, Language::Korean)).unwrap();
        assert_eq!(printings().len(), 1);
        let (kept, read) = office.read(|view| one(view, first)).unwrap();
        assert_eq!((kept.owner, read == bytes), (packet.into(), true));
        let again = record_again(&office, first, &to(Way::File, "자료집.pdf", 2)).unwrap().value;
        assert_eq!(office.read(|view| one(view, again)).unwrap().1, bytes);
        let shown = printings();
        let told = |printing: &Printing| {
            (printing.reader.clone(), printing.copies, printing.part.clone(), printing.way, printing.place.clone())
        };
        assert_eq!(told(&shown[0]), (name.into(), 2, None, Way::File, "자료집.pdf".into()));
        assert_eq!(told(&shown[1]), (name.into(), 1, Some("1-3,5".into()), Way::Printer, "HP".into()));
        assert_eq!((&shown[0].digest, shown[0].kept), (&shown[1].digest, shown[1].kept));
        office.close().unwrap();
        let report = check::check(&fixture.path(), &Fixture::passphrase()).unwrap();
        assert_eq!(report.problems, []);
    }

    #[test]
    fn what_is_no_packet_and_a_copy_that_must_not_change_keep_no_register() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let new = |packet| NewPrinting {
            packet,
            reader: None,
            destination: to(Way::File, "a.pdf", 1),
            pdf: kept_of(&[Language::Korean], vec![1]),
        };
        assert!(record(&office, &new(PacketId::new())).is_err());
        let packet = packet::create(&office, "자료집", WrittenLanguage::Korean, Purpose::Meeting).unwrap().value;
        record(&office, &new(packet)).unwrap();
        custody::hand_over(&office, "노트북", "사무실", &fixture.folder.path().join("other.hamkor")).unwrap();
        assert!(record(&office, &new(packet)).is_err());
    }
}
