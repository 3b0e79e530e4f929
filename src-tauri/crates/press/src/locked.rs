//! A PDF that opens with a password only: AES with a key of 256 bits, as PDF 2.0 has it (ISO 32000-2, 7.6.4). The forms for
//! archives and for everyone forbid a password, so such a file claims neither.

use std::collections::BTreeMap;
use std::sync::Arc;

use lopdf::encryption::crypt_filters::{Aes256CryptFilter, CryptFilter};
use lopdf::{EncryptionState, EncryptionVersion, Permissions};

use crate::error::{Error, Result};

/// The password that opens a PDF.
#[derive(Clone, PartialEq, Eq)]
pub struct OpenPassword(String);

impl OpenPassword {
    /// The fewest signs.
    pub const SHORTEST: usize = 8;
    /// The most bytes that the form takes.
    const LONGEST: usize = 127;

    /// A password.
    ///
    /// # Errors
    /// When it is too short or too long.
    pub fn new(password: &str) -> Result<Self> {
        let fits = password.chars().count() >= Self::SHORTEST && password.len() <= Self::LONGEST;
        if fits { Ok(Self(password.to_owned())) } else { Err(Error::PasswordUnusable { shortest: Self::SHORTEST }) }
    }
}

impl std::fmt::Debug for OpenPassword {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("OpenPassword(…)")
    }
}

/// Locks a PDF. Each time with another key, so the same pages give other bytes.
pub(crate) fn lock(pdf: &[u8], password: &OpenPassword) -> Result<Vec<u8>> {
    const FILTER: &[u8] = b"StdCF";
    let failed = |detail: String| Error::TypesetFailed { detail };
    let mut document = lopdf::Document::load_mem(pdf).map_err(|error| failed(error.to_string()))?;
    let mut key = [0_u8; 32];
    let mut owner = [0_u8; 16];
    getrandom::fill(&mut key).map_err(|error| failed(error.to_string()))?;
    getrandom::fill(&mut owner).map_err(|error| failed(error.to_string()))?;
    // Nobody is to know a second password.
    let owner = hamkor_office::hex(&owner);
    let filter: Arc<dyn CryptFilter> = Arc::new(Aes256CryptFilter);
    let state = EncryptionState::try_from(EncryptionVersion::V5 {
        encrypt_metadata: true,
        crypt_filters: BTreeMap::from([(FILTER.to_vec(), filter)]),
        file_encryption_key: &key,
        stream_filter: FILTER.to_vec(),
        string_filter: FILTER.to_vec(),
        owner_password: &owner,
        user_password: &password.0,
        permissions: Permissions::all(),
    })
    .map_err(|error| failed(error.to_string()))?;
    document.encrypt(&state).map_err(|error| failed(error.to_string()))?;
    let mut locked = Vec::with_capacity(pdf.len() + pdf.len() / 8);
    document.save_to(&mut locked).map_err(|error| failed(error.to_string()))?;
    Ok(locked)
}
