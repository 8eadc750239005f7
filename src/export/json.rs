//! The contract newsgraph/1.

use std::io;

use super::{Exporter, Output};
use crate::data::Ontology;
use crate::types::Graph;

/// The contract newsgraph/1.
pub struct Json;

impl Exporter for Json {
    fn name(&self) -> &'static str {
        "json"
    }

    fn about(&self) -> &'static str {
        "The contract newsgraph/1"
    }

    fn export(&self, _: &Ontology, _: &Graph, _: &mut dyn Output) -> io::Result<()> {
        Ok(())
    }
}
