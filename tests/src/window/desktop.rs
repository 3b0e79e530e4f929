//! A screen without glass, and the frame around a window.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use x11rb::connection::Connection;
use x11rb::protocol::xproto::{AtomEnum, ClientMessageEvent, ConnectionExt, EventMask, ImageFormat, Window};
use x11rb::rust_connection::RustConnection;

use crate::process_group::ProcessGroup;

/// A screen on which one program stands, without a window manager: what a manager does on closing is done here.
pub(super) struct Desktop {
    /// What `DISPLAY` is to be.
    pub(super) name: String,
    /// For looking at it; opened when it is first looked at.
    connection: OnceLock<(RustConnection, usize)>,
    _screen: ProcessGroup,
}

/// What was on the screen at one moment, four bytes a pixel.
pub struct Picture(Vec<u8>);

impl Picture {
    /// Whether two pictures show the same, but for a cursor that blinks.
    pub(super) fn resembles(&self, other: &Self) -> bool {
        /// How many pixels the cursor has at most.
        const CURSOR: usize = 100;
        self.differs_at_most(other, CURSOR)
    }

    /// Whether two pictures show the same, but for the font of what is written: a pixel in a hundred.
    pub(super) fn differs_in_words_alone(&self, other: &Self) -> bool {
        self.differs_at_most(other, other.0.len() / 4 / 100)
    }

    fn differs_at_most(&self, other: &Self, pixels: usize) -> bool {
        let different = self.0.chunks_exact(4).zip(other.0.chunks_exact(4)).filter(|(one, other)| one != other);
        self.0.len() == other.0.len() && different.take(pixels + 1).count() <= pixels
    }
}

impl Desktop {
    pub(super) fn start() -> Self {
        let mut command = Command::new("Xvfb");
        command
            .args(["-displayfd", "1", "-screen", "0", "1400x800x24", "-nolisten", "tcp", "-noreset"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let mut screen = ProcessGroup::start(&mut command, "xvfb");
        let output = screen.leader().stdout.take().expect("its output is read");
        let mut number = String::new();
        BufReader::new(output).read_line(&mut number).expect("Xvfb tells its number");
        assert!(!number.trim().is_empty(), "Xvfb does not start");
        Self { name: format!(":{}", number.trim()), connection: OnceLock::new(), _screen: screen }
    }

    /// Whether the whole window of the program that stands on the screen can be seen there.
    pub(super) fn holds_window(&self) -> bool {
        let (connection, screen) = x11rb::connect(Some(&self.name)).expect("the screen can be reached");
        let screen = &connection.setup().roots[screen];
        let closing = atom(&connection, b"WM_DELETE_WINDOW");
        let protocols = atom(&connection, b"WM_PROTOCOLS");
        let window = window_that_closes(&connection, screen.root, protocols, closing);
        let place = connection.get_geometry(window).expect("the screen is asked").reply().expect("the screen answers");
        let within =
            |start: i16, length: u16, room: u16| start >= 0 && i32::from(start) + i32::from(length) <= room.into();
        within(place.x, place.width, screen.width_in_pixels) && within(place.y, place.height, screen.height_in_pixels)
    }

    /// What is on the screen now.
    pub(super) fn picture(&self) -> Picture {
        let (connection, screen) =
            self.connection.get_or_init(|| x11rb::connect(Some(&self.name)).expect("the screen can be reached"));
        let screen = &connection.setup().roots[*screen];
        let (width, height) = (screen.width_in_pixels, screen.height_in_pixels);
        let asked = connection.get_image(ImageFormat::Z_PIXMAP, screen.root, 0, 0, width, height, u32::MAX);
        Picture(asked.expect("the screen is asked").reply().expect("the screen answers").data)
    }

    /// Asks the program to close its window, as the cross in the frame does; answers the program's id.
    pub(super) fn close_window(&self) -> u32 {
        let (connection, screen) = x11rb::connect(Some(&self.name)).expect("the screen can be reached");
        let root = connection.setup().roots[screen].root;
        let closing = atom(&connection, b"WM_DELETE_WINDOW");
        let protocols = atom(&connection, b"WM_PROTOCOLS");
        let window = window_that_closes(&connection, root, protocols, closing);
        let message = ClientMessageEvent::new(32, window, protocols, [closing, x11rb::CURRENT_TIME, 0, 0, 0]);
        connection.send_event(false, window, EventMask::NO_EVENT, message).expect("the message is sent");
        let program = numbers(&connection, window, atom(&connection, b"_NET_WM_PID"), AtomEnum::CARDINAL.into());
        connection.flush().expect("the message is sent");
        *program.first().expect("a window names its program")
    }
}

fn window_that_closes(connection: &RustConnection, root: Window, protocols: u32, closing: u32) -> Window {
    let tree = connection.query_tree(root).expect("the screen is asked").reply().expect("the screen answers");
    let shown = |window: &Window| {
        let attributes = connection.get_window_attributes(*window).ok().and_then(|asked| asked.reply().ok());
        attributes.is_some_and(|attributes| attributes.map_state == x11rb::protocol::xproto::MapState::VIEWABLE)
    };
    let closes = |window: &Window| numbers(connection, *window, protocols, AtomEnum::ATOM.into()).contains(&closing);
    tree.children.into_iter().find(|window| shown(window) && closes(window)).expect("a window stands on the screen")
}

fn atom(connection: &RustConnection, name: &[u8]) -> u32 {
    connection.intern_atom(false, name).expect("the screen is asked").reply().expect("the screen answers").atom
}

fn numbers(connection: &RustConnection, window: Window, property: u32, kind: u32) -> Vec<u32> {
    let asked = connection.get_property(false, window, property, kind, 0, 32).expect("the screen is asked");
    let answer = asked.reply().expect("the screen answers");
    answer.value32().map(Iterator::collect).unwrap_or_default()
}
