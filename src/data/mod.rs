//! What the program knows, as files: kinds, dictionaries, models.

mod folder;
mod lexicon;
mod ontology;
mod table;

use std::path::Path;
use std::sync::LazyLock;

pub use folder::Folder;
pub use lexicon::{
    Abbreviation, City, Country, Cue, Demand, GivenName, IrregularLemma, Leader, Lexicon, Meeting,
    Nominal, Organization, Region, Title, TruthWord,
};
pub use ontology::{EdgeKind, NodeKind, Ontology};
pub use table::{Rows, rows};

use crate::error::Result;

/// Everything that the steps consult.
#[derive(Debug)]
pub struct Data {
    /// The kinds of nodes and edges.
    pub ontology: Ontology,
    /// The dictionaries.
    pub lexicon: Lexicon,
}

impl Data {
    /// What is built into the program.
    ///
    /// # Errors
    /// A shipped file that does not parse: a test keeps that from happening.
    pub fn built_in() -> Result<Self> {
        Self::read(&Folder::built_in())
    }

    /// What is built in, with the files of `path` laid over it by name: TSV rows are added to ours,
    /// kinds of the same name replace ours.
    ///
    /// # Errors
    /// A file that cannot be read or does not parse.
    pub fn with_folder(path: &Path) -> Result<Self> {
        Self::read(&Folder::built_in().over(path)?)
    }

    /// What is built in, loaded once for the whole process.
    ///
    /// # Panics
    /// Never in a tested build: see [`Data::built_in`].
    #[expect(clippy::expect_used, reason = "a test loads every shipped file")]
    pub fn shared() -> &'static Self {
        static DATA: LazyLock<Data> =
            LazyLock::new(|| Data::built_in().expect("shipped data files parse"));
        &DATA
    }

    fn read(folder: &Folder) -> Result<Self> {
        Ok(Self { ontology: Ontology::read(folder)?, lexicon: Lexicon::read(folder)? })
    }
}

#[cfg(test)]
mod tests {
    use super::Data;

    #[test]
    fn every_shipped_file_parses() {
        Data::built_in().expect("shipped data files parse");
    }
}
