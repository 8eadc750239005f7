//! `newsgraph show`: prints what an article says, with its words and lines.

use std::process::ExitCode;

/// Prints what an article says, with its words and lines.
#[derive(Debug, clap::Args)]
pub struct Args {}

pub fn run(_args: &Args) -> anyhow::Result<ExitCode> {
    Ok(ExitCode::SUCCESS)
}
