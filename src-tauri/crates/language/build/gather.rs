//! Reads every `.ftl` file, and makes Uzbek Cyrillic from Uzbek Latin.

use std::collections::BTreeMap;
use std::path::Path;

use fluent_syntax::ast::{Entry, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::{parser, serializer};

use crate::spelling;

/// The languages that people write messages in. Uzbek Cyrillic is made from `uz`.
pub(crate) const WRITTEN: [&str; 4] = ["en", "ko", "uz", "ru"];

/// The language that is spelled from `uz`.
pub(crate) const SPELLED: &str = "uz-Cyrl";

/// A parsed file: its area (the file's name) and what stands in it.
pub(crate) struct Area {
    pub(crate) name: String,
    pub(crate) resource: Resource<String>,
}

/// All files of all languages.
pub(crate) struct Gathered {
    pub(crate) areas: BTreeMap<&'static str, Vec<Area>>,
    /// The messages of Uzbek Cyrillic that a person wrote.
    pub(crate) overrides: Vec<Area>,
    pub(crate) cyrillic: Vec<Area>,
}

/// Reads the files below `locales`; every problem is one line.
pub(crate) fn gather(locales: &Path) -> Result<Gathered, Vec<String>> {
    let mut problems = Vec::new();
    let mut areas = BTreeMap::new();
    for language in WRITTEN {
        areas.insert(language, read(&locales.join(language), &mut problems));
    }
    let overrides = read(&locales.join(SPELLED), &mut problems);
    if !problems.is_empty() {
        return Err(problems);
    }
    let cyrillic = areas["uz"].iter().map(|area| spell(area, &overrides)).collect();
    Ok(Gathered { areas, overrides, cyrillic })
}

fn read(folder: &Path, problems: &mut Vec<String>) -> Vec<Area> {
    let mut paths: Vec<_> = match std::fs::read_dir(folder) {
        Ok(entries) => entries.filter_map(Result::ok).map(|entry| entry.path()).collect(),
        Err(error) => {
            problems.push(format!("{}: {error}", folder.display()));
            return Vec::new();
        }
    };
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "ftl"));
    paths.sort();
    let mut areas = Vec::new();
    for path in paths {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        match std::fs::read_to_string(&path) {
            Ok(text) => match parser::parse(text) {
                Ok(resource) => areas.push(Area { name, resource }),
                Err((_, errors)) => {
                    for error in errors {
                        problems.push(format!("{}: {error} at byte {}", path.display(), error.pos.start));
                    }
                }
            },
            Err(error) => problems.push(format!("{}: {error}", path.display())),
        }
    }
    areas
}

/// Spells the words of an area in Cyrillic; ids, variables and selectors stay. An override wins whole.
fn spell(area: &Area, overrides: &[Area]) -> Area {
    let written = serializer::serialize(&area.resource);
    let mut resource = parser::parse(written).expect("what was serialised parses");
    for entry in &mut resource.body {
        if let Entry::Message(message) = entry {
            let by_hand = overrides.iter().flat_map(|area| &area.resource.body).find_map(|entry| match entry {
                Entry::Message(hand) if hand.id.name == message.id.name => Some(hand.clone()),
                _ => None,
            });
            if let Some(hand) = by_hand {
                message.value = hand.value;
            } else if let Some(value) = &mut message.value {
                spell_pattern(value);
            }
        }
    }
    Area { name: area.name.clone(), resource }
}

fn spell_pattern(pattern: &mut Pattern<String>) {
    use fluent_syntax::ast::Expression;
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = spelling::to_cyrillic(value).text,
            PatternElement::Placeable { expression } => match expression {
                Expression::Select { variants, .. } => {
                    for variant in variants {
                        spell_pattern(&mut variant.value);
                    }
                }
                Expression::Inline(InlineExpression::Placeable { expression }) => {
                    if let Expression::Select { variants, .. } = expression.as_mut() {
                        for variant in variants {
                            spell_pattern(&mut variant.value);
                        }
                    }
                }
                Expression::Inline(_) => {}
            },
        }
    }
}
