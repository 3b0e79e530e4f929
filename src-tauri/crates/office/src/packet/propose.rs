//! Packets that propose themselves: for a meeting or a visit from its agenda, its papers and its people, and as the last one,
//! brought up to date.

use chrono::{DateTime, Utc};
use hamkor_language::{Language, WrittenLanguage, messages};
use rusqlite::{OptionalExtension, named_params};

use super::composition::{Composition, ItemDraft, Words, said, written};
use super::content::ItemContent;
use super::{News, PacketPiece, Purpose, store, warnings};
use crate::record::{self, FieldSheet, RowSheet, Sheet};
use crate::storage::moment;
use crate::{Error, PacketId, RecordId, RecordKind, RecordRef, Result, View, decision};

/// What a meeting or a visit is made of, as far as a packet asks.
struct Occasion {
    record: RecordRef,
    sheet: Sheet,
}

impl Occasion {
    fn read(view: &View<'_>, record: RecordRef, language: Language) -> Result<Self> {
        if !matches!(record.kind, RecordKind::Meeting | RecordKind::Visit) {
            return Err(Error::RecordNotFound);
        }
        Ok(Self { record, sheet: record::read(view, record, language)? })
    }

    fn field(&self, name: &str) -> Option<&FieldSheet> {
        self.sheet.fields.iter().find(|field| field.name == name)
    }

    fn rows(&self, part: &str) -> impl Iterator<Item = &RowSheet> {
        self.sheet.parts.iter().filter(move |one| one.name == part).flat_map(|part| &part.rows)
    }

    fn is_meeting(&self) -> bool {
        self.record.kind == RecordKind::Meeting
    }

    /// The papers that lie before a meeting, in the order of its agenda, each once.
    fn papers(&self) -> Vec<RecordRef> {
        let mut papers = Vec::new();
        for row in self.rows("meeting_item") {
            let paper = row.fields.iter().find(|field| field.name == "paper").and_then(|field| field.record.as_ref());
            papers.extend(paper.map(|paper| paper.reference).filter(|paper| !papers.contains(paper)));
        }
        papers
    }

    /// Those who come from the other side, in the order in which they stand.
    fn counterparts(&self, view: &View<'_>) -> Result<Vec<RecordRef>> {
        let own: String = view.connection().query_row("SELECT country FROM office", [], |row| row.get(0))?;
        let part = if self.is_meeting() { "meeting_guest" } else { "visit_delegate" };
        let mut people = Vec::new();
        for row in self.rows(part) {
            let field = |name: &str| row.fields.iter().find(|field| field.name == name);
            let side = field("side").and_then(|side| side.value.as_deref());
            let person = field("person").and_then(|person| person.record.as_ref()).map(|person| person.reference);
            people.extend(person.filter(|one| side.is_some_and(|side| side != own) && !people.contains(one)));
        }
        Ok(people)
    }

    /// The title, the place and the day that a packet for it has.
    fn begin(&self, language: Language) -> Composition {
        let names = self.field("title").map(|title| written(&title.wordings)).unwrap_or_default();
        let title = |(language, name): (&WrittenLanguage, &String)| {
            (*language, messages::packet_proposed_title(name.as_str()).text(language.language()))
        };
        let purpose = if self.is_meeting() { Purpose::Meeting } else { Purpose::Visit };
        let day = self.field(if self.is_meeting() { "held_on" } else { "starts" });
        Composition {
            places: self.field("place").map(|place| written(&place.wordings)).unwrap_or_default(),
            held_on: day.and_then(|day| day.value.as_deref()?.parse().ok()),
            about: Some(self.record),
            lists_asked: self.is_meeting(),
            ..Composition::new(purpose, names.iter().map(title).collect(), language)
        }
    }
}

fn piece(piece: PacketPiece, about: Option<RecordRef>) -> ItemDraft {
    ItemDraft::new(ItemContent::Piece { piece, about })
}

fn divider(say: impl Fn(Language) -> String) -> ItemDraft {
    ItemDraft::new(ItemContent::Divider).titled(said(say))
}

/// Composes a packet for a meeting or a visit: the summary, the agenda or the programme with who comes, the state of earlier
/// decisions, the papers of the agenda, talking points, a page on each counterpart, and the interpreter's sheet.
///
/// # Errors
/// When there is no such meeting or visit.
pub fn propose(view: &View<'_>, about: RecordRef, language: Language) -> Result<Composition> {
    let occasion = Occasion::read(view, about, language)?;
    let mut composition = occasion.begin(language);
    let items = &mut composition.items;
    items.push(piece(PacketPiece::Summary, None));
    items.push(ItemDraft::new(about));
    let meeting = occasion.is_meeting().then_some(about);
    if !decision::earlier(view, meeting)?.is_empty() {
        items.push(piece(PacketPiece::EarlierDecisions, meeting));
    }
    below(items, occasion.papers().into_iter().map(ItemDraft::new), |language| {
        messages::packet_section_papers().text(language)
    });
    items.push(piece(PacketPiece::TalkingPoints, Some(about)));
    let people = occasion.counterparts(view)?.into_iter().map(|person| piece(PacketPiece::Biography, Some(person)));
    below(items, people, |language| messages::packet_section_people().text(language));
    items.push(piece(PacketPiece::InterpreterSheet, None));
    Ok(composition)
}

