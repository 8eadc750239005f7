//! A folder of data files: the one built into the program, with the user's laid over it.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use include_dir::{Dir, include_dir};
use walkdir::WalkDir;

use crate::error::{Error, Result};

static BUILT_IN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/data");

/// Data files by their path under the folder, `lexicon/cues.tsv`; several texts where layers add up.
pub struct Folder {
    files: BTreeMap<String, Vec<Cow<'static, [u8]>>>,
}

impl Folder {
    /// The files built into the program.
    pub fn built_in() -> Self {
        let mut files = BTreeMap::new();
        gather(&BUILT_IN, &mut files);
        Self { files }
    }

    /// These files with those of `path` laid over them.
    ///
    /// # Errors
    /// A folder or file that cannot be read.
    pub fn over(mut self, path: &Path) -> Result<Self> {
        for entry in WalkDir::new(path).sort_by_file_name() {
            let entry = entry.map_err(|error| Error::Data {
                name: path.display().to_string(),
                reason: error.to_string(),
            })?;
            if entry.file_type().is_file() {
                let shown = entry.path().display().to_string();
                let bytes = fs::read(entry.path()).map_err(Error::file(shown))?;
                let name = entry.path().strip_prefix(path).unwrap_or(entry.path());
                let name = name.to_string_lossy().replace('\\', "/");
                self.files.entry(name).or_default().push(Cow::Owned(bytes));
            }
        }
        Ok(self)
    }

    /// Every layer of one file, ours first.
    pub fn layers(&self, name: &str) -> impl Iterator<Item = &[u8]> {
        self.files.get(name).into_iter().flatten().map(AsRef::as_ref)
    }

    /// The topmost text of every file under `prefix`, by name.
    pub fn under<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = (&'a str, &'a [u8])> {
        self.files
            .iter()
            .filter(move |(name, _)| name.starts_with(prefix))
            .filter_map(|(name, layers)| Some((name.as_str(), layers.last()?.as_ref())))
    }
}

fn gather(dir: &Dir<'static>, files: &mut BTreeMap<String, Vec<Cow<'static, [u8]>>>) {
    for file in dir.files().filter(|file| file.path().extension().is_none_or(|e| e != "rs")) {
        let name = file.path().to_string_lossy().into_owned();
        files.insert(name, vec![Cow::Borrowed(file.contents())]);
    }
    for dir in dir.dirs() {
        gather(dir, files);
    }
}
