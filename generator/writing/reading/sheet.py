"""The brief sheet: what was understood, in words."""

from __future__ import annotations

from generator.film import Brief, Character, DemandKind
from generator.writing.reading.german import language, unread
from generator.writing.reading.shorthand import spelled_out
from generator.writing.reading.spelling import unknown
from generator.writing.reading.text import clean
from generator.writing.reading.wording import plain

_KINDS = {
    DemandKind.OPENING: "Opening",
    DemandKind.CLIMAX: "Climax",
    DemandKind.ENDING: "Ending",
    DemandKind.SHOW: "Must show",
    DemandKind.PROHIBITION: "Never",
    DemandKind.RULE: "Rule",
    DemandKind.EVENT: "What happens",
    DemandKind.PROP: "Thing",
    DemandKind.SETTING: "Setting",
    DemandKind.TONE: "Feeling",
}


def summary(brief: Brief) -> list[tuple[str, str]]:
    """(label, words) for each thing understood, in the order of a brief sheet."""
    length = f"{brief.seconds // 60} min" + (f" {brief.seconds % 60} s" if brief.seconds % 60 else "")
    rows = [("Length", f"{brief.episodes} episodes of {length}" if brief.kind.value == "series" else length), ("Genre", brief.genre)]
    rows += [
        (label, words)
        for label, words in (("Tone", brief.tone), ("Look", brief.look.replace("-", " ")), ("Era", brief.era), ("Season", brief.season))
        if words
    ]
    rows += [("Hour", brief.hour.value)] if brief.hour else []
    rows += [("Weather", brief.weather.value)] if brief.weather else []
    rows.append(("Audience", brief.audience.value))
    if not brief.dialogue:
        rows.append(("Dialogue", "none"))
    rows += [(_label(each), _person(each)) for each in brief.cast]
    rows += [("Place", each.name.title()) for each in brief.places]
    names = {each.id: each.name or each.description for each in brief.cast}
    rows += [("Between them", _bond(names.get(a, a), names.get(b, b), what)) for a, b, what in brief.bonds]
    rows += [("For" if each.subject == "audience" else _KINDS[each.kind], each.words) for each in brief.demands if each.kind in _KINDS]
    return rows + remarks(brief)


def remarks(brief: Brief) -> list[tuple[str, str]]:
    """(label, words) for what was read otherwise than it was written, or not at all: mended spelling, strange words, another language."""
    rows: list[tuple[str, str]] = []
    spoken = language(brief.prompt)
    if spoken == "English":
        written = clean(brief.prompt)
        read_as = plain(written).corrected
        strange = unknown(spelled_out(written))
        rows += [("Read as", ", ".join(f"{wrong} → {right}" for wrong, right in read_as))] if read_as else []
        rows += [("Not understood", ", ".join(strange))] if strange else []
    if spoken == "German":
        missing = unread(brief.prompt)
        lost = f" Not understood: {', '.join(missing)}." if missing else ""
        rows.append(("Language", f"Read from German. The film will be in English: only English voices exist.{lost}"))
    elif spoken != "English":
        rows.append(
            (
                "Language",
                f"This looks like {spoken}, of which little was understood. The film will be in English: only English voices exist.",
            )
        )
    return rows


def _bond(one: str, other: str, what: str) -> str:
    if what.startswith("fellow "):
        return f"{one} and {other} are {what}s"
    return f"{one} is in love with {other}" if what == "love" else f"{one} is {other}'s {what}"


def _label(character: Character) -> str:
    return {"lead": "Lead", "friend": "With them", "antagonist": "Against them", "narrator": "Narrator"}.get(character.role, "Also")


def _person(character: Character) -> str:
    look = character.look
    parts = [
        character.name or "unnamed",
        "" if character.group else f"{character.age}",
        look.breed or character.occupation,
        ", ".join(character.traits),
        ", ".join(character.abilities),
        f"wants to {character.wants}" if character.wants else "",
    ]
    return ", ".join(part for part in parts if part)
