"""Where the bundle starts; what Pictor then starts finds the environment as the person had it."""

import gc
import os
import sys
from collections.abc import MutableMapping

gc.disable()  # as in main.py

#: What the boot loader notes for itself; a Pictor started by us would think all was set up for it.
_NOTES = "_PYI_"
#: What leads the bundle to its own libraries; another program would load them in place of its own.
_OURS = ("LD_LIBRARY_PATH", "QT_PLUGIN_PATH", "QML2_IMPORT_PATH")


def give_back(environment: MutableMapping[str, str]) -> None:
    """Put back what the boot loader has put aside, for all that is started from here on."""
    for name in _OURS:
        theirs = environment.pop(f"{name}_ORIG", None)
        environment.pop(name, None)
        if theirs:
            environment[name] = theirs
    for name in [name for name in environment if name.startswith(_NOTES)]:
        del environment[name]


def speak_utf_8(environment: MutableMapping[str, str]) -> None:
    """Where no language is set, letters are at least UTF-8; a Python that is installed does so."""
    told = next(filter(None, map(environment.get, ("LC_ALL", "LC_CTYPE", "LANG"))), "C")
    if told in {"C", "POSIX"} and not environment.get("LC_ALL"):
        environment["LC_CTYPE"] = "C.UTF-8"


if __name__ == "__main__":
    give_back(os.environ)
    if sys.platform == "linux":
        speak_utf_8(os.environ)

from desktop_app.app import main  # noqa: E402

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
