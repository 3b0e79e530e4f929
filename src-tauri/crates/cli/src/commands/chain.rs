//! The command that tells where something stands: its promise chain, as a list or on paper.

use std::path::Path;

use hamkor_language::Language;
use hamkor_press::compose;

use super::{find, open, read};
use crate::arguments::Owner;
use crate::failure::Failure;
use crate::{columns, output};

/// Tells where a record stands, or prints it to PDF.
pub(super) fn chain(
    of: &Owner,
    paper: Option<(&Path, &[Language])>,
    json: bool,
    language: Language,
) -> Result<(), Failure> {
    let office = open(&of.office, language)?;
    let record = find(&office, of)?;
    let packets = office.read(|view| Ok(compose::reporting(view, record)))??;
    let places = compose::places(&packets)?;
    if let Some((out, languages)) = paper {
        let document = office.read(|view| Ok(compose::chain(view, record, &places, languages)))??;
        office.close()?;
        return read::print(&document, out, json, language);
    }
    let chain = office.read(|view| Ok(compose::placed(view, record, &places, language)))??;
    office.close()?;
    if json {
        return output::json(&chain);
    }
    let table = chain.table(language);
    let head = table.columns.into_iter().map(|column| column.text).collect();
    let rows: Vec<Vec<String>> = [head].into_iter().chain(table.rows).collect();
    output::write(&format!("{}\n", columns::align(&rows)))?;
    for line in [chain.standing.text].into_iter().chain(chain.standing.missing) {
        output::note(&format!("{line}\n"))?;
    }
    Ok(())
}
