"""The XMP packet of an exported picture: its prompt, its model, and that a machine made it.

The names are those of the IPTC Photo Metadata Standard 2025.1; the whole recipe stands beside them,
since not every format has another place where others leave it alone. What was in the picture's own
packet stays there, but for what is said anew.
"""

from __future__ import annotations

import hashlib
from xml.etree import ElementTree as ET

from desktop_app.core import recipe_json
from desktop_app.core.taking_out.recipe_text import Telling

_META, _RDF = "adobe:ns:meta/", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_DC, _XMP = "http://purl.org/dc/elements/1.1/", "http://ns.adobe.com/xap/1.0/"
_EXT = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
_NOTE = "http://ns.adobe.com/xmp/note/"
_XML = "http://www.w3.org/XML/1998/namespace"
_SOURCES = "http://cv.iptc.org/newscodes/digitalsourcetype/"
_PREFIXES = {
    "x": _META,
    "rdf": _RDF,
    "dc": _DC,
    "xmp": _XMP,
    "Iptc4xmpExt": _EXT,
    "xmpNote": _NOTE,
    "pictor": recipe_json.XMP_SPACE,
}

_SOURCE, _PROMPT = f"{{{_EXT}}}DigitalSourceType", f"{{{_EXT}}}AIPromptInformation"
_SYSTEM, _DESCRIPTION = f"{{{_EXT}}}AISystemUsed", f"{{{_DC}}}description"
_TOOL, _CREATED = f"{{{_XMP}}}CreatorTool", f"{{{_XMP}}}CreateDate"
_EXTENDED = f"{{{_NOTE}}}HasExtendedXMP"
_RECIPE = f"{{{recipe_json.XMP_SPACE}}}Recipe"
_OURS = {_SOURCE, _PROMPT, _SYSTEM, _DESCRIPTION, _TOOL, _CREATED, _EXTENDED, _RECIPE}
_ABOUT, _BLOCK = f"{{{_RDF}}}about", f"{{{_RDF}}}Description"

_BEGIN = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
_END = '\n<?xpacket end="w"?>'


def packet(told: Telling, before: bytes = b"") -> bytes:
    """All of it in one packet; `before` is the packet that the picture has."""
    meta, rdf = _base(before, told)
    block = _facts(rdf, told)
    _words(block, told)
    return _whole(meta)


def parted(told: Telling, before: bytes, most_bytes: int) -> tuple[bytes, bytes, str]:
    """A packet that is no larger than that, what did not fit, and the name it goes by there.

    As JPEG wants it: the rest is another packet, named by the sum of its bytes.
    """
    rest_meta, rest_rdf = _base(b"", told)
    _words(_block(rest_rdf), told)
    rest = _plain(rest_meta)
    name = hashlib.md5(rest, usedforsecurity=False).hexdigest().upper()
    for kept in (before, b""):
        meta, rdf = _base(kept, told)
        _facts(rdf, told).set(_EXTENDED, name)
        if len(main := _whole(meta)) <= most_bytes:
            break
    return main, rest, name


def _base(before: bytes, told: Telling) -> tuple[ET.Element, ET.Element]:
    """The packet's frame with what was there and stays; a new one where there is none to read."""
    for prefix, space in _PREFIXES.items():
        ET.register_namespace(prefix, space)
    if before and b"<!DOCTYPE" not in before and b"<!ENTITY" not in before:
        try:
            meta = ET.fromstring(before.strip(b"\0 \r\n\t"))  # noqa: S314  no definitions
        except (ET.ParseError, LookupError, ValueError):
            meta = ET.Element("none")
        rdf = meta if meta.tag == f"{{{_RDF}}}RDF" else meta.find(f"{{{_RDF}}}RDF")
        if rdf is not None:
            _forget(rdf, told)
            if meta is rdf:
                meta = ET.Element(f"{{{_META}}}xmpmeta")
                meta.append(rdf)
            return meta, rdf
    meta = ET.Element(f"{{{_META}}}xmpmeta")
    return meta, ET.SubElement(meta, f"{{{_RDF}}}RDF")


def _forget(rdf: ET.Element, told: Telling) -> None:
    """Take off what is said anew; what others know of the source stays where we know nothing."""
    ours = _OURS if told.source else _OURS - {_SOURCE, _SYSTEM, _PROMPT}
    for block in rdf.findall(_BLOCK):
        for name in ours.intersection(block.keys()):
            del block.attrib[name]
        for one in [one for one in block if one.tag in ours]:
            block.remove(one)


def _block(rdf: ET.Element) -> ET.Element:
    """One that says nothing (any more), or a new one; all blocks must be about the same."""
    found = rdf.findall(_BLOCK)
    bare = next(
        (block for block in found if not len(block) and set(block.keys()) <= {_ABOUT}), None
    )
    if bare is not None:
        bare.set(_ABOUT, bare.get(_ABOUT, ""))
        return bare
    return ET.SubElement(rdf, _BLOCK, {_ABOUT: found[0].get(_ABOUT, "") if found else ""})


def _facts(rdf: ET.Element, told: Telling) -> ET.Element:
    block = _block(rdf)
    facts = {_TOOL: told.program}
    if told.source:
        facts |= {_SOURCE: _SOURCES + told.source, _SYSTEM: told.model}
    facts[_CREATED] = told.made.astimezone().isoformat(timespec="seconds")
    for name, value in facts.items():
        if value:
            ET.SubElement(block, name).text = value
    return block


def _words(block: ET.Element, told: Telling) -> None:
    """What can be long."""
    ET.SubElement(block, _RECIPE).text = told.recipe
    if not told.prompt:
        return
    if told.source:
        ET.SubElement(block, _PROMPT).text = told.prompt
    choices = ET.SubElement(ET.SubElement(block, _DESCRIPTION), f"{{{_RDF}}}Alt")
    item = ET.SubElement(choices, f"{{{_RDF}}}li", {f"{{{_XML}}}lang": "x-default"})
    item.text = told.prompt


def _plain(meta: ET.Element) -> bytes:
    return ET.tostring(meta, encoding="unicode").encode()


def _whole(meta: ET.Element) -> bytes:
    return _BEGIN.encode() + _plain(meta) + _END.encode()
