//! `newsgraph man`: prints the man page.

use std::process::ExitCode;

/// Prints the man page.
#[derive(Debug, clap::Args)]
pub struct Args {}

pub fn run(_args: &Args) -> anyhow::Result<ExitCode> {
    Ok(ExitCode::SUCCESS)
}
