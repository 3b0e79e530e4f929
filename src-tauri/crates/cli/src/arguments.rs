//! What can be typed: the forms of the command line, with their help in the reader's language.
//!
//! Scripts in the office lean on these forms: they are added to, never changed.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::error::ErrorKind;
use clap::{Arg, ArgAction, ArgMatches, Command as Form, value_parser};
use hamkor_language::{Language, messages};

use crate::failure::Failure;
use crate::program_language;

/// One thing to do, as it was typed.
#[derive(Debug, PartialEq)]
pub(crate) enum Command {
    /// Make the sample office.
    Sample { office: PathBuf },
    /// Check that an office is whole.
    Check { office: PathBuf, json: bool },
    /// List the records of a kind.
    List { office: PathBuf, kind: ListedKind, json: bool },
    /// Find records by words in any script.
    Find { office: PathBuf, words: String, json: bool },
    /// Print a briefing packet to PDF.
    Packet { office: PathBuf, name: Option<String>, languages: Vec<Language>, out: PathBuf, json: bool },
    /// Copy an office, checked, into a folder.
    Backup { office: PathBuf, to: PathBuf, json: bool },
    /// Restore a backup beside the original.
    Restore { backup: PathBuf, to: PathBuf, json: bool },
    /// Spell Uzbek text in its other alphabet.
    Spell { from: Language, to: Language },
}

/// A kind of record that `list` knows.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum ListedKind {
    Plans,
}

/// What became of the words that were typed.
pub(crate) enum Parsed {
    /// They are a command.
    Command(Command),
    /// They ask for help or for the version: this is it.
    Shown(String),
    /// They are no form of the command line.
    NotUnderstood(Failure),
}

/// Reads the words that were typed, the program's own name first.
pub(crate) fn parse(language: Language, words: Vec<OsString>) -> Parsed {
    match form(language).try_get_matches_from(words) {
        Ok(matches) => command(&matches).map_or_else(Parsed::NotUnderstood, Parsed::Command),
        Err(error) => match error.kind() {
            ErrorKind::DisplayHelp | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand | ErrorKind::DisplayVersion => {
                Parsed::Shown(error.render().to_string())
            }
            _ => Parsed::NotUnderstood(not_understood(&error)),
        },
    }
}

/// Names the word that was not understood, where the parser knows it.
fn not_understood(error: &clap::Error) -> Failure {
    use clap::error::{ContextKind, ContextValue};
    let word = [ContextKind::InvalidSubcommand, ContextKind::InvalidValue, ContextKind::InvalidArg]
        .into_iter()
        .find_map(|kind| match error.get(kind)? {
            ContextValue::String(word) => Some(word.clone()),
            ContextValue::Strings(words) => Some(words.join(", ")),
            _ => None,
        });
    Failure::NotUnderstood(match (error.kind(), word) {
        (ErrorKind::MissingRequiredArgument | ErrorKind::MissingSubcommand, Some(word)) => messages::cli_missing(word),
        (_, Some(word)) => messages::cli_not_understood(word),
        (_, None) => messages::cli_not_understood(""),
    })
}

