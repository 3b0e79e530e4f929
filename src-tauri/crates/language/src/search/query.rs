//! What a person typed to find something, as it is read in each language, and how the full-text index is asked for it.

use super::fold::{self, Kind};
use super::index::{
    self, EMPHASIS, Edge, INITIALS, INITIALS_LONGEST, PAIR, START, START_LONGEST, SYLLABLE, WORD, Weight, coded, scope,
};
use super::inflection;
use crate::WrittenLanguage;

/// How many words and phrases of what was typed count; what follows is not looked for.
const MOST_CLAUSES: usize = 24;
/// How many runs of a phrase count.
const MOST_RUNS: usize = 32;
/// With up to so many words a beginning is asked for word by word; with more, as a beginning.
const MOST_ENDINGS: u32 = 32;
/// Among how many words that begin so the forms of a word are looked for, and how many of them are asked for.
const MOST_LIKE: u32 = 256;
const MOST_FORMS: usize = 32;
/// With up to so many words a beginning is also asked for with emphasis.
const MOST_STRESSED: usize = 8;

/// What was typed to find something.
///
/// - Words are found in any order, all of them in one wording. What stands together without a space, as `2012-yil`, is
///   found together.
/// - `"a phrase"`, also in «» and “”, is found as it stands.
/// - `-word` and `-"a phrase"` leave out the wordings that have it.
/// - The last word may be the beginning of one, as long as no space and no quotation mark ends it. In running text a
///   beginning has three letters or more, and a number is always whole; in names, from the fourth digit on.
/// - A word of Uzbek is found with its endings as well, of the plural, the owner and the case, unless it stands in quotation
///   marks: `qoʻmita ` finds *qoʻmitalarining*. Words of Russian and English are found by their stems.
/// - Syllables of Hangul and signs of Hanja are found within words too; consonants that stand alone (ㅎㄹㅇ) are the
///   initials of syllables in names.
///
/// Each language reads it by itself: Cyrillic is Uzbek in an Uzbek wording and Russian in any other.
#[derive(Debug, Clone)]
pub struct Query {
    /// In the order of [`WrittenLanguage::ALL`].
    readings: [Reading; 4],
}

/// A query as one language reads it.
#[derive(Debug, Clone, Default)]
pub(super) struct Reading {
    pub(super) sought: Vec<Clause>,
    pub(super) without: Vec<Clause>,
}

/// What is found together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Clause {
    /// Runs that follow each other; the last may still grow.
    Runs { terms: Vec<Term>, open: bool },
    /// Initial consonants that follow each other.
    Initials(String),
}

/// One run of what is sought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Term {
    Word {
        kind: Kind,
        spelled: String,
        stem: String,
        /// Whether it is also found with the endings of Uzbek.
        inflects: bool,
    },
    Syllables(Vec<char>),
}

impl Query {
    /// Reads what was typed; nothing when it holds no word to look for.
    #[must_use]
    pub fn parse(typed: &str) -> Option<Self> {
        let typed = parts(typed);
        let readings = WrittenLanguage::ALL.map(|language| {
            let mut reading = Reading::default();
            for part in &typed {
                let Some(clause) = Clause::read(part, language) else { continue };
                let list = if part.left_out { &mut reading.without } else { &mut reading.sought };
                if list.len() < MOST_CLAUSES && !list.contains(&clause) {
                    list.push(clause);
                }
            }
            reading
        });
        readings.iter().any(|reading| !reading.sought.is_empty()).then_some(Self { readings })
    }

    pub(super) fn reading(&self, language: WrittenLanguage) -> &Reading {
        &self.readings[language as usize]
    }

    /// How many words and phrases are sought.
    #[must_use]
    pub fn clauses(&self) -> usize {
        self.readings.iter().map(|reading| reading.sought.len()).max().unwrap_or_default()
    }

    /// Readies the query for the wordings in one language; nothing where none of them can answer, since the language has
    /// no such word. `vocabulary` answers the first so many of the [vocabulary](index::Keys::vocabulary) that begin so.
    ///
    /// # Errors
    /// Those of the vocabulary.
    pub fn ask<E>(
        &self,
        language: WrittenLanguage,
        vocabulary: impl FnMut(&str, u32) -> Result<Vec<String>, E>,
    ) -> Result<Option<Asked>, E> {
        let reading = self.reading(language);
        let mut vocabulary = Vocabulary { language, read: vocabulary };
        let mut sought = Vec::with_capacity(reading.sought.len());
        for clause in &reading.sought {
            match AskedClause::of(clause, &mut vocabulary)? {
                Some(clause) => sought.push(clause),
                None => return Ok(None),
            }
        }
        let mut without = Vec::with_capacity(reading.without.len());
        for clause in &reading.without {
            without.extend(AskedClause::of(clause, &mut vocabulary)?);
        }
        Ok((!sought.is_empty()).then_some(Asked { language, sought, without }))
    }
}

