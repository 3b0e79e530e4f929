//! Reads and writes SQLite changesets, the form in which history keeps what changed.
//!
//! SQLite's session extension records, inverts and applies them; this module only takes them apart row by row, to say what
//! changed before and after, and puts rows together again, since an undo applies some rows in another way than their exact
//! inverse. The form is the one that the head of SQLite's `sqlite3session.c` lays down.

use rusqlite::types::Value;

use crate::{Error, Result};

/// What happened to a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Operation {
    Insert,
    Update,
    Delete,
}

impl Operation {
    const fn byte(self) -> u8 {
        match self {
            Self::Delete => 9,
            Self::Insert => 18,
            Self::Update => 23,
        }
    }
}

/// One changed row of a recorded table.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct RowChange {
    /// The table.
    pub(crate) table: String,
    /// For each column its place in the primary key from 1, or 0.
    pub(crate) key_columns: Vec<u8>,
    /// What happened.
    pub(crate) operation: Operation,
    indirect: u8,
    /// What stood there: everything for a deletion, the key and the changed columns for an update, nothing for an insertion.
    pub(crate) old: Vec<Option<Value>>,
    /// What stands there: everything for an insertion, the changed columns for an update, nothing for a deletion.
    pub(crate) new: Vec<Option<Value>>,
}

impl RowChange {
    /// An update of a row that leaves everything but the columns given here as it is.
    pub(crate) fn update(of: &Self, key: &[Value], columns: impl IntoIterator<Item = (usize, Value, Value)>) -> Self {
        let width = of.key_columns.len();
        let (mut old, mut new) = (vec![None; width], vec![None; width]);
        let places = of.key_columns.iter().enumerate().filter(|(_, place)| **place > 0);
        for ((column, _), value) in places.zip(key) {
            old[column] = Some(value.clone());
        }
        for (column, before, after) in columns {
            old[column] = Some(before);
            new[column] = Some(after);
        }
        Self { operation: Operation::Update, old, new, ..of.clone() }
    }

    /// A row by its table and key alone.
    pub(crate) fn named(table: &str, key_columns: Vec<u8>, key: &[Value]) -> Self {
        let (operation, width) = (Operation::Update, key_columns.len());
        let empty = Self {
            table: table.to_owned(),
            key_columns,
            operation,
            indirect: 0,
            old: vec![None; width],
            new: vec![None; width],
        };
        Self::update(&empty, key, [])
    }

    /// The values of the primary key, in the order of the columns.
    pub(crate) fn key(&self) -> Vec<Value> {
        let side = if self.operation == Operation::Insert { &self.new } else { &self.old };
        let places = self.key_columns.iter().zip(side).filter(|(place, _)| **place > 0);
        places.map(|(_, value)| value.clone().unwrap_or(Value::Null)).collect()
    }

    /// Whether both are about the same row.
    pub(crate) fn same_row(&self, other: &Self) -> bool {
        self.table == other.table && self.key() == other.key()
    }
}

/// Takes a changeset apart.
pub(crate) fn parse(bytes: &[u8]) -> Result<Vec<RowChange>> {
    let mut reader = Reader { bytes };
    let mut rows = Vec::new();
    let mut table: Option<(String, Vec<u8>)> = None;
    while let Some(first) = reader.next() {
        if first == b'T' {
            let width = reader.varint()?;
            let key_columns = reader.take(width)?.to_vec();
            table = Some((reader.name()?, key_columns));
            continue;
        }
        let (name, key_columns) = table.clone().ok_or_else(malformed)?;
        let operation = match first {
            9 => Operation::Delete,
            18 => Operation::Insert,
            23 => Operation::Update,
            _ => return Err(malformed()),
        };
        let indirect = reader.next().ok_or_else(malformed)?;
        let width = key_columns.len();
        let mut record = |there: bool| if there { reader.record(width) } else { Ok(vec![None; width]) };
        let old = record(operation != Operation::Insert)?;
        let new = record(operation != Operation::Delete)?;
        rows.push(RowChange { table: name, key_columns, operation, indirect, old, new });
    }
    Ok(rows)
}

