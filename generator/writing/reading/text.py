"""The message as text: refused or cleaned, then cut into messages and segments."""

from __future__ import annotations

import re
import unicodedata

from generator.errors import BadBrief
from generator.writing.reading.tables import listed

LONGEST = 24_000
"""Characters of a prompt."""
_STRAIGHT = str.maketrans(
    {"\u2018": "'", "\u2019": "'", "\u201a": "'", "\u201c": '"', "\u201d": '"', "\u201e": '"', "\u00ab": '"', "\u00bb": '"', "\u00a0": " "}
)
_LABEL = re.compile(
    r"(?:opening|climax|ending|end|finale|(?:first|last|final|closing)\s+(?:scene|shot|image|line)|scene \d+)\s*$", re.IGNORECASE
)
"""What a colon stands after without ending the stretch: "The last scene: she hands him a book"."""
_SHORTENED = frozenset(listed("mr mrs ms dr st prof sgt lt capt gen col jr sr vs no pvt cpl maj cmdr rev hon mme mlle sra fr hr"))


def clean(prompt: str, field: str = "prompt") -> str:
    """The prompt with straight quotes, without control characters. Raises BadBrief if nothing is left or it is too long."""
    if not isinstance(prompt, str):
        raise BadBrief(field, f"The message is {type(prompt).__name__}; it must be text.")
    text = unicodedata.normalize("NFC", prompt).translate(_STRAIGHT).replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    text = "".join(each for each in text if each == "\n" or not unicodedata.category(each).startswith("C"))
    text = "\n".join(line for line in (re.sub(r" +", " ", line).strip() for line in text.split("\n")) if line)
    if not any(each.isalnum() for each in text):
        raise BadBrief(field, "The message has no words in it. Say what you would like to see, for example: a whale and a lighthouse.")
    if len(text) > LONGEST:
        raise BadBrief(field, f"The message has {len(text):,} characters; at most {LONGEST:,} can be read. Please shorten it.")
    return text


def segments(message: str) -> list[str]:
    """One message as the stretches that are read one by one: sentences, parts between semicolons, headings before a colon."""
    parts: list[str] = []
    start = 0
    quoted = False
    for index, letter in enumerate(message):
        if letter == '"':
            quoted = not quoted
        if (quoted and letter != "\n") or not _ends(message, index):
            continue
        parts.append(message[start : index + 1])
        start = index + 1
        quoted = False
    parts.append(message[start:])
    return [part for part in (each.strip(" \n;:\u2014") for each in parts) if any(letter.isalnum() for letter in part)]


def _ends(message: str, index: int) -> bool:
    letter = message[index]
    after = message[index + 1 : index + 2]
    if letter == "\n":
        return True
    if letter == ";":
        return True
    if after and not after.isspace() and after not in "\"')":
        return False
    if letter == ":":
        return not _LABEL.search(message[:index])
    if letter in "!?":
        return True
    if letter != ".":
        return False
    word = re.findall(r"[\w.]*$", message[:index])[0].lower()
    return word not in _SHORTENED and not (len(word) == 1 and word.isalpha() and word != "i" and bool(after))


def words(text: str) -> list[str]:
    """The words of a text in lower case; hyphens and apostrophes stay inside a word."""
    return re.findall(r"[^\W_]+(?:[-'][^\W_]+)*", text.lower())


def sanitised(name: str) -> str:
    """A name with letters, digits, spaces and a few marks only, at most 40 characters: it goes on sluglines and title cards."""
    kept = "".join(each for each in re.sub(r"<[^>]*>", "", name) if each.isalnum() or each in " '-.")
    return re.sub(r"\s+", " ", kept).strip(" '-.")[:40].strip()


def identifier(words_: str, taken: set[str]) -> str:
    """A short id in ASCII made from words, not yet taken; it is added to `taken`."""
    plain = unicodedata.normalize("NFKD", words_).encode("ascii", "ignore").decode().lower()
    stem = "-".join(re.findall(r"[a-z0-9]+", plain)[:4]) or "one"
    found, number = stem, 2
    while found in taken:
        found, number = f"{stem}-{number}", number + 1
    taken.add(found)
    return found
