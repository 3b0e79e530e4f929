//! Memoranda of understanding: between governments, institutions and associations.
//!
//! *Expiring* is derived from the end and the last day to give notice, never stored. Each side is named, listed and signed
//! first in its own edition (*alternat*). Sources of the checklists: Korea's Directive 566 of the Prime Minister (2011),
//! article 4; Uzbekistan's law ZRU-518 on international treaties (2019), article 5.

mod check;

use hamkor_language::{Language, messages};
use rusqlite::named_params;

pub(crate) use check::open as open_checks;
pub use check::{CheckItem, CheckResult};

use crate::chain::Break;
use crate::closed_set::closed_set;
use crate::organisation::Country;
use crate::record::{
    Concept, Field, Need, Part, States, Wait, Watch, date, flag, line, lines, link, moves, number, plain, word,
};
use crate::{Message, RecordId, RecordKind, Result, View};

closed_set! {
    /// Where a memorandum stands.
    pub enum MouState: word("mou-state") {
        /// One side has proposed it.
        Proposed = "proposed",
        /// The text is negotiated.
        Negotiating = "negotiating",
        /// The text is agreed.
        TextAgreed = "text_agreed",
        /// The text is initialled.
        Initialled = "initialled",
        /// It is cleared in both countries.
        Clearance = "clearance",
        /// It is signed.
        Signed = "signed",
        /// Both sides notify each other.
        AwaitingNotifications = "awaiting_notifications",
        /// It is in force.
        InForce = "in_force",
        /// It was renewed.
        Renewed = "renewed",
        /// It was amended.
        Amended = "amended",
        /// It is suspended.
        Suspended = "suspended",
        /// Another took its place.
        Superseded = "superseded",
        /// It was ended by notice.
        Terminated = "terminated",
        /// It ran out.
        Expired = "expired",
        /// It was given up before it was signed.
        Abandoned = "abandoned",
    }
}

closed_set! {
    /// Between whom a memorandum is.
    pub enum Level: word("mou-level") {
        /// Between governments.
        Governments = "governments",
        /// Between ministries or agencies.
        Agencies = "agencies",
        /// Between institutions.
        Institutions = "institutions",
        /// Between associations.
        Associations = "associations",
    }
}

closed_set! {
    /// What a memorandum is in law.
    pub enum LegalNature: word("mou-nature") {
        /// An arrangement between agencies, without international obligation.
        AgencyArrangement = "agency_arrangement",
        /// A treaty between states.
        Treaty = "treaty",
        /// A declaration of intent.
        Intent = "intent",
        /// A contract.
        Contract = "contract",
    }
}

closed_set! {
    /// A language of a memorandum.
    pub enum TextLanguage: word("language") {
        /// Korean.
        Korean = "ko",
        /// Uzbek.
        Uzbek = "uz",
        /// Russian.
        Russian = "ru",
        /// English.
        English = "en",
    }
}

closed_set! {
    /// What a text in a language is.
    pub enum TextStanding: word("mou-text") {
        /// Authentic, as good as the others.
        Authentic = "authentic",
        /// The one that prevails where they differ.
        Prevailing = "prevailing",
        /// A translation for use.
        Translation = "translation",
    }
}

closed_set! {
    /// Who owes what a clause says.
    pub enum Obliged: word("mou-obliged") {
        /// The Korean side.
        Korea = "KR",
        /// The Uzbek side.
        Uzbekistan = "UZ",
        /// Both sides.
        Both = "both",
        /// Nobody: the clause obliges to nothing.
        Nobody = "nobody",
    }
}

closed_set! {
    /// What was answered to a request for clearance.
    pub enum Clearance: word("mou-clearance") {
        /// Nothing yet.
        Pending = "pending",
        /// Agreed.
        Agreed = "agreed",
        /// Agreed with comments.
        Comments = "comments",
        /// Refused.
        Refused = "refused",
    }
}

const ORGANISATION: &[RecordKind] = &[RecordKind::Organisation];

const FIELDS: &[Field] = &[
    line("title"),
    word("level", Level::SET).called("mou_level").listed(),
    word("nature", LegalNature::SET).called("legal_nature"),
    plain("number").called("registration_number"),
    date("proposed_on"),
    date("signed_on").listed(),
    line("place"),
    date("in_force_on"),
    date("ends").called("expires_on").listed(),
    number("notice_months"),
    flag("renews").called("renews_itself"),
    number("renewal_months"),
    lines("purpose"),
    link("successor", &[RecordKind::Mou]),
];

const PARTS: &[Part] = &[
    Part::new(
        "mou_party",
        &[
            link("organisation", ORGANISATION).called("party"),
            word("side", Country::SET),
            link("signatory", &[RecordKind::Person]),
            line("capacity"),
            line("powers"),
        ],
    )
    .alternat("side"),
    Part::new(
        "mou_text",
        &[word("language", TextLanguage::SET), word("standing", TextStanding::SET).called("text_standing")],
    ),
    Part::new(
        "mou_clause",
        &[
            line("heading"),
            lines("text"),
            word("obliged", Obliged::SET),
            line("obligation"),
            date("due"),
            date("done_on"),
        ],
    ),
    Part::new(
        "mou_clearance",
        &[
            word("side", Country::SET),
            line("step"),
            link("organisation", ORGANISATION),
            date("asked_on"),
            date("given_on").called("answered_on"),
            word("answer", Clearance::SET),
        ],
    ),
    Part::new(
        "mou_check",
        &[
            word("item", CheckItem::SET).called("check_item"),
            word("result", CheckResult::SET).called("check_result"),
            date("checked_on"),
            line("note"),
        ],
    )
    .prefilled("item"),
    Part::new("mou_notification", &[word("side", Country::SET), date("dated"), plain("number")]),
    Part::new("mou_amendment", &[date("dated"), plain("number"), lines("text").called("amendment")]),
];

