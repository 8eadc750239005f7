//! Rebuilds when a data file comes or goes, which `include_dir` alone does not notice.
fn main() {
    println!("cargo:rerun-if-changed=src/data");
}
