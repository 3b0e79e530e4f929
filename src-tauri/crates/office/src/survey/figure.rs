//! The level of each domain as bars, beside that of the earlier survey.

use hamkor_language::{Language, format, messages};

use super::CONCEPT;
use super::level::{Level, WHOLE, change, per_cent, summary};
use crate::figure::{Bar, BarGroup, Bars, Figure, Form, Tick, Tone};
use crate::record::one;
use crate::{Error, RecordId, Result, View};

/// The bars of a survey; nothing where it has no domain yet.
///
/// # Errors
/// When there is no such survey.
pub fn figure(view: &View<'_>, survey: RecordId, language: Language) -> Result<Option<Figure>> {
    let level = Level::read(view, survey)?;
    if level.domains.is_empty() {
        return Ok(None);
    }
    let earlier = one(view, &CONCEPT, survey)?.get::<RecordId>("earlier")?;
    let earlier = earlier.map(|earlier| Level::read(view, earlier)).transpose()?;
    let percent = |level| -> Result<String> {
        let text = per_cent(level, language)?;
        Ok(if text.is_empty() { "–".to_owned() } else { messages::plot_percent(text).text(language) })
    };
    let bar = |name: hamkor_language::Message, level: Option<i128>, text: String, tone| -> Result<Bar> {
        let value = i64::try_from(level.unwrap_or_default()).map_err(Error::unexpected)?;
        Ok(Bar { name: name.text(language), value, text, tone })
    };
    let group = |name: String, now: Option<i128>, then: Option<Option<i128>>| -> Result<BarGroup> {
        let changed = then.map(|then| change(now, then, language)).transpose()?.filter(|text| !text.is_empty());
        let text = percent(now)?;
        let text = changed.map_or(text.clone(), |changed| messages::plot_survey_changed(changed, text).text(language));
        let mut bars = vec![bar(messages::plot_survey_now(), now, text, Tone::Solid)?];
        if let Some(then) = then {
            bars.push(bar(messages::field_earlier_survey(), then, percent(then)?, Tone::Outline)?);
        }
        Ok(BarGroup { name, bars })
    };
    let mut groups = Vec::new();
    for domain in &level.domains {
        let then = earlier.as_ref().map(|earlier| earlier.of_domain(&domain.code));
        groups.push(group(level.name(domain, language), domain.level(), then)?);
    }
    let then = earlier.as_ref().map(Level::whole);
    groups.push(group(messages::survey_whole().text(language), level.whole(), then)?);
    let end = i64::try_from(WHOLE).map_err(Error::unexpected)?;
    let ticks = (0..=4).map(|at| {
        let text = messages::plot_percent(format::number(language, at * 25)).text(language);
        Tick { value: end / 4 * at, text }
    });
    let whole = percent(level.whole())?;
    let description = match then {
        Some(then) => messages::plot_survey_about_compared(percent(then)?, whole),
        None => messages::plot_survey_about(whole),
    };
    Ok(Some(Figure {
        title: messages::survey_level().text(language),
        description: description.text(language),
        table: summary(&level, earlier.as_ref(), language)?,
        form: Form::Bars(Bars { end, ticks: ticks.collect(), groups }),
    }))
}
