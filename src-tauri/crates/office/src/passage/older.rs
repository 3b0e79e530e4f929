//! Passages as an older program wrote them to JSON, in a version that was approved then: without links, footnotes, joined
//! cells and figures.

use serde_json::{Map, Value, json};

/// Makes passages of an older program such as they are written now; what is written so already stays.
pub(crate) fn upgrade(passages: &mut Value) {
    for passage in passages.as_array_mut().into_iter().flatten().filter_map(Value::as_object_mut) {
        upgrade_inline(passage);
        passage.entry("figure").or_insert(Value::Null);
        passage.entry("alternatives").or_insert_with(|| json!({}));
        let rows = passage.get_mut("table").and_then(|table| table.get_mut("rows")).and_then(Value::as_array_mut);
        let cells = rows.into_iter().flatten().filter_map(Value::as_array_mut).flatten();
        for cell in cells.filter_map(Value::as_object_mut) {
            upgrade_inline(cell);
            cell.entry("columns").or_insert(json!(1));
            cell.entry("rows").or_insert(json!(1));
        }
    }
}

fn upgrade_inline(of: &mut Map<String, Value>) {
    let languages = of.get_mut("inline").and_then(Value::as_object_mut);
    let runs = languages.into_iter().flat_map(Map::values_mut).filter_map(Value::as_array_mut).flatten();
    for run in runs.filter_map(Value::as_object_mut).filter(|run| !run.contains_key("type")) {
        let marks: Vec<Value> = ["strong", "emphasis"]
            .into_iter()
            .filter(|mark| run.get(*mark) == Some(&Value::Bool(true)))
            .map(|mark| json!({ "type": mark }))
            .collect();
        run.insert("type".into(), json!("text"));
        run.insert("marks".into(), Value::Array(marks));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::passage::{Inline, Marks, Passage};

    #[test]
    fn a_version_that_an_older_program_froze_is_read() {
        let id = "0192f0c1-7a5e-7c3b-9d2f-0123456789ab";
        let run = json!({ "text": "기금", "strong": true, "emphasis": false });
        let mut passages = json!([{
            "id": id, "kind": "table", "level": 0, "ordered": false, "number": "", "wordings": {},
            "inline": { "ko": [run] },
            "table": {
                "headerRows": 1, "widths": [1], "align": ["left"],
                "rows": [[{ "id": id, "wordings": {}, "inline": { "ko": [{ "text": "셀" }] } }]],
            },
        }]);
        upgrade(&mut passages);
        let read: Vec<Passage> = serde_json::from_value(passages.clone()).unwrap();
        let language = hamkor_language::Language::Korean;
        assert_eq!(read[0].inline[&language], [Inline::marked("기금", Marks { strong: true, emphasis: false })]);
        let cell = &read[0].table.as_ref().unwrap().rows[0][0];
        assert_eq!((cell.columns, cell.rows, &cell.inline[&language][0]), (1, 1, &Inline::plain("셀")));
        let mut again = serde_json::to_value(&read).unwrap();
        let once = again.clone();
        upgrade(&mut again);
        assert_eq!(again, once);
    }
}
