//! Organisations in the file.

use hamkor_language::Language;
use hamkor_language::collation::Collation;

use super::Organisation;
use crate::wording::{self, NAME, Texts};
use crate::{OrganisationId, Result, View};

/// The organisations by name, in the reader's alphabet.
///
/// # Errors
/// When the file cannot be read.
pub fn list(view: &View<'_>, language: Language) -> Result<Vec<Organisation>> {
    let mut statement =
        view.connection().prepare_cached("SELECT id, country, kind FROM organisation WHERE deleted_at IS NULL")?;
    let mut rows = statement.query([])?;
    let mut organisations = Vec::new();
    while let Some(row) = rows.next()? {
        let id: OrganisationId = row.get("id")?;
        let texts = Texts::of_owner(view, id.0)?;
        organisations.push(Organisation {
            id,
            name: texts.best(id.0, NAME, language).unwrap_or_default(),
            country: row.get("country")?,
            kind: row.get("kind")?,
            names: texts.wordings(id.0, NAME, language.written(), language),
        });
    }
    let collation = Collation::new(language);
    organisations.sort_by(|left, right| collation.compare(&left.name, &right.name));
    Ok(organisations)
}

/// The name of an organisation for a reader; also of one that is deleted.
///
/// # Errors
/// When the file cannot be read.
pub fn name(view: &View<'_>, id: OrganisationId, language: Language) -> Result<String> {
    Ok(wording::best(view, id.0, NAME, language)?.unwrap_or_default())
}

/// The name that a list has room for: the one in brackets at the name's end, if there is one.
///
/// # Errors
/// When the file cannot be read.
pub fn short_name(view: &View<'_>, id: OrganisationId, language: Language) -> Result<String> {
    let name = name(view, id, language)?;
    let short = name.strip_suffix(')').and_then(|rest| rest.rsplit_once('(')).map(|(_, short)| short.to_owned());
    Ok(short.unwrap_or(name))
}
