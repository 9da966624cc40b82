"""Noun phrases of a segment, in order, with what stands between them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from generator.writing.reading.grammar import parse
from generator.writing.reading.nouns import is_person
from generator.writing.reading.spans import mistaken_name, spans
from generator.writing.reading.tables import listed
from generator.writing.reading.tables.creatures import CREATURES
from generator.writing.reading.tables.names import NAMES
from generator.writing.reading.tables.people import AGE_WORDS, NUMBERS, OCCUPATIONS, ROLES, TRAITS
from generator.writing.reading.tables.places import WORDS

_TITLES = frozenset(
    listed(
        "mr mrs ms miss dr doctor professor captain sir lady lord uncle aunt sister brother father mother saint king queen prince "
        "princess old little madame monsieur signora signor senora senor don herr frau fraulein commander private corporal pvt cpl sgt gefreiter feldwebel "
        "leutnant lieutenant major colonel general rev reverend granny grandpa grandma nana opa oma"
    )
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    words: str
    """As written, determiner included."""
    start: int
    end: int
    """Tokens of the segment, half-open."""
    determiner: str
    """Of the first word, in lower case: "a", "the", "her", "no", "two"…; or empty."""
    mods: tuple[str, ...]
    """Words before the head, in lower case."""
    head: str
    """Dictionary form of the noun in lower case ("private eye" stays whole); empty for a bare name."""
    name: str
    """The proper name in it, as written; or empty."""
    plural: bool
    count: int
    """1 unless a number says otherwise."""
    gap: str
    """What stands between the phrase before and this one, in lower case, stripped."""
    owner: str = ""
    """"my grandmother" in "my grandmother's garden"."""
    trade: str = ""
    """The head with the nouns joined to it: "storm chaser", "bus driver"; or empty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    text: str
    doc: Any
    phrases: tuple[Phrase, ...]

    def after(self, index: int) -> str:
        """The text from the end of one phrase to the start of the next, or to the end."""
        end = self.phrases[index + 1].start if index + 1 < len(self.phrases) else len(self.doc)
        return str(self.doc[self.phrases[index].end : end].text)


def segment(text: str) -> Segment:
    """A segment with its phrases. Quotation marks are taken away: what they hold is read as a name where it has capitals."""
    plain = re.sub(r"<[^<>]{0,60}>|[{}<>*_`#]", " ", text)
    plain = re.sub(r"\"|(?<!\w)'|,?'(?!\w)", lambda found: "," if "," in found[0] else "", plain)
    plain = re.sub(r"\s+(?:-|\u2013)\s+|\s*\u2014\s*|\s+\(\s*|\s*\)(?=\s)", ", ", plain)
    plain = re.sub(r"\s+", " ", re.sub(r"\)", "", re.sub(r",\s*,", ",", plain))).strip(" ,")
    doc = parse(plain)
    return Segment(text=plain, doc=doc, phrases=tuple(_phrases(doc)))


def _phrases(doc: Any) -> list[Phrase]:
    found: list[Phrase] = []
    last = 0
    for begin, end in spans(doc):
        phrase = _phrase(doc, begin, end, str(doc[last:begin].text).lower().strip())
        if phrase is not None:
            found.append(phrase)
            last = end
    return found


def _phrase(doc: Any, begin: int, end: int, gap: str) -> Phrase | None:
    owner = ""
    for index in range(begin, end):
        if doc[index].tag_ == "POS":
            owner = str(doc[begin:index].text)
            begin_inner = index + 1
            inner = _phrase(doc, begin_inner, end, gap)
            if inner is None:
                return None
            return Phrase(
                words=str(doc[begin:end].text),
                start=begin,
                end=end,
                determiner="",
                mods=inner.mods,
                head=inner.head,
                name=inner.name,
                plural=inner.plural,
                count=inner.count,
                gap=gap,
                owner=owner,
            )
    tokens = list(doc[begin:end])
    determiner = ""
    if tokens and (tokens[0].pos_ in ("DET", "PRON") or tokens[0].tag_ in ("DT", "PRP$") or tokens[0].text.lower() in NUMBERS or _few(tokens)):
        determiner = tokens[0].text.lower()
        rest = tokens[1:]
    else:
        rest = tokens
    if not rest or (not determiner and len(rest) == 1 and rest[0].text.isdigit()):
        return _bare(doc, begin, end, gap)
    name_from = len(rest)
    while name_from > 0 and _named(rest[name_from - 1], determiner, doc):
        name_from -= 1
    name_tokens, common = rest[name_from:], rest[:name_from]
    while name_tokens and len(name_tokens) > 1 and (_title(name_tokens[0].text.lower()) or _title(name_tokens[0].text.lower().removesuffix("s")) and name_tokens[0].i == 0):
        common = [*common, name_tokens[0]]
        name_tokens = name_tokens[1:]
    if len(name_tokens) == 1 and not common and _common_word(name_tokens[0]):
        common, name_tokens = name_tokens, []
    name = _text(name_tokens)
    head, mods = _head(common)
    if name and common and (common[-1].tag_ in ("JJ", "JJS", "JJR") or head in AGE_WORDS or head in TRAITS) and not is_person(head) and head not in CREATURES:
        head, mods = "", (*mods, head)  # "old Marta"
    if name and head.rstrip(".") in ("mr", "mrs", "ms", "miss", "dr", "sir", "lady", "lord", "madame", "monsieur", "signora", "signor"):
        name = f"{common[-1].text} {name}"
        if len(common) > 1:  # "my cat Mr. Whiskers"
            head, mods = _head(common[:-1])
        head = "doctor" if head.rstrip(".") == "dr" else head.rstrip(".")
    if name in ("AI", "A.I.") and not head:
        head, name = "ai", ""
    count = NUMBERS.get(determiner, 1) if determiner not in ("", "the") else 1
    if determiner.isdigit():
        count = int(determiner)
    for token in common[:-1]:
        if token.text.lower() in NUMBERS and token.tag_ == "CD":
            count = NUMBERS[token.text.lower()]
    plural = bool(common and (common[-1].tag_ in ("NNS", "NNPS") and not (is_person(common[-1].lower_) and common[-1].lower_[-1] != "s") or _plural(common[-1])))
    return Phrase(
        words=str(doc[begin:end].text),
        start=begin,
        end=end,
        determiner=determiner,
        mods=mods,
        head=head,
        name=name,
        plural=plural,
        count=max(1, count),
        gap=gap,
        owner=owner,
        trade=_joined(doc, common, head),
    )


