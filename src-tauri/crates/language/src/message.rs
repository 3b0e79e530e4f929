//! What a person reads: a message by its id, with its arguments, said in any language.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::LazyLock;

use chrono::NaiveDate;
use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentError, FluentResource, FluentValue};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::format;
use crate::language::Language;
use crate::particle;

/// A message that is not yet said: the same in the file and on the wire, whatever the language of its reader.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Message {
    id: Cow<'static, str>,
    args: BTreeMap<Cow<'static, str>, Arg>,
}

/// What stands in a message's variable.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Arg {
    /// Text that reads the same in every language.
    Text(String),
    /// A whole number, written with the reader's separators.
    Number(i64),
    /// A date, written in the reader's form.
    Date(NaiveDate),
    /// Another message, said in the reader's language.
    Message(Box<Message>),
}

impl Message {
    pub(crate) fn new<const N: usize>(id: &'static str, args: [(&'static str, Arg); N]) -> Self {
        Self { id: id.into(), args: args.into_iter().map(|(name, arg)| (name.into(), arg)).collect() }
    }

    /// The message of an error's code.
    #[must_use]
    pub fn of_code(code: &str, arguments: &Map<String, Value>) -> Self {
        let args = arguments
            .iter()
            .map(|(name, value)| {
                let arg = match value {
                    Value::Number(number) => number.as_i64().map_or_else(|| Arg::Text(number.to_string()), Arg::Number),
                    Value::String(text) => Arg::Text(text.clone()),
                    other => Arg::Text(other.to_string()),
                };
                (name.clone().into(), arg)
            })
            .collect();
        Self { id: format!("error-{code}").into(), args }
    }

    /// A message without arguments, by its id: where the id is put together from the words of a description.
    #[must_use]
    pub fn bare(id: String) -> Self {
        Self::stored(id, BTreeMap::new())
    }

    /// A message as it was stored: an id and its arguments. An id that this program does not know says itself.
    #[must_use]
    pub fn stored(id: String, args: BTreeMap<String, Arg>) -> Self {
        Self { id: id.into(), args: args.into_iter().map(|(name, arg)| (name.into(), arg)).collect() }
    }

    /// The Fluent id.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The arguments, by name.
    #[must_use]
    pub fn args(&self) -> &BTreeMap<Cow<'static, str>, Arg> {
        &self.args
    }

    /// Says the message.
    ///
    /// The build has checked every message and its variables; an id from a newer program's history says its own name.
    ///
    /// # Panics
    /// In debug builds, when a message's formatting fails.
    #[must_use]
    pub fn text(&self, language: Language) -> String {
        let (text, errors) = self.format(language);
        debug_assert!(errors.is_empty(), "{}: {errors:?}", self.id);
        text
    }

    fn format(&self, language: Language) -> (String, Vec<FluentError>) {
        let bundle = bundle(language);
        let Some(pattern) = bundle.get_message(&self.id).and_then(|message| message.value()) else {
            return (self.id.to_string(), Vec::new());
        };
        let mut args = FluentArgs::new();
        for (name, arg) in &self.args {
            let value = match arg {
                Arg::Text(text) => FluentValue::from(text.as_str()),
                Arg::Number(number) => FluentValue::from(*number),
                Arg::Date(date) => FluentValue::from(format::date(language, *date)),
                Arg::Message(message) => FluentValue::from(message.text(language)),
            };
            args.set(name.as_ref(), value);
        }
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        (text, errors)
    }
}

/// What the build knows of a message.
#[derive(Debug, Clone, Copy)]
pub struct MessageSpecification {
    /// The Fluent id.
    pub id: &'static str,
    /// The file it stands in.
    pub area: &'static str,
    /// Its variables and what each holds.
    pub variables: &'static [(&'static str, Holds)],
}

/// What a variable holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    /// [`Arg::Text`].
    Text,
    /// [`Arg::Number`].
    Number,
    /// [`Arg::Date`].
    Date,
    /// [`Arg::Message`].
    Message,
}

/// One constructor a message, made by the build from `locales/en`.
pub mod messages {
    #[allow(unused_imports, reason = "which kinds of argument there are depends on the messages")]
    use super::{Arg, Holds, Message, MessageSpecification};

    include!(concat!(env!("OUT_DIR"), "/messages.rs"));
}

/// Every message.
#[must_use]
pub fn catalogue() -> &'static [MessageSpecification] {
    messages::CATALOGUE
}

/// The whole Fluent source of a language, which the page loads.
#[must_use]
pub fn resource(language: Language) -> &'static str {
    match language {
        Language::Korean => include_str!(concat!(env!("OUT_DIR"), "/ko.ftl")),
        Language::Uzbek => include_str!(concat!(env!("OUT_DIR"), "/uz.ftl")),
        Language::UzbekCyrillic => include_str!(concat!(env!("OUT_DIR"), "/uz-Cyrl.ftl")),
        Language::Russian => include_str!(concat!(env!("OUT_DIR"), "/ru.ftl")),
        Language::English => include_str!(concat!(env!("OUT_DIR"), "/en.ftl")),
    }
}

