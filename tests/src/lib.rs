//! What the tests of the whole of Hamkor stand on: the page over the real commands without a window, a browser, the real
//! program in its window, a print queue, and the sample office.

pub mod browser;
pub mod long_plan;
pub mod page_server;
#[cfg(target_os = "linux")]
pub mod print_queue;
#[cfg(target_os = "linux")]
mod process_group;
pub mod screens;
#[cfg(target_os = "linux")]
pub mod window;
mod xpath;
