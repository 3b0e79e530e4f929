//! Holds the languages against each other: the same messages, with the same variables, under ids that name their area.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use fluent_syntax::serializer;

use crate::gather::{Area, Gathered, WRITTEN};

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
    let mut ids: BTreeMap<&str, BTreeMap<String, BTreeSet<String>>> = BTreeMap::new();
    for language in WRITTEN {
        let of_language = ids.entry(language).or_default();
        for area in &gathered.areas[language] {
            for message in messages(area) {
                let id = message.id.name.clone();
                if !id.starts_with(&format!("{}-", area.name)) {
                    problems.push(format!("{language}/{}.ftl: {id} does not begin with its file's name", area.name));
                }
                if message.value.is_none() {
                    problems.push(format!("{language}/{}.ftl: {id} says nothing", area.name));
                }
                if of_language.insert(id.clone(), variables(message)).is_some() {
                    problems.push(format!("{language}/{}.ftl: {id} stands twice", area.name));
                }
            }
        }
    }
    let reference = &ids["en"];
    for (language, of_language) in &ids {
        for (id, variables) in reference {
            match of_language.get(id) {
                None => problems.push(format!("{language}: {id} is missing")),
                // A message may do without a variable's plural in one language, never with another variable.
                Some(theirs) if theirs != variables => {
                    problems.push(format!("{language}: {id} has the variables {theirs:?}, English has {variables:?}"));
                }
                Some(_) => {}
            }
        }
        problems.extend(
            of_language.keys().filter(|id| !reference.contains_key(*id)).map(|id| format!("{language}: {id} is extra")),
        );
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
    resources.push(("uz-Cyrl", join(&gathered.cyrillic)));
    Ok(Catalogue { messages: specifications, resources })
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
    let mut found = BTreeSet::new();
    if let Some(value) = &message.value {
        of_pattern(value, &mut found);
    }
    found
}

fn of_pattern(pattern: &Pattern<String>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, found);
        }
    }
}

fn of_expression(expression: &Expression<String>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, found),
        Expression::Select { selector, variants } => {
            of_inline(selector, found);
            for variant in variants {
                of_pattern(&variant.value, found);
            }
        }
    }
}

fn of_inline(inline: &InlineExpression<String>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.clone());
        }
        InlineExpression::Placeable { expression } => of_expression(expression, found),
        InlineExpression::FunctionReference { arguments: CallArguments { positional, .. }, .. } => {
            for argument in positional {
                of_inline(argument, found);
            }
        }
        _ => {}
    }
}
