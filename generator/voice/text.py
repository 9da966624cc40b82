"""From a line as it is written to words as they are said.

A line is read from left to right; at each place the first rule that fits takes what it knows how to say, and what no
rule knows is a word said as it stands. Each piece keeps its written form, so captions and lips share one time-line.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from generator.voice.numbers import cardinal, decade, decimal, digits, ordinal, roman, year


def listed(words: str) -> frozenset[str]:
    """A set of words, written as a sentence."""
    return frozenset(words.split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A written word, number or sum of money, and the words that it is said with."""

    text: str
    said: str
    after: str = ""
    """The pause that follows: one of , . ! ? ; : … — or nothing."""
    loud: bool = False
    """Written in capitals in a line that is not."""
    drawn: bool = False
    """Drawn out: "Nooo"."""


ABBREVIATIONS = {
    "mr": "mister", "mrs": "missus", "ms": "miz", "dr": "doctor", "prof": "professor", "capt": "captain", "lt": "lieutenant",
    "sgt": "sergeant", "col": "colonel", "gen": "general", "cmdr": "commander", "sr": "senior", "jr": "junior", "rev": "reverend",
    "hon": "honourable", "gov": "governor", "sen": "senator", "vs": "versus", "etc": "et cetera", "approx": "approximately",
    "dept": "department", "ave": "avenue", "blvd": "boulevard", "mt": "mount", "inc": "incorporated", "ltd": "limited",
    "corp": "corporation", "apt": "apartment", "tel": "telephone", "jan": "January", "feb": "February", "aug": "August", "sept": "September", "oct": "October",
    "nov": "November", "dec": "December",
}  # fmt: skip
LATIN = {"e.g.": "for example", "i.e.": "that is", "a.k.a.": "A K A", "p.s.": "P S"}
UNITS = {
    "km": "kilometre", "m": "metre", "cm": "centimetre", "mm": "millimetre", "mi": "mile", "ft": "foot", "kg": "kilogram", "g": "gram",
    "lb": "pound", "lbs": "pound", "oz": "ounce", "l": "litre", "ml": "millilitre", "mph": "mile per hour", "km/h": "kilometre per hour",
    "kph": "kilometre per hour", "kw": "kilowatt", "mw": "megawatt", "hz": "hertz", "khz": "kilohertz", "mhz": "megahertz",
    "ghz": "gigahertz", "gb": "gigabyte", "mb": "megabyte", "tb": "terabyte", "min": "minute", "sec": "second", "hrs": "hour",
    "°c": "degree Celsius", "°f": "degree Fahrenheit", "°": "degree",
}  # fmt: skip
MONEY = {"$": ("dollar", "cent"), "£": ("pound", "penny"), "€": ("euro", "cent"), "¥": ("yen", "sen")}
LARGE = {"k": "thousand", "m": "million", "bn": "billion", "b": "billion"}
SYMBOLS = {"&": "and", "@": "at", "%": "percent", "+": "plus", "=": "equals", "#": "number"}
THE = re.compile(r"\bthe\s$", re.IGNORECASE)
HALVES = {"½": "a half", "¼": "a quarter", "¾": "three quarters"}
MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Aug|Sept|Oct|Nov|Dec"
INITIALISMS = listed(
    "AI API ATM CEO CIA DIY DJ DNA EMP EU FAQ FBI GPS HQ ID IOU IQ KGB LA LED NYC NYPD OK PA PC PI PR RAF RNA RV SOS TNT TV UFO UK"
    " UN US USA USB UV VHS VIP VR"
)
"""Spelt letter by letter although they could be read as words."""
ACRONYMS = listed("NASA NATO RADAR SWAT LASER SCUBA RAM PIN SIM ASAP")
REGNAL = r"(?:King|Queen|Pope|Emperor|Empress|Tsar|Prince|Henry|Louis|George|Edward|Charles|Elizabeth|James|William|Richard|Philip)"
INTERJECTIONS = {
    "hm": "hmm", "m": "hmm", "sh": "shush", "argh": "ah", "aargh": "ah", "grr": "gurr", "brr": "burr", "tsk": "tisk", "pfft": "puft",
    "ah": "ah", "aah": "ah", "oh": "oh", "ooh": "ooh",
}  # fmt: skip
PAUSES = {",": ",", ".": ".", "!": "!", "?": "?", ";": ";", ":": ":", "…": "…", "—": "—", "–": "—"}
STRENGTH = {"": 0, ",": 1, ":": 2, ";": 2, "—": 3, "…": 4, ".": 5, "!": 6, "?": 7}
DIRECTION = re.compile(r"\([^)]*\)|\[[^\]]*\]|\*(?:sigh|laugh|chuckle|gasp|cough|sob|whisper|groan|gulp|sniff)\w*\*", re.IGNORECASE)
STRAIGHT: dict[str, str | int | None] = {"’": "'", "‘": "'", "“": " ", "”": " ", '"': " ", "*": "", "_": " ", "~": ""}
NUMBER = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"


