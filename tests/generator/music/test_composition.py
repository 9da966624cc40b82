"""What makes the score a composition: nothing goes round, themes return changed, phrases differ, the music grows and is still before a blow."""

from __future__ import annotations

import dataclasses
import random
from collections import Counter
from statistics import mean

import numpy as np
import pytest

from generator.film import Cue, Hit
from generator.music.score import Score, hands
from generator.music.score.arrange import Composition, compose
from generator.music.score.figure import bars_of
from generator.music.score.genre import PALETTES, palette_of
from generator.music.score.harmony import chord_of, dressed
from generator.music.score.key import key_of
from generator.music.score.metre import METRES, RHYTHMS
from generator.music.score.mood import MOODS
from generator.music.score.notes import Note
from generator.music.score.phrase import TREATMENTS, phrase
from generator.music.score.theme import theme_of

GENRES = ("western", "dystopian sci-fi", "courtroom drama african", "fairy tale", "noir", "comedy", "horror", "romance", "celtic")


def cue(**changes: object) -> Cue:
    fields: dict[str, object] = {"genre": "drama", "mood": "warm", "tempo": 84, "key": "D major", "frames": 1500, "intensity": 500, "theme": 7}
    return Cue(**{**fields, **changes})  # type: ignore[arg-type]


def bars(written: Composition) -> list[tuple[object, ...]]:
    """Of each bar the accompaniment as it is written: who strikes what, to the sixteenth."""
    form = written.form
    found: list[list[tuple[object, ...]]] = [[] for _ in range(form.bars)]
    for (role, name), notes in written.page.parts.items():
        for note in notes if role in ("melody", "counter", "figure", "bass") else ():
            beat = form.clock.beat_at(note.start + 1e-4)
            if 0 <= beat < form.total:
                found[int(beat / form.beats)].append((role, name, note.pitch, round(beat % form.beats * 12)))
    return [tuple(sorted(bar, key=str)) for bar in found]


@pytest.mark.parametrize("genre", GENRES)
@pytest.mark.parametrize("mood", ["calm", "tense", "playful"])
def test_hardly_a_bar_is_heard_twice(genre: str, mood: str) -> None:
    written = [bar for bar in bars(compose(cue(genre=genre, mood=mood, frames=2000, intensity=600), 3)) if len(bar) > 1]
    again = sum(count - 1 for count in Counter(written).values())
    assert len(written) > 10
    assert again <= 0.12 * len(written)


def test_phrases_are_not_all_of_four_bars() -> None:
    lengths = Counter(section.bars for seed in range(1, 13) for section in compose(cue(frames=2500, intensity=700), seed).form.sections)
    assert len(lengths) >= 5
    assert lengths[4] < 0.5 * lengths.total()


@pytest.mark.parametrize("genre", GENRES)
def test_each_phrase_is_set_unlike_the_one_before(genre: str) -> None:
    plan = compose(cue(genre=genre, frames=2500, intensity=700), 5).plan
    for before, after in zip(plan, plan[1:], strict=False):
        assert (before.figure, before.player) != (after.figure, after.player) or not after.figure
    assert len({each.figure for each in plan}) >= 4
    assert len({each.numerals for each in plan}) >= 4


def test_a_theme_returns_varied() -> None:
    """It is treated otherwise, by other singers, in another key and register, and said plainly by its own singer again."""
    plans = [compose(cue(frames=3000, intensity=650), seed).plan for seed in range(1, 7)]
    for plan in plans:
        sung = [each for each in plan if each.treatment]
        assert len({(each.treatment, each.singer, each.device, each.lift, each.shift) for each in sung}) == len(sung)
        assert sung[0].singer in PALETTES["drama"].bright
    assert mean(len({each.treatment for each in plan if each.treatment}) for plan in plans) >= 4
    assert any(each.shift for plan in plans for each in plan)
    assert {each.device for plan in plans for each in plan} >= {"", "counter", "shared", "thirds", "canon"}


@pytest.mark.parametrize("treatment", TREATMENTS)
@pytest.mark.parametrize("metre", sorted(METRES))
def test_treatments_fill_their_bars_in_every_metre(treatment: str, metre: str) -> None:
    for theme in range(6):
        for length in (2, 3, 5):
            line = phrase(theme_of(theme), treatment, "statement", length, METRES[metre], random.Random(theme))
            assert line
            assert all(tone.length > 0 for tone in line)
            assert max(tone.end for tone in line) <= length * METRES[metre].eighths
            assert all(later.start >= earlier.end for earlier, later in zip(line, line[1:], strict=False))


def test_treatments_are_heard_apart() -> None:
    for theme in range(8):
        lines = {phrase(theme_of(theme), each, "development", 4, METRES["4/4"], random.Random(1)) for each in TREATMENTS}
        assert len(lines) >= len(TREATMENTS) - 3


