//! Whether a fact is said to be so: polarity, realis, time, and the codes of event coders.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Whether the text affirms or denies.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    JsonSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum Polarity {
    /// It is so.
    #[default]
    Affirmed,
    /// It is said not to be so.
    Negated,
}

/// Whether it happened, will happen, or only might.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    JsonSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum Realis {
    /// Past or going on.
    #[default]
    Actual,
    /// Announced, agreed, expected.
    Planned,
    /// Offered, asked for, possible, conditional.
    Hypothetical,
}

impl fmt::Display for Polarity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Affirmed => "affirmed",
            Self::Negated => "negated",
        })
    }
}

impl fmt::Display for Realis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Actual => "actual",
            Self::Planned => "planned",
            Self::Hypothetical => "hypothetical",
        })
    }
}

/// When, in the article's words and, where the publication date allows, as an ISO 8601 value.
#[derive(
    Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
pub struct Time {
    /// As written: "Tuesday".
    pub text: String,
    /// As resolved: `2022-03-29`, `2022-W13`, `2022-03`; absent where no date anchors it.
    pub value: Option<String>,
}

/// What an event coder would file the edge under.
#[derive(
    Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
pub struct Codes {
    /// CAMEO event code, `040` for a consultation.
    pub cameo: Option<String>,
    /// PLOVER event type, `CONSULT`.
    pub plover: Option<String>,
}
