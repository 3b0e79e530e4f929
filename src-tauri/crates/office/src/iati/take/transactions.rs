//! What was committed and paid.

use std::collections::HashSet;

use chrono::NaiveDate;
use hamkor_language::messages;

use super::super::element::Element;
use super::super::write::TRANSACTIONS;
use super::Walk;
use super::project::{amount, day};
use super::put::take_row;
use crate::record::{Stored, money_stored, rows, write_column};
use crate::{Error, PartRowId, RecordId, RecordKind, RecordRef, Result, fund};

impl Walk<'_, '_> {
    pub(super) fn transactions(&mut self, activity: &Element, project: RecordId) -> Result<()> {
        // The lines that are taken already: two lines that read the same are two transactions.
        let mut used = HashSet::new();
        for element in activity.all("transaction") {
            let code = element.first("transaction-type").and_then(|found| found.attribute("code"));
            let table = TRANSACTIONS.iter().find(|(known, _)| Some(*known) == code).map(|(_, table)| *table);
            let dated = element.first("transaction-date").and_then(day);
            let value = element.first("value");
            let money = value.and_then(|value| amount(value, activity));
            let from = element.first("provider-org").map(|found| self.narratives(found, activity)).unwrap_or_default();
            let (Some(table), Some(dated), Some(money), false) = (table, dated, money, from.is_empty()) else {
                self.leave_value(element, value.map(|value| value.text.as_str()));
                continue;
            };
            let part = fund::CONCEPT.parts.iter().find(|part| part.table == table).ok_or(Error::RecordNotFound)?;
            let fund = if let Some(fund) = self.funds.find(&from) {
                fund
            } else {
                let fund = self.make(&fund::CONCEPT)?;
                self.words(fund.0, "title", &from)?;
                self.funds.insert(&from, fund);
                self.change(&RecordKind::Fund.message());
                fund
            };
            let number = element.attribute("ref");
            let mut there = rows(self.view, &fund::CONCEPT, part, fund)?;
            // While it is entered, the lines of this file are read back too.
            there.retain(|(id, _)| !used.contains(id));
            let mut same = |_: &PartRowId, row: &Stored| -> Result<bool> {
                Ok(row.get::<RecordId>("project")? == Some(project)
                    && row.money("amount")? == Some(money)
                    && row.get::<NaiveDate>("dated")? == Some(dated)
                    && row.get::<String>("number")?.as_deref() == number)
            };
            if let Some((id, _)) = take_row(&mut there, &mut same)? {
                used.insert(id);
                continue;
            }
            let row = self.row(&fund::CONCEPT, part, fund)?;
            used.insert(row);
            let payee = element.first("receiver-org").map(|payee| self.organisation(payee, activity)).transpose()?;
            let note = element.first("description").map(|note| self.narratives(note, activity)).unwrap_or_default();
            if let Some(tx) = self.tx {
                write_column(tx, table, row.0, "project", &project)?;
                write_column(tx, table, row.0, "amount", &money_stored(money))?;
                write_column(tx, table, row.0, "dated", &dated)?;
                write_column(tx, table, row.0, "number", &number)?;
                write_column(tx, table, row.0, "organisation", &payee.flatten())?;
            }
            self.words(row.0, "note", &note)?;
            self.change(&if code == Some("2") {
                messages::part_fund_commitment()
            } else {
                messages::part_fund_disbursement()
            });
            self.touched.push(RecordRef { kind: RecordKind::Fund, id: fund });
        }
        Ok(())
    }
}
