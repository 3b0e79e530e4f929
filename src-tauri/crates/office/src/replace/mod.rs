//! Finding and replacing words over a whole plan, in every language: its title, its text with the cells of tables, and the names
//! of its goals.
//!
//! What is replaced is one step of the history. A translation in which only words were replaced stays as old as it was; where
//! the source changes, its translations are stale as after any other change.

mod rewrite;
mod seek;

use std::collections::BTreeMap;
use std::ops::Range;

use hamkor_language::{WrittenLanguage, messages};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::change::Change;
use crate::member::Action;
use crate::passage::{self, Inline, inline};
use crate::plan;
use crate::wording::{self, NAME, TITLE, Texts};
use crate::{CellId, Error, Office, Outcome, PassageId, PlanId, Result, View};
use seek::Seeker;

/// What is looked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct Sought {
    /// The words.
    pub text: String,
    /// In which languages; none for all.
    pub languages: Vec<WrittenLanguage>,
    /// Whether capitals make a difference.
    pub match_case: bool,
    /// Whether only whole words are meant.
    pub whole_words: bool,
    /// Whether words are found in all their forms and spellings.
    pub forms: bool,
}

/// Where in a plan a text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(tag = "of", rename_all = "snake_case")]
pub enum Site {
    /// The title.
    Title,
    /// A passage, or a cell of its table.
    Passage {
        /// Which.
        passage: PassageId,
        /// Which cell.
        cell: Option<CellId>,
    },
    /// The name of a goal, an objective or a measure.
    Goal,
}

/// Words that were found: by these they are named when they are to be replaced.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, specta::Type)]
pub struct Hit {
    /// Whose text it is.
    #[specta(type = String)]
    pub owner: Uuid,
    /// Which of its texts.
    pub field: String,
    /// In which language.
    pub language: WrittenLanguage,
    /// Where the words begin in it, in UTF-16 code units, as a page counts.
    pub start: u32,
    /// The words.
    pub words: String,
}

/// Words that were found, as they are shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct Match {
    /// Which.
    pub hit: Hit,
    /// Where in the plan.
    pub site: Site,
    /// What stands before them.
    pub before: String,
    /// What stands after them.
    pub after: String,
    /// Whether who works here may replace them.
    pub replaceable: bool,
}

/// What was found in a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct Matches {
    /// The first of them, in the order of the text.
    pub shown: Vec<Match>,
    /// How many there are.
    pub total: u32,
    /// How many of them may be replaced.
    pub replaceable: u32,
}

/// How many matches are shown at most.
pub const SHOWN: usize = 500;
/// How many signs of a text are shown on either side.
const AROUND: usize = 40;

/// A text of a plan, and whether it has marks.
struct Unit {
    owner: Uuid,
    field: String,
    site: Site,
}

impl Unit {
    fn has_marks(&self) -> bool {
        matches!(self.site, Site::Passage { .. })
    }

    fn runs(&self, stored: &str) -> Vec<Inline> {
        if self.has_marks() { inline::read(stored) } else { vec![Inline::plain(stored)] }
    }

    fn stored(&self, runs: &[Inline]) -> String {
        if self.has_marks() { inline::write(runs) } else { rewrite::words(runs) }
    }
}

/// Every text of a plan, in the order in which it is read.
fn units(view: &View<'_>, id: PlanId) -> Result<Vec<Unit>> {
    let mut units = vec![Unit { owner: id.0, field: TITLE.to_owned(), site: Site::Title }];
    units.extend(passage::units(view, id)?.into_iter().map(|(owner, field)| {
        let cell = passage::cell_of(&field);
        Unit { owner, field, site: Site::Passage { passage: PassageId(owner), cell } }
    }));
    let goals = plan::node_ids(view, id)?;
    units.extend(goals.into_iter().map(|goal| Unit { owner: goal, field: NAME.to_owned(), site: Site::Goal }));
    Ok(units)
}

/// A text in which the words stand.
struct Hits<'a> {
    unit: &'a Unit,
    language: WrittenLanguage,
    runs: Vec<Inline>,
    text: String,
    ranges: Vec<Range<usize>>,
}

impl Hits<'_> {
    fn hit(&self, range: &Range<usize>) -> Hit {
        Hit {
            owner: self.unit.owner,
            field: self.unit.field.clone(),
            language: self.language,
            start: u32::try_from(self.text[..range.start].encode_utf16().count()).unwrap_or(u32::MAX),
            words: self.text[range.clone()].to_owned(),
        }
    }
}

