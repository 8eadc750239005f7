//! `newsgraph kinds`: prints the kinds of nodes and edges.

use std::process::ExitCode;

/// Prints the kinds of nodes and edges.
#[derive(Debug, clap::Args)]
pub struct Args {}

pub fn run(_args: &Args) -> anyhow::Result<ExitCode> {
    Ok(ExitCode::SUCCESS)
}