/// The TypeScript that gives the page's messages their types, which is kept as `ui/src/l10n/messages.ts`: one line a
/// message.
#[must_use]
pub fn typescript() -> String {
    let mut source = String::from(
        "// Generated from locales/en/*.ftl: HAMKOR_WRITE=1 cargo test -p hamkor-tests --test bindings. Do not edit.\n\n\
         /** Every message with its variables. */\nexport interface Messages {\n",
    );
    for message in catalogue() {
        let variables: Vec<String> = message
            .variables
            .iter()
            .map(|(name, holds)| {
                format!("{name}: {}", if *holds == Holds::Number { "number" } else { "string | number" })
            })
            .collect();
        let variables = if variables.is_empty() {
            "Record<never, never>".to_owned()
        } else {
            format!("{{ {} }}", variables.join("; "))
        };
        writeln!(source, "  \"{}\": {variables};", message.id).expect("a string can be written");
    }
    source.push_str(
        "}\n\nexport type MessageId = keyof Messages;\n\
         export type MessageArgs<Id extends MessageId> = Messages[Id];\n",
    );
    source
}

fn bundle(language: Language) -> &'static FluentBundle<FluentResource> {
    static BUNDLES: LazyLock<[FluentBundle<FluentResource>; 5]> = LazyLock::new(|| Language::ALL.map(load));
    let place = Language::ALL.iter().position(|one| *one == language).expect("every language is in ALL");
    &BUNDLES[place]
}

fn load(language: Language) -> FluentBundle<FluentResource> {
    let tag = language.tag().parse().expect("the tags are BCP 47");
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    // The marks would be printed as boxes on paper and would be found by no search.
    bundle.set_use_isolating(false);
    if language == Language::Korean {
        bundle.add_function("PARTICLE", particle::function).expect("the bundle is new");
    }
    bundle.set_formatter(Some(match language {
        Language::Korean => |value, _| number(Language::Korean, value),
        Language::Uzbek => |value, _| number(Language::Uzbek, value),
        Language::UzbekCyrillic => |value, _| number(Language::UzbekCyrillic, value),
        Language::Russian => |value, _| number(Language::Russian, value),
        Language::English => |value, _| number(Language::English, value),
    }));
    let source = FluentResource::try_new(resource(language).to_owned()).expect("the build has parsed the messages");
    bundle.add_resource(source).expect("the build has found no id twice");
    bundle
}

