//! What a reader gives: one article, its words and where they came from.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// An article as read. Offsets anywhere in the program refer to `text`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Article {
    /// Where it came from.
    pub source: Source,
    /// The body; the title is no part of it.
    pub text: String,
}

/// What is known of an article beside its words: the graph's `articles` entry.
#[derive(
    Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
pub struct Source {
    /// The input's own id, else the file's stem.
    pub id: String,
    /// Headline.
    pub title: Option<String>,
    /// Day of publication.
    pub published: Option<NaiveDate>,
    /// Who published it.
    pub outlet: Option<String>,
    /// Where.
    pub url: Option<String>,
    /// SHA-256 of `text` as UTF-8, in hexadecimal.
    pub sha256: String,
}

impl Article {
    /// An article of these words, with their hash and no other source than its id.
    pub fn new(id: impl Into<String>, text: impl Into<String>) -> Self {
        let text = text.into();
        let sha256 = hex(&Sha256::digest(&text));
        Self { source: Source { id: id.into(), sha256, ..Source::default() }, text }
    }
}

/// Bytes as lower-case hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
