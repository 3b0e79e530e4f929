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
        .subcommands(of_activities(Speaker(language)))
        .subcommands(of_drafts(Speaker(language)))
}

/// Words a form in the reader's language.
#[derive(Clone, Copy)]
struct Speaker(Language);

impl Speaker {
    fn say(self, message: &Message) -> String {
        message.text(self.0)
    }

    /// A command, with how it is typed after the program's name.
    fn part(self, name: &'static str, about: &Message, usage: &str) -> Form {
        with_own_help(Form::new(name).about(self.say(about)), &format!("hamkor-cli {name} {usage}"), self.0)
    }

    /// What is typed without a name before it.
    fn positional(self, name: &'static str, value: &str, about: &Message) -> Arg {
        let heading = self.say(&messages::cli_arguments());
        Arg::new(name).value_name(value.to_owned()).required(true).help_heading(heading).help(self.say(about))
    }

    /// What may be typed after its name.
    fn option(self, name: &'static str, value: &str, about: &Message) -> Arg {
        Arg::new(name).long(name).value_name(value.to_owned()).help(self.say(about))
    }

    /// What is typed by its name alone.
    fn switch(self, name: &'static str, about: &Message) -> Arg {
        Arg::new(name).long(name).action(ArgAction::SetTrue).help(self.say(about))
    }

    fn office(self) -> Arg {
        path(self.positional("office", &self.say(&messages::cli_value_office()), &messages::cli_office_about()))
    }

    /// The kind of record. Its words are typed, and so the same in every language.
    fn kind(self, about: &Message) -> Arg {
        one_of(self.positional("kind", &kinds(), about), LISTED.map(|(word, _)| word))
    }

    fn languages(self) -> Arg {
        self.option("language", "ko[,uz]", &messages::cli_language_about()).required(true)
    }

    fn member(self) -> Arg {
        self.option("member", &self.say(&messages::cli_value_name()), &messages::cli_member_about())
    }

    /// The file that is written.
    fn out(self, about: &Message) -> Arg {
        path(self.option("out", &self.pdf(), about)).required(true)
    }

    fn pdf(self) -> String {
        format!("{}.pdf", self.say(&messages::cli_value_file()))
    }

    fn json(self) -> Arg {
        self.switch("json", &messages::cli_json_about())
    }
}

/// An argument that is a place in the file system.
fn path(argument: Arg) -> Arg {
    argument.value_parser(value_parser!(PathBuf))
}

