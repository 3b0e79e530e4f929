//! The folder into which a scanner writes: what lies there is offered to be attached, once the scanner has finished it, and no
//! longer once it is attached.
//!
//! The folder is looked at every few seconds and not by the notices of the system: those do not come from a folder on a network,
//! which is where scanners write.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::{Duration, SystemTime};

use chrono::{DateTime, Utc};
use chrono_tz::Asia::Tashkent;
use hamkor_language::{Language, format};
use hamkor_office::attachment;
use serde::{Deserialize, Serialize};

use crate::desk::{Desk, sound};
use crate::error::Result;
use crate::session::SessionKind;

/// How often the folder is looked at.
pub(crate) const EVERY: Duration = Duration::from_secs(2);
/// What scanners write.
const ENDINGS: [&str; 8] = ["pdf", "jpg", "jpeg", "png", "tif", "tiff", "bmp", "webp"];
/// How many are offered, the newest first.
const OFFERED: usize = 20;

/// A scan that can be attached.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Scan {
    /// Where it is.
    pub path: String,
    /// Its name.
    pub name: String,
    /// Its size in words.
    pub size_text: String,
    /// When it was scanned, in words.
    pub at_text: String,
}

/// What a file was like when it was looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Look {
    size: u64,
    changed: SystemTime,
}

#[derive(Debug)]
struct Seen {
    look: Look,
    /// Whether two looks found it the same: the scanner has finished it.
    settled: bool,
    /// The digest of its bytes, once somebody asked.
    digest: Option<[u8; 32]>,
}

/// What lies in the folder.
#[derive(Debug, Default)]
pub(crate) struct Scans(Mutex<BTreeMap<PathBuf, Seen>>);

impl Scans {
    /// Takes in what lies in the folder now; answers whether what is offered may have changed.
    fn look(&self, there: BTreeMap<PathBuf, Look>) -> bool {
        let mut seen = sound(&self.0);
        let settled = |seen: &BTreeMap<PathBuf, Seen>| seen.values().filter(|one| one.settled).count();
        let before = settled(&seen);
        let known = seen.len();
        seen.retain(|path, _| there.contains_key(path));
        let mut changed = seen.len() != known;
        for (path, look) in there {
            match seen.get_mut(&path) {
                Some(one) if one.look == look => one.settled = true,
                Some(one) => {
                    changed |= one.settled;
                    *one = Seen { look, settled: false, digest: None };
                }
                None => {
                    seen.insert(path, Seen { look, settled: false, digest: None });
                }
            }
        }
        changed || settled(&seen) != before
    }

    /// The finished ones, the newest first.
    fn finished(&self) -> Vec<(PathBuf, Look, Option<[u8; 32]>)> {
        let seen = sound(&self.0);
        let mut finished: Vec<_> = seen
            .iter()
            .filter(|(_, one)| one.settled)
            .map(|(path, one)| (path.clone(), one.look, one.digest))
            .collect();
        finished.sort_by_key(|(_, look, _)| std::cmp::Reverse(look.changed));
        finished.truncate(OFFERED);
        finished
    }

    fn keep(&self, path: &Path, look: Look, digest: [u8; 32]) {
        if let Some(one) = sound(&self.0).get_mut(path).filter(|one| one.look == look) {
            one.digest = Some(digest);
        }
    }
}

impl Desk {
    /// One look into the folder. A folder that cannot be read now, as one on a network that is away, offers nothing.
    pub(crate) fn look_for_scans(&self) {
        if self.session().kind() != SessionKind::Open {
            return;
        }
        let there = self.remembered().scan_folder.and_then(|folder| files(&folder).ok()).unwrap_or_default();
        if self.scans.look(there) {
            self.notices.tell_scans();
        }
    }

    /// The scans that lie in the folder and are attached to no record yet.
    pub(crate) fn offered_scans(&self, language: Language) -> Result<Vec<Scan>> {
        let mut offered = Vec::new();
        for (path, look, digest) in self.scans.finished() {
            let digest = match digest {
                Some(digest) => digest,
                None => match attachment::digest_of(&path) {
                    Ok(digest) => digest,
                    // It went away, or another program holds it: the next look finds out.
                    Err(_) => continue,
                },
            };
            self.scans.keep(&path, look, digest);
            if self.read(|view| attachment::holds(view, &digest))? {
                continue;
            }
            let at = DateTime::<Utc>::from(look.changed).with_timezone(&Tashkent);
            offered.push(Scan {
                name: attachment::file_name(&path),
                path: path.display().to_string(),
                size_text: format::bytes(language, look.size),
                at_text: format::moment_beside(language, &at, &self.clock.now().with_timezone(&Tashkent)),
            });
        }
        Ok(offered)
    }
}

/// The files of a folder that a scanner can have written.
fn files(folder: &Path) -> std::io::Result<BTreeMap<PathBuf, Look>> {
    let mut there = BTreeMap::new();
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let path = entry.path();
        let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
        let hidden = entry.file_name().to_string_lossy().starts_with('.');
        if hidden || !ending.is_some_and(|ending| ENDINGS.contains(&ending.as_str())) {
            continue;
        }
        // One that went away since the folder was read is no longer there to be offered.
        let Ok(about) = entry.metadata() else { continue };
        if about.is_file() && about.len() > 0 {
            there.insert(path, Look { size: about.len(), changed: about.modified()? });
        }
    }
    Ok(there)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scan_is_offered_once_it_no_longer_grows_and_until_it_is_gone() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        let scans = Scans::default();
        let look = || scans.look(files(folder.path()).unwrap());
        let names =
            || -> Vec<String> { scans.finished().iter().map(|(path, ..)| attachment::file_name(path)).collect() };
        std::fs::write(path("Scan1.PDF"), "%PDF-").unwrap();
        std::fs::write(path(".Scan2.pdf"), "%PDF-").unwrap();
        std::fs::write(path("notes.txt"), "notes").unwrap();
        std::fs::write(path("empty.pdf"), "").unwrap();
        assert!(!look());
        assert!(names().is_empty());
        std::fs::write(path("Scan1.PDF"), "%PDF- and more").unwrap();
        assert!(!look(), "it still grows");
        assert!(look());
        assert_eq!(names(), ["Scan1.PDF"]);
        assert!(!look(), "nothing is new");
        std::fs::remove_file(path("Scan1.PDF")).unwrap();
        assert!(look());
        assert!(names().is_empty());
    }

    #[test]
    fn scans_are_known_by_names_in_four_alphabets_and_endings_in_capitals() {
        let folder = tempfile::tempdir().unwrap();
        let names = ["Oʻzbekcha maʼlumot.pdf", "Ўзбекча маълумот.Jpeg", "Соглашение Ё.PDF", "양해각서 서명본.TIFF"];
        for name in names {
            std::fs::write(folder.path().join(name), name).unwrap();
        }
        let there = files(folder.path()).unwrap();
        let found: Vec<String> = there.keys().map(|path| attachment::file_name(path)).collect();
        assert_eq!(found, names);
    }
}
