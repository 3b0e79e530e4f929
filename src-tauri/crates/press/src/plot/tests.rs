//! No text leaves a picture or breaks it, whatever it holds; and the page has a look for everything that is drawn.

use chrono::NaiveDate;
use hamkor_office::chain::{ChainEdge, ChainNode, Standing, Verb};
use hamkor_office::expert::Term;
use hamkor_office::figure::{Bar, BarGroup, Bars, Terms, Tick, Tone};
use hamkor_office::history::NamedRecord;
use hamkor_office::{RecordId, RecordKind, RecordRef};
use proptest::prelude::*;

use super::canvas::{Anchor, Canvas, Shape, classes};
use super::*;

fn table() -> Summary {
    Summary { label: String::new(), columns: Vec::new(), rows: Vec::new() }
}

fn record() -> RecordRef {
    RecordRef { kind: RecordKind::Expert, id: RecordId::new() }
}

/// Names that people have, and names that nobody should have.
fn name() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => "[A-Za-z]{1,9}( [A-Za-z]{1,14}){0,9}",
        2 => "[가-힣]{1,12}( [가-힣]{1,9}){0,9}",
        2 => "[А-Яа-яЎўҚқҒғҲҳ]{1,20}( [а-я]{1,19}){0,9}",
        2 => "\\PC{0,60}",
        1 => prop::collection::vec(any::<char>(), 0..60).prop_map(String::from_iter),
        1 => "[<>&\"']{1,20}",
        1 => "(a\u{301}{1,9}){1,20}",
        1 => "[\u{202e}\u{200d}\u{2066}ا-ي]{1,20}",
        1 => "W{80,300}",
        1 => Just("]]></text><script>alert(1)</script>".to_owned()),
    ]
}

fn figures() -> impl Strategy<Value = Figure> {
    let tone = prop_oneof![Just(Tone::Outline), Just(Tone::Solid), Just(Tone::Hatched)];
    let bar =
        (name(), -5_i64..1_500, name(), tone).prop_map(|(name, value, text, tone)| Bar { name, value, text, tone });
    let group = (name(), prop::collection::vec(bar, 1..5)).prop_map(|(name, bars)| BarGroup { name, bars });
    let ticks = prop::collection::vec(name(), 5).prop_map(|texts| {
        texts.into_iter().zip(0..).map(|(text, at)| Tick { value: at * 250, text }).collect::<Vec<_>>()
    });
    let bars = (ticks, prop::collection::vec(group, 1..6))
        .prop_map(|(ticks, groups)| Form::Bars(Bars { end: 1_000, ticks, groups }));
    let day = |day: i32| NaiveDate::from_num_days_from_ce_opt(day).expect("a day");
    let term = (name(), name(), name(), 734_000..740_000, 1..4_000, prop::option::of(1..2_000), any::<bool>())
        .prop_map(move |(post, person, state_text, starts, lasts, extended, ended)| Term {
            expert: NamedRecord { reference: record(), name: person.clone() },
            post,
            person,
            dates_text: state_text.clone(),
            state_text,
            ended,
            starts: day(starts),
            ends: day(starts + lasts),
            extended_to: extended.map(|extended| day(starts + lasts + extended)),
        });
    let terms = (prop::collection::vec(term, 1..12), name()).prop_map(move |(terms, today_text)| {
        Form::Terms(Terms { today: day(735_000), today_text, terms, no_post: "–".to_owned() })
    });
    (name(), name(), prop_oneof![bars, terms]).prop_map(|(title, description, form)| Figure {
        title,
        description,
        table: table(),
        form,
    })
}

