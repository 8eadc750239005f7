//! The nouns that pass from step to step: article, document, facts, graph.

mod article;
mod attribute;
mod contract;
mod document;
mod facts;
mod graph;
mod kind;
mod span;
mod truth;

pub use article::{Article, Source, hex};
pub use attribute::{Attribute, Attributes};
pub use contract::{Contract, SCHEMA};
pub use document::{Attribution, Document, Form, Name, NameKind, Role, Sentence, Token, Upos};
pub use facts::{Entity, Facts, Part, Refs, Relation};
pub use graph::{Candidate, Edge, Evidence, Graph, Link, Node, Place};
pub use kind::Kind;
pub use span::{Scalars, Slice, Span};
pub use truth::{Codes, Polarity, Realis, Time};
