"""Casting: everyone sounds like themselves and like nobody else."""

from __future__ import annotations

from itertools import combinations
from statistics import median

import pytest

from generator.film import Character, Gender, Look, Species, VoiceChoice
from generator.voice.casting import auditions, cast_voices
from generator.voice.library import VOICES, distance

F, M = Gender.FEMALE, Gender.MALE


def person(id: str, **fields: object) -> Character:
    return Character(id=id, name=id.title(), **fields)  # type: ignore[arg-type]


COMPANY = (
    person("alice", role="lead", gender=F, age=34),
    person("bob", role="antagonist", gender=M, age=58),
    person("charlie", role="friend", gender=M, age=9),
    person("dora", gender=F, age=81),
    person("echo", look=Look(species=Species.ROBOT, height=230)),
    person("finn", gender=M, look=Look(species=Species.GHOST)),
    person("guild", group=True),
    person("heron", look=Look(species=Species.BIRD)),
    person("ivan", gender=M, description="a gruff giant"),
    person("june", gender=F, age=22),
    person("mute", speaks=False),
)


def test_nobody_shares_a_voice() -> None:
    voices = [each.voice for each in cast_voices(COMPANY) if each.speaks]
    assert all(voice.blend for voice in voices)
    assert all(one.blend != other.blend for one, other in combinations(voices, 2))


def test_a_crowd_of_forty_still_has_forty_voices() -> None:
    crowd = tuple(person(f"extra-{number}", role="extra", gender=(F, M)[number % 2]) for number in range(40))
    assert len({each.voice.blend for each in cast_voices(crowd)}) == 40


@pytest.mark.parametrize("id, letter", [("alice", "f"), ("bob", "m"), ("charlie", "f"), ("dora", "f"), ("ivan", "m")])
def test_gender_and_childhood_choose_the_voice(id: str, letter: str) -> None:
    assert {name[1] for name, _ in _voice(id).blend} == {letter}


def test_bodies() -> None:
    assert _voice("charlie").formant >= 1150
    assert _voice("ivan").formant < 900
    assert _voice("dora").pace < 950 and _voice("dora").pitch < 960
    assert _voice("alice").formant == _voice("alice").pitch == 1000


@pytest.mark.parametrize("id, effect", [("echo", "robot"), ("finn", "ghost"), ("guild", "loudspeaker"), ("alice", "")])
def test_effects(id: str, effect: str) -> None:
    assert _voice(id).effect == effect


def test_the_silent_stay_silent_and_the_cast_keeps_its_order() -> None:
    found = cast_voices(COMPANY)
    assert [each.id for each in found] == [each.id for each in COMPANY]
    assert found[-1] == COMPANY[-1]


def test_a_chosen_voice_stays_and_is_not_given_away() -> None:
    mine = VoiceChoice(blend=(("bf_emma", 1000),), pace=900)
    found = cast_voices((person("alice", role="lead", gender=F), person("dora", gender=F, voice=mine)))
    assert found[1].voice == mine
    assert found[0].voice.blend != mine.blend


def test_the_same_cast_gets_the_same_voices_and_another_cast_others() -> None:
    assert cast_voices(COMPANY) == cast_voices(COMPANY)
    leads = {cast_voices((person(name, role="lead", gender=F),))[0].voice.blend for name in ("ada", "bea", "cleo", "dina", "eve")}
    assert len(leads) > 1


def test_an_accent_is_heard() -> None:
    butler = cast_voices((person("bob", gender=M, description="a British butler"),))[0]
    cowboy = cast_voices((person("bob", gender=M, description="a cowboy"),))[0]
    assert butler.voice.blend[0][0].startswith("b") and cowboy.voice.blend[0][0].startswith("a")


def test_what_is_told_of_somebody_is_not_what_they_are() -> None:
    keeper = person("ines", gender=F, age=40, description="a lighthouse keeper who hears a giant and the radio")
    assert cast_voices((keeper,))[0].voice.formant == 1000
    assert cast_voices((keeper,))[0].voice.effect == ""
    assert cast_voices((person("radio voice"),))[0].voice.effect == "radio"


def _voice(id: str) -> VoiceChoice:
    return next(each.voice for each in cast_voices(COMPANY) if each.id == id)


def test_other_voices_are_offered_that_nobody_has() -> None:
    cast = cast_voices(COMPANY)
    alice = next(each for each in cast if each.id == "alice")
    offered = auditions(alice, cast, 4)
    taken = {each.voice.blend for each in cast if each.id != "alice"}
    assert len({each.blend[0][0] for each in offered}) == 4
    assert not taken & {each.blend for each in offered}
    assert all(abs(each.formant - 1000) <= 80 and each.effect == alice.voice.effect for each in offered)


@pytest.mark.parametrize("genders", [(F, M), (F, F), (M, M), (F, M, F), (F, F, F), (M, M, M), (M, F, M)])
@pytest.mark.parametrize("ages", [(30, 30, 30), (16, 18, 58), (70, 68, 65), (9, 8, 10), (16, 45, 70)])
@pytest.mark.parametrize("name", ["ada", "noor"])
def test_leads_are_at_least_as_far_apart_as_the_median_pair_of_the_library(genders: tuple[Gender, ...], ages: tuple[int, ...], name: str) -> None:
    roles = ("lead", "antagonist", "friend")
    company = tuple(
        person(f"{name}-{at}", role=role, gender=gender, age=age) for at, (role, gender, age) in enumerate(zip(roles, genders, ages, strict=False))
    )
    assert min(distance(one.voice, other.voice) for one, other in combinations(cast_voices(company), 2)) >= 1.0


def test_a_voice_is_pushed_away_from_another() -> None:
    heart, emma = VoiceChoice(blend=(("af_heart", 1000),)), VoiceChoice(blend=(("bf_emma", 1000),))
    pushed = VoiceChoice(blend=(("af_heart", 1400), ("bf_emma", -400)))
    assert distance(heart, emma) < distance(pushed, emma) < 1.2 * distance(heart, emma)
    assert distance(pushed, heart) < 0.2


def test_a_size_does_not_make_two_like_voices_two_people() -> None:
    """The network hears a man who speaks through a smaller body as hardly farther from another man."""
    one, other = VoiceChoice(blend=(("am_puck", 1000),)), VoiceChoice(blend=(("am_echo", 1000),))
    assert distance(one, VoiceChoice(blend=other.blend, formant=1080, pitch=1080)) - distance(one, other) < 0.05


def test_the_library_is_measured_in_its_median_pair() -> None:
    voices = [VoiceChoice(blend=((name, 1000),)) for name in VOICES]
    assert 0.97 < median(distance(one, other) for one, other in combinations(voices, 2)) < 1.03
    half = VoiceChoice(blend=(("af_heart", 500), ("bm_lewis", 500)))
    assert distance(voices[3], half) < distance(voices[3], VoiceChoice(blend=(("bm_lewis", 1000),)))


@pytest.mark.parametrize(
    "name, effect",
    [("The Mind Syndicate", "loudspeaker"), ("Orbital Industries", "loudspeaker"), ("The Five Riders", ""), ("The Gang", ""), ("The Villagers", "")],
)
def test_an_institution_announces_and_a_band_of_people_talks(name: str, effect: str) -> None:
    assert cast_voices((Character(id="them", name=name, group=True),))[0].voice.effect == effect
