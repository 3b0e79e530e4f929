//! What was typed, as one thing to do.
//!
//! Scripts in the office lean on these forms: they are added to, never changed.

use std::ffi::OsString;
use std::path::PathBuf;

use chrono::NaiveDate;
use clap::ArgMatches;
use clap::error::ErrorKind;
use hamkor_language::calendar::{Counting, Country, Week};
use hamkor_language::money::Currency;
use hamkor_language::{Language, LocalisedError, format, messages};
use hamkor_office::attachment::FileRole;
use hamkor_office::fund::statement::Encoding;
use hamkor_office::visit::VisitPaper;
use hamkor_office::{RecordKind, fund};

use crate::commands::compare::Sides;
use crate::failure::Failure;
use crate::form::form;

/// One thing to do, as it was typed.
#[derive(Debug, PartialEq)]
pub(crate) enum Command {
    /// Make the sample office.
    Sample { office: PathBuf, more: u32 },
    /// Check that an office is whole.
    Check { office: PathBuf, json: bool },
    /// List the records of a kind.
    List { office: PathBuf, kind: RecordKind, json: bool },
    /// Find records by words in any script.
    Find { office: PathBuf, words: String, json: bool },
    /// Tell what a fund has on a day.
    Balance { office: PathBuf, fund: Option<String>, asked: fund::Asked, json: bool },
    /// Show what a statement would enter into a fund, or enter it.
    ImportLedger { office: PathBuf, statement: PathBuf, fund: Option<String>, how: Import, json: bool },
    /// Write joint projects to a file of IATI activities.
    ExportIati { office: PathBuf, project: Option<String>, out: PathBuf, json: bool },
    /// Show what a file of IATI activities would make and change, or do it.
    ImportIati { office: PathBuf, file: PathBuf, apply: bool, member: Option<String>, json: bool },
    /// Take a word processor's file in as a plan, or as the text of one.
    ImportDraft { office: PathBuf, file: PathBuf, language: Language, how: DraftImport, json: bool },
    /// Write a plan as a DOCX file.
    ExportDraft { of: Owner, languages: Vec<Language>, with_comments: bool, out: PathBuf, json: bool },
    /// Tell where a record stands, or print it to PDF.
    Chain { of: Owner, out: Option<PathBuf>, languages: Vec<Language>, json: bool },
    /// Write the kept printing of an approved version.
    Version { office: PathBuf, plan: String, number: u32, wanted: Language, out: PathBuf, json: bool },
    /// Tell what changed between two versions of a plan.
    Compare { office: PathBuf, plan: String, sides: Sides, out: Option<PathBuf>, json: bool },
    /// Draw a plot to SVG.
    Plot { of: PlotQuestion, drawn_in: Language, out: PathBuf, json: bool },
    /// Print a briefing packet to PDF.
    Packet {
        office: PathBuf,
        name: Option<String>,
        languages: Vec<Language>,
        out: PathBuf,
        member: Option<String>,
        json: bool,
    },
    /// Attach a file to a record.
    Attach { to: Owner, file: PathBuf, role: FileRole, language: Option<Language>, member: Option<String>, json: bool },
    /// List the files of a record, or take one out.
    Attachments { of: Owner, asked: AttachmentsQuestion, json: bool },
    /// Print a paper for a visit to PDF.
    Visit { office: PathBuf, name: String, paper: VisitPaper, languages: Vec<Language>, out: PathBuf, json: bool },
    /// Copy an office, checked, into a folder.
    Backup { office: PathBuf, to: PathBuf, json: bool },
    /// Restore a backup beside the original.
    Restore { backup: PathBuf, to: PathBuf, json: bool },
    /// Hand an office over to another laptop.
    HandOver { office: PathBuf, to: String, here: Option<String>, out: PathBuf, json: bool },
    /// Take an office back from the file that came back.
    TakeBack { office: PathBuf, file: PathBuf, here: Option<String>, json: bool },
    /// Spell Uzbek text in its other alphabet.
    Spell { from: Language, to: Language },
    /// Say which days are worked.
    Calendar { country: Country, week: Week, days: Option<PathBuf>, asked: CalendarQuestion },
}

