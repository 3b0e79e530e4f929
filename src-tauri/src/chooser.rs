//! The system's dialogues for files and folders.

use std::path::PathBuf;

use hamkor_language::{Language, messages};
use hamkor_office::record::Spreadsheet;
use tauri::{AppHandle, Runtime};
use tauri_plugin_dialog::{DialogExt, FilePath};

/// What is to be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice {
    /// An office file that is there.
    OfficeToOpen,
    /// The name of an office file that is not there yet.
    OfficeToCreate {
        /// The suggested name, without its ending.
        name: String,
    },
    /// A folder.
    Folder,
    /// A text of a word processor that is there.
    DraftToOpen,
    /// The name of a text of a word processor.
    DraftToSave {
        /// The suggested name, without its ending.
        name: String,
    },
    /// A file of IATI activities that is there.
    ActivitiesToOpen,
    /// The name of a file of IATI activities.
    ActivitiesToSave {
        /// The suggested name, without its ending.
        name: String,
    },
    /// Files that are there, any number of them.
    FilesToAttach,
    /// The name of a copy.
    CopyToSave {
        /// The suggested name.
        name: String,
    },
    /// An iCalendar that is there.
    CalendarToOpen,
    /// A statement of a bank.
    StatementToOpen,
    /// The name of an iCalendar.
    CalendarToSave {
        /// The suggested name, without its ending.
        name: String,
    },
    /// The name of a file for a spreadsheet.
    ListToSave {
        /// The suggested name, without its ending.
        name: String,
        /// Which kind of file.
        spreadsheet: Spreadsheet,
    },
    /// The name of an archive bundle.
    BundleToSave {
        /// The suggested name, without its ending.
        name: String,
    },
    /// The name of a PDF.
    PdfToSave {
        /// The suggested name, without its ending.
        name: String,
    },
}

/// What was chosen: one where one was asked for; nothing when the dialogue was dismissed.
pub type Answer = Box<dyn FnOnce(Vec<PathBuf>) + Send>;

/// Asks a person for a file or a folder.
pub trait Chooser: Send + Sync {
    /// Asks, and answers later.
    fn choose(&self, choice: Choice, folder: PathBuf, language: Language, answer: Answer);
}

/// The dialogues of the system.
pub(crate) struct SystemDialogues<R: Runtime>(pub(crate) AppHandle<R>);

impl<R: Runtime> Chooser for SystemDialogues<R> {
    fn choose(&self, choice: Choice, folder: PathBuf, language: Language, answer: Answer) {
        let dialogue = self.0.dialog().file().set_directory(folder);
        let office = messages::start_file_kind().text(language);
        let one = |answer: Answer| {
            move |chosen: Option<FilePath>| answer(chosen.and_then(|path| path.into_path().ok()).into_iter().collect())
        };
        match choice {
            Choice::FilesToAttach => dialogue.pick_files(move |chosen| {
                answer(chosen.into_iter().flatten().filter_map(|path| path.into_path().ok()).collect());
            }),
            Choice::CopyToSave { name } => dialogue.set_file_name(copy_name(&name)).save_file(one(answer)),
            Choice::OfficeToOpen => dialogue.add_filter(office, &["hamkor"]).pick_file(one(answer)),
            Choice::OfficeToCreate { name } => {
                dialogue
                    .add_filter(office, &["hamkor"])
                    .set_file_name(file_name(&name, "hamkor"))
                    .save_file(one(answer));
            }
            Choice::Folder => dialogue.pick_folder(one(answer)),
            Choice::CalendarToOpen => dialogue.add_filter("iCalendar", &["ics"]).pick_file(one(answer)),
            Choice::StatementToOpen => dialogue.add_filter("CSV", &["csv", "txt", "tsv"]).pick_file(one(answer)),
            Choice::DraftToOpen => {
                dialogue.add_filter("DOCX, ODT", &["docx", "odt", "docm", "dotx", "ott"]).pick_file(one(answer));
            }
            Choice::DraftToSave { name } => {
                dialogue.add_filter("DOCX", &["docx"]).set_file_name(file_name(&name, "docx")).save_file(one(answer));
            }
            Choice::ActivitiesToOpen => dialogue.add_filter("XML", &["xml"]).pick_file(one(answer)),
            Choice::ActivitiesToSave { name } => {
                dialogue.add_filter("XML", &["xml"]).set_file_name(file_name(&name, "xml")).save_file(one(answer));
            }
            Choice::CalendarToSave { name } => {
                dialogue
                    .add_filter("iCalendar", &["ics"])
                    .set_file_name(file_name(&name, "ics"))
                    .save_file(one(answer));
            }
            Choice::ListToSave { name, spreadsheet } => {
                let (kind, ending) = match spreadsheet {
                    Spreadsheet::Xlsx => ("XLSX", "xlsx"),
                    Spreadsheet::Csv => ("CSV", "csv"),
                };
                dialogue.add_filter(kind, &[ending]).set_file_name(file_name(&name, ending)).save_file(one(answer));
            }
            Choice::BundleToSave { name } => {
                dialogue.add_filter("ZIP", &["zip"]).set_file_name(file_name(&name, "zip")).save_file(one(answer));
            }
            Choice::PdfToSave { name } => {
                dialogue.add_filter("PDF", &["pdf"]).set_file_name(file_name(&name, "pdf")).save_file(one(answer));
            }
        }
    }
}

/// A title as the name of a file: without the signs that Windows refuses, and short enough for its paths.
pub(crate) fn file_name(title: &str, ending: &str) -> String {
    format!("{}.{ending}", stem(title))
}

/// The name of a copy: the file's own, as every system takes it.
pub(crate) fn copy_name(name: &str) -> String {
    match name.rsplit_once('.') {
        Some((before, ending))
            if !before.is_empty() && !ending.is_empty() && ending.chars().all(char::is_alphanumeric) =>
        {
            format!("{}.{ending}", stem(before))
        }
        _ => stem(name),
    }
}

fn stem(title: &str) -> String {
    const LONGEST: usize = 80;
    let kept: String = title
        .chars()
        .map(|sign| if sign.is_control() || r#"<>:"/\|?*"#.contains(sign) { ' ' } else { sign })
        .take(LONGEST)
        .collect();
    let words: Vec<&str> = kept.split_whitespace().collect();
    let stem = words.join(" ");
    let stem = stem.trim_end_matches('.');
    if stem.is_empty() { "Hamkor".to_owned() } else { stem.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::{copy_name, file_name};

    #[test]
    fn a_title_becomes_a_name_that_windows_takes() {
        for (title, expected) in [
            ("정보화협력위원회 제2차 회의", "정보화협력위원회 제2차 회의.pdf"),
            ("План: 2013/2017 «ИКТ»?", "План 2013 2017 «ИКТ».pdf"),
            ("...", "Hamkor.pdf"),
            ("", "Hamkor.pdf"),
        ] {
            assert_eq!(file_name(title, "pdf"), expected);
        }
        assert_eq!(file_name(&"가".repeat(300), "pdf").chars().count(), 84);
    }

    #[test]
    fn a_copy_has_the_name_of_the_file_as_every_system_takes_it() {
        for (name, expected) in [
            ("양해각서 2012.pdf", "양해각서 2012.pdf"),
            ("a/b:c?.docx", "a b c.docx"),
            ("x.p/../y", "x.p .. y"),
            ("..", "Hamkor"),
            ("README", "README"),
        ] {
            assert_eq!(copy_name(name), expected, "{name}");
        }
    }
}
