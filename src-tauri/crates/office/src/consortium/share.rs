//! Shares over time: they add up to a hundred per cent on every day, and one member leads.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use hamkor_language::{Language, format, messages};

use super::{CONCEPT, ConsortiumRole, ConsortiumState, PARTS, SHARE_SCALE};
use crate::history::record_name;
use crate::record::{Summary, SummaryColumn, rows};
use crate::{Error, RecordId, RecordKind, RecordRef, Result, View};

/// A hundred per cent.
const WHOLE: i64 = 100 * 10_i64.pow(SHARE_SCALE as u32);

/// A member for a time.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Member {
    organisation: Option<RecordId>,
    leads: bool,
    /// In hundredths of a per cent.
    share: i64,
    starts: Option<NaiveDate>,
    ends: Option<NaiveDate>,
}

impl Member {
    /// Whether it is a member on a day; no day is the time before every day that is named.
    fn is_on(&self, day: Option<NaiveDate>) -> bool {
        match day {
            None => self.starts.is_none(),
            Some(day) => self.starts.is_none_or(|starts| starts <= day) && self.ends.is_none_or(|ends| ends >= day),
        }
    }
}

fn members(view: &View<'_>, consortium: RecordId) -> Result<Vec<Member>> {
    let part = PARTS.first().ok_or(Error::RecordNotFound)?;
    rows(view, &CONCEPT, part, consortium)?
        .into_iter()
        .map(|(_, row)| {
            Ok(Member {
                organisation: row.get("organisation")?,
                leads: row.get("role")? == Some(ConsortiumRole::Lead),
                share: row.get("share")?.unwrap_or_default(),
                starts: row.get("starts")?,
                ends: row.get("ends")?,
            })
        })
        .collect()
}

/// The days from which on the members are others than before, the first of all without a date.
fn turns(members: &[Member]) -> Vec<Option<NaiveDate>> {
    let starts = members.iter().filter_map(|member| member.starts);
    let after = members.iter().filter_map(|member| member.ends?.checked_add_days(Days::new(1)));
    let days: BTreeSet<NaiveDate> = starts.chain(after).collect();
    [None].into_iter().chain(days.into_iter().map(Some)).collect()
}

/// The first time at which there are members whose shares do not add up: from which day, and to what.
fn amiss(members: &[Member]) -> Option<(Option<NaiveDate>, i64)> {
    turns(members).into_iter().find_map(|day| {
        let mut on = members.iter().filter(|member| member.is_on(day)).peekable();
        on.peek()?;
        // More than 64 bits of hundredths are far beyond a hundred per cent, whatever the exact sum.
        let sum = on.fold(0_i64, |sum, member| sum.saturating_add(member.share));
        (sum != WHOLE).then_some((day, sum))
    })
}

/// The first time at which there are members and none or more than one of them leads.
fn without_lead(members: &[Member]) -> bool {
    turns(members).into_iter().any(|day| {
        let on = || members.iter().filter(|member| member.is_on(day));
        on().next().is_some() && on().filter(|member| member.leads).count() != 1
    })
}

/// Refuses a consortium that is agreed or at work while its shares do not add up, or nobody leads.
pub(super) fn guard(view: &View<'_>, consortium: RecordId, state: &str) -> Result<()> {
    if ![ConsortiumState::Agreed.as_str(), ConsortiumState::AtWork.as_str()].contains(&state) {
        return Ok(());
    }
    let members = members(view, consortium)?;
    if let Some((on, sum)) = amiss(&members) {
        return Err(Error::SharesDiffer { sum, on });
    }
    if without_lead(&members) { Err(Error::LeadMissing) } else { Ok(()) }
}

/// Who is a member with which share, time by time.
pub(super) fn summaries(view: &View<'_>, consortium: RecordId, language: Language) -> Result<Vec<Summary>> {
    let members = members(view, consortium)?;
    let mut lines = Vec::new();
    for day in turns(&members) {
        let on: Vec<&Member> = members.iter().filter(|member| member.is_on(day)).collect();
        if on.is_empty() {
            continue;
        }
        let mut names = Vec::new();
        for member in &on {
            let name = member
                .organisation
                .map(|id| record_name(view, RecordRef { kind: RecordKind::Organisation, id }, language));
            let name = name.transpose()?.unwrap_or_default();
            let share = messages::consortium_percent(format::fixed(language, member.share, SHARE_SCALE)).text(language);
            names.push(format!("{name} {share}"));
        }
        let from = day.map_or_else(
            || messages::consortium_from_the_beginning().text(language),
            |day| format::date(language, day),
        );
        let sum = on.iter().fold(0_i64, |sum, member| sum.saturating_add(member.share));
        let sum = messages::consortium_percent(format::fixed(language, sum, SHARE_SCALE)).text(language);
        lines.push(vec![from, names.join(" · "), sum]);
    }
    if lines.is_empty() {
        return Ok(Vec::new());
    }
    let column = |message: hamkor_language::Message, figures| SummaryColumn { text: message.text(language), figures };
    Ok(vec![Summary {
        label: messages::consortium_shares().text(language),
        columns: vec![
            column(messages::field_starts(), false),
            column(messages::part_consortium_member(), false),
            column(messages::consortium_sum(), true),
        ],
        rows: lines,
    }])
}

#[cfg(test)]
mod tests {
    use hamkor_language::{LocalisedError, WrittenLanguage};
    use proptest::prelude::*;

    use super::*;
    use crate::Office;
    use crate::record::{self, RowRef};
    use crate::testing::Fixture;

