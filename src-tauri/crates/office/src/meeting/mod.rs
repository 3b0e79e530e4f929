//! Meetings of bodies: agenda, invitations and attendance a side, minutes that both sides agree on, and what is carried over.

mod carry;

use hamkor_language::messages;
use rusqlite::named_params;

pub use carry::carry_over;

use crate::body::{Seat, Sector};
use crate::closed_set::closed_set;
use crate::organisation::Country;
use crate::record::{
    Concept, Field, Need, Part, States, Wait, Watch, date, flag, line, lines, link, moves, number, time, word,
};
use crate::{Message, RecordId, RecordKind, Result, View};

closed_set! {
    /// Where a meeting stands.
    pub enum MeetingState: word("meeting-state") {
        /// Planned.
        Planned = "planned",
        /// The invitations are out.
        Invited = "invited",
        /// It was held.
        Held = "held",
        /// The minutes are drafted.
        MinutesDrafted = "minutes_drafted",
        /// Both sides agreed on the minutes.
        MinutesAgreed = "minutes_agreed",
        /// Nothing is left to do.
        Closed = "closed",
        /// Put off.
        Postponed = "postponed",
        /// Cancelled.
        Cancelled = "cancelled",
    }
}

closed_set! {
    /// What became of an item of the agenda.
    pub enum Handling: word("meeting-handling") {
        /// Still to be dealt with.
        Open = "open",
        /// Settled.
        Settled = "settled",
        /// Carried over to the next meeting.
        CarriedOver = "carried_over",
    }
}

closed_set! {
    /// What somebody answered to an invitation.
    pub enum Answer: word("meeting-answer") {
        /// Invited, without an answer yet.
        Invited = "invited",
        /// Comes.
        Accepted = "accepted",
        /// Does not come.
        Declined = "declined",
        /// Sends somebody.
        Represented = "represented",
    }
}

const FIELDS: &[Field] = &[
    line("title"),
    link("body", &[RecordKind::Body]).listed(),
    number("number").called("meeting_number"),
    date("held_on").listed(),
    time("starts_at"),
    time("ends_at"),
    line("place").listed(),
    lines("purpose"),
    lines("minutes"),
    date("agreed_korea").called("minutes_agreed_korea"),
    date("agreed_uzbekistan").called("minutes_agreed_uzbekistan"),
];

const PARTS: &[Part] = &[
    Part::new(
        "meeting_item",
        &[
            line("title").called("agenda_item"),
            number("minutes").called("duration_minutes"),
            link("presenter", &[RecordKind::Person]),
            link("paper", &[RecordKind::Plan, RecordKind::Mou, RecordKind::Advice, RecordKind::Letter]),
            word("handling", Handling::SET),
            lines("outcome"),
        ],
    ),
    Part::new(
        "meeting_guest",
        &[
            link("person", &[RecordKind::Person]),
            link("organisation", &[RecordKind::Organisation]),
            word("side", Country::SET),
            word("sector", Sector::SET),
            word("seat", Seat::SET),
            word("answer", Answer::SET).called("invitation_answer"),
            flag("attended"),
        ],
    )
    .alternat("side"),
];

const STATES: States = States {
    set: MeetingState::SET,
    path: &["planned", "invited", "held", "minutes_drafted", "minutes_agreed", "closed"],
    ended: &["closed", "cancelled"],
    moves: moves! { MeetingState:
        Planned => Invited, Keep, Need::Field("held_on"), Need::Part("meeting_item"), Need::Part("meeting_guest");
        Planned => Postponed, Keep, Need::Reason;
        Planned => Cancelled, Keep, Need::Reason;
        Invited => Held, Keep, Need::Field("held_on");
        Invited => Postponed, Keep, Need::Reason;
        Invited => Cancelled, Keep, Need::Reason;
        Postponed => Planned, Keep;
        Postponed => Cancelled, Keep, Need::Reason;
        Held => MinutesDrafted, Keep, Need::Field("minutes");
        MinutesDrafted => MinutesAgreed, Keep, Need::Field("agreed_korea"), Need::Field("agreed_uzbekistan");
        MinutesDrafted => Held, Keep, Need::Reason;
        MinutesAgreed => Closed, Keep, Need::Each("meeting_item", "handling");
    },
};

const WATCHES: &[Watch] = &[
    Watch { code: "meeting", sql: include_str!("coming.sql"), lead: 30 },
    Watch { code: "minutes", sql: include_str!("minutes_due.sql"), lead: 14 },
];

const WAITS: &[Wait] = &[Wait { code: "minutes", sql: include_str!("agreeing.sql") }];

/// A meeting as it is kept.
pub(crate) const CONCEPT: Concept = Concept {
    parts: PARTS,
    states: Some(STATES),
    watches: WATCHES,
    waits: WAITS,
    remarks: Some(remarks),
    ..Concept::new(RecordKind::Meeting, "meeting", "title", FIELDS)
};

/// A side that is fewer than its quorum, and an agenda that is longer than the meeting.
fn remarks(view: &View<'_>, id: RecordId) -> Result<Vec<Message>> {
    let mut remarks = Vec::new();
    let mut statement = view.connection().prepare_cached(include_str!("quorum.sql"))?;
    let mut rows = statement.query(named_params! { ":meeting": id })?;
    while let Some(row) = rows.next()? {
        let (side, there, quorum): (Country, i64, i64) = (row.get("side")?, row.get("there")?, row.get("quorum")?);
        remarks.push(messages::record_remark_quorum(quorum, side.message(), there));
    }
    let (agenda, meeting): (i64, Option<i64>) = view
        .connection()
        .prepare_cached(include_str!("lengths.sql"))?
        .query_row(named_params! { ":meeting": id }, |row| Ok((row.get("agenda")?, row.get("meeting")?)))?;
    if let Some(meeting) = meeting.filter(|meeting| agenda > *meeting) {
        remarks.push(messages::record_remark_agenda_long(agenda, meeting));
    }
    Ok(remarks)
}
