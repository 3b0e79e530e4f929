//! The commands that read an office: its lists, what is found in it, its packets and visits on paper.

use std::io;
use std::path::Path;

use chrono::Utc;
use chrono_tz::Asia::Tashkent;
use hamkor_language::{Language, messages};
use hamkor_office::kept::NewPdf;
use hamkor_office::printing::{self, Destination, NewPrinting, Way};
use hamkor_office::visit::VisitPaper;
use hamkor_office::{Office, RecordId, RecordKind, attachment, fund, packet, record, search};
use hamkor_press::{APART_FROM, Aside, Document, Press, Program, Stop, compose};
use serde_json::json;

use super::{open, work_as};
use crate::failure::Failure;
use crate::{columns, output};

/// Lists the records of a kind.
pub(super) fn list_records(path: &Path, kind: RecordKind, json: bool, language: Language) -> Result<(), Failure> {
    let office = open(path, language)?;
    let list = office.read(|view| record::list(view, kind, &record::Query::all(), record::Window::WHOLE, language))?;
    office.close()?;
    if json {
        return output::json(&list.rows);
    }
    if list.rows.is_empty() {
        return output::note(&format!("{}\n", messages::cli_list_none().text(language)));
    }
    let rows: Vec<Vec<String>> = list
        .rows
        .into_iter()
        .map(|row| {
            let about = row.cells.into_iter().filter(|cell| !cell.is_empty()).collect::<Vec<_>>().join(" · ");
            vec![row.state_text.unwrap_or_default(), row.changed_text, row.name, about]
        })
        .collect();
    output::write(&columns::align(&rows))
}

/// Finds words, in any script. `-` reads them from standard input, a line each, and answers line by line.
pub(super) fn find(path: &Path, words: &str, json: bool, language: Language) -> Result<(), Failure> {
    let each_line = words == "-";
    let asked: Vec<String> = if each_line {
        io::stdin().lines().collect::<Result<_, _>>().map_err(|error| Failure::input(&error))?
    } else {
        vec![words.to_owned()]
    };
    let office = open(path, language)?;
    let answers: Vec<_> =
        asked.iter().map(|words| office.read(|view| search::find(view, words, language))).collect::<Result<_, _>>()?;
    office.close()?;
    match answers.as_slice() {
        [found] if json && !each_line => output::json(found)?,
        answers if json => output::json(&answers)?,
        answers => {
            for (place, found) in answers.iter().enumerate() {
                if place > 0 {
                    output::write("\n")?;
                }
                let rows: Vec<Vec<String>> = found
                    .iter()
                    .map(|place| {
                        let words: String = place.snippet.iter().map(|piece| piece.text.as_str()).collect();
                        vec![place.kind_text.clone(), place.part.clone(), place.name.clone(), words]
                    })
                    .collect();
                output::write(&columns::align(&rows))?;
            }
        }
    }
    if answers.iter().all(Vec::is_empty) {
        output::note(&format!("{}\n", messages::cli_found_none().text(language)))?;
        return Err(Failure::Nothing);
    }
    Ok(())
}

/// The fund of a name, else the first by name.
pub(super) fn fund_of(office: &Office, name: Option<&str>, language: Language) -> Result<RecordId, Failure> {
    let fund = office.read(|view| {
        if let Some(name) = name {
            return Ok(Some(record::find_by_name(view, RecordKind::Fund, name)?.id));
        }
        let list = record::list(view, RecordKind::Fund, &record::Query::all(), record::Window::WHOLE, language)?;
        Ok(list.rows.first().map(|row| row.reference.id))
    })?;
    let Some(fund) = fund else {
        output::note(&format!("{}\n", messages::cli_list_none().text(language)))?;
        return Err(Failure::Nothing);
    };
    Ok(fund)
}

/// Tells what a fund has on a day: the one that is named, else the first by name.
pub(super) fn balance(
    path: &Path,
    name: Option<&str>,
    asked: fund::Asked,
    json: bool,
    language: Language,
) -> Result<(), Failure> {
    let office = open(path, language)?;
    let fund = fund_of(&office, name, language)?;
    let tables = office.read(|view| fund::balance(view, fund, asked, language))?;
    office.close()?;
    if json {
        return output::json(&tables);
    }
    for table in tables {
        let head = table.columns.into_iter().map(|column| column.text).collect();
        let rows: Vec<Vec<String>> = [head].into_iter().chain(table.rows).collect();
        output::write(&format!("{}\n{}\n", table.label, columns::align(&rows)))?;
    }
    Ok(())
}

/// Prints a packet to PDF, and records that where the office may be changed.
pub(super) fn packet(
    (path, name): (&Path, Option<&str>),
    languages: &[Language],
    out: &Path,
    member: Option<&str>,
    json: bool,
    language: Language,
) -> Result<(), Failure> {
    let office = open(path, language)?;
    // The press has errors of its own, which an office does not know.
    let (id, document) = office.read(|view| {
        let id = match name {
            Some(name) => packet::find_by_name(view, name)?,
            None => packet::latest(view)?,
        };
        Ok(compose::packet(view, id, Some(languages)).map(|document| (id, document)))
    })??;
    let registers = office.read(|view| Ok(view.is_changeable()))?;
    if registers {
        work_as(&office, member)?;
    }
    let (pages, bytes) = set(&document)?;
    std::fs::write(out, &bytes).map_err(|error| Failure::writing(out, &error))?;
    if registers {
        let place = attachment::file_name(out);
        let destination = Destination { way: Way::File, place, copies: 1, part: None };
        let pdf = NewPdf { languages: document.languages, pages, bytes };
        printing::record(&office, &NewPrinting { packet: id, reader: None, destination, pdf })?;
    }
    office.close()?;
    told(out, pages, json, language)
}

/// Prints a paper for a visit to PDF.
pub(super) fn visit(
    path: &Path,
    (name, paper): (&str, VisitPaper),
    languages: &[Language],
    out: &Path,
    json: bool,
    language: Language,
) -> Result<(), Failure> {
    let office = open(path, language)?;
    let document = office.read(|view| {
        let visit = record::find_by_name(view, RecordKind::Visit, name)?;
        Ok(compose::visit(view, visit.id, paper, languages))
    })??;
    office.close()?;
    print(&document, out, json, language)
}

pub(super) fn print(document: &Document, out: &Path, json: bool, language: Language) -> Result<(), Failure> {
    let (pages, bytes) = set(document)?;
    std::fs::write(out, bytes).map_err(|error| Failure::writing(out, &error))?;
    told(out, pages, json, language)
}

/// Sets a document as a PDF of today; answers how many pages it has, too.
fn set(document: &Document) -> Result<(u32, Vec<u8>), Failure> {
    let pages = if document.about() < APART_FROM {
        Press::new().typeset(document)?
    } else {
        let program = Program::this()?;
        let aside = Aside { program: &program, stop: Stop::new(), progress: &|_| () };
        Press::new().typeset_apart(document, None, &aside)?
    };
    let bytes = pages.pdf(Utc::now().with_timezone(&Tashkent).fixed_offset())?;
    Ok((u32::try_from(pages.len()).unwrap_or(u32::MAX), bytes))
}

/// Says what was written.
fn told(out: &Path, pages: u32, json: bool, language: Language) -> Result<(), Failure> {
    let path = out.display().to_string();
    if json {
        return output::json(&json!({ "path": path, "pages": pages }));
    }
    output::line(&messages::cli_packet_made(i64::from(pages), path).text(language))
}
