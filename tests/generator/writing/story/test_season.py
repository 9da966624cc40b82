"""Series and households: what one film knows of those before it."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.film import Brief, Kind, Line, Screenplay
from generator.writing.reading import read
from generator.writing.story import write
from generator.writing.story.script import Turn
from generator.writing.story.season import joins

_SERIES = Brief(prompt="A night porter finds that room 9 is never empty. Mystery.", seconds=300, kind=Kind.SERIES, episodes=3)


def _words(film: Screenplay, scene: int) -> str:
    return " ".join(beat.text for beat in film.scenes[scene].beats)


def test_an_episode_asks_and_the_next_one_answers() -> None:
    brief = read(_SERIES)
    films = [write(brief, episode) for episode in (1, 2, 3)]
    order = [each for each in joins() if each.sign]

    def told(turns: tuple[Turn, ...], film: Screenplay, scene: int) -> bool:
        pictures = [re.split(r"\{[^}]*\}", turn.texts[0]) for turn in turns if not turn.spoken]
        return all(piece.strip() in _words(film, scene) for piece in max(pictures, key=lambda each: len("".join(each))) if len(piece.strip()) > 12)

    for before, after in zip(films, films[1:], strict=False):
        asked = [each for each in order if told(each.hook, before, -1)]
        assert len(asked) == 1
        assert any(told(asked[0].answer, after, scene) for scene in (0, 1))
    assert not any(told(each.hook, films[-1], -1) for each in order)
    assert all(each.sign in _words(films[-1], -1) for each in order if told(each.hook, films[0], -1))


def test_a_series_has_one_name_and_its_episodes_have_others() -> None:
    films = [write(read(_SERIES), episode) for episode in (1, 2)]
    assert {each.series for each in films} == {"The Night Porter"}
    assert [each.episode for each in films] == [1, 2]
    assert len({each.title for each in films}) == 2


def test_an_episode_remembers_what_was_really_said() -> None:
    brief = read(_SERIES)
    past = write(brief, 1)
    foe = next(each for each in past.cast if each.role == "antagonist")
    scenes = tuple(
        replace(scene, beats=tuple(replace(beat, text="I never liked the number nine.") if isinstance(beat, Line) and beat.speaker == foe.id else beat for beat in scene.beats))
        for scene in past.scenes
    )
    film = write(brief, 2, (replace(past, scenes=scenes),))
    assert "I never liked the number nine." in _words(film, 0) + _words(film, 1)
    assert "I never liked the number nine." not in _words(write(brief, 2), 0) + _words(write(brief, 2), 1)


def test_an_episode_begins_with_the_last_picture_and_a_season_ends_with_all_of_them() -> None:
    brief = read(_SERIES)
    films: list[Screenplay] = []
    for episode in (1, 2, 3):
        films.append(write(brief, episode, tuple(films)))
    assert not any(scene.purpose in ("flashback", "montage") and "PREVIOUSLY" in _words(films[0], at) for at, scene in enumerate(films[0].scenes))
    for film in films[1:]:
        assert film.scenes[0].purpose == "flashback" and _words(film, 0).startswith("PREVIOUSLY.")
    last = next(at for at, scene in enumerate(films[2].scenes) if scene.purpose == "montage" and "What it took" in _words(films[2], at))
    assert films[2].scenes[last + 1].purpose == "climax"
    assert not any("What it took" in _words(films[1], at) for at in range(len(films[1].scenes)))


def test_a_household_hears_little_twice() -> None:
    known: tuple[str, ...] = ()
    heard: set[str] = set()
    shares = []
    for prompt in ("A courier must carry a letter through a blizzard.", "A courier brings a violin over the mountains.", "A nurse brings medicine to her village."):
        film = write(replace(read(Brief(prompt=prompt, seconds=300)), known=known))
        lines = {beat.text for scene in film.scenes for beat in scene.beats if isinstance(beat, Line) and len(beat.text.split()) > 4}
        shares.append(len(lines & heard) / len(lines))
        known, heard = known + film.used, heard | lines
    assert max(shares) < 0.1, shares


def test_a_long_film_and_a_series_tell_nothing_that_the_household_has_heard() -> None:
    asked = (("two rival bakers fall in love", 180, 1), ("Courtroom comedy: a robot defends a cat that ate a medal.", 600, 1), ("A hedgehog rescues the moon from a well.", 180, 1),
             ("Dystopia: laughter is taxed. A clown teaches a tax collector to laugh.", 5400, 1), ("A night watchman gets one letter an episode from somebody in his attic.", 300, 4))
    known: tuple[str, ...] = ()
    films: list[set[str]] = []
    for prompt, seconds, episodes in asked:
        brief = replace(read(Brief(prompt=prompt, seconds=seconds, kind=Kind.SERIES if episodes > 1 else Kind.FILM, episodes=episodes)), known=known)
        made = [write(brief, episode) for episode in range(1, episodes + 1)]
        known += tuple(id for film in made for id in film.used)
        films += [{beat.text for scene in film.scenes for beat in scene.beats if isinstance(beat, Line) and len(beat.text.split()) > 4} for film in made]
    shares = [len(one & other) / min(len(one), len(other)) for at, one in enumerate(films) for other in films[:at]]
    assert max(shares) < 0.1, sorted(shares)[-4:]
