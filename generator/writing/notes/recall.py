"""What later lines quote of earlier ones: a note that changes or cuts what was said leaves nobody quoting words that are not in the film."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.film import Beat, Line, Scene, Screenplay
from generator.writing.notes import cutting
from generator.writing.story.canon import quotable

_QUOTE = re.compile(r'(?P<open>["“])(?P<said>[^"“”]{8,}?)(?P<close>["”])')


@dataclass(frozen=True, slots=True, kw_only=True)
class _Quoted:
    source: Line
    words: str


def still_said(old: Screenplay, new: Screenplay) -> Screenplay:
    """The revised screenplay in which who quotes a line of the film quotes one that is in it: the line as it is now, or another of the same
    speaker where that one is cut; where there is none, the quotation is left out. What the note itself has worded stays as it is."""
    if old.scenes == new.scenes:
        return new
    quotes = dict(_quotes(old))
    result, heard = new, dict[str, Line]()
    for scene in new.scenes:
        beats: list[Beat] = []
        for beat in scene.beats:
            quoted = quotes.get(beat.id)
            now = beat
            if quoted is not None and quoted.words in beat.text and not any(_plain(quoted.words) in _plain(each.text) for each in heard.values()):
                now = _mended(beat, quoted, heard)
            if now.text:
                beats.append(now)
            if isinstance(now, Line) and now.text:
                heard[now.id] = now
        if tuple(beats) != scene.beats:
            result = _with(result, scene, tuple(beats))
    return result


def _quotes(play: Screenplay) -> Iterator[tuple[str, _Quoted]]:
    """(id of a beat, what it quotes of the lines before it)"""
    heard: list[Line] = []
    for scene in play.scenes:
        for beat in scene.beats:
            for found in _QUOTE.finditer(beat.text):
                words = _plain(found["said"])
                source = next((each for each in reversed(heard) if len(words.split()) > 2 and words in _plain(each.text)), None)
                if source is not None:
                    yield beat.id, _Quoted(source=source, words=found["said"])
            if isinstance(beat, Line):
                heard.append(beat)


def _mended(beat: Beat, quoted: _Quoted, heard: dict[str, Line]) -> Beat:
    same = heard.get(quoted.source.id)
    own = [each.text for each in heard.values() if each.speaker == quoted.source.speaker and quotable(each.text) and '"' not in each.text]
    text = same.text if same is not None and quotable(same.text) else own[-1] if own else ""
    if text:
        return replace(beat, text=beat.text.replace(quoted.words, text))
    left = _QUOTE.sub(lambda found: "" if found["said"] == quoted.words else found[0], beat.text)
    left = re.sub(r"\s{2,}", " ", left).strip(" ,:")
    whole = left and left[-1] in ".!?…" and len(left.split()) > 2
    return replace(beat, text=left if whole else "")


def _with(play: Screenplay, scene: Scene, beats: tuple[Beat, ...]) -> Screenplay:
    now = next(each for each in play.scenes if each.id == scene.id)
    return cutting.changed(play, now, replace(now, beats=beats))


def _plain(text: str) -> str:
    return " ".join(re.findall(r"[\w']+", text.lower()))
