//! Posts: what an expert is sent to, apart from the person in it.

use crate::RecordKind;
use crate::closed_set::closed_set;
use crate::record::{Concept, Field, date, line, lines, link, number, word};

closed_set! {
    /// The rank of a post, by the grades that both governments know.
    pub enum PostRank: word("post-rank") {
        /// Minister level.
        Minister = "minister",
        /// Vice-minister level.
        ViceMinister = "vice_minister",
        /// Vice-rector of a university.
        ViceRector = "vice_rector",
        /// Director general of a department.
        DirectorGeneral = "director_general",
        /// Director of a division.
        Director = "director",
        /// Adviser without a line.
        Adviser = "adviser",
        /// A specialist.
        Specialist = "specialist",
    }
}

const FIELDS: &[Field] = &[
    line("title"),
    word("grade", PostRank::SET).listed(),
    link("organisation", &[RecordKind::Organisation]).called("host").listed(),
    lines("mandate"),
    number("term_months"),
    date("starts").called("exists_from").listed(),
    date("ends").called("exists_until"),
];

/// A post as it is kept.
pub(crate) const CONCEPT: Concept = Concept::new(RecordKind::Post, "post", "title", FIELDS);
