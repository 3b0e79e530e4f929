//! The forms of the command line, with their help in the reader's language.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command as Form, value_parser};
use hamkor_language::{Language, Message, messages};
use hamkor_office::attachment::FileRole;
use hamkor_office::visit::VisitPaper;

use crate::arguments::LISTED;
use crate::program_language;

/// Everything that can be typed.
pub(crate) fn form(language: Language) -> Form {
    let say = |message: Message| message.text(language);
    let whole_usage = format!("hamkor-cli {} …", say(messages::cli_value_command()));

    with_own_help(Form::new("hamkor-cli"), &whole_usage, language)
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
        .after_help(format!("{}\n\n{}", say(messages::cli_notes_passphrase()), exit_codes(language)))
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
        .subcommands(commands(language))
        .subcommands(of_funds(language))
}

/// One form for each thing that can be done.
fn commands(language: Language) -> Vec<Form> {
    let say = |message: Message| message.text(language);
    let office = say(messages::cli_value_office());
    let words = say(messages::cli_value_words());
    let folder = say(messages::cli_value_folder());
    let backup = say(messages::cli_value_backup());
    let name = say(messages::cli_value_name());
    // The words that name the kinds are typed, and so the same in every language.
    let kind = LISTED.map(|(word, _)| word).join("|");
    let papers = VisitPaper::ALL.iter().map(|paper| paper.as_str()).collect::<Vec<_>>().join("|");
    let number = say(messages::cli_value_number());
    let any_file = say(messages::cli_value_file());
    let file = format!("{any_file}.pdf");
    let record = say(messages::cli_value_record());
    let roles = roles();
    let part = |name: &'static str, about: Message, usage: String| {
        with_own_help(Form::new(name).about(say(about)), &format!("hamkor-cli {name} {usage}"), language)
    };
    let positional = |name: &'static str, value: &str, about: Message| {
        let heading = say(messages::cli_arguments());
        Arg::new(name).value_name(value.to_owned()).required(true).help_heading(heading).help(say(about))
    };
    let option = |name: &'static str, value: &str, about: Message| {
        Arg::new(name).long(name).value_name(value.to_owned()).required(true).help(say(about))
    };
    let path = |argument: Arg| argument.value_parser(value_parser!(PathBuf));
    let of_office = || path(positional("office", &office, messages::cli_office_about()));
    let json = || Arg::new("json").long("json").action(ArgAction::SetTrue).help(say(messages::cli_json_about()));
    let uzbek = |name: &'static str, about: Message| {
        option(name, "uz|uz-Cyrl", about)
            .value_parser(PossibleValuesParser::new(["uz", "uz-Cyrl"]))
            .hide_possible_values(true)
    };
    vec![
        part("sample", messages::cli_sample_about(), format!("{office} [--large {number}]")).arg(of_office()).arg(
            option("large", &number, messages::cli_large_about()).required(false).value_parser(value_parser!(u32)),
        ),
        part("check", messages::cli_check_about(), format!("{office} [--json]")).arg(of_office()).arg(json()),
        part("list", messages::cli_list_about(), format!("{office} {kind} [--json]"))
            .arg(of_office())
            .arg(
                positional("kind", &kind, messages::cli_kind_about())
                    .value_parser(PossibleValuesParser::new(LISTED.map(|(word, _)| word)))
                    .hide_possible_values(true),
            )
            .arg(json()),
        part("find", messages::cli_find_about(), format!("{office} {words}… [--json]"))
            .arg(of_office())
            .arg(positional("words", &words, messages::cli_words_about()).num_args(1..))
            .arg(json()),
        part(
            "packet",
            messages::cli_packet_about(),
            format!("{office} [--packet {name}] --language ko[,uz] --out {file} [--json]"),
        )
        .arg(of_office())
        .arg(option("packet", &name, messages::cli_packet_name_about()).required(false))
        .arg(option("language", "ko[,uz]", messages::cli_language_about()))
        .arg(path(option("out", &file, messages::cli_out_about())))
        .arg(json()),
        attach(part(
            "attach",
            messages::cli_attach_about(),
            format!("{office} {kind} {record} {any_file} [--role {roles}] [--language ko] [--member {name}] [--json]"),
        ), language)
        .arg(json()),
        attachments(part(
            "attachments",
            messages::cli_attachments_about(),
            format!(
                "{office} {kind} {record} [--save {name} --out {any_file} | --remove {name} [--member {name}]] [--json]"
            ),
        ), language)
        .arg(json()),
        part(
            "visit",
            messages::cli_visit_about(),
            format!("{office} --visit {name} --paper {papers} --language ko[,uz] --out {file} [--json]"),
        )
        .arg(of_office())
        .arg(option("visit", &name, messages::cli_visit_name_about()))
        .arg(
            option("paper", &papers, messages::cli_visit_paper_about())
                .value_parser(PossibleValuesParser::new(VisitPaper::ALL.iter().map(|paper| paper.as_str())))
                .hide_possible_values(true),
        )
        .arg(option("language", "ko[,uz]", messages::cli_language_about()))
        .arg(path(option("out", &file, messages::cli_out_about())))
        .arg(json()),
        part("backup", messages::cli_backup_about(), format!("{office} --to {folder} [--json]"))
            .arg(of_office())
            .arg(path(option("to", &folder, messages::cli_to_about())))
            .arg(json()),
        part("restore", messages::cli_restore_about(), format!("{backup} --to {office} [--json]"))
            .arg(path(positional("backup", &backup, messages::cli_from_about())))
            .arg(path(option("to", &office, messages::cli_to_about())))
            .arg(json()),
        part(
            "hand-over",
            messages::cli_hand_over_about(),
            format!("{office} --to {name} [--here {name}] --out {file} [--json]"),
        )
        .arg(of_office())
        .arg(option("to", &name, messages::cli_laptop_about()))
        .arg(option("here", &name, messages::cli_here_about()).required(false))
        .arg(path(option("out", &file, messages::cli_new_copy_about())))
        .arg(json()),
        part("take-back", messages::cli_take_back_about(), format!("{office} {file} [--here {name}] [--json]"))
            .arg(of_office())
            .arg(path(positional("file", &file, messages::cli_came_about())))
            .arg(option("here", &name, messages::cli_here_about()).required(false))
            .arg(json()),
        part("spell", messages::cli_spell_about(), "--from uz-Cyrl --to uz".to_owned())
            .arg(uzbek("from", messages::cli_from_about()))
            .arg(uzbek("to", messages::cli_to_about())),
        calendar(part("calendar", messages::cli_calendar_about(), calendar_usage(language)), language).arg(json()),
    ]
}

