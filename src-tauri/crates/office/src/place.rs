//! Where an office file stands: whether that place is a safe one, and when two names mean one place.
//!
//! A file on another computer can be written by two at once, for the locks of a network are not to be leaned on, and a lost
//! connection can cut a change in half. A folder that a service keeps the same on several computers may be copied in the
//! midst of a change, or the file exchanged for an older one. Such an office opens; its people are told.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use hamkor_language::{Message, messages};

/// What makes a place unsafe.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hazard {
    /// It is on another computer.
    Network,
    /// A service keeps it the same on several computers.
    Cloud,
}

impl Hazard {
    /// What a person reads, with what to do.
    #[must_use]
    pub fn message(self) -> Message {
        match self {
            Self::Network => messages::backup_hazard_network(),
            Self::Cloud => messages::backup_hazard_cloud(),
        }
    }
}

/// Folders by whose names the services are known that keep them the same on several computers.
const SERVICES: [&str; 9] = [
    "OneDrive",
    "Dropbox",
    "Google Drive",
    "GoogleDrive",
    "iCloudDrive",
    "MYBOX",
    "Nextcloud",
    "Yandex.Disk",
    "YandexDisk",
];

/// The folders of OneDrive, as it tells them to every program: a person's own, and that of an organisation.
const ONEDRIVE: [&str; 3] = ["OneDrive", "OneDriveConsumer", "OneDriveCommercial"];

/// What makes the place of an office unsafe; nothing that is known of in most places.
#[must_use]
pub fn hazard(office: &Path) -> Option<Hazard> {
    // A drive letter or a link may stand for a place elsewhere. What cannot be followed is judged by its name.
    let followed = std::fs::canonicalize(office).or_else(|_| std::path::absolute(office));
    let place = followed.unwrap_or_else(|_| office.to_owned());
    if is_remote(&place) {
        return Some(Hazard::Network);
    }
    let onedrive = ONEDRIVE.into_iter().filter_map(std::env::var_os).filter(|folder| !folder.is_empty());
    let onedrive: Vec<PathBuf> = onedrive.filter_map(|folder| std::fs::canonicalize(folder).ok()).collect();
    is_synchronised(&place, &onedrive).then_some(Hazard::Cloud)
}

fn is_synchronised(place: &Path, known: &[PathBuf]) -> bool {
    let named = |folder: &OsStr| {
        let folder = folder.to_string_lossy();
        // OneDrive puts the organisation's name behind its own.
        SERVICES.iter().any(|service| folder.eq_ignore_ascii_case(service)) || folder.starts_with("OneDrive - ")
    };
    place
        .ancestors()
        .skip(1)
        .any(|folder| known.iter().any(|one| same(one, folder)) || folder.file_name().is_some_and(named))
}

/// Whether a path, followed to its end, leads to another computer.
#[cfg(windows)]
fn is_remote(place: &Path) -> bool {
    use std::path::{Component, Prefix};
    matches!(
        place.components().next(),
        Some(Component::Prefix(prefix)) if matches!(prefix.kind(), Prefix::UNC(..) | Prefix::VerbatimUNC(..))
    )
}

/// Whether a path, followed to its end, leads to another computer.
#[cfg(target_os = "linux")]
fn is_remote(place: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let folder = place.ancestors().find_map(|folder| std::fs::metadata(folder).ok());
    let mounts = std::fs::read_to_string("/proc/self/mountinfo");
    match (folder, mounts) {
        (Some(folder), Ok(mounts)) => file_system(&mounts, folder.dev()).is_some_and(is_network),
        // Where nobody tells, nobody is warned.
        _ => false,
    }
}

/// Whether a path, followed to its end, leads to another computer; other systems do not tell.
#[cfg(not(any(windows, target_os = "linux")))]
fn is_remote(_: &Path) -> bool {
    false
}

/// The kind of file system on a device, by the lines of `/proc/self/mountinfo` (see `proc(5)`).
#[cfg(target_os = "linux")]
fn file_system(mounts: &str, device: u64) -> Option<&str> {
    let device = format!("{}:{}", rustix::fs::major(device), rustix::fs::minor(device));
    mounts.lines().find_map(|line| {
        let (mount, kind) = line.split_once(" - ")?;
        (mount.split(' ').nth(2)? == device).then(|| kind.split(' ').next())?
    })
}

