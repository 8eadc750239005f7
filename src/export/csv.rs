//! Tables of nodes, edges, mentions and articles.

use std::io;

use super::{Exporter, Output};
use crate::data::Ontology;
use crate::types::Graph;

/// Tables of nodes, edges, mentions and articles.
pub struct Csv;

impl Exporter for Csv {
    fn name(&self) -> &'static str {
        "csv"
    }

    fn about(&self) -> &'static str {
        "Tables of nodes, edges, mentions and articles"
    }

    fn export(&self, _: &Ontology, _: &Graph, _: &mut dyn Output) -> io::Result<()> {
        Ok(())
    }
}
