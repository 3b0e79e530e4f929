//! Finding records by any word in any script: one full-text index over what people wrote, kept by the change door.

mod rows;
mod store;
mod view;

pub use store::find;
pub(crate) use store::{rebuild_if_outdated, refresh};
pub use view::Found;