/// A record that has files.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Owner {
    /// The office that it is in.
    pub(crate) office: PathBuf,
    /// What it is.
    pub(crate) kind: RecordKind,
    /// Its name, or its identity.
    pub(crate) record: String,
}

/// What is to be drawn.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum PlotQuestion {
    /// The terms of all posts.
    Terms { office: PathBuf },
    /// What a record has to show.
    Record(Owner),
    /// The promise chain in which a record stands.
    Chain(Owner),
}

/// What is asked of a record's files.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum AttachmentsQuestion {
    /// Which there are.
    List,
    /// A copy of one.
    Save { name: String, out: PathBuf },
    /// To take one away.
    Remove { name: String, member: Option<String> },
}

/// How a statement is read, and whether it is entered.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Import {
    /// The currency of amounts that name none.
    pub(crate) currency: Option<Currency>,
    /// The encoding, where it is not to be found out.
    pub(crate) encoding: Option<Encoding>,
    /// Whether it is entered, and not only shown.
    pub(crate) apply: bool,
    /// In whose name it is entered.
    pub(crate) member: Option<String>,
}

/// What becomes of a word processor's file.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct DraftImport {
    /// The plan whose text it is; without one it becomes a plan of its own.
    pub(crate) into: Option<String>,
    /// The title of the new plan, where it is not the file's own.
    pub(crate) title: Option<String>,
    /// The kind of the new plan; else the first.
    pub(crate) kind: Option<String>,
    /// Whether it is only shown.
    pub(crate) show: bool,
    /// In whose name it is taken in.
    pub(crate) member: Option<String>,
}

/// What is asked of a calendar.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum CalendarQuestion {
    /// The days of a year that differ from their week; without one, the present year.
    Year { year: Option<i32>, json: bool },
    /// The same as iCalendar.
    ICalendar { year: Option<i32> },
    /// The end of a term.
    Term { from: NaiveDate, add: u32, counting: Counting, json: bool },
}

/// The kinds of record that `list` knows, by the words that name them.
pub(crate) const LISTED: [(&str, RecordKind); 22] = [
    ("plans", RecordKind::Plan),
    ("packets", RecordKind::Packet),
    ("experts", RecordKind::Expert),
    ("posts", RecordKind::Post),
    ("mous", RecordKind::Mou),
    ("organisations", RecordKind::Organisation),
    ("people", RecordKind::Person),
    ("bodies", RecordKind::Body),
    ("meetings", RecordKind::Meeting),
    ("decisions", RecordKind::Decision),
    ("visits", RecordKind::Visit),
    ("letters", RecordKind::Letter),
    ("advice", RecordKind::Advice),
    ("tasks", RecordKind::Task),
    ("fund", RecordKind::Fund),
    ("proposals", RecordKind::Proposal),
    ("projects", RecordKind::Project),
    ("consortia", RecordKind::Consortium),
    ("surveys", RecordKind::Survey),
    ("programmes", RecordKind::Programme),
    ("templates", RecordKind::Template),
    ("terms", RecordKind::Term),
];

/// What became of the words that were typed.
pub(crate) enum Parsed {
    /// They are a command.
    Command(Command),
    /// They ask for help or for the version: this is it.
    Shown(String),
    /// They stop before they say what to do: this is the help.
    Unfinished(String),
    /// They are no form of the command line.
    NotUnderstood(Failure),
}