#[cfg(target_os = "linux")]
fn is_network(kind: &str) -> bool {
    const KINDS: [&str; 16] = [
        "9p",
        "afs",
        "ceph",
        "cifs",
        "fuse.ceph",
        "fuse.davfs",
        "fuse.glusterfs",
        "fuse.gvfsd-fuse",
        "fuse.rclone",
        "fuse.s3fs",
        "fuse.sshfs",
        "ncpfs",
        "nfs",
        "nfs4",
        "smb3",
        "smbfs",
    ];
    KINDS.contains(&kind)
}

/// Whether two names mean the same place: on Windows, whatever their capitals.
#[must_use]
pub fn same(one: &Path, other: &Path) -> bool {
    if cfg!(windows) {
        one.to_string_lossy().to_lowercase() == other.to_string_lossy().to_lowercase()
    } else {
        one == other
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_of_a_service_is_known_by_its_name_or_as_the_service_tells() {
        let folder = tempfile::tempdir().unwrap();
        let office = |within: &str| folder.path().join(within).join("office.hamkor");
        for (within, expected) in [
            ("Документы", None),
            ("OneDrive", Some(Hazard::Cloud)),
            ("OneDrive - 정보통신위원회", Some(Hazard::Cloud)),
            ("dropbox/사무실", Some(Hazard::Cloud)),
            ("Yandex.Disk", Some(Hazard::Cloud)),
            ("Not OneDrive", None),
        ] {
            std::fs::create_dir_all(folder.path().join(within)).unwrap();
            assert_eq!(hazard(&office(within)), expected, "not yet there: {within}");
            std::fs::write(office(within), "").unwrap();
            assert_eq!(hazard(&office(within)), expected, "{within}");
        }
        let moved = folder.path().join("Облако");
        assert!(is_synchronised(&moved.join("a").join("office.hamkor"), &[moved]));
        assert_eq!(hazard(&folder.path().join("Dropbox")), None, "the file itself may bear any name");
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_network_is_known_by_the_file_system_on_its_device() {
        let mounts = "\
22 1 254:1 / / rw,relatime shared:1 - ext4 /dev/vda1 rw
41 22 0:37 / /home/a/Общая\\040папка rw,relatime shared:17 - cifs //server/share rw,vers=3.1.1
42 22 0:52 / /run/user/1000/gvfs rw,nosuid - fuse.gvfsd-fuse gvfsd-fuse rw
43 22 8:17 / /media/a/USB rw,nosuid - fuseblk /dev/sdb1 rw
44 22 259:70000 / /srv rw - nfs4 server:/srv rw
";
        let device = rustix::fs::makedev;
        for (major, minor, kind, network) in [
            (254, 1, "ext4", false),
            (0, 37, "cifs", true),
            (0, 52, "fuse.gvfsd-fuse", true),
            (8, 17, "fuseblk", false),
            (259, 70000, "nfs4", true),
        ] {
            assert_eq!(file_system(mounts, device(major, minor)), Some(kind));
            assert_eq!(is_network(kind), network, "{kind}");
        }
        assert_eq!(file_system(mounts, device(9, 9)), None);
    }

    #[cfg(windows)]
    #[test]
    fn a_network_is_known_by_where_a_path_leads() {
        for (place, remote) in [
            (r"\\server\share\office.hamkor", true),
            (r"\\?\UNC\server\share\office.hamkor", true),
            (r"C:\Users\Азиза\office.hamkor", false),
            (r"\\?\C:\Users\Азиза\office.hamkor", false),
        ] {
            assert_eq!(is_remote(Path::new(place)), remote, "{place}");
        }
    }

    #[test]
    fn capitals_make_another_place_unless_on_windows() {
        assert_eq!(same(Path::new("C:/Офис/A.hamkor"), Path::new("c:/ОФИС/a.HAMKOR")), cfg!(windows));
        assert!(same(Path::new("가.hamkor"), Path::new("가.hamkor")));
    }
}