fn form(language: Language) -> Form {
    let say = |message: hamkor_language::Message| message.text(language);
    let part = |name: &'static str, about: hamkor_language::Message| {
        with_own_help(Form::new(name).about(say(about)), language)
    };
    let office = || positional("office", "OFFICE", messages::cli_office_about(), language);
    let json = || {
        Arg::new("json").long("json").action(ArgAction::SetTrue).help(say(messages::cli_json_about()))
    };
    let option = |name: &'static str, value: &'static str, about: hamkor_language::Message| {
        Arg::new(name).long(name).value_name(value).required(true).help(say(about))
    };
    let path = |argument: Arg| argument.value_parser(value_parser!(PathBuf));
    let uzbek = |argument: Arg| {
        argument.value_parser(PossibleValuesParser::new(["uz", "uz-Cyrl"])).hide_possible_values(true)
    };

    with_own_help(Form::new("hamkor-cli"), language)
        .version(env!("CARGO_PKG_VERSION"))
        .disable_version_flag(true)
        .arg(
            Arg::new("version")
                .long("version")
                .short('V')
                .action(ArgAction::Version)
                .help(say(messages::cli_version_about())),
        )
        .about(say(messages::cli_about()))
        .after_help(format!(
            "{}\n\n{}",
            say(messages::cli_notes_passphrase()),
            say(messages::cli_exit_codes())
        ))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .subcommand_help_heading(say(messages::cli_commands()))
        .arg(
            Arg::new(program_language::OPTION)
                .long(program_language::OPTION)
                .value_name("ko|uz|uz-Cyrl|ru|en")
                .global(true)
                .value_parser(PossibleValuesParser::new(Language::ALL.map(Language::tag)))
                .hide_possible_values(true)
                .help_heading(say(messages::cli_options()))
                .help(say(messages::cli_program_language_about())),
        )
        .subcommand(part("sample", messages::cli_sample_about()).arg(path(office())))
        .subcommand(part("check", messages::cli_check_about()).arg(path(office())).arg(json()))
        .subcommand(
            part("list", messages::cli_list_about())
                .arg(path(office()))
                .arg(
                    positional("kind", "KIND", messages::cli_kind_about(), language)
                        .value_parser(PossibleValuesParser::new(["plans"]))
                        .hide_possible_values(true),
                )
                .arg(json()),
        )
        .subcommand(
            part("find", messages::cli_find_about())
                .arg(path(office()))
                .arg(positional("words", "WORDS", messages::cli_words_about(), language).num_args(1..))
                .arg(json()),
        )
        .subcommand(
            part("packet", messages::cli_packet_about())
                .arg(path(office()))
                .arg(option("packet", "NAME", messages::cli_packet_name_about()).required(false))
                .arg(option("language", "ko[,uz]", messages::cli_language_about()))
                .arg(path(option("out", "FILE.pdf", messages::cli_out_about())))
                .arg(json()),
        )
        .subcommand(
            part("backup", messages::cli_backup_about())
                .arg(path(office()))
                .arg(path(option("to", "FOLDER", messages::cli_to_about())))
                .arg(json()),
        )
        .subcommand(
            part("restore", messages::cli_restore_about())
                .arg(path(positional("backup", "BACKUP", messages::cli_from_about(), language)))
                .arg(path(option("to", "OFFICE", messages::cli_to_about())))
                .arg(json()),
        )
        .subcommand(
            part("spell", messages::cli_spell_about())
                .arg(uzbek(option("from", "uz|uz-Cyrl", messages::cli_from_about())))
                .arg(uzbek(option("to", "uz|uz-Cyrl", messages::cli_to_about()))),
        )
}

/// Gives a form help in the reader's language: its layout, its headings and the option that shows it.
fn with_own_help(form: Form, language: Language) -> Form {
    let usage = messages::cli_usage().text(language);
    form.help_template(format!("{{about-with-newline}}\n{usage}\n  {{usage}}\n\n{{all-args}}{{after-help}}\n"))
        .next_help_heading(messages::cli_options().text(language))
        .disable_help_flag(true)
        .arg(
            Arg::new("help")
                .long("help")
                .short('h')
                .action(ArgAction::Help)
                .help(messages::cli_help_about().text(language)),
        )
}

fn positional(
    name: &'static str,
    value: &'static str,
    about: hamkor_language::Message,
    language: Language,
) -> Arg {
    Arg::new(name)
        .value_name(value)
        .required(true)
        .help_heading(messages::cli_arguments().text(language))
        .help(about.text(language))
}

fn command(matches: &ArgMatches) -> Result<Command, Failure> {
    let (name, matches) = matches.subcommand().expect("the form requires a sub-command");
    let path = |name: &str| matches.get_one::<PathBuf>(name).expect("the form requires this path").clone();
    let text = |name: &str| matches.get_one::<String>(name).expect("the form requires this text").clone();
    let json = || matches.get_flag("json");
    Ok(match name {
        "sample" => Command::Sample { office: path("office") },
        "check" => Command::Check { office: path("office"), json: json() },
        "list" => Command::List { office: path("office"), kind: ListedKind::Plans, json: json() },
        "find" => {
            let words: Vec<&str> = matches.get_many::<String>("words").into_iter().flatten().map(String::as_str).collect();
            Command::Find { office: path("office"), words: words.join(" "), json: json() }
        }
        "packet" => Command::Packet {
            office: path("office"),
            name: matches.get_one::<String>("packet").cloned(),
            languages: languages(&text("language"))?,
            out: path("out"),
            json: json(),
        },
        "backup" => Command::Backup { office: path("office"), to: path("to"), json: json() },
        "restore" => Command::Restore { backup: path("backup"), to: path("to"), json: json() },
        "spell" => {
            let tag = |name: &str| text(name).parse().expect("the form takes the tags of Uzbek alone");
            Command::Spell { from: tag("from"), to: tag("to") }
        }
        name => unreachable!("the form knows no sub-command {name}"),
    })
}

