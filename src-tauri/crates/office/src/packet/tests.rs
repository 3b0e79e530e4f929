//! What people do with packets.

use hamkor_language::{Language, WrittenLanguage};

use super::*;
use crate::record::{self, Query};
use crate::testing::Fixture;
use crate::{Error, Office, PacketId, PacketItemId, RecordKind, RecordRef, history};

const KOREAN: WrittenLanguage = WrittenLanguage::Korean;

fn packet(office: &Office) -> PacketId {
    create(office, "자료집", KOREAN, Purpose::Meeting).unwrap().value
}

fn read_in(office: &Office, packet: PacketId, language: Language) -> Packet {
    office.read(|view| read(view, packet, language)).unwrap()
}

fn divider(office: &Office, packet: PacketId, title: &str, place: Option<Place>) -> PacketItemId {
    let item = add_item(office, packet, ItemContent::Divider, place).unwrap().value;
    set_item_text(office, item, ItemText::Title, KOREAN, title).unwrap();
    item
}

fn numbers(office: &Office, packet: PacketId) -> Vec<String> {
    let items = read_in(office, packet, Language::Korean).items;
    items.into_iter().map(|item| format!("{} {}", item.number, item.name)).collect()
}

fn below(parent: PacketItemId, after: Option<PacketItemId>) -> Place {
    Place { parent: Some(parent), after }
}

#[test]
fn items_are_numbered_as_a_tree_and_move_with_what_belongs_to_them() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let packet = packet(&office);
    let first = divider(&office, packet, "가", None);
    let second = divider(&office, packet, "나", None);
    let inner = divider(&office, packet, "다", Some(below(second, None)));
    divider(&office, packet, "라", Some(below(second, Some(inner))));
    assert_eq!(numbers(&office, packet), ["1 가", "2 나", "2.1 다", "2.2 라"]);
    move_item(&office, second, Place { parent: None, after: None }).unwrap();
    assert_eq!(numbers(&office, packet), ["1 나", "1.1 다", "1.2 라", "2 가"]);
    move_item(&office, first, below(inner, None)).unwrap();
    assert_eq!(numbers(&office, packet), ["1 나", "1.1 다", "1.1.1 가", "1.2 라"]);
    let into_itself = move_item(&office, second, below(first, None));
    assert!(matches!(into_itself, Err(Error::RecordNotFound)));
    office.undo().unwrap();
    assert_eq!(numbers(&office, packet), ["1 나", "1.1 다", "1.2 라", "2 가"]);
}

#[test]
fn what_belongs_to_an_item_that_is_taken_out_takes_its_place_or_goes_with_it() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let packet = packet(&office);
    let first = divider(&office, packet, "가", None);
    let inner = divider(&office, packet, "나", Some(below(first, None)));
    divider(&office, packet, "다", Some(below(inner, None)));
    let last = divider(&office, packet, "라", None);
    remove_item(&office, first, false).unwrap();
    assert_eq!(numbers(&office, packet), ["1 나", "1.1 다", "2 라"]);
    // What stands where another stood finds its place among the others as any other does.
    let after = divider(&office, packet, "마", Some(Place { parent: None, after: Some(inner) }));
    assert_eq!(numbers(&office, packet), ["1 나", "1.1 다", "2 마", "3 라"]);
    move_item(&office, last, Place { parent: None, after: None }).unwrap();
    assert_eq!(numbers(&office, packet), ["1 라", "2 나", "2.1 다", "3 마"]);
    remove_item(&office, inner, true).unwrap();
    assert_eq!(numbers(&office, packet), ["1 라", "2 마"]);
    office.undo().unwrap();
    assert_eq!(numbers(&office, packet), ["1 라", "2 나", "2.1 다", "3 마"]);
    assert!(read_in(&office, packet, Language::Korean).items.iter().any(|item| item.id == after));
}

#[test]
fn items_stand_in_four_levels_at_most() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let packet = packet(&office);
    let mut deepest = divider(&office, packet, "1", None);
    let second = divider(&office, packet, "2", Some(below(deepest, None)));
    for title in ["3", "4"] {
        deepest = divider(&office, packet, title, Some(below(if title == "3" { second } else { deepest }, None)));
    }
    let deeper = add_item(&office, packet, ItemContent::Note, Some(below(deepest, None)));
    assert!(matches!(deeper, Err(Error::PacketTooDeep)));
    let top = divider(&office, packet, "위", None);
    let two_levels = move_item(&office, second, below(top, None));
    assert!(two_levels.is_ok());
    let inner = divider(&office, packet, "안", Some(below(top, None)));
    assert!(matches!(move_item(&office, second, below(inner, None)), Err(Error::PacketTooDeep)));
}

#[test]
fn an_edition_for_a_reader_has_only_what_is_for_the_reader_under_the_numbers_of_the_whole() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let packet = packet(&office);
    let reader = |name: &str| add_reader(&office, packet, None, name, KOREAN).unwrap().value;
    let (first, second) = (reader("위원장"), reader("부위원장"));
    set_reader(&office, first, &ReaderSetting::Copies(2)).unwrap();
    let open = divider(&office, packet, "공개", None);
    let closed = divider(&office, packet, "위원장용", None);
    divider(&office, packet, "그 안", Some(below(closed, None)));
    divider(&office, packet, "끝", None);
    set_item(&office, closed, &ItemSetting::Readers(Some(vec![first]))).unwrap();
    let shown = |reader| {
        let packet = read_in(&office, packet, Language::Korean);
        packet.items_of(reader).iter().map(|item| item.number.clone()).collect::<Vec<_>>()
    };
    assert_eq!(shown(None), ["1", "2", "2.1", "3"]);
    assert_eq!(shown(Some(first)), ["1", "2", "2.1", "3"]);
    assert_eq!(shown(Some(second)), ["1", "3"]);
    let copies = |packet: Packet| -> Vec<_> {
        packet.readers.iter().map(|reader| (reader.name.clone(), reader.first_copy, reader.copies)).collect()
    };
    let expected = [("위원장".to_owned(), 1, 2), ("부위원장".to_owned(), 3, 1)];
    assert_eq!(copies(read_in(&office, packet, Language::Korean)), expected);
    // What was for one alone is for nobody else when that one is named no longer.
    remove_reader(&office, first).unwrap();
    assert_eq!(shown(Some(second)), ["1", "3"]);
    set_item(&office, open, &ItemSetting::Readers(Some(Vec::new()))).unwrap();
    assert_eq!(shown(Some(second)), ["3"]);
    assert_eq!(copies(read_in(&office, packet, Language::Korean)), [("부위원장".to_owned(), 1, 1)]);
}

