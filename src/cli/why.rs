//! `newsgraph why`: shows the words behind an edge or a node.

use std::process::ExitCode;

/// Shows the words behind an edge or a node.
#[derive(Debug, clap::Args)]
pub struct Args {}

pub fn run(_args: &Args) -> anyhow::Result<ExitCode> {
    Ok(ExitCode::SUCCESS)
}
