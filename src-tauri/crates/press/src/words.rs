//! The words of a text, as the typesetter takes them.
//!
//! Korean words stay whole: officials expect a line to break between them, and Typst would break within (typst issue
//! 1164). Each word becomes a piece that is boxed, with nothing put into it that would break copying or searching. In
//! Russian the same holds a preposition of one letter together with its word, and a dash with the word before it.

use hamkor_language::Language;
use hamkor_office::compare::{Run as Compared, RunKind};
use hamkor_office::passage::{Inline, Marks};
use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::hyphens;

/// How many signs a Korean word in running text may have and still stay whole.
pub(crate) const LONGEST_IN_TEXT: usize = 24;
/// The same in a title, which is set larger.
pub(crate) const LONGEST_IN_TITLE: usize = 14;
/// The same beside another language.
pub(crate) const LONGEST_IN_COLUMN: usize = 15;
/// How many signs what belongs together may have in other languages, whose letters are narrower.
const LONGEST_BESIDE_KOREAN: usize = 18;
/// How many signs without a space may follow each other before a line may end anywhere: nobody writes such a word.
const LONGEST_WORD: usize = 60;
/// Into pieces of how many signs a longer one is cut.
const PIECE_OF_WORD: usize = 8;
/// How many marks a letter may bear: more would stand in the lines above, and millions would never end.
const MOST_MARKS: usize = 4;

/// A text in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// The language that the words are in.
    pub language: Language,
    /// The words, in pieces that a line may or may not break.
    pub pieces: Vec<Piece>,
}

/// A part of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// Whether a line may not break within it.
    pub whole: bool,
    /// Its words, run by run.
    pub runs: Vec<Run>,
    /// Which entries of the document's index are named from here on.
    pub names: Vec<u32>,
}

/// Words with the same marks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// The words.
    pub text: String,
    /// Whether they are strong.
    pub strong: bool,
    /// Whether they are emphasised.
    pub emphasis: bool,
    /// What became of them, where two texts are compared.
    pub change: RunKind,
    /// The footnote whose sign stands here. Such a run has no words.
    pub note: Option<Words>,
}

impl Default for Words {
    /// No words.
    fn default() -> Self {
        Self { language: Language::Korean, pieces: Vec::new() }
    }
}
/// What stands in a text for the sign of a footnote, so that it clings to the word before it.
const NOTE: char = '\u{fffc}';

impl Words {
    /// Words with their marks. A Korean word of more than `longest` signs may break after all: better so than over the
    /// edge.
    #[must_use]
    pub fn new(runs: &[Inline], language: Language, longest: usize) -> Self {
        Self::of_runs(runs.iter().map(|run| Run::new(run, language)), language, longest)
    }

    /// Two texts in one, word by word: what was added is underlined, and what was removed struck through.
    #[must_use]
    pub fn compared(runs: &[Compared], language: Language, longest: usize) -> Self {
        let run = |run: &Compared| Run {
            text: printable(&run.text),
            strong: false,
            emphasis: false,
            change: run.kind,
            note: None,
        };
        Self::of_runs(runs.iter().map(run), language, longest)
    }

    fn of_runs(runs: impl Iterator<Item = Run>, language: Language, longest: usize) -> Self {
        let runs: Vec<Run> = runs.filter(|run| !run.text.is_empty()).collect();
        let pieces = match language {
            Language::Korean => whole_words(&runs, korean_segments, longest),
            Language::Russian => whole_words(&runs, russian_segments, longest.max(LONGEST_BESIDE_KOREAN)),
            _ => whole_words(&runs, other_segments, longest.max(LONGEST_BESIDE_KOREAN)),
        };
        Self { language, pieces }
    }

    /// Words without marks.
    #[must_use]
    pub fn plain(text: &str, language: Language, longest: usize) -> Self {
        Self::new(&[Inline::plain(text)], language, longest)
    }

