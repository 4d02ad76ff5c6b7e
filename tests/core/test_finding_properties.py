"""Whatever is asked of whatever library, found is what fits, whichever way it was looked for."""

from __future__ import annotations

import tempfile
from contextlib import closing
from decimal import Decimal
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.core.changes import Marks, tidy
from desktop_app.core.records import Collection
from desktop_app.core.search.query import Order, Showing, read
from tests.core.finding import OTHERWISE, Kept, Shelf
from tests.core.making import at

WORDS = (
    "lake",
    "LAKESIDE",
    "snow",
    "café",
    "Éclair",
    "湖畔",
    "雪の湖畔",
    "c#",
    "🦊",
    "a",
    "[x]*?",
    '"',
)
TEXT = st.lists(st.sampled_from(WORDS), max_size=4).map(" ".join)
TAGS = st.sampled_from(((), ("lake",), ("Lake", "snow day"), ("Ähre",), ("ähre", "c#"))).map(tidy)
#: Two that begin alike.
HASHES = ("0" * 64, "0" * 8 + "f" * 56, "a1" * 32)
COLLECTIONS = tuple(
    Collection(key=name.lower(), name=name, made=at("2026-11-22 10:00"), query=query)
    for name, query in (
        ("Hand", ""),
        ("Empty", ""),
        ("Smart", "lake stars:>=2"),
        ("Lately", "date:2026-11-20..today"),
        ("Circle", 'collection:Circle collection:"Hand"'),
        ("Nested", "-collection:smart is:unrated"),
    )
)
MARKS = st.builds(
    Marks,
    favourite=st.booleans(),
    stars=st.integers(0, 5),
    note=TEXT,
    tags=TAGS,
    collections=st.sampled_from(((), ("hand",))),
    chosen=st.booleans(),
)
KEPT = st.builds(
    Kept,
    prompt=TEXT,
    text=TEXT,
    model=st.sampled_from(("acme/flux", "acme/flux-mini", "other/brush")),
    ratio=st.sampled_from(("", "", "3:2", "16:9")),
    file=st.sampled_from(("snow.png", "x.png")),
    media_type=st.sampled_from(("image/png", "image/jpeg", "image/svg+xml")),
    width=st.sampled_from((300, 305, 900)),
    height=st.sampled_from((200, 900)),
    days_ago=st.sampled_from((0, 1, 2, 30, 400)),
    cost_usd=st.sampled_from((None, Decimal("0.04"), Decimal("0.134"), Decimal(1))),
    is_demo=st.booleans(),
    is_edited=st.booleans(),
    parent=st.integers(-1, 3),
    has_reference=st.booleans(),
    reference=st.sampled_from(HASHES),
    origin=st.sampled_from(("", "a1111", "file")),
    is_trashed=st.sampled_from((False, False, False, True)),
    marks=MARKS,
)
ASKED = st.sampled_from(
    (
        *(
            "lake",
            "sno",
            "LAK",
            "la",
            "c",
            "e",
            "é",
            "caf",
            "湖",
            "湖畔",
            "畔",
            "c#",
            "🦊",
            "[x]",
            "*?",
        ),
        *('"lake snow"', '"""', "keside", "zzz", "zz", "acme", '", "'),
        *("tag:lake", "tag:LAKE", 'tag:"snow day"', "tag:ÄHRE", "tag:none", "has:tag", "has:note"),
        *("model:flux", "model:acme/flux", "model:ACME", "model:none", "ratio:3:2", "ratio:16:9"),
        *("is:favourite", "is:demo", "is:imported", "is:edited", "is:starred", "is:unrated"),
        *("is:chosen", "uses:00000000", "uses:000000000", "uses:a1a1a1a1", "uses:99999999"),
        *(f"family:{0:020d}.1", f"family:{3:020d}.1", f"family:{2:020d}.1", f"family:{99:020d}.1"),
        *("has:reference", "has:words", "from:a1111", "from:none", "type:png", "type:svg"),
        *("cost:0.04", "cost:>0.04", "cost:>=0.04", "cost:<0.134", "cost:<=1", "cost:0.04..0.2"),
        *("stars:0", "stars:3", "stars:>3", "stars:>=1", "stars:<2", "stars:<=4", "stars:1..3"),
        *("stars:0..2", "width:300", "width:>300", "height:<900", "height:200..300"),
        *(
            "date:today",
            "date:yesterday",
            "date:2026",
            "date:2025",
            "date:2026-11",
            "date:>2026-10",
        ),
        *("date:<2026-11-21", "date:>=2026-11-21", "date:<=yesterday", "date:2025..2026-10"),
        *(f'collection:"{one.name}"' for one in COLLECTIONS),
        *("collection:hand", "collection:none", "nothing:x"),
    )
)
QUERY = st.lists(
    st.builds(lambda part, minus: minus + part, ASKED, st.sampled_from(("", "", "-"))), max_size=3
).map(lambda parts: read(" ".join(parts)))
SCOPE = st.sampled_from(
    ("all", "all", "favourites", "trash", "collection:hand", "collection:smart", "collection:none")
)
SHOWING = st.builds(
    Showing,
    scope=SCOPE,
    query=QUERY,
    order=st.sampled_from(Order),
    is_folded=st.booleans(),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(KEPT, max_size=12), st.lists(SHOWING, min_size=30, max_size=30))
def test_found_is_what_fits_in_its_order(kept: list[Kept], showings: list[Showing]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        shelf = Shelf(Path(folder), kept, COLLECTIONS)
        with (
            closing(shelf),
            closing(shelf.finder()) as finder,
            closing(shelf.finder(OTHERWISE)) as other,
        ):
            for showing in showings:
                expected = shelf.expected(showing)

                assert list(finder.ranks(showing)) == expected, showing
                assert list(other.ranks(showing)) == expected, showing
                assert [one.rank for one in finder.first(showing, 3)] == expected[:3], showing
                assert [one.rank for one in other.first(showing, 3)] == expected[:3], showing
