//! The joint project fund: what each side pledged and paid, what it is meant for, what was committed and what was spent.
//!
//! Every line keeps its amount in its own currency and the rates of its day, frozen: won and soum for a dollar, with the
//! day and the source. Nothing that is shown as a total is stored: totals are reckoned from the lines, in whole numbers of
//! the minor unit. The parts follow the types of transaction of IATI 2.03: incoming commitment (11), incoming funds (1),
//! outgoing commitment (2), disbursement (3).

mod balance;
mod figure;
mod ledger;
mod rate;
pub mod statement;

use hamkor_language::money::Currency;

pub(crate) use balance::spent_on;
pub use balance::{Asked, balance};
pub use figure::figure;
pub use ledger::{Entry, Ledger, Line, Sums};
pub use rate::{RateSource, Rates, convert};

use crate::RecordKind;
use crate::chain::Verb;
use crate::closed_set::closed_set;
use crate::organisation::Country;
use crate::record::{
    Concept, Field, Need, Part, States, Watch, date, decimal, line, lines, link, money, moves, plain, word,
};

closed_set! {
    /// Where a fund stands.
    pub enum FundState: word("fund-state") {
        /// It is planned.
        Planned = "planned",
        /// Both sides agreed on it.
        Agreed = "agreed",
        /// It takes payments and pays.
        Open = "open",
        /// It pays nothing for the time being.
        Suspended = "suspended",
        /// It is settled and closed.
        Closed = "closed",
        /// It was given up before it opened.
        Abandoned = "abandoned",
    }
}

closed_set! {
    /// A currency of the fund.
    pub enum FundCurrency: word("currency") {
        /// The won.
        Won = "KRW",
        /// The soum.
        Soum = "UZS",
        /// The dollar.
        Dollar = "USD",
    }
}

impl From<FundCurrency> for Currency {
    fn from(currency: FundCurrency) -> Self {
        match currency {
            FundCurrency::Won => Self::Krw,
            FundCurrency::Soum => Self::Uzs,
            FundCurrency::Dollar => Self::Usd,
        }
    }
}

const ORGANISATION: &[RecordKind] = &[RecordKind::Organisation];
const PROJECT: &[RecordKind] = &[RecordKind::Project];

const FIELDS: &[Field] = &[
    line("title"),
    word("currency", FundCurrency::SET).called("fund_currency").listed(),
    link("organisation", ORGANISATION).called("kept_by").listed(),
    link("agreement", &[RecordKind::Mou]).tied(Verb::Promises),
    date("starts").called("fund_opens").listed(),
    date("ends").called("fund_closes"),
    lines("purpose"),
];

/// The digits after the sign of a rate.
pub(crate) const RATE_SCALE: u8 = 4;

const RATE_KRW: Field = decimal("rate_krw", RATE_SCALE);
const RATE_UZS: Field = decimal("rate_uzs", RATE_SCALE);
const RATE_ON: Field = date("rate_on");
const RATE_SOURCE: Field = word("rate_source", RateSource::SET);

/// What is promised to a payee.
const COMMITMENT: [Field; 11] = [
    plain("code").called("budget_code"),
    money("amount"),
    date("dated"),
    line("note"),
    link("project", PROJECT).ties(Verb::Funds),
    link("organisation", ORGANISATION).called("payee"),
    plain("number").called("document_number"),
    RATE_KRW,
    RATE_UZS,
    RATE_ON,
    RATE_SOURCE,
];

/// What is paid out: the same, and the line of the statement that it came from.
const DISBURSEMENT: [Field; 12] = {
    let mut fields = [plain("statement_line"); 12];
    let (same, _) = fields.split_at_mut(COMMITMENT.len());
    same.copy_from_slice(&COMMITMENT);
    fields
};

const PARTS: &[Part] = &[
    Part::new(
        "fund_pledge",
        &[
            word("side", Country::SET),
            money("amount"),
            date("dated"),
            date("due").called("payable_by"),
            date("done_on").called("paid_in_full_on"),
            link("organisation", ORGANISATION),
            RATE_KRW,
            RATE_UZS,
            RATE_ON,
            RATE_SOURCE,
            line("note"),
        ],
    ),
    Part::new(
        "fund_payment",
        &[
            word("side", Country::SET),
            money("amount"),
            date("dated"),
            line("note"),
            plain("number").called("document_number"),
            link("organisation", ORGANISATION),
            RATE_KRW,
            RATE_UZS,
            RATE_ON,
            RATE_SOURCE,
            plain("statement_line"),
        ],
    ),
    Part::new(
        "fund_budget",
        &[plain("code").called("budget_code"), line("heading").called("budget_line"), money("amount"), lines("note")],
    ),
    Part::new("fund_commitment", &COMMITMENT),
    Part::new("fund_disbursement", &DISBURSEMENT),
];

const STATES: States = States {
    set: FundState::SET,
    path: &["planned", "agreed", "open", "closed"],
    ended: &["closed", "abandoned"],
    moves: moves! { FundState:
        Planned => Agreed, Approve, Need::Part("fund_pledge"), Need::Field("agreement");
        Planned => Abandoned, Approve, Need::Reason;
        Agreed => Open, Keep, Need::Field("starts"), Need::Field("organisation"), Need::Part("fund_budget");
        Agreed => Abandoned, Approve, Need::Reason;
        Open => Closed, Approve, Need::Field("ends"), Need::Another;
        Open => Suspended, Approve, Need::Reason;
        Suspended => Open, Approve, Need::Reason;
        Suspended => Closed, Approve, Need::Field("ends"), Need::Reason;
    },
};

const WATCHES: &[Watch] = &[Watch { code: "fund-pledge", sql: include_str!("pledges.sql"), lead: 30 }];

/// A fund as it is kept.
pub(crate) const CONCEPT: Concept = Concept {
    parts: PARTS,
    states: Some(STATES),
    watches: WATCHES,
    defaults: &[("currency", "USD")],
    remarks: Some(balance::remarks),
    summaries: Some(balance::summaries),
    ..Concept::new(RecordKind::Fund, "fund", "title", FIELDS)
};