    /// Marks where entries of the index are named: places in the text, in bytes and in their order.
    pub(crate) fn name(&mut self, found: &[(usize, u32)]) {
        let mut left = found.iter().copied().peekable();
        if left.peek().is_none() {
            return;
        }
        let mut pieces = Vec::with_capacity(self.pieces.len() + found.len());
        let mut start = 0;
        for piece in self.pieces.drain(..) {
            let length: usize = piece.runs.iter().map(|run| run.text.len()).sum();
            let end = start + length;
            let mut from = start;
            let mut names = piece.names.clone();
            while let Some((place, entry)) = left.next_if(|(place, _)| *place < end) {
                // What stays whole is not cut: the mark stands before it.
                if !piece.whole && place > from {
                    pieces.push(Piece { whole: false, runs: cut(&piece.runs, from - start, place - start), names });
                    names = Vec::new();
                    from = place;
                }
                if !names.contains(&entry) {
                    names.push(entry);
                }
            }
            pieces.push(Piece { whole: piece.whole, runs: cut(&piece.runs, from - start, length), names });
            start = end;
        }
        self.pieces = pieces;
    }

    /// Whether they show nothing.
    pub(crate) fn is_blank(&self) -> bool {
        self.text().trim().is_empty()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.pieces.is_empty()
    }

    /// The words without their marks and footnotes.
    #[must_use]
    pub fn text(&self) -> String {
        self.pieces.iter().flat_map(|piece| &piece.runs).map(Run::words).collect()
    }
}

impl Run {
    fn new(run: &Inline, language: Language) -> Self {
        let Marks { strong, emphasis } = run.marks();
        match run {
            Inline::Footnote { attrs } => {
                let note = Words::new(&attrs.runs, language, LONGEST_IN_TEXT);
                Self { text: NOTE.to_string(), strong, emphasis, change: RunKind::Kept, note: Some(note) }
            }
            other => Self { text: printable(other.shown()), strong, emphasis, change: RunKind::Kept, note: None },
        }
    }

    /// The words, without the sign of a footnote.
    #[must_use]
    pub fn words(&self) -> &str {
        if self.note.is_some() { "" } else { &self.text }
    }
}

/// Hangul that was typed apart is composed, since fonts hold whole syllables; what no paper shows is left out: signs that
/// only steer others, which could turn a line around or fill a page with nothing, and marks without end on one letter.
fn printable(text: &str) -> String {
    let mut marks = 0;
    text.nfc()
        .map(|sign| match sign {
            '\t' | '\u{2028}' | '\u{2029}' => ' ',
            sign => sign,
        })
        .filter(|sign| {
            marks = if is_combining_mark(*sign) { marks + 1 } else { 0 };
            marks <= MOST_MARKS && (*sign == '\n' || !(sign.is_control() || is_unseen(*sign) || *sign == NOTE))
        })
        .collect()
}

/// A text that is no wording (a number, a sign, what listeners hear), as the typesetter gets it.
pub(crate) fn printed<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&printable(text))
}

/// Signs without a shape of their own: soft hyphens, joiners, directions, variants, tags, and what is no sign at all.
fn is_unseen(sign: char) -> bool {
    matches!(sign,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}' | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{ffff}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{e0fff}')
}

/// Cuts a text into words that stay whole, and what lies between them.
fn whole_words(runs: &[Run], segments: fn(&str) -> Vec<&str>, longest: usize) -> Vec<Piece> {
    let text: String = runs.iter().map(|run| run.text.as_str()).collect();
    let mut pieces: Vec<Piece> = Vec::new();
    let mut start = 0;
    for segment in segments(&text) {
        let endless = segment.chars().count() > LONGEST_WORD && !segment.contains([' ', '\n']);
        for part in if endless { bits(segment) } else { vec![segment] } {
            let end = start + part.len();
            let whole = endless || (holds_together(part) && part.chars().count() <= longest);
            let cut = cut(runs, start, end);
            match pieces.last_mut().filter(|last| !whole && !last.whole) {
                Some(last) => append(&mut last.runs, cut),
                None => pieces.push(Piece { whole, runs: cut, names: Vec::new() }),
            }
            start = end;
        }
    }
    pieces
}

