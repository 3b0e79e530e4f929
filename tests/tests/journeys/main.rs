//! Journeys through the real program: its own window, driven as a person drives it, with nothing of the machine in it that
//! runs the tests. Each begins on a computer that has never seen Hamkor.

#![cfg(target_os = "linux")]

mod approving;
mod attaching;
mod backups;
mod drafting;
mod finding;
mod guarding;
mod languages;
mod lists;
mod locking;
mod printing;
mod records;
mod refusals;
mod sheets;
mod standing;
mod steps;
mod undoing;
mod year;
