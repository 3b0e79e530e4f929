//! One page on a counterpart (인물 약력): who it is, with a photograph where one is attached, the posts held, and the life.

use hamkor_language::{Language, messages};
use hamkor_office::attachment::{self, FileRole, Showing};
use hamkor_office::record::Sheet;
use hamkor_office::{RecordRef, View};

use super::super::{attachment as file, fact, own, tables::fitted};
use super::{Composing, field, row};
use crate::document::{Block, Fact, Item};
use crate::error::Result;
use crate::words::{LONGEST_IN_TEXT, Words};

/// How wide the photograph is, in points: that of a passport, 35 mm.
pub(crate) const PHOTOGRAPH: f64 = 35.0 * 72.0 / 25.4;

pub(super) fn fill(composing: &Composing<'_>, about: Option<RecordRef>, set: &mut Item) -> Result<()> {
    let Some(person) = about else { return Ok(()) };
    let sheets = composing.sheets(person)?;
    set.facts = sheets.iter().map(|(language, sheet)| facts(sheet, *language)).collect();
    let mut blocks = photograph(composing.view, person, &sheets)?;
    blocks.append(&mut set.blocks);
    let mut nth = 0;
    if let Some(roles) = roles(composing, &sheets) {
        nth += 1;
        blocks.push(composing.heading(nth, |language| messages::part_person_role().text(language)));
        blocks.push(roles);
    }
    let life = sheets.first().and_then(|(_, sheet)| field(&sheet.fields, "biography"));
    if let Some(life) = life.filter(|life| !life.wordings.is_empty()) {
        nth += 1;
        blocks.push(composing.heading(nth, |language| messages::field_biography().text(language)));
        blocks.extend(own::paragraphs(&life.wordings, composing.languages));
    }
    set.blocks = blocks;
    Ok(())
}

fn facts(sheet: &Sheet, language: Language) -> Vec<Fact> {
    let words = |text: &str| Words::plain(text, language, LONGEST_IN_TEXT);
    let named = [(messages::packet_biography_name(), Some(sheet.name.clone()))].into_iter();
    let known = ["office_title", "organisation", "country", "languages_spoken"].into_iter().filter_map(|name| {
        let field = field(&sheet.fields, name)?;
        Some(Fact { label: words(&field.label), value: words(field.text.as_deref()?) })
    });
    named.filter_map(|(label, value)| Some(fact(&label, words(&value?), language))).chain(known).collect()
}

/// The photograph that was attached last.
fn photograph(view: &View<'_>, person: RecordRef, sheets: &[(Language, Sheet)]) -> Result<Vec<Block>> {
    let files = attachment::list(view, person.id)?;
    let found =
        files.into_iter().rev().find(|file| file.role == FileRole::Photograph && file.showing() == Showing::Picture);
    let (Some(found), Some((language, sheet))) = (found, sheets.first()) else { return Ok(Vec::new()) };
    let alt = messages::packet_biography_photograph(sheet.name.as_str()).text(*language);
    Ok(vec![file::picture(view, &found, PHOTOGRAPH, &alt, *language)?])
}

/// The posts held, the present one last, as the person's sheet has them.
fn roles(composing: &Composing<'_>, sheets: &[(Language, Sheet)]) -> Option<Block> {
    let part = |sheet: &Sheet| sheet.parts.iter().find(|part| part.name == "person_role").cloned();
    let parts: Vec<_> = sheets.iter().filter_map(|(language, sheet)| Some((*language, part(sheet)?))).collect();
    let (_, first) = parts.first()?;
    if first.rows.is_empty() {
        return None;
    }
    let at = |language: Language, row: usize, name: &str| -> Option<String> {
        let (_, part) = parts.iter().find(|(of, _)| *of == language)?;
        field(&part.rows.get(row)?.fields, name)?.text.clone()
    };
    let mut rows = vec![composing.head(&[
        messages::field_starts(),
        messages::field_ends(),
        messages::field_title_of_office(),
        messages::field_organisation(),
    ])];
    for place in 0..first.rows.len() {
        let cell = |name: &'static str| composing.cell(|language| at(language, place, name));
        rows.push(row(vec![cell("starts"), cell("ends"), cell("title"), cell("organisation")]));
    }
    Some(fitted(Vec::new(), 1, &[12.0, 12.0, 22.0, 22.0], vec!["left"; 4], rows))
}
