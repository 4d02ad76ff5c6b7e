"""The safe copy of a drawing: what is drawn stays, what leads out of the file is not in it."""

from __future__ import annotations

import gzip
import re
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.drawing import MOST_BYTES, MOST_DEPTH, Undrawable, stripped
from tests.fakes import drawings
from tests.fakes.drawings import SPACES, svg

SVG = "{http://www.w3.org/2000/svg}"
HREF = "{http://www.w3.org/1999/xlink}href"


def parsed(made: bytes) -> ET.Element:
    """The copy as another parser reads it."""
    return ET.fromstring(made)  # noqa: S314  our own words


def copy(text: str) -> ET.Element:
    """The stripped copy, parsed."""
    return parsed(stripped(text.encode()))


def names(text: str) -> list[str]:
    """Every element of the copy, in order."""
    return [element.tag.removeprefix(SVG) for element in copy(text).iter()]


def test_gradients_paths_words_and_clip_paths_stay() -> None:
    root = copy(
        svg(
            '<defs><linearGradient id="a" gradientTransform="rotate(9)">'
            '<stop offset="0.5" stop-color="#f00"/></linearGradient>'
            '<radialGradient id="b" xlink:href="#a"/>'
            '<clipPath id="c"><circle r="4"/></clipPath></defs>'
            '<path d="M0 0\nL9 9" fill="url(#a)" style="stroke: url(\'#b\'); opacity: 0.5"/>'
            '<g clip-path=\'url("#c")\'><text x="1" xml:space="preserve">a &lt; b '
            "<tspan dy='2'>c &amp; d</tspan></text></g>",
            'width="40" height="30" viewBox="0 0 4 3"',
        )
    )
    assert root.attrib == {"width": "40", "height": "30", "viewBox": "0 0 4 3"}
    (path,) = root.iter(f"{SVG}path")
    assert path.attrib == {
        "d": "M0 0 L9 9",
        "fill": "url(#a)",
        "style": "stroke: url(#b); opacity: 0.5",
    }
    (radial,) = root.iter(f"{SVG}radialGradient")
    assert radial.attrib == {"id": "b", HREF: "#a"}
    assert root.find(f".//{SVG}clipPath/{SVG}circle") is not None
    (group,) = root.iterfind(f"{SVG}g")
    assert group.get("clip-path") == "url(#c)"
    (words,) = root.iter(f"{SVG}text")
    assert "".join(words.itertext()) == "a < b c & d"


def test_style_rules_stay() -> None:
    (style,) = copy(svg("<style>.a{fill:red} /* x */ .b{fill:url( #g )}</style>")).iter(
        f"{SVG}style"
    )
    assert style.text == ".a{fill:red}   .b{fill:url(#g)}"


def test_prefixes_and_missing_declarations_are_understood() -> None:
    assert names(f"<s:svg {SPACES} xmlns:s='x'><s:rect/><z:circle z:r='1'/></s:svg>") == [
        "svg",
        "rect",
        "circle",
    ]


def test_links_stay_as_the_shapes_they_hold() -> None:
    text = svg('<a href="x"><rect/></a><text><a href="x">b</a></text>')
    assert names(text) == ["svg", "g", "rect", "text", "tspan"]


def test_newer_references_are_written_the_way_every_qt_reads_them() -> None:
    (use,) = copy(svg('<use href=" #a " x="1"/>')).iter(f"{SVG}use")
    assert use.attrib == {HREF: "#a", "x": "1"}


def test_a_bare_doctype_is_left_out() -> None:
    text = (
        '<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" '
        '"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"><svg width="1" height="1"><rect/></svg>'
    )
    assert b"DTD" not in stripped(text.encode())
    assert names(text) == ["svg", "rect"]