#[test]
fn each_kind_of_item_keeps_what_it_prints() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let packet = packet(&office);
    let person = record::create(&office, RecordKind::Person, "김민수", KOREAN).unwrap().value;
    let person = RecordRef { kind: RecordKind::Person, id: person };
    let query = Query { text: "위원".into(), ..Query::all() };
    let view = record::save_view(&office, RecordKind::Task, "위원 과제", &query).unwrap().value;
    let contents = [
        ItemContent::Record { record: person, parts: Some(vec![RecordPart::Facts]), depth: Some(2) },
        ItemContent::List { records: RecordKind::Task, query: Box::new(Query::all()), view: Some(view) },
        ItemContent::Plot { plotted: Plotted::Chain, record: Some(person) },
        ItemContent::Plot { plotted: Plotted::Terms, record: None },
        ItemContent::Note,
        ItemContent::Piece { piece: PacketPiece::Biography, about: Some(person) },
        ItemContent::Piece { piece: PacketPiece::Summary, about: None },
    ];
    for content in &contents {
        add_item(&office, packet, content.clone(), None).unwrap();
    }
    let read = read_in(&office, packet, Language::Korean);
    let mut expected = contents.to_vec();
    expected[1] = ItemContent::List { records: RecordKind::Task, query: Box::new(query), view: Some(view) };
    assert_eq!(read.items.iter().map(|item| item.content.clone()).collect::<Vec<_>>(), expected);
    let names: Vec<&str> = read.items.iter().map(|item| item.name.as_str()).collect();
    assert_eq!(
        names,
        ["김민수", "위원 과제", "김민수: 약속의 흐름", "전체 직위의 임기", "메모", "인물 약력: 김민수", "한눈에 보기"]
    );
    for wrong in [
        ItemContent::Piece { piece: PacketPiece::Biography, about: None },
        ItemContent::Plot { plotted: Plotted::Record, record: None },
        ItemContent::List { records: RecordKind::Office, query: Box::new(Query::all()), view: None },
    ] {
        assert!(matches!(add_item(&office, packet, wrong, None), Err(Error::RecordNotFound)));
    }
    // The record keeps its place and its number while it is deleted.
    record::delete(&office, person).unwrap();
    office.undo().unwrap();
    assert_eq!(read_in(&office, packet, Language::Korean).items.len(), contents.len());
}

#[test]
fn languages_fit_the_editions_and_history_says_what_was_changed() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let packet = packet(&office);
    let set = |languages: &[Language], editions| set_languages(&office, packet, languages, editions).is_ok();
    use Language::{Korean, Russian, Uzbek};
    assert!(set(&[Korean], Editions::One));
    assert!(!set(&[Korean], Editions::SideBySide) && !set(&[Korean, Uzbek], Editions::One));
    assert!(!set(&[Korean, Korean], Editions::SideBySide) && !set(&[], Editions::Each));
    assert!(set(&[Korean, Uzbek, Russian], Editions::Each));
    let read = read_in(&office, packet, Korean);
    assert_eq!(read.editions(), [vec![Korean], vec![Uzbek], vec![Russian]]);
    super::set(&office, packet, Setting::NotesLines(6)).unwrap();
    let filter = history::HistoryFilter { record: Some(packet.into()), ..history::HistoryFilter::default() };
    let page = office.read(|view| history::page(view, &filter, Korean)).unwrap();
    let field = &page.entries[0].fields[0];
    assert_eq!((field.field.as_str(), field.after.as_deref()), ("메모 줄 수", Some("6")));
}

#[test]
fn talking_points_follow_the_agenda_of_their_meeting() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let packet = packet(&office);
    let meeting = record::create(&office, RecordKind::Meeting, "제2차 회의", KOREAN).unwrap().value;
    let meeting = RecordRef { kind: RecordKind::Meeting, id: meeting };
    super::set(&office, packet, Setting::About(Some(meeting))).unwrap();
    let row = record::add_row(&office, meeting, "meeting_item", None).unwrap().value;
    let title = Some(record::RowRef { part: "meeting_item".into(), id: row });
    record::set_text(&office, meeting, title.as_ref(), "title", KOREAN, "전문가 파견", false).unwrap();
    let talk = ItemContent::Piece { piece: PacketPiece::TalkingPoints, about: None };
    let item = add_item(&office, packet, talk, None).unwrap().value;
    set_point(&office, item, row, KOREAN, "감사드립니다.\n파견을 제안합니다.").unwrap();
    let points = office.read(|view| points(view, item, Language::Korean)).unwrap();
    assert_eq!(points.len(), 1);
    assert_eq!(points[0].prompt, "전문가 파견");
    assert_eq!(points[0].wordings[&Language::Korean].text, "감사드립니다.\n파견을 제안합니다.");
}
