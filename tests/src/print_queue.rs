//! A print queue of CUPS whose paper is a file, with a print server of its own: the machine's is left alone.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::process_group::ProcessGroup;

/// The longest that the server may take to answer.
const PATIENCE: Duration = Duration::from_secs(20);

/// A print server with one printer. Dropping it ends it.
pub struct PrintQueue {
    folder: tempfile::TempDir,
    _server: ProcessGroup,
}

/// What became of a job.
pub struct Printed {
    /// The document as the print server took it.
    pub taken: Vec<u8>,
    /// What came out of the printer: a PDF of every sheet, in every copy.
    pub paper: PathBuf,
    /// What was asked for, under the names of IPP (RFC 8011).
    pub asked: BTreeMap<String, String>,
}

impl PrintQueue {
    /// The printer's name.
    pub const PRINTER: &str = "Hamkor";

    /// Starts the server.
    ///
    /// # Panics
    /// When it does not start (Debian packages `cups` and `cups-filters`).
    #[must_use]
    pub fn start() -> Self {
        // The filters run as another user and have to reach the folder.
        let reachable = std::fs::Permissions::from_mode(0o755);
        let folder = tempfile::Builder::new().permissions(reachable).tempdir().expect("a folder can be made");
        let within = |name: &str| folder.path().join(name);
        for name in ["spool/tmp", "cache", "state", "ppd"] {
            std::fs::create_dir_all(within(name)).expect("a folder can be made");
        }
        let at = folder.path().display();
        write(&within("cupsd.conf"), &server_settings(&within("socket")));
        write(&within("cups-files.conf"), &places(folder.path()));
        write(&within("ppd").join(format!("{}.ppd", Self::PRINTER)), include_str!("print_queue/paper.ppd"));
        write(
            &within("printers.conf"),
            &format!(
                "<DefaultPrinter {}>\nDeviceURI file://{at}/paper.pdf\nState Idle\nAccepting Yes\nShared No\n\
                 ErrorPolicy stop-printer\n</DefaultPrinter>\n",
                Self::PRINTER
            ),
        );
        // Where the system confines its own print server to its own folders, a copy of it is free.
        std::fs::copy("/usr/sbin/cupsd", within("cupsd")).expect("cupsd is installed (cups)");
        let mut command = Command::new(within("cupsd"));
        command
            .arg("-f")
            .arg("-c")
            .arg(within("cupsd.conf"))
            .arg("-s")
            .arg(within("cups-files.conf"))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let queue = Self { _server: ProcessGroup::start(&mut command, "cups"), folder };
        queue.wait_for_server();
        queue
    }

    /// What `CUPS_SERVER` is to be for programs that print here.
    #[must_use]
    pub fn server(&self) -> PathBuf {
        self.folder.path().join("socket")
    }

    fn wait_for_server(&self) {
        let began = Instant::now();
        let answers = || {
            let asked = Command::new("lpstat").arg("-e").env("CUPS_SERVER", self.server()).output();
            let asked = asked.expect("lpstat is installed (cups-client)");
            String::from_utf8_lossy(&asked.stdout).trim() == Self::PRINTER
        };
        while !answers() {
            let log = std::fs::read_to_string(self.folder.path().join("error_log")).unwrap_or_default();
            assert!(began.elapsed() < PATIENCE, "the print server does not answer:\n{log}");
        }
    }

    /// Waits until the job with this number has been printed.
    ///
    /// # Panics
    /// When it is not.
    #[must_use]
    pub fn printed(&self, job: u32) -> Printed {
        let socket = self.server().display().to_string().replace('/', "%2F");
        let mut ipptool = Command::new("ipptool");
        ipptool.arg("-c").arg(format!("ipp://{socket}/jobs/{job}"));
        let asked = concat!(env!("CARGO_MANIFEST_DIR"), "/src/print_queue/job.test");
        let answer = ipptool.arg(asked).output().expect("ipptool is installed (cups-ipp-utils)");
        let log = std::fs::read_to_string(self.folder.path().join("error_log")).unwrap_or_default();
        let table = String::from_utf8_lossy(&answer.stdout);
        assert!(answer.status.success(), "job {job} is not printed: {table}\n{log}");
        let mut lines = table.lines().map(cells);
        let (names, values) = (lines.next().unwrap_or_default(), lines.next().unwrap_or_default());
        let spooled = self.folder.path().join(format!("spool/d{job:05}-001"));
        Printed {
            taken: std::fs::read(spooled).expect("the print server keeps what it took"),
            paper: self.folder.path().join("paper.pdf"),
            asked: names.into_iter().zip(values).collect(),
        }
    }

    /// How many jobs were ever sent here.
    ///
    /// # Panics
    /// When the server does not answer.
    #[must_use]
    pub fn jobs(&self) -> usize {
        let asked = Command::new("lpstat").args(["-W", "all", "-o"]).env("CUPS_SERVER", self.server()).output();
        let asked = asked.expect("lpstat is installed (cups-client)");
        String::from_utf8_lossy(&asked.stdout).lines().count()
    }

    /// Makes the printer refuse every job from now on.
    ///
    /// # Panics
    /// When the server does not let itself be told.
    pub fn refuse(&self) {
        let told = Command::new("/usr/sbin/cupsreject").arg(Self::PRINTER).env("CUPS_SERVER", self.server()).status();
        assert!(told.expect("cupsreject is installed (cups-client)").success());
    }
}

impl Printed {
    /// The words of each page that came out of the printer.
    ///
    /// # Panics
    /// When the paper is no PDF.
    #[must_use]
    pub fn pages(&self) -> Vec<String> {
        let output = Command::new("pdftotext").arg("-raw").arg(&self.paper).arg("-").output();
        let output = output.expect("pdftotext is installed (poppler-utils)");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let text = String::from_utf8(output.stdout).expect("pdftotext writes UTF-8");
        // Each page ends with a form feed.
        text.split_terminator('\u{c}').map(str::to_owned).collect()
    }
}

fn server_settings(socket: &Path) -> String {
    let mut settings = format!("Listen {}\n", socket.display());
    settings.push_str(
        "LogLevel info\nMaxLogSize 0\nPreserveJobHistory Yes\nPreserveJobFiles Yes\nBrowsing Off\nWebInterface No\n\
         DefaultAuthType None\n<Location />\n  Order allow,deny\n  Allow all\n</Location>\n<Policy default>\n  \
         JobPrivateAccess all\n  JobPrivateValues none\n  SubscriptionPrivateAccess all\n  SubscriptionPrivateValues none\n  \
         <Limit All>\n    Order deny,allow\n  </Limit>\n</Policy>\n",
    );
    settings
}

fn places(folder: &Path) -> String {
    let mut places = "FileDevice Yes\nFatalErrors none\n".to_owned();
    for (place, name) in [
        ("ServerRoot", ""),
        ("CacheDir", "cache"),
        ("StateDir", "state"),
        ("RequestRoot", "spool"),
        ("TempDir", "spool/tmp"),
        ("AccessLog", "access_log"),
        ("ErrorLog", "error_log"),
        ("PageLog", "page_log"),
    ] {
        let _ = writeln!(places, "{place} {}", folder.join(name).display());
    }
    places
}

fn write(path: &Path, text: &str) {
    std::fs::write(path, text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}

/// The cells of a line of comma-separated values.
fn cells(line: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut quoted = false;
    for sign in line.chars() {
        match sign {
            '"' => quoted = !quoted,
            ',' if !quoted => cells.push(String::new()),
            _ => cells.last_mut().expect("there is a first cell").push(sign),
        }
    }
    cells
}
