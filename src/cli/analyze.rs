//! `newsgraph analyze`: shows what the reader of sentences sees.

use std::process::ExitCode;

/// Shows what the reader of sentences sees.
#[derive(Debug, clap::Args)]
pub struct Args {}

pub fn run(_args: &Args) -> anyhow::Result<ExitCode> {
    Ok(ExitCode::SUCCESS)
}