def test_a_theme_keeps_its_notes_in_another_metre() -> None:
    for theme in range(10):
        degrees = {tuple(tone.degree for tone in theme_of(theme).line(METRES[metre])) for metre in ("4/4", "3/4", "6/8", "12/8", "5/4")}
        assert len(degrees) == 1


def test_keys_are_left_for_a_development_and_come_home() -> None:
    for seed in range(1, 9):
        written = compose(cue(frames=3000, intensity=700), seed)
        for section, setting in zip(written.form.sections, written.plan, strict=True):
            assert not setting.shift or section.role in ("development", "answer", "air")
        assert written.chords[-1].root == written.key.tonic


def test_between_phrases_somebody_always_plays() -> None:
    for genre in GENRES:
        written = compose(cue(genre=genre, mood="tense", frames=2500, intensity=450), 4)
        for section, setting in zip(written.form.sections, written.plan, strict=True):
            if section.role == "air":
                assert setting.pad or setting.figure, (genre, section)


def test_rhythms_fill_the_bar() -> None:
    for metre in METRES.values():
        for notes, choices in RHYTHMS[metre.beats, metre.division].items():
            assert all(len(bar) == notes and sum(bar) == metre.eighths for bar in choices)


def test_genres_keep_time_in_their_own_ways() -> None:
    metres = {genre: {compose(cue(genre=genre, frames=750), seed).form.metre for seed in range(1, 9)} for genre in ("synthwave", "celtic", "africa", "fairy tale")}
    assert metres["synthwave"] == {METRES["4/4"]}
    assert METRES["12/8"] in metres["africa"]
    assert METRES["4/4"] not in metres["celtic"]
    assert METRES["3/4"] in metres["fairy tale"] or METRES["6/8"] in metres["fairy tale"]


def test_genres_have_their_own_scales_and_chords() -> None:
    arabia, noir = (compose(cue(genre=genre, mood="sad", frames=1500), 2) for genre in ("arabian", "noir"))
    assert arabia.key.mode == "double harmonic"
    assert sum(len(chord.intervals) > 3 for chord in noir.chords) > 0.8 * len(noir.chords)
    assert dressed("IV", "seventh") == "IVmaj7" and dressed("V", "seventh") == "V7" and dressed("ii7", "ninth") == "ii7"
    japanese = compose(cue(genre="samurai", mood="warm", frames=1500), 2)
    left_out = {japanese.key.pitch(degree) % 12 for degree in palette_of("samurai").gapped}
    short = [note for note in japanese.page.notes("melody") if note.length < 0.5]
    assert sum(note.pitch % 12 in left_out for note in short) <= 0.2 * len(short)


def test_every_chord_of_every_mood_can_be_read() -> None:
    for mood in MOODS.values():
        for numeral in " ".join((*mood.phrases, mood.cadence)).split():
            assert chord_of(numeral, key_of("A minor", "aeolian")).intervals


@pytest.mark.parametrize("metre", sorted(METRES))
def test_figures_lie_within_their_bar(metre: str) -> None:
    kinds = {kind for mood in MOODS.values() for kind in mood.figures} | {kind for palette in PALETTES.values() for kind in palette.manners}
    for kind in sorted(kinds - ({"waltz"} if METRES[metre].eighths != 6 else set())):
        for heat in (0.2, 0.8):
            for bar in bars_of(kind, METRES[metre], heat, random.Random(4)):
                assert bar, (kind, heat)
                assert all(0 <= stroke.at < METRES[metre].eighths for stroke in bar), kind


def test_the_bass_moves() -> None:
    shares = []
    for seed in range(1, 6):
        notes = [note.pitch for note in compose(cue(frames=2500, intensity=600), seed).page.notes("bass")]
        steps = [abs(b - a) for a, b in zip(notes, notes[1:], strict=False) if a != b]
        assert len({pitch % 12 for pitch in notes}) >= 6
        shares.append(sum(step <= 2 for step in steps) / len(steps))
    assert mean(shares) > 0.18


def test_a_scene_warms_up_and_its_turn_lifts_it() -> None:
    heats = [each.heat for each, section in zip(*_planned(()), strict=True) if section.role in ("statement", "answer")]
    assert heats[-1] > heats[0]
    turned = [each.heat for each, section in zip(*_planned((Hit(frame=1000, kind="turn", strength=700),)), strict=True) if section.bar]
    assert max(turned) > max(heats)


def _planned(hits: tuple[Hit, ...]) -> tuple[tuple[object, ...], tuple[object, ...]]:
    written = compose(cue(frames=2000, intensity=600, hits=hits), 2)
    return written.plan, written.form.sections


