//! What was pledged to a fund, paid in and disbursed, to be seen beside each other.

use chrono_tz::Asia::Tashkent;
use hamkor_language::money::{Currency, Money};
use hamkor_language::{Language, messages};

use super::CONCEPT;
use super::balance::{Asked, head};
use super::ledger::{Entry, Ledger, Sums};
use crate::figure::{Bar, BarGroup, Bars, Figure, Form, Tone, ticks};
use crate::organisation::Country;
use crate::record::{Summary, one};
use crate::{RecordId, Result, View};

/// The bars of a fund on a day: of the whole what was pledged, paid in and disbursed; of each side what it pledged and paid.
///
/// # Errors
/// When there is no such fund, or an amount is too large to be held.
pub fn figure(view: &View<'_>, fund: RecordId, asked: Asked, language: Language) -> Result<Figure> {
    let at = asked.at.unwrap_or_else(|| view.now().with_timezone(&Tashkent).date_naive());
    let own = one(view, &CONCEPT, fund)?.get::<super::FundCurrency>("currency")?;
    let into = asked.currency.or(own.map(Currency::from)).unwrap_or(Currency::Usd);
    let ledger = Ledger::read(view, fund)?;
    let sum = |entry, side| Sums::of(into, ledger.until(entry, side, at))?.chosen();
    let (pledged, paid) = (sum(Entry::Pledge, None)?, sum(Entry::Payment, None)?);
    let spent = sum(Entry::Disbursement, None)?;
    let bar = |name: hamkor_language::Message, amount: Money, tone| Bar {
        name: name.text(language),
        value: amount.minor,
        text: amount.in_digits(language),
        tone,
    };
    let of_side = |pledged, paid| {
        vec![bar(messages::fund_pledged(), pledged, Tone::Outline), bar(messages::fund_paid(), paid, Tone::Solid)]
    };
    let mut whole = of_side(pledged, paid);
    whole.push(bar(messages::fund_spent(), spent, Tone::Hatched));
    let mut groups = vec![BarGroup { name: messages::plot_fund_whole().text(language), bars: whole }];
    for side in Country::ALL.iter().copied() {
        let (pledged, paid) = (sum(Entry::Pledge, Some(side))?, sum(Entry::Payment, Some(side))?);
        if side == Country::Other && pledged.minor == 0 && paid.minor == 0 {
            continue;
        }
        groups.push(BarGroup { name: side.message().text(language), bars: of_side(pledged, paid) });
    }
    let rows = groups.iter().map(|group| {
        let values = (0..3).map(|at| group.bars.get(at).map(|bar| bar.text.clone()).unwrap_or_default());
        std::iter::once(group.name.clone()).chain(values).collect()
    });
    let title = messages::plot_fund_title(at, super::FundCurrency::SET.message(into.code())).text(language);
    let columns = [messages::fund_pledged(), messages::fund_paid(), messages::fund_spent()];
    let table = Summary {
        label: title.clone(),
        columns: head(&messages::field_side(), columns, language),
        rows: rows.collect(),
    };
    let text = |amount: Money| amount.in_digits(language);
    let description = messages::plot_fund_about(text(paid), text(pledged), text(spent)).text(language);
    let largest = groups.iter().flat_map(|group| &group.bars).map(|bar| bar.value).max().unwrap_or_default();
    let (end, ticks) = ticks(largest, |minor| text(Money { minor, currency: into }));
    Ok(Figure { title, description, table, form: Form::Bars(Bars { end, ticks, groups }) })
}