/// A query, readied for the wordings in one language.
#[derive(Debug, Clone)]
pub struct Asked {
    language: WrittenLanguage,
    sought: Vec<AskedClause>,
    without: Vec<AskedClause>,
}

impl Asked {
    /// The language of the wordings.
    #[must_use]
    pub fn language(&self) -> WrittenLanguage {
        self.language
    }

    /// The expression (FTS5's MATCH) that finds the wordings of one weight; nothing where none can answer.
    ///
    /// It may find a few wordings too many (a syllable elsewhere in the text, say): [`Query::look`] decides. With an
    /// `emphasis` above 0, only texts are found that have every word with so much of it; nothing where that cannot be
    /// asked.
    #[must_use]
    pub fn expression(&self, weight: Weight, emphasis: usize) -> Option<String> {
        let scope = scope(self.language, weight);
        let mut all = Vec::with_capacity(self.sought.len());
        let mut any_stressed = false;
        for clause in &self.sought {
            let stressed = if emphasis > 0 { clause.stressed(scope, emphasis) } else { None };
            any_stressed |= stressed.is_some();
            // A word that stands there with emphasis stands there.
            if stressed.is_none() || !clause.is_one_word() {
                all.push(clause.expression(scope, weight)?);
            }
            all.extend(stressed);
        }
        if emphasis > 0 && !any_stressed {
            return None;
        }
        let left_out: Vec<String> = self.without.iter().filter_map(|clause| clause.exactly(scope)).collect();
        let sought = all.join(" AND ");
        Some(if left_out.is_empty() {
            format!("({sought})")
        } else {
            format!("(({sought}) NOT ({}))", left_out.join(" OR "))
        })
    }

    /// Whether what the expressions find (without emphasis) is all that answers and nothing else, so that no text needs to be
    /// looked at.
    #[must_use]
    pub fn is_exact(&self) -> bool {
        self.sought.iter().all(AskedClause::is_told_by_keys)
            && self.without.iter().all(|clause| clause.exactly(scope(self.language, Weight::Text)).is_some())
    }

    /// With how much emphasis running text is asked for, at most: one word by every degree. Texts that have several words,
    /// all of them with much emphasis, are so few that it takes long to find that there are none.
    #[must_use]
    pub fn emphasis(&self) -> usize {
        match self.sought.as_slice() {
            [clause] if clause.is_one_word() => EMPHASIS,
            _ => 1,
        }
    }

    /// The expressions that find each word or phrase alone, in running text: by how many there are one knows how rare it
    /// is.
    pub fn each(&self) -> impl Iterator<Item = Option<String>> + '_ {
        let scope = scope(self.language, Weight::Text);
        self.sought.iter().map(move |clause| clause.expression(scope, Weight::Text))
    }
}

/// A clause in keys of the index, without their scope.
#[derive(Debug, Clone)]
enum AskedClause {
    Runs {
        /// What a wording must have …
        keys: Vec<String>,
        /// … and one of these words, where the last may still grow; nothing more when it may not.
        endings: Vec<Ending>,
        /// More words begin so than are asked for one by one.
        any_ending: Option<String>,
        /// The first letters of the last word, where those alone are its beginning.
        start: Option<String>,
        /// The words that can stand there with emphasis, apart from the endings.
        words: Vec<String>,
        /// Whether the keys say all: a wording that has them has the clause.
        exact: bool,
    },
    Initials(Vec<String>),
}

/// A word that the last one may become.
#[derive(Debug, Clone)]
struct Ending {
    word: String,
    /// Where it meets the word before it.
    junction: Option<String>,
}

/// The words that a language has.
struct Vocabulary<Read> {
    language: WrittenLanguage,
    read: Read,
}

impl<E, Read: FnMut(&str, u32) -> Result<Vec<String>, E>> Vocabulary<Read> {
    /// The first words that begin so, without the mark of their language.
    fn beginning(&mut self, key: &str, most: u32) -> Result<Vec<String>, E> {
        let tag = self.language.tag();
        let mut words = (self.read)(&format!("{tag}{key}"), most)?;
        for word in &mut words {
            word.drain(..tag.len());
        }
        Ok(words)
    }

