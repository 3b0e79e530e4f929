//! Which language the command line speaks: asked for, set, or the system's.

use std::ffi::OsString;

use hamkor_language::Language;

/// The option that asks for a language, before or after the sub-command.
pub(crate) const OPTION: &str = "program-language";
/// The environment variable that sets it for a shell or a script.
pub(crate) const VARIABLE: &str = "HAMKOR_LANGUAGE";

/// Chooses before the arguments are parsed, since the help itself is in that language.
pub(crate) fn choose(words: &[OsString]) -> Language {
    asked_for(words)
        .or_else(|| std::env::var(VARIABLE).ok().and_then(|tag| tag.parse().ok()))
        .or_else(of_system)
        .unwrap_or(Language::English)
}

fn asked_for(words: &[OsString]) -> Option<Language> {
    let mut words = words.iter().filter_map(|word| word.to_str());
    let with_value = format!("--{OPTION}=");
    while let Some(word) = words.next() {
        if let Some(tag) = word.strip_prefix(&with_value) {
            return tag.parse().ok();
        }
        if word.strip_prefix("--") == Some(OPTION) {
            return words.next()?.parse().ok();
        }
    }
    None
}

/// The language that the system speaks.
#[cfg(not(windows))]
fn of_system() -> Option<Language> {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|locale| !locale.is_empty()))
        .and_then(|locale| of_system_locale(&locale))
}

/// The language that the system speaks.
#[cfg(windows)]
fn of_system() -> Option<Language> {
    of_system_locale(&sys_locale::get_locale()?)
}

/// Reads a locale, be it of POSIX such as `uz_UZ.UTF-8@cyrillic` or of Windows such as `uz-Cyrl-UZ`.
fn of_system_locale(locale: &str) -> Option<Language> {
    match locale.split(['_', '.', '@', '-']).next()? {
        "ko" => Some(Language::Korean),
        "uz" if locale.ends_with("@cyrillic") || locale.contains("Cyrl") => Some(Language::UzbekCyrillic),
        "uz" => Some(Language::Uzbek),
        "ru" => Some(Language::Russian),
        "en" => Some(Language::English),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_option_is_found_wherever_it_stands() {
        for words in
            [&["hamkor-cli", "--program-language", "ko", "list"][..], &["hamkor-cli", "list", "--program-language=ko"]]
        {
            let words: Vec<OsString> = words.iter().map(OsString::from).collect();
            assert_eq!(asked_for(&words), Some(Language::Korean));
        }
    }

    #[test]
    fn a_system_locale_names_language_and_script() {
        for (locale, expected) in [
            ("uz_UZ@cyrillic", Some(Language::UzbekCyrillic)),
            ("uz_UZ.UTF-8", Some(Language::Uzbek)),
            ("ru_RU.UTF-8", Some(Language::Russian)),
            ("ko", Some(Language::Korean)),
            ("ko-KR", Some(Language::Korean)),
            ("uz-Cyrl-UZ", Some(Language::UzbekCyrillic)),
            ("uz-Latn-UZ", Some(Language::Uzbek)),
            ("C", None),
        ] {
            assert_eq!(of_system_locale(locale), expected, "{locale}");
        }
    }
}
