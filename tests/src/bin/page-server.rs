//! Serves the page over the real commands, to be looked at in a browser: `page-server [PORT] [FOLDER]`.
//!
//! The sample office is made in the folder, which is a temporary one unless it is named. Everything the page does is real.

use std::path::PathBuf;

use chrono::Utc;
use hamkor_tests::page_server::PageServer;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let port: u16 = arguments.next().and_then(|port| port.parse().ok()).unwrap_or(1421);
    let temporary = tempfile::tempdir().expect("a folder can be made");
    let folder = arguments.next().map_or_else(|| temporary.path().to_owned(), PathBuf::from);
    let server = PageServer::start_at(&folder, Utc::now(), &format!("127.0.0.1:{port}"));
    println!("{}", server.url());
    loop {
        std::thread::park();
    }
}
