//! What each form of the command line does.

mod attachment;
mod calendar;
mod chain;
pub(crate) mod compare;
mod custody;
mod draft;
mod iati;
mod import;
mod keep;
mod plot;
mod read;
mod spell;

use std::path::Path;

use hamkor_language::Language;
use hamkor_office::{Environment, Error, Office, RecordKind, RecordRef, member, packet, place, plan, record};

use crate::arguments::{Command, Owner};
use crate::failure::Failure;
use crate::{output, passphrase};

/// Does what was typed.
pub(crate) fn run(command: &Command, language: Language) -> Result<(), Failure> {
    match command {
        Command::Sample { office, more } => keep::sample(office, *more, language),
        Command::Check { office, json } => keep::check(office, *json, language),
        Command::List { office, kind, json } => read::list_records(office, *kind, *json, language),
        Command::Find { office, words, json } => read::find(office, words, *json, language),
        Command::Visit { office, name, paper, languages, out, json } => {
            read::visit(office, (name, *paper), languages, out, *json, language)
        }
        Command::Balance { office, fund, asked, json } => {
            read::balance(office, fund.as_deref(), *asked, *json, language)
        }
        Command::ImportLedger { office, statement, fund, how, json } => {
            import::import_ledger(office, statement, fund.as_deref(), how, *json, language)
        }
        Command::ExportIati { office, project, out, json } => {
            iati::export(office, project.as_deref(), out, *json, language)
        }
        Command::ImportIati { office, file, apply, member, json } => {
            iati::import(office, file, *apply, member.as_deref(), *json, language)
        }
        Command::ImportDraft { office, file, language: written, how, json } => {
            draft::import(office, file, *written, how, *json, language)
        }
        Command::ExportDraft { of, languages, with_comments, out, json } => {
            draft::export(of, languages, *with_comments, out, *json, language)
        }
        Command::Chain { of, out, languages, json } => {
            chain::chain(of, out.as_deref().map(|out| (out, languages.as_slice())), *json, language)
        }
        Command::Version { office, plan, number, wanted, out, json } => {
            compare::version(office, plan, (*number, *wanted), out, *json, language)
        }
        Command::Compare { office, plan, sides, out, json } => {
            compare::compare((office, plan), *sides, out.as_deref(), *json, language)
        }
        Command::Plot { of, drawn_in, out, json } => plot::plot(of, *drawn_in, out, *json, language),
        Command::Packet { office, name, languages, out, member, json } => {
            read::packet((office, name.as_deref()), languages, out, member.as_deref(), *json, language)
        }
        Command::Attach { to, file, role, language: written, member, json } => {
            attachment::attach(to, file, *role, *written, member.as_deref(), *json, language)
        }
        Command::Attachments { of, asked, json } => attachment::attachments(of, asked, *json, language),
        Command::Backup { office, to, json } => keep::backup(office, to, *json, language),
        Command::Restore { backup, to, json } => keep::restore(backup, to, *json, language),
        Command::HandOver { office, to, here, out, json } => {
            custody::hand_over(office, to, here.as_deref(), out, *json, language)
        }
        Command::TakeBack { office, file, here, json } => {
            custody::take_back(office, file, here.as_deref(), *json, language)
        }
        Command::Spell { from, to } => spell::spell(*from, *to),
        Command::Calendar { country, week, days, asked } => {
            calendar::calendar(*country, *week, days.as_deref(), *asked, language)
        }
    }
}

fn find(office: &Office, owner: &Owner) -> Result<RecordRef, Failure> {
    let found = office.read(|view| match owner.kind {
        RecordKind::Plan => plan::find_by_name(view, &owner.record).map(RecordRef::from),
        RecordKind::Packet => packet::find_by_name(view, &owner.record).map(RecordRef::from),
        kind => record::find_by_name(view, kind, &owner.record),
    })?;
    Ok(found)
}

/// Opens an office with the passphrase that is set or typed. Nobody works in it until somebody is named: most commands read
/// it, or copy it.
fn open(path: &Path, language: Language) -> Result<Office, Failure> {
    open_in(path, environment(), language)
}

fn open_in(path: &Path, environment: Environment, language: Language) -> Result<Office, Failure> {
    // A file that is not there is said before anybody is asked for its passphrase.
    if !path.exists() {
        return Err(hamkor_office::Error::OfficeNotFound.into());
    }
    let passphrase = passphrase::ask(language)?;
    let office = Office::open(path, &passphrase, environment).map_err(|error| Failure::opening(&error))?;
    warn(path, language)?;
    Ok(office)
}

/// Tells of a place in which an office is not safe, where a script does not take it for a result.
fn warn(office: &Path, language: Language) -> Result<(), Failure> {
    match place::hazard(office) {
        Some(hazard) => output::note(&format!("{}\n", hazard.message().text(language))),
        None => Ok(()),
    }
}

/// The command line needs no replica's id of this machine: where it changes an office, it does so as a replica of its own.
fn environment() -> Environment {
    Environment::of_machine(None)
}

/// Says who works in the office: history names them.
fn work_as(office: &Office, name: Option<&str>) -> Result<(), Failure> {
    for language in Language::ALL {
        let members = office.read(|view| member::list(view, language))?;
        let found = members.iter().find(|member| name.is_none_or(|name| member.name == name));
        if let Some(member) = found {
            return Ok(office.identify(member.id)?);
        }
    }
    Err(Error::MemberUnknown.into())
}
