//! Packets to begin from: those that the office keeps, and some that every office has.

use hamkor_language::{Language, WrittenLanguage, messages};
use rusqlite::{OptionalExtension, named_params};
use serde::{Deserialize, Serialize};

use super::composition::{Composition, ItemDraft, Words, said};
use super::content::ItemContent;
use super::{PacketPiece, Purpose, store};
use crate::change::Change;
use crate::closed_set::closed_set;
use crate::member::Action;
use crate::storage::millis;
use crate::wording::{self, TITLE, Texts, Typed};
use crate::{Error, Office, OfficeId, Outcome, PacketId, PacketTemplateId, Result, Tx, View};

closed_set! {
    /// The templates that every office has.
    pub enum ReadyTemplate: word("packet-template") {
        /// Nothing yet.
        Empty = "empty",
        /// A meeting: summary, earlier decisions, the papers, talking points, the interpreter's sheet.
        Meeting = "meeting",
        /// A visit: summary, programme, people, talking points, the interpreter's sheet.
        Visit = "visit",
        /// A report to the government: summary, the matter, figures, what is asked.
        Report = "report",
    }
}

/// Which template.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum TemplateRef {
    /// One that every office has.
    Ready {
        /// Which.
        template: ReadyTemplate,
    },
    /// One that the office keeps.
    Kept {
        /// Which.
        template: PacketTemplateId,
    },
}

/// A template as it is offered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(rename = "PacketTemplate")]
pub struct Template {
    /// Which.
    #[serde(rename = "ref")]
    pub reference: TemplateRef,
    /// What it is called.
    pub name: String,
    /// What its packets are for.
    pub purpose: Purpose,
    /// How many items it has.
    pub items: u32,
}

/// The templates of the office, those that every office has first.
///
/// # Errors
/// When the file cannot be read.
pub fn templates(view: &View<'_>, language: Language) -> Result<Vec<Template>> {
    let count = |composition: &Composition| u32::try_from(composition.items.len()).unwrap_or(u32::MAX);
    let ready = ReadyTemplate::ALL.iter().map(|template| {
        let composition = ready(*template, Words::new(), language);
        Template {
            reference: TemplateRef::Ready { template: *template },
            name: template.message().text(language),
            purpose: composition.purpose,
            items: count(&composition),
        }
    });
    let mut templates: Vec<Template> = ready.collect();
    let sql = "SELECT id, purpose, composition FROM packet_template WHERE deleted_at IS NULL ORDER BY created_at, id";
    let mut statement = view.connection().prepare_cached(sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let id: PacketTemplateId = row.get("id")?;
        let composition: Composition =
            serde_json::from_str(row.get_ref("composition")?.as_str().map_err(rusqlite::Error::from)?)?;
        templates.push(Template {
            reference: TemplateRef::Kept { template: id },
            name: Texts::of_owner(view, id.0)?.best(id.0, TITLE, language).unwrap_or_default(),
            purpose: row.get("purpose")?,
            items: count(&composition),
        });
    }
    Ok(templates)
}

fn ready(template: ReadyTemplate, titles: Words, language: Language) -> Composition {
    let piece = |piece| ItemDraft::new(ItemContent::Piece { piece, about: None });
    let section = |say: fn(Language) -> String| ItemDraft::new(ItemContent::Divider).titled(said(say));
    let note = |say: fn(Language) -> String| ItemDraft::new(ItemContent::Note).titled(said(say));
    let (purpose, items) = match template {
        ReadyTemplate::Empty => (Purpose::Meeting, Vec::new()),
        ReadyTemplate::Meeting => (
            Purpose::Meeting,
            vec![
                piece(PacketPiece::Summary),
                piece(PacketPiece::EarlierDecisions),
                section(|language| messages::packet_section_papers().text(language)),
                piece(PacketPiece::TalkingPoints),
                section(|language| messages::packet_section_people().text(language)),
                piece(PacketPiece::InterpreterSheet),
            ],
        ),
        ReadyTemplate::Visit => (
            Purpose::Visit,
            vec![
                piece(PacketPiece::Summary),
                section(|language| messages::packet_section_programme().text(language)),
                section(|language| messages::packet_section_people().text(language)),
                piece(PacketPiece::TalkingPoints),
                piece(PacketPiece::InterpreterSheet),
            ],
        ),
        ReadyTemplate::Report => (
            Purpose::Report,
            vec![
                piece(PacketPiece::Summary),
                note(|language| messages::packet_section_background().text(language)),
                section(|language| messages::packet_section_matter().text(language)),
                note(|language| messages::packet_section_proposal().text(language)),
            ],
        ),
    };
    Composition { lists_asked: !items.is_empty(), items, ..Composition::new(purpose, titles, language) }
}