fn hits<'a>(view: &View<'_>, id: PlanId, units: &'a [Unit], sought: &Sought) -> Result<Vec<Hits<'a>>> {
    let texts = Texts::of_plan(view, id)?;
    let languages = WrittenLanguage::ALL
        .into_iter()
        .filter(|language| sought.languages.is_empty() || sought.languages.contains(language));
    let seekers: BTreeMap<WrittenLanguage, Seeker> =
        languages.filter_map(|language| Some((language, Seeker::new(sought, language)?))).collect();
    let mut found = Vec::new();
    for unit in units {
        for (language, stored) in texts.stored(unit.owner, &unit.field) {
            let Some(seeker) = seekers.get(&language) else { continue };
            let runs = unit.runs(&stored);
            let text = rewrite::words(&runs);
            let ranges = seeker.find(&text, language);
            if !ranges.is_empty() {
                found.push(Hits { unit, language, runs, text, ranges });
            }
        }
    }
    Ok(found)
}

/// Finds words over a whole plan.
///
/// # Errors
/// When there is no such plan.
pub fn find(view: &View<'_>, id: PlanId, sought: &Sought) -> Result<Matches> {
    let source = plan::source_language(view, id)?;
    let state = plan::state(view, id)?;
    let may = |language: WrittenLanguage| {
        let action = action_for(language, source);
        state.is_open_for(action) && view.may(action)
    };
    let units = units(view, id)?;
    let mut matches = Matches { shown: Vec::new(), total: 0, replaceable: 0 };
    for hits in hits(view, id, &units, sought)? {
        let replaceable = may(hits.language);
        for range in &hits.ranges {
            matches.total += 1;
            matches.replaceable += u32::from(replaceable);
            if matches.shown.len() < SHOWN {
                matches.shown.push(Match {
                    hit: hits.hit(range),
                    site: hits.unit.site,
                    before: tail(&hits.text[..range.start]),
                    after: head(&hits.text[range.end..]),
                    replaceable,
                });
            }
        }
    }
    Ok(matches)
}

/// What must be allowed to whoever writes in a language.
fn action_for(language: WrittenLanguage, source: WrittenLanguage) -> Action {
    if language == source { Action::Draft } else { Action::Translate }
}

/// The last signs of a text, from a word's beginning where there is one.
fn tail(text: &str) -> String {
    let Some((cut, _)) = text.char_indices().rev().nth(AROUND) else { return text.to_owned() };
    let rest = &text[cut..];
    let begin = rest.find(char::is_whitespace).unwrap_or_default();
    format!("…{}", &rest[begin..])
}

/// The first signs of a text, to a word's end where there is one.
fn head(text: &str) -> String {
    let Some((cut, _)) = text.char_indices().nth(AROUND) else { return text.to_owned() };
    let rest = &text[..cut];
    let end = rest.rfind(char::is_whitespace).unwrap_or(rest.len());
    format!("{}…", &rest[..end])
}