/// Reads the words that were typed, the program's own name first.
pub(crate) fn parse(language: Language, words: Vec<OsString>) -> Parsed {
    match form(language).try_get_matches_from(words) {
        Ok(matches) => command(&matches).map_or_else(Parsed::NotUnderstood, Parsed::Command),
        Err(error) => match error.kind() {
            ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => Parsed::Shown(error.render().to_string()),
            ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => Parsed::Unfinished(error.render().to_string()),
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

fn command(matches: &ArgMatches) -> Result<Command, Failure> {
    let (name, matches) = matches.subcommand().expect("the form requires a sub-command");
    let path = |name: &str| matches.get_one::<PathBuf>(name).expect("the form requires this path").clone();
    let text = |name: &str| matches.get_one::<String>(name).expect("the form requires this text").clone();
    let optional = |name: &str| matches.get_one::<String>(name).cloned();
    let json = || matches.get_flag("json");
    Ok(match name {
        "sample" => Command::Sample {
            office: path("office"),
            more: matches.get_one::<u32>("large").copied().unwrap_or_default(),
        },
        "check" => Command::Check { office: path("office"), json: json() },
        "list" => Command::List { office: path("office"), kind: kind(matches), json: json() },
        "attach" => attach(matches),
        "attachments" => attachments(matches),
        "find" => {
            let words: Vec<&str> =
                matches.get_many::<String>("words").into_iter().flatten().map(String::as_str).collect();
            Command::Find { office: path("office"), words: words.join(" "), json: json() }
        }
        "balance" => Command::Balance {
            office: path("office"),
            fund: matches.get_one::<String>("fund").cloned(),
            asked: fund::Asked {
                at: matches.get_one::<String>("at").map(|typed| date(typed)).transpose()?,
                currency: matches.get_one::<String>("in").and_then(|code| Currency::of_code(code)),
            },
            json: json(),
        },
        "import-ledger" => import_ledger(matches),
        "chain" => chain(matches)?,
        "compare" => compare(matches),
        "version" => Command::Version {
            office: path("office"),
            plan: text("plan"),
            number: *matches.get_one("number").expect("the form requires a version"),
            wanted: text("language").parse().expect("the form takes the tags of languages alone"),
            out: path("out"),
            json: json(),
        },
        "plot" => plot(matches)?,
        "export-iati" => {
            Command::ExportIati { office: path("office"), project: optional("project"), out: path("out"), json: json() }
        }
        "import-iati" => Command::ImportIati {
            office: path("office"),
            file: path("file"),
            apply: matches.get_flag("apply"),
            member: optional("member"),
            json: json(),
        },
        "import" => import_draft(matches)?,
        "export" => Command::ExportDraft {
            of: owner(matches),
            languages: languages(&text("language"))?,
            with_comments: matches.get_flag("with-comments"),
            out: path("out"),
            json: json(),
        },
        "packet" => Command::Packet {
            office: path("office"),
            name: matches.get_one::<String>("packet").cloned(),
            languages: languages(&text("language"))?,
            out: path("out"),
            member: optional("member"),
            json: json(),
        },
        "visit" => {
            let word = text("paper");
            let paper = VisitPaper::ALL.iter().copied().find(|paper| paper.as_str() == word);
            Command::Visit {
                office: path("office"),
                name: text("visit"),
                paper: paper.expect("the form takes the words of this set alone"),
                languages: languages(&text("language"))?,
                out: path("out"),
                json: json(),
            }
        }
        "backup" => Command::Backup { office: path("office"), to: path("to"), json: json() },
        "restore" => Command::Restore { backup: path("backup"), to: path("to"), json: json() },
        "hand-over" => Command::HandOver {
            office: path("office"),
            to: text("to"),
            here: matches.get_one::<String>("here").cloned(),
            out: path("out"),
            json: json(),
        },
        "take-back" => Command::TakeBack {
            office: path("office"),
            file: path("file"),
            here: matches.get_one::<String>("here").cloned(),
            json: json(),
        },
        "spell" => {
            let tag = |name: &str| text(name).parse().expect("the form takes the tags of Uzbek alone");
            Command::Spell { from: tag("from"), to: tag("to") }
        }
        "calendar" => calendar(matches)?,
        name => unreachable!("the form knows no sub-command {name}"),
    })
}

/// The kind of record that a word names.
fn kind(matches: &ArgMatches) -> RecordKind {
    let word = matches.get_one::<String>("kind").expect("the form requires a kind");
    let listed = LISTED.into_iter().find(|(known, _)| known == word);
    let (_, kind) = listed.expect("the form takes the words of this list alone");
    kind
}

fn owner(matches: &ArgMatches) -> Owner {
    Owner {
        office: matches.get_one::<PathBuf>("office").expect("the form requires an office").clone(),
        kind: kind(matches),
        record: matches.get_one::<String>("record").expect("the form requires a record").clone(),
    }
}

fn attach(matches: &ArgMatches) -> Command {
    let optional = |name: &str| matches.get_one::<String>(name);
    Command::Attach {
        to: owner(matches),
        file: matches.get_one::<PathBuf>("file").expect("the form requires a file").clone(),
        role: optional("role")
            .map_or(FileRole::Other, |word| word.parse().expect("the form takes the words of the roles alone")),
        language: optional("language").map(|tag| tag.parse().expect("the form takes the tags of languages alone")),
        member: optional("member").cloned(),
        json: matches.get_flag("json"),
    }
}

fn attachments(matches: &ArgMatches) -> Command {
    let optional = |name: &str| matches.get_one::<String>(name).cloned();
    let out = || matches.get_one::<PathBuf>("out").expect("the form requires a file with a name to save").clone();
    Command::Attachments {
        of: owner(matches),
        asked: match (optional("save"), optional("remove")) {
            (Some(name), _) => AttachmentsQuestion::Save { name, out: out() },
            (None, Some(name)) => AttachmentsQuestion::Remove { name, member: optional("member") },
            (None, None) => AttachmentsQuestion::List,
        },
        json: matches.get_flag("json"),
    }
}

fn import_ledger(matches: &ArgMatches) -> Command {
    let path = |name: &str| matches.get_one::<PathBuf>(name).expect("the form requires this path").clone();
    let optional = |name: &str| matches.get_one::<String>(name);
    Command::ImportLedger {
        office: path("office"),
        statement: path("statement"),
        fund: optional("fund").cloned(),
        how: Import {
            currency: optional("currency").and_then(|code| Currency::of_code(code)),
            encoding: optional("encoding").and_then(|name| encoding(name)),
            apply: matches.get_flag("apply"),
            member: optional("member").cloned(),
        },
        json: matches.get_flag("json"),
    }
}

fn import_draft(matches: &ArgMatches) -> Result<Command, Failure> {
    let path = |name: &str| matches.get_one::<PathBuf>(name).expect("the form requires this path").clone();
    let optional = |name: &str| matches.get_one::<String>(name).cloned();
    let tag = optional("language").expect("the form requires a language");
    Ok(Command::ImportDraft {
        office: path("office"),
        file: path("file"),
        language: tag.parse().map_err(|_| Failure::NotUnderstood(messages::error_language_unknown(tag)))?,
        how: DraftImport {
            into: optional("into"),
            title: optional("title"),
            kind: optional("kind"),
            show: matches.get_flag("show"),
            member: optional("member"),
        },
        json: matches.get_flag("json"),
    })
}

fn chain(matches: &ArgMatches) -> Result<Command, Failure> {
    let typed = matches.get_one::<String>("language");
    Ok(Command::Chain {
        of: owner(matches),
        out: matches.get_one::<PathBuf>("out").cloned(),
        languages: typed.map_or_else(|| Ok(Vec::new()), |typed| languages(typed))?,
        json: matches.get_flag("json"),
    })
}

fn compare(matches: &ArgMatches) -> Command {
    let text = |name: &str| matches.get_one::<String>(name).expect("the form requires this text");
    Command::Compare {
        office: matches.get_one::<PathBuf>("office").expect("the form requires an office").clone(),
        plan: text("plan").clone(),
        sides: Sides {
            from: *matches.get_one("from").expect("the form requires a version"),
            to: matches.get_one("to").copied(),
            language: text("language").parse().expect("the form takes the tags of languages alone"),
        },
        out: matches.get_one::<PathBuf>("out").cloned(),
        json: matches.get_flag("json"),
    }
}

fn plot(matches: &ArgMatches) -> Result<Command, Failure> {
    let tag = matches.get_one::<String>("language").expect("the form requires a language");
    Ok(Command::Plot {
        of: plotted(matches)?,
        drawn_in: tag.parse().expect("the form takes the tags of languages alone"),
        out: matches.get_one::<PathBuf>("out").expect("the form requires a file").clone(),
        json: matches.get_flag("json"),
    })
}

/// The terms of all posts have no record; everything else is drawn for one.
fn plotted(matches: &ArgMatches) -> Result<PlotQuestion, Failure> {
    let chain = matches.get_flag("chain");
    if matches.contains_id("record") {
        let of = owner(matches);
        return Ok(if chain { PlotQuestion::Chain(of) } else { PlotQuestion::Record(of) });
    }
    let word = matches.get_one::<String>("kind").map(String::as_str).unwrap_or_default();
    if chain || kind(matches) != RecordKind::Post {
        return Err(Failure::NotUnderstood(messages::cli_missing(word)));
    }
    let office = matches.get_one::<PathBuf>("office").expect("the form requires an office").clone();
    Ok(PlotQuestion::Terms { office })
}

fn calendar(matches: &ArgMatches) -> Result<Command, Failure> {
    let text = |name: &str| matches.get_one::<String>(name).map(String::as_str);
    let json = matches.get_flag("json");
    let year = matches.get_one::<i32>("year").copied();
    let asked = match text("from") {
        Some(from) => CalendarQuestion::Term {
            from: date(from)?,
            add: *matches.get_one("add").expect("the form requires it beside the beginning"),
            counting: match text("counting") {
                Some("calendar") => Counting::CalendarDays,
                _ => Counting::WorkingDays,
            },
            json,
        },
        None if matches.get_flag("icalendar") => CalendarQuestion::ICalendar { year },
        None => CalendarQuestion::Year { year, json },
    };
    Ok(Command::Calendar {
        country: if text("country") == Some("kr") { Country::Korea } else { Country::Uzbekistan },
        week: if text("week") == Some("6") { Week::SixDays } else { Week::FiveDays },
        days: matches.get_one::<PathBuf>("days").cloned(),
        asked,
    })
}

fn encoding(name: &str) -> Option<Encoding> {
    match name {
        "utf-8" => Some(Encoding::Utf8),
        "windows-1251" => Some(Encoding::Cyrillic),
        "cp949" => Some(Encoding::Korean),
        _ => None,
    }
}

fn date(typed: &str) -> Result<NaiveDate, Failure> {
    format::parse_date(typed).map_err(|error| Failure::NotUnderstood(error.message()))
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

    fn understood(line: &str, expected: &Command) {
        match parsed(line) {
            Parsed::Command(command) => assert_eq!(command, *expected, "{line}"),
            Parsed::Shown(text) | Parsed::Unfinished(text) => panic!("{line}: shown {text}"),
            Parsed::NotUnderstood(failure) => panic!("{line}: {failure:?}"),
        }
    }

    #[test]
    #[allow(clippy::too_many_lines, reason = "it is one table, a line a form")]
    fn the_documented_forms_are_understood() {
        let office = || PathBuf::from("o.hamkor");
        let cases = [
            ("hamkor-cli sample o.hamkor", Command::Sample { office: office(), more: 0 }),
            ("hamkor-cli sample --large 1000 o.hamkor", Command::Sample { office: office(), more: 1000 }),
            ("hamkor-cli check o.hamkor", Command::Check { office: office(), json: false }),
            (
                "hamkor-cli list o.hamkor plans --json",
                Command::List { office: office(), kind: RecordKind::Plan, json: true },
            ),
            (
                "hamkor-cli find o.hamkor ўзбек тили",
                Command::Find { office: office(), words: "ўзбек тили".into(), json: false },
            ),
            (
                "hamkor-cli balance o.hamkor --at 2013-07-01 --in uzs",
                Command::Balance {
                    office: office(),
                    fund: None,
                    asked: fund::Asked { at: NaiveDate::from_ymd_opt(2013, 7, 1), currency: Some(Currency::Uzs) },
                    json: false,
                },
            ),
            (
                "hamkor-cli chain o.hamkor projects x --language ko --out x.pdf",
                Command::Chain {
                    of: Owner { office: office(), kind: RecordKind::Project, record: "x".into() },
                    out: Some("x.pdf".into()),
                    languages: vec![Language::Korean],
                    json: false,
                },
            ),
            (
                "hamkor-cli compare o.hamkor x --from 1 --to 2 --language ko",
                Command::Compare {
                    office: office(),
                    plan: "x".into(),
                    sides: Sides { from: 1, to: Some(2), language: Language::Korean },
                    out: None,
                    json: false,
                },
            ),
            (
                "hamkor-cli version o.hamkor x --number 1 --language ru --out x.pdf",
                Command::Version {
                    office: office(),
                    plan: "x".into(),
                    number: 1,
                    wanted: Language::Russian,
                    out: "x.pdf".into(),
                    json: false,
                },
            ),
            (
                "hamkor-cli plot o.hamkor posts --language ko --out x.svg",
                Command::Plot {
                    of: PlotQuestion::Terms { office: office() },
                    drawn_in: Language::Korean,
                    out: "x.svg".into(),
                    json: false,
                },
            ),
            (
                "hamkor-cli plot o.hamkor projects x --chain --language uz-Cyrl --out x.svg --json",
                Command::Plot {
                    of: PlotQuestion::Chain(Owner { office: office(), kind: RecordKind::Project, record: "x".into() }),
                    drawn_in: Language::UzbekCyrillic,
                    out: "x.svg".into(),
                    json: true,
                },
            ),
            (
                "hamkor-cli import-ledger o.hamkor s.csv --currency uzs --encoding cp949 --apply --member x",
                Command::ImportLedger {
                    office: office(),
                    statement: "s.csv".into(),
                    fund: None,
                    how: Import {
                        currency: Some(Currency::Uzs),
                        encoding: Some(Encoding::Korean),
                        apply: true,
                        member: Some("x".into()),
                    },
                    json: false,
                },
            ),
            (
                "hamkor-cli export-iati o.hamkor x --out a.xml",
                Command::ExportIati { office: office(), project: Some("x".into()), out: "a.xml".into(), json: false },
            ),
            (
                "hamkor-cli import-iati o.hamkor a.xml --apply --json",
                Command::ImportIati { office: office(), file: "a.xml".into(), apply: true, member: None, json: true },
            ),
            (
                "hamkor-cli import o.hamkor a.docx --language uz-Cyrl --into x --show",
                Command::ImportDraft {
                    office: office(),
                    file: "a.docx".into(),
                    language: Language::UzbekCyrillic,
                    how: DraftImport { into: Some("x".into()), show: true, ..DraftImport::default() },
                    json: false,
                },
            ),
            (
                "hamkor-cli export o.hamkor plans x --language ko,ru --out p.docx",
                Command::ExportDraft {
                    of: Owner { office: office(), kind: RecordKind::Plan, record: "x".into() },
                    languages: vec![Language::Korean, Language::Russian],
                    with_comments: false,
                    out: "p.docx".into(),
                    json: false,
                },
            ),
            (
                "hamkor-cli export o.hamkor plans x --language uz --with-comments --out p.docx",
                Command::ExportDraft {
                    of: Owner { office: office(), kind: RecordKind::Plan, record: "x".into() },
                    languages: vec![Language::Uzbek],
                    with_comments: true,
                    out: "p.docx".into(),
                    json: false,
                },
            ),
            (
                "hamkor-cli packet o.hamkor --packet x --language ko,uz --out p.pdf",
                Command::Packet {
                    office: office(),
                    name: Some("x".into()),
                    languages: vec![Language::Korean, Language::Uzbek],
                    out: "p.pdf".into(),
                    member: None,
                    json: false,
                },
            ),
            (
                "hamkor-cli visit o.hamkor --visit x --paper seating --language ru --out p.pdf",
                Command::Visit {
                    office: office(),
                    name: "x".into(),
                    paper: VisitPaper::Seating,
                    languages: vec![Language::Russian],
                    out: "p.pdf".into(),
                    json: false,
                },
            ),
        ];
        for (line, expected) in cases {
            understood(line, &expected);
        }
    }

    #[test]
    fn the_forms_about_backups_are_understood() {
        let office = || PathBuf::from("o.hamkor");
        let cases = [
            ("hamkor-cli backup o.hamkor --to f", Command::Backup { office: office(), to: "f".into(), json: false }),
            (
                "hamkor-cli restore b.hamkor --to o.hamkor",
                Command::Restore { backup: "b.hamkor".into(), to: office(), json: false },
            ),
        ];
        for (line, expected) in cases {
            understood(line, &expected);
        }
    }

    #[test]
    fn the_forms_about_spelling_and_calendars_are_understood() {
        let cases = [
            (
                "hamkor-cli spell --from uz-Cyrl --to uz",
                Command::Spell { from: Language::UzbekCyrillic, to: Language::Uzbek },
            ),
            (
                "hamkor-cli calendar --country uz --week 6 --year 2026",
                Command::Calendar {
                    country: Country::Uzbekistan,
                    week: Week::SixDays,
                    days: None,
                    asked: CalendarQuestion::Year { year: Some(2026), json: false },
                },
            ),
            (
                "hamkor-cli calendar --country kr --days - --icalendar",
                Command::Calendar {
                    country: Country::Korea,
                    week: Week::FiveDays,
                    days: Some("-".into()),
                    asked: CalendarQuestion::ICalendar { year: None },
                },
            ),
            (
                "hamkor-cli calendar --country uz --from 2026-11-24 --add 3 --json",
                Command::Calendar {
                    country: Country::Uzbekistan,
                    week: Week::FiveDays,
                    days: None,
                    asked: CalendarQuestion::Term {
                        from: NaiveDate::from_ymd_opt(2026, 11, 24).expect("a date"),
                        add: 3,
                        counting: Counting::WorkingDays,
                        json: true,
                    },
                },
            ),
        ];
        for (line, expected) in cases {
            understood(line, &expected);
        }
    }

    #[test]
    fn the_forms_about_files_are_understood() {
        let office = || PathBuf::from("o.hamkor");
        let cases = [
            (
                "hamkor-cli hand-over o.hamkor --to Aziza --here Minsu --out c.hamkor",
                Command::HandOver {
                    office: office(),
                    to: "Aziza".into(),
                    here: Some("Minsu".into()),
                    out: "c.hamkor".into(),
                    json: false,
                },
            ),
            (
                "hamkor-cli take-back o.hamkor c.hamkor --json",
                Command::TakeBack { office: office(), file: "c.hamkor".into(), here: None, json: true },
            ),
            (
                "hamkor-cli attach o.hamkor mous x mou.pdf --role signed_original --language uz-Cyrl --json",
                Command::Attach {
                    to: Owner { office: office(), kind: RecordKind::Mou, record: "x".into() },
                    file: "mou.pdf".into(),
                    role: FileRole::SignedOriginal,
                    language: Some(Language::UzbekCyrillic),
                    member: None,
                    json: true,
                },
            ),
            (
                "hamkor-cli attachments o.hamkor mous x",
                Command::Attachments {
                    of: Owner { office: office(), kind: RecordKind::Mou, record: "x".into() },
                    asked: AttachmentsQuestion::List,
                    json: false,
                },
            ),
            (
                "hamkor-cli attachments o.hamkor letters x --save a.pdf --out b.pdf",
                Command::Attachments {
                    of: Owner { office: office(), kind: RecordKind::Letter, record: "x".into() },
                    asked: AttachmentsQuestion::Save { name: "a.pdf".into(), out: "b.pdf".into() },
                    json: false,
                },
            ),
            (
                "hamkor-cli attachments o.hamkor letters x --remove a.pdf --member m",
                Command::Attachments {
                    of: Owner { office: office(), kind: RecordKind::Letter, record: "x".into() },
                    asked: AttachmentsQuestion::Remove { name: "a.pdf".into(), member: Some("m".into()) },
                    json: false,
                },
            ),
        ];
        for (line, expected) in cases {
            understood(line, &expected);
        }
    }

    #[test]
    fn a_wrong_word_is_named() {
        for (line, word) in [
            ("hamkor-cli print o.hamkor", "print"),
            ("hamkor-cli list o.hamkor planz", "planz"),
            ("hamkor-cli packet o.hamkor --language fr --out p.pdf", "fr"),
            ("hamkor-cli packet o.hamkor --language ko", "--out"),
            ("hamkor-cli attach o.hamkor mous x a.pdf --role seal", "seal"),
            ("hamkor-cli attachments o.hamkor mous x --save a.pdf", "--out"),
            ("hamkor-cli visit o.hamkor --visit x --paper menu --language ko --out p.pdf", "menu"),
            ("hamkor-cli import-ledger o.hamkor s.csv --encoding koi8-r", "koi8-r"),
            ("hamkor-cli plot o.hamkor fund --language ko --out x.svg", "fund"),
            ("hamkor-cli plot o.hamkor posts --language ko,uz --out x.svg", "ko,uz"),
            ("hamkor-cli import o.hamkor a.docx", "--language"),
            ("hamkor-cli import o.hamkor a.docx --language fr", "fr"),
            ("hamkor-cli export o.hamkor plans x --language ko", "--out"),
            ("hamkor-cli compare o.hamkor x --from first --language ko", "first"),
            ("hamkor-cli compare o.hamkor x --language ko", "--from"),
            ("hamkor-cli calendar --country de", "de"),
            ("hamkor-cli calendar --country uz --from 2026-11-24", "--add"),
            ("hamkor-cli calendar --country uz --from 2026-13-41 --add 3", "2026-13-41"),
        ] {
            let Parsed::NotUnderstood(failure) = parsed(line) else { panic!("{line} was understood") };
            let text = failure.text(Language::English).expect("it says why");
            assert!(text.contains(word), "{line}: {text}");
        }
    }

    #[test]
    fn help_speaks_the_readers_language_alone() {
        for language in Language::ALL {
            let forms = [
                "sample",
                "check",
                "list",
                "find",
                "balance",
                "import-ledger",
                "compare",
                "version",
                "plot",
                "export-iati",
                "import-iati",
                "import",
                "export",
                "packet",
                "visit",
                "attach",
                "attachments",
                "backup",
                "restore",
                "hand-over",
                "take-back",
                "spell",
                "calendar",
            ];
            let lines = forms.map(|form| format!("hamkor-cli {form} --help"));
            for line in lines.iter().map(String::as_str).chain(["hamkor-cli --help"]) {
                let Parsed::Shown(text) = parse(language, line.split(' ').map(OsString::from).collect()) else {
                    panic!("{line} shows help")
                };
                assert!(text.contains(&messages::cli_usage().text(language)), "{text}");
                if language != Language::English {
                    for english in [
                        "Usage",
                        "Options",
                        "OPTIONS",
                        "Command",
                        "COMMAND",
                        "Arguments",
                        "Print",
                        "OFFICE",
                        "NAME",
                        "FILE",
                        "DATE",
                        "NUMBER",
                        "RECORD",
                    ] {
                        assert!(!text.contains(english), "{language}: {text}");
                    }
                }
            }
        }
    }
}