fn number(language: Language, value: &FluentValue) -> Option<String> {
    match value {
        #[allow(clippy::cast_possible_truncation, reason = "the numbers of messages are whole and small")]
        FluentValue::Number(number) => Some(format::number(language, number.value as i64)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample(specification: &MessageSpecification, number: i64) -> Message {
        let args = specification
            .variables
            .iter()
            .map(|(name, holds)| {
                let arg = match holds {
                    Holds::Text => Arg::Text("UNICON".into()),
                    Holds::Number => Arg::Number(number),
                    Holds::Date => Arg::Date(NaiveDate::from_ymd_opt(2012, 11, 28).expect("a date")),
                    Holds::Message => Arg::Message(Box::new(Message::new("language-ko", []))),
                };
                ((*name).to_owned(), arg)
            })
            .collect();
        Message::stored(specification.id.to_owned(), args)
    }

    #[test]
    fn every_message_is_said_in_every_language() {
        for specification in catalogue() {
            for language in Language::ALL {
                // One number of each plural category of these languages, none, and one with separators.
                for number in [0, 1, 3, 8, 1234] {
                    let (text, errors) = sample(specification, number).format(language);
                    assert!(errors.is_empty(), "{language}: {}: {errors:?}", specification.id);
                    assert!(!text.trim().is_empty(), "{language}: {}", specification.id);
                    assert!(!text.contains(['{', '}', '\u{2068}']), "{language}: {} says {text}", specification.id);
                }
            }
        }
    }

    /// What is written alike in every language: names, forms of file, keys, what the command line takes, and the tags of
    /// languages.
    const SIGNS: &[&str] = &[
        "OneDrive",
        "OECD",
        "DAC",
        "Hamkor",
        "hamkor",
        "HAMKOR_PASSPHRASE",
        "PDF",
        "DOCX",
        "docx",
        "DOC",
        "HWP",
        "PNG",
        "JPEG",
        "GIF",
        "WebP",
        "SHA",
        "Word",
        "OpenDocument",
        "LibreOffice",
        "Hangul",
        "Shift",
        "F",
        "ODT",
        "SVG",
        "JSON",
        "UNICON",
        "Alt",
        "Caps",
        "Ctrl",
        "Delete",
        "Enter",
        "Insert",
        "Lock",
        "A",
        "B",
        "I",
        "L",
        "help",
        "apply",
        "show",
        "cp",
        "plans",
        "utf",
        "windows",
        "krw",
        "usd",
        "uzs",
        "working",
        "calendar",
        "iCalendar",
        "MB",
        "IATI",
        "XML",
        "kr",
        "ko",
        "uz",
        "Cyrl",
        "ru",
        "en",
    ];

    /// Messages that name languages in themselves, for a reader must find the own one there whatever language the program
    /// speaks; and those names. What else such a message says is in its own language, as everywhere.
    const OWN_NAMES: &[(&str, &[&str])] = &[("find-box", &["한글", "Oʻzbekcha", "Ўзбекча", "Русский"])];

    /// Signs that stand for a word.
    const WORD_SIGNS: &[&str] = &["№"];

    /// Words that Uzbek in Latin and English spell alike.
    const ALIKE: &[&str] = &["bank", "disk", "forum", "import", "may", "memorandum", "printer", "s", "transport"];

    fn is_latin(sign: char) -> bool {
        matches!(sign, 'a'..='z' | 'A'..='Z' | '\u{C0}'..='\u{24F}' | '_' | '\u{2BB}' | '\u{2BC}')
    }

    fn is_cyrillic(sign: char) -> bool {
        matches!(sign, '\u{400}'..='\u{52F}')
    }

    fn is_hangul(sign: char) -> bool {
        matches!(sign, '\u{1100}'..='\u{11FF}' | '\u{3130}'..='\u{318F}' | '가'..='힣')
    }

    /// The Latin words of a text that are not signs.
    fn latin_words(text: &str) -> Vec<String> {
        text.split(|sign: char| !is_latin(sign))
            .filter(|word| word.contains(char::is_alphabetic) && !SIGNS.contains(word))
            .map(str::to_lowercase)
            .collect()
    }

    /// What the message says in a language, without the languages that it names in themselves.
    fn said(specification: &MessageSpecification, language: Language) -> String {
        let mut text = sample(specification, 1234).text(language);
        for (_, names) in OWN_NAMES.iter().filter(|(id, _)| *id == specification.id) {
            for name in *names {
                assert!(text.contains(name), "{language}: {} does not name {name}", specification.id);
                text = text.replacen(name, "", 1);
            }
        }
        text
    }

    #[test]
    fn no_language_is_left_in_another() {
        for specification in catalogue() {
            let id = specification.id;
            let english = latin_words(&said(specification, Language::English));
            for language in Language::ALL {
                let text = said(specification, language);
                let latin = latin_words(&text);
                match language {
                    Language::Korean => assert!(!text.contains(is_cyrillic), "{id}: {text}"),
                    Language::Russian | Language::UzbekCyrillic => assert!(!text.contains(is_hangul), "{id}: {text}"),
                    Language::Uzbek | Language::English => {
                        assert!(!text.contains(is_hangul) && !text.contains(is_cyrillic), "{id}: {text}");
                        // A keyboard's apostrophe is none of the letters oʻ, gʻ and ʼ.
                        let typed = ['\'', '\u{2018}', '`'];
                        assert!(language == Language::English || !text.contains(typed), "{id}: {text}");
                    }
                }
                let foreign: Vec<&String> = match language {
                    Language::English => Vec::new(),
                    Language::Uzbek => {
                        latin.iter().filter(|word| english.contains(word) && !ALIKE.contains(&word.as_str())).collect()
                    }
                    _ => latin.iter().collect(),
                };
                assert!(foreign.is_empty(), "{language}: {id} has {foreign:?}: {text}");
                let own = match language {
                    Language::Korean => text.contains(is_hangul),
                    Language::Russian | Language::UzbekCyrillic => text.contains(is_cyrillic),
                    Language::Uzbek | Language::English => !latin.is_empty(),
                };
                let sign = WORD_SIGNS.contains(&text.as_str());
                assert!(own || sign || english.is_empty(), "{language}: {id} says nothing in its language: {text}");
            }
        }
    }

    #[test]
    fn plurals_follow_the_language() {
        let wait = |seconds: i64| {
            Message::of_code(
                "office-wrong-passphrase",
                &serde_json::json!({ "seconds": seconds }).as_object().cloned().unwrap_or_default(),
            )
        };
        for (seconds, ending) in [(1, "1 секунду."), (3, "3 секунды."), (8, "8 секунд.")] {
            let text = wait(seconds).text(Language::Russian);
            assert!(text.contains(ending), "{text}");
        }
    }

    #[test]
    fn a_message_survives_being_stored() {
        let message = messages::error_office_newer(1, 9);
        let stored = serde_json::to_string(&message).expect("it can be written");
        assert_eq!(serde_json::from_str::<Message>(&stored).expect("it can be read"), message);
    }
}