/// Puts a changeset together; rows of one table need not stand together.
pub(crate) fn write(rows: &[RowChange]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut last: Option<&RowChange> = None;
    for row in rows {
        if last.is_none_or(|last| last.table != row.table) {
            bytes.push(b'T');
            write_varint(&mut bytes, row.key_columns.len());
            bytes.extend_from_slice(&row.key_columns);
            bytes.extend_from_slice(row.table.as_bytes());
            bytes.push(0);
        }
        last = Some(row);
        bytes.push(row.operation.byte());
        bytes.push(row.indirect);
        if row.operation != Operation::Insert {
            write_record(&mut bytes, &row.old);
        }
        if row.operation != Operation::Delete {
            write_record(&mut bytes, &row.new);
        }
    }
    bytes
}

/// The exact inverse of a changeset.
pub(crate) fn invert(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut inverse = Vec::new();
    rusqlite::session::invert_strm(&mut &*bytes, &mut inverse)?;
    Ok(inverse)
}

/// The changeset that has the effect of both, one after the other; empty when they cancel out.
pub(crate) fn join(first: &[u8], second: &[u8]) -> Result<Vec<u8>> {
    let mut group = rusqlite::session::Changegroup::new()?;
    group.add_stream(&mut &*first)?;
    group.add_stream(&mut &*second)?;
    let mut joined = Vec::new();
    group.output_strm(&mut joined)?;
    Ok(joined)
}

/// Compresses a changeset for the history.
pub(crate) fn pack(bytes: &[u8]) -> Result<Vec<u8>> {
    zstd::bulk::compress(bytes, 3).map_err(Error::unexpected)
}

/// Unpacks a changeset of the history.
pub(crate) fn unpack(packed: &[u8]) -> Result<Vec<u8>> {
    zstd::stream::decode_all(packed).map_err(|_| Error::OfficeDamaged)
}

fn malformed() -> Error {
    Error::OfficeDamaged
}

struct Reader<'a> {
    bytes: &'a [u8],
}

impl<'a> Reader<'a> {
    fn next(&mut self) -> Option<u8> {
        let (first, rest) = self.bytes.split_first()?;
        self.bytes = rest;
        Some(*first)
    }

    fn take(&mut self, count: usize) -> Result<&'a [u8]> {
        let (taken, rest) = self.bytes.split_at_checked(count).ok_or_else(malformed)?;
        self.bytes = rest;
        Ok(taken)
    }

    fn name(&mut self) -> Result<String> {
        let end = self.bytes.iter().position(|byte| *byte == 0).ok_or_else(malformed)?;
        let name = self.take(end)?.to_vec();
        self.next();
        String::from_utf8(name).map_err(|_| malformed())
    }

    fn varint(&mut self) -> Result<usize> {
        let mut value: usize = 0;
        for place in 0..9 {
            let byte = self.next().ok_or_else(malformed)?;
            if place == 8 {
                return Ok(value << 8 | usize::from(byte));
            }
            value = value << 7 | usize::from(byte & 0x7f);
            if byte & 0x80 == 0 {
                break;
            }
        }
        Ok(value)
    }

    fn eight(&mut self) -> Result<[u8; 8]> {
        self.take(8)?.try_into().map_err(|_| malformed())
    }

    fn record(&mut self, width: usize) -> Result<Vec<Option<Value>>> {
        (0..width).map(|_| self.value()).collect()
    }

    fn value(&mut self) -> Result<Option<Value>> {
        Ok(Some(match self.next().ok_or_else(malformed)? {
            0 => return Ok(None),
            1 => Value::Integer(i64::from_be_bytes(self.eight()?)),
            2 => Value::Real(f64::from_be_bytes(self.eight()?)),
            3 => {
                let length = self.varint()?;
                Value::Text(String::from_utf8(self.take(length)?.to_vec()).map_err(|_| malformed())?)
            }
            4 => {
                let length = self.varint()?;
                Value::Blob(self.take(length)?.to_vec())
            }
            5 => Value::Null,
            _ => return Err(malformed()),
        }))
    }
}

