"""Programs that people watch with play a film from its beginning while it is being made, and all of it."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

import m3u8
import pytest

from generator.assembly import program

pytestmark = [pytest.mark.client, pytest.mark.slow]
SCRIPTS = Path(__file__).parent


@pytest.fixture(scope="module")
def film(house):
    """A film of half a minute that has just become watchable: its title and the address of its stream."""
    title = house.order("Alice waits at a bus stop in the rain, and the bus that comes is not in the timetable.", 0.5)
    house.until(lambda: house.cut(title)["watchable"])
    return title


@pytest.fixture(scope="module")
def stream(house, film):
    return house.address + house.cut(film)["playlist"]


@pytest.fixture(scope="module")
def whole(house, film):
    """Seconds of the finished film."""

    def length():
        cut = house.cut(film)
        assert cut["state"] in ("waiting", "running", "done"), cut["error"]
        return cut["seconds"] if cut["complete"] else None

    return house.until(length)


def ffmpeg(stream: str, track: str) -> list[tuple[int, int]]:
    """(pts, duration) of every decoded frame, as ffmpeg's framecrc tells them."""
    said = subprocess.run(
        [program.ffmpeg(), "-v", "error", "-i", stream, "-map", f"0:{track}", "-f", "framecrc", "-"],
        capture_output=True,
        text=True,
        timeout=300,
    )
    # While it looks for the streams, ffmpeg's parser may complain about a frame that it has only half of yet, and about connections
    # that were kept open too long. What a decoder says counts, and so does every frame.
    faults = [line for line in said.stderr.splitlines() if not line.startswith(("[NULL @", "[http @"))]
    assert said.returncode == 0 and faults == []
    rows = [line.split(",") for line in said.stdout.splitlines() if not line.startswith("#")]
    return [(int(row[2]), int(row[3])) for row in rows]


def test_ffmpeg_plays_the_growing_film_from_its_beginning(stream, house, film):
    frames = ffmpeg(stream, "v")
    assert frames[0][0] == 0
    assert all(b[0] - a[0] == a[1] for a, b in zip(frames, frames[1:], strict=False)), "timestamps must be continuous"
    seconds = house.until(lambda: house.cut(film)["complete"] and house.cut(film)["seconds"])
    assert len(frames) == round(seconds * 25)


@pytest.mark.parametrize("mix", ["usual", "night", "no music"])
def test_ffmpeg_hears_all_of_it(stream, whole, mix):
    samples = ffmpeg(stream, f"a:{['usual', 'night', 'no music'].index(mix)}")
    assert samples[0][0] == 0
    assert abs(sum(duration for _, duration in samples) - whole * 48_000) <= 1024


def test_mpv_plays_it_to_the_end(stream, whole):
    command = ["mpv", "--no-config", "--vo=null", "--ao=null", "--untimed", "--msg-level=all=warn,statusline=status", stream]
    said = subprocess.run(command, capture_output=True, text=True, timeout=300)
    assert said.returncode == 0, said.stdout[-1500:] + said.stderr[-1500:]
    times = re.findall(r"AV?:\s*(?:\()?(\d\d):(\d\d):(\d\d)", said.stdout + said.stderr)
    hours, minutes, seconds = map(int, times[-1])
    assert abs(hours * 3600 + minutes * 60 + seconds - whole) <= 2


def test_gstreamer_plays_it_to_the_end(stream, whole):
    command = ["gst-launch-1.0", "-q", "playbin", f"uri={stream}", "video-sink=fakesink sync=false", "audio-sink=fakesink sync=false"]
    said = subprocess.run(command, capture_output=True, text=True, timeout=300)
    assert said.returncode == 0 and "ERROR" not in said.stderr, said.stderr[-2000:]


@pytest.mark.browser
@pytest.mark.parametrize("player", ["hls.js", "shaka"])
def test_browser_players_play_it_to_the_end(house, stream, whole, player):
    found = play(house, stream, player)
    assert found["errors"] == []
    assert found["first"] < 0.2, "it begins at its beginning"
    assert abs(found["duration"] - whole) < 0.1 and found["ended"]
    assert found["cues"] > 0
    assert found["gap"] <= 0.1, "sound and picture are buffered alike"


def play(house, stream, player):
    cookie = next(each.value for each in house.cookies if each.name == "sessionid")
    said = subprocess.run(["node", str(SCRIPTS / "play.mjs"), player, stream, cookie], capture_output=True, text=True, timeout=300)
    assert said.returncode == 0, said.stderr[-2000:]
    return json.loads(said.stdout.splitlines()[-1])


def validate(texts: dict[str, str]) -> list[str]:
    """What strict parsers find wrong with a multivariant playlist and its media playlists."""
    found = []
    for name, text in texts.items():
        try:
            m3u8.M3U8(text, strict=True)
        except Exception as wrong:
            found.append(f"{name}: m3u8: {wrong}")
    said = subprocess.run(["node", str(SCRIPTS / "validate.mjs")], input=json.dumps(texts), capture_output=True, text=True, timeout=60)
    return found + json.loads(said.stdout or json.dumps([said.stderr[-1000:]]))


@pytest.fixture(scope="module")
def playlists(house, film, whole):
    base = house.cut(film)["playlist"].rpartition("/")[0]
    return {name: house.get(f"{base}/{name}.m3u8").decode() for name in ("film", "picture", "sound", "captions", "sdh")}


def test_strict_validators_find_nothing(playlists):
    assert validate(playlists) == []


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("picture", "#EXT-X-TARGETDURATION:6", "#EXT-X-TARGETDURATION:1"),
        ("picture", "#EXT-X-MAP:", "#EXT-X-NAP:"),
        ("sound", "#EXTINF:", "#EXTINF:x"),
        ("film", 'AUDIO="sound"', 'AUDIO="noise"'),
    ],
)
def test_the_validators_notice_a_broken_playlist(playlists, name, old, new):
    assert old in playlists[name]
    assert validate({**playlists, name: playlists[name].replace(old, new)}) != []


def test_the_check_of_frames_notices_a_lost_segment(house, film, whole, tmp_path):
    """The same film with one segment left out, read from files: what ffmpeg tells must not pass for whole."""
    base = house.cut(film)["playlist"].rpartition("/")[0]
    playlist = m3u8.loads(house.get(f"{base}/picture.m3u8").decode())
    (tmp_path / "init.mp4").write_bytes(house.get(playlist.segment_map[0].uri))
    kept = [segment for number, segment in enumerate(playlist.segments) if number != 1]
    lines = ["#EXTM3U", "#EXT-X-VERSION:7", "#EXT-X-TARGETDURATION:6", '#EXT-X-MAP:URI="init.mp4"']
    for number, segment in enumerate(kept):
        (tmp_path / f"{number}.m4s").write_bytes(house.get(segment.uri))
        lines += [f"#EXTINF:{segment.duration},", f"{number}.m4s"]
    (tmp_path / "film.m3u8").write_text("\n".join([*lines, "#EXT-X-ENDLIST"]))
    frames = ffmpeg(str(tmp_path / "film.m3u8"), "v")
    assert len(frames) < round(whole * 25)
    assert any(b[0] - a[0] != a[1] for a, b in zip(frames, frames[1:], strict=False))
