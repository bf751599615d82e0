"""Main: `python -m wsr` is `wsr`."""

from wsr.cli.index import main

if __name__ == "__main__":
    main(prog_name="wsr")
