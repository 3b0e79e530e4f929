//! Lists: headings count through the whole text, items begin anew with each list.

use hamkor_language::Language;

use super::xml::Xml;

/// The list of the headings.
pub(super) const HEADINGS: &str = "1";
/// The list of items that do not count.
pub(super) const BULLETS: &str = "2";

/// How the items of a list count.
#[derive(Clone, PartialEq, Eq)]
enum Form {
    Headings,
    /// The headings of a language that stands beside the first.
    HeadingsBeside(Language),
    Bullets,
    /// By the letters of a language, then by numbers.
    Ordered(Language),
    /// One item with a sign of its own: word processors do not know the order of the Uzbek letters.
    Fixed(String),
}

/// The lists of a file.
pub(super) struct Lists {
    forms: Vec<Form>,
    /// Of each list the place of its form.
    forms_of: Vec<usize>,
    /// The list that goes on, in each language.
    going: Vec<(Language, usize)>,
    /// How far the items of the first level have come, in each language.
    counted: Vec<(Language, usize)>,
}

impl Default for Lists {
    fn default() -> Self {
        Self {
            forms: vec![Form::Headings, Form::Bullets],
            forms_of: vec![0, 1],
            going: Vec::new(),
            counted: Vec::new(),
        }
    }
}

const UZBEK: &str = "abdefghijklmnopqrstuvxyz";

impl Lists {
    /// The next item begins a list of its own.
    pub(super) fn begin(&mut self) {
        self.going.clear();
        self.counted.clear();
    }

    /// The list and the level of an item.
    pub(super) fn item(&mut self, language: Language, level: u8, ordered: bool) -> (String, String) {
        let depth = usize::from(level.clamp(1, 3)) - 1;
        if !ordered {
            return (BULLETS.to_owned(), depth.to_string());
        }
        if depth == 0 && language == Language::Uzbek {
            self.going.retain(|(known, _)| *known != language);
            return (self.fixed(language), "0".to_owned());
        }
        let known = self.going.iter().find(|(known, _)| *known == language).map(|(_, list)| *list);
        let list = known.unwrap_or_else(|| {
            let list = self.list(Form::Ordered(language));
            self.going.push((language, list));
            list
        });
        ((list + 1).to_string(), depth.to_string())
    }

    /// The next letter of the Uzbek alphabet; numbers where there are no more letters.
    fn fixed(&mut self, language: Language) -> String {
        let place = if let Some((_, counted)) = self.counted.iter_mut().find(|(known, _)| *known == language) {
            *counted += 1;
            *counted
        } else {
            self.counted.push((language, 0));
            0
        };
        let sign = UZBEK.chars().nth(place).map_or_else(|| (place + 1).to_string(), String::from);
        let form = Form::Fixed(format!("{sign})"));
        let known = self.forms_of.iter().position(|list| self.forms[*list] == form);
        let list = known.unwrap_or_else(|| self.list(form));
        (list + 1).to_string()
    }

    /// The list and the level of a heading in a language that stands beside the first.
    pub(super) fn heading(&mut self, language: Language, level: u8) -> (String, String) {
        let form = Form::HeadingsBeside(language);
        let known = self.forms_of.iter().position(|list| self.forms[*list] == form);
        let list = known.unwrap_or_else(|| self.list(form));
        ((list + 1).to_string(), (level.clamp(1, 3) - 1).to_string())
    }

    fn list(&mut self, form: Form) -> usize {
        let known = self.forms.iter().position(|known| *known == form);
        let place = known.unwrap_or_else(|| {
            self.forms.push(form);
            self.forms.len() - 1
        });
        self.forms_of.push(place);
        self.forms_of.len() - 1
    }

    /// The part of the file that describes them.
    pub(super) fn part(&self) -> Vec<u8> {
        let mut xml = Xml::new();
        xml.holding("w:numbering", super::styles::NAMESPACES, |xml| {
            for (place, form) in self.forms.iter().enumerate() {
                let id = place.to_string();
                xml.holding("w:abstractNum", &[("w:abstractNumId", &id)], |xml| {
                    xml.val("w:multiLevelType", "multilevel");
                    for depth in 0..3 {
                        level(xml, form, depth);
                    }
                });
            }
            for (place, form) in self.forms_of.iter().enumerate() {
                let id = (place + 1).to_string();
                xml.holding("w:num", &[("w:numId", &id)], |xml| {
                    xml.val("w:abstractNumId", &form.to_string());
                    if matches!(self.forms[*form], Form::Ordered(_)) {
                        for depth in ["0", "1", "2"] {
                            xml.holding("w:lvlOverride", &[("w:ilvl", depth)], |xml| xml.val("w:startOverride", "1"));
                        }
                    }
                });
            }
        });
        xml.finish()
    }
}

fn level(xml: &mut Xml, form: &Form, depth: usize) {
    let number = depth + 1;
    let (format, says) = match form {
        Form::Headings | Form::HeadingsBeside(_) => {
            let says = ["%1", "%1.%2", "%1.%2.%3"][depth];
            ("decimal", says.to_owned())
        }
        Form::Bullets => ("bullet", if depth == 0 { "•" } else { "–" }.to_owned()),
        Form::Fixed(sign) if depth == 0 => ("none", sign.clone()),
        Form::Ordered(language) if depth == 0 => match language {
            Language::Korean => ("ganada", "%1.".to_owned()),
            Language::Russian | Language::UzbekCyrillic => ("russianLower", "%1)".to_owned()),
            Language::English | Language::Uzbek => ("lowerLetter", "%1)".to_owned()),
        },
        Form::Fixed(_) | Form::Ordered(_) => ("decimal", format!("%{number})")),
    };
    xml.holding("w:lvl", &[("w:ilvl", &depth.to_string())], |xml| {
        xml.val("w:start", "1");
        xml.val("w:numFmt", format);
        if *form == Form::Headings {
            xml.val("w:pStyle", &format!("Heading{number}"));
        }
        xml.val("w:suff", "tab");
        xml.val("w:lvlText", &says);
        xml.val("w:lvlJc", "left");
        let (left, hanging) = match form {
            Form::Headings | Form::HeadingsBeside(_) => ([454, 624, 794][depth], [454, 624, 794][depth]),
            _ => ([397, 737, 1077][depth], 340),
        };
        xml.holding("w:pPr", &[], |xml| {
            xml.holding("w:tabs", &[], |xml| {
                xml.empty("w:tab", &[("w:val", "num"), ("w:pos", &left.to_string())]);
            });
            xml.empty("w:ind", &[("w:left", &left.to_string()), ("w:hanging", &hanging.to_string())]);
        });
    });
}
