//! Writes one constructor a message, and the catalogue that tests and the page's accessors are made from.

use std::fmt::Write;

use crate::check::{Catalogue, Holds};

/// The Rust source of the module `messages`.
pub(crate) fn rust(catalogue: &Catalogue) -> String {
    let mut source = String::new();
    for message in &catalogue.messages {
        let name = message.id.replace('-', "_").to_lowercase();
        let parameters: Vec<String> = message
            .variables
            .iter()
            .map(|(variable, holds)| {
                let holds = match holds {
                    Holds::Text => "impl Into<String>",
                    Holds::Number => "i64",
                    Holds::Date => "chrono::NaiveDate",
                    Holds::Message => "Message",
                };
                format!("{}: {holds}", parameter(variable))
            })
            .collect();
        let arguments: Vec<String> = message
            .variables
            .iter()
            .map(|(variable, holds)| {
                let parameter = parameter(variable);
                let value = match holds {
                    Holds::Text => format!("Arg::Text({parameter}.into())"),
                    Holds::Number => format!("Arg::Number({parameter})"),
                    Holds::Date => format!("Arg::Date({parameter})"),
                    Holds::Message => format!("Arg::Message(Box::new({parameter}))"),
                };
                format!("({variable:?}, {value})")
            })
            .collect();
        for line in message.says.lines() {
            writeln!(source, "/// `{}`", line.trim().replace('`', "'")).expect("a string can be written");
        }
        writeln!(
            source,
            "#[must_use]\npub fn {name}({}) -> Message {{\n    Message::new({:?}, [{}])\n}}\n",
            parameters.join(", "),
            message.id,
            arguments.join(", "),
        )
        .expect("a string can be written");
    }
    source.push_str("pub(crate) static CATALOGUE: &[MessageSpecification] = &[\n");
    for message in &catalogue.messages {
        let variables: Vec<String> =
            message.variables.iter().map(|(name, holds)| format!("({name:?}, Holds::{holds:?})")).collect();
        writeln!(
            source,
            "    MessageSpecification {{ id: {:?}, area: {:?}, variables: &[{}] }},",
            message.id,
            message.area,
            variables.join(", "),
        )
        .expect("a string can be written");
    }
    source.push_str("];\n");
    source
}

/// Keeps a variable's name from being a word of Rust.
fn parameter(variable: &str) -> String {
    match variable {
        "type" | "for" | "in" | "move" | "ref" => format!("{variable}_"),
        _ => variable.replace('-', "_"),
    }
}
