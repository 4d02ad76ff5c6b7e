"""`python -m desktop_app` is the same as `main.py`."""

import gc
import sys

gc.disable()  # nothing that start-up makes is garbage; state/garbage.py takes over

from desktop_app.app import main  # noqa: E402

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