/// A word without end, cut into bits between which a line may end; a mark stays with its letter.
fn bits(word: &str) -> Vec<&str> {
    let mut bits = Vec::new();
    let (mut start, mut signs) = (0, 0);
    for (place, sign) in word.char_indices() {
        if signs >= PIECE_OF_WORD && !is_combining_mark(sign) {
            bits.push(&word[start..place]);
            (start, signs) = (place, 0);
        }
        signs += 1;
    }
    bits.push(&word[start..]);
    bits
}

/// The runs of a part of the text, which may begin and end within a run.
fn cut(runs: &[Run], from: usize, to: usize) -> Vec<Run> {
    let mut cut = Vec::new();
    let mut start = 0;
    for run in runs {
        let end = start + run.text.len();
        let (first, last) = (from.max(start), to.min(end));
        if first < last {
            cut.push(Run { text: run.text[first - start..last - start].to_owned(), ..run.clone() });
        }
        start = end;
    }
    cut
}

fn append(runs: &mut Vec<Run>, more: Vec<Run>) {
    for run in more {
        let alike = |last: &&mut Run| {
            (last.strong, last.emphasis, last.change, &last.note, &run.note)
                == (run.strong, run.emphasis, run.change, &None, &None)
        };
        match runs.last_mut().filter(alike) {
            Some(last) => last.text.push_str(&run.text),
            None => runs.push(run),
        }
    }
}

/// A text in segments: words with what clings to them, and the spaces between. A word may break after a middle dot, a
/// slash or a dash, and before an opening bracket; the parts of a date (2012. 11. 28.) stay together.
fn korean_segments(text: &str) -> Vec<&str> {
    let mut segments = Vec::new();
    let mut start = 0;
    let mut signs = text.char_indices().peekable();
    let mut before = ' ';
    while let Some((place, sign)) = signs.next() {
        let end = place + sign.len_utf8();
        let next = signs.peek().map(|(_, next)| *next);
        let within_date = sign == ' ' && before == '.' && next.is_some_and(|next| next.is_ascii_digit());
        let mut cut = |at: usize| {
            if at > start {
                segments.push(&text[start..at]);
                start = at;
            }
        };
        match sign {
            ' ' if within_date && ends_in_number(&text[..place]) => {}
            ' ' | '\n' => {
                cut(place);
                cut(end);
            }
            '·' | '/' | '–' => cut(end),
            '(' | '（' => cut(place),
            _ => {}
        }
        before = sign;
    }
    if start < text.len() {
        segments.push(&text[start..]);
    }
    segments
}

/// Whether a line would break within a segment where it may not.
fn holds_together(segment: &str) -> bool {
    // A space within a segment is one that no line may end at.
    segment.chars().any(is_hangul) || segment.trim().contains(' ') || has_short_beginning(segment)
}

/// Whether only a number or one or two letters would stay behind at a hyphen: 2012-yil, E-Government, ИТ-компания.
fn has_short_beginning(word: &str) -> bool {
    word.split_once('-').is_some_and(|(beginning, rest)| {
        let letters = beginning.trim_start_matches(|sign: char| !sign.is_alphanumeric());
        let short = letters.chars().count() <= 2 || letters.chars().all(|sign| sign.is_ascii_digit() || sign == '–');
        short && !letters.is_empty() && !rest.is_empty()
    })
}

/// A text in segments: words, and the spaces between. In Russian a word of one letter (в, и, к, о, с, у) and № go with the
/// word after them, and г. after a year with the word before.
fn russian_segments(text: &str) -> Vec<&str> {
    spaced_segments(text, |word, next| {
        let leads = word.chars().count() == 1 && word.chars().all(|sign| sign.is_alphabetic() || sign == '№');
        let numbered = word.ends_with(|sign: char| sign.is_ascii_digit());
        leads || is_dash(next) || (numbered && (next.starts_with("г.") || next.starts_with("гг.")))
    })
}

/// A text in segments: words, and the spaces between.
fn other_segments(text: &str) -> Vec<&str> {
    spaced_segments(text, |_, next| is_dash(next))
}

/// Whether a word is a dash, which belongs to the word before.
fn is_dash(word: &str) -> bool {
    matches!(word, "–" | "—")
}

