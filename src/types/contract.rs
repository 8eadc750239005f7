//! The graph as JSON has it: a flat list of nodes and of edges that name their ends.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    Attributes, Codes, Edge, Evidence, Graph, Kind, Link, Node, Polarity, Realis, Source, Time,
};

/// The version of the contract, the JSON's `schema`.
pub const SCHEMA: &str = "newsgraph/1";

/// The JSON document `newsgraph/1`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Contract {
    /// `newsgraph/1`.
    pub schema: String,
    /// The articles read, by id.
    pub articles: Vec<Source>,
    /// The nodes, by id.
    pub nodes: Vec<Node>,
    /// The edges, by id.
    pub edges: Vec<EdgeRecord>,
}

/// An edge as JSON has it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct EdgeRecord {
    /// `e:` and a hash, from content alone.
    pub id: String,
    /// Edge kind.
    pub kind: Kind,
    /// Node id.
    pub source: String,
    /// Node id.
    pub target: String,
    /// Affirmed or negated.
    #[serde(default)]
    pub polarity: Polarity,
    /// Actual, planned or hypothetical.
    #[serde(default)]
    pub realis: Realis,
    /// Notes: `form`, `strength`, `former`, `meeting`.
    #[serde(default)]
    pub attributes: Attributes,
    /// When.
    #[serde(default)]
    pub time: Option<Time>,
    /// 0 to 1.
    pub confidence: f64,
    /// Pieces of evidence.
    pub support: usize,
    /// Articles that are not copies of one another.
    pub independent_sources: usize,
    /// Earliest publication.
    #[serde(default)]
    pub first_seen: Option<NaiveDate>,
    /// Latest publication.
    #[serde(default)]
    pub last_seen: Option<NaiveDate>,
    /// Event codes.
    #[serde(default)]
    pub codes: Codes,
    /// The words.
    pub evidence: Vec<Evidence>,
}

impl From<Graph> for Contract {
    fn from(graph: Graph) -> Self {
        Self {
            schema: SCHEMA.to_owned(),
            articles: graph.articles().to_vec(),
            nodes: graph.nodes().cloned().collect(),
            edges: graph.edges().map(EdgeRecord::new).collect(),
        }
    }
}

impl TryFrom<Contract> for Graph {
    type Error = String;

    fn try_from(contract: Contract) -> Result<Self, String> {
        if contract.schema != SCHEMA {
            return Err(format!("schema is {:?}, not {SCHEMA:?}", contract.schema));
        }
        let links = contract.edges.into_iter().map(Link::from).collect();
        Self::new(contract.articles, contract.nodes, links)
            .map_err(|id| format!("an edge ends at {id:?}, which no node has"))
    }
}

impl EdgeRecord {
    /// The record of an edge between two nodes.
    pub fn new((source, edge, target): (&Node, &Edge, &Node)) -> Self {
        let edge = edge.clone();
        Self {
            id: edge.id,
            kind: edge.kind,
            source: source.id.clone(),
            target: target.id.clone(),
            polarity: edge.polarity,
            realis: edge.realis,
            attributes: edge.attributes,
            time: edge.time,
            confidence: edge.confidence,
            support: edge.support,
            independent_sources: edge.independent_sources,
            first_seen: edge.first_seen,
            last_seen: edge.last_seen,
            codes: edge.codes,
            evidence: edge.evidence,
        }
    }
}

impl From<EdgeRecord> for Link {
    fn from(record: EdgeRecord) -> Self {
        Self {
            source: record.source,
            target: record.target,
            edge: Edge {
                id: record.id,
                kind: record.kind,
                polarity: record.polarity,
                realis: record.realis,
                attributes: record.attributes,
                time: record.time,
                confidence: record.confidence,
                support: record.support,
                independent_sources: record.independent_sources,
                first_seen: record.first_seen,
                last_seen: record.last_seen,
                codes: record.codes,
                evidence: record.evidence,
            },
        }
    }
}
