//! Where the words are that a comment is about.

use super::QuotePlace;

/// The place of a quote in a text, in UTF-16 code units as a page counts: of several, the nearest to where it stood.
pub(crate) fn find(text: &str, quote: &str, start: u32) -> Option<QuotePlace> {
    if quote.is_empty() {
        return None;
    }
    let units = |part: &str| u32::try_from(part.encode_utf16().count()).unwrap_or(u32::MAX);
    text.match_indices(quote)
        .map(|(at, found)| QuotePlace { start: units(&text[..at]), length: units(found) })
        .min_by_key(|place| place.start.abs_diff(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quote_is_found_where_it_stands_now() {
        let found = |text: &str, quote: &str, start| find(text, quote, start).map(|place| (place.start, place.length));
        assert_eq!(found("예산은 예산이다", "예산", 4), Some((4, 2)));
        assert_eq!(found("새로 예산은 예산이다", "예산", 0), Some((3, 2)));
        assert_eq!(found("🙂 word", "word", 0), Some((3, 4)));
        assert_eq!(found("gone", "word", 0), None);
        assert_eq!(found("any", "", 0), None);
    }
}
