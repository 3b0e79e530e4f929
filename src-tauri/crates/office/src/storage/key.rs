//! The key of an office file: derived once from the passphrase, then handed raw, with its salt, to each connection.
//!
//! The parameters are SQLCipher 4's own, so that any SQLCipher opens the file with the plain passphrase. Since the key is at
//! hand, this module also tells by itself, without opening the file as a database, whether a page belongs to the key: so a
//! wrong passphrase, a damaged file and a file of another kind are told apart while nothing is written.

use std::fmt::Write as _;

use pbkdf2::hmac::{Hmac, KeyInit, Mac};
use sha2::Sha512;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::passphrase::Passphrase;
use crate::{Error, Result};

/// The size of a page of the file.
pub(crate) const PAGE: usize = 4096;
/// The size of the salt at the head of the file.
pub(crate) const SALT: usize = 16;
/// SQLCipher 4: how often the passphrase is hashed.
const ROUNDS: u32 = 256_000;
/// SQLCipher: how often the key is hashed into the key of the pages' codes.
const CODE_ROUNDS: u32 = 2;
/// SQLCipher: the mask between the file's salt and the salt of the pages' codes.
const CODE_MASK: u8 = 0x3a;
/// The length of a page's code (HMAC-SHA512), at the page's end.
const CODE: usize = 64;

/// A file's key with its salt.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub(crate) struct Key {
    raw: [u8; 32],
    #[zeroize(skip)]
    salt: [u8; SALT],
}

impl Key {
    /// Derives the key of a file with this salt.
    pub(crate) fn derive(passphrase: &Passphrase, salt: [u8; SALT]) -> Self {
        let mut raw = [0; 32];
        pbkdf2::pbkdf2_hmac::<Sha512>(passphrase.as_str().as_bytes(), &salt, ROUNDS, &mut raw);
        Self { raw, salt }
    }

    /// Derives the key of a new file, with a new salt.
    pub(crate) fn new(passphrase: &Passphrase) -> Result<Self> {
        let mut salt = [0; SALT];
        getrandom::fill(&mut salt).map_err(Error::unexpected)?;
        Ok(Self::derive(passphrase, salt))
    }

    /// The salt, which stands open at the head of the file.
    pub(crate) fn salt(&self) -> [u8; SALT] {
        self.salt
    }

    /// Whether both are the same key of the same file.
    pub(crate) fn same(&self, other: &Self) -> bool {
        // The comparison takes the same time wherever the first difference is.
        let different = self.raw.iter().zip(&other.raw).fold(0, |sum, (a, b)| sum | (a ^ b));
        different == 0 && self.salt == other.salt
    }

    /// The key in the form that `PRAGMA key` and `ATTACH … KEY` take without deriving it again.
    pub(crate) fn literal(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(100));
        text.push_str("x'");
        for byte in self.raw.iter().chain(&self.salt) {
            write!(text, "{byte:02x}").expect("writing to a string does not fail");
        }
        text.push('\'');
        text
    }

    /// A tester of pages under this key.
    pub(crate) fn codes(&self) -> PageCodes {
        let mut salt = self.salt;
        for byte in &mut salt {
            *byte ^= CODE_MASK;
        }
        let mut key = Zeroizing::new([0; 32]);
        pbkdf2::pbkdf2_hmac::<Sha512>(&self.raw, &salt, CODE_ROUNDS, key.as_mut());
        PageCodes(key)
    }
}

/// Tells whether a page of the file was written under a key.
pub(crate) struct PageCodes(Zeroizing<[u8; 32]>);

impl PageCodes {
    /// Whether the code at the end of page `number` (from 1) fits its contents.
    pub(crate) fn fits(&self, number: u32, page: &[u8]) -> bool {
        debug_assert_eq!(page.len(), PAGE, "pages are whole");
        let start = if number == 1 { SALT } else { 0 };
        let Ok(mut mac) = Hmac::<Sha512>::new_from_slice(self.0.as_ref()) else { return false };
        mac.update(&page[start..PAGE - CODE]);
        mac.update(&number.to_le_bytes());
        mac.verify_slice(&page[PAGE - CODE..]).is_ok()
    }
}
