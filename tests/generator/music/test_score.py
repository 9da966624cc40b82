"""The embedded score: exact length, loudness, endings, hits, and moods that are different music."""

from __future__ import annotations

import io
import time
from collections.abc import Callable

import numpy as np
import pyloudnorm
import pytest
from numpy.typing import NDArray

from generator.clock import SAMPLE_RATE, to_samples
from generator.errors import BackendUnavailable
from generator.film import Cue, Hit
from generator.music.score import Score
from generator.music.score.arrange import compose
from generator.music.score.genre import PALETTES, palette_of, read
from generator.music.score.harmony import chord_of, voicing
from generator.music.score.key import key_of
from generator.music.score.mood import MOODS, mood_of
from generator.music.score.source import SOURCES
from generator.music.score.theme import theme_of


def cue(**changes: object) -> Cue:
    fields: dict[str, object] = {
        "genre": "drama",
        "mood": "warm",
        "tempo": 84,
        "key": "D major",
        "frames": 400,
        "intensity": 500,
        "theme": 7,
    }
    return Cue(**{**fields, **changes})  # type: ignore[arg-type]


def loudness(sound: NDArray[np.float32]) -> float:
    return float(pyloudnorm.Meter(SAMPLE_RATE).integrated_loudness(sound))


@pytest.mark.parametrize("frames", [8, 40, 104, 400])
def test_a_cue_is_exactly_as_long_as_its_frames(score: Score, frames: int) -> None:
    sound = score.play(cue(frames=frames), seed=1)
    assert sound.shape == (to_samples(frames), 2)
    assert sound.dtype == np.float32
    assert np.isfinite(sound).all()
    assert np.abs(sound).max() > 0.005


def test_the_same_request_is_the_same_sound_whatever_was_played_before(score: Score) -> None:
    first = score.play(cue(genre="noir", mood="noir"), seed=5)
    score.play(cue(genre="synthwave", mood="action", intensity=900), seed=6)
    assert np.array_equal(first, score.play(cue(genre="noir", mood="noir"), seed=5))
    assert not np.array_equal(first, score.play(cue(genre="noir", mood="noir"), seed=8))


@pytest.mark.parametrize("intensity", [0, 500, 1000])
def test_intensity_sets_the_loudness(score: Score, intensity: int) -> None:
    sound = score.play(cue(intensity=intensity), seed=2)
    assert loudness(sound) == pytest.approx(-27 + 8 * intensity / 1000, abs=1.2)
    assert np.abs(sound).max() < 10 ** (-1 / 20)


@pytest.mark.parametrize(("genre", "mood"), list(zip(PALETTES, [*MOODS, *MOODS], strict=False)))
def test_every_genre_and_mood_plays(score: Score, genre: str, mood: str) -> None:
    sound = score.play(cue(genre=genre, mood=mood, frames=240, intensity=700, hits=(Hit(frame=100, kind="accent", strength=900),)), seed=3)
    assert np.isfinite(sound).all()
    assert -26 < loudness(sound) < -17
    assert np.abs(sound[:4]).max() < 1e-3
    assert np.abs(sound[-4:]).max() < 1e-3


def test_an_end_dies_away_and_an_open_cue_rings_on(score: Score) -> None:
    ended, open_ = score.play(cue(ends=True), seed=1), score.play(cue(ends=False), seed=1)
    tail, body = slice(-14_400, None), slice(-192_000, -96_000)
    assert np.std(ended[tail]) < 0.15 * np.std(ended[body])
    assert np.std(open_[tail]) > 0.25 * np.std(open_[body])


@pytest.mark.parametrize("frame", [93, 151, 246])
def test_a_heavy_accent_is_heard_on_its_frame(score: Score, frame: int) -> None:
    sound = score.play(cue(genre="action", mood="tense", hits=(Hit(frame=frame, kind="accent", strength=1000),)), seed=4)
    energy = np.square(sound.astype(np.float64)).sum(axis=1).reshape(-1, 480).mean(axis=1)
    rise = energy[4:] - energy[:-4]
    window = rise[frame * 4 - 60 : frame * 4 + 60]
    assert abs(int(np.argmax(window)) - 60) <= 8  # two frames: the blow swells after its onset


def test_turns_begin_a_new_phrase_on_their_frame() -> None:
    written = compose(cue(frames=1000, hits=(Hit(frame=430, kind="turn", strength=700),)), 1)
    starts = [written.form.clock.at(section.bar * written.form.beats) for section in written.form.sections]
    assert min(abs(start - 430 / 25) for start in starts) < 0.05