/// The words of the roles, which are typed, and so the same in every language.
fn roles() -> String {
    FileRole::ALL.iter().map(|role| role.as_str()).collect::<Vec<_>>().join("|")
}

/// The record whose files are meant.
fn of_record(form: Form, language: Language) -> Form {
    let say = |message: Message| message.text(language);
    let positional = |name: &'static str, value: String, about: Message| {
        let heading = say(messages::cli_arguments());
        Arg::new(name).value_name(value).required(true).help_heading(heading).help(say(about))
    };
    form.arg(
        positional("office", say(messages::cli_value_office()), messages::cli_office_about())
            .value_parser(value_parser!(PathBuf)),
    )
    .arg(
        positional("kind", LISTED.map(|(word, _)| word).join("|"), messages::cli_record_kind_about())
            .value_parser(PossibleValuesParser::new(LISTED.map(|(word, _)| word)))
            .hide_possible_values(true),
    )
    .arg(positional("record", say(messages::cli_value_record()), messages::cli_record_about()))
}

fn attach(form: Form, language: Language) -> Form {
    let say = |message: Message| message.text(language);
    let option = |name: &'static str, value: String, about: Message| {
        Arg::new(name).long(name).value_name(value).help(say(about))
    };
    let heading = say(messages::cli_arguments());
    of_record(form, language)
        .arg(
            Arg::new("file")
                .value_name(say(messages::cli_value_file()))
                .required(true)
                .value_parser(value_parser!(PathBuf))
                .help_heading(heading)
                .help(say(messages::cli_file_about())),
        )
        .arg(
            option("role", roles(), messages::cli_role_about())
                .value_parser(PossibleValuesParser::new(FileRole::ALL.iter().map(|role| role.as_str())))
                .hide_possible_values(true),
        )
        .arg(
            option("language", "ko".to_owned(), messages::cli_file_language_about())
                .value_parser(PossibleValuesParser::new(Language::ALL.map(Language::tag)))
                .hide_possible_values(true),
        )
        .arg(option("member", say(messages::cli_value_name()), messages::cli_member_about()))
}

