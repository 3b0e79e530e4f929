//! Paths of more than 260 characters on Windows. Rust's own library takes them as they are; SQLite hands a path on as it got
//! it, and Windows refuses a long one unless it is spelled in full behind the mark `\\?\`.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use crate::{Error, Result};

/// SQLite's way to the files of Windows that sets no limit of its own to a path.
pub(crate) const FILE_SYSTEM: &str = "win32-longpath";

/// Windows takes 260 characters with the closing zero, and SQLite puts up to eight (`-journal`) at the end.
const SHORT: usize = 260 - 1 - 8;

/// A path as SQLite may hand it to Windows: as it is where it is short, in full and behind the mark where it is long.
pub(crate) fn spelled(path: &Path) -> Result<PathBuf> {
    use std::os::windows::ffi::OsStrExt;
    let absolute = std::path::absolute(path).map_err(|error| Error::reading(path, error))?;
    if absolute.as_os_str().encode_wide().count() <= SHORT {
        return Ok(path.to_owned());
    }
    let text = absolute.to_str().ok_or_else(|| Error::unexpected("the path is not Unicode"))?;
    if text.starts_with(r"\\?\") {
        return Ok(absolute);
    }
    let spelled = match text.strip_prefix(r"\\") {
        Some(share) => format!(r"\\?\UNC\{share}"),
        None => format!(r"\\?\{text}"),
    };
    Ok(OsString::from(spelled).into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Fixture;
    use crate::{Office, Passphrase, backup, check};

    #[test]
    fn short_paths_stay_and_long_ones_are_spelled_in_full() {
        assert_eq!(spelled(Path::new(r"가\office.hamkor")).unwrap(), Path::new(r"가\office.hamkor"));
        let long = "부위원장실_".repeat(50);
        for (given, expected) in [
            (format!(r"C:\{long}\o.hamkor"), format!(r"\\?\C:\{long}\o.hamkor")),
            (format!(r"\\server\share\{long}\o.hamkor"), format!(r"\\?\UNC\server\share\{long}\o.hamkor")),
            (format!(r"\\?\C:\{long}\o.hamkor"), format!(r"\\?\C:\{long}\o.hamkor")),
        ] {
            assert_eq!(spelled(Path::new(&given)).unwrap(), Path::new(&expected));
        }
    }

    #[test]
    fn an_office_lives_at_a_long_path() {
        let fixture = Fixture::new();
        let folder: PathBuf =
            [fixture.folder.path()].into_iter().chain([Path::new("정보통신기술발전위원회"); 30]).collect();
        std::fs::create_dir_all(&folder).unwrap();
        let path = folder.join("office.hamkor");
        assert!(path.to_str().unwrap().chars().count() > 300);
        let office = fixture.create_at(&path);
        let made = backup::make(&office, &backup::default_folder(&path), true).unwrap();
        let new = Passphrase::new("copper lantern orchard ninety");
        office.change_passphrase(&Fixture::passphrase(), &new).unwrap();
        office.close().unwrap();
        Office::open(&path, &new, fixture.machine()).unwrap().close().unwrap();
        assert_eq!(check::check(&path, &new).unwrap().problems, []);
        let restored = path.with_file_name("restored.hamkor");
        backup::restore(&made.path, &restored, Some(&Fixture::passphrase())).unwrap();
    }
}
