//! `newsgraph schema`: prints the JSON Schema of newsgraph/1.

use std::process::ExitCode;

/// Prints the JSON Schema of newsgraph/1.
#[derive(Debug, clap::Args)]
pub struct Args {}

pub fn run(_args: &Args) -> anyhow::Result<ExitCode> {
    Ok(ExitCode::SUCCESS)
}
