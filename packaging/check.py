"""Asks every outside judge about what people install, and fails for what has no written reason.

    python3 dev.py judge                  all of them; the package must be in dist/
    python3 dev.py judge --only NAME      one (may be given several times)
    python3 dev.py judge --offline        one that is blind without a network does not fail the run

A judge that is missing fails. One that cannot see is said to be blind, never to be content.
"""

from __future__ import annotations

import argparse
import re
import sys

from judges import JUDGES
from judging import BlindError, Judge

#: judge, what it says, and why that stays. lintian's are in linux/lintian-overrides.
REASONS = (
    (
        "metainfo|installed",
        r"P: .*cid-contains-uppercase-letter",
        "the identity is fixed: settings and shortcuts of the desktop hang on it",
    ),
    (
        "metainfo|installed",
        r"I: .*unknown-tag developer",
        "AppStream 1.0 asks for it; older ones, which do not know it, have developer_name",
    ),
    (
        "metainfo|installed",
        r"I: .*developer-name-tag-deprecated",
        "AppStream before 1.0 knows no other way to name the authors",
    ),
    ("metainfo|installed", r"I: .*url-homepage-missing", "there is no home page yet"),
)
_ENOUGH = 12  # of one judge's lines, where several are asked
#: Judges that we know and do not ask.
NOT_ASKED = {
    "reuse": "one licence for all of the sources, in LICENSE and pyproject.toml; headers in every "
    "file would say the same a thousand times",
    "auditwheel": "our wheel holds no compiled code",
}


def excuse(judge: str, complaint: str) -> str | None:
    """The written reason for a complaint, if there is one."""
    for names, pattern, reason in REASONS:
        if re.fullmatch(names, judge) and re.match(pattern, complaint):
            return reason
    return None


def verdict(judge: Judge) -> tuple[str, list[str]]:
    """How the judge finds us, in one word, and what it says."""
    if missing := judge.missing():
        return "missing", missing
    try:
        complaints = judge.ask()
    except BlindError as why:
        return "blind", [str(why)]
    except (OSError, LookupError) as why:
        return "failed", [str(why)]
    told, status = [], "content"
    for complaint in complaints:
        if reason := excuse(judge.name, complaint):
            told.append(f"{complaint} (stays: {reason})")
        else:
            told.append(complaint)
            status = "complains"
    return status, told


def main(arguments: list[str], judges: tuple[Judge, ...] = JUDGES) -> int:
    """Ask, tell, and give 1 where one complains, is missing or blind."""
    parser = argparse.ArgumentParser(prog="dev.py judge", description="Ask the outside judges.")
    names = [judge.name for judge in judges]
    parser.add_argument("--only", action="append", choices=names, metavar="NAME")
    parser.add_argument("--offline", action="store_true", help="a blind judge is no failure")
    asked = parser.parse_args(arguments)
    fine = {"content", "blind"} if asked.offline else {"content"}
    status = 0
    for judge in judges:
        if asked.only and judge.name not in asked.only:
            continue
        found, told = verdict(judge)
        if len(told) > _ENOUGH and not asked.only:
            told[_ENOUGH:] = [f"… and {len(told) - _ENOUGH} more: --only {judge.name} shows all"]
        print(f"{found:10} {judge.name}", *told, sep="\n           ", flush=True)
        if found not in fine:
            status = 1
    if not asked.only:
        for name, reason in NOT_ASKED.items():
            print(f"{'not asked':10} {name}\n           {reason}")
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
