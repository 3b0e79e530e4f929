//! How far each objective of a plan has come: its indicators on their way from where they began to where they are to come.

use hamkor_language::{Language, format, messages};

use super::{Indicator, NodeLevel, Plan, PlanNode};
use crate::figure::{Bar, BarGroup, Bars, Figure, Form, Tick, Tone};
use crate::record::{Summary, SummaryColumn};
use crate::wording::Wordings;
use crate::{Error, PlanId, Result, View};

/// The whole way, in tenths of a hundredth.
const WHOLE: i64 = 1_000;

/// The bars of a plan's objectives; nothing where no indicator that has a target was measured.
///
/// # Errors
/// When there is no such plan.
pub fn figure(view: &View<'_>, plan: PlanId, language: Language) -> Result<Option<Figure>> {
    let plan = super::read(view, plan, language)?;
    let mut groups = Vec::new();
    let mut rows = Vec::new();
    let mut measured = 0;
    for (node, indicators) in objectives(&plan) {
        let name = format!("{} {}", node.number, said(&node.names, language));
        let mut bars = Vec::new();
        for indicator in indicators {
            let way = way(indicator)?;
            measured += i64::from(way.is_some());
            let share = match way {
                Some(way) => messages::plot_percent(format::decimal(language, way, 1)).text(language),
                None => messages::plot_progress_unmeasured().text(language),
            };
            bars.push(Bar {
                name: said(&indicator.names, language),
                value: way.unwrap_or_default().min(WHOLE),
                text: share.clone(),
                tone: Tone::Solid,
            });
            let number = |text: &Option<String>| text.clone().unwrap_or_else(|| "–".to_owned());
            rows.push(vec![
                name.clone(),
                said(&indicator.names, language),
                said(&indicator.units, language),
                number(&indicator.baseline_text),
                number(&indicator.latest_text),
                number(&indicator.target_text),
                share,
            ]);
        }
        groups.push(BarGroup { name, bars });
    }
    if measured == 0 {
        return Ok(None);
    }
    let all = i64::try_from(rows.len()).map_err(Error::unexpected)?;
    let title = messages::plot_progress_title().text(language);
    let column = |text: hamkor_language::Message, figures| SummaryColumn { text: text.text(language), figures };
    let ticks = (0..=4).map(|at| Tick {
        value: WHOLE / 4 * at,
        text: messages::plot_percent(format::number(language, at * 25)).text(language),
    });
    Ok(Some(Figure {
        description: messages::plot_progress_about(all, measured).text(language),
        table: Summary {
            label: title.clone(),
            columns: vec![
                column(messages::plan_node_objective(), false),
                column(messages::press_column_indicator(), false),
                column(messages::press_column_unit(), false),
                column(messages::press_column_baseline(), true),
                column(messages::press_column_latest(), true),
                column(messages::press_column_target(), true),
                column(messages::plot_progress_share(), true),
            ],
            rows,
        },
        title,
        form: Form::Bars(Bars { end: WHOLE, ticks: ticks.collect(), groups }),
    }))
}

/// The objectives with the indicators of themselves and of all below them that have a target; a goal that is measured by
/// itself stands among them.
fn objectives(plan: &Plan) -> Vec<(&PlanNode, Vec<&Indicator>)> {
    fn below<'a>(node: &'a PlanNode, found: &mut Vec<&'a Indicator>) {
        found.extend(aimed(node));
        for child in &node.children {
            below(child, found);
        }
    }
    fn aimed(node: &PlanNode) -> impl Iterator<Item = &Indicator> {
        node.indicators.iter().filter(|one| one.target.is_some())
    }
    fn walk<'a>(nodes: &'a [PlanNode], found: &mut Vec<(&'a PlanNode, Vec<&'a Indicator>)>) {
        for node in nodes {
            let mut indicators = Vec::new();
            if node.level == NodeLevel::Goal {
                indicators.extend(aimed(node));
            } else {
                below(node, &mut indicators);
            }
            if !indicators.is_empty() {
                found.push((node, indicators));
            }
            if node.level == NodeLevel::Goal {
                walk(&node.children, found);
            }
        }
    }
    let mut found = Vec::new();
    walk(&plan.goals, &mut found);
    found
}

