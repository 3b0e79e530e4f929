//! Promise chains of a large office: each from a letter to a packet, ten links long, beside what the fields say.

use std::collections::HashMap;

use super::Chance;
use crate::chain::{self, Verb};
use crate::{Error, Office, RecordId, RecordKind, RecordRef, Result};

/// One chain for so many records.
const RECORDS_A_CHAIN: usize = 500;

/// What a chain goes through, and what each does to the one before.
const STEPS: [(RecordKind, Verb); 10] = [
    (RecordKind::Decision, Verb::Answers),
    (RecordKind::Mou, Verb::Fulfils),
    (RecordKind::Proposal, Verb::Fulfils),
    (RecordKind::Task, Verb::Fulfils),
    (RecordKind::Task, Verb::Fulfils),
    (RecordKind::Project, Verb::Fulfils),
    (RecordKind::Task, Verb::Fulfils),
    (RecordKind::Consortium, Verb::Fulfils),
    (RecordKind::Task, Verb::Fulfils),
    (RecordKind::Task, Verb::Reports),
];

/// Links records that are there into chains.
pub(super) fn link(
    office: &Office,
    records: usize,
    made: &HashMap<RecordKind, Vec<RecordId>>,
    chance: &mut Chance,
) -> Result<()> {
    for _ in 0..records / RECORDS_A_CHAIN {
        let mut pick = |kind: RecordKind| {
            let ids = made.get(&kind)?;
            Some(RecordRef { kind, id: *ids.get(chance.below(ids.len()))? })
        };
        let Some(mut before) = pick(RecordKind::Letter) else { continue };
        for (kind, verb) in STEPS {
            let Some(after) = pick(kind) else { continue };
            match chain::add(office, after.into(), verb, before.into()) {
                Ok(_) => before = after,
                // What comes before already is passed over.
                Err(Error::ChainCircle | Error::ChainLinkExists) => {}
                Err(error) => return Err(error),
            }
        }
    }
    Ok(())
}
