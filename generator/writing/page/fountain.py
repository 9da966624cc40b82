"""Fountain in: plain text as screenwriters type it, read as the elements of a page.

The packages that parse it either merge what stands apart or drop emphasis and notes into the words, so that a script would not come
back as it was written; its rules are few.
"""

from __future__ import annotations

import re

from generator.writing.page.element import HEADING, Element, Kind, Script

_TITLE = re.compile(r"^([A-Za-z][\w /-]{1,30}):(?:\s+(.*))?$")
_NUMBER = re.compile(r"\s*#[\w.-]+#\s*$")
_NOTES = re.compile(r"/\*.*?\*/|\[\[.*?\]\]", re.DOTALL)
_EMPHASIS = re.compile(r"(?<!\\)(\*{1,3}|_)(?=\S)(.+?)(?<=\S)(?<!\\)\1")
_CUE = re.compile(r"^[^a-z]*[A-ZÀ-ÖØ-Þ][^a-z]*(?:\((?:[^)]*)\)\s*)*\^?$")


def parse(text: str) -> Script:
    """The script that a Fountain text holds."""
    lines = _NOTES.sub("", text.replace("\r\n", "\n").replace("\r", "\n")).split("\n")
    title, lines = _title_page(lines)
    found: list[Element] = []
    at = 0
    while at < len(lines):
        line = lines[at].rstrip()
        bare = line.strip()
        blank_before = at == 0 or not lines[at - 1].strip()
        after = lines[at + 1].strip() if at + 1 < len(lines) else ""
        at += 1
        if not bare or bare.startswith(("#", "=")):
            continue
        if bare.startswith("!"):
            found.append(_element(Kind.ACTION, bare[1:]))
        elif bare.startswith(".") and not bare.startswith(".."):
            found.append(_element(Kind.HEADING, _NUMBER.sub("", bare[1:])))
        elif blank_before and HEADING.match(bare):
            found.append(_element(Kind.HEADING, _NUMBER.sub("", bare)))
        elif bare.startswith(">") and bare.endswith("<"):
            if not re.fullmatch(r"(?i)>?\s*(?:the end|fin)\s*<", bare):
                found.append(_element(Kind.ACTION, bare[1:-1]))
        elif bare.startswith(">") or (blank_before and not after and re.fullmatch(r"[^a-z]+TO:|FADE (?:IN|OUT)[.:]?", bare)):
            found.append(_element(Kind.TRANSITION, bare.lstrip("> ")))
        elif blank_before and after and (bare.startswith("@") or _CUE.match(bare)):
            found.append(Element(kind=Kind.CUE, text=bare.removeprefix("@").rstrip("^ ").strip()))
            at = _speech(lines, at, found)
        else:
            paragraph = [bare.removeprefix("~").strip()]
            while at < len(lines) and lines[at].strip():
                paragraph.append(lines[at].strip())
                at += 1
            found.append(_element(Kind.ACTION, " ".join(paragraph)))
    return Script(title=title.get("title", ""), author=title.get("author", title.get("authors", "")), elements=tuple(found))


def _element(kind: Kind, text: str) -> Element:
    return Element(kind=kind, text=_plain(text))


def _plain(text: str) -> str:
    bare = _EMPHASIS.sub(r"\2", text)
    return re.sub(r"\s+", " ", re.sub(r"\\([*_])", r"\1", bare)).strip()


def _speech(lines: list[str], at: int, found: list[Element]) -> int:
    """Read what stands under a cue, up to the next blank line. Returns where the text goes on."""
    words: list[str] = []

    def spoken() -> None:
        if words:
            found.append(_element(Kind.SPEECH, " ".join(words)))
            words.clear()

    while at < len(lines) and (lines[at].strip() or lines[at] == "  "):
        bare = lines[at].strip()
        if re.fullmatch(r"\(.*\)", bare):
            spoken()
            found.append(_element(Kind.MANNER, bare))
        elif bare:
            words.append(bare.removeprefix("~"))
        at += 1
    spoken()
    return at


def _title_page(lines: list[str]) -> tuple[dict[str, str], list[str]]:
    """The entries above the first blank line, if the text begins with one, and the rest."""
    if not lines or not (first := _TITLE.match(lines[0].strip())) or HEADING.match(lines[0]) or lines[0].strip().upper() in ("FADE IN:",):
        return {}, lines
    key = first[1].lower()
    entries: dict[str, str] = {}
    for at, line in enumerate(lines):
        if not line.strip():
            return {name: _plain(value) for name, value in entries.items()}, lines[at:]
        found = _TITLE.match(line) if not line.startswith((" ", "\t")) else None
        if found:
            key = found[1].lower()
            entries[key] = found[2] or ""
        else:
            entries[key] = f"{entries[key]} {line.strip()}".strip()
    return {name: _plain(value) for name, value in entries.items()}, []
