"""A film of the embedded crew, whole: what was asked is in it, it is heard and understood, and it is as loud as it should be."""

from __future__ import annotations

import json

import av
import numpy as np
import pytest

from generator.assembly.audio import from_flac
from generator.cut import Part
from generator.film import Line
from generator.studio import Finished, Processes, Studio
from tests.speech import available, errors, heard, plain

pytestmark = pytest.mark.slow
BRIEF = (
    "Bob, 60, a bald lighthouse keeper with a grey beard, and Alice, 30, short red hair, a sailor, argue over a letter in a storm at night. "
    "A quiet drama. The last scene is the shore at dawn."
)


@pytest.fixture(scope="module")
def film(tmp_path_factory):
    """(studio, screenplay, cut, report, folder of the export) of a minute."""
    folder = tmp_path_factory.mktemp("film")
    studio = Studio(folder / "vault", floor=Processes(2))
    screenplay = studio.write(studio.read(BRIEF, seconds=60))
    finished = [event for event in studio.shoot(screenplay) if isinstance(event, Finished)][0]
    studio.export(screenplay, finished.cut, folder / "out", finished.report)
    yield studio, screenplay, finished.cut, json.loads(finished.report), folder / "out"
    studio.close()


def test_it_is_as_long_as_was_asked(film):
    assert film[2].frames / 25 == pytest.approx(60, rel=0.2)


def test_its_cast_is_who_was_asked_for(film):
    cast = {person.name: person for person in film[1].cast}
    bob, alice = cast["Bob"].look, cast["Alice"].look
    assert bob.hair_style == "bald" and bob.facial_hair and bob.age == 60
    red, green, blue = bytes.fromhex(alice.hair)
    assert red > 1.5 * green and red > 1.5 * blue and alice.age == 30
    assert cast["Bob"].voice != cast["Alice"].voice


def test_its_last_scene_is_where_and_when_was_asked(film):
    last = film[1].scenes[-1]
    assert last.hour == "dawn" and film[1].place(last.place).kind == "shore"


def test_every_demand_is_accounted_for(film):
    for demand in film[3]["demands"]:
        assert demand["met"] and demand["slates"] or demand.get("reason"), demand


def test_pictures_and_sound_are_all_there(film):
    with av.open(str(film[4] / "film.mp4")) as file:
        luma = [frame.to_ndarray(format="gray").mean() for number, frame in enumerate(file.decode(video=0)) if number % 25 == 0]
    assert len(luma) == pytest.approx(film[2].frames / 25, abs=1)
    assert sum(level < 6 for level in luma) <= 3, "black seconds"


def sound_of(film):
    with av.open(str(film[4] / "film.mp4")) as file:
        return np.concatenate([frame.to_ndarray() for frame in file.decode(audio=0)], 1).T


def test_it_is_as_loud_as_a_stream_should_be(film):
    import pyloudnorm
    from scipy.signal import resample_poly

    sound = sound_of(film)
    assert pyloudnorm.Meter(48_000).integrated_loudness(sound.astype(float)) == pytest.approx(-16, abs=1)
    assert 20 * np.log10(np.abs(resample_poly(sound, 4, 1)).max()) <= -1.0


@pytest.mark.skipif(not available(), reason="speech recognition is not installed")
def test_its_lines_are_understood(film):
    studio, screenplay, cut = film[:3]
    texts = {beat.id: beat.text for scene in screenplay.scenes for beat in scene.beats if isinstance(beat, Line)}
    wrong = words = 0
    for clip in cut.stems:
        if clip.slate.part is Part.VOICE:
            text = next(text for id, text in texts.items() if clip.slate.id.endswith(id))
            wrong += errors(heard(from_flac(studio.vault.read(clip.key))[:, 0]), text)
            words += len(plain(text))
    assert words > 20
    assert wrong / words <= 0.08
