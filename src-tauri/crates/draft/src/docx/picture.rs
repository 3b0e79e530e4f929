//! Pictures, text boxes and drawings.

use hamkor_office::draft::LeftKind;

use super::Reader;
use crate::Result;
use crate::line::Line;
use crate::package::resolve;
use crate::tree::Node;

impl Reader<'_, '_> {
    /// What a drawing holds: pictures, text boxes, or what Hamkor has no place for.
    pub(super) fn drawing<'n>(&mut self, node: &'n Node, line: &mut Line<'n>) -> Result<()> {
        if self.in_contents() {
            return Ok(());
        }
        let about = node.find("wp:docPr");
        let said = |name: &str| about.and_then(|about| about.attribute(name)).unwrap_or_default();
        let alt = if said("descr").is_empty() { said("title") } else { said("descr") };
        let mut found = Found::default();
        found.gather(node);
        for picture in &found.pictures {
            let own = picture.alt.unwrap_or_default();
            self.embedded(picture, if alt.is_empty() { own } else { alt }, line)?;
        }
        let is_none = found.pictures.is_empty() && found.boxes.is_empty();
        line.boxes.extend(found.boxes);
        // A line that was drawn between paragraphs says nothing.
        if is_none && (&*node.name == "w:drawing" || !alt.is_empty()) {
            self.gather.leave(LeftKind::Drawing, if alt.is_empty() { said("name") } else { alt });
        }
        Ok(())
    }

    fn embedded(&mut self, picture: &Embedded<'_>, alt: &str, line: &mut Line<'_>) -> Result<()> {
        let relation = self.relations.get(picture.relation);
        let Some(relation) = relation.filter(|relation| !relation.external) else {
            let target = relation.map(|relation| relation.target.clone()).unwrap_or_default();
            self.gather.leave(LeftKind::PictureMissing, if alt.is_empty() { &target } else { alt });
            return Ok(());
        };
        let part = resolve(&self.folder, &relation.target);
        match self.package.part(&part)? {
            Some(bytes) => line.pictures.extend(self.gather.picture(&part, bytes, alt)),
            None => self.gather.leave(LeftKind::PictureMissing, &part),
        }
        Ok(())
    }
}

struct Embedded<'n> {
    relation: &'n str,
    alt: Option<&'n str>,
}

#[derive(Default)]
struct Found<'n> {
    pictures: Vec<Embedded<'n>>,
    boxes: Vec<&'n Node>,
}

impl<'n> Found<'n> {
    fn gather(&mut self, node: &'n Node) {
        for child in node.nodes() {
            match &*child.name {
                "a:blip" => {
                    let relation = child.attribute("r:embed").or_else(|| child.attribute("r:link"));
                    self.pictures.extend(relation.map(|relation| Embedded { relation, alt: None }));
                }
                "v:imagedata" => {
                    let alt = node.attribute("alt");
                    let relation = child.attribute("r:id");
                    self.pictures.extend(relation.map(|relation| Embedded { relation, alt }));
                }
                "w:txbxContent" => self.boxes.push(child),
                // The same is said twice, for older programs too.
                "mc:AlternateContent" => {
                    if let Some(chosen) = child.first("mc:Choice").or_else(|| child.first("mc:Fallback")) {
                        self.gather(chosen);
                    }
                }
                _ => self.gather(child),
            }
        }
    }
}
