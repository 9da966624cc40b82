"""Numbers as words."""

from __future__ import annotations

import re

ONES = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
    "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
TENS = ("zero", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
SCALES = ("", "thousand", "million", "billion", "trillion", "quadrillion")
ORDINALS = {"one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth", "twelve": "twelfth"}
NUMERALS = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
ROMAN = re.compile(r"(?=[IVXLC]{2,})C{0,3}(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})")


def cardinal(number: int) -> str:
    """1205 -> "one thousand two hundred and five". Beyond the quadrillions digit by digit."""
    if number < 0:
        return f"minus {cardinal(-number)}"
    if number >= 10**18:
        return digits(str(number))
    if number < 1000:
        return _hundreds(number)
    groups = []
    for scale in SCALES:
        number, group = divmod(number, 1000)
        groups.append((group, scale))
    words = [f"{_hundreds(group)} {scale}".strip() for group, scale in reversed(groups) if group]
    if 0 < groups[0][0] < 100:
        words.insert(-1, "and")
    return " ".join(words)


def _hundreds(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    if not hundreds:
        return _tens(rest)
    return f"{ONES[hundreds]} hundred" + (f" and {_tens(rest)}" if rest else "")


def _tens(number: int) -> str:
    if number < 20:
        return ONES[number]
    tens, ones = divmod(number, 10)
    return TENS[tens] + (f"-{ONES[ones]}" if ones else "")


def ordinal(number: int) -> str:
    """21 -> "twenty-first"."""
    spoken = cardinal(number)
    last = re.split(r"[ -]", spoken)[-1]
    head = spoken[: len(spoken) - len(last)]
    if last in ORDINALS:
        return head + ORDINALS[last]
    return head + (f"{last[:-1]}ieth" if last.endswith("y") else f"{last}th")


def year(number: int) -> str:
    """1987 -> "nineteen eighty-seven", 2007 -> "two thousand and seven"."""
    century, rest = divmod(number, 100)
    if not 10 <= century < 100 or (century % 10 == 0 and rest < 10):
        return cardinal(number)
    if rest == 0:
        return f"{cardinal(century)} hundred"
    return f"{cardinal(century)} {'oh ' + ONES[rest] if rest < 10 else _tens(rest)}"


def decade(number: int) -> str:
    """1980 -> "nineteen eighties", 80 -> "eighties"."""
    spoken = year(number) if number >= 1000 else cardinal(number)
    return f"{spoken[:-1]}ies" if spoken.endswith("y") else f"{spoken}s"


def decimal(text: str) -> str:
    """ "1,250.75" -> "one thousand two hundred and fifty point seven five"."""
    whole, _, fraction = text.replace(",", "").partition(".")
    spoken = cardinal(int(whole or 0))
    return f"{spoken} point {digits(fraction)}" if fraction else spoken


def digits(text: str) -> str:
    """ "007" -> "oh oh seven"."""
    return " ".join("oh" if digit == "0" else ONES[int(digit)] for digit in text if digit.isdigit())


def roman(text: str) -> int:
    """XXXI -> 31; 0 where it is no numeral of at least two letters."""
    if not ROMAN.fullmatch(text):
        return 0
    values = [NUMERALS[letter] for letter in text]
    return sum(-value if value < following else value for value, following in zip(values, [*values[1:], 0], strict=True))
