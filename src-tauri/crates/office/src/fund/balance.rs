//! Where a fund stands on a day: pledged, paid, committed, spent, and what is left.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use chrono_tz::Asia::Tashkent;
use hamkor_language::money::Currency;
use hamkor_language::{Language, Message, messages};

use rusqlite::named_params;

use super::CONCEPT;
use super::ledger::{Entry, Ledger, Sums};
use crate::history::record_name;
use crate::organisation::Country;
use crate::record::{Summary, SummaryColumn, one};
use crate::{RecordId, RecordKind, RecordRef, Result, View};

/// What is asked of a balance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked {
    /// The last day that counts; without one, today in Tashkent.
    pub at: Option<NaiveDate>,
    /// The currency that everything is turned into; without one, the fund's own.
    pub currency: Option<Currency>,
}

/// The balance of a fund, worded for a reader: one table of the whole, one of the sides, one of the budget.
///
/// # Errors
/// When there is no such fund, or an amount is too large to be held.
pub fn balance(view: &View<'_>, fund: RecordId, asked: Asked, language: Language) -> Result<Vec<Summary>> {
    let at = asked.at.unwrap_or_else(|| view.now().with_timezone(&Tashkent).date_naive());
    let own = one(view, &CONCEPT, fund)?.get::<super::FundCurrency>("currency")?;
    let into = asked.currency.or(own.map(Currency::from)).unwrap_or(Currency::Usd);
    let ledger = Ledger::read(view, fund)?;
    let sums = |entry, side| Sums::of(into, ledger.until(entry, side, at));
    let mut tables = vec![whole(&sums, at, into, language)?, sides(&sums, into, language)?];
    tables.extend(budget(&ledger, at, into, language)?);
    Ok(tables)
}

pub(super) fn summaries(view: &View<'_>, fund: RecordId, language: Language) -> Result<Vec<Summary>> {
    balance(view, fund, Asked { at: None, currency: None }, language)
}

pub(super) fn head(
    first: &Message,
    others: impl IntoIterator<Item = Message>,
    language: Language,
) -> Vec<SummaryColumn> {
    let figures = others.into_iter().map(|one| SummaryColumn { text: one.text(language), figures: true });
    [SummaryColumn { text: first.text(language), figures: false }].into_iter().chain(figures).collect()
}

fn all_in(into: Currency) -> Message {
    messages::fund_all_in(super::FundCurrency::SET.message(into.code()))
}

fn whole(
    sums: &impl Fn(Entry, Option<Country>) -> Result<Sums>,
    at: NaiveDate,
    into: Currency,
    language: Language,
) -> Result<Summary> {
    let (pledged, paid) = (sums(Entry::Pledge, None)?, sums(Entry::Payment, None)?);
    let (committed, spent) = (sums(Entry::Commitment, None)?, sums(Entry::Disbursement, None)?);
    let lines = [
        (messages::fund_pledged(), pledged),
        (messages::fund_paid(), paid),
        (messages::fund_unpaid(), pledged.without(paid)),
        (messages::fund_committed(), committed),
        (messages::fund_spent(), spent),
        (messages::fund_owed(), committed.without(spent)),
        (messages::fund_left(), paid.without(spent)),
    ];
    let row = |(label, sums): &(Message, Sums)| -> Result<Vec<String>> {
        let mut row = vec![label.text(language)];
        for currency in Currency::ALL {
            row.push(sums.exact(currency)?.in_digits(language));
        }
        row.push(sums.chosen()?.in_digits(language));
        Ok(row)
    };
    let currencies = Currency::ALL.map(|currency| super::FundCurrency::SET.message(currency.code()));
    Ok(Summary {
        label: messages::fund_balance(at).text(language),
        columns: head(&messages::fund_figure(), currencies.into_iter().chain([all_in(into)]), language),
        rows: lines.iter().map(row).collect::<Result<_>>()?,
    })
}