/// An argument that is one of these words, which its value's name lists already.
fn one_of<const COUNT: usize>(argument: Arg, words: [&'static str; COUNT]) -> Arg {
    argument.value_parser(PossibleValuesParser::new(words)).hide_possible_values(true)
}

/// The words that name the kinds of record.
fn kinds() -> String {
    LISTED.map(|(word, _)| word).join("|")
}

/// One form for each thing that can be done.
fn commands(language: Language) -> Vec<Form> {
    let speaker = Speaker(language);
    let mut forms = Vec::from(reading(speaker));
    forms.extend(paper(speaker));
    forms.extend(keeping(speaker));
    forms.extend(of_language(speaker));
    forms
}

/// Making an office, and reading it.
fn reading(speaker: Speaker) -> [Form; 7] {
    let office = speaker.say(&messages::cli_value_office());
    let (words, number) = (speaker.say(&messages::cli_value_words()), speaker.say(&messages::cli_value_number()));
    let (record, kind, pdf) = (speaker.say(&messages::cli_value_record()), kinds(), speaker.pdf());
    [
        speaker
            .part("sample", &messages::cli_sample_about(), &format!("{office} [--large {number}]"))
            .arg(speaker.office())
            .arg(speaker.option("large", &number, &messages::cli_large_about()).value_parser(value_parser!(u32))),
        speaker
            .part("check", &messages::cli_check_about(), &format!("{office} [--json]"))
            .arg(speaker.office())
            .arg(speaker.json()),
        speaker
            .part("list", &messages::cli_list_about(), &format!("{office} {kind} [--json]"))
            .arg(speaker.office())
            .arg(speaker.kind(&messages::cli_kind_about()))
            .arg(speaker.json()),
        speaker
            .part("find", &messages::cli_find_about(), &format!("{office} {words}… [--json]"))
            .arg(speaker.office())
            .arg(speaker.positional("words", &words, &messages::cli_words_about()).num_args(1..))
            .arg(speaker.json()),
        of_record(
            speaker.part(
                "chain",
                &messages::cli_chain_about(),
                &format!("{office} {kind} {record} [--language ko[,uz] --out {pdf}] [--json]"),
            ),
            speaker,
        )
        .arg(speaker.languages().required(false).requires("out"))
        .arg(speaker.out(&messages::cli_out_about()).required(false).requires("language"))
        .arg(speaker.json()),
        compare(speaker),
        version(speaker),
    ]
}

fn version(speaker: Speaker) -> Form {
    let (office, record) = (speaker.say(&messages::cli_value_office()), speaker.say(&messages::cli_value_record()));
    let tags = Language::ALL.map(Language::tag);
    let usage = format!("{office} {record} --number 1 --language {} --out {} [--json]", tags.join("|"), speaker.pdf());
    speaker
        .part("version", &messages::cli_version_kept_about(), &usage)
        .arg(speaker.office())
        .arg(speaker.positional("plan", &record, &messages::cli_compare_plan_about()))
        .arg(
            speaker
                .option("number", "1", &messages::cli_version_number_about())
                .value_parser(value_parser!(u32).range(1..))
                .required(true),
        )
        .arg(
            one_of(speaker.option("language", &tags.join("|"), &messages::cli_version_language_about()), tags)
                .required(true),
        )
        .arg(speaker.out(&messages::cli_out_about()))
        .arg(speaker.json())
}

fn compare(speaker: Speaker) -> Form {
    let (office, record) = (speaker.say(&messages::cli_value_office()), speaker.say(&messages::cli_value_record()));
    let tags = Language::ALL.map(Language::tag);
    let usage =
        format!("{office} {record} --from 1 [--to 2] --language {} [--out {}] [--json]", tags.join("|"), speaker.pdf());
    let version = |name: &'static str, about: &Message| {
        speaker.option(name, "1", about).value_parser(value_parser!(u32).range(1..))
    };
    speaker
        .part("compare", &messages::cli_compare_about(), &usage)
        .arg(speaker.office())
        .arg(speaker.positional("plan", &record, &messages::cli_compare_plan_about()))
        .arg(version("from", &messages::cli_compare_from_about()).required(true))
        .arg(version("to", &messages::cli_compare_to_about()))
        .arg(
            one_of(speaker.option("language", &tags.join("|"), &messages::cli_compare_language_about()), tags)
                .required(true),
        )
        .arg(speaker.out(&messages::cli_out_about()).required(false))
        .arg(speaker.json())
}

/// What comes to paper, and the files that belong to records.
fn paper(speaker: Speaker) -> [Form; 5] {
    let office = speaker.say(&messages::cli_value_office());
    let (name, file) = (speaker.say(&messages::cli_value_name()), speaker.say(&messages::cli_value_file()));
    let (record, kind, pdf) = (speaker.say(&messages::cli_value_record()), kinds(), speaker.pdf());
    let roles = roles();
    let papers = VisitPaper::ALL.iter().map(|paper| paper.as_str()).collect::<Vec<_>>();
    let paper_names = papers.join("|");
    let attached =
        format!("{office} {kind} {record} {file} [--role {roles}] [--language ko] [--member {name}] [--json]");
    let listed =
        format!("{office} {kind} {record} [--save {name} --out {file} | --remove {name} [--member {name}]] [--json]");
    [
        speaker
            .part(
                "packet",
                &messages::cli_packet_about(),
                &format!("{office} [--packet {name}] --language ko[,uz] --out {pdf} [--member {name}] [--json]"),
            )
            .arg(speaker.office())
            .arg(speaker.option("packet", &name, &messages::cli_packet_name_about()))
            .arg(speaker.languages())
            .arg(speaker.out(&messages::cli_out_about()))
            .arg(speaker.member())
            .arg(speaker.json()),
        plot(speaker),
        attach(speaker.part("attach", &messages::cli_attach_about(), &attached), speaker).arg(speaker.json()),
        attachments(speaker.part("attachments", &messages::cli_attachments_about(), &listed), speaker)
            .arg(speaker.json()),
        speaker
            .part(
                "visit",
                &messages::cli_visit_about(),
                &format!("{office} --visit {name} --paper {paper_names} --language ko[,uz] --out {pdf} [--json]"),
            )
            .arg(speaker.office())
            .arg(speaker.option("visit", &name, &messages::cli_visit_name_about()).required(true))
            .arg(
                speaker
                    .option("paper", &paper_names, &messages::cli_visit_paper_about())
                    .required(true)
                    .value_parser(PossibleValuesParser::new(papers))
                    .hide_possible_values(true),
            )
            .arg(speaker.languages())
            .arg(speaker.out(&messages::cli_out_about()))
            .arg(speaker.json()),
    ]
}

