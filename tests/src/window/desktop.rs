//! A screen without glass, and the frame around a window.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use x11rb::connection::Connection;
use x11rb::protocol::xproto::{AtomEnum, ClientMessageEvent, ConnectionExt, EventMask, Window};
use x11rb::rust_connection::RustConnection;

use crate::process_group::ProcessGroup;

/// A screen on which one program stands, without a window manager: what a manager does on closing is done here.
pub(super) struct Desktop {
    /// What `DISPLAY` is to be.
    pub(super) name: String,
    _screen: ProcessGroup,
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
        Self { name: format!(":{}", number.trim()), _screen: screen }
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
