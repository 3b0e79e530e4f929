//! The sample office: the founding text of 28 November 2012 as the office's own plans, in Korean, Uzbek, Russian and
//! English. What the text does not say is marked as an example.
//!
//! It is made through the same doors as any office, with a clock of its own, so that it reads the same whenever it is made.
//! It gets its name when it is whole: a machine that stops meanwhile leaves no office rather than half of one.

mod attachments;
mod chains;
mod files;
pub mod large;
mod load;
mod records;

use std::path::Path;
use std::sync::Arc;

use chrono::{DateTime, TimeZone, Utc};
use chrono_tz::Asia::Tashkent;

use crate::change::Entry;
use crate::change::replica::Replica;
use crate::clock::{Clock, FixedClock};
use crate::founding::{partial, put_in_place, require_room};
use crate::plan::Typesetter;
use crate::storage::key::Key;
use crate::storage::lock::FileLock;
use crate::storage::{migrate, unpoisoned};
use crate::{Environment, Error, MemberId, Office, OfficeId, Passphrase, Result};

/// The sample's passphrase is no secret: the office holds nothing but what was published, and examples.
pub const PASSPHRASE: &str = "hamkor-namuna-2012";

/// Makes the sample office in a new file, and opens it with its first member at work. `typesetter` sets what is approved in it.
///
/// # Errors
/// When there is a file already, it cannot be written, or a plan cannot be set for paper.
pub fn create(
    path: &Path,
    passphrase: &Passphrase,
    environment: &Environment,
    typesetter: &dyn Typesetter,
) -> Result<Office> {
    require_room(path)?;
    let lock = FileLock::take(path)?;
    let partial = partial(path);
    migrate::remove_database(&partial)?;
    let made = make(&partial, passphrase, typesetter).and_then(|made| {
        put_in_place(&partial, path)?;
        Ok(made)
    });
    let Made { office, key, founder, last } = match made {
        Ok(made) => made,
        Err(error) => {
            migrate::remove_database(&partial)?;
            return Err(error);
        }
    };
    Replica::remembered(&last, office, path, environment.replica_folder.as_deref())?.note(Some(&last))?;
    // From here on the office lives in the present.
    let office = Office::assemble(path, key, environment.clone(), lock)?;
    office.identify(founder)?;
    Ok(office)
}

/// What is known of a sample that was made.
struct Made {
    office: OfficeId,
    key: Key,
    founder: MemberId,
    /// The last entry of its history: the machine that made it goes on as the same replica.
    last: Entry,
}

/// Makes the sample in a file that has not got its name yet.
fn make(path: &Path, passphrase: &Passphrase, typesetter: &dyn Typesetter) -> Result<Made> {
    let clock = Arc::new(FixedClock::new(moment(2012, 11, 28)?));
    let making = Environment { clock: Arc::clone(&clock) as Arc<dyn Clock>, replica_folder: None };
    let office = load::load(path, passphrase, making, &clock, typesetter)?;
    let last = {
        let writer = unpoisoned(&office.writer);
        Entry::last(&writer.connection, writer.replica.id)?
    };
    let made = Made {
        office: office.id(),
        key: office.standing().clone(),
        founder: office.member().ok_or(Error::MemberUnknown)?,
        last: last.ok_or_else(|| Error::unexpected("the sample has no history"))?,
    };
    office.close()?;
    Ok(made)
}

/// Ten in the morning of a day in Tashkent.
fn moment(year: i32, month: u32, day: u32) -> Result<DateTime<Utc>> {
    Tashkent
        .with_ymd_and_hms(year, month, day, 10, 0, 0)
        .single()
        .map(|moment| moment.to_utc())
        .ok_or_else(|| Error::unexpected("the sample names a day that is none"))
}

#[cfg(test)]
mod tests {
    use hamkor_language::{Language, messages};

    use super::*;
    use crate::plan::{self, PlanState};
    use crate::record::{self, Due, Query, Window};
    use crate::testing::{Fixture, Paper};
    use crate::{PlanId, RecordKind, packet, search};

    fn sample(fixture: &Fixture) -> Office {
        create(&fixture.path(), &Passphrase::new(PASSPHRASE), &fixture.machine(), &Paper).unwrap()
    }