    /// The forms of a word that there are besides the word itself.
    fn forms(&mut self, word: &str) -> Result<Vec<String>, E> {
        let mut forms = Vec::new();
        for beginning in inflection::beginnings(word) {
            let found = self.beginning(&format!("{WORD}{beginning}"), MOST_LIKE)?;
            forms.extend(found.into_iter().filter(|key| inflection::is_form(word, &key[WORD.len_utf8()..])));
        }
        forms.truncate(MOST_FORMS);
        Ok(forms)
    }

    /// Whether there is the word. Of those that begin so it is the first.
    fn has(&mut self, key: &str) -> Result<bool, E> {
        Ok(self.beginning(key, 1)?.first().is_some_and(|word| word == key))
    }
}

impl AskedClause {
    /// A clause in keys; nothing where no wording of the language has it.
    fn of<E>(
        clause: &Clause,
        vocabulary: &mut Vocabulary<impl FnMut(&str, u32) -> Result<Vec<String>, E>>,
    ) -> Result<Option<Self>, E> {
        let (terms, open) = match clause {
            Clause::Runs { terms, open } => (terms, *open),
            Clause::Initials(initials) => return Ok(Some(Self::Initials(windows(initials)))),
        };
        let (mut keys, mut words, mut start) = (Vec::new(), Vec::new(), None);
        let (mut whole, mut growing): (Option<String>, Option<String>) = (None, None);
        let mut before: Option<Edge> = None;
        let alone = terms.len() == 1;
        let forms = match terms.as_slice() {
            [Term::Word { stem, inflects: true, .. }] => vocabulary.forms(stem)?,
            _ => Vec::new(),
        };
        for (place, term) in terms.iter().enumerate() {
            let (first, last) = (place == 0, place + 1 == terms.len());
            let (head, tail) = match term {
                Term::Word { stem, .. } if !open && !forms.is_empty() => {
                    whole = Some(format!("{WORD}{stem}"));
                    continue;
                }
                Term::Word { kind, spelled, stem, .. } if last && open => {
                    whole = Some(format!("{WORD}{stem}"));
                    if spelled.chars().count() <= START_LONGEST {
                        start = Some(format!("{START}{spelled}"));
                    } else if *kind == Kind::Letters {
                        growing = Some(format!("{WORD}{spelled}"));
                    }
                    continue;
                }
                Term::Word { stem, .. } => {
                    words.push(format!("{WORD}{stem}"));
                    if alone {
                        keys.push(format!("{WORD}{stem}"));
                    }
                    (Edge::word(stem.clone()), Edge::word(stem.clone()))
                }
                Term::Syllables(signs) => {
                    let codes: Vec<String> = signs.iter().map(|sign| coded(*sign)).collect();
                    let (pairs, open_pair) = pairs(signs, last && open);
                    if let [code] = codes.as_slice() {
                        let key = format!("{SYLLABLE}{code}");
                        if !vocabulary.has(&key)? {
                            return Ok(None);
                        }
                        keys.push(key);
                    }
                    // Of a phrase, what is farthest from where its words meet: the rest tells little more.
                    let told = pairs.iter().enumerate();
                    let told =
                        told.filter(|(pair, _)| alone || (first && *pair == 0) || (last && pair + 1 == pairs.len()));
                    keys.extend(told.map(|(_, pair)| pair.clone()));
                    words.extend(pairs);
                    // The last of two syllables that may still grow is not known.
                    let known = if open_pair.is_some() { &codes[..codes.len() - 1] } else { &codes[..] };
                    growing = open_pair;
                    (Edge::first(known), Edge::last(&codes))
                }
            };
            if let Some(before) = before {
                keys.push(before.wide(&head).unwrap_or_else(|| before.meets(&head)));
            }
            before = Some(tail);
        }
        for key in &words {
            if !vocabulary.has(key)? {
                return Ok(None);
            }
        }
        let mut endings = Vec::new();
        if let Some(whole) = &whole
            && vocabulary.has(whole)?
        {
            endings.push(whole.clone());
        }
        if let Some(key) = &start
            && vocabulary.beginning(&format!("{WORD}{}", &key[START.len_utf8()..]), 1)?.is_empty()
        {
            start = None;
        }
        let grows = whole.is_some() || growing.is_some();
        let mut any_ending = None;
        endings.extend(forms);
        if let Some(growing) = growing {
            let found = vocabulary.beginning(&growing, MOST_ENDINGS + 1)?;
            if found.len() > MOST_ENDINGS as usize {
                any_ending = Some(growing);
            } else {
                let found: Vec<String> = found.into_iter().filter(|word| !endings.contains(word)).collect();
                endings.extend(found);
            }
        }
        if grows && endings.is_empty() && any_ending.is_none() && start.is_none() {
            return Ok(None);
        }
        // A growing word meets the one before it; a growing pair stands within its run.
        let meets = before.filter(|_| whole.is_some());
        let endings = endings.into_iter().map(|word| Ending {
            junction: meets.as_ref().map(|before| before.meets(&Edge::word(word[WORD.len_utf8()..].to_owned()))),
            word,
        });
        let exact = keys.len() == 1 && alone && !grows;
        Ok(Some(Self::Runs { keys, endings: endings.collect(), any_ending, start, words, exact }))
    }

