//! The whole flow on one page: articles in, one graph out.

use rayon::prelude::*;

use crate::analyze::analyze;
use crate::data::Data;
use crate::extract::extract;
use crate::resolve::resolve;
use crate::types::{Article, Facts, Graph};

/// How many articles are held in memory at a time while their facts are read off.
const BATCH: usize = 256;

/// What one article says.
pub fn facts(data: &Data, article: Article) -> Facts {
    extract(data, &analyze(data, article))
}

/// What every article says, in the order given, on all cores.
pub fn read_off(data: &Data, articles: impl IntoIterator<Item = Article>) -> Vec<Facts> {
    let mut articles = articles.into_iter();
    let mut all = Vec::new();
    loop {
        let batch: Vec<Article> = articles.by_ref().take(BATCH).collect();
        if batch.is_empty() {
            return all;
        }
        all.par_extend(batch.into_par_iter().map(|article| facts(data, article)));
    }
}

/// The graph of all articles; neither their order nor the number of cores changes a byte of it.
pub fn build(data: &Data, articles: impl IntoIterator<Item = Article>) -> Graph {
    resolve(data, read_off(data, articles))
}