fn sides(
    sums: &impl Fn(Entry, Option<Country>) -> Result<Sums>,
    into: Currency,
    language: Language,
) -> Result<Summary> {
    let columns = [messages::fund_pledged(), messages::fund_paid(), messages::fund_unpaid()];
    let mut rows = Vec::new();
    for side in Country::ALL.iter().copied() {
        let (pledged, paid) = (sums(Entry::Pledge, Some(side))?, sums(Entry::Payment, Some(side))?);
        if side == Country::Other && pledged == Sums::new(into) && paid == Sums::new(into) {
            continue;
        }
        let mut row = vec![side.message().text(language)];
        for sums in [pledged, paid, pledged.without(paid)] {
            row.push(sums.chosen()?.in_digits(language));
        }
        rows.push(row);
    }
    let label = messages::fund_sides(super::FundCurrency::SET.message(into.code())).text(language);
    Ok(Summary { label, columns: head(&messages::field_side(), columns, language), rows })
}

/// The budget with what was committed and spent of each line; nothing where there is no budget.
fn budget(ledger: &Ledger, at: NaiveDate, into: Currency, language: Language) -> Result<Option<Summary>> {
    if ledger.budget.is_empty() {
        return Ok(None);
    }
    let of_code =
        |entry, code: &Option<String>| Sums::of(into, ledger.until(entry, None, at).filter(|line| &line.code == code));
    let row = |(code, amount): &(Option<String>, hamkor_language::money::Money)| -> Result<Vec<String>> {
        let (committed, spent) = (of_code(Entry::Commitment, code)?, of_code(Entry::Disbursement, code)?);
        Ok(vec![
            code.clone().unwrap_or_default(),
            amount.in_digits(language),
            committed.chosen()?.in_digits(language),
            spent.chosen()?.in_digits(language),
        ])
    };
    let columns = [messages::fund_budgeted(), messages::fund_committed(), messages::fund_spent()];
    Ok(Some(Summary {
        label: messages::fund_budget(super::FundCurrency::SET.message(into.code())).text(language),
        columns: head(&messages::field_budget_code(), columns, language),
        rows: ledger.budget.iter().map(row).collect::<Result<_>>()?,
    }))
}

/// What was committed and spent on a project, of each fund in that fund's own currency; nothing where no line names it.
pub(crate) fn spent_on(view: &View<'_>, project: RecordId, language: Language) -> Result<Option<Summary>> {
    let mut statement = view.connection().prepare_cached(include_str!("of_project.sql"))?;
    let funds = statement.query_map(named_params! { ":project": project }, |row| row.get::<_, RecordId>(0))?;
    let mut rows = Vec::new();
    for fund in funds {
        let fund = fund?;
        let own = one(view, &CONCEPT, fund)?.get::<super::FundCurrency>("currency")?;
        let into = own.map_or(Currency::Usd, Currency::from);
        let ledger = Ledger::read(view, fund)?;
        let sum = |entry| {
            Sums::of(into, ledger.lines.iter().filter(|line| line.entry == entry && line.project == Some(project)))
        };
        let (committed, spent) = (sum(Entry::Commitment)?, sum(Entry::Disbursement)?);
        rows.push(vec![
            record_name(view, RecordRef { kind: RecordKind::Fund, id: fund }, language)?,
            committed.chosen()?.in_digits(language),
            spent.chosen()?.in_digits(language),
            committed.without(spent).chosen()?.in_digits(language),
        ]);
    }
    if rows.is_empty() {
        return Ok(None);
    }
    let columns = [messages::fund_committed(), messages::fund_spent(), messages::fund_owed()];
    Ok(Some(Summary {
        label: messages::fund_for_project().text(language),
        columns: head(&RecordKind::Fund.message(), columns, language),
        rows,
    }))
}

