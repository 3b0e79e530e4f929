//! How an error travels: a stable code with arguments, said in the reader's language where it is read.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::message::Message;

/// An error that a person may read. Its text is the message `error-<code>`.
pub trait LocalisedError: std::error::Error {
    /// The stable code, by which the page acts and the text is found.
    fn code(&self) -> &'static str;

    /// The arguments of the message, by the names that `error.ftl` uses; texts and whole numbers.
    fn arguments(&self) -> Map<String, Value>;

    /// What it says.
    fn message(&self) -> Message {
        Message::of_code(self.code(), &self.arguments())
    }

    /// How it travels to the page.
    fn reply(&self) -> ErrorReply {
        ErrorReply { code: self.code().to_owned(), args: self.arguments() }
    }
}

/// An error on its way to the page, which says it as `error-<code>`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct ErrorReply {
    /// The stable code.
    pub code: String,
    /// The message's arguments: texts and whole numbers.
    #[specta(type = std::collections::HashMap<String, TextOrNumber>)]
    pub args: Map<String, Value>,
}

/// The shape of an argument on the wire, for the page's types.
#[derive(Serialize, specta::Type)]
#[serde(untagged)]
#[allow(dead_code, reason = "only its shape is used, by the generated types of the page")]
enum TextOrNumber {
    Text(String),
    Number(i32),
}
