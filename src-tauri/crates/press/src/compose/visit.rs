//! What is printed for a visit: its programme in both time zones, who comes in the order of precedence, the plates that
//! stand on the table, and who sits where.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveTime, TimeZone};
use chrono_tz::Asia::{Seoul, Tashkent};
use chrono_tz::Tz;
use hamkor_language::{Language, Message, format, messages, when};
use hamkor_office::compare::RunKind;
use hamkor_office::organisation::Country;
use hamkor_office::record::{self, FieldSheet, PartSheet, RowSheet, Sheet};
use hamkor_office::visit::{VisitPaper, places};
use hamkor_office::{RecordId, RecordKind, RecordRef, View};

use super::tables::{fitted, once};
use super::text::plain;
use super::{fact, in_each};
use crate::document::{Block, Document, Fact, Item, Plate, PlateFace, Row, Seated, SeatedSide, Seating};
use crate::error::{Error, Result};
use crate::words::{LONGEST_IN_TEXT, LONGEST_IN_TITLE, Piece, Run, Words};

/// How many signs a Korean word in a cell may have and still stay whole.
const LONGEST_IN_CELL: usize = 10;
/// How many seats of one side have room for names beside them.
const SEATS_WITH_NAMES: usize = 7;

/// A paper for a visit, in one language or in two. Name plates are in each person's own language first, then in these.
///
/// # Errors
/// When there is no such visit, or it has nothing of what the paper shows.
pub fn visit(view: &View<'_>, visit: RecordId, paper: VisitPaper, languages: &[Language]) -> Result<Document> {
    let reference = RecordRef { kind: RecordKind::Visit, id: visit };
    let first = super::reader(languages);
    let mut sheets = BTreeMap::new();
    for language in Language::ALL {
        sheets.insert(language, record::read(view, reference, language)?);
    }
    let today = view.now().with_timezone(&Tashkent).date_naive();
    let composed = Composed { sheets, languages, today };
    let blocks = match paper {
        VisitPaper::Programme => composed.programme()?,
        VisitPaper::Delegates => composed.delegates()?,
        VisitPaper::Plates => composed.plates()?,
        VisitPaper::Seating => composed.seating()?,
    };
    let heading = |language: Language| {
        let name = composed.sheet(language).map(|sheet| sheet.name.clone()).unwrap_or_default();
        messages::visit_paper_title(name, paper.message()).text(language)
    };
    let mut titles = in_each(languages, |language| Words::plain(&heading(language), language, LONGEST_IN_TITLE));
    titles.dedup_by(|next, before| next.text() == before.text());
    let facts = match paper {
        VisitPaper::Programme | VisitPaper::Delegates => in_each(languages, |language| composed.facts(language)),
        VisitPaper::Plates | VisitPaper::Seating => Vec::new(),
    };
    let item = Item {
        key: visit.to_string(),
        number: String::new(),
        title: heading(first),
        titles,
        standing: Words::plain(&paper.message().text(first), first, LONGEST_IN_TEXT),
        facts,
        blocks,
        ..Item::default()
    };
    Ok(Document {
        front_matter: false,
        office: hamkor_office::office_name(view, first)?,
        kicker: Vec::new(),
        title: item.title.clone(),
        titles: item.titles.clone(),
        footer: format::date(first, today),
        items: vec![item],
        languages: languages.to_vec(),
        ..Document::default()
    })
}

/// A visit in every language, on its way to paper.
struct Composed<'a> {
    sheets: BTreeMap<Language, Sheet>,
    languages: &'a [Language],
    today: NaiveDate,
}