    fn expression(&self, scope: char, weight: Weight) -> Option<String> {
        match self {
            Self::Initials(windows) => weight.is_name().then(|| {
                let keys: Vec<String> = windows.iter().map(|key| quoted(scope, key)).collect();
                keys.join(" AND ")
            }),
            Self::Runs { keys, endings, any_ending, start, .. } => {
                let mut all: Vec<String> = keys.iter().map(|key| quoted(scope, key)).collect();
                let mut ways: Vec<String> = endings
                    .iter()
                    .map(|ending| quoted(scope, ending.junction.as_ref().unwrap_or(&ending.word)))
                    .collect();
                ways.extend(any_ending.as_ref().map(|ending| format!("{} *", quoted(scope, ending))));
                ways.extend(start.as_ref().filter(|start| is_asked(start, weight)).map(|start| quoted(scope, start)));
                let grows = !endings.is_empty() || any_ending.is_some() || start.is_some();
                match ways.as_slice() {
                    [] if grows => return None,
                    [] => {}
                    [way] => all.push(way.clone()),
                    ways => all.push(format!("({})", ways.join(" OR "))),
                }
                (!all.is_empty()).then(|| all.join(" AND "))
            }
        }
    }

    /// Whether the words with emphasis say all that the words say.
    fn is_one_word(&self) -> bool {
        match self {
            Self::Runs { keys, endings, exact, .. } => {
                (*exact && keys.len() == 1 && !keys[0].starts_with(SYLLABLE))
                    || (keys.is_empty() && !endings.is_empty())
            }
            Self::Initials(_) => false,
        }
    }

    /// Whether a wording that has the keys has the clause.
    fn is_told_by_keys(&self) -> bool {
        match self {
            Self::Runs { any_ending: None, start: None, exact, .. } => *exact || self.is_one_word(),
            _ => false,
        }
    }

    /// The same words with emphasis; nothing where there is no such key of them.
    fn stressed(&self, scope: char, emphasis: usize) -> Option<String> {
        let Self::Runs { words, endings, any_ending, start, .. } = self else { return None };
        let stressed = |key: &String| format!("\"{emphasis}{scope}{key}\"");
        let mut all: Vec<String> = words.iter().map(stressed).collect();
        if any_ending.is_none() && start.is_none() && (1..=MOST_STRESSED).contains(&endings.len()) {
            let ways: Vec<String> = endings.iter().map(|ending| stressed(&ending.word)).collect();
            all.push(format!("({})", ways.join(" OR ")));
        } else if !endings.is_empty() || any_ending.is_some() || start.is_some() {
            return None;
        }
        (!all.is_empty()).then(|| all.join(" AND "))
    }

    /// An expression that finds nothing but what has the clause; nothing where the index cannot tell.
    fn exactly(&self, scope: char) -> Option<String> {
        match self {
            Self::Runs { keys, exact: true, .. } => keys.first().map(|key| quoted(scope, key)),
            Self::Runs { endings, .. } if self.is_told_by_keys() => {
                let ways: Vec<String> = endings.iter().map(|ending| quoted(scope, &ending.word)).collect();
                Some(ways.join(" OR "))
            }
            _ => None,
        }
    }
}

/// Whether running text is asked for a beginning so short.
fn is_asked(start: &str, weight: Weight) -> bool {
    weight.is_name() || (start.chars().count() > START_LONGEST && !start.ends_with(|sign: char| sign.is_ascii_digit()))
}

/// The pairs of a run of syllables, and the beginning of the last pair where that may still grow.
fn pairs(signs: &[char], open: bool) -> (Vec<String>, Option<String>) {
    let mut pairs: Vec<String> =
        signs.windows(2).map(|two| format!("{PAIR}{}{}", coded(two[0]), coded(two[1]))).collect();
    let growing = match signs {
        [.., before, sign] if open => fold::open_code(*sign).map(|code| format!("{PAIR}{}{code}", coded(*before))),
        _ => None,
    };
    if growing.is_some() {
        pairs.pop();
    }
    (pairs, growing)
}

