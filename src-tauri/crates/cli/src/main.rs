//! Hamkor without a window.

fn main() {}