fn attachments(form: Form, language: Language) -> Form {
    let say = |message: Message| message.text(language);
    let option = |name: &'static str, value: String, about: Message| {
        Arg::new(name).long(name).value_name(value).help(say(about))
    };
    let name = || say(messages::cli_value_name());
    of_record(form, language)
        .arg(option("save", name(), messages::cli_save_about()).requires("out"))
        .arg(
            option("out", say(messages::cli_value_file()), messages::cli_copy_about())
                .value_parser(value_parser!(PathBuf))
                .requires("save"),
        )
        .arg(option("remove", name(), messages::cli_remove_about()).conflicts_with("save"))
        .arg(option("member", name(), messages::cli_member_about()).requires("remove"))
}

/// The ways in which working days are asked for, one under the other.
fn calendar_usage(language: Language) -> String {
    let say = |message: Message| message.text(language);
    let (date, number, file) =
        (say(messages::cli_value_date()), say(messages::cli_value_number()), say(messages::cli_value_file()));
    format!(
        "--country uz|kr [--week 5|6] [--year 2026] [--days {file}.ics] [--icalendar | --json]\n  hamkor-cli calendar \
         --country uz|kr [--week 5|6] --from {date} --add {number} [--counting working|calendar] [--days {file}.ics] [--json]"
    )
}

/// What is done with funds.
fn of_funds(language: Language) -> [Form; 2] {
    let say = |message: Message| message.text(language);
    let (office, name, date) =
        (say(messages::cli_value_office()), say(messages::cli_value_name()), say(messages::cli_value_date()));
    let part = |command: &'static str, about: Message, usage: String| {
        with_own_help(Form::new(command).about(say(about)), &format!("hamkor-cli {command} {usage}"), language)
    };
    let path = |argument: &'static str, value: &str, about: Message| {
        let heading = say(messages::cli_arguments());
        let argument = Arg::new(argument).value_name(value.to_owned()).required(true).help_heading(heading);
        argument.help(say(about)).value_parser(value_parser!(PathBuf))
    };
    let of_office = || path("office", &office, messages::cli_office_about());
    let json = || Arg::new("json").long("json").action(ArgAction::SetTrue).help(say(messages::cli_json_about()));
    let usage = format!("{office} [--fund {name}] [--at {date}] [--in krw|uzs|usd] [--json]");
    let balance = part("balance", messages::cli_balance_about(), usage)
        .arg(of_office())
        .arg(Arg::new("at").long("at").value_name(date).help(say(messages::cli_at_about())));
    let csv = format!("{}.csv", say(messages::cli_value_file()));
    let statement = part("import-ledger", messages::cli_import_about(), import_usage(language))
        .arg(of_office())
        .arg(path("statement", &csv, messages::cli_statement_about()));
    [of_fund(balance, ("in", messages::cli_in_about()), language).arg(json()), import(statement, language).arg(json())]
}

