//! The program: parse, run, say what went wrong.

use std::process::ExitCode;

fn main() -> ExitCode {
    newsgraph::cli::main()
}
