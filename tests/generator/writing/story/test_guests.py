"""Those whom the story has no part for come along, each in their own way."""

from __future__ import annotations

from generator.film import Action, Brief
from generator.writing.reading import read
from generator.writing.story import write


def test_no_two_of_them_come_or_stay_in_the_same_words() -> None:
    screenplay = write(read(Brief(prompt="A heist: five old friends, Alice, Bob, Charlie, Dora and Edwin, steal back a painting from a museum", seconds=180)))
    names = sorted((each.name for each in screenplay.cast), key=len, reverse=True)
    told = []
    for scene in screenplay.scenes:
        for beat in scene.beats:
            if isinstance(beat, Action):
                text = beat.text
                for name in names:
                    text = text.replace(name, "-")
                told.append(text)
    assert len(told) == len(set(told))
