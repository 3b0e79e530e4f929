use hamkor_language::{Language, WrittenLanguage};

use super::*;
use crate::member::Role;
use crate::passage::{self, Inline, PassageKind};
use crate::plan::{self, PlanState, actions, state};
use crate::testing::{Fixture, Paper, colleague, first_member};
use crate::{Change, Error, MemberId, Office, PassageId, PlanId, member};

const KO: WrittenLanguage = WrittenLanguage::Korean;

/// An office with a plan that its first member drafted, and two who may review and approve.
struct Desk {
    fixture: Fixture,
    office: Office,
    plan: PlanId,
    text: PassageId,
    drafter: MemberId,
    first: MemberId,
    second: MemberId,
    approver: MemberId,
}

impl Desk {
    fn new() -> Self {
        let fixture = Fixture::new();
        let office = fixture.create();
        let drafter = first_member(&office);
        let [first, second, approver] =
            ["이지은", "박서준", "최수빈"].map(|name| colleague(&office, name, Role::PolicyOfficer));
        let kind = office.read(|view| plan::kinds(view, Language::Korean)).unwrap()[0].id;
        let plan = plan::create(&office, "전자정부 계획", KO, kind).unwrap().value;
        let text = passage::add(&office, plan, None, PassageKind::Paragraph, 0).unwrap().value;
        let desk = Self { fixture, office, plan, text, drafter, first, second, approver };
        desk.write("본문");
        desk
    }

    fn write(&self, text: &str) {
        passage::set(&self.office, self.text, KO, &[Inline::plain(text)], false).unwrap();
    }

    fn submit(&self) {
        let line = Line { reviewers: vec![self.first, self.second], approver: Some(self.approver) };
        submit(&self.office, self.plan, &line).unwrap();
    }

    fn answer(&self, member: MemberId, verdict: Verdict, opinion: Option<&str>) -> crate::Result<()> {
        self.office.identify(member).unwrap();
        answer(&self.office, self.plan, verdict, opinion, Language::Korean).map(drop)
    }

    fn approve(&self, member: MemberId) -> crate::Result<()> {
        self.office.identify(member).unwrap();
        plan::approve(&self.office, self.plan, &Paper, None, Language::Korean).map(drop)
    }

    fn read(&self) -> plan::Plan {
        self.office.read(|view| plan::read(view, self.plan, Language::English)).unwrap()
    }

    /// Whose turn it is, by name.
    fn turn(&self) -> Vec<String> {
        self.read().line.into_iter().filter(|place| place.turn).map(|place| place.name).collect()
    }

    fn waits_for(&self, member: MemberId) -> bool {
        self.office.identify(member).unwrap();
        let mine = self.office.read(|view| waiting(view, Language::English)).unwrap();
        let counted = self.office.read(plan::counts).unwrap().waiting_for_me == 1;
        let waits = mine.iter().any(|one| one.mine);
        assert_eq!(waits, counted, "Today and the list say the same");
        waits
    }
}

