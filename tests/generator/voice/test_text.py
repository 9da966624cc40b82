"""What is written against what is said."""

from __future__ import annotations

import pytest

from generator.voice.numbers import cardinal, ordinal, roman, year
from generator.voice.text import words

SAID = [
    ("Meet me at 5:30 p.m. on May 5, 1987!", "Meet me at five thirty P M on May fifth, nineteen eighty-seven!"),
    ("It is 7:05. At 9:00, or 10 am.", "It is seven oh five. At nine o'clock, or ten A M"),
    ("It costs $3.5 million, or £0.50.", "It costs three point five million dollars, or fifty pence."),
    ("$1 and €2.25", "one dollar and two euros and twenty-five cents"),
    ("Chapter XXXI. King Henry VIII and Rocky II.", "Chapter thirty-one. King Henry the eighth and Rocky two."),
    ("I am I. We MIX paint.", "I am I. We mix paint."),
    ("You NEVER read it — NEVER!", "You never read it— never!"),
    ("STOP RIGHT THERE!", "stop right there!"),
    ("The FBI, NASA, a TV & an AI.", "The F B I, nasa, a T V and an A I."),
    ('(sighs) "Well," he said [beat]. *laughs*', "Well, he said."),
    ("Dr. Smith and Mrs. Jones, 12 Elm St.", "doctor Smith and missus Jones, twelve Elm street"),
    ("R2-D2, B12, unit 007, X-23", "R two D two, B twelve, unit oh oh seven, X twenty-three"),
    ("40°C, 60 mph, 5 km, 1 ft; 50%", "forty degrees Celsius, sixty miles per hour, five kilometres, one foot; fifty percent"),
    ("the 1980s, the '80s, 21st", "the nineteen eighties, the eighties, twenty-first"),
    ("1/2 of 3/4", "one half of three quarters"),
    ("1,250.75 and -5 and 2,000,000", "one thousand two hundred and fifty point seven five and minus five and two million"),
    ("I-I didn't w-want this", "I, I didn't wuh, want this"),
    ("Noooo… Hahaha.", "No… ha ha ha."),
    ("What?! Wait... no--stop", "What? Wait… no— stop"),
    ("No. 5 is alive", "number five is alive"),
    ("e.g. the U.S. flag", "for example the U S flag"),
    ("...", ""),
    ("(He nods.)", ""),
    ("", ""),
]


@pytest.mark.parametrize("written, said", SAID)
def test_said(written: str, said: str) -> None:
    assert " ".join(word.said + word.after for word in words(written)) == said


def test_each_word_keeps_its_written_form() -> None:
    assert [word.text for word in words("It costs $3.5 million at 5:30, Dr. O'Brien-Smith!")] == [
        "It", "costs", "$3.5 million", "at", "5:30", "Dr.", "O'Brien-Smith",
    ]  # fmt: skip


def test_capitals_are_loud_only_among_small_letters() -> None:
    assert [word.text for word in words("You NEVER saw the FBI.") if word.loud] == ["NEVER"]
    assert not any(word.loud for word in words("YOU NEVER LISTEN"))


def test_drawn_out_words() -> None:
    assert [word.drawn for word in words("Nooooo, soon, Henry VIII")] == [True, False, False]


@pytest.mark.parametrize("number, said", [(0, "zero"), (13, "thirteen"), (100, "one hundred"), (1001, "one thousand and one"),
                                          (12_345, "twelve thousand three hundred and forty-five"), (-4, "minus four")])  # fmt: skip
def test_cardinals(number: int, said: str) -> None:
    assert cardinal(number) == said


def test_ordinals_years_and_numerals() -> None:
    assert [ordinal(number) for number in (1, 12, 20, 103)] == ["first", "twelfth", "twentieth", "one hundred and third"]
    assert [year(number) for number in (1066, 1900, 1905, 2007, 2049)] == [
        "ten sixty-six", "nineteen hundred", "nineteen oh five", "two thousand and seven", "twenty forty-nine",
    ]  # fmt: skip
    assert [roman(text) for text in ("IV", "XXXI", "XC", "IIII", "DO", "I")] == [4, 31, 90, 0, 0, 0]


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("14/07/2031", "July fourteenth, twenty thirty-one"),
        ("2031-07-14", "July fourteenth, twenty thirty-one"),
        ("7/14/2031", "July fourteenth, twenty thirty-one"),
        ("6 June 1944", "the sixth of June nineteen forty-four"),
        ("the 6th June", "the sixth of June"),
        ("-4°C", "minus four degrees Celsius"),
        ("40 mph", "forty miles per hour"),
        ("0900 hours", "oh nine hundred hours"),
        ("1745 hours", "seventeen forty-five hours"),
        ("555-0192", "five five five, oh one nine two"),
        ("0800 123 456", "oh eight oh oh, one two three, four five six"),
        ("2½ miles", "two and a half miles"),
        ("¾", "three quarters"),
        ("Apt. 4B", "apartment four B"),
        ("3/4", "three quarters"),
        ("1,931 people", "one thousand nine hundred and thirty-one people"),
    ],
)
def test_dates_temperatures_and_telephone_numbers(written: str, said: str) -> None:
    assert " ".join(word.said for word in words(written)) == said
