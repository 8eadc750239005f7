//! The command line: one file per subcommand, one definition for help, completions and man page.

mod analyze;
mod build;
mod completions;
mod evaluate;
mod kinds;
mod man;
mod schema;
mod show;
mod stats;
mod train;
mod verify;
mod why;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Reads news articles and builds a knowledge graph of who said, met and demanded what.
#[derive(Debug, Parser)]
#[command(
    name = "newsgraph",
    version,
    args_conflicts_with_subcommands = true,
    arg_required_else_help = true
)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    show: show::Args,
}

#[derive(Debug, Subcommand)]
enum Command {
    Build(build::Args),
    Why(why::Args),
    Verify(verify::Args),
    Stats(stats::Args),
    Analyze(analyze::Args),
    Evaluate(evaluate::Args),
    Train(train::Args),
    Kinds(kinds::Args),
    Schema(schema::Args),
    Completions(completions::Args),
    #[command(hide = true)]
    Man(man::Args),
}

/// Parses, runs, and says what went wrong: 0 all fine, 1 something bad was skipped or failed, 2 wrong usage.
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    match dispatch(cli) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("newsgraph: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(cli: Cli) -> anyhow::Result<ExitCode> {
    match cli.command {
        None => show::run(&cli.show),
        Some(Command::Build(args)) => build::run(&args),
        Some(Command::Why(args)) => why::run(&args),
        Some(Command::Verify(args)) => verify::run(&args),
        Some(Command::Stats(args)) => stats::run(&args),
        Some(Command::Analyze(args)) => analyze::run(&args),
        Some(Command::Evaluate(args)) => evaluate::run(&args),
        Some(Command::Train(args)) => train::run(&args),
        Some(Command::Kinds(args)) => kinds::run(&args),
        Some(Command::Schema(args)) => schema::run(&args),
        Some(Command::Completions(args)) => completions::run(&args),
        Some(Command::Man(args)) => man::run(&args),
    }
}
