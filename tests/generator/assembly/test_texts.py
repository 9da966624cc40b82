import io

import m3u8
import pytest
import webvtt

from generator.assembly import captions, playlist, rendition
from generator.clock import Span
from generator.cut import Caption, Clip, Framing, Part, Slate


def clips(*lengths):
    at = 0
    for number, frames in enumerate(lengths):
        yield Clip(
            key=f"k{number}",
            span=Span(start=at, frames=frames),
            slate=Slate(name=f"1{number}", part=Part.PICTURE, scene="s1", id=f"{number}"),
        )
        at += frames


def media(count, ended=False):
    return playlist.media(
        list(clips(*[96, 48, 8, 144][:count])),
        init="/init.mp4",
        uri=lambda number, clip: f"/{clip.key}/{clip.span.start}-{number}.m4s",
        ended=ended,
    )


def test_a_playlist_says_what_it_must():
    parsed = m3u8.loads(media(4, ended=True))
    assert parsed.playlist_type == "event" and parsed.target_duration == 6 and parsed.is_endlist and parsed.is_independent_segments
    assert [segment.duration for segment in parsed.segments] == [3.84, 1.92, 0.32, 5.76]
    assert [segment.uri for segment in parsed.segments][2] == "/k2/144-2.m4s"
    assert parsed.start.time_offset == 0.01 and parsed.start.precise == "YES"
    assert not any(segment.discontinuity for segment in parsed.segments)


@pytest.mark.parametrize("count", [1, 2, 3])
def test_a_playlist_only_grows(count):
    assert media(count + 1).startswith(media(count))


def test_the_multivariant_playlist_names_the_codec_that_is_sent():
    text = playlist.multivariant(picture="p.m3u8", sound="s.m3u8", captions="c.m3u8", sdh="h.m3u8", framing=Framing())
    parsed = m3u8.loads(text)
    assert {each.type for each in parsed.media} == {"AUDIO", "SUBTITLES"}
    assert parsed.playlists[0].stream_info.codecs.startswith("mp4a.40.2,avc1.")
    assert parsed.playlists[0].stream_info.resolution == (1280, 720)


def test_other_mixes_are_offered_and_never_chosen_by_themselves():
    others = [(name, f"{track}.m3u8") for track, name in rendition.NAMES.items()]
    text = playlist.multivariant(picture="p.m3u8", sound="s.m3u8", captions="c.m3u8", sdh="h.m3u8", framing=Framing(), others=others)
    heard = [each for each in m3u8.loads(text).media if each.type == "AUDIO"]
    assert [each.default for each in heard] == ["YES", "NO", "NO"]
    assert len({each.name for each in heard}) == 3


LINES = [
    Caption(start=1000, end=3500, speaker="Alice", text="Put it down & <leave>."),
    Caption(
        start=5000,
        end=11_000,
        speaker="Bob",
        text="I have carried this thing up nine flights of stairs, past two dogs, a priest and your mother, and you tell me now that the lift works?",
    ),
]


def test_captions_are_valid_and_complete():
    parsed = webvtt.from_buffer(io.StringIO(captions.vtt(LINES)))
    assert " ".join(cue.text.replace("\n", " ") for cue in parsed).startswith("Put it down &amp; &lt;leave&gt;. I have carried")
    assert all(len(line) <= 42 + 12 for cue in parsed for line in cue.text.split("\n"))
    assert all(len(cue.text.split("\n")) <= 2 for cue in parsed)
    assert all(a.end_in_seconds <= b.start_in_seconds for a, b in zip(parsed, list(parsed)[1:], strict=False))


def test_a_segment_without_speech_is_a_file_all_the_same():
    text = captions.segment(LINES, Span(start=1000, frames=96))
    assert text.startswith("WEBVTT\nX-TIMESTAMP-MAP=MPEGTS:0,LOCAL:00:00:00.000\n")
    assert "-->" not in text


def test_a_line_across_a_join_stands_in_both_segments():
    spans = [Span(start=0, frames=48), Span(start=48, frames=48)]
    assert all("Put it down" in captions.segment(LINES, span) for span in spans)


def test_srt_counts_from_one():
    assert captions.srt(LINES).startswith("1\n00:00:01,000 --> 00:00:03,500\nPut it down")


@pytest.mark.parametrize("sounds", [False, True])
def test_a_film_in_which_nobody_speaks_has_valid_captions(sounds):
    heard = (Caption(start=1000, end=2500, speaker="", text="a bell", sound=True),)
    for lines in ((), heard):
        assert captions.vtt(lines, sounds=sounds).startswith("WEBVTT")
        assert captions.segment(lines, Span(start=0, frames=96), sounds=sounds).startswith("WEBVTT")
    assert captions.srt(heard).strip() == ""
    assert ("[a bell]" in captions.vtt(heard, sounds=sounds)) is sounds
