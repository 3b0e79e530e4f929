//! Spelling Uzbek text in its other alphabet, from standard input to standard output, however long the text is.

use std::io::{self, BufRead, BufReader, BufWriter, Read, Write};

use hamkor_language::{Language, spelling};

use crate::failure::Failure;
use crate::output::refused;

/// How much of a line is held at most, in bytes, before what ends at a space is spelled.
const LONGEST: u64 = 1 << 20;

/// Spells standard input to standard output.
pub(super) fn spell(from: Language, to: Language) -> Result<(), Failure> {
    let mut input = BufReader::new(io::stdin().lock());
    let mut output = BufWriter::new(io::stdout().lock());
    let mut text = Vec::new();
    loop {
        let read = input.by_ref().take(LONGEST).read_until(b'\n', &mut text).map_err(|error| Failure::input(&error))?;
        let whole = if read == 0 { text.len() } else { whole_words(&text) };
        let rest = text.split_off(whole);
        let words = std::str::from_utf8(&text)
            .map_err(|error| Failure::input(&io::Error::new(io::ErrorKind::InvalidData, error)))?;
        output.write_all(spelled(words, from, to).as_bytes()).map_err(|error| refused(&error))?;
        text = rest;
        // Whoever types sees each line at once; a file goes through in large pieces.
        if read == 0 || input.buffer().is_empty() {
            output.flush().map_err(|error| refused(&error))?;
        }
        if read == 0 {
            return Ok(());
        }
    }
}

/// How much of a text ends at the end of a word: all of a line, else up to the last space.
fn whole_words(text: &[u8]) -> usize {
    text.iter().rposition(u8::is_ascii_whitespace).map_or(0, |place| place + 1)
}

fn spelled(text: &str, from: Language, to: Language) -> String {
    match (from, to) {
        (Language::UzbekCyrillic, Language::Uzbek) => spelling::to_latin(text).text,
        (Language::Uzbek, Language::UzbekCyrillic) => spelling::to_cyrillic(text).text,
        // The same alphabet: only the apostrophes are set right.
        (_, Language::Uzbek) => spelling::normalise(text),
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::whole_words;

    #[test]
    fn a_word_is_never_cut() {
        assert_eq!(whole_words("Ўзбек тили\n".as_bytes()), "Ўзбек тили\n".len());
        assert_eq!(whole_words("Ўзбек ти".as_bytes()), "Ўзбек ".len());
        assert_eq!(whole_words("Ўзбек".as_bytes()), 0);
    }
}
