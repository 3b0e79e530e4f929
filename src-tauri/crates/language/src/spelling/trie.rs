//! Words by their beginnings, walked letter by letter.

/// A set of keys with what each stands for; finds every key that a text begins with in one walk.
pub(super) struct Trie<Value> {
    nodes: Vec<Node>,
    values: Vec<Value>,
}

#[derive(Default)]
struct Node {
    /// The next bytes, sorted, with their nodes.
    next: Vec<(u8, u32)>,
    value: Option<u32>,
}

impl<Value> Trie<Value> {
    /// Of several values for one key the first stays.
    pub(super) fn new<Key: AsRef<str>>(entries: impl Iterator<Item = (Key, Value)>) -> Self {
        let mut trie = Self { nodes: vec![Node::default()], values: Vec::new() };
        for (key, value) in entries {
            let mut at = 0;
            for byte in key.as_ref().bytes() {
                at = match trie.nodes[at].next.binary_search_by_key(&byte, |(byte, _)| *byte) {
                    Ok(place) => trie.nodes[at].next[place].1 as usize,
                    Err(place) => {
                        let new = trie.nodes.len();
                        trie.nodes.push(Node::default());
                        trie.nodes[at].next.insert(place, (byte, index(new)));
                        new
                    }
                };
            }
            if trie.nodes[at].value.is_none() {
                trie.nodes[at].value = Some(index(trie.values.len()));
                trie.values.push(value);
            }
        }
        trie
    }

    /// The keys that a text begins with, shortest first: how long each is in bytes, and what it stands for.
    pub(super) fn prefixes<'trie>(&'trie self, text: &str) -> impl Iterator<Item = (usize, &'trie Value)> {
        let mut at = 0;
        text.bytes()
            .map_while(move |byte| {
                let node = &self.nodes[at];
                let place = node.next.binary_search_by_key(&byte, |(next, _)| *next).ok()?;
                at = node.next[place].1 as usize;
                Some(self.nodes[at].value)
            })
            .enumerate()
            .filter_map(|(place, value)| value.map(|value| (place + 1, &self.values[value as usize])))
    }
}

fn index(place: usize) -> u32 {
    u32::try_from(place).expect("a dictionary has fewer than four thousand million letters")
}
