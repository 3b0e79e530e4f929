//! The commands that the page calls. Each is a line or two over the desk; what they mean stands in the crates below.

#![allow(clippy::needless_pass_by_value, reason = "a command owns what it is given: it was read from the wire for it")]

pub(crate) mod app;
pub(crate) mod attachment;
pub(crate) mod backup;
pub(crate) mod calendar;
pub(crate) mod chain;
pub(crate) mod comment;
pub(crate) mod custody;
pub(crate) mod draft;
pub(crate) mod find;
pub(crate) mod glossary;
pub(crate) mod history;
pub(crate) mod iati;
pub(crate) mod indicator;
pub(crate) mod member;
pub(crate) mod node;
pub(crate) mod office;
pub(crate) mod organisation;
pub(crate) mod packet;
pub(crate) mod passage;
pub(crate) mod pick;
pub(crate) mod plan;
pub(crate) mod plot;
pub(crate) mod press;
pub(crate) mod propose;
pub(crate) mod record;
pub(crate) mod table;
