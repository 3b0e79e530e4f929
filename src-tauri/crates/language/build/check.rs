//! Holds the languages against each other: the same messages, with the same variables, under ids that name their area.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement, VariantKey};
use fluent_syntax::serializer;

use crate::gather::{Area, Gathered, SPELLED, WRITTEN};

/// What a variable holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Holds {
    Text,
    Number,
    Date,
    Message,
}

/// A message as every language has it.
pub(crate) struct Specification {
    pub(crate) id: String,
    pub(crate) area: String,
    pub(crate) says: String,
    pub(crate) variables: BTreeMap<String, Holds>,
}

/// The checked messages, and the whole text of each language.
pub(crate) struct Catalogue {
    pub(crate) messages: Vec<Specification>,
    pub(crate) resources: Vec<(&'static str, String)>,
}

/// Checks what was gathered; every problem is one line.
pub(crate) fn check(gathered: &Gathered) -> Result<Catalogue, Vec<String>> {
    let mut problems = Vec::new();
    let mut ids: BTreeMap<&str, Variables> = BTreeMap::new();
    for language in WRITTEN {
        ids.insert(language, of_areas(language, &gathered.areas[language], &mut problems));
    }
    let reference = &ids["en"];
    for (language, of_language) in &ids {
        problems.extend(
            reference
                .keys()
                .filter(|id| !of_language.contains_key(*id))
                .map(|id| format!("{language}: {id} is missing")),
        );
        compare(language, of_language, reference, &mut problems);
    }
    // A file of corrections is named after no area, and holds only what it corrects.
    for area in &gathered.overrides {
        let mut corrected = Variables::new();
        for message in messages(area) {
            of_message(SPELLED, area, message, &mut corrected, &mut problems);
        }
        compare(SPELLED, &corrected, reference, &mut problems);
    }
    if !problems.is_empty() {
        return Err(problems);
    }

    let mut specifications = Vec::new();
    for area in &gathered.areas["en"] {
        for message in messages(area) {
            let mut resource = fluent_syntax::ast::Resource { body: vec![Entry::Message(message.clone())] };
            if let Some(Entry::Message(message)) = resource.body.first_mut() {
                message.comment = None;
            }
            let text = serializer::serialize(&resource);
            let says = text.split_once('=').map_or("", |(_, says)| says).trim().to_owned();
            specifications.push(Specification {
                id: message.id.name.clone(),
                area: area.name.clone(),
                says,
                variables: variables(message).into_iter().map(|name| (name.clone(), holds(message, &name))).collect(),
            });
        }
    }
    specifications.sort_by(|a, b| a.id.cmp(&b.id));
    let mut resources: Vec<(&'static str, String)> =
        WRITTEN.iter().map(|language| (*language, join(&gathered.areas[language]))).collect();
    resources.push((SPELLED, join(&gathered.cyrillic)));
    Ok(Catalogue { messages: specifications, resources })
}

/// The variables of each message.
type Variables = BTreeMap<String, BTreeSet<String>>;

fn of_areas(language: &str, areas: &[Area], problems: &mut Vec<String>) -> Variables {
    let mut found = Variables::new();
    for area in areas {
        for message in messages(area) {
            let id = &message.id.name;
            if !id.starts_with(&format!("{}-", area.name)) {
                problems.push(format!("{language}/{}.ftl: {id} does not begin with its file's name", area.name));
            }
            of_message(language, area, message, &mut found, problems);
        }
    }
    found
}

fn of_message(
    language: &str,
    area: &Area,
    message: &Message<String>,
    found: &mut Variables,
    problems: &mut Vec<String>,
) {
    let id = &message.id.name;
    let place = format!("{language}/{}.ftl: {id}", area.name);
    let mut parts = Parts::default();
    if let Some(value) = &message.value {
        of_pattern(value, &mut parts);
    } else {
        problems.push(format!("{place} says nothing"));
    }
    if !message.attributes.is_empty() {
        problems.push(format!("{place} has attributes, which nothing reads"));
    }
    for call in parts.calls.iter().filter(|call| language != "ko" || *call != PARTICLE) {
        problems.push(format!("{place} leans on {call}, which would not be found when it is said"));
    }
    for categories in &parts.plurals {
        let needed = needed_categories(language);
        if !needed.iter().all(|category| categories.contains(*category)) {
            problems.push(format!("{place} has the plurals {categories:?}, {language} needs {needed:?}"));
        }
    }
    if found.insert(id.clone(), parts.variables).is_some() {
        problems.push(format!("{place} stands twice"));
    }
}

/// The plural categories of CLDR. A choice between other names is none by number.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The plural categories of CLDR that whole numbers take in a language, without `other`, and without `many` where the
/// messages write it as `other`.
fn needed_categories(language: &str) -> &'static [&'static str] {
    match language {
        "ru" => &["one", "few"],
        "en" => &["one"],
        // Uzbek and Korean leave a noun after a number as it is.
        _ => &[],
    }
}

fn compare(language: &str, theirs: &Variables, reference: &Variables, problems: &mut Vec<String>) {
    for (id, variables) in theirs {
        match reference.get(id) {
            None => problems.push(format!("{language}: {id} is extra")),
            Some(english) if english != variables => {
                problems.push(format!("{language}: {id} has the variables {variables:?}, English has {english:?}"));
            }
            Some(_) => {}
        }
    }
}

fn messages(area: &Area) -> impl Iterator<Item = &Message<String>> {
    area.resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    })
}

