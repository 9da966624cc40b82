"""Scripts in Fountain and FDX: out and in again, and a viewer's own shot as written."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.errors import BadBrief, BadScript
from generator.film import Action, Brief, Hour, Line, Weather
from generator.writing import page
from generator.writing.embedded import Embedded
from generator.writing.fountain import fountain
from generator.writing.page import finaldraft
from generator.writing.page import fountain as plain
from generator.writing.page.element import Element, Kind, elements
from generator.writing.story import write
from tests.generator.writing.story.briefs import BRIEFS

OWN = """Title: The Kettle
Author: Alice

INT. KITCHEN - NIGHT

Rain on the window. MARA (34, short red hair, a green coat) puts a kettle on the stove. She looks at TOM (9).

MARA
(whispering)
You can't sleep either.

TOM
It was _ticking_.

> CUT TO:

EXT. GARDEN - CONTINUOUS

Tom runs to the gate. A FOX (old) sits down.

MARA (O.S.)
(tired)
Come in.

.THE ROOF

She climbs. *Nobody* helps.
"""


def test_a_script_is_shot_as_written() -> None:
    writer = Embedded()
    brief = writer.read(Brief(prompt=OWN, seconds=0))
    film = writer.write(brief)
    assert film.title == "The Kettle"
    assert [film.slugline(each).rsplit(" - ", 1)[0] for each in film.scenes] == ["INT. KITCHEN", "EXT. GARDEN", "EXT. THE ROOF"]
    assert [each.hour for each in film.scenes] == [Hour.NIGHT] * 3
    assert film.scenes[0].weather is Weather.RAIN
    said = [(film.character(beat.speaker).name, beat.text, beat.delivery.volume, beat.off_screen) for scene in film.scenes for beat in scene.beats if isinstance(beat, Line)]
    assert said == [("Mara", "You can't sleep either.", "whisper", False), ("Tom", "It was ticking.", "normal", False), ("Mara", "Come in.", "normal", True)]
    done = [(beat.verb, beat.actor, beat.prop or beat.target) for scene in film.scenes for beat in scene.beats if isinstance(beat, Action)]
    assert ("put", "mara", "kettle") in done
    assert ("look", "mara", "tom") in done
    assert ("run", "tom", "gate") in done
    assert any(verb == "climb" and actor == "mara" for verb, actor, _ in done)
    words = " ".join(beat.text for scene in film.scenes for beat in scene.beats)
    assert words == "Rain on the window. MARA (34, short red hair, a green coat) puts a kettle on the stove. She looks at TOM (9). You can't sleep either. It was ticking. " \
        "Tom runs to the gate. A FOX (old) sits down. Come in. She climbs. Nobody helps."
    mara = next(each for each in film.cast if each.id == "mara")
    assert (mara.age, mara.gender.value, mara.look.hair_style) == (34, "female", mara.look.hair_style)
    assert brief.seconds == film.seconds


def test_a_wish_is_no_script() -> None:
    assert not page.is_script("A film about INT. scenes and a whale")
    assert not page.is_script("a whale and a lighthouse")
    with pytest.raises(BadBrief):
        page.read("just words")


@pytest.mark.parametrize("name", sorted(BRIEFS)[:5])
def test_what_goes_out_comes_in_again(name: str) -> None:
    film = write(BRIEFS[name])
    wanted = [each for each in elements(film) if each.kind is not Kind.TRANSITION]
    for back in (plain.parse(fountain(film)), finaldraft.parse(page.fdx(film))):
        found = [Element(kind=each.kind, text=re.sub(r"CONTINUOUS$|\s*\(CONT'D\)", "", each.text)) for each in back.elements if each.kind is not Kind.TRANSITION]
        assert len(found) == len(wanted)
        for mine, theirs in zip(wanted, found, strict=True):
            assert mine.kind is theirs.kind
            assert mine.text == theirs.text or mine.text.startswith(theirs.text.rstrip("- "))
        assert back.title == film.title


_WORDS = st.from_regex(r"[A-Za-z0-9][A-Za-z0-9 ,.'?-]{0,40}[A-Za-z0-9.?!]", fullmatch=True).map(lambda text: re.sub(r"\s+", " ", text)).filter(lambda text: text != text.upper())


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(["action", "line"]), _WORDS), min_size=1, max_size=12))
def test_every_word_of_a_typed_page_is_kept(beats: list[tuple[str, str]]) -> None:
    text = "INT. ROOM - DAY\n\n" + "\n\n".join(words if kind == "action" else f"MARA\n{words}" for kind, words in beats)
    found = plain.parse(text).elements[1:]
    said = [(("line" if each.kind is Kind.SPEECH else "action"), each.text) for each in found if each.kind in (Kind.SPEECH, Kind.ACTION)]
    assert said == beats


def test_final_draft_runs_of_style_are_one_sentence() -> None:
    text = '<?xml version="1.0"?><FinalDraft><Content><Paragraph Type="Scene Heading"><Text>INT. BAR - DAY</Text></Paragraph>' \
        '<Paragraph Type="Action"><Text>She has </Text><Text Style="Bold">never</Text><Text> paid.</Text></Paragraph></Content></FinalDraft>'
    assert finaldraft.parse(text).elements[1].text == "She has never paid."


@pytest.mark.parametrize("text", ["<FinalDraft><Content>", "<html/>", '<!DOCTYPE x [<!ENTITY a "b">]><FinalDraft/>'])
def test_a_broken_file_is_refused(text: str) -> None:
    with pytest.raises(BadScript):
        finaldraft.parse(text)