/// Cuts a text at its spaces, but not where two words cling to each other.
fn spaced_segments(text: &str, cling: impl Fn(&str, &str) -> bool) -> Vec<&str> {
    let mut segments = Vec::new();
    let mut start = 0;
    let mut word_start = 0;
    for (place, space) in text.match_indices([' ', '\n']) {
        let word = &text[word_start..place];
        let next = text[place + 1..].split([' ', '\n']).next().unwrap_or_default();
        word_start = place + 1;
        if space == " " && !word.is_empty() && cling(word, next) {
            continue;
        }
        if place > start {
            segments.push(&text[start..place]);
        }
        segments.push(space);
        start = place + 1;
    }
    if start < text.len() {
        segments.push(&text[start..]);
    }
    segments
}

/// Whether a text ends as the part of a date does: `2012.` or `11.`.
fn ends_in_number(text: &str) -> bool {
    text.strip_suffix('.').is_some_and(|text| text.ends_with(|sign: char| sign.is_ascii_digit()))
}

fn is_hangul(sign: char) -> bool {
    ('가'..='힣').contains(&sign)
}

impl Serialize for Words {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (lang, script) = tag(self.language);
        let mut words = serializer.serialize_struct("Words", 3)?;
        words.serialize_field("lang", lang)?;
        words.serialize_field("script", script)?;
        words.serialize_field("pieces", &*hyphens::softened(&self.pieces, self.language))?;
        words.end()
    }
}

impl Serialize for Piece {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (self.whole, &self.runs, &self.names).serialize(serializer)
    }
}

impl Serialize for Run {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (self.words(), self.strong, self.emphasis, self.change, &self.note).serialize(serializer)
    }
}