/// What keeps an office safe, and carries it to another laptop.
fn keeping(speaker: Speaker) -> [Form; 4] {
    let office = speaker.say(&messages::cli_value_office());
    let (folder, backup) = (speaker.say(&messages::cli_value_folder()), speaker.say(&messages::cli_value_backup()));
    let name = speaker.say(&messages::cli_value_name());
    let file = format!("{}.hamkor", speaker.say(&messages::cli_value_file()));
    let here = || speaker.option("here", &name, &messages::cli_here_about());
    [
        speaker
            .part("backup", &messages::cli_backup_about(), &format!("{office} --to {folder} [--json]"))
            .arg(speaker.office())
            .arg(path(speaker.option("to", &folder, &messages::cli_to_about())).required(true))
            .arg(speaker.json()),
        speaker
            .part("restore", &messages::cli_restore_about(), &format!("{backup} --to {office} [--json]"))
            .arg(path(speaker.positional("backup", &backup, &messages::cli_from_about())))
            .arg(path(speaker.option("to", &office, &messages::cli_to_about())).required(true))
            .arg(speaker.json()),
        speaker
            .part(
                "hand-over",
                &messages::cli_hand_over_about(),
                &format!("{office} --to {name} [--here {name}] --out {file} [--json]"),
            )
            .arg(speaker.office())
            .arg(speaker.option("to", &name, &messages::cli_laptop_about()).required(true))
            .arg(here())
            .arg(path(speaker.option("out", &file, &messages::cli_new_copy_about())).required(true))
            .arg(speaker.json()),
        speaker
            .part("take-back", &messages::cli_take_back_about(), &format!("{office} {file} [--here {name}] [--json]"))
            .arg(speaker.office())
            .arg(path(speaker.positional("file", &file, &messages::cli_came_about())))
            .arg(here())
            .arg(speaker.json()),
    ]
}

/// Spellings and working days, which need no office.
fn of_language(speaker: Speaker) -> [Form; 2] {
    let uzbek = |name: &'static str, about: &Message| {
        one_of(speaker.option(name, "uz|uz-Cyrl", about), ["uz", "uz-Cyrl"]).required(true)
    };
    [
        speaker
            .part("spell", &messages::cli_spell_about(), "--from uz-Cyrl --to uz")
            .arg(uzbek("from", &messages::cli_from_about()))
            .arg(uzbek("to", &messages::cli_to_about())),
        calendar(speaker.part("calendar", &messages::cli_calendar_about(), &calendar_usage(speaker)), speaker)
            .arg(speaker.json()),
    ]
}

/// The words of the roles, which are typed, and so the same in every language.
fn roles() -> String {
    FileRole::ALL.iter().map(|role| role.as_str()).collect::<Vec<_>>().join("|")
}

/// The record whose files are meant.
fn of_record(form: Form, speaker: Speaker) -> Form {
    let record = speaker.say(&messages::cli_value_record());
    form.arg(speaker.office()).arg(speaker.kind(&messages::cli_record_kind_about())).arg(speaker.positional(
        "record",
        &record,
        &messages::cli_record_about(),
    ))
}

fn attach(form: Form, speaker: Speaker) -> Form {
    let file = speaker.say(&messages::cli_value_file());
    of_record(form, speaker)
        .arg(path(speaker.positional("file", &file, &messages::cli_file_about())))
        .arg(
            speaker
                .option("role", &roles(), &messages::cli_role_about())
                .value_parser(PossibleValuesParser::new(FileRole::ALL.iter().map(|role| role.as_str())))
                .hide_possible_values(true),
        )
        .arg(one_of(
            speaker.option("language", "ko", &messages::cli_file_language_about()),
            Language::ALL.map(Language::tag),
        ))
        .arg(speaker.member())
}