def test_it_grows_into_a_blow() -> None:
    written = compose(cue(frames=1500, intensity=600, hits=(Hit(frame=1000, kind="accent", strength=900),)), 2)
    before = [written.level(written.form.clock.beat_at(at) / written.form.beats) for at in (36.5, 38.0, 39.5)]
    calm = compose(cue(frames=1500, intensity=600), 2)
    assert before[-1] > before[0]
    assert before[-1] > calm.level(calm.form.clock.beat_at(39.5) / calm.form.beats)


def test_under_talk_few_play_and_titles_are_played_out() -> None:
    written = compose(cue(frames=1500, intensity=250, hits=(Hit(frame=90, kind="front", strength=700),)), 2)
    title = next(number for number, section in enumerate(written.form.sections) if section.front)
    assert written.plan[title].heat > 1.5 * max(each.heat for number, each in enumerate(written.plan) if number != title)
    talk = [each for number, each in enumerate(written.plan) if number > title]
    assert mean(bool(each.figure) + bool(each.pad) + bool(each.treatment) + bool(each.drums) for each in talk) < 2.8


def test_hands_are_never_quite_on_the_beat_and_always_the_same() -> None:
    notes = [Note(index / 2, 0.4, 60, 80) for index in range(40)]
    once = hands.played("figure", "piano", notes, 3)
    assert once == hands.played("figure", "piano", list(reversed(notes)), 3)
    assert once != hands.played("figure", "piano", notes, 4)
    off = [abs(live.start - note.start) for live, note in zip(once, notes, strict=True)]
    assert mean(off) > 0.001 and max(off) < 0.03
    assert len({note.velocity for note in once}) > 5
    assert hands.played("accent", "timpani", notes, 3) == notes


@pytest.mark.parametrize(("genre", "mood"), [("western", "calm"), ("synthwave", "action"), ("fairy tale", "playful")])
def test_the_beginning_of_a_scene_is_the_same_whatever_comes_later(score: Score, genre: str, mood: str) -> None:
    """A longer scene, and one in which something more happens late, begin with the same sound."""
    short = cue(genre=genre, mood=mood, frames=560, intensity=700, ends=False, seed=11)
    later = (Hit(frame=640, kind="accent", strength=900), Hit(frame=660, kind="turn", strength=800))
    longer = dataclasses.replace(short, frames=800, hits=later, ends=True)
    first, second = score.play(short, seed=1), score.play(longer, seed=1)
    shared = 6 * 48_000  # the pulse may bend in the last six bars
    assert np.abs(first[:shared]).max() > 0.02
    assert np.allclose(first[:shared], second[:shared], atol=2e-3)


@pytest.mark.parametrize("genre", ["western", "noir", "africa"])
def test_no_two_stretches_are_a_loop(score: Score, genre: str) -> None:
    """The spectra of stretches of two seconds, less what they all have in common: two the same would be 1."""
    sound = score.play(cue(genre=genre, mood="warm", frames=1000, intensity=500, seed=5), seed=1).mean(axis=1)
    length = 2 * 48_000
    rows = []
    for start in range(0, len(sound) - length, length):
        windows = sound[start : start + length // 2048 * 2048].reshape(-1, 2048) * np.hanning(2048)
        rows.append(np.log(np.abs(np.fft.rfft(windows, axis=1))[:, 1:200] + 1e-4).ravel())
    table = np.array(rows) - np.mean(rows, axis=0)
    table /= np.linalg.norm(table, axis=1, keepdims=True)
    alike = table @ table.T
    assert alike[np.triu_indices(len(alike), 1)].max() < 0.84


def test_the_melody_sings_where_nobody_speaks() -> None:
    """Over many scenes with talk at both ends and a rest between: more of it in the rest, less beneath voices, than where the composer does not know."""

    def sung(written: Composition, *, talk: bool) -> float:
        inside = [any(first <= note.start * 25 < last for first, last in TALKED) for note in melody(written)]
        return sum(note.length for note, spoken in zip(melody(written), inside, strict=True) if spoken is talk)

    def melody(written: Composition) -> list[Note]:
        return [note for (role, _), notes in written.page.parts.items() if role == "melody" for note in notes]

    known, unknown = (
        [compose(cue(genre=genre, frames=2000, intensity=450, theme=seed, talk=talk), seed) for genre in GENRES for seed in range(4)]
        for talk in (TALKED, ())
    )
    beneath, rest = (sum(sung(each, talk=talk) for each in known) / sum(sung(each, talk=talk) for each in unknown) for talk in (True, False))
    assert beneath < 0.75 and rest > 1.1


TALKED = ((80, 720), (1160, 1800))
"""Frames in which people speak, in the test above: the rest between is long enough to be sung in."""
