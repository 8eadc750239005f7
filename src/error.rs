//! What can go wrong, in the user's words.

use std::io;

/// Every error of the library; each names the file, and the line where there is one.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A file that cannot be opened, read or written.
    #[error("{path}: {source}")]
    File {
        /// As the user gave it.
        path: String,
        /// What the system says.
        source: io::Error,
    },
    /// One bad article in an input; the rest of the input is still read.
    #[error("{path}:{line}: {reason}")]
    Article {
        /// As the user gave it.
        path: String,
        /// Line of the input, from 1.
        line: usize,
        /// What is wrong with it.
        reason: String,
    },
    /// A graph that does not keep the contract.
    #[error("{path}: not a newsgraph/1 graph: {reason}")]
    Graph {
        /// As the user gave it.
        path: String,
        /// What is wrong with it.
        reason: String,
    },
    /// A dictionary, kind or model that does not fit the program.
    #[error("data file {name}: {reason}")]
    Data {
        /// Its path under the data folder.
        name: String,
        /// What is wrong with it.
        reason: String,
    },
    /// A format, kind or name that the program does not know.
    #[error("no {what} named {name:?}; there are: {known}")]
    Unknown {
        /// What was looked for: "format", "node".
        what: &'static str,
        /// What was asked for.
        name: String,
        /// What there is.
        known: String,
    },
}

/// The result of reading and writing.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// Names the file of a system error.
    pub fn file(path: impl Into<String>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |source| Self::File { path, source }
    }

    /// A bad article at a line of an input.
    pub fn article(path: impl Into<String>, line: usize, reason: impl ToString) -> Self {
        Self::Article { path: path.into(), line, reason: reason.to_string() }
    }
}