/// Puts words in the place of what is found: of the chosen hits, or of all that may be replaced. Answers how many were.
///
/// # Errors
/// When a chosen hit is no longer there, the plan is closed, the role does not allow it, or the title would be empty.
pub fn replace(
    office: &Office,
    id: PlanId,
    sought: &Sought,
    with: &str,
    chosen: Option<&[Hit]>,
) -> Result<Outcome<u32>> {
    let source = office.read(|view| plan::source_language(view, id))?;
    let (all, may_source) = office.read(|view| {
        let found = find(view, id, sought)?;
        let open = plan::state(view, id)?.is_open_for(Action::Draft) && view.may(Action::Draft);
        Ok((found, open))
    })?;
    let in_source = match chosen {
        Some(chosen) => chosen.iter().any(|hit| hit.language == source),
        None => may_source && (sought.languages.is_empty() || sought.languages.contains(&source)),
    };
    if chosen.is_none() && all.total > 0 && all.replaceable == 0 {
        return Err(if office.read(|view| Ok(view.may(Action::Translate)))? {
            Error::PlanFrozen
        } else {
            Error::NotAllowed
        });
    }
    let action = if in_source { Action::Draft } else { Action::Translate };
    let change = Change::new(action, messages::replace_history(sought.text.trim(), with.trim()));
    office.change(change, |tx| {
        let units = units(tx, id)?;
        let mut left: Vec<&Hit> = chosen.into_iter().flatten().collect();
        let mut replaced = 0;
        for mut hits in hits(tx, id, &units, sought)? {
            let action = action_for(hits.language, source);
            let mut ranges = std::mem::take(&mut hits.ranges);
            if chosen.is_some() {
                ranges.retain(|range| {
                    let hit = hits.hit(range);
                    let place = left.iter().position(|one| **one == hit);
                    place.map(|place| left.swap_remove(place)).is_some()
                });
            } else if !(plan::state(tx, id)?.is_open_for(action) && tx.may(action)) {
                continue;
            }
            if ranges.is_empty() {
                continue;
            }
            plan::require_open_for(tx, id, action)?;
            rewrite::put(&mut hits.runs, &ranges, with);
            let text = hits.unit.stored(&hits.runs);
            if hits.unit.field == TITLE && hits.language == source && text.trim().is_empty() {
                return Err(Error::NameEmpty);
            }
            wording::reword(tx, hits.unit.owner, &hits.unit.field, hits.language, &text)?;
            replaced += u32::try_from(ranges.len()).unwrap_or(u32::MAX);
        }
        if !left.is_empty() {
            return Err(Error::TextChanged);
        }
        tx.touch(id);
        Ok(replaced)
    })
}

#[cfg(test)]
mod tests {
    use hamkor_language::Language;
    use proptest::prelude::*;

    use super::*;
    use crate::Role;
    use crate::passage::PassageKind;
    use crate::testing::{Fixture, colleague};

    fn plan_with(office: &Office, texts: &[(WrittenLanguage, Vec<Inline>)]) -> (PlanId, PassageId) {
        let kind = office.read(|view| plan::kinds(view, Language::Korean)).unwrap()[0].id;
        let id = plan::create(office, "전자정부 계획", WrittenLanguage::Korean, kind).unwrap().value;
        let passage = passage::add(office, id, None, PassageKind::Paragraph, 0).unwrap().value;
        for (language, runs) in texts {
            passage::set(office, passage, *language, runs, false).unwrap();
        }
        (id, passage)
    }

    fn sought(text: &str) -> Sought {
        Sought { text: text.to_owned(), languages: Vec::new(), match_case: false, whole_words: false, forms: false }
    }

    fn found(office: &Office, id: PlanId, text: &str) -> Matches {
        office.read(|view| find(view, id, &sought(text))).unwrap()
    }

    fn inline(office: &Office, id: PlanId, language: Language) -> Vec<Inline> {
        office.read(|view| plan::read(view, id, Language::Korean)).unwrap().passages[0].inline[&language].clone()
    }

    fn strong(text: &str) -> Inline {
        Inline::marked(text, passage::Marks { strong: true, emphasis: false })
    }

    #[test]
    fn words_are_replaced_in_every_language_in_one_step_that_can_be_undone() {
        use WrittenLanguage::{Korean, Russian};
        let fixture = Fixture::new();
        let office = fixture.create();
        let (id, _) = plan_with(
            &office,
            &[
                (Korean, vec![Inline::plain("전자정부를 "), strong("전자정부법"), Inline::plain("에 따라")]),
                (Russian, vec![Inline::plain("ИКТ и "), strong("ИКТ"), Inline::plain("-сектор")]),
            ],
        );
        let all = found(&office, id, "전자정부");
        assert_eq!((all.total, all.replaceable), (3, 3), "the title is looked at too");
        assert_eq!((all.shown[0].site, all.shown[0].after.as_str()), (Site::Title, " 계획"));
        assert_eq!(replace(&office, id, &sought("전자정부"), "디지털정부", None).unwrap().value, 3);
        let runs = inline(&office, id, Language::Korean);
        assert_eq!(runs, [Inline::plain("디지털정부를 "), strong("디지털정부법"), Inline::plain("에 따라")]);
        let read = office.read(|view| plan::read(view, id, Language::Korean)).unwrap();
        assert_eq!(read.title[&Language::Korean].text, "디지털정부 계획");
        assert!(read.passages[0].wordings[&Language::Russian].stale, "the source reads differently");
        office.undo().unwrap();
        assert_eq!(inline(&office, id, Language::Korean)[1], strong("전자정부법"));
        assert_eq!(found(&office, id, "전자정부").total, 3);

        // Of the hits of a translation one is chosen; what was up to date stays so.
        let hits = found(&office, id, "икт");
        let second = hits.shown[1].hit.clone();
        assert_eq!(replace(&office, id, &sought("икт"), "IT", Some(std::slice::from_ref(&second))).unwrap().value, 1);
        assert_eq!(inline(&office, id, Language::Russian)[..2], [Inline::plain("ИКТ и "), strong("IT")]);
        let read = office.read(|view| plan::read(view, id, Language::Korean)).unwrap();
        assert!(!read.passages[0].wordings[&Language::Russian].stale);
        assert!(matches!(replace(&office, id, &sought("икт"), "x", Some(&[second])), Err(Error::TextChanged)));
    }