/// A language and its script, as the typesetter names them.
pub(crate) fn tag(language: Language) -> (&'static str, &'static str) {
    match language {
        Language::Korean => ("ko", "hang"),
        Language::Uzbek => ("uz", "latn"),
        Language::UzbekCyrillic => ("uz", "cyrl"),
        Language::Russian => ("ru", "cyrl"),
        Language::English => ("en", "latn"),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const STRONG: Marks = Marks { strong: true, emphasis: false };

    /// Pieces as text: a whole one in brackets.
    fn shown(words: &Words) -> String {
        words
            .pieces
            .iter()
            .map(|piece| {
                let text: String =
                    piece.runs.iter().map(|run| if run.note.is_some() { "^" } else { run.words() }).collect();
                if piece.whole { format!("[{text}]") } else { text }
            })
            .collect()
    }

    #[test]
    fn korean_words_and_dates_are_whole() {
        for (text, expected) in [
            ("제도·법령 정비 (UNICON)", "[제도·][법령] [정비] (UNICON)"),
            ("ICT대학교(타슈켄트)는", "[ICT대학교][(타슈켄트)는]"),
            ("2012. 11. 28.~30. 방문", "[2012. 11. 28.~30.] [방문]"),
            ("위원회는 2012. 12. 3. 열렸다.", "[위원회는] [2012. 12. 3.] [열렸다.]"),
            ("공동 기금.\n 다음", "[공동] [기금.]\n [다음]"),
        ] {
            assert_eq!(shown(&Words::plain(text, Language::Korean, 20)), expected);
        }
        assert_eq!(shown(&Words::plain("정보화협력위원회", Language::Korean, 7)), "정보화협력위원회");
        assert_eq!(shown(&Words::plain("the 제도 of", Language::English, 12)), "the [제도] of");
    }

    #[test]
    fn a_russian_line_ends_with_no_single_letter_and_begins_with_no_dash() {
        for (text, expected) in [
            ("сотрудничество в сфере", "сотрудничество [в сфере]"),
            ("и в сфере", "[и в сфере]"),
            ("цель плана — в срок", "цель [плана —] [в срок]"),
            ("28–30 ноября 2012 г. в Ташкенте", "28–30 ноября [2012 г.] [в Ташкенте]"),
            ("приказ № 12", "приказ [№ 12]"),
            ("центр ИТ-компаний", "центр [ИТ-компаний]"),
            ("нормативно-правовой", "нормативно-правовой"),
        ] {
            assert_eq!(shown(&Words::plain(text, Language::Russian, 24)), expected);
        }
        assert_eq!(
            shown(&Words::plain("2012-yil 28–30-noyabr — reja", Language::Uzbek, 10)),
            "[2012-yil] [28–30-noyabr —] reja"
        );
        assert_eq!(shown(&Words::plain("The E-Government", Language::English, 10)), "The [E-Government]");
    }

    #[test]
    fn a_word_stays_whole_across_its_marks() {
        let strong = Inline::marked("공동 기금", STRONG);
        let words = Words::new(&[Inline::plain("이 "), strong, Inline::plain("을 쓴다")], Language::Korean, 12);
        assert_eq!(shown(&words), "[이] [공동] [기금을] [쓴다]");
        assert_eq!(words.pieces[4].runs.len(), 2, "the particle is not strong");
    }

    #[test]
    fn words_that_were_compared_keep_what_became_of_them() {
        let run = |kind, text: &str| Compared { kind, text: text.into() };
        let runs = [
            run(RunKind::Kept, "the "),
            run(RunKind::Removed, "old"),
            run(RunKind::Added, "new"),
            run(RunKind::Kept, " plan"),
        ];
        let words = Words::compared(&runs, Language::English, 12);
        let told: Vec<(RunKind, &str)> =
            words.pieces.iter().flat_map(|piece| &piece.runs).map(|run| (run.change, run.words())).collect();
        let expected =
            [(RunKind::Kept, "the "), (RunKind::Removed, "old"), (RunKind::Added, "new"), (RunKind::Kept, " plan")];
        assert_eq!(told, expected);
    }

    #[test]
    fn the_sign_of_a_footnote_clings_to_its_word() {
        let note = || Inline::footnote(vec![Inline::plain("2012년 기준")]);
        let words = Words::new(&[Inline::plain("이 기금"), note(), Inline::plain("을 쓴다")], Language::Korean, 12);
        assert_eq!(shown(&words), "[이] [기금^을] [쓴다]");
        assert_eq!(words.text(), "이 기금을 쓴다");
        let words =
            Words::new(&[Inline::plain("the fund"), note(), note(), Inline::plain(" is")], Language::English, 12);
        assert_eq!(shown(&words), "the fund^^ is");
    }

    #[test]
    fn hangul_that_was_typed_apart_is_composed_and_what_cannot_be_printed_is_left_out() {
        let words = Words::plain("\u{1112}\u{1161}\u{11ab}\u{7}국\t어\u{feff}", Language::Korean, 12);
        assert_eq!(words.text(), "한국 어");
    }

    #[test]
    fn signs_that_only_steer_others_and_floods_of_marks_are_left_out() {
        let text = Words::plain("a\u{202e}b\u{200b}\u{2066}c\u{ad}d\u{e0041}e\u{fe0f}", Language::English, 12).text();
        assert_eq!(text, "abcde");
        let flooded = format!("x{}y", "\u{301}".repeat(100_000));
        assert_eq!(Words::plain(&flooded, Language::Russian, 12).text().chars().count(), 2 + MOST_MARKS);
    }

    #[test]
    fn a_word_without_end_may_break_every_few_signs() {
        let words = Words::plain(&format!("a {} b", "w".repeat(100)), Language::Uzbek, 12);
        assert_eq!(words.pieces.iter().filter(|piece| piece.whole).count(), 100_usize.div_ceil(PIECE_OF_WORD));
    }

    proptest! {
        #[test]
        fn no_sign_is_lost(text in "[가-힣a-zв0-9 ·/()–—#$*.]{0,40}", split in 0usize..40, longest in 1usize..12) {
            let split = text.char_indices().nth(split).map_or(text.len(), |(place, _)| place);
            let runs = [
                Inline::marked(&text[..split], STRONG),
                Inline::footnote(vec![Inline::plain("note")]),
                Inline::marked(&text[split..], Marks { strong: false, emphasis: true }),
            ];
            for language in Language::ALL {
                prop_assert_eq!(&Words::new(&runs, language, longest).text(), &text);
            }
        }
    }
}