    fn member(share: i64, starts: Option<u32>, ends: Option<u32>) -> Member {
        let day = |day: u32| NaiveDate::from_yo_opt(2013, day).unwrap();
        Member { organisation: None, leads: false, share, starts: starts.map(day), ends: ends.map(day) }
    }

    #[test]
    fn a_share_that_is_taken_over_leaves_no_day_out() {
        let kept = [member(60_00, None, None), member(40_00, None, Some(100)), member(40_00, Some(101), None)];
        assert_eq!(amiss(&kept), None);
        let gap = [member(60_00, None, None), member(40_00, None, Some(100)), member(40_00, Some(102), None)];
        assert_eq!(amiss(&gap), Some((NaiveDate::from_yo_opt(2013, 101), 60_00)));
        let both = [member(60_00, None, None), member(40_00, None, Some(100)), member(40_00, Some(100), None)];
        assert_eq!(amiss(&both), Some((NaiveDate::from_yo_opt(2013, 100), 14_000)));
        assert_eq!(amiss(&[]), None, "nobody is no member");
        let ended = [member(10_000, Some(1), Some(10))];
        assert_eq!(amiss(&ended), None, "what is over is over");
    }

    proptest! {
        #[test]
        fn what_is_found_amiss_is_amiss_on_that_day_and_nothing_is_overlooked(
            rows in prop::collection::vec((0_i64..=100, prop::option::of(1_u32..40), prop::option::of(1_u32..40)), 0..6),
        ) {
            let members: Vec<Member> =
                rows.iter().map(|(share, starts, ends)| member(share * 100, *starts, *ends)).collect();
            let sum = |day: NaiveDate| {
                let on = members.iter().filter(|member| member.is_on(Some(day)));
                on.map(|member| member.share).reduce(|a, b| a + b)
            };
            let first = (1..60).filter_map(|day| NaiveDate::from_yo_opt(2013, day)).find(|day| sum(*day).is_some_and(|sum| sum != WHOLE));
            match amiss(&members) {
                Some((Some(day), said)) => {
                    prop_assert_eq!(sum(day), Some(said));
                    prop_assert!(first.is_none_or(|first| first >= day));
                }
                Some((None, _)) => {}
                None => prop_assert_eq!(first, None),
            }
        }
    }

    #[test]
    fn shares_that_do_not_add_up_are_refused_with_the_sum_in_the_readers_language() {
        let fixture = Fixture::new();
        let office: Office = fixture.create();
        let made = |kind, name| RecordRef {
            kind,
            id: record::create(&office, kind, name, WrittenLanguage::Korean).unwrap().value,
        };
        let of = |record: RecordRef| format!("{}:{}", record.kind.as_str(), record.id);
        let (korean, uzbek) = (made(RecordKind::Organisation, "한국 기업"), made(RecordKind::Organisation, "UZ"));
        let consortium = made(RecordKind::Consortium, "전자정부 컨소시엄");
        record::set(&office, consortium, None, "formed_on", Some("2013-05-01")).unwrap();
        let add = |firm, role, share: &str, starts: &str| {
            let id = record::add_row(&office, consortium, "consortium_member", None).unwrap().value;
            let row = RowRef { part: "consortium_member".to_owned(), id };
            for (field, value) in
                [("organisation", of(firm).as_str()), ("role", role), ("share", share), ("starts", starts)]
            {
                record::set(&office, consortium, Some(&row), field, Some(value)).unwrap();
            }
            row
        };
        add(korean, "lead", "60", "2013-05-01");
        let second = add(uzbek, "member", "39,5", "2013-05-01");
        let go = |to, reason| record::move_to(&office, consortium, to, reason, Language::Russian).map(drop);
        let refused = go("agreed", None).unwrap_err();
        assert!(matches!(refused, Error::SharesDiffer { sum: 99_50, .. }), "{refused:?}");
        for (language, sum, day) in [
            (Language::Korean, "99.50%", "2013-05-01"),
            (Language::Uzbek, "99,50%", "01.05.2013"),
            (Language::UzbekCyrillic, "99,50%", "01.05.2013"),
            (Language::Russian, "99,50 %", "01.05.2013"),
            (Language::English, "99.50%", "2013-05-01"),
        ] {
            let sheet = office.read(|view| record::read(view, consortium, language)).unwrap();
            let why = sheet.moves.into_iter().find(|one| one.to == "agreed").unwrap().refusal.unwrap();
            let why = why.replace('\u{a0}', " ");
            assert!(why.contains(sum) && why.contains(day), "{why}");
            assert_eq!(refused.message().text(language).replace('\u{a0}', " "), why);
        }
        record::set(&office, consortium, Some(&second), "share", Some("40")).unwrap();
        go("agreed", None).unwrap();
        let broken = record::set(&office, consortium, Some(&second), "share", Some("45"));
        assert!(matches!(broken, Err(Error::SharesDiffer { sum: 10_500, .. })), "{broken:?}");
        let taken = record::delete_row(&office, consortium, &second);
        assert!(matches!(taken, Err(Error::SharesDiffer { sum: 60_00, .. })), "{taken:?}");
        go("revised", Some("상대 기업 교체")).unwrap();
        record::set(&office, consortium, Some(&second), "ends", Some("2013-08-31")).unwrap();
        assert!(matches!(go("agreed", None), Err(Error::SharesDiffer { sum: 60_00, .. })));
        add(korean, "member", "40", "2013-09-01");
        go("agreed", None).unwrap();
        let sheet = office.read(|view| record::read(view, consortium, Language::English)).unwrap();
        let sums: Vec<&str> = sheet.summaries[0].rows.iter().map(|row| row[2].as_str()).collect();
        assert_eq!(sums, ["100%", "100%"]);
    }
}
