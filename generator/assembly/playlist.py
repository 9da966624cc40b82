"""HLS playlists as text (RFC 8216). A published playlist only grows."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from generator.assembly import video
from generator.clock import FPS, Span, seconds
from generator.cut import Clip, Framing

TARGET_DURATION = 6
HEAD = ("#EXTM3U", "#EXT-X-VERSION:7")
FROM_THE_BEGINNING = "#EXT-X-START:TIME-OFFSET=0.01,PRECISE=YES"
"""Players join an EVENT playlist near its end unless they are told where to begin."""


SDH = "public.accessibility.transcribes-spoken-dialog,public.accessibility.describes-music-and-sound"


def multivariant(
    *, picture: str, sound: str, captions: str, sdh: str, framing: Framing, others: Sequence[tuple[str, str]] = ()
) -> str:
    """The playlist that names the others, by their URIs. `sdh`: the captions with what is heard besides words; `others`: name and
    URI of each other mix of the sound (see generator.assembly.rendition)."""
    return _text(
        *HEAD,
        "#EXT-X-INDEPENDENT-SEGMENTS",
        # No EXT-X-START here, only in the media playlists: ffmpeg takes it for the sign of a media playlist and plays everything twice.
        f'#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="sound",NAME="English",LANGUAGE="en",DEFAULT=YES,AUTOSELECT=YES,CHANNELS="2",URI="{sound}"',
        *(
            f'#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="sound",NAME="{name}",LANGUAGE="en",DEFAULT=NO,AUTOSELECT=NO,CHANNELS="2",URI="{uri}"'
            for name, uri in others
        ),
        f'#EXT-X-MEDIA:TYPE=SUBTITLES,GROUP-ID="captions",NAME="English",LANGUAGE="en",DEFAULT=NO,AUTOSELECT=YES,FORCED=NO,URI="{captions}"',
        '#EXT-X-MEDIA:TYPE=SUBTITLES,GROUP-ID="captions",NAME="English with sounds",LANGUAGE="en",DEFAULT=NO,AUTOSELECT=YES,FORCED=NO,'
        f'CHARACTERISTICS="{SDH}",URI="{sdh}"',
        '#EXT-X-STREAM-INF:BANDWIDTH=6000000,AVERAGE-BANDWIDTH=3000000,CODECS="mp4a.40.2,'
        f'{video.codec(framing)}",RESOLUTION={framing.width}x{framing.height},FRAME-RATE={FPS:.3f},AUDIO="sound",SUBTITLES="captions",CLOSED-CAPTIONS=NONE',
        picture,
    )


def media(clips: Sequence[Clip], *, init: str, uri: Callable[[int, Clip], str], ended: bool) -> str:
    """The playlist of a rendition: `uri(sequence, clip)` names each segment."""
    lines = [*_media_head(), f'#EXT-X-MAP:URI="{init}"']
    for sequence, clip in enumerate(clips):
        lines += [f"#EXTINF:{seconds(clip.span.frames):.5f},", uri(sequence, clip)]
    return _text(*lines, *(["#EXT-X-ENDLIST"] if ended else []))


def captions(spans: Sequence[Span], *, uri: Callable[[int, Span], str], ended: bool) -> str:
    """The playlist of the captions: one file for each span, even where nobody speaks."""
    lines = list(_media_head())
    for sequence, span in enumerate(spans):
        lines += [f"#EXTINF:{seconds(span.frames):.5f},", uri(sequence, span)]
    return _text(*lines, *(["#EXT-X-ENDLIST"] if ended else []))


def _media_head() -> tuple[str, ...]:
    return (
        *HEAD,
        "#EXT-X-INDEPENDENT-SEGMENTS",
        f"#EXT-X-TARGETDURATION:{TARGET_DURATION}",
        "#EXT-X-MEDIA-SEQUENCE:0",
        "#EXT-X-PLAYLIST-TYPE:EVENT",
        FROM_THE_BEGINNING,
    )


def _text(*lines: str) -> str:
    return "\n".join(lines) + "\n"
