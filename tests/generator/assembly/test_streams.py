"""Segments that were made apart play as if they had been made together."""

import io

import av
import numpy as np
import pytest

from generator.assembly import audio, desk, rendition, video
from generator.assembly.box import boxes
from generator.assembly.segment import picture_start, placed, sound_start
from generator.clock import Span, to_samples
from generator.cut import Clip, Cut, Framing, Heard, Mixed, Part, Slate
from generator.value import dump
from generator.vault import Vault

SMALL = Framing(width=320, height=180)


def pictures(count, seed):
    y, x = np.mgrid[:270, :320]
    return [(128 + 60 * np.sin((x + seed * 7 + n * 3) / 20) + 30 * np.cos(y / 15)).astype(np.uint8) for n in range(count)]


def test_shots_share_one_init_segment_and_encode_alike_twice():
    one, two = video._file(pictures(16, 1), SMALL), video._file(pictures(8, 5), SMALL)
    init = video.init(SMALL)
    assert one.startswith(init) and two.startswith(init)
    assert video.encode(pictures(16, 1), SMALL) == video.encode(pictures(16, 1), SMALL)


def test_placed_shots_are_one_continuous_stream():
    stream, at = video.init(SMALL), 0
    for sequence, frames in enumerate((16, 8, 96)):
        stream += placed(video.encode(pictures(frames, sequence), SMALL), start=picture_start(at), sequence=sequence)
        at += frames
    with av.open(io.BytesIO(stream)) as file:
        times = [frame.pts for frame in file.decode(video=0)]
    assert len(times) == 120
    assert set(np.diff(times)) == {512}


def test_placing_changes_twelve_bytes_at_most():
    segment = video.encode(pictures(8, 0), SMALL)
    moved = placed(segment, start=2**40 + 12345, sequence=77)
    assert len(moved) == len(segment)
    assert sum(a != b for a, b in zip(segment, moved, strict=True)) <= 12
    assert placed(moved, start=0, sequence=0) == segment


def test_a_cut_off_segment_is_refused():
    segment = video.encode(pictures(8, 0), SMALL)
    with pytest.raises(ValueError, match="bytes long"):
        list(boxes(segment[:-5]))


def sweep(seconds):
    t = np.arange(int(48_000 * seconds)) / 48_000
    wave = 0.3 * np.sin(2 * np.pi * (150 * t + 90 * t * t))
    return np.stack([wave, wave * 0.7], 1).astype(np.float32)


def segments(spans, source, **edges):
    """The sound of `source` as segments of the given (first, frames)."""
    stream = audio.init()
    for sequence, (first, frames) in enumerate(spans):
        request = Mixed(frames=frames, stems=(Heard(digest="music", part=Part.MUSIC, at=-to_samples(first)),), **edges)
        stream += placed(desk.Desk().encode(request, lambda _: source), start=sound_start(first), sequence=sequence)
    with av.open(io.BytesIO(stream)) as file:
        return np.concatenate([frame.to_ndarray() for frame in file.decode(audio=0)], 1).T


def test_joins_are_as_good_as_a_continuous_encode_and_do_not_drift():
    source = sweep(10.24)
    whole, joined = segments([(0, 256)], source), segments([(0, 64), (64, 8), (72, 96), (168, 88)], source)
    assert len(whole) == len(joined) == to_samples(256)
    wanted = source * desk.LEVEL[Part.MUSIC]
    inner = slice(4096, to_samples(256) - 4096)

    def error(samples):
        return float(np.sqrt(np.mean((samples[inner] - wanted[inner]) ** 2)))

    assert error(joined) < 0.02
    assert error(joined) < 2 * error(whole) + 1e-4


def test_reels_open_and_close_in_silence():
    sound = segments([(0, 48)], sweep(5), opens=True, closes=True)
    assert np.abs(sound[:900]).max() < 1e-3 and np.abs(sound[-900:]).max() < 1e-3
    assert np.abs(sound[4000:6000]).max() > 0.1


