//! What the funds committed to projects and paid for them.

use std::collections::HashMap;

use chrono::NaiveDate;
use hamkor_language::money::Money;
use hamkor_language::{Message, messages};
use uuid::Uuid;

use super::super::element::Element;
use super::{TRANSACTIONS, every, named, omitted, organisation_element};
use crate::record::{Stored, rows, texts};
use crate::wording::Texts;
use crate::{Error, RecordId, Result, View, fund};

/// A line of a fund as a transaction, with what of it is not written. A line without an amount or a day is none.
pub(super) struct Transaction {
    pub(super) element: Option<Element>,
    pub(super) left: Vec<Message>,
}

/// The transactions of each project, by day.
pub(super) fn by_project(view: &View<'_>) -> Result<HashMap<RecordId, Vec<Transaction>>> {
    let mut dated: HashMap<RecordId, Vec<(NaiveDate, Transaction)>> = HashMap::new();
    for fund in every(view, "fund")? {
        let texts = texts(view, &fund::CONCEPT, fund)?;
        for (code, table) in TRANSACTIONS {
            let part = fund::CONCEPT.parts.iter().find(|part| part.table == table).ok_or(Error::RecordNotFound)?;
            for (id, row) in rows(view, &fund::CONCEPT, part, fund)? {
                let Some(project) = row.get::<RecordId>("project")? else { continue };
                let transaction = match (row.money("amount")?, row.get::<NaiveDate>("dated")?) {
                    (Some(amount), Some(day)) => {
                        let element = element(view, &texts, (fund, id.0), code, &row, (amount, day))?;
                        let left = omitted::of_row((table, part.fields), (id.0, &row, &texts), Some(part))?;
                        (day, Transaction { element: Some(element), left })
                    }
                    _ => (
                        NaiveDate::MIN,
                        Transaction { element: None, left: vec![messages::iati_omitted_row(part.label())] },
                    ),
                };
                dated.entry(project).or_default().push(transaction);
            }
        }
    }
    let sorted = dated.into_iter().map(|(project, mut all)| {
        all.sort_by(|(day, one), (other_day, other)| (day, &one.element).cmp(&(other_day, &other.element)));
        (project, all.into_iter().map(|(_, transaction)| transaction).collect())
    });
    Ok(sorted.collect())
}

fn element(
    view: &View<'_>,
    texts: &Texts,
    (fund, line): (RecordId, Uuid),
    code: &str,
    row: &Stored,
    (amount, day): (Money, NaiveDate),
) -> Result<Element> {
    let mut element = Element::new("transaction");
    if let Some(number) = row.get::<String>("number")? {
        element = element.with("ref", number);
    }
    let payee = row.get::<RecordId>("organisation")?;
    let payee = payee.map(|payee| organisation_element(view, "receiver-org", payee)).transpose()?;
    Ok(element
        .holding([
            Element::new("transaction-type").with("code", code),
            Element::new("transaction-date").with("iso-date", day.to_string()),
            Element::amount(amount, day.to_string()),
        ])
        .holding(named("description", texts, line, "note"))
        .holding(named("provider-org", texts, fund.0, "title"))
        .holding(payee))
}
