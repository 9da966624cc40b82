"""A screenplay as Fountain, the plain-text format that screenwriting programs read."""

from __future__ import annotations

import re

from generator.film import Action, Character, Line, Scene, Screenplay, lit_by
from generator.writing.page.element import manner


def fountain(screenplay: Screenplay, *, credit: str = "Written by", author: str = "Matinee") -> str:
    """The whole text: title page, sluglines, actions, dialogue and transitions."""
    pages = [_title_page(screenplay, credit, author), "FADE IN:"]
    for before, scene in zip((None, *screenplay.scenes), screenplay.scenes, strict=False):
        if before is not None and scene.act != before.act:
            pages.append("> FADE TO:")
        elif before is not None and before.tension >= 800 and scene.tension < 400:
            pages.append("> DISSOLVE TO:")
        pages.append(_scene(screenplay, scene, continuous=_follows(before, scene)))
    pages.append("> FADE OUT.")
    pages.append("> THE END <")
    return "\n\n".join(pages) + "\n"


def _title_page(screenplay: Screenplay, credit: str, author: str) -> str:
    minutes, seconds = divmod(screenplay.seconds, 60)
    length = f"{minutes} min" + (f" {seconds} s" if seconds else "")
    return "\n".join(
        (
            f"Title: {screenplay.title}",
            f"Credit: {credit}",
            f"Author: {author}",
            f"Notes: {screenplay.logline}",
            f"    {screenplay.genre or 'drama'}, {length}",
        )
    )


def _follows(before: Scene | None, scene: Scene) -> bool:
    return before is not None and before.hour == scene.hour and before.place == scene.place


def _scene(screenplay: Screenplay, scene: Scene, *, continuous: bool) -> str:
    slugline = screenplay.slugline(scene)
    if continuous:
        slugline = f"{slugline.rsplit(' - ', 1)[0]} - CONTINUOUS{lit_by(scene.light)}"
    blocks = [f"{slugline} #{scene.id.removeprefix('s')}#"]
    speaker = ""
    for beat in scene.beats:
        if isinstance(beat, Action):
            blocks.append(_action(beat.text))
        else:
            blocks.append(_line(screenplay, beat, again=beat.speaker == speaker))
            speaker = beat.speaker
    return "\n\n".join(blocks)


def _action(text: str) -> str:
    """Forced with "!" where a parser would take it for something else: a slugline, a transition, a speaker, a lyric or a section."""
    looks_like = re.match(r"(?:INT|EXT|EST|I/E)[. ]", text) or text.startswith(("@", ">", "~", "#", "=", "."))
    return f"!{text}" if looks_like or text == text.upper() else text


def _line(screenplay: Screenplay, line: Line, *, again: bool) -> str:
    cue = _cue(screenplay.character(line.speaker))
    cue += " (O.S.)" if line.off_screen else ""
    cue += " (CONT'D)" if again else ""
    said = manner(line)
    return "\n".join((cue, *([f"({said})"] if said else []), line.text))


def _cue(character: Character) -> str:
    """The speaker's name in capitals; forced with "@" where it holds nothing that a parser would take for capitals."""
    name = character.name.upper()
    return name if re.match(r"[A-Z]", name) else f"@{name}"
