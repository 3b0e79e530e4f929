//! All terms of all experts, post by post, to be seen beside each other.

use chrono::NaiveDate;
use hamkor_language::collation::Collation;
use hamkor_language::{Language, format};

use super::ExpertState;
use crate::history::{NamedRecord, record_name};
use crate::{RecordId, RecordKind, RecordRef, Result, View};

/// One expert's term at a post.
#[derive(Debug, Clone, PartialEq)]
pub struct Term {
    /// The sending of the expert.
    pub expert: NamedRecord,
    /// The post; empty while none is named.
    pub post: String,
    /// Who it is; empty while nobody is named.
    pub person: String,
    /// Where it stands, in words.
    pub state_text: String,
    /// Whether nothing is left to do.
    pub ended: bool,
    /// When the term begins: as agreed, else as planned.
    pub starts: NaiveDate,
    /// When the term ends, as first agreed, else a year after its beginning.
    pub ends: NaiveDate,
    /// The end after the latest extension, where there is one.
    pub extended_to: Option<NaiveDate>,
    /// The whole, in words.
    pub dates_text: String,
}

impl Term {
    /// Who it is: the person, else what the sending is called.
    #[must_use]
    pub fn who(&self) -> &str {
        if self.person.is_empty() { &self.expert.name } else { &self.person }
    }
}

/// Every term that has a day to begin with, by post and then by day.
///
/// # Errors
/// When the file cannot be read.
pub fn timeline(view: &View<'_>, language: Language) -> Result<Vec<Term>> {
    let mut statement = view.connection().prepare_cached(include_str!("timeline.sql"))?;
    let mut rows = statement.query([])?;
    let mut terms = Vec::new();
    while let Some(row) = rows.next()? {
        let named = |kind: RecordKind, column: &str| -> Result<String> {
            match row.get::<_, Option<RecordId>>(column)? {
                Some(id) => record_name(view, RecordRef { kind, id }, language),
                None => Ok(String::new()),
            }
        };
        let reference = RecordRef { kind: RecordKind::Expert, id: row.get("id")? };
        let state: ExpertState = row.get("state")?;
        let (starts, ends): (NaiveDate, NaiveDate) = (row.get("starts")?, row.get("ends")?);
        let extended_to: Option<NaiveDate> = row.get("extended_to")?;
        terms.push(Term {
            expert: NamedRecord { reference, name: record_name(view, reference, language)? },
            post: named(RecordKind::Post, "post")?,
            person: named(RecordKind::Person, "person")?,
            state_text: state.message().text(language),
            ended: super::STATES.ended.contains(&state.as_str()),
            starts,
            ends,
            extended_to,
            dates_text: format::date_range(language, Some(starts), Some(extended_to.unwrap_or(ends)))
                .unwrap_or_default(),
        });
    }
    let collation = Collation::new(language);
    terms.sort_by(|left, right| collation.compare(&left.post, &right.post).then(left.starts.cmp(&right.starts)));
    Ok(terms)
}

#[cfg(test)]
mod tests {
    use hamkor_language::WrittenLanguage;

    use super::*;
    use crate::record::{self, RowRef};
    use crate::testing::Fixture;

    #[test]
    fn terms_stand_by_post_and_an_extension_goes_on_where_the_first_end_was() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let made = |kind, name: &str| RecordRef {
            kind,
            id: record::create(&office, kind, name, WrittenLanguage::Korean).unwrap().value,
        };
        let post = made(RecordKind::Post, "부위원장");
        let of_post = format!("post:{}", post.id);
        for (name, fields) in [
            ("후임", [("starts", "2017-03-01"), ("ends", "2019-02-28")]),
            ("전임", [("starts", "2013-02-20"), ("ends", "2015-02-19")]),
        ] {
            let expert = made(RecordKind::Expert, name);
            for (field, value) in fields.into_iter().chain([("post", of_post.as_str())]) {
                record::set(&office, expert, None, field, Some(value)).unwrap();
            }
            if name == "전임" {
                let part = "expert_extension".to_owned();
                let id = record::add_row(&office, expert, &part, None).unwrap().value;
                record::set(&office, expert, Some(&RowRef { part, id }), "ends", Some("2017-02-19")).unwrap();
            }
        }
        made(RecordKind::Expert, "날짜 없음");
        let terms = office.read(|view| timeline(view, Language::Korean)).unwrap();
        let shown: Vec<_> = terms.iter().map(|term| (term.expert.name.as_str(), term.extended_to)).collect();
        assert_eq!(shown, [("전임", NaiveDate::from_ymd_opt(2017, 2, 19)), ("후임", None)]);
        assert_eq!(terms[0].dates_text.replace('\u{a0}', " "), "2013. 2. 20. – 2017. 2. 19.");
    }
}
