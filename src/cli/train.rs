//! `newsgraph train`: trains a model from corpora.

use std::process::ExitCode;

/// Trains a model from corpora.
#[derive(Debug, clap::Args)]
pub struct Args {}

pub fn run(_args: &Args) -> anyhow::Result<ExitCode> {
    Ok(ExitCode::SUCCESS)
}