def _few(tokens: list[Any]) -> bool:
    """Whether a number in digits counts whom a plural names: "2 best friends"."""
    return tokens[0].text.isdigit() and len(tokens) > 1 and 1 < int(tokens[0].text) < 21 and (tokens[-1].tag_ == "NNS" or _plural(tokens[-1])) and _known(_lemma(tokens[-1]))


def _joined(doc: Any, common_: list[Any], head: str) -> str:
    """The head with the nouns before it that belong to it."""
    if len(common_) < 2 or " " in head:
        return ""
    last = common_[-1]
    begin = last.i
    while begin > common_[0].i and doc[begin - 1].tag_ == "NN" and doc[begin - 1].dep_ == "compound" and doc[begin - 1].text.islower():
        begin -= 1
    return " ".join((*(doc[at].lower_ for at in range(begin, last.i)), head)) if 0 < last.i - begin < 3 else ""


def _plural(token: Any) -> bool:
    """Whether a word that the tagger takes for a name or a verb is a plural of people or animals."""
    word = token.lower_
    return token.tag_ in ("NNP", "VBZ") and word.endswith("s") and not _known(word) and _known(word.removesuffix("s"))


def _known(word: str) -> bool:
    return is_person(word) or word in CREATURES


def _bare(doc: Any, begin: int, end: int, gap: str) -> Phrase | None:
    token = doc[begin]
    if token.text.isdigit() or token.text.lower() in NUMBERS:
        return Phrase(
            words=token.text, start=begin, end=end, determiner=token.text.lower(), mods=(), head="", name="", plural=False, count=1, gap=gap
        )
    return None


def _title(word: str) -> bool:
    return word.rstrip(".") in _TITLES or word in OCCUPATIONS or word in ROLES or is_person(word)


def _common_word(token: Any) -> bool:
    """True for a capital that only the start of the segment explains."""
    from generator.writing.reading.nouns import _KNOWN_FILM, FILM

    word = token.text.lower()
    if token.ent_type_:
        return False
    return (
        word in FILM or word in _KNOWN_FILM or word in TRAITS or ((word in CREATURES or word in WORDS or is_person(word)) and token.i == 0 and word not in NAMES)
        or (token.i == 0 and _known(word.removesuffix("s")) and word.endswith("s"))
    )


def _named(token: Any, determiner: str, doc: Any) -> bool:
    text = str(token.text)
    if text.isupper() and token.lower_ in OCCUPATIONS:
        return False  # "the CEO"
    if not text[0].isupper():
        return bool(text == "-" and token.i + 1 < len(doc) and doc[token.i + 1].text[:1].isupper() and doc[token.i - 1].text[:1].isupper())
    if token.i > 0:
        return True
    return bool(token.pos_ == "PROPN" or token.ent_type_) or mistaken_name(token) or (token.pos_ in ("X", "NOUN", "ADJ") and not token.text.isupper() and _alone(token, doc))


def _alone(token: Any, doc: Any) -> bool:
    """A capital at the start of a segment is a name if a comma or a verb follows."""
    return len(doc) > 1 and (doc[1].text == "," or doc[1].pos_ in ("VERB", "AUX")) and token.text.lower() not in NUMBERS


def _text(tokens: list[Any]) -> str:
    return "".join(token.text_with_ws for token in tokens).strip()


def _head(common: list[Any]) -> tuple[str, tuple[str, ...]]:
    if not common:
        return "", ()
    words = [_lemma(token) for token in common]
    joined: list[str] = []
    raw = [token.text.lower() for token in common]
    index = 0
    while index < len(raw):  # put back what the tokeniser cut at hyphens
        if raw[index] == "-" and joined and index + 1 < len(raw):
            joined[-1] = f"{joined[-1]}-{(raw if index + 2 < len(raw) else words)[index + 1]}"
            index += 2
        else:
            joined.append(raw[index] if index < len(raw) - 1 else words[index])
            index += 1
    if len(joined) > 1 and (
        f"{joined[-2]} {joined[-1]}" in OCCUPATIONS or f"{joined[-2]} {joined[-1]}" in ROLES or is_person(f"{joined[-2]} {joined[-1]}")
    ):
        return f"{joined[-2]} {joined[-1]}", tuple(joined[:-2])
    prefix, _, bare = joined[-1].rpartition("-")
    if prefix and is_person(bare):  # "ex-wife"
        return bare, (*joined[:-1], prefix)
    return joined[-1], tuple(joined[:-1])


def _lemma(token: Any) -> str:
    word = str(token.text).lower()
    if _plural(token):
        return word.removesuffix("s")
    if token.tag_ in ("NNS", "NNPS") or (token.pos_ in ("NOUN", "PROPN") and word.endswith("s") and not word.endswith("ss")):
        lemma = str(token.lemma_).lower()
        if lemma == word and word.endswith("s") and token.tag_ in ("NNS", "NNPS"):
            return word[:-1]
        return lemma
    return word