fn plot(speaker: Speaker) -> Form {
    let (office, record) = (speaker.say(&messages::cli_value_office()), speaker.say(&messages::cli_value_record()));
    let svg = format!("{}.svg", speaker.say(&messages::cli_value_file()));
    let tags = Language::ALL.map(Language::tag);
    let usage = format!("{office} {} [{record}] [--chain] --language {} --out {svg} [--json]", kinds(), tags.join("|"));
    speaker
        .part("plot", &messages::cli_plot_about(), &usage)
        .arg(speaker.office())
        .arg(speaker.kind(&messages::cli_plot_kind_about()))
        .arg(speaker.positional("record", &record, &messages::cli_plot_record_about()).required(false))
        .arg(speaker.switch("chain", &messages::cli_plot_chain_about()))
        .arg(one_of(speaker.option("language", &tags.join("|"), &messages::cli_language_about()), tags).required(true))
        .arg(path(speaker.option("out", &svg, &messages::cli_svg_about())).required(true))
        .arg(speaker.json())
}

fn attachments(form: Form, speaker: Speaker) -> Form {
    let (name, file) = (speaker.say(&messages::cli_value_name()), speaker.say(&messages::cli_value_file()));
    of_record(form, speaker)
        .arg(speaker.option("save", &name, &messages::cli_save_about()).requires("out"))
        .arg(path(speaker.option("out", &file, &messages::cli_copy_about())).requires("save"))
        .arg(speaker.option("remove", &name, &messages::cli_remove_about()).conflicts_with("save"))
        .arg(speaker.member().requires("remove"))
}

/// The ways in which working days are asked for, one under the other.
fn calendar_usage(speaker: Speaker) -> String {
    let (date, number, file) = (
        speaker.say(&messages::cli_value_date()),
        speaker.say(&messages::cli_value_number()),
        speaker.say(&messages::cli_value_file()),
    );
    format!(
        "--country uz|kr [--week 5|6] [--year 2026] [--days {file}.ics] [--icalendar | --json]\n  hamkor-cli calendar \
         --country uz|kr [--week 5|6] --from {date} --add {number} [--counting working|calendar] [--days {file}.ics] [--json]"
    )
}

/// What is done with funds.
fn of_funds(language: Language) -> [Form; 2] {
    let speaker = Speaker(language);
    let (office, name, date) = (
        speaker.say(&messages::cli_value_office()),
        speaker.say(&messages::cli_value_name()),
        speaker.say(&messages::cli_value_date()),
    );
    let usage = format!("{office} [--fund {name}] [--at {date}] [--in krw|uzs|usd] [--json]");
    let balance = speaker
        .part("balance", &messages::cli_balance_about(), &usage)
        .arg(speaker.office())
        .arg(speaker.option("at", &date, &messages::cli_at_about()));
    let csv = format!("{}.csv", speaker.say(&messages::cli_value_file()));
    let usage = format!(
        "{office} {csv} [--fund {name}] [--currency krw|uzs|usd] [--encoding utf-8|windows-1251|cp949] \
         [--apply] [--member {name}] [--json]"
    );
    let statement = speaker
        .part("import-ledger", &messages::cli_import_about(), &usage)
        .arg(speaker.office())
        .arg(path(speaker.positional("statement", &csv, &messages::cli_statement_about())));
    [
        of_fund(balance, "in", &messages::cli_in_about(), speaker).arg(speaker.json()),
        import(statement, speaker).arg(speaker.json()),
    ]
}

/// Joint projects as files of IATI activities.
fn of_activities(speaker: Speaker) -> [Form; 2] {
    let (office, name) = (speaker.say(&messages::cli_value_office()), speaker.say(&messages::cli_value_name()));
    let xml = format!("{}.xml", speaker.say(&messages::cli_value_file()));
    [
        speaker
            .part("export-iati", &messages::cli_export_iati_about(), &format!("{office} [{name}] --out {xml} [--json]"))
            .arg(speaker.office())
            .arg(speaker.positional("project", &name, &messages::cli_project_about()).required(false))
            .arg(path(speaker.option("out", &xml, &messages::cli_new_xml_about())).required(true))
            .arg(speaker.json()),
        speaker
            .part(
                "import-iati",
                &messages::cli_import_iati_about(),
                &format!("{office} {xml} [--apply] [--member {name}] [--json]"),
            )
            .arg(speaker.office())
            .arg(path(speaker.positional("file", &xml, &messages::cli_activities_about())))
            .arg(speaker.switch("apply", &messages::cli_iati_apply_about()))
            .arg(speaker.member())
            .arg(speaker.json()),
    ]
}

