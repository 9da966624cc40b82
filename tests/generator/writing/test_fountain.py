"""Screenplays as Fountain text."""

from __future__ import annotations

import re

import pytest

from generator.film import Line
from generator.writing.fountain import fountain
from generator.writing.story import write
from tests.generator.writing.story.briefs import BRIEFS, ELARA


@pytest.mark.parametrize("name", BRIEFS)
def test_every_scene_line_and_action_is_in_it(name: str) -> None:
    film = write(BRIEFS[name])
    text = fountain(film)
    assert text.startswith(f"Title: {film.title}\nCredit: ")
    sluglines = [each for each in text.splitlines() if re.match(r"(INT|EXT)\. .* - [A-Z]+(?:, BY [A-Z ]+)? #\d+#$", each)]
    assert len(sluglines) == len(film.scenes)
    for scene in film.scenes:
        for beat in scene.beats:
            assert beat.text in text


def test_dialogue_stands_under_its_speaker_with_a_blank_line_before() -> None:
    film = write(ELARA)
    blocks = fountain(film).strip().split("\n\n")
    spoken = [beat for scene in film.scenes for beat in scene.beats if isinstance(beat, Line)]
    cues = [each for each in blocks if "\n" in each and not each.startswith("Title:")]
    assert len(cues) == len(spoken)
    for block, line in zip(cues, spoken, strict=True):
        lines = block.splitlines()
        assert lines[0].startswith(film.character(line.speaker).name.upper())
        assert lines[-1] == line.text
        assert all(re.fullmatch(r"\([a-z, ]+\)", each) for each in lines[1:-1])
        assert ("(O.S.)" in lines[0]) == line.off_screen


def test_no_action_is_taken_for_a_speaker() -> None:
    for brief in BRIEFS.values():
        for block in fountain(write(brief)).split("\n\n")[2:]:
            if "\n" not in block and block == block.upper():
                assert block.startswith(("INT.", "EXT.", ">", "!"))
