//! XML that is written: elements are ended by what began them.

use hamkor_office::xml::allowed;
use quick_xml::escape::escape;

/// A part that is being written.
pub(super) struct Xml(String);

impl Xml {
    pub(super) fn new() -> Self {
        Self("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".to_owned())
    }

    fn begin(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.0.push('<');
        self.0.push_str(name);
        for (name, value) in attributes {
            self.0.push(' ');
            self.0.push_str(name);
            self.0.push_str("=\"");
            // What an attribute has besides words would be read as a space.
            let value = allowed(value).replace(['\n', '\t'], " ");
            self.0.push_str(&escape(value.as_str()));
            self.0.push('"');
        }
    }

    /// An element without anything in it.
    pub(super) fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.begin(name, attributes);
        self.0.push_str("/>");
    }

    /// An element whose only attribute is `w:val`.
    pub(super) fn val(&mut self, name: &str, value: &str) {
        self.empty(name, &[("w:val", value)]);
    }

    /// An element and what is in it.
    pub(super) fn holding(&mut self, name: &str, attributes: &[(&str, &str)], inside: impl FnOnce(&mut Self)) {
        self.begin(name, attributes);
        self.0.push('>');
        inside(self);
        self.0.push_str("</");
        self.0.push_str(name);
        self.0.push('>');
    }

    /// An element of words.
    pub(super) fn words(&mut self, name: &str, attributes: &[(&str, &str)], text: &str) {
        self.holding(name, attributes, |xml| xml.0.push_str(&escape(allowed(text).as_str())));
    }

    pub(super) fn finish(self) -> Vec<u8> {
        self.0.into_bytes()
    }
}