def _plural(amount: str, unit: str) -> str:
    if amount.replace(",", "") in ("1", "1.0"):
        return unit
    first, _, rest = unit.partition(" ")
    many = {"foot": "feet", "penny": "pence", "yen": "yen", "hertz": "hertz"}.get(first)
    many = many or (first if first.endswith("hertz") else f"{first}s")
    return f"{many} {rest}".strip()


def _time(found: re.Match[str]) -> str:
    hour, minute, half = int(found[1]), found[2], found[3]
    if minute in ("", "00"):
        said = cardinal(hour) if half or hour > 12 else f"{cardinal(hour)} o'clock"
    else:
        said = f"{cardinal(hour)} {digits(minute) if minute[0] == '0' else cardinal(int(minute))}"
    return f"{said} {half[0].upper()} M" if half else said


def _money(found: re.Match[str]) -> str:
    unit, part = MONEY[found[1]]
    amount, large = found[2], found[3]
    if large:
        return f"{decimal(amount)} {LARGE.get(large.lower(), large.lower())} {unit}s"
    whole, _, rest = amount.partition(".")
    said = f"{decimal(whole)} {_plural(whole, unit)}"
    if not rest.strip("0"):
        return said
    pieces = cardinal(int(rest.ljust(2, "0")[:2]))
    return f"{pieces} {_plural(rest, part)}" if whole == "0" else f"{said} and {pieces} {_plural(rest, part)}"


def _regnal(found: re.Match[str]) -> str:
    number = roman(found[2])
    return f"{found[1]} the {ordinal(number)}" if number else found[0]


def _fraction(found: re.Match[str]) -> str:
    top, bottom = int(found[1]), int(found[2])
    names = {2: "half" if top == 1 else "halves", 4: "quarter" if top == 1 else "quarters"}
    if bottom < 2 or bottom > 10 or top >= bottom:
        return f"{cardinal(top)} {'slash' if top > bottom and bottom != 7 else 'over' if bottom > 10 else ''} {cardinal(bottom)}"
    return f"{cardinal(top)} {names.get(bottom) or ordinal(bottom) + ('s' if top > 1 else '')}"


def _plain(found: re.Match[str]) -> str:
    amount = found[0].lstrip("-−")
    said = digits(amount) if re.fullmatch(r"0\d+|\d{7,}", amount) else decimal(amount)
    return f"minus {said}" if amount != found[0] else said


def _code(found: re.Match[str]) -> str:
    """A name made of letters and figures: "B12", "R2-D2", "X-23"."""
    pieces = re.findall(r"[A-Za-z]+|\d+", found[0])
    spoken = []
    for piece in pieces:
        if piece.isdigit():
            spoken.append(digits(piece) if piece[0] == "0" or len(piece) > 4 else cardinal(int(piece)))
        else:
            spoken.append(" ".join(piece.upper()) if len(piece) < 3 or piece.isupper() else piece)
    return " ".join(spoken)


def _stutter(found: re.Match[str]) -> str:
    sound, word = found[1], found[2]
    return f"{sound}, {word}" if sound.lower() in "aeiou" else f"{sound.lower()}uh, {word}"


def _unit(found: re.Match[str]) -> str:
    return f"{'minus ' if found[1] else ''}{decimal(found[2])} {_plural(found[2], UNITS[found[3].lower()])}"


