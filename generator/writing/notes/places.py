"""Notes on how a place is called."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.errors import BadNote
from generator.film import Place, Scene, Screenplay
from generator.writing.notes import targets
from generator.writing.reading.text import sanitised

_CALLED = re.compile(r"^(?:rename|call)\s+(?:the\s+)?(?P<old>[\w' -]+?)\s+(?:to|into|as)\s+\"?(?P<new>[^\"]+?)\"?$|^(?:the\s+)(?P<one>[\w' -]+?)\s+(?:should\s+be|is)\s+(?:called|named)\s+\"?(?P<other>[^\"]+?)\"?$", re.IGNORECASE)


def renamed(play: Screenplay, note: str) -> Screenplay | None:
    """The screenplay with a place called otherwise, on the page and in what is said; None where the note names none of its places."""
    found = _CALLED.match(note)
    if found is None or targets.people(play, found["old"] or found["one"]):
        return None
    old = (found["old"] or found["one"]).lower().strip()
    there = [each for each in play.places if each.name and re.search(rf"(?<!\w){re.escape(old)}(?!\w)", each.name, re.IGNORECASE)]
    if not there or old in ("film", "movie", "series", "episode", "title"):
        return None
    new = sanitised(found["new"] or found["other"])
    if not new:
        raise BadNote("A name needs letters.", (f"rename the {old} to The Jade Palace",))
    return replace(
        play,
        places=tuple(_place(each, old, new) if each in there else each for each in play.places),
        scenes=tuple(_scene(each, old, new) for each in play.scenes),
        logline=_said(play.logline, old, new),
    )


def _place(place: Place, old: str, new: str) -> Place:
    bare = re.sub(r"^the\s+", "", new, flags=re.IGNORECASE)
    return replace(place, name=re.sub(rf"(?<!\w){re.escape(old)}(?!\w)", bare.upper() if place.name.isupper() else bare, place.name, flags=re.IGNORECASE))


def _scene(scene: Scene, old: str, new: str) -> Scene:
    beats = tuple(replace(each, text=text) if (text := _said(each.text, old, new)) != each.text else each for each in scene.beats)
    return scene if beats == scene.beats else replace(scene, beats=beats)


def _said(text: str, old: str, new: str) -> str:
    """The text with the place by its name: "the casino" as "the Jade Palace"; "a casino" is any."""
    bare = re.sub(r"^the\s+", "", new, flags=re.IGNORECASE)
    return re.sub(rf"\b([Tt]he)\s+{re.escape(old)}(?![\w-])", lambda found: f"{found[1]} {bare}" if re.match(r"the\b", new, re.IGNORECASE) else new, text)
