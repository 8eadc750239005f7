//! A picture for Graphviz.

use std::io;

use super::{Exporter, Output};
use crate::data::Ontology;
use crate::types::Graph;

/// A picture for Graphviz.
pub struct Dot;

impl Exporter for Dot {
    fn name(&self) -> &'static str {
        "dot"
    }

    fn about(&self) -> &'static str {
        "A picture for Graphviz"
    }

    fn export(&self, _: &Ontology, _: &Graph, _: &mut dyn Output) -> io::Result<()> {
        Ok(())
    }
}