    #[test]
    fn a_translation_that_is_older_than_its_source_stays_so() {
        use WrittenLanguage::{Korean, Russian};
        let fixture = Fixture::new();
        let office = fixture.create();
        let texts = [(Korean, vec![Inline::plain("하나")]), (Russian, vec![Inline::plain("один план")])];
        let (id, passage) = plan_with(&office, &texts);
        passage::set(&office, passage, Korean, &[Inline::plain("둘")], false).unwrap();
        replace(&office, id, &sought("план"), "проект", None).unwrap();
        let read = office.read(|view| plan::read(view, id, Language::Korean)).unwrap();
        let wording = &read.passages[0].wordings[&Language::Russian];
        assert!(wording.stale && wording.text == "один проект");
    }

    #[test]
    fn only_what_the_role_may_write_is_replaced() {
        use WrittenLanguage::{Korean, Russian};
        let fixture = Fixture::new();
        let office = fixture.create();
        let texts = [(Korean, vec![Inline::plain("UN 지수")]), (Russian, vec![Inline::plain("индекс UN")])];
        let (id, _) = plan_with(&office, &texts);
        let interpreter = colleague(&office, "통역", Role::Interpreter);
        let protocol = colleague(&office, "의전", Role::ProtocolOfficer);
        office.identify(interpreter).unwrap();
        let matches = found(&office, id, "UN");
        assert_eq!((matches.total, matches.replaceable), (2, 1));
        assert_eq!(replace(&office, id, &sought("UN"), "ООН", None).unwrap().value, 1);
        assert_eq!(inline(&office, id, Language::Korean), [Inline::plain("UN 지수")]);
        let own = found(&office, id, "UN").shown[0].hit.clone();
        assert!(matches!(replace(&office, id, &sought("UN"), "x", Some(&[own])), Err(Error::NotAllowed)));
        office.identify(protocol).unwrap();
        assert!(matches!(replace(&office, id, &sought("ООН"), "UN", None), Err(Error::NotAllowed)));
    }

    #[test]
    fn the_title_is_never_emptied() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let (id, _) = plan_with(&office, &[]);
        assert!(matches!(replace(&office, id, &sought("전자정부 계획"), "", None), Err(Error::NameEmpty)));
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 8, ..ProptestConfig::default() })]

        #[test]
        fn undo_brings_back_every_text(
            texts in prop::collection::vec("[aAb가о ]{1,12}[.]", 4), with in "[xy]{0,3}", match_case in any::<bool>()
        ) {
            let fixture = Fixture::new();
            let office = fixture.create();
            let languages = WrittenLanguage::ALL;
            let all: Vec<_> = languages.into_iter().zip(texts.iter().map(|text| vec![Inline::plain(text)])).collect();
            let (id, _) = plan_with(&office, &all);
            let words = || office.read(|view| plan::read(view, id, Language::Korean)).unwrap().passages[0].inline.clone();
            let before = words();
            let sought = Sought { match_case, ..sought("a") };
            let count = replace(&office, id, &sought, &with, None).unwrap().value;
            let letters: &[char] = if match_case { &['a'] } else { &['a', 'A'] };
            let expected: usize = texts.iter().map(|text| text.matches(letters).count()).sum();
            prop_assert_eq!(count as usize, expected);
            for (language, text) in languages.into_iter().zip(&texts) {
                let now: String = words()[&language.language()].iter().map(Inline::shown).collect();
                prop_assert_eq!(now, text.replace(letters, &with));
            }
            if count > 0 && !(with.is_empty() && words() == before) {
                office.undo().unwrap();
            }
            prop_assert_eq!(words(), before);
        }
    }
}