#[test]
fn a_plan_goes_along_its_line_and_every_opinion_stays() {
    let desk = Desk::new();
    assert_eq!(desk.turn(), ["김민수"]);
    desk.submit();
    assert_eq!(desk.turn(), ["이지은", "박서준"]);
    assert!(desk.waits_for(desk.first) && desk.waits_for(desk.second));
    assert!(!desk.waits_for(desk.approver) && !desk.waits_for(desk.drafter));
    desk.answer(desk.first, Verdict::Agrees, None).unwrap();
    assert_eq!(desk.turn(), ["박서준"]);
    assert!(matches!(desk.answer(desk.first, Verdict::Agrees, None), Err(Error::NotAsked)));
    assert!(matches!(desk.approve(desk.approver), Err(Error::ReviewOutstanding { names }) if names == "박서준"));
    assert!(matches!(desk.answer(desk.second, Verdict::Remarks, Some(" ")), Err(Error::ReasonMissing)));
    desk.answer(desk.second, Verdict::Returns, Some("근거를 밝히십시오")).unwrap();
    assert_eq!((desk.read().state, desk.turn()), (PlanState::Returned, vec!["김민수".to_owned()]));
    assert!(desk.waits_for(desk.drafter));

    // Mended and submitted again, both are asked anew.
    desk.office.identify(desk.drafter).unwrap();
    desk.write("근거 있는 본문");
    let stood: Vec<_> = desk
        .office
        .read(|view| candidates(view, desk.plan, Language::Korean))
        .unwrap()
        .into_iter()
        .map(|one| (one.name, one.stood))
        .collect();
    assert!(stood.contains(&("최수빈".to_owned(), Some(ApprovalPlace::Approver))), "{stood:?}");
    assert!(stood.iter().all(|(name, _)| name != "김민수"), "the drafter is no candidate");
    desk.submit();
    assert_eq!(desk.turn(), ["이지은", "박서준"]);
    desk.answer(desk.first, Verdict::Remarks, Some("표를 덧붙이면 좋겠습니다")).unwrap();
    desk.answer(desk.second, Verdict::Agrees, None).unwrap();
    assert_eq!(desk.turn(), ["최수빈"]);
    assert!(matches!(desk.approve(desk.drafter), Err(Error::DrafterCannotApprove)));
    assert!(matches!(desk.approve(desk.first), Err(Error::ApproverIsAnother { name }) if name == "최수빈"));
    desk.approve(desk.approver).unwrap();
    let plan = desk.read();
    assert_eq!((plan.state, plan.versions.len(), desk.turn()), (PlanState::Approved, 1, vec![]));
    assert_eq!(plan.versions[0].printings.iter().map(|one| one.language).collect::<Vec<_>>(), [Language::Korean]);
    let said: Vec<&str> = plan.opinions.iter().map(|opinion| opinion.text.as_str()).collect();
    assert_eq!(said, ["표를 덧붙이면 좋겠습니다", "근거를 밝히십시오"]);
    assert_eq!(plan.opinions[1].verdict_text.as_deref(), Some("Returns it"));
}

#[test]
fn what_a_reviewer_said_is_not_undone() {
    let desk = Desk::new();
    desk.submit();
    desk.answer(desk.first, Verdict::Remarks, Some("좋습니다")).unwrap();
    assert!(desk.office.undo().is_err());
    desk.answer(desk.second, Verdict::Returns, Some("다시")).unwrap();
    assert!(desk.office.undo().is_err());
    assert_eq!(desk.read().opinions.len(), 2);
    // The drafter takes a submission back as any step.
    desk.office.identify(desk.drafter).unwrap();
    desk.submit();
    desk.office.undo().unwrap();
    assert_eq!((desk.read().state, desk.read().line.len()), (PlanState::Returned, 4));
}

#[test]
fn nobody_stands_at_two_places_or_where_the_role_does_not_allow_it() {
    let desk = Desk::new();
    let interpreter = colleague(&desk.office, "통역", Role::Interpreter);
    let reader = colleague(&desk.office, "독자", Role::Reader);
    for (reviewers, approver) in [
        (vec![desk.drafter], None),
        (vec![], Some(desk.drafter)),
        (vec![desk.first, desk.first], None),
        (vec![desk.first], Some(desk.first)),
        (vec![interpreter], None),
        (vec![reader], None),
        (vec![], Some(interpreter)),
    ] {
        let submitted = submit(&desk.office, desk.plan, &Line { reviewers, approver });
        assert!(matches!(submitted, Err(Error::LineMember { .. })), "{submitted:?}");
    }
    assert_eq!(desk.read().state, PlanState::Draft);
}

#[test]
fn a_member_who_has_left_holds_nobody_up() {
    let desk = Desk::new();
    desk.submit();
    desk.answer(desk.first, Verdict::Agrees, None).unwrap();
    desk.office.identify(desk.drafter).unwrap();
    member::retire(&desk.office, desk.second).unwrap();
    assert_eq!(desk.turn(), ["최수빈"]);
    member::retire(&desk.office, desk.approver).unwrap();
    desk.approve(desk.first).unwrap();
    assert_eq!(desk.read().state, PlanState::Approved);
    assert!(desk.fixture.path().exists());
}

