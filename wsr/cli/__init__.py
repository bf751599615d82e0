"""Cli: what wsr does in a terminal, one module a command."""


def main() -> None:
    """Run the command line; its modules are imported only then."""
    from wsr.cli.index import main as run

    run()
