"""Canon: what an ending leaves behind is seen and spoken of at the head of the next episode."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.film import Action, Brief, Kind, Line, Screenplay
from generator.writing.embedded import Embedded
from generator.writing.reading import read
from generator.writing.story import write
from generator.writing.story.canon import Outcome, canon
from generator.writing.story.ending import end

_SERIES = Brief(prompt="Two brothers, Alan and Bob, and a lamp.", kind=Kind.SERIES, episodes=3)


def _left_with(film: Screenplay, *beats: Action | Line) -> Screenplay:
    return replace(film, scenes=(*film.scenes[:-1], replace(film.scenes[-1], beats=beats)))


def _texts(film: Screenplay, kind: type[Action] | type[Line]) -> list[str]:
    return [beat.text for scene in film.scenes for beat in scene.beats if isinstance(beat, kind)]


@pytest.mark.parametrize("seconds", [45, 120])
@pytest.mark.parametrize("episode", [2, 3])
def test_two_endings_are_two_next_episodes(seconds: int, episode: int) -> None:
    brief = read(replace(_SERIES, seconds=seconds))
    one = write(brief, 1)
    endings = [end(brief, one, "", number) for number in (2, 3)]
    films = [write(brief, episode, (each,)) for each in endings]
    for at, (mine, film) in enumerate(zip(endings, films, strict=True)):
        other = films[1 - at]
        assert set(_texts(film, Action)) - set(_texts(other, Action))
        assert not _texts(film, Line) or set(_texts(film, Line)) - set(_texts(other, Line))  # some stories are told without a word
        past = canon(mine)
        assert past and (past.facts or past.picture)
        opening = film.scenes[0].beats[:8]
        assert {beat.speaker for beat in opening if isinstance(beat, Line)} <= {each.id for each in film.cast}
        assert abs(len(film.scenes) - len(other.scenes)) <= 2


def test_who_left_and_what_was_destroyed_are_seen_and_spoken_of() -> None:
    brief = read(replace(_SERIES, seconds=60))
    one = write(brief, 1)
    alan, bob = (next(each for each in one.cast if each.name == name) for name in ("Alan", "Bob"))
    burnt = _left_with(one, Action(id="x1", text="Bob burns the ledger.", verb="break", actor=bob.id, prop="ledger"))
    left = _left_with(one, Action(id="x1", text="Alan leaves on the night ferry.", verb="exit", actor=alan.id))
    assert [each.outcome for each in (canon(burnt) or pytest.fail()).facts] == [Outcome.BROKEN]
    for past, word, other in ((burnt, "ledger", "ferry"), (left, "ferry", "ledger")):
        film = write(brief, 2, (past,))
        assert any(word in text for text in _texts(film, Action)) and any(word in text for text in _texts(film, Line))
        assert not any(other in text for text in (*_texts(film, Action), *_texts(film, Line)))


@pytest.mark.parametrize("seconds", [60, 300])
def test_who_has_died_is_missed_and_never_seen_again_but_in_what_is_remembered(seconds: int) -> None:
    brief = read(replace(_SERIES, seconds=seconds))
    one = write(brief, 1)
    bob = next(each for each in one.cast if each.name == "Bob")
    past = (_left_with(one, Action(id="x1", text="Bob is dead.", verb="lie down", actor=bob.id)),)
    for episode in (2, 3):
        film = write(brief, episode, past)
        assert not any(bob.id in scene.present for scene in film.scenes if scene.purpose not in ("flashback", "montage"))
        assert not any(isinstance(beat, Line) and beat.speaker == bob.id for scene in film.scenes for beat in scene.beats if scene.purpose != "flashback")
        past = (*past, film)
    assert any("died" in text for text in _texts(past[1], Line)) and past[1].logline.startswith("Bob died. ")


def test_without_earlier_pages_nothing_breaks() -> None:
    brief = read(replace(_SERIES, seconds=45))
    assert write(brief, 2) == write(brief, 2)
    assert write(replace(brief, kind=Kind.FILM), 1).scenes


def test_what_was_voted_for_is_what_the_next_episode_knows() -> None:
    """The words of the ending that won decide; neither a farewell hug nor a hand that is left on another says the opposite."""

    writer = Embedded()
    brief = writer.read(Brief(prompt="A series, 3 episodes of 3 minutes: the widow Henrike, 66, runs a ferry on the Elbe. Her nephew Jakob, 20, wants to sell the ferry.", seconds=180))
    first = writer.write(brief, 1, ())
    wished = {"Jakob leaves": (Outcome.LEFT, "Jakob"), "she forgives him": (Outcome.FORGAVE, "Henrike"), "he forgives her": (Outcome.FORGAVE, "Jakob"), "Henrike leaves": (Outcome.LEFT, "Henrike"), "Jakob dies": (Outcome.DEAD, "Jakob")}
    for number, (wish, (outcome, name)) in enumerate(wished.items(), 1):
        won = writer.end(brief, first, wish, number)
        known = canon(won)
        assert known is not None and (known.facts[0].outcome, known.facts[0].who.name) == (outcome, name), wish
        others = {Outcome.LEFT: Outcome.FORGAVE, Outcome.FORGAVE: Outcome.LEFT}
        assert others.get(outcome) not in [each.outcome for each in known.facts]
        said = " ".join(beat.text for scene in writer.write(brief, 2, (won,)).scenes[:3] for beat in scene.beats)
        assert ("made peace" in said) is (outcome is Outcome.FORGAVE), wish
        assert (" died" in said) is (outcome is Outcome.DEAD), wish


@pytest.mark.parametrize(("one_wish", "other_wish"), [("Alan leaves", "Alan forgives Bob"), ("Alan sells the lamp", "Bob dies"), ("Bob breaks the lamp", "Bob leaves")])
def test_the_winner_is_still_so_in_the_middle_and_known_at_the_end_of_the_season(one_wish: str, other_wish: str) -> None:
    """Not only the opening tells of it: later scenes of the next episode do, and the finale."""
    writer = Embedded()
    brief = replace(read(replace(_SERIES, seconds=180)), episodes=3)
    first = writer.write(brief, 1, ())
    seasons = []
    for number, wish in enumerate((one_wish, other_wish), 2):
        won = writer.end(brief, first, wish, number)
        second = writer.write(brief, 2, (won,))
        known = canon(won)
        assert known and known.facts
        seasons.append((second, writer.write(brief, 3, (won, second))))
    for at in (0, 1):
        here, there = (season[at] for season in seasons)
        told = [beat.text for scene in here.scenes if scene.purpose not in ("flashback", "montage") for beat in scene.beats]
        later = set(told[4:]) - {beat.text for scene in there.scenes for beat in scene.beats}
        assert later, f"episode {at + 2}"