/// Puts items under a divider; one alone stands by itself, and none leaves no divider.
fn below(items: &mut Vec<ItemDraft>, drafts: impl Iterator<Item = ItemDraft>, title: impl Fn(Language) -> String) {
    let drafts: Vec<ItemDraft> = drafts.collect();
    if drafts.len() < 2 {
        items.extend(drafts);
        return;
    }
    let parent = Some(items.len());
    items.push(divider(title));
    items.extend(drafts.into_iter().map(|draft| draft.below(parent)));
}

/// The packet that a new one follows: the latest for another meeting of the same body, else the latest for the same purpose;
/// none where there is none yet.
///
/// # Errors
/// When the file cannot be read.
pub fn before(view: &View<'_>, about: Option<RecordRef>, purpose: Purpose) -> Result<Option<PacketId>> {
    let mut statement = view.connection().prepare_cached(include_str!("before.sql"))?;
    let about = about.map(|about| about.id);
    let found = statement.query_row(named_params! { ":about": about, ":purpose": purpose }, |row| row.get("id"));
    Ok(found.optional()?)
}

/// What became of the packet before.
#[derive(Debug, Clone, PartialEq)]
pub struct Update {
    /// The packet, brought up to date.
    pub composition: Composition,
    /// What was left out, since nothing is left to do in it or it is no longer there, by name.
    pub dropped: Vec<String>,
    /// How many items are new.
    pub added: usize,
    /// How many read otherwise now, or follow another.
    pub changed: usize,
}

/// Composes the next packet from one before: each record is replaced by what follows it, what is done is left out, what lies
/// before the meeting or the visit that it is for now is put in and marked, and what reads otherwise than then is marked too.
/// Notes stay, and so do readers; what was said and asked then is not carried over.
///
/// # Errors
/// When there is no such packet, meeting or visit.
pub fn bring_up_to_date(
    view: &View<'_>,
    packet: PacketId,
    about: Option<RecordRef>,
    language: Language,
) -> Result<Update> {
    let before = store::read(view, packet, language)?;
    let since = last_seen(view, packet)?;
    let mut composition = Composition::of(&before);
    composition.based_on = Some(packet);
    let occasion = about.map(|about| Occasion::read(view, about, language)).transpose()?;
    begin_anew(&mut composition, occasion.as_ref(), language);
    let mut kept = vec![true; composition.items.len()];
    let mut dropped = Vec::new();
    let old = before.about.as_ref().map(|about| about.reference);
    for (at, (draft, item)) in composition.items.iter_mut().zip(&before.items).enumerate() {
        draft.asked = Words::new();
        if matches!(draft.content, ItemContent::Piece { .. }) {
            draft.bodies = Words::new();
        }
        draft.news = None;
        let Some(record) = draft.content.record() else { continue };
        let now = if Some(record) == old { about.unwrap_or(record) } else { successor(view, record)? };
        if !warnings::is_there(view, now)? || (now == record && is_done(view, &draft.content, language)?) {
            kept[at] = false;
            dropped.push(item.name.clone());
            continue;
        }
        let is_record = matches!(draft.content, ItemContent::Record { .. });
        if now != record || (is_record && changed_since(view, now, since)?) {
            draft.news = Some(News::Changed);
        }
        replace(&mut draft.content, now);
    }
    drop_empty_dividers(&composition, &mut kept);
    composition.retain(|at, _| kept[at]);
    let mut update = Update { composition, dropped, added: 0, changed: 0 };
    if let Some(occasion) = &occasion {
        add_news(view, occasion, &mut update.composition)?;
    }
    let count = |news| update.composition.items.iter().filter(|item| item.news == Some(news)).count();
    (update.added, update.changed) = (count(News::New), count(News::Changed));
    Ok(update)
}

/// A packet for something else is titled, dated and placed by that; for nothing said, it keeps its title and has no day yet.
fn begin_anew(composition: &mut Composition, occasion: Option<&Occasion>, language: Language) {
    match occasion {
        Some(occasion) => {
            let begun = occasion.begin(language);
            composition.purpose = begun.purpose;
            composition.titles = begun.titles;
            composition.places = begun.places;
            composition.held_on = begun.held_on;
            composition.about = begun.about;
        }
        None => composition.held_on = None,
    }
}

