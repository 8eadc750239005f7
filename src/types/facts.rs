//! What one article says: its entities and the relations between them, ready to be merged.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Attributes, Codes, Kind, Polarity, Realis, Slice, Source, Time};

/// Everything found in one article; stands alone, so that it can be stored, sent and merged.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Facts {
    /// The article.
    pub source: Source,
    /// Who and what is in it, each thing once.
    pub entities: Vec<Entity>,
    /// What links them; endpoints are indexes into `entities`.
    pub relations: Vec<Relation>,
}

/// Other entities that an entity or relation refers to, by role, as indexes into `Facts::entities`.
pub type Refs = BTreeMap<String, usize>;

/// A thing that one article speaks of, under all the names that the article gives it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Entity {
    /// Node kind.
    pub kind: Kind,
    /// Fullest name.
    pub name: String,
    /// All names, the fullest included.
    pub aliases: BTreeSet<String>,
    /// False for "a Kyiv delegate".
    pub named: bool,
    /// Notes: `iso`, `text`, ...
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub attributes: Attributes,
    /// Notes that are other entities: `in`, `member_of`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub refs: Refs,
    /// Where it is mentioned, in order.
    pub mentions: Vec<Slice>,
}

/// A link between two entities, with its words.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Relation {
    /// Edge kind.
    pub kind: Kind,
    /// Index into `Facts::entities`.
    pub source: usize,
    /// Index into `Facts::entities`.
    pub target: usize,
    /// Affirmed or negated.
    pub polarity: Polarity,
    /// Actual, planned or hypothetical.
    pub realis: Realis,
    /// Notes: `form`, `strength`, ...
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub attributes: Attributes,
    /// Notes that are entities: `meeting`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub refs: Refs,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time: Option<Time>,
    /// Event codes.
    #[serde(default)]
    pub codes: Codes,
    /// The words.
    pub slice: Slice,
    /// Their parts.
    pub parts: Vec<Part>,
    /// The rule or model: `said/indirect`.
    pub found_by: String,
    /// 0 to 1.
    pub confidence: f64,
    /// Other entities that may be the source, with probabilities; empty where there is no doubt.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub candidates: Vec<(usize, f64)>,
}

/// A part of an edge's words: source, cue, content, party, place, time, addressee, office, condition.
#[derive(
    Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
pub struct Part {
    /// Which.
    pub part: Kind,
    /// Where, and its words.
    #[serde(flatten)]
    pub slice: Slice,
}

/// The one notation of facts: pages of examples, `newsgraph why` and bug reports share it.
impl fmt::Display for Facts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for entity in &self.entities {
            writeln!(f, "{entity}")?;
        }
        for relation in &self.relations {
            self.write_relation(f, relation)?;
        }
        Ok(())
    }
}

impl fmt::Display for Entity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unnamed = if self.named { "" } else { " (unnamed)" };
        write!(f, "{}: {}{unnamed}", self.kind, self.name)?;
        let others: Vec<&str> =
            self.aliases.iter().filter(|alias| **alias != self.name).map(String::as_str).collect();
        if others.is_empty() { Ok(()) } else { write!(f, " = {}", others.join(" = ")) }
    }
}

impl Facts {
    fn write_relation(&self, f: &mut fmt::Formatter<'_>, relation: &Relation) -> fmt::Result {
        let name = |index: usize| self.entities.get(index).map_or("?", |entity| &entity.name);
        write!(f, "{} -{}-> {}", name(relation.source), relation.kind, name(relation.target))?;
        if relation.polarity != Polarity::default() {
            write!(f, ", {}", relation.polarity)?;
        }
        if relation.realis != Realis::default() {
            write!(f, ", {}", relation.realis)?;
        }
        for (key, value) in &relation.attributes {
            write!(f, ", {key} {value}")?;
        }
        for (key, index) in &relation.refs {
            write!(f, ", {key} {}", name(*index))?;
        }
        if let Some(time) = &relation.time {
            write!(f, ", time {:?}", time.text)?;
        }
        for (index, probability) in &relation.candidates {
            write!(f, ", {} {probability:.2}", name(*index))?;
        }
        writeln!(f)
    }
}