def _date(day: str, month: str, year_: str) -> str:
    """"14/07/2031" and "2031-07-14"; where only the second figure can be a day, as Americans write it."""
    number, name = int(day), int(month)
    if name > 12:
        number, name = name, number
    if not (1 <= name <= 12 and 1 <= number <= 31):
        return digits(day + month + year_)
    return f"{MONTHS.split('|')[name - 1]} {ordinal(number)}, {year(int(year_))}"


def _hours(found: re.Match[str]) -> str:
    """"0900 hours" is nine hundred, "1745 hours" seventeen forty-five."""
    hour = digits(found[1]) if found[1][0] == "0" else cardinal(int(found[1]))
    return f"{hour} {'hundred' if found[2] == '00' else digits(found[2]) if found[2][0] == '0' else cardinal(int(found[2]))} hours"


def _call(found: re.Match[str]) -> str:
    """A telephone number, group by group."""
    return ", ".join(digits(group) for group in re.findall(r"\d+", found[0]))


_UNIT = "|".join(sorted((re.escape(unit) for unit in UNITS), key=len, reverse=True))
RULES: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...] = tuple(
    (re.compile(pattern), say)
    for pattern, say in (
        (r"(\d{1,2}):(\d{2})(?:\s?([AaPp])\.?[Mm]\b\.?)?(?!\d)", _time),
        (r"(\d{1,2})()\s?([AaPp])\.?[Mm]\b\.?(?!\w)", _time),
        (rf"([$£€¥])\s?({NUMBER})(?:\s?(thousand|million|billion|trillion|bn|[kKmMb])\b)?", _money),
        (rf"({REGNAL})\s([IVX]+)\b(?!')", _regnal),
        (rf"(\d{{1,2}})(?:st|nd|rd|th)?\s({MONTHS})\b", lambda m: f"{'' if THE.search(m.string[: m.start()]) else 'the '}{ordinal(int(m[1]))} of {_word(m[2])}"),
        (r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)", lambda m: _date(m[1], m[2], m[3])),
        (r"(\d{4})-(\d{2})-(\d{2})(?!\d)", lambda m: _date(m[3], m[2], m[1])),
        (r"(\d\d)(\d\d)\s?(?:hours|hrs)\b", _hours),
        (r"(?:\+?\d{1,3}[ -])?(?:\d{3}[ -]\d{3}[ -]\d{4}|\d{3}-\d{4})(?![\d-])|0\d{2,4}(?: \d{3,4}){1,3}(?!\d)", _call),
        (rf"({MONTHS})\.?\s(\d{{1,2}})(?:st|nd|rd|th)?\b(?![:.]\d)", lambda m: f"{_word(m[1])} {ordinal(int(m[2]))}"),
        (r"(\d{1,6})(?:st|nd|rd|th)\b", lambda m: ordinal(int(m[1]))),
        (r"'?(\d{2}|\d{4})'?s\b", lambda m: decade(int(m[1])) if m[1][-1] == "0" else f"{cardinal(int(m[1]))}s"),
        (rf"({NUMBER})\s?%", lambda m: f"{decimal(m[1])} percent"),
        (rf"([-−]?)({NUMBER})\s?(?i:({_UNIT}))(?![A-Za-z])", _unit),
        (r"(\d*)\s?([½¼¾])", lambda m: f"{cardinal(int(m[1])) + ' and ' if m[1] else ''}{HALVES[m[2]] if m[1] else HALVES[m[2]].removeprefix('a ')}"),
        (r"(\d)'\s?(?:(\d{1,2})\"?)?(?!\w)", lambda m: f"{cardinal(int(m[1]))} foot {cardinal(int(m[2])) if m[2] else ''}"),
        (r"(\d{1,2})/(\d{1,2})(?![/\d])", _fraction),
        (r"(?:[Nn]o\.|#)\s?(\d+)", lambda m: f"number {cardinal(int(m[1]))}"),
        (r"(?=[A-Za-z-]*\d)(?=[\d-]*[A-Za-z])[A-Za-z\d]+(?:-[A-Za-z\d]+)*", _code),
        (r"(1[1-9]\d\d|20\d\d)(?![\d,.]*\d)", lambda m: year(int(m[1]))),
        (rf"[-−]?(?:{NUMBER})", _plain),
        (r"(?:e\.g\.|i\.e\.|a\.k\.a\.|[Pp]\.[Ss]\.)", lambda m: LATIN[m[0].lower()]),
        (r"(?:[A-Za-z]\.){2,}(?=\W|$)", lambda m: " ".join(m[0].replace(".", "").upper())),
        (r"St\.(?=\s[A-Z])", lambda m: "saint"),
        (r"St\.", lambda m: "street"),
        (rf"(?i:({'|'.join(ABBREVIATIONS)}))\.(?!\w)", lambda m: ABBREVIATIONS[m[1].lower()]),
        (r"(?i:\b([a-z])-(\1[a-z']*))", _stutter),
        (r"and/or\b", lambda m: "and or"),
        (r"[&@%+=#]", lambda m: SYMBOLS[m[0]]),
        (r"[^\W\d_]+(?:['-][^\W\d_]+)*'?", lambda m: _word(m[0])),
    )
)