    #[test]
    fn the_sample_holds_the_plans_in_their_states_and_can_be_found_in_every_script() {
        let fixture = Fixture::new();
        let office = sample(&fixture);
        office
            .read(|view| {
                let list = record::list(view, RecordKind::Plan, &Query::all(), Window::WHOLE, Language::Korean)?;
                let states: Vec<&str> = list.rows.iter().filter_map(|row| row.state.as_deref()).collect();
                assert_eq!((list.all, list.total, states.len()), (5, 5, 5));
                for state in ["approved", "in_review", "returned", "draft"] {
                    assert!(states.contains(&state), "{state} in {states:?}");
                }
                let package =
                    list.rows.iter().find(|row| row.name.contains("종합 패키지")).expect("the package is there");
                let package = PlanId(package.reference.id.0);
                let stale = plan::untranslated_texts(view, package)?.stale;
                assert!(stale >= 2, "two Russian passages are older than the Korean");
                let read = plan::read(view, package, Language::Russian)?;
                assert!(read.passages.iter().any(|passage| {
                    passage.wordings.get(&Language::Russian).is_some_and(|wording| wording.stale_text.is_some())
                }));
                assert!(!read.goals.is_empty() && !read.goals[0].children[0].children[0].indicators.is_empty());
                assert!(read.passages.iter().all(|passage| {
                    passage.table.is_some() || passage.wordings.contains_key(&Language::UzbekCyrillic)
                }));

                for (words, expected) in [
                    ("위원", "협력위원회"),
                    ("тошкент", "Toshkent"),
                    ("ўзбек", "Oʻzbek"),
                    ("o'zbek", "Oʻzbek"),
                    ("oʻzbek", "Oʻzbek"),
                    ("электронное", "электронного"),
                ] {
                    let found = search::find(view, words, Language::Korean)?;
                    let shown: Vec<String> = found
                        .iter()
                        .map(|place| place.snippet.iter().map(|piece| piece.text.as_str()).collect())
                        .collect();
                    assert!(shown.iter().any(|text| text.contains(expected)), "{words}: {shown:?}");
                }

                let packet = packet::read(view, packet::find_by_name(view, "committee-2")?, Language::Uzbek)?;
                assert_eq!(packet.items.len(), 5);
                assert!(packet.missing.iter().any(|warning| warning.kind == packet::WarningKind::Unapproved));
                Ok(())
            })
            .unwrap();
    }

    #[test]
    fn the_sample_holds_the_people_agreements_and_tasks_and_says_what_falls_due() {
        let fixture = Fixture::new();
        let office = sample(&fixture);
        fixture.clock.set(moment(2013, 11, 4).unwrap());
        office
            .read(|view| {
                let committee = packet::find_by_name(view, "committee-2")?;
                assert_eq!(packet::latest(view)?, committee, "the packet in hand is that of the committee");

                let sheet = |kind, name| {
                    let record = record::find_by_name(view, kind, name)?;
                    record::read(view, record, Language::English)
                };
                let expert = sheet(RecordKind::Expert, "Sending of the Deputy Chairman of the ICT Committee")?;
                assert_eq!(expert.state.as_deref(), Some("extended"));
                assert_eq!(expert.moved.len(), 7, "each step of the way is kept");
                assert!(!expert.remarks.is_empty(), "two papers tell of two terms");
                let name = "Sending of the Vice-Rector of the Tashkent University of Information Technologies";
                let rector = sheet(RecordKind::Expert, name)?;
                assert_eq!(rector.state.as_deref(), Some("host_procedure"));
                let extended =
                    sheet(RecordKind::Task, "Agree the Text of the Memorandum between the Agencies (example)")?;
                assert_eq!(extended.state.as_deref(), Some("extended"));

                let due = record::due(view, Language::English)?;
                let of = |name: &str| -> Vec<&Due> { due.iter().filter(|one| one.record.name == name).collect() };
                let late = of("Report on the Informatization Needs of the 12 Ministries (example)");
                assert!(late.len() == 1 && late[0].late, "{late:?}");
                let notice = messages::due_mou_notice().text(Language::English);
                let memorandum = of("Memorandum of Understanding on Cooperation in Informatization");
                let day = memorandum.iter().find(|one| one.text == notice).map(|one| one.on.to_string());
                assert_eq!(day.as_deref(), Some("2013-12-20"), "{memorandum:?}");
                assert!(of("Yearly Meeting of the Cooperation Committee").is_empty(), "it is weeks away");
                // The committee has its second meeting planned in time, and the task that was extended has its new day.
                for quiet in ["Korea–Uzbekistan Informatization Cooperation Committee", extended.name.as_str()] {
                    assert!(of(quiet).is_empty(), "{quiet}");
                }
                Ok(())
            })
            .unwrap();
    }

