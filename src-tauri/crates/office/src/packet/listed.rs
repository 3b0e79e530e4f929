//! What lists know of packets.

use std::collections::BTreeSet;

use super::{Purpose, actions};
use crate::member::Action;
use crate::record::{Apart, Concept, Field, date, line, word};
use crate::wording::{PLACE, TITLE};
use crate::{PacketId, RecordKind};

/// Packets as lists show them.
pub(crate) const LISTED: Concept = Concept {
    apart: Some(Apart {
        action: Action::Compose,
        fields: &["purpose", "held_on"],
        write: |tx, id, field, value| {
            let id = PacketId(id.0);
            actions::require(tx, id)?;
            tx.touch(id);
            actions::set_column(tx, id, field, value)
        },
        delete: |tx, id| actions::remove(tx, PacketId(id.0)),
        asked: |_, _| Ok(BTreeSet::new()),
    }),
    ..Concept::new(RecordKind::Packet, "packet", TITLE, FIELDS)
};

const FIELDS: &[Field] = &[word("purpose", Purpose::SET).listed(), date("held_on").listed(), line(PLACE).listed()];

#[cfg(test)]
mod tests {
    use hamkor_language::{Language, WrittenLanguage};

    use crate::packet::{self, Purpose};
    use crate::record::{self, Condition, Query, Test, Together, Window};
    use crate::testing::Fixture;
    use crate::{RecordId, RecordKind, RecordRef};

    #[test]
    fn packets_are_listed_by_what_they_are_for_and_changed_together() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let made = |title, purpose| {
            RecordId(packet::create(&office, title, WrittenLanguage::Korean, purpose).unwrap().value.0)
        };
        let ids = [made("나", Purpose::Meeting), made("가", Purpose::Visit)];
        let names = |query: &Query| {
            let list =
                office.read(|view| record::list(view, RecordKind::Packet, query, Window::WHOLE, Language::Korean));
            list.unwrap().rows.into_iter().map(|row| row.name).collect::<Vec<_>>()
        };
        let visits = Condition { field: "purpose".into(), test: Test::AnyOf(vec!["visit".into()]) };
        let visits = Query { conditions: vec![visits], ..Query::all() };
        assert_eq!(names(&Query::all()), ["가", "나"]);
        assert_eq!(names(&visits), ["가"]);
        let done = Together::Set { field: "purpose".into(), value: Some("visit".into()) };
        record::change_together(&office, RecordKind::Packet, &ids, &done, Language::Korean).unwrap();
        assert_eq!(names(&visits), ["가", "나"]);
        office.undo().unwrap();
        assert_eq!(names(&visits), ["가"]);
        record::change_together(&office, RecordKind::Packet, &ids, &Together::Delete, Language::Korean).unwrap();
        assert_eq!(names(&Query::all()), Vec::<String>::new());
    }

    #[test]
    fn who_puts_a_record_into_a_packet_sees_which_hold_it_already() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let letter = |name| {
            let id = record::create(&office, RecordKind::Letter, name, WrittenLanguage::Korean).unwrap().value;
            RecordRef { kind: RecordKind::Letter, id }
        };
        let made = |title| packet::create(&office, title, WrittenLanguage::Korean, Purpose::Meeting).unwrap().value;
        let (first, second) = (made("나"), made("가"));
        let (held, other) = (letter("첫째"), letter("둘째"));
        for letter in [other, held] {
            packet::add_item(&office, first, letter, None).unwrap();
        }
        let seen = || {
            let choices = office.read(|view| packet::choices(view, held, Language::Korean)).unwrap();
            choices.into_iter().map(|one| (one.id, one.items, one.holds)).collect::<Vec<_>>()
        };
        assert_eq!(seen(), [(second, 0, false), (first, 2, true)]);
        record::delete(&office, other).unwrap();
        assert_eq!(seen(), [(second, 0, false), (first, 1, true)]);
        let item = office.read(|view| packet::read(view, first, Language::Korean)).unwrap().items[0].id;
        packet::remove_item(&office, item, false).unwrap();
        assert_eq!(seen(), [(second, 0, false), (first, 0, false)]);
    }
}
