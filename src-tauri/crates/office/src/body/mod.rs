//! Bodies that meet: the Cooperation Committee, the Experts Meeting, the Forum, briefings, and those that the office adds.

use crate::RecordKind;
use crate::closed_set::closed_set;
use crate::organisation::Country;
use crate::record::{Concept, Field, Part, Watch, date, lines, link, name, number, word};

closed_set! {
    /// What a body is.
    pub enum BodyKind: word("body-kind") {
        /// A committee of both governments.
        Committee = "committee",
        /// A meeting of experts.
        ExpertsMeeting = "experts_meeting",
        /// A forum of government, academia, associations and firms.
        Forum = "forum",
        /// Briefings.
        Briefing = "briefing",
        /// A working group.
        WorkingGroup = "working_group",
    }
}

closed_set! {
    /// The four sectors of a forum.
    pub enum Sector: word("body-sector") {
        /// Government.
        Government = "government",
        /// Academia.
        Academia = "academia",
        /// Associations of firms.
        Association = "association",
        /// Firms.
        Firm = "firm",
    }
}

closed_set! {
    /// What somebody is in a body or at a meeting.
    pub enum Seat: word("body-seat") {
        /// Chairs it with the chair of the other side.
        CoChair = "co_chair",
        /// A member.
        Member = "member",
        /// The secretary.
        Secretary = "secretary",
        /// The interpreter.
        Interpreter = "interpreter",
        /// An observer.
        Observer = "observer",
    }
}

const FIELDS: &[Field] = &[
    name("name"),
    name("short_name"),
    word("kind", BodyKind::SET).called("body_kind").listed(),
    date("founded_on").listed(),
    number("meets_every_months").listed(),
    number("quorum_korea"),
    number("quorum_uzbekistan"),
    lines("mandate"),
];

const PARTS: &[Part] = &[Part::new(
    "body_member",
    &[
        link("person", &[RecordKind::Person]),
        link("organisation", &[RecordKind::Organisation]),
        word("side", Country::SET),
        word("sector", Sector::SET),
        word("seat", Seat::SET),
        date("starts"),
        date("ends"),
    ],
)
.alternat("side")];

/// A body that must meet every so many months, and has not, says so.
const WATCHES: &[Watch] = &[Watch { code: "body-meeting", sql: include_str!("meetings_due.sql"), lead: 60 }];

/// A body as it is kept.
pub(crate) const CONCEPT: Concept =
    Concept { parts: PARTS, watches: WATCHES, ..Concept::new(RecordKind::Body, "body", "name", FIELDS) };
