//! The commands that hand an office over to another laptop and take it back.

use std::path::Path;

use hamkor_language::{Language, LocalisedError, messages};
use hamkor_office::custody::{self, Divergence, SideView};
use hamkor_office::{Clock, Error, SystemClock};
use serde_json::json;

use super::{open, warn};
use crate::failure::Failure;
use crate::output;

/// Writes a copy of an office for another laptop, and closes this one to changes.
pub(super) fn hand_over(
    path: &Path,
    to: &str,
    here: Option<&str>,
    out: &Path,
    json: bool,
    language: Language,
) -> Result<(), Failure> {
    let office = open(path, language)?;
    let given = custody::hand_over(&office, to, &name(here), out)?.value;
    office.close()?;
    warn(out, language)?;
    let out = out.display().to_string();
    if json {
        return output::json(&json!({ "path": out, "to": given.to, "from": given.from, "at": given.at }));
    }
    output::line(&messages::cli_handed_over(out, given.to).text(language))
}

/// Lets the file that came back take the place of an office.
pub(super) fn take_back(
    path: &Path,
    file: &Path,
    here: Option<&str>,
    json: bool,
    language: Language,
) -> Result<(), Failure> {
    let office = open(path, language)?;
    let taken = match custody::take_back(&office, file, &name(here), None) {
        Err(Error::TakeBackPassphrase { .. }) => {
            let passphrase = crate::passphrase::ask(language)?;
            custody::take_back(&office, file, &name(here), Some(&passphrase))
        }
        taken => taken,
    };
    let kept = match taken {
        Ok(outcome) => outcome.value.path.display().to_string(),
        Err(Error::TakeBackDiverged(divergence)) => return Err(diverged(*divergence, language)?),
        Err(error) => return Err(error.into()),
    };
    office.close()?;
    if json {
        return output::json(&json!({ "path": path.display().to_string(), "backup": kept }));
    }
    output::line(&messages::cli_taken_back(kept).text(language))
}

/// Names both copies, then says why neither was changed.
fn diverged(divergence: Divergence, language: Language) -> Result<Failure, Failure> {
    let shown = divergence.view(SystemClock.now(), language);
    let side = |title: String, side: &SideView| {
        let last = messages::custody_last(side.member.as_str(), side.text.as_str(), side.when.as_str());
        let steps = messages::custody_steps(i64::from(side.steps));
        format!("{title}: {}\n  {}\n  {}\n", side.path, last.text(language), steps.text(language))
    };
    output::note(&side(messages::custody_here().text(language), &shown.here))?;
    output::note(&side(messages::custody_there().text(language), &shown.there))?;
    Ok(Failure::NotDone(Error::TakeBackDiverged(Box::new(divergence)).message()))
}

fn name(here: Option<&str>) -> String {
    here.map_or_else(custody::host_name, str::to_owned)
}