/// What a total leaves out, what no line of the budget covers, and a balance below nothing.
pub(super) fn remarks(view: &View<'_>, fund: RecordId) -> Result<Vec<Message>> {
    let own = one(view, &CONCEPT, fund)?.get::<super::FundCurrency>("currency")?;
    let into = own.map_or(Currency::Usd, Currency::from);
    let ledger = Ledger::read(view, fund)?;
    let mut remarks = Vec::new();
    let unrated = Sums::of(into, &ledger.lines)?.unrated;
    if unrated > 0 {
        remarks.push(messages::fund_remark_unrated(i64::from(unrated), super::FundCurrency::SET.message(into.code())));
    }
    let known: BTreeSet<&str> = ledger.budget.iter().filter_map(|(code, _)| code.as_deref()).collect();
    let used: BTreeSet<&str> = ledger.lines.iter().filter_map(|line| line.code.as_deref()).collect();
    let unknown: Vec<&str> = used.difference(&known).copied().collect();
    if !unknown.is_empty() {
        remarks.push(messages::fund_remark_no_budget(unknown.join(", ")));
    }
    let today = view.now().with_timezone(&Tashkent).date_naive();
    let paid = Sums::of(into, ledger.until(Entry::Payment, None, today))?;
    let left = paid.without(Sums::of(into, ledger.until(Entry::Disbursement, None, today))?).chosen()?;
    if left.minor < 0 {
        remarks.push(messages::fund_remark_below());
    }
    Ok(remarks)
}

#[cfg(test)]
mod tests {
    use hamkor_language::{WrittenLanguage, format};

    use super::*;
    use crate::Office;
    use crate::record::{self, RowRef};
    use crate::testing::Fixture;

    fn row(office: &Office, fund: RecordRef, part: &str, fields: &[(&str, &str)]) {
        let id = record::add_row(office, fund, part, None).unwrap().value;
        let row = RowRef { part: part.to_owned(), id };
        for (field, value) in fields {
            record::set(office, fund, Some(&row), field, Some(value)).unwrap();
        }
    }

    fn told(office: &Office, fund: RecordRef, at: &str, currency: Currency) -> Vec<Vec<String>> {
        let asked = Asked { at: Some(format::parse_date(at).unwrap()), currency: Some(currency) };
        let tables = office.read(|view| balance(view, fund.id, asked, Language::English)).unwrap();
        tables[0].rows.iter().map(|row| row.iter().map(|cell| cell.replace('\u{a0}', " ")).collect()).collect()
    }

    #[test]
    fn a_fund_tells_what_it_has_on_any_day_by_the_rates_of_each_line() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let id =
            record::create(&office, RecordKind::Fund, "공동 프로젝트 기금", WrittenLanguage::Korean).unwrap().value;
        let fund = RecordRef { kind: RecordKind::Fund, id };
        let rates = [("rate_krw", "1,085.4"), ("rate_uzs", "1 978,53")];
        let with = |fields: &[(&'static str, &'static str)]| [fields, &rates[..]].concat();
        row(&office, fund, "fund_pledge", &with(&[("side", "KR"), ("amount", "USD 1,000"), ("dated", "2012-11-28")]));
        row(
            &office,
            fund,
            "fund_pledge",
            &with(&[("side", "UZ"), ("amount", "1 978 530 soʻm"), ("dated", "2012-11-28")]),
        );
        row(&office, fund, "fund_payment", &with(&[("side", "KR"), ("amount", "542,700원"), ("dated", "2013-01-10")]));
        row(
            &office,
            fund,
            "fund_disbursement",
            &with(&[("amount", "USD 120.50"), ("dated", "2013-02-01"), ("code", "1.1")]),
        );

        let before = told(&office, fund, "2012-12-31", Currency::Usd);
        assert_eq!(before[0], ["Pledged", "KRW 0", "UZS 1,978,530", "USD 1,000", "USD 2,000"]);
        assert_eq!(before[1], ["Paid in", "KRW 0", "UZS 0", "USD 0", "USD 0"]);
        let after = told(&office, fund, "2013-02-01", Currency::Krw);
        assert_eq!(after[1], ["Paid in", "KRW 542,700", "UZS 0", "USD 0", "KRW 542,700"]);
        assert_eq!(after[2][4], "KRW 1,628,100", "pledged and not paid");
        assert_eq!(after[6], ["Balance", "KRW 542,700", "UZS 0", "USD −120.50", "KRW 411,909"]);

        let sheet = office.read(|view| record::read(view, fund, Language::English)).unwrap();
        assert_eq!(sheet.remarks, ["No line of the budget has this code: 1.1"]);
        row(&office, fund, "fund_payment", &[("amount", "5,000원"), ("dated", "2013-01-10")]);
        let sheet = office.read(|view| record::read(view, fund, Language::English)).unwrap();
        assert!(sheet.remarks[0].starts_with("1 "), "{:?}", sheet.remarks);
    }
}
