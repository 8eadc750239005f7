//! Tab-separated tables: a header line, `#` comments that name the source, `;` between the items of a list.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};

use super::Folder;
use crate::error::{Error, Result};

/// The rows of one table.
pub type Rows<T> = Vec<T>;

/// Reads every layer of a table, ours first.
///
/// # Errors
/// A row that does not fit its columns, with the table's name and line.
pub fn rows<T: DeserializeOwned>(folder: &Folder, name: &str) -> Result<Rows<T>> {
    let mut rows = Vec::new();
    for layer in folder.layers(name) {
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(b'\t')
            .comment(Some(b'#'))
            .quoting(false)
            .from_reader(layer);
        for row in reader.deserialize() {
            rows.push(row.map_err(|error| Error::Data {
                name: name.to_owned(),
                reason: error.to_string(),
            })?);
        }
    }
    Ok(rows)
}

/// Reads a cell that holds a list: `Kyiv;Kiev`.
///
/// # Errors
/// None of its own.
pub fn list<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    let cell = String::deserialize(deserializer)?;
    Ok(cell.split(';').map(str::trim).filter(|item| !item.is_empty()).map(str::to_owned).collect())
}