/// A divider over nothing that is left says nothing.
fn drop_empty_dividers(composition: &Composition, kept: &mut [bool]) {
    for at in (0..kept.len()).rev() {
        let below: Vec<usize> = (0..kept.len()).filter(|one| composition.items[*one].parent == Some(at)).collect();
        let is_divider = matches!(composition.items[at].content, ItemContent::Divider);
        if is_divider && !below.is_empty() && below.iter().all(|one| !kept[*one]) {
            kept[at] = false;
        }
    }
}

/// Puts in what lies before the meeting and is not there yet, and the counterparts who come for the first time.
fn add_news(view: &View<'_>, occasion: &Occasion, composition: &mut Composition) -> Result<()> {
    let new = |draft: ItemDraft| ItemDraft { news: Some(News::New), ..draft };
    let holds = |composition: &Composition, content: &ItemContent| {
        let same =
            |item: &ItemDraft| item.content.record() == content.record() && item.content.kind() == content.kind();
        composition.items.iter().any(same)
    };
    let people = occasion.counterparts(view)?.into_iter().map(|person| piece(PacketPiece::Biography, Some(person)));
    let papers = occasion.papers().into_iter().map(ItemDraft::new);
    for draft in papers.chain(people) {
        if !holds(composition, &draft.content) {
            // Beside those of its kind, so that papers stay with papers and people with people.
            let kind = draft.content.kind();
            let like = |item: &&ItemDraft| {
                item.content.kind() == kind
                    && item.content.record().map(|record| record.kind)
                        == draft.content.record().map(|record| record.kind)
            };
            let parent = composition.items.iter().rev().find(like).and_then(|item| item.parent);
            composition.items.push(new(draft.below(parent)));
        }
    }
    Ok(())
}

/// The same content of another record.
fn replace(content: &mut ItemContent, with: RecordRef) {
    match content {
        ItemContent::Record { record, .. } => *record = with,
        ItemContent::Plot { record, .. } => *record = Some(with),
        ItemContent::Piece { about, .. } => *about = Some(with),
        ItemContent::Attachment { .. } | ItemContent::List { .. } | ItemContent::Note | ItemContent::Divider => {}
    }
}

/// What follows a record: the organisation that took an organisation's place, the project that came of a proposal; else itself.
fn successor(view: &View<'_>, record: RecordRef) -> Result<RecordRef> {
    let (sql, kind) = match record.kind {
        RecordKind::Organisation => (
            "SELECT organisation FROM organisation_predecessor WHERE predecessor = ?1 AND deleted_at IS NULL",
            RecordKind::Organisation,
        ),
        RecordKind::Proposal => {
            ("SELECT id FROM project WHERE proposal = ?1 AND deleted_at IS NULL", RecordKind::Project)
        }
        _ => return Ok(record),
    };
    let found: Option<RecordId> =
        view.connection().prepare_cached(sql)?.query_row([record.id], |row| row.get(0)).optional()?;
    Ok(found.map_or(record, |id| RecordRef { kind, id }))
}

/// Whether nothing is left to do in what an item prints as a record. What shows it otherwise (a chart, a piece) stays.
fn is_done(view: &View<'_>, content: &ItemContent, language: Language) -> Result<bool> {
    let ItemContent::Record { record, .. } = content else { return Ok(false) };
    if record.kind == RecordKind::Plan {
        let plan = crate::plan::read(view, crate::PlanId(record.id.0), language)?;
        return Ok(matches!(plan.state, crate::plan::PlanState::Superseded | crate::plan::PlanState::Withdrawn));
    }
    Ok(record::read(view, *record, language)?.ended)
}

/// When somebody last carried a packet into a room, as far as it is known: when it was printed last, else when it was changed.
fn last_seen(view: &View<'_>, packet: PacketId) -> Result<DateTime<Utc>> {
    changed_at(view, packet.into())
}

fn changed_since(view: &View<'_>, record: RecordRef, since: DateTime<Utc>) -> Result<bool> {
    Ok(changed_at(view, record)? > since)
}

fn changed_at(view: &View<'_>, record: RecordRef) -> Result<DateTime<Utc>> {
    let sql = "SELECT changed_at FROM listing WHERE record = ?1";
    let found: Option<i64> =
        view.connection().prepare_cached(sql)?.query_row([record.id], |row| row.get(0)).optional()?;
    found.map_or(Ok(DateTime::UNIX_EPOCH), moment)
}

/// Whether a packet is there for a meeting or a visit already: the latest of those.
///
/// # Errors
/// When the file cannot be read.
pub fn packet_for(view: &View<'_>, about: RecordRef) -> Result<Option<PacketId>> {
    let sql = "SELECT id FROM packet WHERE about = ?1 AND deleted_at IS NULL ORDER BY created_at DESC, id DESC LIMIT 1";
    Ok(view.connection().prepare_cached(sql)?.query_row([about.id], |row| row.get(0)).optional()?)
}
