import pytest

from generator.writing.story.title import in_title_case


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("WHAT COMES AFTER THE LULLABY", "What Comes After the Lullaby"),
        ("LIV AND THE KING OF SNOW", "Liv and the King of Snow"),
        ("27 AND NO MORE", "27 and No More"),
        ("THE WIDOW'S SEAT", "The Widow's Seat"),
        ("HENRY VIII", "Henry VIII"),
        ("WHAT TIME DO YOU MAKE IT?", "What Time Do You Make It?"),
        ("A ROOM TO LEAN ON", "A Room to Lean On"),
    ],
)
def test_title_case(words, title):
    assert in_title_case(words) == title
