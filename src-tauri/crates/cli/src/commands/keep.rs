//! The commands that make, check and keep office files.

use std::path::Path;

use hamkor_language::{Language, LocalisedError, messages};
use hamkor_office::check::{self, Report};
use hamkor_office::{Error, Passphrase, backup, replicas_of_person, sample};
use hamkor_press::Press;
use serde_json::json;

use super::{environment, open, warn};
use crate::failure::Failure;
use crate::{output, passphrase};

/// Makes the sample office, under its public passphrase unless another is set; with more plans, where a large one is wanted.
pub(super) fn sample(path: &Path, more: u32, language: Language) -> Result<(), Failure> {
    let own = passphrase::of_environment();
    let passphrase = own.clone().unwrap_or_else(|| Passphrase::new(sample::PASSPHRASE));
    let office = sample::create(path, &passphrase, &environment(), &Press::new())?;
    sample::large::every_kind(&office, more)?;
    office.close()?;
    warn(path, language)?;
    output::line(&messages::cli_sample_made(path.display().to_string()).text(language))?;
    if own.is_none() {
        output::line(&messages::cli_sample_passphrase(sample::PASSPHRASE).text(language))?;
    }
    Ok(())
}

/// Checks an office through and through.
pub(super) fn check(path: &Path, json: bool, language: Language) -> Result<(), Failure> {
    if !path.exists() {
        return Err(Error::OfficeNotFound.into());
    }
    let passphrase = passphrase::ask(language)?;
    let (problems, report): (Vec<String>, Report) =
        match check::check_on(path, &passphrase, replicas_of_person().as_deref()) {
            Ok(report) => (report.problems.iter().map(|problem| problem.text(language)).collect(), report),
            // Damage that keeps an office from being opened is what a check is there to find.
            Err(error @ Error::OfficeDamaged) => (vec![error.message().text(language)], Report::default()),
            Err(error) => return Err(Failure::opening(&error)),
        };
    warn(path, language)?;
    let count = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
    if json {
        output::json(&json!({
            "problems": problems,
            "records": report.records,
            "entries": report.entries,
            "versions": report.versions,
            "printings": report.printings,
        }))?;
    } else if problems.is_empty() {
        let good = messages::cli_check_good(count(report.entries), count(report.records));
        output::line(&good.text(language))?;
    } else {
        output::line(&problems.join("\n"))?;
        let found = i64::try_from(problems.len()).unwrap_or(i64::MAX);
        output::line(&messages::cli_check_bad(found).text(language))?;
    }
    if problems.is_empty() { Ok(()) } else { Err(Failure::Nothing) }
}

/// Copies an office into a folder, and checks the copy.
pub(super) fn backup(path: &Path, folder: &Path, json: bool, language: Language) -> Result<(), Failure> {
    let office = open(path, language)?;
    let made = backup::make(&office, folder, true)?;
    office.close()?;
    let path = made.path.display().to_string();
    if json {
        return output::json(&json!({ "path": path, "at": made.at, "size": made.size }));
    }
    output::line(&messages::cli_backup_made(path).text(language))
}

/// Restores a backup to a new file.
pub(super) fn restore(backup: &Path, to: &Path, json: bool, language: Language) -> Result<(), Failure> {
    if !backup.exists() {
        return Err(Error::BackupNotFound { path: backup.to_owned() }.into());
    }
    let passphrase = passphrase::ask(language)?;
    backup::restore(backup, to, Some(&passphrase))?;
    warn(to, language)?;
    let path = to.display().to_string();
    if json {
        return output::json(&json!({ "path": path }));
    }
    output::line(&messages::cli_restore_made(path).text(language))
}
