//! newsgraph reads news articles and builds a knowledge graph from them that a careful person would trust.
//!
//! # The map
//!
//! Data flows one way; a step takes a noun and gives a noun, and never imports another step.
//!
//! | step | question | takes | gives |
//! |---|---|---|---|
//! | [`read`] | Here are some files: which articles are in them? | bytes | [`types::Article`] |
//! | [`analyze`] | Here is an article: how is it said? | `Article` | [`types::Document`] |
//! | [`extract`] | Here is how it is said: what does it say? | `Document` | [`types::Facts`] |
//! | [`resolve`] | Here are the facts of all articles: what is one and the same? | `Facts` | [`types::Graph`] |
//! | [`export`] | Here is the graph: how does it leave? | `Graph` | files |
//!
//! They consult [`data`] (kinds, dictionaries, models); [`pipeline`] alone knows their order.
//! Beside them stand [`train`] (corpora to models), [`evaluate`] (graph against gold) and [`cli`].
//!
//! ```
//! use newsgraph::{data::Data, pipeline, types::Article};
//!
//! let text = "PARIS - French President Emmanuel Macron said the talks would go on.";
//! let graph = pipeline::build(Data::shared(), [Article::new("a1", text)]);
//! assert!(graph.nodes().any(|node| node.name == "France"));
//! ```

pub mod analyze;
pub mod cli;
pub mod data;
pub mod error;
pub mod evaluate;
pub mod export;
pub mod extract;
pub mod pipeline;
pub mod read;
pub mod resolve;
pub mod train;
pub mod types;
