"""Captions: lines as WebVTT segments for the stream, and as WebVTT and SRT files."""

from __future__ import annotations

import html
from collections.abc import Sequence
from dataclasses import replace

from generator.assembly.lines import screens
from generator.clock import Span, to_milliseconds
from generator.cut import Caption

READING = 17
"""Characters that are read in a second."""
SHORTEST, LINGER, BETWEEN = 1000, 1500, 80
"""Milliseconds: a caption's least time on screen, how long it may outlast its line for that, and the gap before the next."""
EARLY = 240
"""Milliseconds that it may come before its voice, where even then it could hardly be read otherwise."""
LATE = 700
"""Milliseconds that a later part of a fast line may come after its words, so that the part before it can be read."""
SLACK = 500
"""Milliseconds: a caption that would go so soon after a cut goes with the cut, if it can be read all the same."""


def segment(captions: Sequence[Caption], span: Span, *, sounds: bool = False) -> str:
    """The WebVTT segment for a span of the film. A caption that overlaps several segments stands in each, with its own times.

    sounds: with what is heard besides words, for those who do not hear it.
    """
    start, end = to_milliseconds(span.start), to_milliseconds(span.end)
    shown = [each for each in on_screen(captions, sounds=sounds) if each.start < end and start < each.end]
    return _written(shown, header="WEBVTT\nX-TIMESTAMP-MAP=MPEGTS:0,LOCAL:00:00:00.000")


def vtt(captions: Sequence[Caption], *, sounds: bool = False) -> str:
    return _written(on_screen(captions, sounds=sounds), header="WEBVTT")


def _written(shown: Sequence[Caption], header: str) -> str:
    cues = [f"{_stamp(each.start, '.')} --> {_stamp(each.end, '.')} {_cue(each)}" for each in shown]
    return "\n\n".join([header, *cues]) + "\n"


def srt(captions: Sequence[Caption]) -> str:
    return "\n".join(
        f"{number}\n{_stamp(each.start, ',')} --> {_stamp(each.end, ',')}\n{each.text}\n"
        for number, each in enumerate(on_screen(captions), 1)
    )


def on_screen(captions: Sequence[Caption], *, sounds: bool = False) -> list[Caption]:
    """Captions as they are shown: two lines at a time, a longer line in parts, each with its first word; and long enough to be read, where
    their neighbours leave room for that."""
    said = [each for each in captions if not each.sound]
    ends = [*(each.start - BETWEEN for each in said[1:]), *(each.end + LINGER for each in said[-1:])]
    shown = [part for caption, end in zip(said, ends, strict=True) for part in _spread(_parts(caption), min(end, caption.end + LINGER))]
    readable: list[Caption] = []
    for at, each in enumerate(shown):
        following = shown[at + 1].start if at + 1 < len(shown) else each.end + SHORTEST + LINGER
        readable.append(_readable(each, before=readable[-1].end if readable else 0, following=following))
    return sorted([*readable, *(each for each in captions if sounds and each.sound)], key=lambda each: each.start)


def _parts(caption: Caption) -> list[Caption]:
    """What of a line is on screen at one time."""
    texts = screens(caption.text)
    starts = [caption.start]
    said = 0
    for text in texts[:-1]:
        said += len(text.split())
        starts.append(_begins(caption, said, share=sum(map(len, texts[: len(starts)])) / sum(map(len, texts))))
    ends = [*starts[1:], caption.end]
    last = len(texts) - 1
    return [
        replace(caption, start=start, end=max(end, start + 1), text=text, words=(), cut=caption.cut if at == last else 0)
        for at, (start, end, text) in enumerate(zip(starts, ends, texts, strict=True))
    ]


def _spread(parts: list[Caption], until: int) -> list[Caption]:
    """Parts of a fast line, each of which waits until the one before is read, as far as the pause after the line makes up for it."""
    spread = parts[:1]
    for at, part in enumerate(parts[1:], 1):
        before = spread[-1]
        latest = min(part.start + LATE, until - sum(_needed(each) for each in parts[at:]))
        start = max(part.start, min(before.start + _needed(before), latest))
        spread[-1] = replace(before, end=start)
        spread.append(replace(part, start=start, end=max(part.end, start + 1)))
    return spread


def _needed(caption: Caption) -> int:
    """Milliseconds in which it is read."""
    return max(SHORTEST, -(-len(caption.text) * 1000 // READING))


def _begins(caption: Caption, word: int, share: float) -> int:
    """When a word of a line is said; by its share of the letters where nobody knows."""
    if word < len(caption.words) == len(caption.text.split()):
        return min(max(caption.words[word], caption.start), caption.end)
    return caption.start + round((caption.end - caption.start) * share)


def _readable(caption: Caption, before: int, following: int) -> Caption:
    """A caption that stays until it is read, or else comes a little early; and that does not outlast a cut by a moment."""
    needed = _needed(caption)
    earliest = caption.start - max(0, min(EARLY, caption.start - before - BETWEEN))
    end = max(caption.end, min(caption.start + needed, caption.end + LINGER, following - BETWEEN))
    if caption.end <= caption.cut < end <= caption.cut + SLACK and caption.cut - earliest >= needed:
        end = caption.cut
    return replace(caption, start=max(earliest, min(caption.start, end - needed)), end=end)


def _cue(caption: Caption) -> str:
    """Words below, sounds above: both can be on screen at one time."""
    if caption.sound:
        return f"line:8%\n[{_escaped(caption.text)}]"
    return f"line:88%\n<v {_speaker(caption)}>{_escaped(caption.text)}</v>"


def _speaker(caption: Caption) -> str:
    return html.escape(caption.speaker.replace("\n", " "), quote=False) or "Voice"


def _escaped(text: str) -> str:
    return html.escape(text, quote=False)


def _stamp(milliseconds: int, point: str) -> str:
    minutes, rest = divmod(milliseconds, 60_000)
    return f"{minutes // 60:02}:{minutes % 60:02}:{rest // 1000:02}{point}{rest % 1000:03}"
