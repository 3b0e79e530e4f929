//! Setting pages in a process of its own: the typesetter can be neither watched nor stopped, and keeps what it has set. For a
//! large document another program is started, which is this one with a word that nobody types; it tells how far it is, it is
//! ended to stop it, and with it goes its memory.
//!
//! Both talk through pipes: each message is a line of JSON, and bytes after it.

use std::ffi::OsString;
use std::io::{BufReader, BufWriter, ErrorKind, Read, Write};
use std::path::PathBuf;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::error::{Error, Objection, Result};
use crate::export::{self, Export};
use crate::press::compiled;

/// From how many pages on a document is set apart.
pub const APART_FROM: usize = 200;

/// The program that sets pages apart, and the words that tell it to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Program {
    /// Where it is.
    pub path: PathBuf,
    /// What it is started with.
    pub arguments: Vec<OsString>,
}

/// The word that starts a program to set pages and do nothing else.
const WORD: &str = "press-apart";

impl Program {
    /// The program that runs now, which begins with [`serve_if_asked`].
    ///
    /// # Errors
    /// When the system does not say where it is.
    pub fn this() -> Result<Self> {
        let path = std::env::current_exe().map_err(|error| Error::ApartFailed { detail: error.to_string() })?;
        Ok(Self { path, arguments: vec![WORD.into()] })
    }
}

/// What a program does first: where it was started to set pages, it does so, and has nothing else to do.
#[must_use]
pub fn serve_if_asked() -> Option<std::io::Result<()>> {
    let asked = std::env::args_os().nth(1).is_some_and(|word| word == WORD) && std::env::args_os().count() == 2;
    asked.then(|| serve(std::io::stdin().lock(), std::io::stdout()))
}

/// Stops what is set apart.
#[derive(Debug, Clone, Default)]
pub struct Stop(Arc<Mutex<Stopping>>);

#[derive(Debug, Default)]
struct Stopping {
    asked: bool,
    child: Option<Child>,
}

impl Stop {
    /// A way to stop something that has not begun.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Stops it, now or when it begins.
    pub fn stop(&self) {
        let mut stopping = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        stopping.asked = true;
        end(&mut stopping);
    }

    fn asked(&self) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).asked
    }

    fn holds(&self, child: Child) {
        let mut stopping = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        stopping.child = Some(child);
        if stopping.asked {
            end(&mut stopping);
        }
    }
}

fn end(stopping: &mut Stopping) {
    if let Some(mut child) = stopping.child.take() {
        // A program that has ended already needs no ending.
        drop(child.kill());
        drop(child.wait());
    }
}

/// Pages that another process holds.
pub(crate) struct Apart {
    pipes: Mutex<Pipes>,
    stop: Stop,
}

struct Pipes {
    to: BufWriter<ChildStdin>,
    from: BufReader<ChildStdout>,
}

/// What is asked of the other process.
#[derive(Debug, Serialize, Deserialize)]
enum Request {
    /// To set these sources; the files follow, one after the other.
    Set { main: String, files: Vec<(String, usize)> },
    /// To draw a page.
    Svg { page: usize },
    /// To write the PDF.
    Pdf { export: Export },
}

/// What it answers.
#[derive(Debug, Serialize, Deserialize)]
enum Reply {
    /// So many pages have been set.
    Progress { pages: usize },
    /// All pages have been set: their sizes, and on which the items begin.
    Set { sizes: Vec<(f64, f64)>, starts: Vec<usize> },
    /// It cannot be done.
    Failed { detail: String },
    /// What was asked for follows.
    Bytes { length: usize },
}

/// What is known of pages that were set.
pub(crate) struct Known {
    pub(crate) sizes: Vec<(f64, f64)>,
    pub(crate) starts: Vec<usize>,
}

/// Why sources could not be set apart.
pub(crate) enum Refused {
    /// The typesetter refused them.
    Typesetter(Objection),
    /// Somebody stopped it, or the other process failed.
    Process(Error),
}

