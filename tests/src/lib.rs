//! What the tests of the whole of Hamkor stand on: the page over the real commands without a window, a browser, the real
//! program in its window, and the sample office.

pub mod browser;
pub mod page_server;
pub mod screens;
