//! The merged graph: nodes and edges with their evidence, held by petgraph, written as the contract says.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use petgraph::graph::{DiGraph, NodeIndex};
use petgraph::visit::EdgeRef;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::contract::Contract;
use super::{Attributes, Codes, Kind, Part, Polarity, Realis, Source, Time};

/// One thing, under all its names, with every place that mentions it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Node {
    /// `kind:slug`, from content alone.
    pub id: String,
    /// Node kind.
    pub kind: Kind,
    /// Fullest or commonest name.
    pub name: String,
    /// Other surface forms, the name included.
    pub aliases: BTreeSet<String>,
    /// False for "a Kyiv delegate".
    pub named: bool,
    /// Notes: `iso` of a country, `in` of a venue, `text` of a position, `member_of` of a group.
    #[serde(default)]
    pub attributes: Attributes,
    /// Where it is mentioned, by article and place.
    #[serde(default)]
    pub mentions: Vec<Place>,
}

/// A stretch of an article in Unicode scalar values.
#[derive(
    Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
pub struct Place {
    /// Article id.
    pub article: String,
    /// First scalar value.
    pub start: usize,
    /// One past the last.
    pub end: usize,
}

/// What links two nodes; which ones, the graph knows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Edge {
    /// `e:` and a hash, from content alone.
    pub id: String,
    /// Edge kind.
    pub kind: Kind,
    /// Affirmed or negated.
    pub polarity: Polarity,
    /// Actual, planned or hypothetical.
    pub realis: Realis,
    /// Notes: `form`, `strength`, `former`, `meeting`.
    pub attributes: Attributes,
    /// When, of the first evidence that says.
    pub time: Option<Time>,
    /// 0 to 1: the best of its evidence.
    pub confidence: f64,
    /// Pieces of evidence.
    pub support: usize,
    /// Articles that are not copies of one another.
    pub independent_sources: usize,
    /// Earliest publication.
    pub first_seen: Option<NaiveDate>,
    /// Latest publication.
    pub last_seen: Option<NaiveDate>,
    /// Event codes.
    pub codes: Codes,
    /// The words, at least one piece.
    pub evidence: Vec<Evidence>,
}

/// Why an edge is there: the words of one article.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Evidence {
    /// Article id.
    pub article: String,
    /// First scalar value.
    pub start: usize,
    /// One past the last.
    pub end: usize,
    /// Exactly that slice.
    pub text: String,
    /// The rule or model: `said/indirect`.
    pub found_by: String,
    /// 0 to 1.
    pub confidence: f64,
    /// The parts: source, cue, content, ...
    #[serde(default)]
    pub spans: Vec<Part>,
    /// Whom else the source may be.
    #[serde(default)]
    pub candidates: Vec<Candidate>,
}

/// A node that an ambiguous word may stand for.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Candidate {
    /// Node id.
    pub node: String,
    /// 0 to 1.
    pub probability: f64,
}

/// The graph of all articles. Nodes and edges stand in the order of their ids.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(try_from = "Contract", into = "Contract")]
pub struct Graph {
    articles: Vec<Source>,
    net: DiGraph<Node, Edge>,
    index: BTreeMap<String, NodeIndex>,
}

impl Graph {
    /// A graph of these parts; edges name their ends by node id.
    ///
    /// # Errors
    /// The id of an end that no node has.
    pub fn new(articles: Vec<Source>, nodes: Vec<Node>, edges: Vec<Link>) -> Result<Self, String> {
        let mut graph = Self { articles, ..Self::default() };
        graph.articles.sort();
        let nodes: BTreeMap<String, Node> = nodes.into_iter().map(|n| (n.id.clone(), n)).collect();
        for (id, node) in nodes {
            let at = graph.net.add_node(node);
            graph.index.insert(id, at);
        }
        let edges: BTreeMap<String, Link> =
            edges.into_iter().map(|link| (link.edge.id.clone(), link)).collect();
        for link in edges.into_values() {
            let end = |id: &str| graph.index.get(id).copied().ok_or_else(|| id.to_owned());
            let (source, target) = (end(&link.source)?, end(&link.target)?);
            graph.net.add_edge(source, target, link.edge);
        }
        Ok(graph)
    }

    /// The articles, by id.
    pub fn articles(&self) -> &[Source] {
        &self.articles
    }

    /// The nodes, by id.
    pub fn nodes(&self) -> impl ExactSizeIterator<Item = &Node> {
        self.net.node_weights().collect::<Vec<_>>().into_iter()
    }

    /// The edges with their ends, by id.
    pub fn edges(&self) -> impl Iterator<Item = (&Node, &Edge, &Node)> {
        self.net
            .edge_references()
            .map(|edge| (&self.net[edge.source()], edge.weight(), &self.net[edge.target()]))
    }

    /// The node of an id.
    pub fn node(&self, id: &str) -> Option<&Node> {
        self.index.get(id).map(|at| &self.net[*at])
    }

    /// The petgraph inside, for algorithms.
    pub fn net(&self) -> &DiGraph<Node, Edge> {
        &self.net
    }

    /// The same articles with only the nodes and edges that pass; an edge goes with either end.
    #[must_use]
    pub fn filtered(
        &self,
        keep_node: impl Fn(&Node) -> bool,
        keep_edge: impl Fn(&Node, &Edge, &Node) -> bool,
    ) -> Self {
        let nodes = self.nodes().filter(|node| keep_node(node)).cloned().collect();
        let links = self
            .edges()
            .filter(|(source, edge, target)| {
                keep_node(source) && keep_node(target) && keep_edge(source, edge, target)
            })
            .map(|(source, edge, target)| Link {
                source: source.id.clone(),
                target: target.id.clone(),
                edge: edge.clone(),
            })
            .collect();
        Self::new(self.articles.clone(), nodes, links).unwrap_or_default()
    }
}

/// An edge that names its ends by node id.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Link {
    /// Node id.
    pub source: String,
    /// Node id.
    pub target: String,
    /// What links them.
    pub edge: Edge,
}
