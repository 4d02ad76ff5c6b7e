"""`python3 dev.py bench [NAME]`: figures beside their floor or peer, one JSON object a line."""

from __future__ import annotations

import importlib
import json
import sys
from dataclasses import asdict

NAMES = (
    "stream",
    "wall",
    "start",
    "cancel",
    "stalls",
    "previews",
    "search",
    "viewer",
    "export",
    "bundle",
)


def main(wanted: list[str]) -> int:
    """Run the named benchmarks, or all."""
    unknown = [name for name in wanted if name not in NAMES]
    if unknown:
        print(f"there is no benchmark {unknown[0]}; there are {', '.join(NAMES)}", file=sys.stderr)
        return 2
    for name in wanted or NAMES:
        for measure in importlib.import_module(f"benchmarks.{name}").main():
            print(
                json.dumps({k: v for k, v in asdict(measure).items() if v is not None}), flush=True
            )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