#[test]
fn a_version_is_approved_with_its_paper_or_not_at_all() {
    struct Late<'a>(&'a Desk);
    impl plan::Typesetter for Late<'_> {
        fn approved(
            &self,
            view: &crate::View<'_>,
            approving: &plan::Approving,
        ) -> crate::Result<Vec<crate::kept::NewPdf>> {
            // Somebody translates while the pages are set.
            passage::set(&self.0.office, self.0.text, WrittenLanguage::Russian, &[Inline::plain("Текст")], false)?;
            Paper.approved(view, approving)
        }
    }
    struct Nothing;
    impl plan::Typesetter for Nothing {
        fn approved(&self, _: &crate::View<'_>, _: &plan::Approving) -> crate::Result<Vec<crate::kept::NewPdf>> {
            Ok(Vec::new())
        }
    }
    let desk = Desk::new();
    actions::move_to(&desk.office, desk.plan, PlanState::InReview, None, Language::Korean).unwrap();
    desk.office.identify(desk.approver).unwrap();
    let refused = plan::approve(&desk.office, desk.plan, &Nothing, None, Language::Korean);
    assert!(matches!(refused, Err(Error::KeptPdfMissing)));
    let refused = plan::approve(&desk.office, desk.plan, &Late(&desk), None, Language::Korean);
    assert!(matches!(refused, Err(Error::PlanChangedMeanwhile)), "{refused:?}");
    let moved = plan::move_to(&desk.office, desk.plan, PlanState::Approved, None, Language::Korean);
    assert!(matches!(moved, Err(Error::MoveNotAllowed)));
    assert_eq!((desk.read().state, desk.read().versions.len()), (PlanState::InReview, 0));
    desk.approve(desk.approver).unwrap();
    let kept = desk.office.read(|view| crate::kept::list(view, desk.plan.record())).unwrap();
    let (_, bytes) = desk.office.read(|view| crate::kept::read(view, kept[0].id)).unwrap();
    assert_eq!(String::from_utf8(bytes).unwrap(), format!("%PDF {} 1 ko", desk.plan));
}

/// For every move there is, which role may make it: as the drafter, and as another.
#[test]
fn what_each_role_may_do_with_a_plan_in_each_state() {
    let desk = Desk::new();
    let mut table = Vec::new();
    let mut others: Vec<(Role, MemberId)> = Vec::new();
    for role in Role::ALL {
        others.push((role, colleague(&desk.office, &format!("{role:?}"), role)));
    }
    for step in state::MOVES {
        desk.office.identify(desk.drafter).unwrap();
        desk.office
            .change(Change::new(crate::Action::Draft, hamkor_language::Message::bare("state".to_owned())), |tx| {
                tx.touch(desk.plan);
                actions::set_state(tx, desk.plan, step.from)
            })
            .unwrap();
        let may = |member: MemberId| {
            desk.office.identify(member).unwrap();
            let refusal = desk.office.read(|view| actions::refusal(view, desk.plan, step, Language::Korean)).unwrap();
            if refusal.is_none() { 'x' } else { '-' }
        };
        let as_other: String = others.iter().map(|(_, member)| may(*member)).collect();
        let as_drafter = may(desk.drafter);
        table.push(format!("{:10} {:10} {as_other} {as_drafter}", step.from.as_str(), step.to.as_str()));
    }
    // Deputy chairman, policy officer, interpreter, protocol officer, reader; then the drafter, who is a deputy chairman.
    assert_eq!(
        table,
        [
            "idea       draft      xx--- x",
            "draft      in_review  xx--- x",
            "in_review  approved   xx--- -",
            "in_review  returned   xx--- x",
            "returned   in_review  xx--- x",
            "returned   draft      xx--- x",
            "approved   in_force   xx--- x",
            "in_force   superseded xx--- x",
            "withdrawn  draft      xx--- x",
            "idea       withdrawn  xx--- x",
            "draft      withdrawn  xx--- x",
            "returned   withdrawn  xx--- x",
            "approved   withdrawn  xx--- x",
            "in_force   withdrawn  xx--- x",
        ]
    );
}
