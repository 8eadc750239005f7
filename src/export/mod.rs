//! Step 5: the graph to files.

mod csv;
mod dot;
mod json;

use std::io::{self, Write};

use crate::data::Ontology;
use crate::types::Graph;

/// A format that the graph leaves in.
pub trait Exporter: Sync {
    /// Its name on the command line, and the stem of its source file.
    fn name(&self) -> &'static str;

    /// One line for `--help`.
    fn about(&self) -> &'static str;

    /// Writes the graph's files.
    ///
    /// # Errors
    /// Whatever the output says.
    fn export(&self, ontology: &Ontology, graph: &Graph, output: &mut dyn Output)
    -> io::Result<()>;
}

/// Where files go: a folder, a single file, the terminal, memory.
pub trait Output {
    /// Opens a file by its name in the folder: `nodes.csv`.
    ///
    /// # Errors
    /// Whatever the system says.
    fn file(&mut self, name: &str) -> io::Result<Box<dyn Write + '_>>;
}

/// Every format.
pub const ALL: &[&dyn Exporter] = &[&csv::Csv, &dot::Dot, &json::Json];
