//! Where in an article something stands.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A stretch of an article's text in bytes, on character bounds, `start` included and `end` not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    /// The span from `start` up to `end`.
    pub const fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    /// The words themselves; empty where the span does not fit the text.
    pub fn of(self, text: &str) -> &str {
        text.get(self.start..self.end).unwrap_or("")
    }

    /// Whether `other` lies wholly inside.
    pub const fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether the two share a byte.
    pub const fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The shortest span that holds both.
    pub fn cover(self, other: Self) -> Self {
        Self::new(self.start.min(other.start), self.end.max(other.end))
    }

    /// Length in bytes.
    pub const fn len(self) -> usize {
        self.end.saturating_sub(self.start)
    }

    /// Whether nothing is in it.
    pub const fn is_empty(self) -> bool {
        self.len() == 0
    }
}

/// A stretch of an article's text in Unicode scalar values, with its words: what leaves the program.
#[derive(
    Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
pub struct Slice {
    /// First scalar value.
    pub start: usize,
    /// One past the last scalar value.
    pub end: usize,
    /// Exactly the slice.
    pub text: String,
}

/// Turns byte spans of one text into scalar slices, by a checkpoint every few hundred bytes.
pub struct Scalars<'a> {
    text: &'a str,
    checkpoints: Vec<usize>,
}

const STEP: usize = 256;

impl<'a> Scalars<'a> {
    /// Counts the scalar values of `text` once.
    pub fn new(text: &'a str) -> Self {
        let mut checkpoints = Vec::with_capacity(text.len() / STEP + 1);
        let mut scalars = 0;
        for (at, byte) in text.bytes().enumerate() {
            if at % STEP == 0 {
                checkpoints.push(scalars);
            }
            scalars += usize::from(is_first(byte));
        }
        checkpoints.push(scalars);
        Self { text, checkpoints }
    }

    /// How many scalar values stand before the byte `at`.
    pub fn before(&self, at: usize) -> usize {
        let at = at.min(self.text.len());
        let from = at - at % STEP;
        let counted = self.checkpoints.get(at / STEP).copied().unwrap_or_default();
        let rest = &self.text.as_bytes()[from..at];
        counted + rest.iter().filter(|byte| is_first(**byte)).count()
    }

    /// The slice that a byte span stands for.
    pub fn slice(&self, span: Span) -> Slice {
        Slice {
            start: self.before(span.start),
            end: self.before(span.end),
            text: span.of(self.text).to_owned(),
        }
    }
}

/// Whether a UTF-8 byte begins a scalar value.
const fn is_first(byte: u8) -> bool {
    byte & 0xC0 != 0x80
}

#[cfg(test)]
mod tests {
    use super::{STEP, Scalars, Span};

    #[test]
    fn scalars_are_counted_not_bytes() {
        let text = "“Łódź” é".repeat(STEP);
        let scalars = Scalars::new(&text);
        for (count, (at, _)) in text.char_indices().enumerate() {
            assert_eq!(scalars.before(at), count);
        }
        assert_eq!(scalars.before(text.len()), text.chars().count());
        assert_eq!(scalars.slice(Span::new(0, 3)).text, "“");
    }
}
