//! A chain as a list: for paper, the command line and whoever cannot see the picture.

use hamkor_language::{Language, messages};

use super::view::{Chain, ChainEdge, ChainRow};
use crate::PartRowId;
use crate::record::{Summary, SummaryColumn};

impl Chain {
    /// The chain as a table: what each record is to those before it, its name, its kind and where it stands.
    #[must_use]
    pub fn table(&self, language: Language) -> Summary {
        let column = |text: hamkor_language::Message, figures| SummaryColumn { text: text.text(language), figures };
        let rows = self.nodes.iter().zip(0..).map(|(node, place)| {
            vec![
                node.number.to_string(),
                self.relations(place).join("; "),
                node.record.name.clone(),
                node.kind_text.clone(),
                node.state_text.clone().unwrap_or_default(),
            ]
        });
        Summary {
            label: messages::chain_title().text(language),
            columns: vec![
                column(messages::chain_column_number(), true),
                column(messages::chain_column_relation(), false),
                column(messages::chain_column_record(), false),
                column(messages::chain_column_kind(), false),
                column(messages::chain_column_state(), false),
            ],
            rows: rows.collect(),
        }
    }

    /// What a record is to each of those before it, by their numbers.
    fn relations(&self, place: u32) -> Vec<String> {
        let to = |edge: &ChainEdge| {
            let number = self.nodes.get(usize::try_from(edge.before).ok()?)?.number;
            let meant = |rows: &[ChainRow]| rows.iter().map(|row| row.text.clone()).collect::<Vec<_>>();
            let meant = [meant(&edge.before_rows), meant(&edge.after_rows)].concat();
            let meant = if meant.is_empty() { String::new() } else { format!(" ({})", meant.join("; ")) };
            // The number stays with its arrow.
            Some(format!("{} →\u{a0}{number}{meant}", edge.backward_text))
        };
        self.edges.iter().filter(|edge| edge.after == place).filter_map(to).collect()
    }

    /// Says on which printed pages of a packet an item of it stands.
    pub fn place(&mut self, item: PartRowId, (first, last): (u32, u32), language: Language) {
        for row in self.edges.iter_mut().flat_map(|edge| &mut edge.after_rows).filter(|row| row.row == item) {
            let said = if first == last {
                messages::chain_row_page(row.text.as_str(), first.to_string())
            } else {
                messages::chain_row_pages(first.to_string(), row.text.as_str(), last.to_string())
            };
            row.text = said.text(language);
        }
    }

    /// The packets that report something of the chain.
    pub fn packets(&self) -> impl Iterator<Item = crate::PacketId> + '_ {
        let packets = self.nodes.iter().map(|node| node.record.reference);
        let packets = packets.filter(|one| one.kind == crate::RecordKind::Packet && *one != self.record);
        packets.map(|one| crate::PacketId(one.id.0))
    }
}