/// Initial consonants in pieces that have keys of their own.
fn windows(initials: &str) -> Vec<String> {
    let letters: Vec<char> = initials.chars().collect();
    let size = letters.len().clamp(1, INITIALS_LONGEST);
    letters.windows(size).map(|window| std::iter::once(INITIALS).chain(window.iter().copied()).collect()).collect()
}

/// A key as FTS5 reads it. No key holds a quotation mark.
fn quoted(scope: char, key: &str) -> String {
    format!("\"{scope}{key}\"")
}

/// A word or a phrase as it was typed.
struct Part<'a> {
    text: &'a str,
    left_out: bool,
    open: bool,
    /// Whether it stands in quotation marks.
    quoted: bool,
}

/// Takes apart what was typed.
fn parts(typed: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut rest = typed;
    while let Some(sign) = rest.chars().next() {
        if sign.is_whitespace() {
            rest = &rest[sign.len_utf8()..];
            continue;
        }
        let after_minus = rest.strip_prefix(['-', '\u{2212}', '\u{2013}', '\u{2014}']);
        let left_out = after_minus.is_some_and(|after| !after.starts_with(char::is_whitespace) && !after.is_empty());
        if let Some(after) = after_minus {
            rest = after;
            if !left_out {
                continue;
            }
        }
        let quoted = rest.chars().next().filter(|sign| opens(*sign));
        let (text, open, after) = if let Some(opening) = quoted {
            let inside = &rest[opening.len_utf8()..];
            match inside.char_indices().find(|(_, sign)| closes(opening, *sign)) {
                Some((end, sign)) => (&inside[..end], false, &inside[end + sign.len_utf8()..]),
                // A phrase that is still typed.
                None => (inside, !inside.ends_with(char::is_whitespace), ""),
            }
        } else {
            let end = rest.find(|sign: char| sign.is_whitespace() || opens(sign)).unwrap_or(rest.len());
            (&rest[..end], end == rest.len(), &rest[end..])
        };
        parts.push(Part { text, left_out, open: open && !left_out, quoted: quoted.is_some() });
        rest = after;
    }
    parts
}

fn opens(sign: char) -> bool {
    matches!(sign, '"' | '«' | '»' | '“' | '”' | '„' | '\u{ff02}' | '「' | '『')
}

fn closes(opening: char, sign: char) -> bool {
    match opening {
        '「' => sign == '」',
        '『' => sign == '』',
        _ => matches!(sign, '"' | '«' | '»' | '“' | '”' | '\u{ff02}'),
    }
}

impl Clause {
    fn read(part: &Part<'_>, language: WrittenLanguage) -> Option<Self> {
        let runs = fold::runs(part.text);
        if let [run] = runs.as_slice()
            && run.kind == Kind::Syllables
            && let Some(initials) = initials(run.text)
        {
            return Some(Self::Initials(initials));
        }
        let mut terms = Vec::with_capacity(runs.len());
        let inflects = language == WrittenLanguage::Uzbek && !part.quoted && runs.len() == 1;
        for run in runs.iter().take(MOST_RUNS) {
            if run.kind == Kind::Syllables {
                terms.push(Term::Syllables(fold::syllables(run.text).into_iter().map(|one| one.sign).collect()));
            } else {
                let spelled = fold::spelled(run.text, language);
                if !spelled.is_empty() {
                    let stem = fold::stem(spelled.clone(), language);
                    terms.push(Term::Word { kind: run.kind, spelled, stem, inflects });
                }
            }
        }
        // What ends in a sign that parts words, as a full stop, is no beginning of one.
        let ends = runs.last().is_some_and(|run| run.range().end == part.text.len());
        (!terms.is_empty()).then_some(Self::Runs { terms, open: part.open && ends })
    }
}

/// The letters of a run that is nothing but consonants standing alone.
fn initials(run: &str) -> Option<String> {
    let syllables = fold::syllables(run);
    let alone = syllables.iter().all(|syllable| fold::lone_initial(syllable.sign).is_some());
    (alone && !syllables.is_empty()).then(|| syllables.iter().filter_map(|one| fold::initial(one.sign)).collect())
}

/// Whether a beginning may be looked for in a wording of this weight.
pub(super) fn may_begin(spelled: &str, kind: Kind, weight: Weight) -> bool {
    let is_long = index::start(spelled, START_LONGEST).is_some();
    match kind {
        // Words that begin so are not looked up for numbers: the keys of the index tell the first digits alone.
        Kind::Digits => weight.is_name() && spelled.chars().count() <= START_LONGEST,
        _ => weight.is_name() || is_long,
    }
}
