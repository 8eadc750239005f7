//! The kinds of nodes and edges: one TOML file each, the file's stem being the kind.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::Folder;
use crate::error::{Error, Result};
use crate::types::Kind;

/// All kinds, by name.
#[derive(Clone, Debug, Default)]
pub struct Ontology {
    /// `ontology/nodes/*.toml`.
    pub nodes: BTreeMap<Kind, NodeKind>,
    /// `ontology/edges/*.toml`.
    pub edges: BTreeMap<Kind, EdgeKind>,
}

/// What a kind of node is and how it looks.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NodeKind {
    /// One sentence.
    pub about: String,
    /// The label of graph databases: `Person`.
    pub label: String,
    /// Fill colour in every picture, `#rrggbb`.
    pub color: String,
    /// Graphviz shape.
    pub shape: String,
}

/// What a kind of edge says and what it joins.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EdgeKind {
    /// One sentence.
    pub about: String,
    /// The relationship type of graph databases: `MEETS_IN`.
    pub label: String,
    /// Line colour in every picture, `#rrggbb`.
    pub color: String,
    /// Node kinds it may start from.
    pub from: Vec<Kind>,
    /// Node kinds it may end at.
    pub to: Vec<Kind>,
    /// Whether it states an event, which may be negated, planned or hypothetical.
    #[serde(default)]
    pub event: bool,
    /// Verbs (lemmas) that say it of their subject and object: enough to describe a new kind.
    #[serde(default)]
    pub verbs: Vec<String>,
}

impl Ontology {
    /// Reads every kind of a data folder.
    ///
    /// # Errors
    /// A file that is not such a kind, or an edge between kinds that are not there.
    pub fn read(folder: &Folder) -> Result<Self> {
        let ontology = Self {
            nodes: kinds(folder, "ontology/nodes/")?,
            edges: kinds(folder, "ontology/edges/")?,
        };
        for (name, edge) in &ontology.edges {
            let unknown =
                edge.from.iter().chain(&edge.to).find(|k| !ontology.nodes.contains_key(*k));
            if let Some(kind) = unknown {
                let reason = format!("no node kind {kind:?}");
                return Err(Error::Data { name: format!("ontology/edges/{name}.toml"), reason });
            }
        }
        Ok(ontology)
    }
}

fn kinds<T: DeserializeOwned>(folder: &Folder, prefix: &str) -> Result<BTreeMap<Kind, T>> {
    let mut kinds = BTreeMap::new();
    for (name, bytes) in folder.under(prefix) {
        let error = |reason: String| Error::Data { name: name.to_owned(), reason };
        let text = str::from_utf8(bytes).map_err(|e| error(e.to_string()))?;
        let kind = toml::from_str(text).map_err(|e| error(e.to_string()))?;
        let stem = name.trim_start_matches(prefix).trim_end_matches(".toml");
        kinds.insert(Kind::from(stem.to_owned()), kind);
    }
    Ok(kinds)
}