const STATES: States = States {
    set: MouState::SET,
    path: &["proposed", "negotiating", "text_agreed", "clearance", "signed", "in_force"],
    ended: &["superseded", "terminated", "expired", "abandoned"],
    moves: moves! { MouState:
        Proposed => Negotiating, Keep;
        Proposed => Abandoned, Keep, Need::Reason;
        Negotiating => TextAgreed, Keep, Need::Part("mou_party"), Need::Part("mou_clause"), Need::Part("mou_text");
        Negotiating => Abandoned, Keep, Need::Reason;
        TextAgreed => Clearance, Keep;
        TextAgreed => Initialled, Keep;
        TextAgreed => Negotiating, Keep, Need::Reason;
        Initialled => Clearance, Keep;
        Initialled => Negotiating, Keep, Need::Reason;
        Clearance => Signed, Approve, Need::Field("signed_on"), Need::Field("place"),
            Need::Each("mou_party", "signatory"), Need::Each("mou_clearance", "given_on");
        Clearance => Negotiating, Keep, Need::Reason;
        Clearance => Abandoned, Keep, Need::Reason;
        Signed => InForce, Keep, Need::Field("in_force_on");
        Signed => AwaitingNotifications, Keep;
        AwaitingNotifications => InForce, Keep, Need::Field("in_force_on"), Need::Part("mou_notification");
        InForce => Renewed, Keep, Need::Field("ends");
        InForce => Amended, Keep, Need::Part("mou_amendment");
        InForce => Superseded, Keep, Need::Field("successor");
        InForce => Expired, Keep, Need::Field("ends");
        InForce => Suspended, Keep, Need::Reason;
        InForce => Terminated, Keep, Need::Reason;
        Renewed => InForce, Keep;
        Renewed => Superseded, Keep, Need::Field("successor");
        Renewed => Expired, Keep, Need::Field("ends");
        Renewed => Terminated, Keep, Need::Reason;
        Amended => InForce, Keep;
        Amended => Superseded, Keep, Need::Field("successor");
        Amended => Expired, Keep, Need::Field("ends");
        Amended => Terminated, Keep, Need::Reason;
        Suspended => InForce, Keep, Need::Reason;
        Suspended => Expired, Keep, Need::Field("ends");
        Suspended => Terminated, Keep, Need::Reason;
    },
};

const WATCHES: &[Watch] = &[
    Watch { code: "mou-end", sql: include_str!("ends.sql"), lead: 180 },
    Watch { code: "mou-notice", sql: include_str!("notices.sql"), lead: 90 },
    Watch { code: "mou-obligation", sql: include_str!("obligations.sql"), lead: 30 },
    Watch { code: "mou-posting", sql: include_str!("postings.sql"), lead: 10 },
    Watch { code: "mou-clearance", sql: include_str!("clearances.sql"), lead: 0 },
];

const WAITS: &[Wait] = &[
    Wait { code: "clearance", sql: include_str!("waits.sql") },
    Wait { code: "notification", sql: include_str!("notifications.sql") },
];

const BREAKS: &[Break] =
    &[Break { code: "promise-without-project", sql: include_str!("without_project.sql"), column: "mou.id" }];

/// A memorandum as it is kept.
pub(crate) const CONCEPT: Concept = Concept {
    parts: PARTS,
    states: Some(STATES),
    watches: WATCHES,
    waits: WAITS,
    breaks: BREAKS,
    remarks: Some(remarks),
    ..Concept::new(RecordKind::Mou, "mou", "title", FIELDS)
};

/// The side that stands first in an edition: its own in the edition of its language; elsewhere the order is as listed.
#[must_use]
pub fn first_side(language: Language) -> Option<Country> {
    match language {
        Language::Korean => Some(Country::Korea),
        Language::Uzbek | Language::UzbekCyrillic => Some(Country::Uzbekistan),
        Language::Russian | Language::English => None,
    }
}

/// Whose move it is, which checks are open, and a text that prevails although the others are authentic.
fn remarks(view: &View<'_>, id: RecordId) -> Result<Vec<Message>> {
    let mut remarks = Vec::new();
    let mut statement = view.connection().prepare_cached(include_str!("waiting.sql"))?;
    let sides = statement.query_map(named_params! { ":mou": id }, |row| row.get::<_, Country>(0))?;
    for side in sides {
        remarks.push(messages::record_remark_their_move(side?.message()));
    }
    let open = open_checks(view, id)?;
    if open > 0 {
        remarks.push(messages::record_remark_checks_open(open));
    }
    let prevailing: i64 = view
        .connection()
        .prepare_cached(
            "SELECT count(*) FROM mou_text WHERE mou = :mou AND deleted_at IS NULL AND standing = 'prevailing'",
        )?
        .query_row(named_params! { ":mou": id }, |row| row.get(0))?;
    if prevailing > 1 {
        remarks.push(messages::record_remark_two_prevail());
    }
    Ok(remarks)
}