fn write_varint(bytes: &mut Vec<u8>, value: usize) {
    let mut groups = [0_u8; 10];
    let mut count = 0;
    let mut rest = value;
    loop {
        groups[count] = u8::try_from(rest & 0x7f).unwrap_or(0);
        count += 1;
        rest >>= 7;
        if rest == 0 {
            break;
        }
    }
    for place in (0..count).rev() {
        bytes.push(groups[place] | if place > 0 { 0x80 } else { 0 });
    }
}

fn write_record(bytes: &mut Vec<u8>, record: &[Option<Value>]) {
    for value in record {
        match value {
            None => bytes.push(0),
            Some(Value::Integer(number)) => {
                bytes.push(1);
                bytes.extend_from_slice(&number.to_be_bytes());
            }
            Some(Value::Real(number)) => {
                bytes.push(2);
                bytes.extend_from_slice(&number.to_be_bytes());
            }
            Some(Value::Text(text)) => {
                bytes.push(3);
                write_varint(bytes, text.len());
                bytes.extend_from_slice(text.as_bytes());
            }
            Some(Value::Blob(blob)) => {
                bytes.push(4);
                write_varint(bytes, blob.len());
                bytes.extend_from_slice(blob);
            }
            Some(Value::Null) => bytes.push(5),
        }
    }
}

#[cfg(test)]
mod tests {
    use rusqlite::Connection;
    use rusqlite::session::Session;

    use super::*;

    #[test]
    fn what_sqlite_recorded_is_read_and_written_back_byte_for_byte() {
        let connection = Connection::open_in_memory().unwrap();
        connection
            .execute_batch(
                "CREATE TABLE a (k TEXT, n INTEGER, r REAL, b BLOB, t TEXT, PRIMARY KEY (k)) STRICT;
                 CREATE TABLE c (x BLOB, y TEXT, z TEXT, PRIMARY KEY (y, x)) STRICT, WITHOUT ROWID;
                 INSERT INTO a VALUES ('gone', 1, 1.5, x'00ff', NULL), ('kept', -7, 0.1, NULL, 'old');",
            )
            .unwrap();
        let mut session = Session::new(&connection).unwrap();
        session.attach(Some("a")).unwrap();
        session.attach(Some("c")).unwrap();
        let long = "ў".repeat(9000);
        connection.execute("UPDATE a SET t = ?1, n = NULL WHERE k = 'kept'", [&long]).unwrap();
        connection.execute("DELETE FROM a WHERE k = 'gone'", []).unwrap();
        connection.execute("INSERT INTO c VALUES (x'01', 'y', zeroblob(300))", []).unwrap_err();
        connection.execute("INSERT INTO c VALUES (x'01', 'y', 'z')", []).unwrap();
        let mut bytes = Vec::new();
        session.changeset_strm(&mut bytes).unwrap();

        let rows = parse(&bytes).unwrap();
        assert_eq!(write(&rows), bytes);
        let update = rows.iter().find(|row| row.operation == Operation::Update).unwrap();
        assert_eq!(update.key(), [Value::Text("kept".into())]);
        assert_eq!(update.old[4], Some(Value::Text("old".into())));
        assert_eq!(update.new[4], Some(Value::Text(long)));
        assert_eq!(update.new[1], Some(Value::Null));
        assert_eq!(update.old[3], None);
        let insert = rows.iter().find(|row| row.table == "c").unwrap();
        assert_eq!(insert.key(), [Value::Blob(vec![1]), Value::Text("y".into())]);
        assert_eq!(unpack(&pack(&bytes).unwrap()).unwrap(), bytes);
        assert!(join(&bytes, &invert(&bytes).unwrap()).unwrap().is_empty());
    }

    #[test]
    fn a_broken_changeset_is_damage_and_not_a_panic() {
        for bytes in [&b"T"[..], b"T\x01\x01a", b"\x09\x00", b"T\x01\x01a\x00\x12\x00\x03\x7fxx", b"T\x01\x01a\x00\x63"]
        {
            assert!(matches!(parse(bytes), Err(Error::OfficeDamaged)), "{bytes:?}");
        }
    }
}