    #[test]
    fn every_text_of_the_records_is_there_in_every_language_and_none_is_stale() {
        let fixture = Fixture::new();
        let office = sample(&fixture);
        office
            .read(|view| {
                for concept in record::ALL {
                    for row in record::list(
                        view,
                        concept.kind,
                        &record::Query::all(),
                        record::Window::WHOLE,
                        Language::Korean,
                    )?
                    .rows
                    {
                        let sheet = record::read(view, row.reference, Language::Korean)?;
                        for language in crate::WrittenLanguage::ALL {
                            assert_eq!(sheet.translations(language), (0, 0), "{} in {language:?}", sheet.name);
                        }
                    }
                }
                Ok(())
            })
            .unwrap();
    }

    #[test]
    fn a_plan_is_drafted_submitted_and_approved_by_another_and_then_stays_as_it_was() {
        use crate::passage::{self, Inline, PassageKind};
        use crate::{Error, Role, WrittenLanguage};

        let fixture = Fixture::new();
        let office = fixture.create();
        let drafter = office.member().unwrap();
        let kind = office.read(|view| plan::kinds(view, Language::Korean)).unwrap()[0].id;
        let id = plan::create(&office, "전자정부 계획", WrittenLanguage::Korean, kind).unwrap().value;
        let submit = || plan::move_to(&office, id, PlanState::InReview, None, Language::Korean);
        assert!(matches!(submit(), Err(Error::PlanTitleMissing)), "a plan without text is not submitted");
        let passage = passage::add(&office, id, None, PassageKind::Paragraph, 0).unwrap().value;
        passage::set(&office, passage, WrittenLanguage::Korean, &[Inline::plain("본문")], false).unwrap();
        passage::set(&office, passage, WrittenLanguage::Russian, &[Inline::plain("Текст")], false).unwrap();
        passage::set(&office, passage, WrittenLanguage::Korean, &[Inline::plain("고친 본문")], false).unwrap();
        let read = |language| office.read(|view| plan::read(view, id, language)).unwrap();
        assert!(read(Language::Russian).passages[0].wordings[&Language::Russian].stale);
        submit().unwrap();
        let approve = || plan::approve(&office, id, &Paper, None, Language::Korean);
        assert!(matches!(approve(), Err(Error::DrafterCannotApprove)));
        let reviewer = crate::member::add(&office, "검토자", Role::PolicyOfficer, Language::Korean).unwrap().value;
        office.identify(reviewer).unwrap();
        approve().unwrap();
        let write = || passage::set(&office, passage, WrittenLanguage::Korean, &[Inline::plain("x")], false);
        assert!(matches!(write(), Err(Error::PlanFrozen)));
        assert!(matches!(office.undo(), Err(Error::UndoNotPossible | Error::UndoNothing)), "an approval stays");

        office.identify(drafter).unwrap();
        plan::next_version(&office, id).unwrap();
        write().unwrap();
        let plan = read(Language::Korean);
        assert_eq!((plan.version, plan.state, plan.versions[0].number), (2, PlanState::Draft, 1));
        let compared =
            |view: &crate::View<'_>| plan::compare(view, id, Some(1), None, Language::Korean, Language::Korean);
        let runs = office.read(compared).unwrap().passages.remove(0).runs;
        assert_eq!((runs[0].text.as_str(), runs[1].text.as_str()), ("고친 본문", "x"), "version 1 is kept");
    }
}