@pytest.mark.parametrize("frames", [200, 376, 752, 2000])
def test_whole_bars_fill_the_cue_near_the_wanted_tempo(frames: int) -> None:
    form = compose(cue(frames=frames, ends=False), 1).form
    assert form.clock.at(form.total) == pytest.approx(frames / 25)
    assert 0.75 < form.tempo / 84 < 1.34 if frames < 400 else 0.9 < form.tempo / 84 < 1.1


def test_a_hit_of_kind_end_brings_the_last_chord() -> None:
    written = compose(cue(frames=1000, hits=(Hit(frame=900, kind="end", strength=800),)), 1)
    assert written.form.clock.at((written.form.bars - 1) * written.form.beats) == pytest.approx(36.0)


def test_cadences_come_home() -> None:
    for mood in MOODS:
        written = compose(cue(mood=mood, frames=1200), 1)
        assert written.chords[-1].root == written.key.tonic, mood


def test_moods_are_different_music() -> None:
    written = {mood: compose(cue(mood=mood, frames=1500), 1) for mood in MOODS}
    assert len({each.key.mode for each in written.values()}) >= 7
    assert written["sad"].form.tempo < written["warm"].form.tempo < written["joyful"].form.tempo < written["action"].form.tempo
    notes = {mood: sum(len(part) for part in each.page.parts.values()) for mood, each in written.items()}
    assert notes["action"] > 2 * notes["dread"]
    assert len({tuple(chord.numeral for chord in each.chords[:8]) for each in written.values()}) == len(MOODS)


def test_moods_sound_different(score: Score) -> None:
    def brightness(mood: str) -> float:
        sound = score.play(cue(genre="fantasy", mood=mood), seed=1).mean(axis=1)
        power = np.abs(np.fft.rfft(sound)) ** 2
        return float((power * np.fft.rfftfreq(len(sound), 1 / SAMPLE_RATE)).sum() / power.sum())

    assert brightness("dread") < 0.7 * brightness("playful")


def test_a_theme_returns_recognisably() -> None:
    """The first phrase keeps the motif's rises and falls in another mood, and another theme has others."""

    def contour(theme: int, mood: str) -> list[int]:
        notes = [note.pitch for note in compose(cue(theme=theme, mood=mood, frames=1000), 1).page.notes("melody")][:6]
        return [int(np.sign(b - a)) for a, b in zip(notes, notes[1:], strict=False)]

    same = [np.mean(np.array(contour(theme, "warm")) == np.array(contour(theme, "hopeful"))) for theme in range(8)]
    assert np.mean(same) > 0.7
    assert len({theme_of(theme) for theme in range(40)}) > 35


def test_melodies_breathe_and_do_not_loop() -> None:
    written = compose(cue(frames=3000, intensity=500), 1)
    melody = written.page.notes("melody")
    sounding = sum(note.length for note in melody)
    assert 0.15 < sounding / 120 < 0.8
    pauses = [later.start - earlier.start - earlier.length for earlier, later in zip(melody, melody[1:], strict=False)]
    assert sum(pause > 2 for pause in pauses) >= 3


def test_long_melody_notes_are_in_the_chord() -> None:
    written = compose(cue(frames=1500), 1)
    long = [note for note in written.page.notes("melody") if note.length > 1.2]
    assert long
    for note in long:
        bar = int(written.form.clock.beat_at(note.start) / written.form.beats + 1e-6)
        assert note.pitch % 12 in written.chords[bar].classes


def test_voices_move_little() -> None:
    key = key_of("A minor", "aeolian")
    before = voicing(chord_of("i", key), (), 48, 70, 3)
    for numeral in ("bVI", "bIII", "bVII", "iv", "V", "i"):
        after = voicing(chord_of(numeral, key), before, 48, 70, 3)
        assert max(abs(b - a) for a, b in zip(before, after, strict=True)) <= 5
        before = after


@pytest.mark.parametrize(
    ("name", "mode", "tonic"),
    [("A minor", "aeolian", 9), ("A minor", "ionian", 0), ("Bb major", "ionian", 10), ("F# minor", "dorian", 6)],
)
def test_keys_are_read(name: str, mode: str, tonic: int) -> None:
    assert key_of(name, mode).tonic == tonic


@pytest.mark.parametrize(
    ("genre", "palette"),
    [
        ("1980s supernatural mystery", "synthwave"),
        ("dystopian sci-fi thriller", "science fiction"),
        ("Film noir", "noir"),
        ("courtroom drama", "court"),
        ("children's fairy tale", "fairy tale"),
        ("westerns", "western"),
        ("Lagos heist", "africa"),
        ("zzz qqq", "drama"),
        ("", "drama"),
    ],
)
def test_open_genre_words_find_their_players(genre: str, palette: str) -> None:
    assert palette_of(genre) is PALETTES[palette]