/// The files of word processors.
fn of_drafts(speaker: Speaker) -> [Form; 2] {
    let (office, name) = (speaker.say(&messages::cli_value_office()), speaker.say(&messages::cli_value_name()));
    let (record, file) = (speaker.say(&messages::cli_value_record()), speaker.say(&messages::cli_value_file()));
    let docx = format!("{file}.docx");
    let tags = Language::ALL.map(Language::tag);
    let taken = format!(
        "{office} {docx} --language {} [--into {record} | --title {name} --kind {name}] [--show] [--member {name}] [--json]",
        tags.join("|")
    );
    let written = format!("{office} plans {record} --language ko[,uz] [--with-comments] --out {docx} [--json]");
    [
        speaker
            .part("import", &messages::cli_import_draft_about(), &taken)
            .arg(speaker.office())
            .arg(path(speaker.positional("file", &docx, &messages::cli_file_about())))
            .arg(one_of(speaker.option("language", "ko", &messages::cli_import_language_about()), tags).required(true))
            .arg(
                speaker
                    .option("into", &record, &messages::cli_import_into_about())
                    .conflicts_with_all(["title", "kind"]),
            )
            .arg(speaker.option("title", &name, &messages::cli_import_title_about()))
            .arg(speaker.option("kind", &name, &messages::cli_import_kind_about()))
            .arg(speaker.switch("show", &messages::cli_import_show_about()))
            .arg(speaker.member())
            .arg(speaker.json()),
        of_record(speaker.part("export", &messages::cli_export_about(), &written), speaker)
            .arg(speaker.languages())
            .arg(speaker.switch("with-comments", &messages::cli_export_comments_about()))
            .arg(path(speaker.option("out", &docx, &messages::cli_out_about())).required(true))
            .arg(speaker.json()),
    ]
}

/// Which fund, and a currency under a name of its own.
fn of_fund(form: Form, currency: &'static str, about: &Message, speaker: Speaker) -> Form {
    let name = speaker.say(&messages::cli_value_name());
    form.arg(speaker.option("fund", &name, &messages::cli_fund_about()))
        .arg(one_of(speaker.option(currency, "krw|uzs|usd", about), ["krw", "uzs", "usd"]))
}

fn import(form: Form, speaker: Speaker) -> Form {
    let encodings = ["utf-8", "windows-1251", "cp949"];
    of_fund(form, "currency", &messages::cli_currency_about(), speaker)
        .arg(one_of(speaker.option("encoding", &encodings.join("|"), &messages::cli_encoding_about()), encodings))
        .arg(speaker.switch("apply", &messages::cli_apply_about()))
        .arg(speaker.member())
}

fn calendar(form: Form, speaker: Speaker) -> Form {
    let file = format!("{}.ics", speaker.say(&messages::cli_value_file()));
    let (date, number) = (speaker.say(&messages::cli_value_date()), speaker.say(&messages::cli_value_number()));
    form.arg(one_of(speaker.option("country", "uz|kr", &messages::cli_country_about()), ["uz", "kr"]).required(true))
        .arg(one_of(speaker.option("week", "5|6", &messages::cli_week_about()), ["5", "6"]))
        .arg(
            speaker
                .option("year", "2026", &messages::cli_year_about())
                .value_parser(value_parser!(i32).range(1..=9999))
                .conflicts_with("from"),
        )
        .arg(speaker.option("from", &date, &messages::cli_term_from_about()).requires("add"))
        .arg(
            speaker
                .option("add", &number, &messages::cli_add_about())
                .value_parser(value_parser!(u32))
                .requires("from"),
        )
        .arg(
            one_of(
                speaker.option("counting", "working|calendar", &messages::cli_counting_about()),
                ["working", "calendar"],
            )
            .requires("add"),
        )
        .arg(path(speaker.option("days", &file, &messages::cli_days_about())))
        .arg(speaker.switch("icalendar", &messages::cli_icalendar_about()).conflicts_with_all(["json", "from"]))
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
