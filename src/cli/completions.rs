//! `newsgraph completions`: prints shell completions.

use std::process::ExitCode;

/// Prints shell completions.
#[derive(Debug, clap::Args)]
pub struct Args {}

pub fn run(_args: &Args) -> anyhow::Result<ExitCode> {
    Ok(ExitCode::SUCCESS)
}