impl Apart {
    /// Sets sources in another process.
    pub(crate) fn set(
        program: &Program,
        stop: &Stop,
        progress: &dyn Fn(usize),
        main: String,
        files: &[(String, Vec<u8>)],
    ) -> Result<(Self, Known), Refused> {
        let failed = |error: std::io::Error| Refused::Process(Error::ApartFailed { detail: error.to_string() });
        let mut command = Command::new(&program.path);
        command.args(&program.arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().map_err(failed)?;
        let (to, from) = child
            .stdin
            .take()
            .zip(child.stdout.take())
            .ok_or_else(|| Refused::Process(Error::ApartFailed { detail: "it has no pipes".to_owned() }))?;
        stop.holds(child);
        let mut pipes = Pipes { to: BufWriter::new(to), from: BufReader::new(from) };
        let lengths = files.iter().map(|(name, bytes)| (name.clone(), bytes.len())).collect();
        let known = (|| -> std::io::Result<Result<Known, Objection>> {
            write(&mut pipes.to, &Request::Set { main, files: lengths })?;
            for (_, bytes) in files {
                pipes.to.write_all(bytes)?;
            }
            pipes.to.flush()?;
            loop {
                match read(&mut pipes.from)?.ok_or(ErrorKind::UnexpectedEof)? {
                    Reply::Progress { pages } => progress(pages),
                    Reply::Set { sizes, starts } => return Ok(Ok(Known { sizes, starts })),
                    Reply::Failed { detail } => return Ok(Err(Objection(detail))),
                    Reply::Bytes { .. } => return Err(ErrorKind::InvalidData.into()),
                }
            }
        })();
        let apart = Self { pipes: Mutex::new(pipes), stop: stop.clone() };
        match known {
            Ok(Ok(known)) => Ok((apart, known)),
            Ok(Err(objection)) => Err(Refused::Typesetter(objection)),
            Err(_) if stop.asked() => Err(Refused::Process(Error::Stopped)),
            Err(error) => Err(failed(error)),
        }
    }

    pub(crate) fn svg(&self, page: usize) -> Result<String> {
        let bytes = self.ask(&Request::Svg { page })?;
        String::from_utf8(bytes).map_err(|error| Error::ApartFailed { detail: error.to_string() })
    }

    pub(crate) fn pdf(&self, export: &Export) -> Result<Vec<u8>> {
        self.ask(&Request::Pdf { export: export.clone() })
    }

    fn ask(&self, request: &Request) -> Result<Vec<u8>> {
        let failed = |error: std::io::Error| {
            if self.stop.asked() { Error::Stopped } else { Error::ApartFailed { detail: error.to_string() } }
        };
        let mut pipes = self.pipes.lock().unwrap_or_else(PoisonError::into_inner);
        write(&mut pipes.to, request).and_then(|()| pipes.to.flush()).map_err(failed)?;
        let reply = read(&mut pipes.from).and_then(|reply| reply.ok_or(ErrorKind::UnexpectedEof.into()));
        match reply.map_err(failed)? {
            Reply::Bytes { length } => {
                let mut bytes = vec![0; length];
                pipes.from.read_exact(&mut bytes).map_err(failed)?;
                Ok(bytes)
            }
            Reply::Failed { detail } => Err(Error::TypesetFailed { detail }),
            Reply::Progress { .. } | Reply::Set { .. } => Err(failed(ErrorKind::InvalidData.into())),
        }
    }
}

impl Drop for Apart {
    fn drop(&mut self) {
        self.stop.stop();
    }
}

/// What the other process does: it answers what it is asked until nobody asks any more.
///
/// # Errors
/// When the pipes break in the midst of something.
pub fn serve(input: impl Read, output: impl Write + Send) -> std::io::Result<()> {
    let mut input = BufReader::new(input);
    let output = Mutex::new(BufWriter::new(output));
    let tell = |reply: &Reply, bytes: &[u8]| -> std::io::Result<()> {
        let mut output = output.lock().unwrap_or_else(PoisonError::into_inner);
        write(&mut *output, reply)?;
        output.write_all(bytes)?;
        output.flush()
    };
    let mut paged = None;
    while let Some(request) = read::<Request>(&mut input)? {
        let answer = match request {
            Request::Set { main, files } => {
                let mut read = Vec::with_capacity(files.len());
                for (name, length) in files {
                    let mut bytes = vec![0; length];
                    input.read_exact(&mut bytes)?;
                    read.push((name, bytes));
                }
                // Whoever does not hear of the progress hears the answer, or is gone.
                let progress = |pages: usize| drop(tell(&Reply::Progress { pages }, &[]));
                match compiled(&main, read, Some(&progress)) {
                    Ok(set) => {
                        let reply = Reply::Set { sizes: export::sizes(&set), starts: export::starts(&set) };
                        paged = Some(set);
                        tell(&reply, &[])?;
                        continue;
                    }
                    Err(objection) => Err(objection),
                }
            }
            Request::Svg { page } => {
                let svg = paged.as_ref().and_then(|paged| export::svg(paged, page));
                svg.map(String::into_bytes).ok_or_else(|| Objection("there is no such page".to_owned()))
            }
            Request::Pdf { export } => match &paged {
                Some(paged) => export::pdf(paged, &export),
                None => Err(Objection("there are no pages".to_owned())),
            },
        };
        match answer {
            Ok(bytes) => tell(&Reply::Bytes { length: bytes.len() }, &bytes)?,
            Err(Objection(detail)) => tell(&Reply::Failed { detail }, &[])?,
        }
    }
    Ok(())
}

fn write(to: &mut impl Write, message: &impl Serialize) -> std::io::Result<()> {
    let line = serde_json::to_vec(message)?;
    to.write_all(&u64::try_from(line.len()).unwrap_or(u64::MAX).to_le_bytes())?;
    to.write_all(&line)
}

/// The next message; nothing where no more come.
fn read<T: DeserializeOwned>(from: &mut impl Read) -> std::io::Result<Option<T>> {
    let mut length = [0; 8];
    match from.read_exact(&mut length) {
        Err(error) if error.kind() == ErrorKind::UnexpectedEof => return Ok(None),
        other => other?,
    }
    let length = usize::try_from(u64::from_le_bytes(length)).map_err(|_| ErrorKind::InvalidData)?;
    let mut line = vec![0; length];
    from.read_exact(&mut line)?;
    Ok(Some(serde_json::from_slice(&line)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_who_asks_is_left_without_an_answer() {
        let mut asked = Vec::new();
        write(&mut asked, &Request::Svg { page: 0 }).unwrap();
        write(&mut asked, &Request::Set { main: "#panic(\"no\")".to_owned(), files: Vec::new() }).unwrap();
        write(&mut asked, &Request::Set { main: "#set document(title: \"a\")\nb".to_owned(), files: Vec::new() })
            .unwrap();
        let export = Export { formed: true, day: (2013, 11, 13, 300), names: None };
        write(&mut asked, &Request::Pdf { export }).unwrap();
        let mut answers = Vec::new();
        serve(asked.as_slice(), &mut answers).unwrap();
        let mut answers = answers.as_slice();
        assert!(matches!(read(&mut answers).unwrap(), Some(Reply::Failed { .. })));
        assert!(matches!(read(&mut answers).unwrap(), Some(Reply::Failed { .. })));
        assert!(matches!(read(&mut answers).unwrap(), Some(Reply::Set { sizes, .. }) if sizes.len() == 1));
        let Some(Reply::Bytes { length }) = read(&mut answers).unwrap() else { panic!("no PDF") };
        assert_eq!(answers.len(), length);
        assert!(answers.starts_with(b"%PDF-1.7"));
    }
}