def test_where_a_story_is_set_lends_its_colours() -> None:
    found = palette_of("courtroom drama in lagos")
    assert found.bright == PALETTES["court"].bright and found.figure == PALETTES["africa"].figure


def test_a_theme_is_answered_by_another() -> None:
    """The answer sings the other's motif; the statement keeps its own."""
    alone, two = (compose(cue(frames=2000, intensity=600, answer=each), 1) for each in (0, 99))
    first = alone.form.clock.at(alone.form.sections[1].bar * alone.form.beats)
    assert [each for each in alone.page.notes("melody") if each.start < first] == [each for each in two.page.notes("melody") if each.start < first]
    assert alone.page.notes("melody") != two.page.notes("melody")


def test_before_a_shattering_blow_nobody_plays(score: Score) -> None:
    blow = Hit(frame=200, kind="accent", strength=900)
    written = compose(cue(intensity=800, hits=(blow,)), 1)
    for (role, name), notes in written.page.parts.items():
        held = [note for note in notes if note.start < 7.9 and note.start + note.length > 7.6]
        assert role == "accent" or not held, (role, name)
    sound = np.square(score.play(cue(genre="romance", intensity=800, hits=(blow,)), seed=1)).mean(axis=1)
    assert sound[int(7.85 * 48000) : int(7.98 * 48000)].mean() < 0.25 * sound[int(6.5 * 48000) : int(7.4 * 48000)].mean()


def test_titles_are_the_fullest_music() -> None:
    front = Hit(frame=430, kind="front", strength=700)
    written = compose(cue(frames=1000, intensity=400, hits=(front,)), 1)
    titles = next(each for each in written.form.sections if each.role == "title")
    assert abs(written.form.clock.at(titles.bar * written.form.beats) - 17.2) < 0.05
    assert written.page.notes("counter")


@pytest.mark.parametrize("source", sorted(SOURCES))
def test_what_plays_in_the_scene_sounds_like_its_source(score: Score, source: str) -> None:
    sound = score.play(cue(genre="jazz", source=source), seed=1)
    power = np.abs(np.fft.rfft(sound.mean(axis=1))) ** 2
    frequencies = np.fft.rfftfreq(len(sound), 1 / SAMPLE_RATE)
    assert power[frequencies > 1.5 * SOURCES[source].high].sum() < 0.02 * power.sum()
    if SOURCES[source].width == 0:
        assert np.allclose(sound[:, 0], sound[:, 1], atol=1e-4)


def test_unknown_moods_are_calm() -> None:
    assert mood_of("flummoxed") is MOODS["calm"]
    assert mood_of("Heroic") is MOODS["triumphant"]


def test_a_missing_font_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MATINEE_SOUNDFONT", "nowhere.sf3")
    with pytest.raises(BackendUnavailable, match="npm ci"):
        Score().check()


def test_the_cue_can_be_taken_away_as_midi() -> None:
    mido = pytest.importorskip("mido")
    request = cue(genre="synthwave", hits=(Hit(frame=100, kind="accent"),))
    file = mido.MidiFile(file=io.BytesIO(Score().midi(request, seed=1)))
    written = sum(len(part) for part in compose(request, 1).page.parts.values())
    assert sum(message.type == "note_on" for message in file) == written
    assert file.length == pytest.approx(400 / 25, abs=3)


def test_speed_is_recorded(score: Score, record_property: Callable[[str, object], None]) -> None:

    began = time.process_time()
    score.play(cue(frames=752, genre="synthwave"), seed=9)
    record_property("real_time_factor", round((time.process_time() - began) / 30.08, 4))


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ('bright = ["piano"]\ndark = ["piano"]', "no 'words'"),
        ('words = ["polka"]\nbright = ["kazoo"]\ndark = ["piano"]', "'kazoo', which nobody plays"),
        ('words = ["polka"]\nbright = ["piano"]\ndark = ["piano"]\nloudness = 3', "'loudness'"),
    ],
)
def test_a_wrong_palette_says_what_is_wrong(row: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        read(f"[polka]\n{row}")


def test_a_new_palette_is_a_table() -> None:
    made = read('[polka]\nwords = ["polka"]\nbright = ["accordion"]\ndark = ["clarinet"]\nmetres = ["2/4"]')
    assert made["polka"].bright == ("accordion",) and made["polka"].metres == ("2/4",)
