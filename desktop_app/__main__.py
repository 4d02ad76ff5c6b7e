"""`python -m desktop_app` is the same as `main.py`."""

import gc
import sys

gc.disable()  # nothing that start-up makes is garbage; state/garbage.py takes over

from desktop_app.app import main  # noqa: E402


def run() -> int:
    """Start with the command line's words, as an installed `pictor` does."""
    return main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(run())