/// Joins the areas to one text without comments, which is what the page loads.
fn join(areas: &[Area]) -> String {
    let mut body = Vec::new();
    for area in areas {
        for message in messages(area) {
            let mut message = message.clone();
            message.comment = None;
            body.push(Entry::Message(message));
        }
    }
    serializer::serialize(&fluent_syntax::ast::Resource { body })
}

/// What the comment above a message says of a variable: `# $pages (Number) - how many`.
fn holds(message: &Message<String>, variable: &str) -> Holds {
    let lines = message.comment.iter().flat_map(|comment| &comment.content);
    for line in lines {
        if let Some(rest) = line.trim().strip_prefix(&format!("${variable} (")) {
            return match rest.split(')').next() {
                Some("Number") => Holds::Number,
                Some("Date") => Holds::Date,
                Some("Message") => Holds::Message,
                _ => Holds::Text,
            };
        }
    }
    Holds::Text
}

fn variables(message: &Message<String>) -> BTreeSet<String> {
    let mut parts = Parts::default();
    if let Some(value) = &message.value {
        of_pattern(value, &mut parts);
    }
    parts.variables
}

/// The function that Korean alone has, of `src/particle.rs` and `ui/src/l10n/particle.ts`.
const PARTICLE: &str = "PARTICLE";

/// What a message is made of besides its words.
#[derive(Default)]
struct Parts {
    variables: BTreeSet<String>,
    /// Other messages, terms and functions. Hamkor has none but [`PARTICLE`]: what is handed to a message is formatted in
    /// Rust.
    calls: BTreeSet<String>,
    /// The plural categories of each choice by number.
    plurals: Vec<BTreeSet<String>>,
}

fn of_pattern(pattern: &Pattern<String>, parts: &mut Parts) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, parts);
        }
    }
}

fn of_expression(expression: &Expression<String>, parts: &mut Parts) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, parts),
        Expression::Select { selector, variants } => {
            of_inline(selector, parts);
            let names: BTreeSet<String> = variants.iter().filter_map(|variant| name(&variant.key)).collect();
            if names.iter().all(|name| CATEGORIES.contains(&name.as_str())) {
                parts.plurals.push(names);
            }
            for variant in variants {
                of_pattern(&variant.value, parts);
            }
        }
    }
}

fn name(key: &VariantKey<String>) -> Option<String> {
    match key {
        VariantKey::Identifier { name } => Some(name.clone()),
        VariantKey::NumberLiteral { .. } => None,
    }
}

fn of_inline(inline: &InlineExpression<String>, parts: &mut Parts) {
    match inline {
        InlineExpression::VariableReference { id } => {
            parts.variables.insert(id.name.clone());
        }
        InlineExpression::Placeable { expression } => of_expression(expression, parts),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        InlineExpression::FunctionReference { id, arguments } => {
            parts.calls.insert(id.name.clone());
            for argument in &arguments.positional {
                of_inline(argument, parts);
            }
        }
        InlineExpression::MessageReference { id, .. } | InlineExpression::TermReference { id, .. } => {
            parts.calls.insert(id.name.clone());
        }
    }
}
