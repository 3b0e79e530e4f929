//! Where Hamkor keeps what belongs to this computer and to no office.

use std::path::{Path, PathBuf};

use directories::{ProjectDirs, UserDirs};

/// The program's folders.
#[derive(Debug, Clone)]
pub struct Places {
    /// The settings of whoever uses this computer.
    pub settings: PathBuf,
    /// The ids under which this computer numbers its entries in each office's history.
    pub replicas: PathBuf,
    /// The sample office.
    pub sample: PathBuf,
    /// Copies of attached files that other programs have open.
    pub opened: PathBuf,
    /// Where an office is saved unless somebody says otherwise.
    pub documents: PathBuf,
}

impl Places {
    /// The folders that the system gives to a program of this user; none on a system that has no home folder.
    #[must_use]
    pub fn of_system() -> Option<Self> {
        let project = ProjectDirs::from("uz", "", "Hamkor")?;
        let user = UserDirs::new()?;
        Some(Self {
            settings: project.config_dir().join("settings.toml"),
            replicas: hamkor_office::replicas_of_person()?,
            sample: project.data_dir().join("sample"),
            opened: project.cache_dir().join("opened"),
            documents: user.document_dir().unwrap_or(user.home_dir()).to_owned(),
        })
    }

    /// All of them within one folder.
    #[must_use]
    pub fn within(folder: &Path) -> Self {
        Self {
            settings: folder.join("settings.toml"),
            replicas: folder.join("replicas"),
            sample: folder.join("sample"),
            opened: folder.join("opened"),
            documents: folder.to_owned(),
        }
    }
}