/// Which fund, and a currency under a name of its own.
fn of_fund(form: Form, (currency, about): (&'static str, Message), language: Language) -> Form {
    let name = messages::cli_value_name().text(language);
    form.arg(Arg::new("fund").long("fund").value_name(name).help(messages::cli_fund_about().text(language))).arg(
        Arg::new(currency)
            .long(currency)
            .value_name("krw|uzs|usd")
            .help(about.text(language))
            .value_parser(PossibleValuesParser::new(["krw", "uzs", "usd"]))
            .hide_possible_values(true),
    )
}

fn import_usage(language: Language) -> String {
    let say = |message: Message| message.text(language);
    let (office, file, name) =
        (say(messages::cli_value_office()), say(messages::cli_value_file()), say(messages::cli_value_name()));
    format!(
        "{office} {file}.csv [--fund {name}] [--currency krw|uzs|usd] [--encoding utf-8|windows-1251|cp949] \
         [--apply] [--member {name}] [--json]"
    )
}

fn import(form: Form, language: Language) -> Form {
    let say = |message: Message| message.text(language);
    of_fund(form, ("currency", messages::cli_currency_about()), language)
        .arg(
            Arg::new("encoding")
                .long("encoding")
                .value_name("utf-8|windows-1251|cp949")
                .help(say(messages::cli_encoding_about()))
                .value_parser(PossibleValuesParser::new(["utf-8", "windows-1251", "cp949"]))
                .hide_possible_values(true),
        )
        .arg(Arg::new("apply").long("apply").action(ArgAction::SetTrue).help(say(messages::cli_apply_about())))
        .arg(
            Arg::new("member")
                .long("member")
                .value_name(say(messages::cli_value_name()))
                .help(say(messages::cli_member_about())),
        )
}

fn calendar(form: Form, language: Language) -> Form {
    let say = |message: Message| message.text(language);
    let option = |name: &'static str, value: &str, about: Message| {
        Arg::new(name).long(name).value_name(value.to_owned()).help(say(about))
    };
    let of = |argument: Arg, values: [&'static str; 2]| {
        argument.value_parser(PossibleValuesParser::new(values)).hide_possible_values(true)
    };
    let file = format!("{}.ics", say(messages::cli_value_file()));
    form.arg(of(option("country", "uz|kr", messages::cli_country_about()), ["uz", "kr"]).required(true))
        .arg(of(option("week", "5|6", messages::cli_week_about()), ["5", "6"]))
        .arg(
            option("year", "2026", messages::cli_year_about())
                .value_parser(value_parser!(i32).range(1..=9999))
                .conflicts_with("from"),
        )
        .arg(option("from", &say(messages::cli_value_date()), messages::cli_term_from_about()).requires("add"))
        .arg(
            option("add", &say(messages::cli_value_number()), messages::cli_add_about())
                .value_parser(value_parser!(u32))
                .requires("from"),
        )
        .arg(
            of(option("counting", "working|calendar", messages::cli_counting_about()), ["working", "calendar"])
                .requires("add"),
        )
        .arg(option("days", &file, messages::cli_days_about()).value_parser(value_parser!(PathBuf)))
        .arg(
            Arg::new("icalendar")
                .long("icalendar")
                .action(ArgAction::SetTrue)
                .conflicts_with_all(["json", "from"])
                .help(say(messages::cli_icalendar_about())),
        )
}

/// Gives a form help in the reader's language: its layout, its headings and the option that shows it.
fn with_own_help(form: Form, usage: &str, language: Language) -> Form {
    let heading = messages::cli_usage().text(language);
    form.help_template(format!("{{about-with-newline}}\n{heading}:\n  {{usage}}\n\n{{all-args}}{{after-help}}\n"))
        .override_usage(usage.to_owned())
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

/// The exit codes, each set in under their heading.
fn exit_codes(language: Language) -> String {
    let text = messages::cli_exit_codes().text(language);
    let line = |line: &str| {
        if line.starts_with(|sign: char| sign.is_ascii_digit()) { format!("  {line}") } else { line.to_owned() }
    };
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}