impl Composed<'_> {
    fn sheet(&self, language: Language) -> Option<&Sheet> {
        self.sheets.get(&language)
    }

    fn part(&self, language: Language, name: &str) -> Option<&PartSheet> {
        self.sheet(language)?.parts.iter().find(|part| part.name == name)
    }

    /// The rows of a part, as one language has them; they stand in the same order in every language.
    fn rows(&self, name: &str) -> &[RowSheet] {
        self.part(super::reader(self.languages), name).map_or(&[], |part| part.rows.as_slice())
    }

    /// What a row says in a language.
    fn text(&self, language: Language, part: &str, at: usize, name: &str) -> Option<String> {
        field(&self.part(language, part)?.rows.get(at)?.fields, name)?.text.clone()
    }

    /// The same in each language of the paper, said once where it reads the same.
    fn cell(&self, say: impl Fn(Language) -> Option<String>) -> Vec<Words> {
        let said = self.languages.iter().filter_map(|language| {
            let text = say(*language)?;
            Some(Words::plain(&text, *language, LONGEST_IN_CELL))
        });
        once(said.collect())
    }

    /// A text that reads the same in every language and that no line may break.
    fn unbroken(&self, text: &str) -> Vec<Words> {
        let runs =
            vec![Run { text: text.to_owned(), strong: false, emphasis: false, change: RunKind::Kept, note: None }];
        vec![Words {
            language: super::reader(self.languages),
            pieces: vec![Piece { whole: true, runs, names: Vec::new() }],
        }]
    }

    fn say(&self, message: &Message) -> Vec<Words> {
        self.cell(|language| Some(message.text(language)))
    }

    fn heading(&self, say: impl Fn(Language) -> String) -> Block {
        let words = |language| plain(Words::plain(&say(language), language, LONGEST_IN_TEXT));
        Block::Heading { level: 1, number: String::new(), cells: in_each(self.languages, words) }
    }

    /// When, where and by whom the delegation is received.
    fn facts(&self, language: Language) -> Vec<Fact> {
        let Some(sheet) = self.sheet(language) else { return Vec::new() };
        let date = |name: &str| field(&sheet.fields, name)?.value.as_deref()?.parse::<NaiveDate>().ok();
        let days = date("starts").map(|starts| when::span(language, starts, date("ends").unwrap_or(starts)));
        let said = |name: &str| field(&sheet.fields, name)?.text.clone();
        [
            (messages::press_held_on(), days),
            (messages::press_place(), said("place")),
            (messages::field_visit_host(), said("host")),
        ]
        .into_iter()
        .filter_map(|(label, value)| Some(fact(&label, Words::plain(&value?, language, LONGEST_IN_TEXT), language)))
        .collect()
    }

    /// The country that is visited.
    fn host(&self) -> Option<Country> {
        country(&self.sheets.values().next()?.fields, "country")
    }

    /// The clock by which the programme is kept: that of the country that is visited.
    fn clock(&self) -> Tz {
        if self.host() == Some(Country::Korea) { Seoul } else { Tashkent }
    }

    /// Day by day and hour by hour.
    fn programme(&self) -> Result<Vec<Block>> {
        const PART: &str = "visit_programme";
        let rows = self.rows(PART);
        let value = |row: &RowSheet, name: &str| field(&row.fields, name).and_then(|field| field.value.clone());
        let mut order: Vec<usize> = (0..rows.len()).collect();
        order.sort_by_key(|at| {
            let day = value(&rows[*at], "dated");
            (day.is_none(), day, value(&rows[*at], "starts_at"))
        });
        if order.is_empty() {
            return Err(Error::VisitEmpty);
        }
        let columns: Vec<&str> = ["event", "venue", "interpreter", "transport"]
            .into_iter()
            .filter(|name| rows.iter().any(|row| field(&row.fields, name).is_some_and(|one| one.text.is_some())))
            .collect();
        let label = |language: Language, name: &str| -> Option<String> {
            Some(field(&self.part(language, PART)?.columns, name)?.label.clone())
        };
        let mut blocks = Vec::new();
        let mut beside = false;
        for of_day in order.chunk_by(|one, next| value(&rows[*one], "dated") == value(&rows[*next], "dated")) {
            let day = value(&rows[of_day[0]], "dated").and_then(|day| day.parse::<NaiveDate>().ok());
            blocks.push(self.heading(|language| match day {
                Some(day) => format::date_with_weekday(language, day),
                None => messages::visit_paper_undated().text(language),
            }));
            let mut head = vec![self.say(&messages::visit_paper_tashkent()), self.say(&messages::visit_paper_seoul())];
            head.extend(columns.iter().map(|name| self.cell(|language| label(language, name))));
            let mut table = vec![row(head)];
            for at in of_day {
                let time = |name: &str| value(&rows[*at], name).and_then(|time| time.parse::<NaiveTime>().ok());
                let (starts, ends) = (time("starts_at"), time("ends_at"));
                let on = |clock: Tz| self.on_clock(clock, day, starts, ends);
                let (tashkent, seoul) = (on(Tashkent), on(Seoul));
                beside |= tashkent.contains('(') || seoul.contains('(');
                let mut cells = vec![self.unbroken(&tashkent), self.unbroken(&seoul)];
                let or_dash = |language, name| self.text(language, PART, *at, name).unwrap_or_else(|| "–".to_owned());
                cells.extend(columns.iter().map(|name| self.cell(|language| Some(or_dash(language, name)))));
                table.push(row(cells));
            }
            let widths = columns.iter().map(|name| if *name == "event" { 26.0 } else { 14.0 });
            let proportions: Vec<f64> = [11.0, 11.0].into_iter().chain(widths).collect();
            blocks.push(fitted(Vec::new(), 1, &proportions, vec!["left"; proportions.len()], table));
        }
        if beside {
            let words = |language: Language| {
                let text = messages::visit_paper_day_beside().text(language);
                plain(Words::plain(&text, language, LONGEST_IN_TEXT))
            };
            blocks.push(Block::Note { cells: in_each(self.languages, words) });
        }
        Ok(blocks)
    }

    /// From when to when on a clock; what falls on the day before or after on that clock says so.
    fn on_clock(
        &self,
        clock: Tz,
        day: Option<NaiveDate>,
        starts: Option<NaiveTime>,
        ends: Option<NaiveTime>,
    ) -> String {
        let day = day.unwrap_or(self.today);
        let shown = |time: NaiveTime| {
            // Neither clock is ever set back or forth, so each moment is there once.
            let moment = self.clock().from_local_datetime(&day.and_time(time)).earliest();
            moment.map(|moment| {
                let there = moment.with_timezone(&clock);
                let text = format::time(&there);
                match (there.date_naive() - day).num_days() {
                    0 => text,
                    days if days > 0 => format!("{text} (+{days})"),
                    days => format!("{text} (−{})", days.abs()),
                }
            })
        };
        match (starts.and_then(shown), ends.and_then(shown)) {
            (Some(starts), Some(ends)) => format!("{starts}–{ends}"),
            (Some(one), None) | (None, Some(one)) => one,
            (None, None) => "–".to_owned(),
        }
    }

    /// Who comes and who receives them: the rows of each, in the order of precedence.
    fn sides(&self) -> Result<(Vec<usize>, Vec<usize>)> {
        let rows = self.rows("visit_delegate");
        let host = self.host().filter(|country| *country != Country::Other);
        let named = |at: &usize| field(&rows[*at].fields, "person").is_some_and(|one| one.text.is_some());
        let (hosts, guests): (Vec<usize>, Vec<usize>) =
            (0..rows.len()).filter(named).partition(|at| host.is_some() && country(&rows[*at].fields, "side") == host);
        if guests.is_empty() && hosts.is_empty() { Err(Error::VisitEmpty) } else { Ok((guests, hosts)) }
    }

    /// What the side of the guests is called, and what that of the hosts is.
    fn side_name(&self, of: &[usize], guests: bool, language: Language) -> String {
        let rows = self.rows("visit_delegate");
        let side = of.iter().find_map(|at| country(&rows[*at].fields, "side"));
        let side = side.or(if guests { None } else { self.host() }).filter(|side| *side != Country::Other);
        match (side, guests) {
            (Some(side), true) => messages::visit_paper_guests_of(side.message()).text(language),
            (Some(side), false) => messages::visit_paper_hosts_of(side.message()).text(language),
            (None, true) => messages::visit_paper_guests().text(language),
            (None, false) => messages::visit_paper_hosts().text(language),
        }
    }

    fn person(&self, language: Language, at: usize) -> String {
        self.text(language, "visit_delegate", at, "person").unwrap_or_default()
    }

    /// What somebody is: the position, else the organisation.
    fn about(&self, language: Language, at: usize) -> Option<String> {
        let said = |name| self.text(language, "visit_delegate", at, name);
        said("role").or_else(|| said("organisation"))
    }

    /// Both sides, each numbered from its head on.
    fn delegates(&self) -> Result<Vec<Block>> {
        const PART: &str = "visit_delegate";
        let (guests, hosts) = self.sides()?;
        let mut blocks = Vec::new();
        for (side, are_guests) in [(&guests, true), (&hosts, false)] {
            if side.is_empty() {
                continue;
            }
            blocks.push(self.heading(|language| self.side_name(side, are_guests, language)));
            let label = |name: &str| {
                self.cell(|language| Some(field(&self.part(language, PART)?.columns, name)?.label.clone()))
            };
            let mut table = vec![row(vec![
                self.say(&messages::press_column_number()),
                label("person"),
                label("role"),
                label("organisation"),
            ])];
            for (rank, at) in (1..).zip(side) {
                let number = i64::from(rank);
                let cell = |name: &str| {
                    self.cell(|language| Some(self.text(language, PART, *at, name).unwrap_or_else(|| "–".to_owned())))
                };
                table.push(row(vec![
                    self.cell(|language| Some(format::number(language, number))),
                    self.cell(|language| Some(self.person(language, *at))),
                    cell("role"),
                    cell("organisation"),
                ]));
            }
            blocks.push(fitted(Vec::new(), 1, &[5.0, 18.0, 22.0, 22.0], vec!["left"; 4], table));
        }
        Ok(blocks)
    }

    /// A plate for each: the person's own language first, with the languages of the paper under it; where that leaves none,
    /// the language of those across the table.
    fn plates(&self) -> Result<Vec<Block>> {
        let rows = self.rows("visit_delegate");
        let (guests, hosts) = self.sides()?;
        let across = |at: usize| {
            let others = if hosts.contains(&at) { &guests } else { &hosts };
            let side = others.iter().find_map(|at| country(&rows[*at].fields, "side"));
            side.or(if hosts.contains(&at) { None } else { self.host() }).map(own_language)
        };
        let plate = |at: usize| {
            let own = country(&rows[at].fields, "side").map(own_language);
            let mut languages: Vec<Language> = own.into_iter().chain(self.languages.iter().copied()).collect();
            if own.is_some_and(|own| languages.iter().all(|language| *language == own)) {
                languages.extend(across(at));
            }
            let mut seen = Vec::new();
            languages.retain(|language| {
                let new = !seen.contains(language);
                seen.push(*language);
                new
            });
            let face = |languages: &[Language]| -> Option<PlateFace> {
                let (first, others) = languages.split_first()?;
                let name = self.person(*first, at);
                let names = others.iter().map(|language| (*language, self.person(*language, at)));
                let others = names.filter(|(_, other)| *other != name);
                Some(PlateFace {
                    about: self.about(*first, at).map(|about| Words::plain(&about, *first, LONGEST_IN_TITLE)),
                    others: others.map(|(language, name)| Words::plain(&name, language, LONGEST_IN_TITLE)).collect(),
                    name: Words::plain(&name, *first, LONGEST_IN_TITLE),
                })
            };
            let front = face(&languages)?;
            // Whoever sits across reads the language that is not the person's own first.
            let second = usize::from(languages.len() > 1);
            languages.rotate_left(second);
            Some(Plate { back: front, front: face(&languages)? })
        };
        let plates: Vec<Plate> = guests.iter().chain(&hosts).filter_map(|at| plate(*at)).collect();
        Ok(vec![Block::Plates { plates }])
    }

    /// The table with both sides. A side of which nobody is named yet has as many empty seats as the other.
    fn seating(&self) -> Result<Vec<Block>> {
        let (guests, hosts) = self.sides()?;
        let side = |of: &[usize], empty: usize, are_guests: bool| {
            let someone = |at: &usize| Seated {
                names: self.cell(|language| Some(self.person(language, *at))),
                about: self.cell(|language| self.about(language, *at)),
            };
            let nobody = Seated { names: Vec::new(), about: Vec::new() };
            let people: Vec<Seated> =
                if of.is_empty() { vec![nobody; empty] } else { of.iter().map(someone).collect() };
            let names = self.cell(|language| Some(self.side_name(of, are_guests, language)));
            // The guests sit across from the foot of the plan, and look down on it.
            SeatedSide { names, places: places(people.len(), !are_guests), people }
        };
        let (far, near) = (side(&guests, hosts.len(), true), side(&hosts, guests.len(), false));
        let numbers_alone = far.people.len().max(near.people.len()) > SEATS_WITH_NAMES;
        Ok(vec![Block::Seating(Seating { far, near, numbers_alone })])
    }
}

fn field<'a>(fields: &'a [FieldSheet], name: &str) -> Option<&'a FieldSheet> {
    fields.iter().find(|field| field.name == name)
}

fn country(fields: &[FieldSheet], name: &str) -> Option<Country> {
    let word = field(fields, name)?.value.as_deref()?;
    Country::ALL.iter().copied().find(|country| country.as_str() == word)
}

/// The language that a side speaks at the table.
fn own_language(country: Country) -> Language {
    match country {
        Country::Korea => Language::Korean,
        Country::Uzbekistan => Language::Uzbek,
        Country::Other => Language::English,
    }
}

fn row(cells: Vec<Vec<Words>>) -> Row {
    Row { depth: 0, strong: false, cells }
}