fn chains() -> impl Strategy<Value = Chain> {
    let node = (name(), name(), prop::option::of(name()), -5_i32..6, any::<bool>());
    let tie = (any::<prop::sample::Index>(), any::<prop::sample::Index>(), name());
    (prop::collection::vec(node, 1..30), prop::collection::vec(tie, 0..50)).prop_map(|(nodes, ties)| {
        let mut nodes: Vec<ChainNode> = nodes
            .into_iter()
            .map(|(name, kind_text, state_text, depth, ended)| ChainNode {
                number: 0,
                record: NamedRecord { reference: record(), name },
                kind_text,
                state_text,
                ended,
                depth,
            })
            .collect();
        nodes.sort_by_key(|node| node.depth);
        for (node, number) in nodes.iter_mut().zip(1..) {
            node.number = number;
        }
        let place = |index: prop::sample::Index| u32::try_from(index.index(nodes.len())).expect("few");
        let edges = ties.into_iter().map(|(before, after, word)| ChainEdge {
            before: place(before),
            after: place(after),
            verb: Verb::Answers,
            forward_text: word.clone(),
            backward_text: word,
            before_rows: Vec::new(),
            after_rows: Vec::new(),
            link: None,
        });
        let edges = edges.filter(|edge| edge.before != edge.after).collect();
        let standing = Standing { text: String::new(), ended: 0, all: 0, missing: Vec::new() };
        Chain { record: nodes[0].record.reference, edges, nodes, cut: false, standing }
    })
}

/// The left, the top, the right and the bottom of a shape.
fn bounds(shape: &Shape) -> (f64, f64, f64, f64) {
    match shape {
        Shape::Box { x, y, width, height, .. } => (*x, *y, x + width, y + height),
        Shape::Arrow { x, y } => (x - 3.0, y - 5.5, x + 3.0, *y),
        Shape::Lines(runs) => {
            let all = (f64::INFINITY, f64::INFINITY, f64::NEG_INFINITY, f64::NEG_INFINITY);
            runs.iter().flatten().fold(all, |(left, top, right, bottom), (x, y)| {
                (left.min(*x), top.min(*y), right.max(*x), bottom.max(*y))
            })
        }
        Shape::Text { x, base, anchor, letters, text, .. } => {
            let width = letters.width(text);
            let left = if *anchor == Anchor::Middle { x - width / 2.0 } else { *x };
            (left, base - letters.rise(), left + width, base + letters.line() - letters.rise())
        }
    }
}

fn stays_within(canvases: &[Canvas], width: f64) -> std::result::Result<(), TestCaseError> {
    prop_assert!(!canvases.is_empty());
    for canvas in canvases {
        prop_assert!((canvas.width - width).abs() < 0.01);
        for mark in &canvas.marks {
            let (left, top, right, bottom) = bounds(&mark.shape);
            // A line may stand on the edge, and what lies behind a text may go over it a little.
            let edge = 2.0;
            prop_assert!(left >= -edge && top >= -edge, "{mark:?}");
            prop_assert!(
                right <= canvas.width + edge && bottom <= canvas.height + edge,
                "{:?} {mark:?}",
                canvas.height
            );
        }
    }
    Ok(())
}

/// No two texts stand on each other.
fn apart(canvases: &[Canvas]) -> std::result::Result<(), TestCaseError> {
    for canvas in canvases {
        let texts: Vec<_> = canvas.marks.iter().filter(|mark| matches!(mark.shape, Shape::Text { .. })).collect();
        for (place, one) in texts.iter().enumerate() {
            let own = bounds(&one.shape);
            for other in &texts[place + 1..] {
                let its = bounds(&other.shape);
                let across = own.2.min(its.2) - own.0.max(its.0);
                let down = own.3.min(its.3) - own.1.max(its.1);
                prop_assert!(across <= 0.1 || down <= 0.1, "{one:?} {other:?}");
            }
        }
    }
    Ok(())
}

