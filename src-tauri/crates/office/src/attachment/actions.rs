//! What is done with attached files.

use std::io::{Read, Seek};

use hamkor_language::messages;
use rusqlite::{OptionalExtension, named_params};

use super::chunk;
use crate::storage::millis;
use crate::{Action, AttachmentId, Change, Error, Office, Outcome, RecordRef, Result};

/// Attaches a file to a record.
///
/// # Errors
/// When it has no name, or `bytes` cannot be read.
pub fn attach(
    office: &Office,
    owner: RecordRef,
    file_name: &str,
    media_type: &str,
    bytes: &mut (impl Read + Seek),
) -> Result<Outcome<AttachmentId>> {
    let file_name = file_name.trim();
    if file_name.is_empty() {
        return Err(Error::NameEmpty);
    }
    office.change(Change::new(Action::Draft, messages::history_attachment_added(file_name)), |tx| {
        let (digest, size) = chunk::store(tx, bytes)?;
        let id = AttachmentId::new();
        tx.connection().prepare_cached(include_str!("insert.sql"))?.execute(named_params! {
            ":id": id,
            ":owner": owner.id,
            ":owner_kind": owner.kind,
            ":file_name": file_name,
            ":media_type": media_type,
            ":size": size,
            ":digest": digest,
            ":now": millis(tx.now()),
            ":by": tx.member(),
        })?;
        tx.touch(id);
        tx.touch(owner);
        Ok(id)
    })
}

/// Takes an attached file away from its record. Undo brings it back.
///
/// # Errors
/// When it is not there.
pub fn remove(office: &Office, id: AttachmentId) -> Result<Outcome<()>> {
    let sql = "SELECT file_name, owner_kind, owner FROM attachment WHERE id = ?1 AND deleted_at IS NULL";
    let (name, owner) = office.read(|view| {
        let found = view.connection().prepare_cached(sql)?.query_row([id], |row| {
            let owner = RecordRef { kind: row.get("owner_kind")?, id: row.get("owner")? };
            Ok((row.get::<_, String>("file_name")?, owner))
        });
        found.optional()?.ok_or(Error::RecordNotFound)
    })?;
    office.change(Change::new(Action::Draft, messages::history_attachment_removed(name.as_str())), |tx| {
        tx.connection()
            .prepare_cached("UPDATE attachment SET deleted_at = :now, deleted_by = :by WHERE id = :id")?
            .execute(named_params! { ":now": millis(tx.now()), ":by": tx.member(), ":id": id })?;
        tx.touch(id);
        tx.touch(owner);
        Ok(())
    })
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;
    use crate::attachment::{collect, list, read};
    use crate::testing::Fixture;
    use crate::testing::records::plan;

    fn bytes_of(office: &Office, id: AttachmentId) -> Vec<u8> {
        let mut bytes = Vec::new();
        office.read(|view| read(view, id, &mut bytes)).unwrap();
        bytes
    }

    fn pieces(office: &Office) -> (i64, i64) {
        let sql = "SELECT count(*), coalesce(max(length(bytes)), 0) FROM chunk";
        office.read(|view| Ok(view.connection().query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))?)).unwrap()
    }

    #[test]
    fn a_file_comes_back_byte_for_byte_and_is_kept_as_long_as_undo_can_bring_it_back() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let plan = plan(&office, "초안");
        let mib = 1 << 20;
        let bytes: Vec<u8> = (0..2 * mib + 5_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
        let id = attach(&office, plan.into(), "mou.pdf", "application/pdf", &mut Cursor::new(&bytes)).unwrap().value;
        assert!(bytes_of(&office, id) == bytes);
        assert_eq!(pieces(&office), (3, i64::from(mib)));
        let recorded: i64 = office
            .read(|view| {
                let last = "SELECT length(intent) FROM history ORDER BY rowid DESC LIMIT 1";
                Ok(view.connection().query_row(last, [], |row| row.get(0))?)
            })
            .unwrap();
        assert!(recorded < 2000, "the bytes are not recorded: {recorded}");

        attach(&office, plan.into(), "again.pdf", "application/pdf", &mut Cursor::new(&bytes)).unwrap();
        assert_eq!(pieces(&office).0, 3, "the same bytes are kept once");
        office.undo().unwrap();
        remove(&office, id).unwrap();
        assert_eq!(office.read(|view| list(view, plan.record())).unwrap(), []);
        assert_eq!(collect(&office).unwrap(), 0);
        office.undo().unwrap();
        assert!(bytes_of(&office, id) == bytes);
        assert_eq!(office.read(|view| list(view, plan.record())).unwrap()[0].file_name, "mou.pdf");
    }

    #[test]
    fn pieces_that_no_step_can_bring_back_are_collected() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let plan = plan(&office, "초안");
        let kept = attach(&office, plan.into(), "a.txt", "text/plain", &mut Cursor::new("kept")).unwrap().value;
        office
            .pass(&crate::testing::a_pass(&office), |tx| chunk::store(tx, &mut Cursor::new("never attached")))
            .unwrap();
        assert_eq!(pieces(&office).0, 2);
        assert_eq!(collect(&office).unwrap(), 1);
        assert_eq!(bytes_of(&office, kept), b"kept");
    }

    #[test]
    fn a_file_that_cannot_be_read_leaves_nothing() {
        struct Broken;
        impl Read for Broken {
            fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
                Err(std::io::ErrorKind::ConnectionReset.into())
            }
        }
        impl Seek for Broken {
            fn seek(&mut self, _: std::io::SeekFrom) -> std::io::Result<u64> {
                Ok(0)
            }
        }
        let fixture = Fixture::new();
        let office = fixture.create();
        let plan = plan(&office, "초안");
        let attached = attach(&office, plan.into(), "a.txt", "text/plain", &mut Broken);
        assert!(matches!(attached, Err(Error::FileRead { .. })));
        assert_eq!(pieces(&office).0, 0);
    }
}
