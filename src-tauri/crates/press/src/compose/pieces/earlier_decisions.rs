//! The state of earlier decisions: what was decided, who is to do it until when, how it stands, and by what that is shown.

use hamkor_language::messages;
use hamkor_office::{RecordKind, RecordRef, attachment, decision};

use super::super::tables::fitted;
use super::{Composing, row, text};
use crate::document::Block;
use crate::error::Result;

pub(super) fn blocks(composing: &Composing<'_>, about: Option<RecordRef>) -> Result<Vec<Block>> {
    let meeting = composing.packet.about.as_ref().map(|about| about.reference);
    let about = about.or(meeting.filter(|about| about.kind == RecordKind::Meeting));
    let decisions = decision::earlier(composing.view, about)?;
    if decisions.is_empty() {
        return Ok(vec![composing.paragraph(|language| messages::packet_decisions_none().text(language))]);
    }
    let mut rows = vec![composing.head(&[
        messages::search_kind_decision(),
        messages::press_responsible(),
        messages::press_due(),
        messages::press_state(),
        messages::packet_decisions_evidence(),
    ])];
    for id in decisions {
        let record = RecordRef { kind: RecordKind::Decision, id };
        let sheets = composing.sheets(record)?;
        let sheet = |language| sheets.iter().find(|(of, _)| *of == language).map(|(_, sheet)| sheet);
        let files: Vec<String> = attachment::list(composing.view, id)?.into_iter().map(|file| file.file_name).collect();
        rows.push(row(vec![
            composing.cell(|language| Some(sheet(language)?.name.clone())),
            composing.cell(|language| text(&sheets, language, "organisation")),
            composing.cell(|language| text(&sheets, language, "due")),
            composing.cell(|language| sheet(language)?.state_text.clone()),
            composing.cell(|language| {
                let said = text(&sheets, language, "result").into_iter().chain(files.iter().cloned());
                let said = said.collect::<Vec<_>>().join(" · ");
                (!said.is_empty()).then_some(said)
            }),
        ]));
    }
    Ok(vec![fitted(Vec::new(), 1, &[24.0, 15.0, 12.0, 10.0, 18.0], vec!["left"; 5], rows)])
}
