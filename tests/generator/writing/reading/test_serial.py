import pytest

from generator.film import Brief, Kind
from generator.writing.reading.serial import USUAL, serial


@pytest.mark.parametrize(
    ("message", "episodes"),
    [
        ("A series, 4 episodes of 8 minutes: a lighthouse keeper", 4),
        ("Three episodes about a baker", 3),
        ("a six-episode noir", 6),
        ("a mini-series about bees", USUAL),
        ("Slow mystery, sea fog, one message an episode.", USUAL),
        ("a crime series in Oslo", USUAL),
        ("A detective follows a series of murders.", 0),
        ("The last episode of her life begins.", 0),
        ("a film about a whale", 0),
    ],
)
def test_a_series_is_one_where_the_message_says_so(message, episodes):
    read = serial(Brief(prompt=message, episodes=0), message)
    assert (read.kind, read.episodes) == ((Kind.SERIES, episodes) if episodes else (Kind.FILM, 1))


def test_what_was_chosen_beats_what_was_said():
    film = Brief(prompt="", episodes=1)
    assert serial(film, "a series of 4 episodes") == film
    series = Brief(prompt="", kind=Kind.SERIES, episodes=0)
    assert serial(series, "a whale and a lighthouse").episodes == USUAL
    assert serial(series, "a whale, two episodes").episodes == 2