@pytest.mark.parametrize("begins", [90, 120])
@pytest.mark.parametrize("room", ["", "hall", "cave"])
def test_stretches_of_a_mix_meet_without_a_seam(room, begins):
    """Ducking, limiting and the room decide alike on both sides of a join."""
    music, voice = sweep(12) * 3, sweep(2)[:, :1]

    def mixed(first, frames):
        stems = (
            Heard(digest="music", part=Part.MUSIC, at=-to_samples(first)),
            Heard(digest="voice", part=Part.VOICE, at=to_samples(begins) - to_samples(first), pan=300, room=room),
        )
        around = desk.mix(Mixed(frames=frames, stems=stems), {"music": music, "voice": voice}.__getitem__)
        return around[desk.REACH : -desk.REACH]

    whole = mixed(0, 256)
    parts = np.concatenate([mixed(0, 96), mixed(96, 96), mixed(192, 64)])
    assert np.abs(whole - parts).max() < 1e-4
    assert np.abs(whole).max() <= desk.CEILING * 1.01


@pytest.mark.parametrize("frames", [8, 96, 104, 136, 144, 200, 1000])
def test_sound_segments_cover_a_reel(frames):
    spans = desk.stretches(frames)
    assert spans[0][0] == 0 and sum(length for _, length in spans) == frames
    assert all(length <= 144 for _, length in spans)


def test_stems_survive_the_vault():
    samples = sweep(0.2)
    assert np.abs(audio.from_flac(audio.to_flac(samples)) - samples).max() < 1e-4


def dynamics(samples):
    blocks = (samples[: len(samples) // 19_200 * 19_200] ** 2).mean(1).reshape(-1, 19_200).mean(1)
    return 10 * np.log10(blocks.max() / blocks.min())


def test_at_night_nothing_is_loud_and_nothing_is_lost():
    soft = np.linspace(0.02, 1.0, 12 * 48_000, dtype=np.float32)[:, None] * sweep(12)
    request = Mixed(frames=256, stems=(Heard(digest="music", part=Part.MUSIC, at=0),))
    day, night = (desk.mix(request, lambda _: soft, night=each)[desk.REACH : -desk.REACH] for each in (False, True))
    assert dynamics(night) < 0.6 * dynamics(day)
    assert np.abs(night).max() <= desk.CEILING * 1.01


def test_stretches_at_night_meet_without_a_seam():
    music = sweep(12)

    def mixed(first, frames):
        request = Mixed(frames=frames, stems=(Heard(digest="music", part=Part.MUSIC, at=-to_samples(first)),))
        return desk.mix(request, lambda _: music, night=True)[desk.REACH : -desk.REACH]

    assert np.abs(mixed(0, 192) - np.concatenate([mixed(0, 96), mixed(96, 96)])).max() < 1e-3


def test_a_film_can_be_heard_without_its_music(tmp_path):
    vault = Vault(tmp_path)
    keys = {"music": "aa" * 16, "voice": "bb" * 16, "mix": "cc" * 16}
    stems = {"music": sweep(6), "voice": 0.5 * sweep(2)[:, :1]}
    for name, samples in stems.items():
        vault.put(keys[name], audio.to_flac(samples), {})
    digest = {name: vault.facts(keys[name])["digest"] for name in stems}
    heard = tuple(Heard(digest=digest[name], part=Part(name), at=0) for name in stems)
    request = Mixed(frames=96, stems=heard)
    vault.put(keys["mix"], b"-", {"request": dump(request)})

    def clip(name):
        return Clip(key=keys[name], span=Span(start=0, frames=96), slate=Slate(name=name, part=Part.MIX, scene="s", id=name))

    cut = Cut(number=1, parent=0, sound=(clip("mix"),), stems=(clip("music"), clip("voice")))
    only = desk.Desk().encode(Mixed(frames=96, stems=heard[1:]), lambda _: audio.from_flac(vault.read(keys["voice"])))
    assert rendition.segment(vault, cut, keys["mix"], "no-music") == only
    assert rendition.segment(vault, cut, keys["mix"], "no-music") == only
    assert rendition.segment(vault, cut, keys["mix"], "night") != only
    for key, name in ((keys["mix"], "karaoke"), (keys["voice"], "night")):
        with pytest.raises(KeyError):
            rendition.segment(vault, cut, key, name)