/// What a template composes, under a title.
///
/// # Errors
/// When there is no such template.
pub fn from_template(
    view: &View<'_>,
    template: TemplateRef,
    title: impl Into<Typed>,
    language: WrittenLanguage,
) -> Result<Composition> {
    let titles = Words::from([(language, title.into().trimmed().written(language))]);
    match template {
        TemplateRef::Ready { template } => Ok(ready(template, titles, language.language())),
        TemplateRef::Kept { template } => {
            let sql = "SELECT composition FROM packet_template WHERE id = ?1 AND deleted_at IS NULL";
            let kept: Option<String> =
                view.connection().prepare_cached(sql)?.query_row([template], |row| row.get(0)).optional()?;
            let composition: Composition = serde_json::from_str(&kept.ok_or(Error::RecordNotFound)?)?;
            Ok(Composition { titles, ..composition })
        }
    }
}

/// Keeps a packet as a template under a name: what is in it, how it is set and for whom, without its day and its occasion.
///
/// # Errors
/// When the name is empty, there is no such packet, or the role does not allow composing.
pub fn save_template(
    office: &Office,
    packet: PacketId,
    name: impl Into<Typed>,
    language: WrittenLanguage,
) -> Result<Outcome<PacketTemplateId>> {
    let name = name.into().trimmed();
    if name.text.is_empty() {
        return Err(Error::NameEmpty);
    }
    let read = office.read(|view| store::read(view, packet, language.language()))?;
    let mut composition = Composition { held_on: None, about: None, based_on: None, ..Composition::of(&read) };
    let occasion = read.about.as_ref().map(|about| about.reference);
    composition.retain(|_, item| occasion.is_none() || item.content.record() != occasion);
    for item in &mut composition.items {
        item.news = None;
    }
    change(office, messages::packet_history_template_saved(name.text.as_str()), |tx| {
        let id = PacketTemplateId::new();
        let sql = "INSERT INTO packet_template (id, purpose, composition, created_at, created_by) \
                   VALUES (:id, :purpose, :composition, :now, :by)";
        tx.connection().prepare_cached(sql)?.execute(named_params! {
            ":id": id,
            ":purpose": composition.purpose,
            ":composition": serde_json::to_string(&composition)?,
            ":now": millis(tx.now()),
            ":by": tx.member(),
        })?;
        wording::set(tx, id.0, TITLE, language, name, language)?;
        Ok(id)
    })
}

/// Keeps a template no longer; packets that began from it stay.
///
/// # Errors
/// When it is not there, or the role does not allow composing.
pub fn remove_template(office: &Office, template: PacketTemplateId) -> Result<Outcome<()>> {
    change(office, messages::packet_history_template_removed(), |tx| {
        let sql =
            "UPDATE packet_template SET deleted_at = :now, deleted_by = :by WHERE id = :id AND deleted_at IS NULL";
        let parameters = named_params! { ":id": template, ":now": millis(tx.now()), ":by": tx.member() };
        match tx.connection().prepare_cached(sql)?.execute(parameters)? {
            0 => Err(Error::RecordNotFound),
            _ => Ok(()),
        }
    })
}

/// Templates belong to the office: none of them is a record of its own.
fn change<T>(
    office: &Office,
    message: crate::Message,
    work: impl FnOnce(&mut Tx<'_>) -> Result<T>,
) -> Result<Outcome<T>> {
    office.change(Change::new(Action::Compose, message), |tx| {
        let id: OfficeId = tx.connection().query_row("SELECT id FROM office", [], |row| row.get(0))?;
        tx.touch(id);
        work(tx)
    })
}
