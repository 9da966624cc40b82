"""FDX, the XML that Final Draft keeps its scripts in: out, and in."""

from __future__ import annotations

import re
from xml.etree import ElementTree

from generator.errors import BadScript
from generator.film import Screenplay
from generator.writing.page.element import Element, Kind, Script, elements

_KINDS = {each.value: each for each in Kind} | {"Shot": Kind.HEADING, "General": Kind.ACTION, "Cast List": Kind.ACTION, "Lyrics": Kind.SPEECH}
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def fdx(film: Screenplay, *, author: str = "Matinee") -> str:
    """The whole file as text."""
    root = ElementTree.Element("FinalDraft", DocumentType="Script", Template="No", Version="5")
    content = ElementTree.SubElement(root, "Content")
    for each in elements(film):
        _paragraph(content, each.kind.value, each.text)
    page = ElementTree.SubElement(ElementTree.SubElement(root, "TitlePage"), "Content")
    for said in (film.title, "Written by", author):
        _paragraph(page, "Title Page", said)
    ElementTree.indent(root)
    return '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' + ElementTree.tostring(root, encoding="unicode") + "\n"


def _paragraph(under: ElementTree.Element, kind: str, text: str) -> None:
    paragraph = ElementTree.SubElement(under, "Paragraph", Type=kind)
    ElementTree.SubElement(paragraph, "Text").text = _UNPRINTABLE.sub("", text)


def parse(text: str) -> Script:
    """The script that an FDX file holds. Raises BadScript for what is none; entities are refused, since they can be bombs."""
    if re.search(r"<!(?:DOCTYPE|ENTITY)", text):
        raise BadScript("fdx", "a script has no document type of its own; save it again from the program that it was written in")
    try:
        root = ElementTree.fromstring(re.sub(r"^\s*<\?xml[^>]*\?>", "", text.lstrip("\ufeff")))
    except ElementTree.ParseError as broken:
        raise BadScript("fdx", f"the file is not whole: {broken}") from broken
    if root.tag != "FinalDraft":
        raise BadScript("fdx", f"the file is <{root.tag}>, and a script is <FinalDraft>")
    found = [
        Element(kind=_KINDS.get(each.get("Type", "Action"), Kind.ACTION), text=said)
        for each in root.findall("Content/Paragraph")
        if (said := _said(each))
    ]
    title = [said for each in root.findall("TitlePage/Content/Paragraph") if (said := _said(each))]
    return Script(title=title[0] if title else "", author=title[2] if len(title) > 2 else "", elements=tuple(found))


def _said(paragraph: ElementTree.Element) -> str:
    """All runs of a paragraph: Final Draft begins a new one at every change of style."""
    return re.sub(r"\s+", " ", "".join("".join(each.itertext()) for each in paragraph.findall("Text"))).strip()