@pytest.mark.parametrize(
    "inside",
    [
        "<script>EVIL</script>",
        '<script href="EVIL"/>',
        "<x:script xmlns:x='http://www.w3.org/2000/svg'>EVIL</x:script>",
        '<rect onclick="EVIL" onLoad="EVIL" ONBEGIN="EVIL"/>',
        '<image href="EVIL"/>',
        '<image xlink:href="EVIL"><rect id="EVIL"/></image>',
        '<svg:image xlink:href="EVIL"/>',
        '<q:image q:href="EVIL"/>',
        '<filter><feImage href="EVIL"/></filter>',
        '<foreignObject><svg><rect id="EVIL"/></svg></foreignObject>',
        '<use href="EVIL"/>',
        '<use xlink:href="EVIL.svg#a"/>',
        '<use q:href="EVIL" Xlink:HREF="EVIL"/>',
        '<use href="data:image/svg+xml,EVIL#a"/>',
        '<linearGradient xlink:href="http://EVIL/#a"/>',
        '<a href="javascript:EVIL"><rect/></a>',
        '<g xml:base="http://EVIL/"/>',
        '<rect src="EVIL"/>',
        '<rect fill="url(EVIL)"/>',
        "<rect fill=\"url('EVIL#a')\"/>",
        "<rect fill='URL ( \"EVIL\" )'/>",
        '<rect fill="&#117;rl(EVIL)"/>',
        '<rect fill="u\\72l(EVIL)"/>',
        '<rect filter="url(EVIL"/>',
        '<rect fill="url(#a) url(EVIL)"/>',
        '<rect style="fill:url(EVIL);mask:url(#m)"/>',
        '<rect style="fill:u\\72l(EVIL)"/>',
        "<style>@import 'EVIL';</style>",
        "<style>@IMPORT url(EVIL)</style>",
        "<style>@im/**/port 'EVIL';</style>",
        "<style>@\\69mport 'EVIL';</style>",
        "<style>@media all { rect { fill: EVIL } } </style>",
        "<style>@media all { @import 'EVIL' </style>",
        "<style>@font-face{font-family:EVIL;src:url(EVIL)}</style>",
        "<style>rect{fill:url(EVIL)}</style>",
        "<style>rect{fill:url/**/(EVIL)}</style>",
        "<style>rect{fill:ur@x;l(EVIL)}</style>",
        "<style><![CDATA[rect{fill:ur]]><![CDATA[l(EVIL)}]]></style>",
        "<style>rect{fill:ur<!-- -->l(EVIL)}</style>",
        "<style>rect{fill:u<b>EVIL</b>rl(EVIL)}</style>",
        "<style>/* EVIL</style>",
        '<rect><animate attributeName="href" to="EVIL"/><set to="EVIL"/></rect>',
        '<animateTransform values="EVIL"/><animateMotion path="EVIL"/>',
        "<handler>EVIL</handler><listener handler='#EVIL'/>",
        "<audio href='EVIL'/><video href='EVIL'/><iframe src='EVIL'/>",
        "<metadata><text>EVIL</text></metadata><title>EVIL</title><desc>EVIL</desc>",
        '<?xml-stylesheet href="EVIL"?>',
        "<!-- EVIL -->",
        "EVIL<g>EVIL</g>",
    ],
)
def test_nothing_of_it_is_in_the_copy(inside: str) -> None:
    made = stripped(svg(f'{inside}<rect width="7"/>').encode())
    assert b"EVIL" not in made
    assert b'<rect width="7"></rect></svg>' in made


# fmt: off
PIECES = st.lists(
    st.sampled_from([
        "url(", "URL(", "(", ")", "#", "#a", "http://x", "'", '"', ";", "{", "}", "@", "@import",
        "/", "*", "/*", "*/", "\\", "\\75", "u", "r", "l", "rl(", "a", "\n", " ", "&", "<",
    ]),
    max_size=14,
).map("".join)
# fmt: on


@given(css=PIECES, value=PIECES)
def test_every_reference_of_the_copy_stays_inside_it(css: str, value: str) -> None:
    root = ET.Element("svg")
    ET.SubElement(root, "style").text = css
    ET.SubElement(root, "rect", fill=value, style=css)
    made = parsed(stripped(ET.tostring(root)))
    for element in made.iter():
        for text in (element.text or "", *element.attrib.values()):
            places = re.split(r"url\s*\(", text.lower())[1:]
            assert all(place.startswith("#") for place in places), text
    style = made.findtext(f"{SVG}style") or ""
    assert "@" not in style
    assert "\\" not in style


@given(content=st.binary(max_size=200))
def test_hostile_bytes_are_copied_or_refused(content: bytes) -> None:
    for text in (content, b"<svg>" + content + b"</svg>"):
        try:
            made = stripped(text)
        except Undrawable:
            continue
        assert parsed(made).tag == f"{SVG}svg"


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "no well-formed"),
        (b"I am sorry, I cannot draw that.", "no well-formed"),
        (b"<html><svg/></html>", "no SVG"),
        (b"<svg><rect>", "no well-formed"),
        (b"<svg/><svg/>", "no well-formed"),
        (b"<svg>&nbsp;</svg>", "no well-formed"),
        (b"<?xml version='1.0' encoding='x-unheard-of'?><svg/>", "no well-formed"),
        (b"<?xml version='1.0' encoding='shift_jis'?><svg/>", "no well-formed"),
        (gzip.compress(svg("<rect/>").encode()), "no well-formed"),
        (drawings.entity_bomb().encode(), "definitions of its own"),
        (b"<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/hosts'>]><svg>&a;</svg>", "definitions"),
        (b"<!DOCTYPE svg [<!ATTLIST svg onload CDATA 'x'>]><svg/>", "definitions"),
        (b"<!DOCTYPE svg SYSTEM 'http://127.0.0.1/a.dtd'><svg>&a;</svg>", "entities"),
        (b"<svg>" + b"<g>" * MOST_DEPTH + b"</g>" * MOST_DEPTH + b"</svg>", "nested"),
        (b"<svg>" + b"<x>" * 20_000 + b"</x>" * 20_000 + b"</svg>", "nested"),
        (b"<svg>" + b" " * MOST_BYTES + b"</svg>", "too large"),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_what_cannot_be_copied_is_refused_in_a_sentence(content: bytes, why: str) -> None:
    with pytest.raises(ValueError, match=why) as refused:
        stripped(content)
    assert isinstance(refused.value, Undrawable)
    assert str(refused.value).endswith(".")


@pytest.mark.parametrize(
    "style",
    [
        "@{" * 200_000,
        "@{" + "@" * 400_000 + "{",
        "/*" * 200_000,
        "url(" * 100_000,
        "url" + " " * 400_000,
        "a" * 400_000 + "\\",
        "{}" * 200_000,
    ],
    ids=lambda style: f"{style[:3]}…{style[-3:]}",
)
def test_no_style_takes_more_than_one_pass(style: str) -> None:
    """Where one did, this would run into the time limit of the whole run."""
    made = stripped(svg(f"<style>{style}</style><rect style='{style}'/>").encode())
    assert len(made) < 3 * len(style)
