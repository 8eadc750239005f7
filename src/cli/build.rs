//! `newsgraph build`: builds the graph of articles and writes it.

use std::process::ExitCode;

/// Builds the graph of articles and writes it.
#[derive(Debug, clap::Args)]
pub struct Args {}

pub fn run(_args: &Args) -> anyhow::Result<ExitCode> {
    Ok(ExitCode::SUCCESS)
}