/// Reads one language, or two for an edition side by side.
fn languages(typed: &str) -> Result<Vec<Language>, Failure> {
    let languages = typed
        .split(',')
        .map(|tag| {
            let tag = tag.trim();
            tag.parse().map_err(|_| Failure::NotUnderstood(messages::error_language_unknown(tag)))
        })
        .collect::<Result<Vec<Language>, Failure>>()?;
    match languages[..] {
        [_] => Ok(languages),
        [first, second] if first != second => Ok(languages),
        _ => Err(Failure::NotUnderstood(messages::cli_not_understood(typed))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Parsed {
        parse(Language::English, line.split(' ').map(OsString::from).collect())
    }

    #[test]
    fn the_documented_forms_are_understood() {
        let office = || PathBuf::from("o.hamkor");
        let cases = [
            ("hamkor-cli sample o.hamkor", Command::Sample { office: office() }),
            ("hamkor-cli check o.hamkor", Command::Check { office: office(), json: false }),
            (
                "hamkor-cli list o.hamkor plans --json",
                Command::List { office: office(), kind: ListedKind::Plans, json: true },
            ),
            (
                "hamkor-cli find o.hamkor ўзбек тили",
                Command::Find { office: office(), words: "ўзбек тили".into(), json: false },
            ),
            (
                "hamkor-cli packet o.hamkor --packet x --language ko,uz --out p.pdf",
                Command::Packet {
                    office: office(),
                    name: Some("x".into()),
                    languages: vec![Language::Korean, Language::Uzbek],
                    out: "p.pdf".into(),
                    json: false,
                },
            ),
            (
                "hamkor-cli backup o.hamkor --to f",
                Command::Backup { office: office(), to: "f".into(), json: false },
            ),
            (
                "hamkor-cli restore b.hamkor --to o.hamkor",
                Command::Restore { backup: "b.hamkor".into(), to: office(), json: false },
            ),
            (
                "hamkor-cli spell --from uz-Cyrl --to uz",
                Command::Spell { from: Language::UzbekCyrillic, to: Language::Uzbek },
            ),
        ];
        for (line, expected) in cases {
            match parsed(line) {
                Parsed::Command(command) => assert_eq!(command, expected, "{line}"),
                Parsed::Shown(text) => panic!("{line}: shown {text}"),
                Parsed::NotUnderstood(failure) => panic!("{line}: {failure:?}"),
            }
        }
    }

    #[test]
    fn a_wrong_word_is_named() {
        for (line, word) in [
            ("hamkor-cli print o.hamkor", "print"),
            ("hamkor-cli list o.hamkor planz", "planz"),
            ("hamkor-cli packet o.hamkor --language fr --out p.pdf", "fr"),
            ("hamkor-cli packet o.hamkor --language ko", "--out"),
        ] {
            let Parsed::NotUnderstood(failure) = parsed(line) else { panic!("{line} was understood") };
            let text = failure.text(Language::English).expect("it says why");
            assert!(text.contains(word), "{line}: {text}");
        }
    }

    #[test]
    fn help_speaks_the_readers_language_alone() {
        for language in Language::ALL {
            for line in ["hamkor-cli --help", "hamkor-cli packet --help"] {
                let Parsed::Shown(text) = parse(language, line.split(' ').map(OsString::from).collect()) else {
                    panic!("{line} shows help")
                };
                assert!(text.contains(&messages::cli_usage().text(language)), "{text}");
                if language != Language::English {
                    for english in ["Usage", "Options", "Commands", "Arguments", "Print"] {
                        assert!(!text.contains(english), "{language}: {text}");
                    }
                }
            }
        }
    }
}