def words(line: str) -> tuple[Word, ...]:
    """The words of a line. Stage directions in brackets are not part of it; a line of pauses only has no words."""
    line = DIRECTION.sub(" ", line)
    line = line.translate(str.maketrans(STRAIGHT))
    line = re.sub(r"\.{2,}", "…", line)
    line = re.sub(r"\s-{1,3}\s|--+|(?<=\w)-(?=\s|$)|\s+[–—]\s*", "—", line)
    shouting = not any(letter.islower() for letter in line) and len(re.findall(r"[A-Z]{2,}", line)) > 1
    found: list[Word] = []
    at = 0
    while at < len(line):
        for rule, say in RULES:
            match = rule.match(line, at)
            if match and (at == 0 or not (line[at - 1].isalnum() and line[at].isalnum())):
                said = " ".join(say(match).split())
                if said:
                    found.append(_marked(match[0], said, shouting))
                at = match.end()
                break
        else:
            pause = PAUSES.get(line[at], "")
            if pause and found and STRENGTH[pause] > STRENGTH[found[-1].after]:
                last = found[-1]
                found[-1] = Word(text=last.text, said=last.said, after=pause, loud=last.loud, drawn=last.drawn)
            at += 1
    return tuple(found)


HEARD = re.compile(r"[(\[*](?:(?:a|with|she|he|they)\s+)*(laugh|chuckle|sob|groan|sigh|gasp|breath|sniff|scoff|cough)\w*[^)\]*]*[)\]*]", re.IGNORECASE)
"""A stage direction that can be heard."""


def sound_of(line: str) -> str:
    """What a stage direction within a line lets one hear: "(sighs) Fine." is a sigh; empty if nothing."""
    found = HEARD.search(line)
    return found[1].lower() if found else ""


def _marked(text: str, said: str, shouting: bool) -> Word:
    capitals = text.isalpha() and text.isupper() and len(text) > 1
    loud = capitals and not shouting and said == text.lower() and text not in ACRONYMS
    drawn = not roman(text) and " " not in said and re.search(r"(?i:([a-z])\1\1)", text)
    return Word(text=text.strip(), said=said, loud=loud, drawn=bool(drawn))


def _word(text: str) -> str:
    """A plain word as it is said: spelt out, numbered, interjected, or as it stands."""
    if text.isupper() and len(text) > 1 and text.isalpha():
        number = roman(text)
        if number and text not in INITIALISMS and number < 90:
            return cardinal(number)
        if text in INITIALISMS or not re.search(r"[AEIOUY]", text):
            return " ".join(text)
        return text.lower()
    short = re.sub(r"([A-Za-z])\1{2,}", r"\1", text)
    squeezed = re.sub(r"([a-z])\1+", r"\1", text.lower())
    if len(text) > 1 and squeezed in INTERJECTIONS or short.lower() in INTERJECTIONS:
        return INTERJECTIONS.get(squeezed) or INTERJECTIONS[short.lower()]
    laughter = re.fullmatch(r"(?:(ha|he|ho){2,})h?", text.lower())
    if laughter:
        return " ".join(re.findall(r"ha|he|ho", text.lower())).replace("he", "heh")
    return ABBREVIATIONS.get(text.lower(), text) if text in ("Mr", "Mrs", "Ms", "Dr", "Prof") else short