/// How much of the way from its baseline to its target an indicator has come, in tenths of a hundredth, rounded half up and
/// never below nothing; nothing where it was not measured. Without a baseline it began at nothing.
fn way(indicator: &Indicator) -> Result<Option<i64>> {
    let Some(value) = indicator.values.last() else { return Ok(None) };
    let target = exact(indicator.target.as_deref().unwrap_or_default())?;
    let baseline = indicator.baseline.as_deref().map_or(Ok((0, 0)), exact)?;
    let value = exact(&value.value)?;
    let scale = target.1.max(baseline.1).max(value.1);
    let same = |(mantissa, own): (i64, u8)| i128::from(mantissa) * 10_i128.pow(u32::from(scale - own));
    let (mut done, mut whole) = (same(value) - same(baseline), same(target) - same(baseline));
    if whole == 0 {
        // It is to stay where it began: it has come there, or has left it.
        return Ok(Some(if done == 0 { WHOLE } else { 0 }));
    }
    if whole < 0 {
        (done, whole) = (-done, -whole);
    }
    let way = (2 * done * i128::from(WHOLE) + whole).div_euclid(2 * whole).max(0);
    Ok(Some(i64::try_from(way).map_err(Error::unexpected)?))
}

fn exact(plain: &str) -> Result<(i64, u8)> {
    Ok(format::parse_decimal(plain)?)
}

/// A text in the reader's language, else in any other.
fn said(wordings: &Wordings, language: Language) -> String {
    wordings.get(&language).or_else(|| wordings.values().next()).map(|one| one.text.clone()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use hamkor_language::WrittenLanguage;

    use super::*;
    use crate::plan::{self, NodeLevel};
    use crate::testing::Fixture;

    #[test]
    fn an_objective_has_come_as_far_as_its_indicators_have() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let kind = office.read(|view| plan::kinds(view, Language::English)).unwrap()[0].id;
        let plan = plan::create(&office, "Plan", WrittenLanguage::English, kind).unwrap().value;
        assert_eq!(office.read(|view| figure(view, plan, Language::English)).unwrap(), None);
        let goal = plan::add_node(&office, plan, None, NodeLevel::Goal).unwrap().value;
        let objective = plan::add_node(&office, plan, Some(goal), NodeLevel::Objective).unwrap().value;
        for (baseline, target, value) in [
            (Some("20"), "60", Some("30.5")),
            (Some("40"), "30", Some("45")),
            (None, "1,000", Some("2,000")),
            (None, "5", None),
        ] {
            let indicator = plan::add_indicator(&office, objective).unwrap().value;
            plan::set_numbers(&office, indicator, baseline, Some(target)).unwrap();
            plan::set_indicator_name(&office, indicator, WrittenLanguage::English, target, false).unwrap();
            if let Some(value) = value {
                plan::add_value(&office, indicator, "2013-01-01", value, None).unwrap();
            }
        }
        // Without a target there is no way to go.
        plan::add_indicator(&office, objective).unwrap();
        let figure = office.read(|view| figure(view, plan, Language::Russian)).unwrap().unwrap();
        let Form::Bars(bars) = &figure.form else { panic!("{figure:?}") };
        let drawn: Vec<(i64, String)> =
            bars.groups[0].bars.iter().map(|bar| (bar.value, bar.text.replace('\u{a0}', " "))).collect();
        let unmeasured = messages::plot_progress_unmeasured().text(Language::Russian);
        let expected = [(263, "26,3 %"), (0, "0,0 %"), (1_000, "200,0 %"), (0, unmeasured.as_str())];
        assert_eq!(drawn, expected.map(|(value, text)| (value, text.to_owned())));
        let told: Vec<&str> = figure.table.rows.iter().map(|row| row[6].as_str()).collect();
        assert_eq!(told, bars.groups[0].bars.iter().map(|bar| bar.text.as_str()).collect::<Vec<_>>());
    }
}
