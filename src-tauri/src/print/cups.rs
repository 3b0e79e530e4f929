//! Printing through CUPS, with its own commands `lpstat` and `lp`: they are on every Linux that has a printer, and speak
//! to a local socket as well as to a server on the network.

use std::process::{Output, Stdio};

use tokio::io::AsyncWriteExt;
use tokio::process::Command;

use super::{Duplex, PrintJob, PrintOptions, Printer};
use crate::error::{Error, Result};

/// The printers that CUPS knows, the preferred one first.
pub(crate) async fn printers() -> Result<Vec<Printer>> {
    let Some(names) = ask("lpstat", &["-e"]).await? else { return Ok(Vec::new()) };
    let preferred = ask("lpstat", &["-d"]).await?.and_then(|said| preferred(&said));
    let mut printers: Vec<Printer> = names
        .lines()
        .map(str::trim)
        .filter(|name| !name.is_empty())
        .map(|name| Printer { name: name.to_owned(), is_default: Some(name) == preferred.as_deref() })
        .collect();
    printers.sort_by_key(|printer| !printer.is_default);
    Ok(printers)
}

/// Hands a PDF to CUPS.
pub(crate) async fn send(pdf: Vec<u8>, title: &str, options: &PrintOptions) -> Result<Option<PrintJob>> {
    let printer = match &options.printer {
        Some(printer) => printer.clone(),
        None => printers().await?.into_iter().next().ok_or(Error::PrintNoPrinter)?.name,
    };
    let mut command = command("lp", &arguments(&printer, title, options));
    let mut child = command.stdin(Stdio::piped()).spawn().map_err(|error| failed(error.to_string()))?;
    // A printer that refuses closes its end early; what it says about that comes with its output.
    let handed = match child.stdin.take() {
        Some(mut input) => input.write_all(&pdf).await,
        None => Ok(()),
    };
    let output = child.wait_with_output().await.map_err(|error| failed(error.to_string()))?;
    let said = taken(&output)?;
    handed.map_err(|error| failed(error.to_string()))?;
    let (copies, pages) = (copies(options), options.pages.clone());
    Ok(Some(PrintJob { job: job(&said).unwrap_or_default(), printer, copies, pages }))
}

fn arguments(printer: &str, title: &str, options: &PrintOptions) -> Vec<String> {
    let sides = match options.duplex {
        Duplex::None => "one-sided",
        Duplex::Long => "two-sided-long-edge",
        Duplex::Short => "two-sided-short-edge",
    };
    let mut arguments = vec![
        "-d".to_owned(),
        printer.to_owned(),
        "-n".to_owned(),
        copies(options).to_string(),
        "-t".to_owned(),
        title.to_owned(),
        "-o".to_owned(),
        "media=A4".to_owned(),
        "-o".to_owned(),
        format!("sides={sides}"),
        "-o".to_owned(),
        "collate=true".to_owned(),
    ];
    if let Some(pages) = &options.pages {
        arguments.extend(["-P".to_owned(), pages.clone()]);
    }
    arguments.push("-".to_owned());
    arguments
}

fn copies(options: &PrintOptions) -> u32 {
    options.copies.max(1)
}

fn command(name: &str, arguments: &[String]) -> Command {
    let mut command = Command::new(name);
    // What CUPS says is read, so it has to say it in one language.
    command.args(arguments).env("LC_ALL", "C.UTF-8").stdout(Stdio::piped()).stderr(Stdio::piped()).kill_on_drop(true);
    command
}

/// What a command of CUPS says; nothing where CUPS is not there or has no printer.
async fn ask(name: &str, arguments: &[&str]) -> Result<Option<String>> {
    let arguments: Vec<String> = arguments.iter().map(|argument| (*argument).to_owned()).collect();
    let output = match command(name, &arguments).stdin(Stdio::null()).output().await {
        Ok(output) => output,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(failed(error.to_string())),
    };
    Ok(output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned()))
}

fn taken(output: &Output) -> Result<String> {
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        Err(failed(String::from_utf8_lossy(&output.stderr).trim().to_owned()))
    }
}

fn failed(detail: String) -> Error {
    Error::PrintFailed { detail }
}

/// Reads `system default destination: Office`.
fn preferred(said: &str) -> Option<String> {
    said.lines().find_map(|line| line.strip_prefix("system default destination: ")).map(|name| name.trim().to_owned())
}

/// Reads `request id is Office-12 (1 file(s))`.
fn job(said: &str) -> Option<String> {
    let rest = said.trim().strip_prefix("request id is ")?;
    rest.split_whitespace().next().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cups_says_is_understood() {
        assert_eq!(preferred("system default destination: Office\n").as_deref(), Some("Office"));
        assert_eq!(preferred("no system default destination\n"), None);
        assert_eq!(job("request id is Office-12 (1 file(s))\n").as_deref(), Some("Office-12"));
    }

    #[test]
    fn every_wish_becomes_an_option() {
        let options = PrintOptions { printer: None, copies: 3, duplex: Duplex::Long, pages: Some("1-3,5".to_owned()) };
        assert_eq!(
            arguments("Office", "자료집; rm", &options).join(" "),
            "-d Office -n 3 -t 자료집; rm -o media=A4 -o sides=two-sided-long-edge -o collate=true -P 1-3,5 -"
        );
    }
}
