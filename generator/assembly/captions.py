"""Captions: lines as WebVTT segments for the stream, and as WebVTT and SRT files."""

from __future__ import annotations

import html
import textwrap
from collections.abc import Sequence
from dataclasses import replace

from generator.clock import Span, to_milliseconds
from generator.cut import Caption

WIDTH = 42
"""Characters in a line; two lines at most on screen."""


def segment(captions: Sequence[Caption], span: Span) -> str:
    """The WebVTT segment for a span of the film. A caption that overlaps several segments stands in each, with its own times."""
    start, end = to_milliseconds(span.start), to_milliseconds(span.end)
    shown = [each for each in captions if each.start < end and start < each.end]
    return vtt(shown, header="WEBVTT\nX-TIMESTAMP-MAP=MPEGTS:0,LOCAL:00:00:00.000")


def vtt(captions: Sequence[Caption], header: str = "WEBVTT") -> str:
    cues = [
        f"{_stamp(each.start, '.')} --> {_stamp(each.end, '.')} line:88%\n<v {_speaker(each)}>{_escaped(each.text)}</v>"
        for each in on_screen(captions)
    ]
    return "\n\n".join([header, *cues]) + "\n"


def srt(captions: Sequence[Caption]) -> str:
    return "\n".join(
        f"{number}\n{_stamp(each.start, ',')} --> {_stamp(each.end, ',')}\n{each.text}\n"
        for number, each in enumerate(on_screen(captions), 1)
    )


def on_screen(captions: Sequence[Caption]) -> list[Caption]:
    """Captions as they are shown: two lines at a time; a longer line is shown in parts, each for its share of the time."""
    shown = []
    for caption in captions:
        lines = textwrap.wrap(caption.text, WIDTH)
        parts = ["\n".join(lines[index : index + 2]) for index in range(0, len(lines), 2)]
        total, at = sum(map(len, parts)), 0
        for part in parts:
            start = caption.start + (caption.end - caption.start) * at // total
            at += len(part)
            end = caption.start + (caption.end - caption.start) * at // total
            shown.append(replace(caption, start=start, end=end, text=part))
    return shown


def _speaker(caption: Caption) -> str:
    return html.escape(caption.speaker.replace("\n", " "), quote=False) or "Voice"


def _escaped(text: str) -> str:
    return html.escape(text, quote=False)


def _stamp(milliseconds: int, point: str) -> str:
    minutes, rest = divmod(milliseconds, 60_000)
    return f"{minutes // 60:02}:{minutes % 60:02}:{rest // 1000:02}{point}{rest % 1000:03}"