fn is_sound(plot: &Plot) -> std::result::Result<(), TestCaseError> {
    for piece in &plot.pieces {
        let tree = roxmltree::Document::parse(&piece.svg);
        prop_assert!(tree.is_ok(), "{tree:?} {}", piece.svg);
        let tree = tree.expect("it was read");
        let root = tree.root_element();
        prop_assert!(root.attribute("role").is_some() && root.attribute("lang").is_some());
        let first: Vec<&str> = root.children().take(2).map(|node| node.tag_name().name()).collect();
        prop_assert_eq!(first, ["title", "desc"]);
        for node in tree.descendants().filter(roxmltree::Node::is_element) {
            let known = ["svg", "title", "desc", "g", "rect", "path", "text"].contains(&node.tag_name().name());
            prop_assert!(known, "{}", node.tag_name().name());
            prop_assert!(node.attributes().all(|one| one.name() != "style" && !one.name().starts_with("on")));
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn no_text_of_a_figure_leaves_its_picture_or_breaks_it(figure in figures(), width in 260_f64..900.0) {
        let room = Room { width, height: 500.0, pieces: usize::MAX };
        let drawn = match &figure.form {
            Form::Bars(bars) => bars::draw(bars, room),
            Form::Terms(terms) => terms::draw(terms, room),
        };
        stays_within(&drawn.canvases, width)?;
        apart(&drawn.canvases)?;
        is_sound(&super::figure(&figure, Language::Korean, room).expect("it is drawn"))?;
    }

    #[test]
    fn no_text_of_a_chain_leaves_its_picture_or_meets_another(chain in chains(), width in 260_f64..900.0) {
        let room = Room { width, height: 500.0, pieces: usize::MAX };
        let canvases = chain::draw(&chain, room).canvases;
        stays_within(&canvases, width)?;
        apart(&canvases)?;
        let boxes: usize = canvases.iter().map(|canvas| canvas.records.len()).sum();
        prop_assert_eq!(boxes, chain.nodes.len(), "each record stands there once");
        is_sound(&super::chain(&chain, Language::Russian, room).expect("it is drawn"))?;
    }

    #[test]
    fn no_tie_crosses_a_box(chain in chains(), width in 260_f64..900.0) {
        for canvas in chain::draw(&chain, Room { width, height: 1_000_000.0, pieces: 1 }).canvases {
            let frame = |mark: &&canvas::Mark| matches!(mark.look, canvas::Look::Frame | canvas::Look::Chosen);
            for one in canvas.marks.iter().filter(frame) {
                let (left, top, right, bottom) = bounds(&one.shape);
                for mark in canvas.marks.iter().filter(|mark| mark.look == canvas::Look::Tie) {
                    let Shape::Lines(runs) = &mark.shape else { continue };
                    for run in runs {
                        let (from, to) = (run[0], run[1]);
                        let across = from.0.max(to.0).min(right) - from.0.min(to.0).max(left);
                        let down = from.1.max(to.1).min(bottom) - from.1.min(to.1).max(top);
                        prop_assert!(across < 0.01 || down <= 0.6,
                            "{run:?} {one:?}");
                    }
                }
            }
        }
    }
}

#[test]
fn what_is_drawn_ends_with_the_pieces_that_are_asked_for_and_says_how_many_are_left() {
    let bar = |value| Bar { name: "a".to_owned(), value, text: value.to_string(), tone: Tone::Solid };
    let groups = (0..40).map(|at| BarGroup { name: at.to_string(), bars: vec![bar(at)] }).collect();
    let bars = Bars { end: 40, ticks: Vec::new(), groups };
    let of = |pieces| bars::draw(&bars, Room { width: 400.0, height: 200.0, pieces });
    let whole = of(usize::MAX);
    assert!(whole.canvases.len() > 3 && whole.left == 0);
    let first = of(2);
    assert_eq!((first.canvases.len(), first.left), (2, whole.canvases.len() - 2));
}

#[test]
fn the_page_has_a_look_for_everything_that_is_drawn() {
    let styles = include_str!("../../../../../ui/src/style/plot.css");
    for class in classes() {
        assert!(styles.contains(&format!(".plot .{class} {{")), "{class}");
    }
}
