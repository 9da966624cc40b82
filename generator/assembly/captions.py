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
    """Captions as they are shown: two lines at a time, a longer line in parts, each for its share of the time; and long enough to
    be read, where the next one leaves room for that."""
    shown: list[Caption] = []
    for caption in (each for each in captions if not each.sound):
        parts = screens(caption.text)
        total, at = sum(map(len, parts)), 0
        for part in parts:
            start = caption.start + (caption.end - caption.start) * at // total
            at += len(part)
            end = caption.start + (caption.end - caption.start) * at // total
            shown.append(replace(caption, start=start, end=end, text=part))
    following = [each.start for each in shown[1:]] + [each.end + SHORTEST + LINGER for each in shown[-1:]]
    readable = [_readable(each, following=start) for each, start in zip(shown, following, strict=True)]
    return sorted([*readable, *(each for each in captions if sounds and each.sound)], key=lambda each: each.start)


def _readable(caption: Caption, following: int) -> Caption:
    wanted = caption.start + max(SHORTEST, len(caption.text) * 1000 // READING)
    end = min(wanted, caption.end + LINGER, following - BETWEEN)
    return replace(caption, end=max(caption.end, end))


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
