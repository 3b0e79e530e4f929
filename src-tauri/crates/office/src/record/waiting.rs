//! What waits for whom: the side whose move it is, from every record in which a side has to act.

use chrono::NaiveDate;
use chrono_tz::Asia::Tashkent;
use hamkor_language::{Language, Message, format, when};
use serde::{Deserialize, Serialize};

use super::concept;
use super::read::kind_text;
use crate::history::{NamedRecord, record_name};
use crate::organisation::Country;
use crate::{RecordId, RecordRef, Result, View};

/// Something that waits for a side.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct Waiting {
    /// The record that it is about.
    pub record: NamedRecord,
    /// What kind of record that is, in words.
    pub kind_text: String,
    /// Whose move it is.
    pub side: Country,
    /// What is waited for.
    pub text: String,
    /// Since when.
    pub since: Option<NaiveDate>,
    /// The same, in words.
    pub since_text: Option<String>,
    /// How long ago that is, in words.
    pub away_text: Option<String>,
}

/// Everything that waits for a side, side by side, what has waited longest first.
///
/// # Errors
/// When the file cannot be read.
pub fn waiting(view: &View<'_>, language: Language) -> Result<Vec<Waiting>> {
    let today = view.now().with_timezone(&Tashkent).date_naive();
    let mut all = Vec::new();
    for concept in concept::ALL {
        for wait in concept.waits {
            let said = Message::bare(format!("due-waits-{}", wait.code));
            let mut statement = view.connection().prepare_cached(wait.sql)?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                let id: RecordId = row.get("record")?;
                let since: Option<NaiveDate> = row.get("since")?;
                let reference = RecordRef { kind: concept.kind, id };
                all.push(Waiting {
                    record: NamedRecord { reference, name: record_name(view, reference, language)? },
                    kind_text: kind_text(concept.kind, language),
                    side: row.get("side")?,
                    text: said.text(language),
                    since,
                    since_text: since.map(|since| format::date(language, since)),
                    away_text: since.map(|since| when::days_away(since, today).text(language)),
                });
            }
        }
    }
    // What nobody dated comes last.
    all.sort_by(|left, right| {
        (left.side, left.since.is_none(), left.since, &left.record.name).cmp(&(
            right.side,
            right.since.is_none(),
            right.since,
            &right.record.name,
        ))
    });
    Ok(all)
}

#[cfg(test)]
mod tests {
    use hamkor_language::WrittenLanguage;

    use super::super::{RowRef, add_row, create, move_to, set, set_text};
    use super::*;
    use crate::testing::Fixture;
    use crate::{Office, RecordKind};

    fn made(office: &Office, kind: RecordKind, name: &str) -> RecordRef {
        RecordRef { kind, id: create(office, kind, name, WrittenLanguage::Korean).unwrap().value }
    }

    fn lines(office: &Office) -> Vec<(Country, String, Option<String>)> {
        let all = office.read(|view| waiting(view, Language::English)).unwrap();
        all.into_iter().map(|one| (one.side, one.text, one.since.map(|since| since.to_string()))).collect()
    }

    #[test]
    fn a_post_waits_for_korea_then_for_uzbekistan_and_a_step_for_who_was_asked() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let expert = made(&office, RecordKind::Expert, "부위원장 파견");
        let organisation = made(&office, RecordKind::Organisation, "행정안전부");
        let person = made(&office, RecordKind::Person, "홍길동");
        set(&office, expert, None, "requested_on", Some("2012-09-24")).unwrap();
        let asked = "A candidate to be recommended".to_owned();
        assert_eq!(lines(&office), [(Country::Korea, asked, Some("2012-09-24".to_owned()))]);
        let go = |to: &str| move_to(&office, expert, to, None, Language::Korean).unwrap();
        go("candidates_sought");
        add_row(&office, expert, "expert_candidate", None).unwrap();
        set(&office, expert, None, "person", Some(&format!("person:{}", person.id))).unwrap();
        go("nominated");
        set(&office, expert, None, "recommended_by", Some(&format!("organisation:{}", organisation.id))).unwrap();
        set(&office, expert, None, "recommended_on", Some("2012-11-28")).unwrap();
        go("recommended");
        assert_eq!(lines(&office)[0].0, Country::Uzbekistan);
        let id = add_row(&office, expert, "expert_step", None).unwrap().value;
        let row = RowRef { part: "expert_step".to_owned(), id };
        set(&office, expert, Some(&row), "side", Some("KR")).unwrap();
        set(&office, expert, Some(&row), "asked_on", Some("2012-12-03")).unwrap();
        let step = (Country::Korea, "A step of the procedure".to_owned(), Some("2012-12-03".to_owned()));
        let host = (Country::Uzbekistan, "The host’s procedure".to_owned(), Some("2012-11-28".to_owned()));
        assert_eq!(lines(&office), [step, host.clone()]);
        set(&office, expert, Some(&row), "given_on", Some("2012-12-05")).unwrap();
        assert_eq!(lines(&office), [host]);
    }

    #[test]
    fn minutes_wait_for_each_side_that_has_not_agreed() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let meeting = made(&office, RecordKind::Meeting, "제1차 회의");
        set(&office, meeting, None, "held_on", Some("2012-11-28")).unwrap();
        add_row(&office, meeting, "meeting_item", None).unwrap();
        add_row(&office, meeting, "meeting_guest", None).unwrap();
        set_text(&office, meeting, None, "minutes", WrittenLanguage::Korean, "합의", false).unwrap();
        for state in ["invited", "held", "minutes_drafted"] {
            move_to(&office, meeting, state, None, Language::Korean).unwrap();
        }
        let sides: Vec<Country> = lines(&office).into_iter().map(|line| line.0).collect();
        assert_eq!(sides, [Country::Korea, Country::Uzbekistan]);
        set(&office, meeting, None, "agreed_korea", Some("2012-12-03")).unwrap();
        let sides: Vec<Country> = lines(&office).into_iter().map(|line| line.0).collect();
        assert_eq!(sides, [Country::Uzbekistan]);
    }
}
