"""Captions: they fit, they can be read, they come with the voice and go with the cut."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator.assembly import captions
from generator.assembly.captions import BETWEEN, EARLY, LINGER, READING, SHORTEST
from generator.assembly.lines import WIDTH
from generator.cut import Caption

WORDS = st.lists(
    st.sampled_from(
        [
            "I",
            "you",
            "never",
            "the",
            "lighthouse",
            "was",
            "empty,",
            "and",
            "nothing!",
            "Where?",
            "because",
            "of",
            "a",
            "long-forgotten",
            "storm;",
            "no",
        ]
    ),
    min_size=1,
    max_size=40,
)


@st.composite
def films(draw) -> list[Caption]:
    """Lines that follow each other, some into each other, each with the time of its words and the next cut."""
    at, found = 0, []
    for words in draw(st.lists(WORDS, min_size=1, max_size=8)):
        pace = draw(st.integers(120, 500))
        start = max(0, at + draw(st.integers(-300, 3000)))
        starts = [start + pace * number for number in range(len(words))]
        at = starts[-1] + pace
        known = draw(st.booleans())
        cut = at + draw(st.integers(0, 2000)) if draw(st.booleans()) else 0
        found.append(Caption(start=start, end=at, speaker="Alice", text=" ".join(words), words=tuple(starts) if known else (), cut=cut))
    return sorted(found, key=lambda each: each.start)


@given(films())
def test_every_word_is_shown_in_order_on_two_lines_of_forty_two(film: list[Caption]) -> None:
    shown = captions.on_screen(film)
    assert [word for each in shown for word in each.text.split()] == [word for each in film for word in each.text.split()]
    assert all(len(each.text.split("\n")) <= 2 and all(len(line) <= WIDTH for line in each.text.split("\n")) for each in shown)


@given(films())
def test_a_caption_is_there_while_it_is_said_and_long_enough_to_be_read_where_there_is_room(film: list[Caption]) -> None:
    shown = captions.on_screen(film)
    for at, each in enumerate(shown):
        assert each.start < each.end
        needed = max(SHORTEST, len(each.text) * 1000 // READING)
        free_before = at == 0 or each.start - shown[at - 1].end > EARLY + BETWEEN
        free_after = at + 1 == len(shown) or shown[at + 1].start - each.end > LINGER + BETWEEN + EARLY
        if free_before and free_after and needed <= LINGER:
            assert each.end - each.start >= needed


@given(films())
def test_what_is_faster_than_one_reads_has_no_room_left_before_the_next(film: list[Caption]) -> None:
    shown = captions.on_screen(film)
    lingered = {each.end + LINGER for each in film}
    for each, following in zip(shown, shown[1:], strict=False):
        if (each.end - each.start) * READING < len(each.text) * 1000:
            assert following.start - each.end <= BETWEEN + EARLY or each.end in lingered


def test_all_parts_of_a_fast_line_are_read_in_the_pause_after_it() -> None:
    words = tuple(1000 + 270 * number for number in range(len(TEXT.split())))
    line = Caption(start=1000, end=words[-1] + 270, speaker="Bob", text=TEXT, words=words)
    shown = captions.on_screen([line, Caption(start=line.end + 2500, end=line.end + 3500, speaker="Alice", text="It does.")])
    assert len(shown) > 2
    assert all(len(each.text) * 1000 <= READING * (each.end - each.start) for each in shown)


@given(films())
def test_it_never_comes_much_before_nor_stays_much_after_its_voice(film: list[Caption]) -> None:
    shown = captions.on_screen(film)
    parts = [len(captions.on_screen([each])) for each in film]
    first = 0
    for line, count in zip(film, parts, strict=True):
        assert line.start - EARLY <= shown[first].start <= line.start
        assert line.end <= shown[first + count - 1].end <= line.end + LINGER
        first += count


TEXT = (
    "I have carried this thing up nine flights of stairs, past two dogs, a priest and your mother, and you tell me now that the lift works?"
)


def test_a_part_comes_with_its_first_word() -> None:
    slow = tuple(1000 + 200 * number + (4000 if number > 8 else 0) for number in range(len(TEXT.split())))
    line = Caption(start=1000, end=slow[-1] + 300, speaker="Bob", text=TEXT, words=slow)
    said = 0
    for part in captions.on_screen([line]):
        assert abs(part.start - slow[said]) <= EARLY
        said += len(part.text.split())


def test_a_caption_goes_with_the_cut_rather_than_just_after_it() -> None:
    line = Caption(start=2000, end=2700, speaker="Alice", text="Put it down, Bob.", cut=2850)
    alone = captions.on_screen([line])[0]
    assert alone.end == 2850 and alone.start < 2000 and alone.end - alone.start >= 1000
    (crowded,) = captions.on_screen(
        [Caption(start=2000, end=2700, speaker="Alice", text="Put it down, Bob, and walk away from it.", cut=2850)]
    )
    assert crowded.end > 2850


def test_words_of_a_line_that_nobody_timed_come_by_their_share() -> None:
    line = Caption(start=0, end=10_000, speaker="Bob", text=TEXT)
    first, second, *_ = captions.on_screen([line])
    assert 0.35 < second.start / 10_000 < 0.75 and first.end <= second.start + 1
