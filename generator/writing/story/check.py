"""The checker: what is wrong with a screenplay, in words. An empty answer is a pass."""

from __future__ import annotations

import re

from generator.film import Action, Line, Screenplay
from generator.writing.story.verbs import HARM, VERBS

_AN = re.compile(r"\b(?:a (?=[aeio])(?!one\b|once\b|eu)|an (?=[bcdfgjklmnpqrstvwxyz]))", re.IGNORECASE)
_TWICE = re.compile(r"\b(\w+) \1\b", re.IGNORECASE)
_LINT = (
    (re.compile(r"[{}]|\|\||  "), "an unfilled slot"), (_AN, "a wrong article"), (re.compile(r"\s[,.;!?]"), "a space before a stop"),
    (re.compile(r"\bthey (?:is|has|was|does|goes)\b|(?<!to )(?<!round )(?<!did )(?<!does )\b(?:he|she) (?:are|have|do)\b", re.IGNORECASE), "a verb that does not agree"),
    (re.compile(r"\bthe the\b|\ba the\b|\ba a\b|\bthe (?:a|an|my|your) ", re.IGNORECASE), "two articles"), (re.compile(r"^[a-z]"), "a small letter at the start"),
    (re.compile(r"(?<! --)(?<=[^.!?…\"'”)])$"), "no stop at the end"),
)


def lint(text: str) -> list[str]:
    """Faults of form in one line or action."""
    faults = [f"{name}: {text!r}" for pattern, name in _LINT if pattern.search(text)]
    doubled = [found[1].lower() for found in _TWICE.finditer(text)]
    return faults + [f"a word twice: {text!r}" for word in doubled if word not in ("that", "had", "no", "very", "bye", "tick", "tock", "knock", "now", "so")]


def check(screenplay: Screenplay, *, dialogue: bool = True, harm: bool = True) -> list[str]:
    """Faults of the whole: words, names, ids, prohibitions."""
    faults: list[str] = []
    cast = {each.id: each for each in screenplay.cast}
    ids: set[str] = set()
    said: set[str] = set()
    seen: set[str] = set()
    for scene in screenplay.scenes:
        for beat in scene.beats:
            faults += lint(beat.text)
            if beat.id in ids:
                faults.append(f"{beat.id} is used twice")
            ids.add(beat.id)
            if beat.text in said and len(beat.text.split()) > 2:
                faults.append(f"{beat.id} repeats {beat.text!r}")
            said.add(beat.text)
            if isinstance(beat, Line):
                if beat.speaker not in cast:
                    faults.append(f"{beat.id}: {beat.speaker} is not in the cast")
                elif not beat.off_screen and beat.speaker not in seen:
                    faults.append(f"{beat.id}: {beat.speaker} speaks before anybody has seen them")
                if not beat.off_screen and beat.speaker not in scene.present:
                    faults.append(f"{beat.id}: {beat.speaker} is not present")
                if not dialogue:
                    faults.append(f"{beat.id} is spoken in a film without words")
            else:
                faults += _action(beat, harm=harm)
                seen |= {each for each in scene.present if each == beat.actor or each == beat.target or cast[each].name.upper() in beat.text.upper() or cast[each].name.split()[0] in beat.text}
    return faults


def _action(beat: Action, *, harm: bool) -> list[str]:
    faults = [] if beat.verb in VERBS else [f"{beat.id}: {beat.verb!r} cannot be staged"]
    if not harm and beat.verb in HARM:
        faults.append(f"{beat.id}: {beat.verb!r} in a film without violence")
    return faults
