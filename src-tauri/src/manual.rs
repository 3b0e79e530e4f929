//! The manual: CommonMark pages of `docs/manual`, one folder a language, made ready to be read in the page. Uzbek in Cyrillic
//! is spelled from the Latin, as everything is; what is typed as code stays as it is typed.

use hamkor_language::{Language, spelling};
use include_dir::{Dir, include_dir};
use pulldown_cmark::{CowStr, Event, Options, Parser, Tag, TagEnd, html};
use serde::{Deserialize, Serialize};

static PAGES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../docs/manual");

/// The pages, in the order in which they are read.
const ORDER: [&str; 28] = [
    "index",
    "plans",
    "writing",
    "glossary",
    "templates",
    "versions-and-approval",
    "packets",
    "paper",
    "experts-and-posts",
    "memoranda",
    "bodies-and-meetings",
    "visits",
    "letters",
    "advice",
    "tasks",
    "surveys",
    "projects",
    "consortia",
    "programmes",
    "fund",
    "people-and-organisations",
    "where-it-stands",
    "attachments",
    "lists",
    "history-and-undo",
    "backups-and-safety",
    "hand-over",
    "command-line",
];

/// A page of the manual.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub(crate) struct ManualPage {
    /// Which page; links between pages name it so, after `#`.
    pub key: String,
    /// Its title.
    pub title: String,
    /// Its text as HTML: headings, paragraphs, lists and tables, nothing else.
    pub html: String,
}

/// The whole manual in a language.
pub(crate) fn pages(language: Language) -> Vec<ManualPage> {
    ORDER.iter().filter_map(|key| page(key, language)).collect()
}

fn page(key: &str, language: Language) -> Option<ManualPage> {
    let path = format!("{}/{key}.md", language.written().tag());
    let text = PAGES.get_file(path)?.contents_utf8()?;
    let mut title = String::new();
    let mut in_title = false;
    let mut in_code = false;
    let events = Parser::new_ext(text, Options::ENABLE_TABLES).map(|event| {
        match &event {
            Event::Start(Tag::Heading { .. }) if title.is_empty() => in_title = true,
            Event::End(TagEnd::Heading(_)) => in_title = false,
            Event::Start(Tag::CodeBlock(_)) => in_code = true,
            Event::End(TagEnd::CodeBlock) => in_code = false,
            _ => {}
        }
        match event {
            Event::Text(text) if !in_code => {
                let text = spelled(text, language);
                if in_title {
                    title.push_str(&text);
                }
                Event::Text(text)
            }
            Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
                let dest_url = dest_url.strip_suffix(".md").map_or(dest_url.clone(), |page| format!("#{page}").into());
                Event::Start(Tag::Link { link_type, dest_url, title, id })
            }
            // The manual has no HTML of its own; should some slip in, it is shown as it is typed.
            Event::Html(text) | Event::InlineHtml(text) => Event::Text(text),
            other => other,
        }
    });
    let events: Vec<Event<'_>> = events.collect();
    let mut written = String::new();
    html::push_html(&mut written, events.into_iter());
    Some(ManualPage { key: key.to_owned(), title, html: written })
}

fn spelled(text: CowStr<'_>, language: Language) -> CowStr<'_> {
    match language {
        Language::UzbekCyrillic => spelling::to_cyrillic(&text).text.into(),
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_is_there_in_every_language_and_every_link_leads_to_one() {
        for language in Language::ALL {
            let pages = pages(language);
            assert_eq!(pages.len(), ORDER.len(), "{language}");
            for page in &pages {
                assert!(!page.title.is_empty(), "{language}: {} has no title", page.key);
                for link in page.html.split("href=\"").skip(1) {
                    let target = link.split('"').next().unwrap_or_default();
                    assert!(target.strip_prefix('#').is_some_and(|key| ORDER.contains(&key)), "{language}: {target}");
                }
            }
        }
        let written = PAGES.dirs().map(|folder| folder.files().count()).collect::<Vec<_>>();
        assert_eq!(written, [ORDER.len(); 4], "no page is left out");
    }

    #[test]
    fn uzbek_in_cyrillic_is_spelled_and_code_is_not() {
        let pages = pages(Language::UzbekCyrillic);
        let commands = pages.iter().find(|page| page.key == "command-line").expect("the page is there");
        assert!(commands.html.contains("hamkor-cli"), "what is typed stays");
        assert!(commands.title.chars().all(|sign| !sign.is_ascii_alphabetic()), "{}", commands.title);
    }
}
