//! `newsgraph stats`: counts nodes and edges, ranks and components.

use std::process::ExitCode;

/// Counts nodes and edges, ranks and components.
#[derive(Debug, clap::Args)]
pub struct Args {}

pub fn run(_args: &Args) -> anyhow::Result<ExitCode> {
    Ok(ExitCode::SUCCESS)
}
